import type { BundleInfo } from '../../../shared/contracts/bundle.ts';
import type { Answer, WrappedKey } from '../../../shared/contracts/index.ts';
import { type BundleIndex, readIndex, readKeys } from '../../../shared/depot/bundle/contents.ts';
import { payload } from '../../../shared/depot/bundle/layout.ts';
import { readLedgerFile } from '../../../shared/depot/bundle/ledger-lines.ts';
import { fileKeyFor } from '../../../shared/depot/bundle/recipients.ts';
import { plainReference } from '../../../shared/domain/case/plain-name.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import type { SealedEntry } from '../../../shared/ledger/entry.ts';
import type { BundlePreview, RecordsApi } from '../api.ts';
import { keepObject } from '../evidence/objects.ts';
import { type Judged, judge } from './bundle-judge.ts';
import type { Desk } from './desk.ts';

type BundleIn = Pick<RecordsApi, 'openBundle' | 'takeInBundle' | 'closeBundle'>;

/** An opened bundle: read, decrypted and judged, with nothing of it in the store yet. */
type Opened = {
  readonly name: string;
  readonly info: BundleInfo;
  readonly index: BundleIndex;
  readonly keys: ReadonlyMap<string, Bytes>;
  readonly entries: readonly SealedEntry[];
};

/** Taking in a colleague's bundle: shown first, then taken in whole or left. */
export function bundleInApi(desk: Desk): BundleIn {
  const held = new Map<string, Opened>();
  const peeked = new Map<string, Peeked>();
  return {
    openBundle: async (token, passphrase) => {
      const opened = await open(desk, peeked, token, passphrase);
      if (!opened.ok) return opened;
      const { bundle, contents } = opened.value;
      const judged = await judge(desk.store, contents);
      if (!judged.ok) {
        await desk.around.askMain('bundle.close', { bundle });
        return judged;
      }
      held.set(bundle, contents);
      return ok(previewOf(desk, bundle, contents, judged.value));
    },
    takeInBundle: async (bundle) => {
      const contents = held.get(bundle);
      if (contents === undefined) return refuse('file.token-spent', { name: '' });
      const taken = await takeIn(desk, bundle, contents);
      if (taken.ok) held.delete(bundle);
      return taken;
    },
    closeBundle: async (bundle) => {
      held.delete(bundle);
      await desk.around.askMain('bundle.close', { bundle });
      return ok(null);
    },
  };
}

type Peeked = Answer<'bundle.peek'>;

/** A bundle that is not for this device's key stays peeked, so that a passphrase may be tried next. */
async function open(
  desk: Desk,
  peeked: Map<string, Peeked>,
  token: string,
  passphrase: string | null,
): Promise<Result<{ readonly bundle: string; readonly contents: Opened }>> {
  const { askMain } = desk.around;
  await desk.store.whenWhole;
  const known = peeked.get(token);
  const looked = known === undefined ? await askMain('bundle.peek', { token }) : ok(known);
  if (!looked.ok) return looked;
  peeked.set(token, looked.value);
  const { bundle, header, name } = looked.value;
  const { ageIdentity } = desk.store.identity;
  const key = await fileKeyFor(
    header,
    passphrase === null ? { identity: ageIdentity } : { passphrase },
  );
  if (!key.ok && mayTryAgain.has(key.error.code)) return key;
  peeked.delete(token);
  const read = key.ok ? await askMain('bundle.open', { bundle, fileKey: key.value }) : key;
  const contents = read.ok ? readContents(name, read.value, desk.store.name === 'practice') : read;
  if (contents.ok) return ok({ bundle, contents: contents.value });
  await askMain('bundle.close', { bundle });
  return contents;
}

const mayTryAgain: ReadonlySet<string> = new Set(['bundle.not-for-us', 'bundle.wrong-passphrase']);

type Read = {
  readonly info: BundleInfo;
  readonly files: readonly { readonly path: string; readonly content: Bytes }[];
};

