import type { BundledEvidence, BundleInfo } from '../../../shared/contracts/bundle.ts';
import {
  type BundledItem,
  type BundleIndex,
  indexBytes,
  keysBytes,
} from '../../../shared/depot/bundle/contents.ts';
import { FORMAT_VERSION, payload } from '../../../shared/depot/bundle/layout.ts';
import { ledgerFiles } from '../../../shared/depot/bundle/ledger-lines.ts';
import { isRecipient } from '../../../shared/depot/bundle/recipients.ts';
import { checkAtOnce } from '../../../shared/domain/case/rights.ts';
import { type CaseState, itemsKept } from '../../../shared/domain/case/state.ts';
import { rolesOf } from '../../../shared/domain/member/events.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { SealedEntry } from '../../../shared/ledger/entry.ts';
import type { RecordsApi } from '../api.ts';
import { knownBodies } from '../model/bodies/known.ts';
import { newId } from '../random.ts';
import type { Store } from '../store/store.ts';
import { indexPage } from './bundle-page.ts';
import type { Desk } from './desk.ts';

type OutDesk = Pick<Desk, 'store' | 'around'>;
type Ask = Parameters<RecordsApi['exportBundle']>[0];
const SHORTEST_PASSPHRASE = 10;

/** Chosen cases with everything that belongs to them, for a passphrase or colleagues' keys. */
export async function exportBundle(
  desk: OutDesk,
  ask: Ask,
): ReturnType<RecordsApi['exportBundle']> {
  const checked = check(ask);
  if (!checked.ok) return checked;
  const { store, around } = desk;
  await store.whenWhole;
  await store.writer.settled();
  const states = ask.caseIds.flatMap((caseId) => store.model.cases.get(caseId)?.state ?? []);
  if (states.length === 0) return refuse('bundle.nothing-chosen');
  const me = store.model.members.get(store.identity.memberId);
  for (const { details } of states) {
    const allowed = checkAtOnce(details.procedure, 'export', rolesOf(me));
    if (!allowed.ok) return allowed;
  }
  const entries = await entriesFor(store, ask.caseIds, recordsOfBodies(store, states));
  const info = infoFor(desk, states.length);
  const evidence = await evidenceOf(store, states);
  const index = indexFor(store, { info, states, entries });
  around.notify({ kind: 'progress', task: 'bundle-out', done: 0, total: 1, name: '' });
  const to =
    ask.to.kind === 'passphrase'
      ? ask.to
      : { kind: 'recipients' as const, recipients: [...ask.to.recipients] };
  return around.askMain('bundle.write', {
    store: store.name,
    suggestedName: `${suggestedName(states)}.redress`,
    info,
    to,
    files: [
      ...ledgerFiles(entries).map(({ path, content }) => ({ path, content })),
      { path: payload.keys, content: await keysFor(store, entries, evidence) },
      { path: payload.index, content: indexBytes(index) },
      { path: payload.page, content: indexPage(index) },
    ],
    evidence: [...evidence],
  });
}

function check({ caseIds, to }: Ask): Result<null> {
  if (caseIds.length === 0) return refuse('bundle.nothing-chosen');
  if (to.kind === 'passphrase')
    return to.passphrase.length < SHORTEST_PASSPHRASE
      ? refuse('bundle.passphrase-weak', { least: SHORTEST_PASSPHRASE })
      : ok(null);
  if (to.recipients.length === 0) return refuse('bundle.no-recipient');
  const bad = to.recipients.find((recipient) => !isRecipient(recipient));
  return bad === undefined ? ok(null) : refuse('bundle.bad-recipient', { recipient: bad });
}

/** The records of the bodies these cases are about: a colleague knows whom to write to. */
function recordsOfBodies(store: Store, states: readonly CaseState[]): readonly string[] {
  const known = knownBodies(store.model);
  const groups = new Set(states.flatMap(({ details }) => details.bodies.map(known.of)));
  return [...groups].flatMap((group) => group?.records.map(({ bodyId }) => bodyId) ?? []);
}

