import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter((path) => /^(electron|renderer|shared|build)\/.*\.(ts|tsx|mjs|css)$/.test(path));

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = tracked.map((path) => ({ path, text: read(path) }));
const imports = (text: string): readonly string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => target ?? '');

/** Data does not count: a calendar, a catalogue or a caseload is as long as it is. */
const isData = (path: string): boolean =>
  /^shared\/((words|domain\/(sample|procedure\/data|calendar\/data))\/|kernel\/codes\.ts$)/.test(
    path,
  );

const offenders = (bad: (source: { path: string; text: string }) => boolean): readonly string[] =>
  sources.filter(bad).map(({ path }) => path);

describe('the house', () => {
  it('has files to look at', () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  it('keeps files to 300 lines', () => {
    expect(offenders(({ path, text }) => !isData(path) && text.split('\n').length > 301)).toEqual(
      [],
    );
  });

  it('lets no feature import another', () => {
    const feature = (path: string) => /renderer\/features\/([^/]+)\//.exec(path)?.[1];
    const crossing = sources.flatMap(({ path, text }) => {
      const own = feature(path);
      if (own === undefined) return [];
      return imports(text)
        .filter((target) => target.startsWith('.'))
        .map((target) => join(path, '..', target))
        .filter((target) => (feature(target) ?? own) !== own)
        .map((target) => `${path} → ${target}`);
    });
    expect(crossing).toEqual([]);
  });

  it('meets Dexie in renderer/records alone', () => {
    const uses = ({ path, text }: { path: string; text: string }) =>
      imports(text).includes('dexie') && !path.startsWith('renderer/records/');
    expect(offenders(uses)).toEqual([]);
  });

  it('meets ipcMain, ipcRenderer and webContents.send in electron/ipc and electron/preload alone', () => {
    const uses = ({ path, text }: { path: string; text: string }) =>
      path.startsWith('electron/') &&
      !/^electron\/(ipc|preload)\//.test(path) &&
      /\b(ipcMain|ipcRenderer|webContents\.send)\b/.test(text);
    expect(offenders(uses)).toEqual([]);
  });

  it('lets nothing of the host into the app', () => {
    const knows = ({ path, text }: { path: string; text: string }) =>
      !path.startsWith('build/') && /chromium-host|playwright|REDRESS_BROWSER/.test(text);
    expect(offenders(knows)).toEqual([]);
  });

  it('keeps shared free of platforms, clocks and chance', () => {
    const impure = ({ path, text }: { path: string; text: string }) =>
      path.startsWith('shared/') &&
      /\bDate\.now\(|\bnew Date\(|Math\.random\(|Temporal\.Now\b|from 'node:/.test(text);
    expect(offenders(impure)).toEqual([]);
  });
});
