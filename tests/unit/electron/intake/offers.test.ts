import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOffers } from '../../../../electron/intake/offers.ts';
import { walk } from '../../../../electron/intake/walk.ts';
import { tempFolder } from '../support/temp-folder.ts';

const onPosix = process.platform !== 'win32';

describe('what is dropped', () => {
  it('is offered file by file, folders and all, with the part below what was dropped', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'Council', 'letters', '2026'), { recursive: true });
    writeFileSync(join(folder, 'Council', 'policy.pdf'), 'a');
    writeFileSync(join(folder, 'Council', 'letters', '2026', 'Zoë’s reply.txt'), 'bb');
    writeFileSync(join(folder, 'alone.txt'), 'ccc');
    const offer = await createOffers().offer([join(folder, 'Council'), join(folder, 'alone.txt')]);
    expect(offer.passedOver).toEqual([]);
    expect(offer.files.map(({ name, folder: below, size }) => [name, below, size])).toEqual([
      ['Zoë’s reply.txt', 'Council/letters/2026', 2],
      ['policy.pdf', 'Council', 1],
      ['alone.txt', '', 3],
    ]);
    expect(offer.files.every(({ token }) => /^[0-9a-f]{32}$/.test(token))).toBe(true);
    expect(JSON.stringify(offer)).not.toContain(folder);
  });

  it('and cannot be taken is passed over by name: links, empty files, what systems leave', async () => {
    const folder = tempFolder();
    const inside = join(folder, 'in');
    mkdirSync(inside);
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '._letter.pdf', '.hidden.txt']) {
      writeFileSync(join(inside, name), 'x');
    }
    writeFileSync(join(inside, 'empty.txt'), '');
    if (onPosix) {
      symlinkSync('/etc/hostname', join(inside, 'link.txt'));
      symlinkSync('/etc', join(inside, 'link to a folder'));
      execFileSync('mkfifo', [join(inside, 'pipe')]);
    }
    const offer = await createOffers().offer([inside]);
    expect(offer.files.map(({ name }) => name)).toEqual(['.hidden.txt']);
    expect(offer.passedOver).toEqual([
      { name: '.DS_Store', code: 'file.not-a-file' },
      { name: '._letter.pdf', code: 'file.not-a-file' },
      { name: 'Thumbs.db', code: 'file.not-a-file' },
      { name: 'desktop.ini', code: 'file.not-a-file' },
      { name: 'empty.txt', code: 'file.empty' },
      ...(onPosix
        ? ['link to a folder', 'link.txt', 'pipe'].map((name) => ({
            name,
            code: 'file.not-a-file',
          }))
        : []),
    ]);
  });

  it.runIf(onPosix)('as a link itself is not followed, file or folder', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'a.txt'), 'x');
    symlinkSync(join(folder, 'real'), join(folder, 'folder'));
    symlinkSync(join(folder, 'real', 'a.txt'), join(folder, 'file'));
    const offer = await createOffers().offer([join(folder, 'folder'), join(folder, 'file')]);
    expect(offer.files).toEqual([]);
    expect(offer.passedOver.map(({ name }) => name)).toEqual(['folder', 'file']);
  });

  it.runIf(onPosix)(
    'keeps any name as given, but for controls and what separates folders',
    async () => {
      const folder = tempFolder();
      const kept = [
        'trailing dot.',
        'CON.txt',
        'e\u0301 as two.txt',
        'evil \u202Etxt.exe',
        '𝒻 <b>.txt',
        `${'n'.repeat(250)}.txt`,
      ];
      const unsafe = [
        'line\nbreak.txt',
        'bell\u0007.txt',
        'c1\u0085.txt',
        'a\\b.txt',
        '..\\up.txt',
      ];
      for (const name of [...kept, ...unsafe]) writeFileSync(join(folder, name), 'x');
      const offer = await createOffers().offer([folder]);
      expect(offer.files.map(({ name }) => name).sort()).toEqual(kept.sort());
      expect(offer.passedOver.map(({ name }) => name).sort()).toEqual(unsafe.sort());
      expect(new Set(offer.passedOver.map(({ code }) => code))).toEqual(
        new Set(['file.name-unsafe']),
      );
    },
  );

  it.runIf(process.platform === 'linux')(
    'with a name that is no text is refused for it',
    async () => {
      const folder = tempFolder();
      execFileSync('sh', ['-c', `printf x > "$(printf 'caf\\351.txt')"`], { cwd: folder });
      const offer = await createOffers().offer([folder]);
      expect(offer).toEqual({
        files: [],
        passedOver: [{ name: 'caf\uFFFD.txt', code: 'file.name-unsafe' }],
        withoutFile: [],
      });
    },
  );

  it('that has no file behind it, or none any more, is passed over', async () => {
    const gone = join(tempFolder(), 'gone.txt');
    const offer = await createOffers().offer(['', 'relative.txt', gone, '/etc/\0/x']);
    expect(offer.files).toEqual([]);
    expect(offer.withoutFile).toEqual([0]);
    expect(offer.passedOver.map(({ code }) => code)).toEqual([
      'file.not-a-file',
      'file.vanished',
      'file.not-a-file',
    ]);
  });

  it('stops at its limit and names what it left out', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'more'));
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), 'x');
    writeFileSync(join(folder, 'more', 'd'), 'x');
    const { files, passedOver } = await walk([folder], 2);
    expect(files.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(passedOver).toEqual([
      { name: 'c', code: 'file.too-large' },
      { name: 'more', code: 'file.too-large' },
    ]);
  });
});

describe('a token', () => {
  it('works once, and not after everything was forgotten', async () => {
    const path = join(tempFolder(), 'a.txt');
    writeFileSync(path, 'x');
    const offers = createOffers();
    const [first, second] = (await offers.offer([path, path])).files;
    expect(offers.spend(first?.token ?? '')).toMatchObject({ ok: true, value: { path } });
    expect(offers.spend(first?.token ?? '')).toMatchObject({ error: { code: 'file.token-spent' } });
    offers.clear();
    expect(offers.spend(second?.token ?? '')).toMatchObject({ ok: false });
    expect(offers.spend('f'.repeat(32))).toMatchObject({ ok: false });
  });
});
