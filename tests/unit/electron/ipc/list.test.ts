import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../../electron/depot/disk.ts';
import { createListHandlers } from '../../../../electron/ipc/list.ts';
import { createWorkUnderWay } from '../../../../electron/platform/work-under-way.ts';
import { listChannels } from '../../../../shared/contracts/list.ts';
import { utf8 } from '../../../../shared/kernel/bytes.ts';
import { tempFolder } from '../support/temp-folder.ts';

const content = utf8('Reference\r\n1\r\n');

function main(chosen: string | null) {
  const asked: string[] = [];
  const handlers = createListHandlers({
    disk: createDisk(),
    dialogs: {
      pick: async () => [],
      askSavePath: async (name) => {
        asked.push(name);
        return chosen;
      },
    },
    work: createWorkUnderWay(),
  });
  return { save: () => handlers['list.save']({ suggestedName: 'Redress.csv', content }), asked };
}

describe('saving a list', () => {
  it('writes it where the person says, whole and with nothing beside it', async () => {
    const folder = tempFolder();
    const { save, asked } = main(join(folder, 'month end.csv'));
    expect(await save()).toEqual({ saved: { name: 'month end.csv', size: content.length } });
    expect(asked).toEqual(['Redress.csv']);
    expect(readFileSync(join(folder, 'month end.csv'))).toEqual(Buffer.from(content));
    expect(readdirSync(folder)).toEqual(['month end.csv']);
  });

  it('writes nothing where the dialog was closed', async () => {
    const { save } = main(null);
    expect(await save()).toEqual({ saved: null });
    expect(existsSync('Redress.csv')).toBe(false);
  });

  it('takes no place from the page, only a name that says what it is', () => {
    const { request } = listChannels['list.save'];
    const takes = (suggestedName: string) => request.safeParse({ suggestedName, content }).success;
    expect(['a.csv', 'a b.xlsx'].map(takes)).toEqual([true, true]);
    expect(['../a.csv', 'C:\\a.csv', 'a.exe', 'a.csv.exe', '.csv', ''].map(takes)).toEqual(
      Array(6).fill(false),
    );
  });
});
