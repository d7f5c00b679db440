import type { CaseState } from '../../../shared/domain/case/state.ts';
import { readEvent } from '../../../shared/domain/event.ts';
import { evolveMember, type Member } from '../../../shared/domain/member/events.ts';
import type { OfficeState } from '../../../shared/domain/office/events.ts';
import { chainName, FIRST_PREV, type Header, type Seen } from '../../../shared/ledger/entry.ts';
import { type Conflict, foldCase, foldOn, seenAfter } from '../../../shared/ledger/fold.ts';

/** A case as folded, with where its entries lie in the journal and what of it was seen. */
export type CaseRecord = {
  readonly caseId: string;
  readonly state: CaseState;
  readonly conflicts: readonly Conflict[];
  readonly seen: Seen;
  readonly frames: readonly number[];
};

/** What is known of any other subject: its entries and how far each device's have come. */
export type SubjectRecord = { readonly seen: Seen; readonly frames: readonly number[] };

/** The end of a device's chain as held here. */
export type ChainEnd = { readonly seq: number; readonly hash: string };

/** An opened entry with its place in the journal. */
export type Placed = {
  readonly n: number;
  readonly header: Header;
  readonly headerHash: string;
  readonly body: unknown;
};

/**
 * The read model: a fold of the ledger and nothing else. Mutable only through `apply`, `refold` and
 * loading a checkpoint; everything in it is replaced, never changed in place.
 */
export class Model {
  readonly cases = new Map<string, CaseRecord>();
  readonly subjects = new Map<string, SubjectRecord>();
  readonly members = new Map<string, Member>();
  readonly chains = new Map<string, ChainEnd>();
  /** Journal numbers by chain and sequence: which entries are held, and where. */
  readonly held = new Map<string, Map<number, number>>();
  office: OfficeState | null = null;
  latest: string | null = null;

  /** Takes an entry whose author had seen every entry of its subject held so far. */
  apply(placed: Placed): void {
    this.#note(placed);
    const { header, n } = placed;
    const read = readEvent(header.kind, placed.body);
    if (read.about === 'case') {
      const before = this.cases.get(header.subject);
      const folded = foldOn(
        header.subject,
        { state: before?.state ?? null, conflicts: before?.conflicts ?? [] },
        { header, event: read.event },
      );
      if (folded.state !== null)
        this.cases.set(header.subject, {
          caseId: header.subject,
          state: folded.state,
          conflicts: folded.conflicts,
          seen: seenAfter(before?.seen ?? {}, header),
          frames: [...(before?.frames ?? []), n],
        });
      return;
    }
    this.#applyElsewhere(read, header, n);
  }

  /** Had the author seen every entry of the subject held so far, of every other device? */
  isNext(header: Header): boolean {
    const own = chainName(header);
    return Object.entries(this.seenOf(header.subject)).every(
      ([chain, seq]) => chain === own || (header.seen[chain] ?? 0) >= seq,
    );
  }

  /** Folds one case afresh from all its entries. */
  refold(caseId: string, entries: readonly Placed[]): void {
    const items = entries.flatMap(({ header, body }) => {
      const read = readEvent(header.kind, body);
      return read.about === 'case' ? [{ header, event: read.event }] : [];
    });
    const folded = foldCase(caseId, items);
    if (folded.state === null) return;
    this.cases.set(caseId, {
      caseId,
      state: folded.state,
      conflicts: folded.conflicts,
      seen: entries.reduce<Seen>((seen, { header }) => seenAfter(seen, header), {}),
      frames: entries.map(({ n }) => n).sort((a, b) => a - b),
    });
  }

  /** Notes an entry as held without folding it: its case is refolded afterwards. */
  note(placed: Placed): void {
    this.#note(placed);
  }

  isHeld(header: Pick<Header, 'device' | 'epoch' | 'seq'>): boolean {
    return this.held.get(chainName(header))?.has(header.seq) ?? false;
  }

  chainEnd(chain: string): ChainEnd {
    return this.chains.get(chain) ?? { seq: 0, hash: FIRST_PREV };
  }

  seenOf(subject: string): Seen {
    return this.cases.get(subject)?.seen ?? this.subjects.get(subject)?.seen ?? {};
  }

  framesOf(subject: string): readonly number[] {
    return this.cases.get(subject)?.frames ?? this.subjects.get(subject)?.frames ?? [];
  }

  #note({ header, headerHash, n }: Placed): void {
    const chain = chainName(header);
    if (header.seq > this.chainEnd(chain).seq)
      this.chains.set(chain, { seq: header.seq, hash: headerHash });
    const held = this.held.get(chain);
    if (held === undefined) this.held.set(chain, new Map([[header.seq, n]]));
    else held.set(header.seq, n);
    if (this.latest === null || header.at > this.latest) this.latest = header.at;
  }

  #applyElsewhere(
    read: Exclude<ReturnType<typeof readEvent>, { about: 'case' }>,
    header: Header,
    n: number,
  ): void {
    if (read.about === 'member') {
      const before = this.members.get(header.subject) ?? null;
      const member = evolveMember(before, header.subject, read.event);
      if (member !== null) this.members.set(header.subject, member);
    }
    if (read.about === 'office') this.office = read.event.body;
    const record = this.cases.get(header.subject);
    if (record !== undefined) {
      const seen = seenAfter(record.seen, header);
      this.cases.set(header.subject, { ...record, seen, frames: [...record.frames, n] });
      return;
    }
    const before = this.subjects.get(header.subject);
    this.subjects.set(header.subject, {
      seen: seenAfter(before?.seen ?? {}, header),
      frames: [...(before?.frames ?? []), n],
    });
  }
}
