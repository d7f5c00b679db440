import { basename } from 'node:path';
import type { listChannels } from '../../shared/contracts/list.ts';
import type { Disk } from '../depot/disk.ts';
import { saveCopy } from '../intake/save-copy.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import type { WorkUnderWay } from '../platform/work-under-way.ts';
import type { Handlers } from './handlers.ts';

export type ListHandlerDeps = {
  readonly disk: Disk;
  readonly dialogs: Dialogs;
  readonly work: WorkUnderWay;
};

/** The page names a file, never a place: where it goes the person says in the system's own dialog. */
export const createListHandlers = ({
  disk,
  dialogs,
  work,
}: ListHandlerDeps): Handlers<keyof typeof listChannels> => ({
  'list.save': async ({ suggestedName, content }) => {
    const path = await dialogs.askSavePath(suggestedName);
    if (path === null) return { saved: null };
    await work.run(() => saveCopy(disk, path, whole(content)));
    return { saved: { name: basename(path), size: content.length } };
  },
});

async function* whole(content: Uint8Array): AsyncIterable<Uint8Array> {
  yield content;
}
