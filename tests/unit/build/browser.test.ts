import { expect, test } from 'vitest';
import { findInstalledBrowser } from '../../../build/browser/find.ts';

test('the browser named by REDRESS_BROWSER wins', () => {
  const found = findInstalledBrowser('linux', { REDRESS_BROWSER: '/opt/mine' }, () => true);
  expect(found?.path).toBe('/opt/mine');
});

test('a named browser that does not exist is refused by name', () => {
  expect(() =>
    findInstalledBrowser('linux', { REDRESS_BROWSER: '/opt/gone' }, () => false),
  ).toThrow('/opt/gone');
});

test.each([
  ['linux', {}, '/usr/bin/google-chrome'],
  [
    'darwin',
    { HOME: '/Users/ann' },
    '/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  [
    'win32',
    { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
] as const)('finds one installed on %s', (platform, env, path) => {
  expect(findInstalledBrowser(platform, env, (tried) => tried === path)?.path).toBe(path);
});

test('finds none where there is none', () => {
  expect(findInstalledBrowser('linux', {}, () => false)).toBeUndefined();
});
