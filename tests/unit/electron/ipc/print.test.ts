import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../../electron/depot/disk.ts';
import { createPrintHandlers } from '../../../../electron/ipc/print.ts';
import { createWorkUnderWay } from '../../../../electron/platform/work-under-way.ts';
import { tempFolder } from '../support/temp-folder.ts';

const pdf = new Uint8Array([37, 80, 68, 70, 45]);

function main(chosen: string | null) {
  const asked: string[] = [];
  const handlers = createPrintHandlers({
    disk: createDisk(),
    dialogs: {
      pick: async () => [],
      askSavePath: async (name) => {
        asked.push(name);
        return chosen;
      },
    },
    work: createWorkUnderWay(),
    printPdf: async () => pdf,
  });
  return { save: () => handlers['print.save-pdf']({ name: 'Record of P26-0443-X' }), asked };
}

describe('saving a record as a PDF', () => {
  it('writes it where the person says, whole', async () => {
    const folder = tempFolder();
    const { save, asked } = main(join(folder, 'record.pdf'));
    expect(await save()).toEqual({ saved: true });
    expect(asked).toEqual(['Record of P26-0443-X.pdf']);
    expect(new Uint8Array(readFileSync(join(folder, 'record.pdf')))).toEqual(pdf);
    expect(readdirSync(folder)).toEqual(['record.pdf']);
  });

  it('is always a PDF, whatever the person called it', async () => {
    const folder = tempFolder();
    await main(join(folder, 'run-me.exe')).save();
    expect(readdirSync(folder)).toEqual(['run-me.exe.pdf']);
  });

  it('writes nothing where they closed the dialog', async () => {
    expect(await main(null).save()).toEqual({ saved: false });
  });
});
