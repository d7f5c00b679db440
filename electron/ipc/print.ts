import type { printChannels } from '../../shared/contracts/print.ts';
import type { Disk } from '../depot/disk.ts';
import { saveCopy } from '../intake/save-copy.ts';
import type { Dialogs } from '../platform/dialogs.ts';
import type { WorkUnderWay } from '../platform/work-under-way.ts';
import type { Handlers } from './handlers.ts';

export type PrintHandlerDeps = {
  readonly disk: Disk;
  readonly dialogs: Dialogs;
  readonly work: WorkUnderWay;
  /** The page as it is set out for paper. */
  readonly printPdf: () => Promise<Uint8Array>;
};

const ending = '.pdf';

/** Whatever the person called it: only what reads PDFs is to open it. */
const pdfPath = (path: string): string =>
  path.toLowerCase().endsWith(ending) ? path : path + ending;

export const createPrintHandlers = ({
  disk,
  dialogs,
  work,
  printPdf,
}: PrintHandlerDeps): Handlers<keyof typeof printChannels> => ({
  'print.save-pdf': async ({ name }) => {
    // Before the dialog: what is on the page now is what was asked for.
    const pdf = await printPdf();
    const chosen = await dialogs.askSavePath(pdfPath(name));
    if (chosen === null) return { saved: false };
    await work.run(() => saveCopy(disk, pdfPath(chosen), whole(pdf)));
    return { saved: true };
  },
});

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
