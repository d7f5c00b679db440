import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../../electron/depot/disk.ts';
import { createClock } from '../../../../electron/platform/clock.ts';
import { createDialogs } from '../../../../electron/platform/dialogs.ts';
import { safeFileName } from '../../../../electron/platform/file-name.ts';
import { createLog, describeFault } from '../../../../electron/platform/log.ts';
import { placesOf } from '../../../../electron/platform/paths.ts';
import { openSettings } from '../../../../electron/platform/settings.ts';
import { fakeClock } from '../support/clock.ts';
import { diskError, faultyDisk } from '../support/faulty-disk.ts';
import { refusalOf } from '../support/refusal.ts';
import { tempFolder } from '../support/temp-folder.ts';

const disk = createDisk();

describe('where things lie', () => {
  const linux = { platform: 'linux', userData: '/home/a/.config/Redress' } as const;

  it('is below the usual folder', () => {
    expect(placesOf({ ...linux, env: {} })).toEqual({
      vault: '/home/a/.config/Redress/vault',
      profile: '/home/a/.config/Redress',
    });
  });

  it('is another vault with a profile of its own where one is named', () => {
    expect(placesOf({ ...linux, env: { REDRESS_VAULT: '/mnt/b' } })).toEqual({
      vault: '/mnt/b',
      profile: '/mnt/b/profile',
    });
    const env = { REDRESS_VAULT: '/mnt/b', REDRESS_PROFILE: '/tmp/p' };
    expect(placesOf({ ...linux, env })).toEqual({ vault: '/mnt/b', profile: '/tmp/p' });
    expect(placesOf({ ...linux, env: { REDRESS_VAULT: '' } }).vault).toContain('.config');
  });

  it('does not roam on Windows', () => {
    const env = { LOCALAPPDATA: '/Users/a/AppData/Local' };
    const userData = '/Users/a/AppData/Roaming/Redress';
    expect(placesOf({ platform: 'win32', env, userData })).toEqual({
      vault: '/Users/a/AppData/Local/Redress/vault',
      profile: '/Users/a/AppData/Local/Redress',
    });
  });
});

describe('the clock', () => {
  it('is the machine’s, or begins where a test says', () => {
    const real = createClock(undefined);
    expect(real.offset).toBe(0);
    expect(real.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const set = createClock('2031-02-03T04:05:06Z');
    expect(set.now().slice(0, 17)).toBe('2031-02-03T04:05:');
    expect(set.localMinute()).toMatch(/^2031-02-0\dT\d\d:\d\d$/);
    expect(set.today()).toBe(set.localMinute().slice(0, 10));
  });
});

describe('the settings', () => {
  it('begin in the language the person’s system asks for', async () => {
    const language = async (...tags: string[]) =>
      (await openSettings(disk, tempFolder(), tags)).current().language;
    expect(await language('cy-GB', 'en-GB')).toBe('cy');
    expect(await language('en-GB', 'cy')).toBe('en');
    expect(await language('fr-FR', 'cy')).toBe('cy');
    expect(await language('de')).toBe('en');
  });

  it('are kept, and the usual ones stand where the file does not read', async () => {
    const folder = tempFolder();
    const settings = await openSettings(disk, folder, []);
    await settings.keep({ language: 'cy', theme: 'dark', lockAfterMinutes: 5, isTourDone: true });
    expect((await openSettings(disk, folder, [])).current().lockAfterMinutes).toBe(5);
    const earlier = { language: 'cy', theme: 'dark', lockAfterMinutes: 7 };
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(earlier));
    expect((await openSettings(disk, folder, [])).current()).toEqual({
      ...earlier,
      isTourDone: false,
    });
    writeFileSync(join(folder, 'settings.json'), '{"language":"cy","theme":"dark"}');
    expect((await openSettings(disk, folder, [])).current()).toEqual({
      language: 'en',
      theme: 'system',
      lockAfterMinutes: 15,
      isTourDone: false,
    });
  });

  it('stay as they were where they cannot be written', async () => {
    const faulty = faultyDisk(disk, { at: 3, error: diskError('ENOSPC') });
    const settings = await openSettings(faulty.disk, tempFolder(), []);
    const next = { language: 'cy', theme: 'dark', lockAfterMinutes: 5, isTourDone: true } as const;
    expect((await refusalOf(settings.keep(next))).code).toBe('disk.full');
    expect(settings.current().language).toBe('en');
  });
});

