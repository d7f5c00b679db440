import type { StoreName } from '../../shared/contracts/channel.ts';
import type { intakeChannels } from '../../shared/contracts/intake.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import type { Disk } from '../depot/disk.ts';
import type { ObjectStore } from '../depot/object-store.ts';
import type { Intake } from '../intake/intake.ts';
import type { Offers } from '../intake/offers.ts';
import { readExtract } from '../intake/read-extract.ts';
import { saveCopy } from '../intake/save-copy.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import type { Streams } from '../platform/streams.ts';
import type { WorkUnderWay } from '../platform/work-under-way.ts';
import type { Handlers } from './handlers.ts';

export type IntakeHandlerDeps = {
  readonly disk: Disk;
  readonly offers: Offers;
  readonly intake: Intake;
  readonly dialogs: Dialogs;
  readonly streams: Streams;
  readonly work: WorkUnderWay;
  readonly objects: (store: StoreName) => ObjectStore;
};

export function createIntakeHandlers(
  deps: IntakeHandlerDeps,
): Handlers<keyof typeof intakeChannels> {
  const { disk, offers, intake, dialogs, streams, work, objects } = deps;
  return {
    'intake.offer-dropped': ({ paths }) => offers.offer(paths),
    'intake.pick': async ({ what }) => offers.offer(await dialogs.pick(what)),
    'intake.take': (request) => intake.take(request),
    'intake.take-content': (request) => intake.takeContent(request),
    'intake.begin-content': async (request) => offers.contents.begin(request),
    'intake.add-content': async (request) => offers.contents.add(request),
    'intake.cancel': async ({ objectId }) => {
      intake.cancel(objectId);
      return {};
    },
    'intake.read-extract': ({ token }) => readExtract(offers, token),
    'object.stream': async ({ store, objectId }) => {
      const source = await objects(store).stream(objectId);
      return { stream: streams.offer(source), sealedSize: source.size };
    },
    'object.sweep': (request) => intake.sweep(request),
    'object.save-copy': async ({ store, objectId, key, name }) => {
      if ((await objects(store).sizeOf(objectId)) === null) {
        throw new RefusalError({ code: 'object.missing' });
      }
      const path = await dialogs.askSavePath(name);
      if (path === null) return { saved: false };
      await work.run(() => saveCopy(disk, path, objects(store).read(objectId, key)));
      return { saved: true };
    },
  };
}
