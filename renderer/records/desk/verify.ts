import type { CaseState } from '../../../shared/domain/case/state.ts';
import { readEvent } from '../../../shared/domain/event.ts';
import type { Member } from '../../../shared/domain/member/events.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import { canonical } from '../../../shared/kernel/canonical.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { checkChains } from '../../../shared/ledger/chain.ts';
import { chainName, entryKey, type SealedEntry } from '../../../shared/ledger/entry.ts';
import { verifySignature } from '../../../shared/ledger/seal.ts';
import type { Verification } from '../api.ts';
import { sameHead } from '../ledger/journal.ts';
import { Model, type Placed } from '../model/model.ts';
import { webPrimitives as primitives } from '../primitives.ts';
import type { Store } from '../store/store.ts';
import type { Desk } from './desk.ts';

type Opened = Placed & { readonly entry: SealedEntry };

/**
 * Reads the whole ledger from the database and checks everything that can be checked: every body
 * against its hash, every signature, every chain; folds it afresh and holds that against the read
 * model; and the database's head against the mirror's.
 */
export async function verifyStore(
  desk: Pick<Desk, 'store' | 'around'>,
  caseIds: readonly string[],
): Promise<Result<Verification>> {
  const { store, around } = desk;
  await store.whenWhole;
  await store.writer.settled();
  const failures: { entry: string; code: string }[] = [];
  const opened: Opened[] = [];
  for await (const { n, frame } of store.journal.read(0)) {
    const read = await store.seal.open(n, frame).catch(() => null);
    if (read === null) failures.push({ entry: `${n}`, code: 'ledger.altered' });
    else opened.push(read);
  }
  failures.push(...(await badSignatures(store, opened)));
  const own = new Set([`${store.identity.device}-${store.identity.epoch}`]);
  const chain = await checkChains(
    primitives,
    opened.map(({ entry }) => entry),
    own,
  );
  const replayed = replay(opened);
  const mirror = await around.askMain('mirror.head', { store: store.name });
  return ok({
    entries: opened.length,
    devices: new Set(opened.map(({ header }) => chainName(header))).size,
    failures: [...failures, ...chain],
    chainHolds: chain.length === 0,
    replayEqualsReadModel: whole(replayed) === whole(store.model),
    digest: await digest(store.model, caseIds),
    mirrorAgrees: mirror.ok && sameHead(mirror.value.head, store.journal.head),
  });
}

async function badSignatures(store: Store, opened: readonly Opened[]) {
  const keys = publicKeys(store.model.members.values());
  const failures: { entry: string; code: string }[] = [];
  for (const { header, entry } of opened) {
    const key = keys.get(header.device);
    const checked = key === undefined ? null : await verifySignature(primitives, key, entry);
    if (checked === null || !checked.ok)
      failures.push({
        entry: entryKey(header),
        code: checked?.ok === false ? checked.error.code : 'ledger.unsigned',
      });
  }
  return failures;
}

/** The signing key of every device any member has enrolled. */
export function publicKeys(members: Iterable<Member>) {
  const keys = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { devices } of members)
    for (const { device, publicKey } of devices) keys.set(device, Uint8Array.fromBase64(publicKey));
  return keys;
}

/** The fold of these entries from nothing: each subject by itself, in whatever order they lie. */
function replay(opened: readonly Opened[]): Model {
  const model = new Model();
  const subjects = Map.groupBy(
    opened.filter(({ header, body }) => readEvent(header.kind, body).about !== 'unknown'),
    ({ header }) => header.subject,
  );
  for (const [subject, entries] of subjects) model.refold(subject, entries);
  return model;
}

/** Everything that is shown, as one text. */
const whole = ({ cases, members, bodies, office, desk }: Model): string =>
  canonical({
    cases: [...cases].map(([id, { state, conflicts }]) => [id, state, conflicts]).sort(byFirst),
    members: [...members].sort(byFirst),
    bodies: [...bodies].sort(byFirst),
    office,
    desk,
  });

const byFirst = ([a]: readonly unknown[], [b]: readonly unknown[]): number =>
  String(a) < String(b) ? -1 : 1;

/** One text for the cases' states: equal on every device that holds the same entries. */
async function digest(model: Model, caseIds: readonly string[]): Promise<string> {
  const wanted = caseIds.length === 0 ? [...model.cases.keys()] : caseIds;
  const states = wanted.toSorted().map((caseId): [string, CaseState | null, unknown] => {
    const record = model.cases.get(caseId);
    return [caseId, record?.state ?? null, record?.conflicts ?? []];
  });
  return (await primitives.hash(utf8(canonical(states)))).toHex();
}