describe('the log', () => {
  it('tells the kind and place of a fault, and neither its message nor a folder', () => {
    const error = Object.assign(new Error("open '/home/mair/Letter about Mr Jones.pdf'"), {
      code: 'EACCES',
    });
    const text = describeFault(error);
    expect(text).toMatch(/^Error EACCES at platform\.test\.ts:\d+/);
    expect(text).not.toMatch(/mair|Jones|\//);
    expect(describeFault('Jones')).toBe('string');
  });

  it('goes to a second file when the first is long, and no further', async () => {
    const folder = join(tempFolder(), 'logs');
    mkdirSync(folder);
    writeFileSync(join(folder, 'main.log'), 'x'.repeat(600 * 1024));
    const log = createLog(folder, fakeClock('2026-11-02T09:00'));
    log.note('started', { version: '1' });
    log.fault('intake', new Error('secret'));
    await log.written();
    const text = readFileSync(join(folder, 'main.log'), 'utf8');
    expect(text.split('\n')[0]).toBe('2026-11-02T09:00:00.000Z started version=1');
    expect(text).not.toContain('secret');
    expect(existsSync(join(folder, 'main.old.log'))).toBe(true);
  });

  it('that cannot be written is no fault of its own', async () => {
    const path = join(tempFolder(), 'file');
    writeFileSync(path, '');
    const log = createLog(path, fakeClock('2026-11-02T09:00'));
    log.note('started');
    await expect(log.written()).resolves.toBeUndefined();
  });
});

describe('a suggested file name', () => {
  it.each([
    ['Letter.pdf', 'Letter.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\a\\b.txt', 'C__a_b.txt'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['COM1.pdf', '_COM1.pdf'],
    ['console.txt', 'console.txt'],
    ['trailing dot. ', 'trailing dot'],
    ['evil\u202Etxt.exe', 'eviltxt.exe'],
    ['a\u0000b\nc.txt', 'abc.txt'],
    ['a:stream', 'a_stream'],
    ['', 'file'],
    ['...', 'file'],
    ['e\u0301.txt', 'é.txt'],
  ])('made from %j is %j', (name, safe) => {
    expect(safeFileName(name, 'file')).toBe(safe);
  });

  it('is short enough for every file system and keeps its ending', () => {
    const safe = safeFileName(`${'𝒻'.repeat(200)}.docx`, 'file');
    expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(180);
    expect(safe.endsWith('𝒻.docx')).toBe(true);
  });
});

describe('the dialogs', () => {
  it('answer nothing where the person closes them', async () => {
    const asked: unknown[] = [];
    const dialogs = createDialogs({
      open: async (options) => {
        asked.push(options.properties);
        return { canceled: true, filePaths: ['/not/chosen'] };
      },
      save: async (options) => {
        asked.push(options.defaultPath);
        return { canceled: true, filePath: '/not/chosen' };
      },
      language: () => 'en',
    });
    for (const what of ['files', 'folder', 'bundle', 'extract'] as const) {
      expect(await dialogs.pick(what)).toEqual([]);
    }
    expect(await dialogs.askSavePath('a/b:c.txt')).toBeNull();
    expect(asked).toEqual([
      ['openFile', 'multiSelections'],
      ['openDirectory'],
      ['openFile'],
      ['openFile'],
      'a_b_c.txt',
    ]);
  });
});
