import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../../electron/depot/disk.ts';
import { createLetterHandlers } from '../../../../electron/ipc/letters.ts';
import { createWorkUnderWay } from '../../../../electron/platform/work-under-way.ts';
import type { MailDraft } from '../../../../shared/letters/mail/draft.ts';
import { fakeClock } from '../support/clock.ts';
import { tempFolder } from '../support/temp-folder.ts';

const mail: MailDraft = {
  to: { name: 'Siân Ŵyn', address: 'sian@cyngor.example' },
  subject: '202600417: yn hwyr',
  text: 'Annwyl Siân,\n\nMae’r dŵr wedi llifo i’r tŷ.\n',
  language: 'cy',
};

function main(chosen: string | null, trouble = '') {
  const opened: string[] = [];
  const asked: string[] = [];
  const handlers = createLetterHandlers({
    disk: createDisk(),
    clock: fakeClock('2026-11-26T04:30'),
    dialogs: {
      pick: async () => [],
      askSavePath: async (name) => {
        asked.push(name);
        return chosen;
      },
    },
    work: createWorkUnderWay(),
    openFile: async (path) => {
      opened.push(path);
      return trouble;
    },
  });
  return {
    save: () => handlers['letter.save-draft']({ name: '202600417 chase', mail }),
    opened,
    asked,
  };
}

describe('saving an e-mail draft', () => {
  it('writes it where the person says, and opens it with the mail program', async () => {
    const path = join(tempFolder(), 'nodyn.eml');
    const { save, opened, asked } = main(path);
    expect(await save()).toEqual({ saved: true, opened: true });
    expect(asked).toEqual(['202600417 chase.eml']);
    expect(opened).toEqual([path]);
    const email = await PostalMime.parse(readFileSync(path));
    expect(email.text).toBe(mail.text);
    expect(email.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
  });

  it('is always a mail, whatever the person called it', async () => {
    const folder = tempFolder();
    const { save, opened } = main(join(folder, 'run-me.exe'));
    await save();
    expect(readdirSync(folder)).toEqual(['run-me.exe.eml']);
    expect(opened).toEqual([join(folder, 'run-me.exe.eml')]);
  });

  it('says that nothing was opened where the host cannot', async () => {
    const path = join(tempFolder(), 'a.eml');
    expect(await main(path, 'This window cannot open other programs.').save()).toEqual({
      saved: true,
      opened: false,
    });
    expect(existsSync(path)).toBe(true);
  });

  it('writes and opens nothing where the person closed the dialog', async () => {
    const { save, opened } = main(null);
    expect(await save()).toEqual({ saved: false, opened: false });
    expect(opened).toEqual([]);
  });
});
