import { expect, test } from 'vitest';
import { isOurs, toAppUrl, toPageUrl } from '../../../build/chromium-host/origin.ts';

test.each([
  ['app://redress', 'https://redress.localhost'],
  ['app://redress/', 'https://redress.localhost/'],
  ['app://redress/a/b.js?x=1#y', 'https://redress.localhost/a/b.js?x=1#y'],
])('%s is %s to the browser, and back', (app, page) => {
  expect(toPageUrl(app)).toBe(page);
  expect(toAppUrl(page)).toBe(app);
  expect(isOurs(page)).toBe(true);
});

test.each([
  'https://redress.localhost.example.com/',
  'https://redress.localhost:8443/',
  'https://redress.localhost@example.com/',
  'http://redress.localhost/',
  'https://example.com/https://redress.localhost/',
  'about:blank',
])('%s is not ours', (url) => {
  expect(isOurs(url)).toBe(false);
  expect(toAppUrl(url)).toBe(url);
});
