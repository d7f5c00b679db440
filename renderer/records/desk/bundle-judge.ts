import type { CaseState } from '../../../shared/domain/case/state.ts';
import { type DomainEvent, readEvent } from '../../../shared/domain/event.ts';
import { evolveMember, type Member } from '../../../shared/domain/member/events.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import { checkChains, missingSeen } from '../../../shared/ledger/chain.ts';
import { chainName, entryKey, type SealedEntry } from '../../../shared/ledger/entry.ts';
import { type CaseItem, type Conflict, foldCase } from '../../../shared/ledger/fold.ts';
import { openEntry, verifySignature } from '../../../shared/ledger/seal.ts';
import type { Foreign } from '../ledger/writer.ts';
import type { Placed } from '../model/model.ts';
import { webPrimitives as primitives } from '../primitives.ts';
import type { Store } from '../store/store.ts';
import { publicKeys } from './verify.ts';

type Contents = {
  readonly entries: readonly SealedEntry[];
  readonly keys: ReadonlyMap<string, Bytes>;
};

export type JudgedCase = {
  readonly caseId: string;
  readonly state: CaseState;
  readonly newEntries: number;
  /** Conflicts there would be that are not there now. */
  readonly conflicts: number;
};

export type Judged = {
  /** Entries not held here, in an order every author had seen. */
  readonly fresh: readonly Foreign[];
  readonly cases: readonly JudgedCase[];
  /** Bodies of which it says something new. */
  readonly bodies: number;
  readonly waitingFor: readonly { readonly device: string; readonly entries: number }[];
  readonly forks: number;
};

type Opened = Foreign & { readonly isFresh: boolean };

/**
 * Verifies every entry of a bundle and works out what it would change. Refuses 'bundle.unsigned' where
 * a signature or its key is missing or wrong, 'bundle.altered' where a body or a chain does not hold,
 * 'ledger.fork' where an entry contradicts one held here.
 */
export async function judge(store: Store, contents: Contents): Promise<Result<Judged>> {
  const opened = await openAll(store, contents);
  if (!opened.ok) return opened;
  const signed = await checkSignatures(store, opened.value);
  if (!signed.ok) return signed;
  const findings = await checkChains(primitives, contents.entries, new Set());
  if (findings.some(({ code }) => code === 'ledger.fork')) return refuse('ledger.fork');
  if (findings.length > 0) return refuse('bundle.altered', { entry: findings[0]?.entry ?? '' });
  const fresh = opened.value.filter(({ isFresh }) => isFresh);
  const bySubject = Map.groupBy(fresh, ({ entry }) => entry.header.subject);
  const subjects = new Set(bySubject.keys());
  const cases: JudgedCase[] = [];
  const missing = new Map<string, number>();
  for (const [subject, mine] of bySubject) {
    const judged = await judgeCase(store, subject, mine, missing);
    if (judged !== null) cases.push(judged);
  }
  const known = await unchangedCases(store, contents, subjects);
  const waitingFor = Array.from(missing, ([chain, seq]) => ({
    device: chain.slice(0, 32),
    entries: seq,
  }));
  const bodies = new Set(fresh.flatMap((one) => (isOfBody(one) ? [one.entry.header.subject] : [])));
  return ok({ fresh, cases: [...cases, ...known], bodies: bodies.size, waitingFor, forks: 0 });
}

const staysHere: ReadonlySet<DomainEvent['about']> = new Set(['office', 'desk']);
const isOfBody = ({ entry, body }: Opened): boolean =>
  readEvent(entry.header.kind, body).about === 'body';

