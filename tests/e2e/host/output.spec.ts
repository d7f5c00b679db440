import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../support/host.ts';
import { expect, test } from './probe.ts';

const renderer = join(projectRoot, 'out', 'renderer');

function files(pattern: string): { name: string; text: string }[] {
  return globSync(pattern, { cwd: renderer }).map((name) => ({
    name,
    text: readFileSync(join(renderer, name), 'utf8'),
  }));
}

test.describe('the built page', () => {
  test.skip(files('index.html').length === 0, 'nothing has been built in out/renderer');

  test('has no script and no style in its documents', () => {
    for (const { name, text } of files('**/*.html')) {
      const scripts = text.match(/<script\b[^>]*>/gi) ?? [];
      expect(
        scripts.filter((tag) => !/\ssrc=/i.test(tag)),
        name,
      ).toEqual([]);
      expect(text, name).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=|javascript:/i);
    }
  });

  test('draws nothing from data: addresses', () => {
    for (const { name, text } of files('**/*.css'))
      expect(text, name).not.toMatch(/url\(\s*['"]?data:/i);
  });

  test('names no source map', () => {
    for (const { name, text } of files('**/*.{js,css}')) {
      expect(text.includes('sourceMappingURL='), name).toBe(false);
    }
  });
});

test('the built preload is one file that requires nothing but electron', () => {
  const folder = join(projectRoot, 'out', 'preload');
  const built = globSync('**/*.cjs', { cwd: folder });
  test.skip(built.length === 0, 'nothing has been built in out/preload');
  expect(built).toEqual(['preload.cjs']);
  const text = readFileSync(join(folder, 'preload.cjs'), 'utf8');
  const required = [...text.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, name]) => name);
  expect([...new Set(required)]).toEqual(['electron']);
});
