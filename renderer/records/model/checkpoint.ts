import type { Head } from '../../../shared/contracts/vault.ts';
import { heldFacts, noFacts } from '../../../shared/domain/case/no-facts.ts';
import type { CaseFacts } from '../../../shared/domain/case/state.ts';
import type { OwnDesk } from '../../../shared/domain/desk/vocabulary.ts';
import type { Member } from '../../../shared/domain/member/events.ts';
import type { OfficeState } from '../../../shared/domain/office/vocabulary.ts';
import { fromUtf8, utf8 } from '../../../shared/kernel/bytes.ts';
import type { Bytes, Primitives } from '../../../shared/kernel/primitives.ts';
import type { CheckpointRow, RecordsDatabase } from '../database/schema.ts';
import type { BodyRecord, CaseRecord, ChainEnd, Model, SubjectRecord } from './model.ts';
import type { Rows, RowsOfCase } from './rows.ts';

/** Raise whenever the fold, its state or the rows change shape or meaning: old checkpoints are then thrown away. */
const FOLD_VERSION = 12;
const SHARDS = 64;

type HeadPart = {
  readonly version: number;
  readonly head: Head;
  readonly today: string;
  readonly office: OfficeState | null;
  readonly desk: OwnDesk;
  readonly latest: string | null;
  readonly members: readonly (readonly [string, Member])[];
  readonly bodies: readonly (readonly [string, BodyRecord])[];
  readonly subjects: readonly (readonly [string, SubjectRecord])[];
  readonly chains: readonly (readonly [string, ChainEnd])[];
  readonly held: readonly (readonly [string, readonly (readonly [number, number])[]])[];
  /** SHA-256 (hex) of every other part as sealed: a part put back as it was before is found out. */
  readonly parts: readonly (readonly [string, string])[];
};

export type LoadedHead = { readonly head: Head; readonly today: string };

const everyShard = Array.from({ length: SHARDS }, (_, index) => index);
const shardOf = (caseId: string): number => Number.parseInt(caseId.slice(0, 2), 16) % SHARDS;

/**
 * The fold so far, sealed, in parts: what the lists need first, then the cases by shard. Worth nothing
 * by itself: whatever does not open, or was made by another fold, is as good as absent.
 */
export class Checkpoint {
  readonly #database: RecordsDatabase;
  readonly #primitives: Primitives;
  readonly #key: Bytes;
  readonly #dirty = new Set<number>();
  #parts: ReadonlyMap<string, string> = new Map();

  constructor(database: RecordsDatabase, primitives: Primitives, key: Bytes) {
    this.#database = database;
    this.#primitives = primitives;
    this.#key = key;
  }

  changed(caseIds: Iterable<string>): void {
    for (const caseId of caseIds) this.#dirty.add(shardOf(caseId));
  }

  /** The small part and the rows: enough to paint the lists. Null where there is no usable one. */
  async loadLists(model: Model, rows: Rows): Promise<LoadedHead | null> {
    const head = await this.#read<HeadPart>('head');
    if (head === null || head.version !== FOLD_VERSION) return null;
    this.#parts = new Map(head.parts);
    const listed = await this.#read<readonly (readonly [string, RowsOfCase])[]>('rows');
    if (listed === null) return null;
    for (const [id, member] of head.members) model.members.set(id, member);
    for (const [id, body] of head.bodies) model.bodies.set(id, body);
    for (const [id, subject] of head.subjects) model.subjects.set(id, subject);
    for (const [chain, end] of head.chains) model.chains.set(chain, end);
    for (const [chain, held] of head.held) model.held.set(chain, new Map(held));
    model.office = head.office;
    model.desk = head.desk;
    model.latest = head.latest;
    rows.load(listed, model.office);
    return { head: head.head, today: head.today };
  }

  /** Every case. False where a shard does not open: the whole fold must be made again. */
  async loadCases(model: Model): Promise<boolean> {
    for (let shard = 0; shard < SHARDS; shard += 1) {
      const kept = await this.#read<readonly KeptRecord[]>(`cases-${shard}`);
      if (kept === null) return false;
      for (const record of kept) model.cases.set(record.caseId, whole(record));
    }
    return true;
  }

  /** Writes what changed since the last one, as one transaction. */
  async save(model: Model, rows: Rows, head: Head): Promise<void> {
    const dirty = [...this.#dirty];
    this.#dirty.clear();
    try {
      await this.#write(model, rows, head, this.#parts.size === 0 ? everyShard : dirty);
    } catch (error) {
      for (const shard of dirty) this.#dirty.add(shard);
      throw error;
    }
  }

  async #write(model: Model, rows: Rows, head: Head, shards: readonly number[]): Promise<void> {
    const byShard = Map.groupBy(model.cases.values(), ({ caseId }) => shardOf(caseId));
    const sealed = await Promise.all([
      this.#seal('rows', [...rows.byCase]),
      ...shards.map((shard) => this.#seal(`cases-${shard}`, (byShard.get(shard) ?? []).map(slim))),
    ]);
    const parts = new Map(this.#parts);
    for (const row of sealed) parts.set(row.part, await this.#hash(row));
    const first = await this.#seal('head', headPart(model, rows, head, parts));
    await this.#database.checkpoints.bulkPut([first, ...sealed]);
    this.#parts = parts;
  }

  async #seal(part: string, value: unknown): Promise<CheckpointRow> {
    const plain = utf8(JSON.stringify(value));
    return { part, sealed: await this.#primitives.seal(this.#key, plain, place(part)) };
  }

  async #hash({ sealed }: CheckpointRow): Promise<string> {
    return (await this.#primitives.hash(sealed)).toHex();
  }

  async discard(): Promise<void> {
    this.#dirty.clear();
    this.#parts = new Map();
    await this.#database.checkpoints.clear();
  }

  async #read<Value>(part: string): Promise<Value | null> {
    const row = await this.#database.checkpoints.get(part);
    if (row === undefined) return null;
    if (part !== 'head' && (await this.#hash(row)) !== this.#parts.get(part)) return null;
    const plain = await this.#primitives.open(this.#key, row.sealed, place(part));
    // Sealed by us alone and of this fold version: what opens is what was written.
    return plain === null ? null : (JSON.parse(fromUtf8(plain)) as Value);
  }
}

/** A case without its empty lists: most lists of most cases are. */
type KeptRecord = Omit<CaseRecord, 'state'> & {
  readonly state: Omit<CaseRecord['state'], 'facts'> & { readonly facts: Partial<CaseFacts> };
};

const slim = (record: CaseRecord): KeptRecord => ({
  ...record,
  state: { ...record.state, facts: heldFacts(record.state.facts) },
});

const whole = (record: KeptRecord): CaseRecord => ({
  ...record,
  state: { ...record.state, facts: { ...noFacts, ...record.state.facts } },
});

const place = (part: string): string => `checkpoint|${part}`;

function headPart(
  model: Model,
  rows: Rows,
  head: Head,
  parts: ReadonlyMap<string, string>,
): HeadPart {
  return {
    version: FOLD_VERSION,
    head,
    today: rows.today,
    office: model.office,
    desk: model.desk,
    latest: model.latest,
    members: [...model.members],
    bodies: [...model.bodies],
    subjects: [...model.subjects],
    chains: [...model.chains],
    held: Array.from(model.held, ([chain, held]) => [chain, [...held]] as const),
    parts: [...parts],
  };
}
