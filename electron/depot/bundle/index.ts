import { randomBytes } from 'node:crypto';
import type { Answer, Request } from '../../../shared/contracts/index.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import type { Handlers } from '../../ipc/handlers.ts';
import type { BundleChannelName, BundleDeps } from '../bundle-deps.ts';
import {
  asOpenRefusal,
  type OpenedBundle,
  openBundle,
  type PeekedBundle,
  peekBundle,
} from './open-bundle.ts';
import { type WriteOptions, writeBundle } from './write-bundle.ts';

export { sweepScratch } from './scratch.ts';

/** A bundle between 'bundle.peek' and 'bundle.close'. */
type Held = { readonly peeked: PeekedBundle; isOpening: boolean; opened: OpenedBundle | null };

export type Bundles = {
  readonly handlers: Handlers<BundleChannelName>;
  /** Forgets every open bundle and removes its scratch file: on lock and before quitting. */
  readonly closeAll: () => Promise<void>;
};

export const createBundleHandlers = (deps: BundleDeps): Handlers<BundleChannelName> =>
  createBundles(deps).handlers;

export function createBundles(deps: BundleDeps, options: WriteOptions = {}): Bundles {
  const held = new Map<string, Held>();
  const close = async (bundle: string): Promise<void> => {
    const opened = held.get(bundle)?.opened;
    held.delete(bundle);
    await opened?.discard();
  };
  return {
    handlers: {
      'bundle.write': (request) => writeBundle(deps, request, options),
      'bundle.peek': (request) => peek(deps, held, request),
      'bundle.open': (request) => open(deps, held, request),
      'bundle.take-object': (request) => takeObject(deps, held, request),
      'bundle.close': async ({ bundle }) => {
        await close(bundle);
        return {};
      },
    },
    closeAll: async () => {
      for (const bundle of [...held.keys()]) await close(bundle);
    },
  };
}

async function peek(
  deps: BundleDeps,
  held: Map<string, Held>,
  request: Request<'bundle.peek'>,
): Promise<Answer<'bundle.peek'>> {
  const offered = await deps.takeOffered(request.token);
  if (!offered.ok) throw new RefusalError(offered.error);
  const peeked = await peekBundle(offered.value.path);
  const bundle = randomBytes(16).toString('hex');
  held.set(bundle, { peeked, isOpening: false, opened: null });
  return { bundle, name: offered.value.name, size: peeked.size, header: peeked.header };
}

/** After a refusal the bundle may be tried again (a fuller disk, the right key) until it is closed. */
async function open(
  deps: BundleDeps,
  held: Map<string, Held>,
  request: Request<'bundle.open'>,
): Promise<Answer<'bundle.open'>> {
  const entry = held.get(request.bundle);
  if (entry === undefined || entry.isOpening || entry.opened !== null) throw spent();
  entry.isOpening = true;
  try {
    const opened = await openBundle(deps, entry.peeked, request.fileKey);
    if (!held.has(request.bundle)) {
      await opened.discard();
      throw new RefusalError({ code: 'file.cancelled' });
    }
    entry.opened = opened;
    const { info, files, evidence } = opened.bag;
    return { info, files: [...files], evidence: [...evidence] };
  } finally {
    entry.isOpening = false;
  }
}

async function takeObject(
  deps: BundleDeps,
  held: Map<string, Held>,
  request: Request<'bundle.take-object'>,
): Promise<Answer<'bundle.take-object'>> {
  const bag = held.get(request.bundle)?.opened?.bag;
  if (bag === undefined) throw spent();
  const plain = bag.readEvidence(request.sha256);
  const size = bag.evidence.find(({ sha256 }) => sha256 === request.sha256)?.size;
  if (plain === null || size === undefined) throw new RefusalError({ code: 'bundle.altered' });
  const { objectId, key, sha256 } = request;
  const object = { objectId, key, name: sha256, expectedSha256: sha256, size };
  return deps.underWay(async (abort) => {
    try {
      return await deps.sealIntoMirror(request.store, plain, { ...object, abort });
    } catch (error) {
      throw asOpenRefusal(error, 'mirror.write-failed');
    }
  });
}

const spent = (): RefusalError => new RefusalError({ code: 'file.token-spent' });
