import type { lettersChannels } from '../../shared/contracts/letters.ts';
import { emlOf } from '../../shared/letters/mail/eml.ts';
import type { Disk } from '../depot/disk.ts';
import { saveCopy } from '../intake/save-copy.ts';
import type { HostClock } from '../platform/clock.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import type { WorkUnderWay } from '../platform/work-under-way.ts';
import type { Handlers } from './handlers.ts';

export type LetterHandlerDeps = {
  readonly disk: Disk;
  readonly clock: HostClock;
  readonly dialogs: Dialogs;
  readonly work: WorkUnderWay;
  /** Opens a file with the program it belongs to; answers with what went wrong, or nothing. */
  readonly openFile: (path: string) => Promise<string>;
};

const ending = '.eml';

/** Whatever the person called it: only a mail program is to open it. */
const mailPath = (path: string): string =>
  path.toLowerCase().endsWith(ending) ? path : path + ending;

export const createLetterHandlers = ({
  disk,
  clock,
  dialogs,
  work,
  openFile,
}: LetterHandlerDeps): Handlers<keyof typeof lettersChannels> => ({
  'letter.save-draft': async ({ name, mail }) => {
    const chosen = await dialogs.askSavePath(mailPath(name));
    if (chosen === null) return { saved: false, opened: false };
    const path = mailPath(chosen);
    await work.run(() => saveCopy(disk, path, whole(emlOf(mail, clock.now()))));
    const trouble = await openFile(path).catch(String);
    return { saved: true, opened: trouble === '' };
  },
});

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
