import { webPrimitives as primitives } from '../../../renderer/records/primitives.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import {
  FIRST_PREV,
  type Header,
  type SealedEntry,
  type Seen,
} from '../../../shared/ledger/entry.ts';
import { seenAfter } from '../../../shared/ledger/fold.ts';
import { deviceIdOf, writeEntry } from '../../../shared/ledger/seal.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';

const ENTRIES_PER_CASE = 10;

/** What a bundle of a colleague's cases holds, opened. */
export type Foreign = {
  readonly entries: readonly SealedEntry[];
  readonly keys: ReadonlyMap<string, Bytes>;
  readonly publicKey: Bytes;
};

type Writing = { readonly subject: string; readonly kind: string; readonly body: unknown };

const idOf = (index: number): string => index.toString(16).padStart(32, '0');

/** A case's ten entries: opened, two recommendations, and three rounds of evidence and judgement. */
function eventsOf(index: number): readonly CaseEvent[] {
  const days = ['2026-03-10', '2026-04-10', '2026-05-10'];
  const rounds = days.flatMap((day, at) => [
    evidenceFiled(`letter ${at}`, day),
    evidenceAssessed('partly', [`letter ${at}`], day),
  ]);
  const first = [caseOpened({ reference: `ZZ-${index}` }), recommendationAdded('1')];
  const events = [...first, recommendationAdded('2'), ...rounds];
  return [...events, evidenceFiled('last letter', '2026-06-10')].slice(0, ENTRIES_PER_CASE);
}

/** Signed by one colleague's device, which enrols itself first. */
export async function foreignEntries(count: number): Promise<Foreign> {
  const seed = primitives.randomBytes(32);
  const publicKey = await primitives.publicKeyOf(seed);
  const device = await deviceIdOf(primitives, publicKey);
  const member = idOf(0xfff_ffff);
  const enrolled = { device, publicKey: publicKey.toBase64(), recipient: `age1${'q'.repeat(58)}` };
  const writings: Writing[] = [
    { subject: member, kind: 'member.joined', body: { name: 'A Colleague', role: 'manager' } },
    { subject: member, kind: 'device.enrolled', body: enrolled },
  ];
  for (let index = 1; writings.length < count; index += 1)
    for (const { kind, body } of eventsOf(index))
      writings.push({ subject: idOf(index), kind, body });
  const keys = new Map<string, Bytes>();
  const entries: SealedEntry[] = [];
  const seen = new Map<string, Seen>();
  let prev = FIRST_PREV;
  for (const [index, { subject, kind, body }] of writings.slice(0, count).entries()) {
    const before = seen.get(subject) ?? {};
    const header: Omit<Header, 'bodyHash'> = {
      v: 1,
      device,
      epoch: 1,
      seq: index + 1,
      prev,
      subject,
      kind,
      at: `${minuteOf(index)}-0000`,
      by: member,
      seen: before,
    };
    const subjectKey = keys.get(subject) ?? primitives.randomBytes(32);
    keys.set(subject, subjectKey);
    const entry = await writeEntry(primitives, { subjectKey, signingSeed: seed }, header, body);
    prev = (await primitives.hash(entry.headerBytes)).toHex();
    seen.set(subject, seenAfter(before, { device, epoch: 1, seq: index + 1 }));
    entries.push(entry);
  }
  return { entries, keys, publicKey };
}

const minuteOf = (index: number): string =>
  Temporal.Instant.from('2026-03-02T09:00:00Z')
    .add({ seconds: index })
    .toString({ fractionalSecondDigits: 3 });
