import type { StoreName } from '../../shared/contracts/channel.ts';
import type { Answer, Request } from '../../shared/contracts/index.ts';
import type { TakenFile } from '../../shared/contracts/intake.ts';
import type { Clock } from '../../shared/kernel/clock.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import type { ObjectToSeal } from '../depot/bundle-deps.ts';
import type { Disk } from '../depot/disk.ts';
import type { KeyShards } from '../depot/key-shards.ts';
import type { ObjectStore } from '../depot/object-store.ts';
import type { Streams } from '../platform/streams.ts';
import type { WorkUnderWay } from '../platform/work-under-way.ts';
import type { Offers } from './offers.ts';
import { createSettler } from './settle-object.ts';
import { sweepObjects } from './sweep.ts';
import { takeGiven, takeOffered } from './take-offered.ts';

export type IntakeDeps = {
  readonly disk: Disk;
  readonly storeFolder: (store: StoreName) => string;
  readonly objects: (store: StoreName) => ObjectStore;
  readonly keys: (store: StoreName) => KeyShards;
  readonly offers: Offers;
  readonly streams: Streams;
  readonly work: WorkUnderWay;
  readonly clock: Clock;
  readonly tellProgress: (progress: {
    readonly objectId: string;
    readonly done: number;
    readonly size: number;
  }) => void;
};

/** Takes files into a store's mirror. Throws refusals that name the file; leaves nothing half-filed. */
export type Intake = {
  readonly take: (request: Request<'intake.take'>) => Promise<TakenFile>;
  /** Bytes the page made itself, under the name it gives them. */
  readonly takeContent: (request: Request<'intake.take-content'>) => Promise<TakenFile>;
  readonly cancel: (objectId: string) => void;
  /** For bytes that are no file of the person's: see BundleDeps. */
  readonly seal: (
    store: StoreName,
    plain: AsyncIterable<Uint8Array>,
    object: ObjectToSeal,
  ) => Promise<TakenFile>;
  readonly sweep: (request: Request<'object.sweep'>) => Promise<Answer<'object.sweep'>>;
};

export function createIntake(deps: IntakeDeps): Intake {
  const { disk, objects, streams, work } = deps;
  const running = new Map<string, AbortController>();
  /** Everything this process sealed: its entry may still be on its way to the mirror. */
  const sealedHere = new Set<string>();
  const settle = createSettler({ disk, streams, sealedHere });

  return {
    take: (request) =>
      work.run(async (lockAbort) => {
        const own = new AbortController();
        running.set(request.objectId, own);
        try {
          return await takeOffered(deps, settle, request, AbortSignal.any([lockAbort, own.signal]));
        } finally {
          running.delete(request.objectId);
        }
      }),
    takeContent: (request) => work.run((abort) => takeGiven(deps, settle, request, request, abort)),
    cancel: (objectId) => running.get(objectId)?.abort(),
    seal: (store, plain, object) => {
      const { name, sourcePath = '', modifiedAt = deps.clock.now() } = object;
      const abort = object.abort ?? new AbortController().signal;
      const { objectId, key, size } = object;
      const [whenOther, onProgress] = ['bundle.altered', unheard] as const;
      const sealing = { objectId, key, size, plain, whenOther, abort, onProgress };
      return settle(
        objects(store),
        sealing,
        { name, sourcePath, modifiedAt },
        async ({ sha256 }) => {
          if (sha256 !== object.expectedSha256) throw new RefusalError({ code: 'bundle.altered' });
        },
      );
    },
    sweep: ({ store, named: inLedger }) =>
      sweepObjects(objects(store), deps.keys(store), new Set(inLedger), sealedHere),
  };
}

const unheard = (): void => undefined;