function readContents(name: string, { info, files }: Read, isPractice: boolean): Result<Opened> {
  if (info.isPractice !== isPractice)
    return refuse(info.isPractice ? 'bundle.practice' : 'bundle.own-practice');
  const content = (path: string) => files.find((file) => file.path === path)?.content;
  const [indexBytes, keyBytes] = [content(payload.index), content(payload.keys)];
  if (indexBytes === undefined || keyBytes === undefined) return refuse('bundle.incomplete');
  const index = readIndex(indexBytes);
  if (!index.ok) return index;
  const keys = readKeys(keyBytes);
  if (!keys.ok) return keys;
  const entries: SealedEntry[] = [];
  for (const file of files.filter(({ path }) => path.startsWith('data/ledger/'))) {
    const lines = readLedgerFile(file.content);
    if (!lines.ok) return lines;
    entries.push(...lines.value);
  }
  const all = [...keys.value.subjects, ...keys.value.objects];
  const byId = new Map(all.map(({ id, key }) => [id, Uint8Array.fromHex(key)]));
  return ok({ name, info, index: index.value, keys: byId, entries });
}

function previewOf(desk: Desk, bundle: string, contents: Opened, judged: Judged): BundlePreview {
  const { store } = desk;
  const { info, index } = contents;
  const known = (caseId: string) => store.model.cases.get(caseId);
  const references = new Map(
    Array.from(store.model.cases.values(), ({ caseId, state }) => [
      plainReference(state.details.reference),
      caseId,
    ]),
  );
  const cases = judged.cases.map(({ caseId, state, newEntries, conflicts }) => {
    const owner = references.get(plainReference(state.details.reference));
    const held = new Set(known(caseId)?.state.evidence.map(({ evidenceId }) => evidenceId));
    return {
      caseId,
      reference: state.details.reference,
      title: state.details.title,
      bodies: state.details.bodies.join(', '),
      isNew: known(caseId) === undefined,
      newEntries,
      newEvidence: state.evidence.filter(({ evidenceId }) => !held.has(evidenceId)).length,
      conflicts,
      sameReference: owner !== undefined && owner !== caseId,
    };
  });
  const evidence = newEvidence(desk, index);
  const devices = new Set(
    [...store.model.members.values()].flatMap((one) => one.devices.map(({ device }) => device)),
  );
  return {
    bundle,
    name: contents.name,
    createdAt: info.createdAt,
    createdBy: info.createdBy,
    device: info.device,
    isKnownDevice: devices.has(info.device),
    cases,
    newEntries: judged.fresh.length,
    knownEntries: contents.entries.length - judged.fresh.length,
    waitingFor: judged.waitingFor,
    forks: judged.forks,
    bodies: judged.bodies,
    newEvidence: evidence.length,
    evidenceBytes: evidence.reduce((sum, { size }) => sum + size, 0),
  };
}

/** Evidence objects of the bundle that this store has no key for, each once. */
function newEvidence({ store }: Desk, index: BundleIndex): BundleIndex['evidence'] {
  const once = new Map(index.evidence.map((item) => [item.objectId, item]));
  return [...once.values()].filter(({ objectId }) => !store.keyring.has(objectId));
}

/**
 * Evidence first, sealed into mirror and database under its own key; then every entry as one batch.
 * What is interrupted before that batch is unnamed and swept at the next start.
 */
async function takeIn(
  desk: Desk,
  bundle: string,
  contents: Opened,
): ReturnType<RecordsApi['takeInBundle']> {
  const { store, around } = desk;
  await desk.swept;
  const evidence = newEvidence(desk, contents.index);
  for (const [done, item] of evidence.entries()) {
    around.notify({
      kind: 'progress',
      task: 'bundle-in',
      done,
      total: evidence.length,
      name: item.name,
    });
    const key = contents.keys.get(item.objectId);
    if (key === undefined) return refuse('bundle.incomplete');
    const { objectId, sha256 } = item;
    const taken = await around.askMain('bundle.take-object', {
      bundle,
      store: store.name,
      sha256,
      objectId,
      key,
    });
    if (!taken.ok) return taken;
    await keepObject(store.database, taken.value);
  }
  let fresh = 0;
  const written = await store.writer.write(async () => {
    const judged = await judge(store, contents);
    if (!judged.ok) return judged;
    fresh = judged.value.fresh.length;
    return ok({
      drafts: [],
      foreign: judged.value.fresh,
      keys: await newKeys(desk, contents.keys),
    });
  });
  await around.askMain('bundle.close', { bundle });
  if (!written.ok) return written;
  return ok({ cases: contents.index.cases.length, entries: fresh, evidence: evidence.length });
}

async function newKeys({ store }: Desk, keys: Opened['keys']): Promise<readonly WrappedKey[]> {
  const missing = [...keys].filter(([id]) => !store.keyring.has(id));
  return Promise.all(missing.map(([id, key]) => store.keyring.wrap(id, key)));
}