async function openAll(
  store: Store,
  { entries, keys }: Contents,
): Promise<Result<readonly Opened[]>> {
  const opened: Opened[] = [];
  const sorted = entries.toSorted(
    (a, b) => (a.header.at < b.header.at ? -1 : 1) || a.header.seq - b.header.seq,
  );
  for (const entry of sorted) {
    const { header } = entry;
    const key = keys.get(header.subject);
    if (key === undefined) return refuse('bundle.incomplete');
    const read = await openEntry(primitives, key, entry);
    if (!read.ok) return refuse('bundle.altered', { entry: entryKey(header) });
    // What an office and a person arrange for themselves never travels: nobody sets another's by a bundle.
    if (staysHere.has(readEvent(header.kind, read.value.body).about))
      return refuse('bundle.altered', { entry: entryKey(header) });
    const isHeld = store.model.isHeld(header);
    if (isHeld && !(await isSame(store, entry)))
      return refuse('ledger.fork', { entry: entryKey(header) });
    opened.push({ entry, body: read.value.body, isFresh: !isHeld });
  }
  return ok(opened);
}

/** An entry of the same name that we hold must be the same to the byte. */
async function isSame(store: Store, entry: SealedEntry): Promise<boolean> {
  const n = store.model.held.get(chainName(entry.header))?.get(entry.header.seq);
  const frame = n === undefined ? undefined : await store.journal.frame(n);
  if (n === undefined || frame === undefined) return false;
  const held = await store.seal.unseal(n, frame);
  return held.headerBytes.toHex() === entry.headerBytes.toHex();
}

/** Every entry, against the key its author's member enrolled, here or in the bundle itself. */
async function checkSignatures(store: Store, opened: readonly Opened[]): Promise<Result<null>> {
  const members = new Map<string, Member>(store.model.members);
  for (const { entry, body } of opened) {
    const read = readEvent(entry.header.kind, body);
    if (read.about !== 'member') continue;
    const { subject } = entry.header;
    const member = evolveMember(members.get(subject) ?? null, subject, read.event);
    if (member !== null) members.set(subject, member);
  }
  const keys = publicKeys(members.values());
  for (const { entry } of opened) {
    const key = keys.get(entry.header.device);
    const verified = key === undefined ? null : await verifySignature(primitives, key, entry);
    if (verified === null || !verified.ok)
      return refuse('bundle.unsigned', { entry: entryKey(entry.header) });
  }
  return ok(null);
}

async function judgeCase(
  store: Store,
  caseId: string,
  fresh: readonly Opened[],
  missing: Map<string, number>,
): Promise<JudgedCase | null> {
  const held = await heldItems(store, caseId);
  const headers = [...held.map(({ header }) => header), ...fresh.map(({ entry }) => entry.header)];
  for (const [chain, seq] of missingSeen(headers)) missing.set(chain, seq);
  const before = caseItems(held);
  const after = [
    ...before,
    ...caseItems(fresh.map(({ entry, body }) => ({ header: entry.header, body }))),
  ];
  const folded = foldCase(caseId, after);
  if (folded.state === null) return null;
  const now = store.model.cases.get(caseId)?.conflicts ?? [];
  const conflicts = folded.conflicts.filter(({ field }) => !hasField(now, field)).length;
  return { caseId, state: folded.state, newEntries: fresh.length, conflicts };
}

/** Cases of the bundle that bring nothing new are shown too. */
async function unchangedCases(
  store: Store,
  { entries }: Contents,
  changed: ReadonlySet<string>,
): Promise<readonly JudgedCase[]> {
  const subjects = new Set(entries.map(({ header }) => header.subject));
  return [...subjects]
    .filter((subject) => !changed.has(subject))
    .flatMap((caseId) => {
      const state = store.model.cases.get(caseId)?.state;
      return state === undefined ? [] : [{ caseId, state, newEntries: 0, conflicts: 0 }];
    });
}

const hasField = (conflicts: readonly Conflict[], field: string): boolean =>
  conflicts.some((conflict) => conflict.field === field);

async function heldItems(store: Store, caseId: string): Promise<readonly Placed[]> {
  const items: Placed[] = [];
  for (const n of store.model.framesOf(caseId)) {
    const frame = await store.journal.frame(n);
    if (frame !== undefined) items.push(await store.seal.open(n, frame));
  }
  return items;
}

const caseItems = (items: readonly Pick<Placed, 'header' | 'body'>[]): readonly CaseItem[] =>
  items.flatMap(({ header, body }) => {
    const read = readEvent(header.kind, body);
    return read.about === 'case' ? [{ header, event: read.event }] : [];
  });