/** Every entry of the chosen cases and of their bodies, and of the members who wrote them. */
async function entriesFor(
  store: Store,
  caseIds: readonly string[],
  bodyIds: readonly string[],
): Promise<readonly SealedEntry[]> {
  const read = async (subject: string): Promise<readonly SealedEntry[]> => {
    const entries: SealedEntry[] = [];
    for (const n of store.model.framesOf(subject)) {
      const frame = await store.journal.frame(n);
      if (frame !== undefined) entries.push(await store.seal.unseal(n, frame));
    }
    return entries;
  };
  const ofCases = (await Promise.all([...caseIds, ...bodyIds].map(read))).flat();
  const authors = new Set([store.identity.memberId, ...ofCases.map(({ header }) => header.by)]);
  const ofMembers = (await Promise.all([...authors].map(read))).flat();
  return [...ofMembers, ...ofCases];
}

function infoFor({ store, around }: OutDesk, cases: number): BundleInfo {
  const { identity, model, name } = store;
  return {
    bundleId: newId(),
    createdAt: around.clock.now(),
    createdBy: model.members.get(identity.memberId)?.name ?? '',
    device: identity.device,
    cases,
    isPractice: name === 'practice',
    formatVersion: FORMAT_VERSION,
  };
}

async function evidenceOf(
  store: Store,
  states: readonly CaseState[],
): Promise<readonly BundledEvidence[]> {
  const byObject = new Map(
    states.flatMap((state) => itemsKept(state).map(({ item }) => [item.objectId, item] as const)),
  );
  return Promise.all(
    Array.from(byObject, async ([objectId, { sha256, size, name }]) => ({
      objectId,
      key: await store.keyring.keyOf(objectId),
      sha256,
      size,
      name,
    })),
  );
}

async function keysFor(
  store: Store,
  entries: readonly SealedEntry[],
  evidence: readonly BundledEvidence[],
) {
  const subjects = new Set(entries.map(({ header }) => header.subject));
  return keysBytes({
    subjects: await Promise.all(
      Array.from(subjects, async (id) => ({ id, key: (await store.keyring.keyOf(id)).toHex() })),
    ),
    objects: evidence.map(({ objectId, key }) => ({ id: objectId, key: key.toHex() })),
  });
}

function indexFor(
  store: Store,
  parts: {
    readonly info: BundleInfo;
    readonly states: readonly CaseState[];
    readonly entries: readonly SealedEntry[];
  },
): BundleIndex {
  const { info, states, entries } = parts;
  return {
    info,
    heads: Array.from(store.model.chains, ([chain, { seq, hash }]) => ({ chain, seq, hash })),
    devices: devicesOf(store, entries),
    cases: states.map(({ caseId, details }) => ({
      caseId,
      reference: details.reference,
      title: details.title,
      bodies: [...details.bodies],
      entries: entries.filter(({ header }) => header.subject === caseId).length,
    })),
    evidence: states.flatMap(({ caseId, evidence }) =>
      evidence.map(({ evidenceId, item }): BundledItem => {
        const { objectId, sha256, size, name, mime } = item;
        return { caseId, evidenceId, objectId, sha256, size, name, mime };
      }),
    ),
  };
}

function devicesOf(store: Store, entries: readonly SealedEntry[]): BundleIndex['devices'] {
  const wanted = new Set(entries.map(({ header }) => header.device));
  return [...store.model.members.values()].flatMap(({ memberId, name, devices }) =>
    devices
      .filter(({ device }) => wanted.has(device))
      .map(({ device, publicKey }) => ({
        device,
        publicKey: Uint8Array.fromBase64(publicKey).toHex(),
        memberId,
        memberName: name,
      })),
  );
}

/** One case is named by its reference, several by their number; safe in any file system. */
function suggestedName(states: readonly CaseState[]): string {
  const [only] = states;
  const name =
    states.length === 1 && only !== undefined ? only.details.reference : `${states.length}-cases`;
  return `Redress-${name.replaceAll(/[^A-Za-z0-9-]+/g, '-').slice(0, 60)}`;
}
