import { expect, test } from 'vitest';
import { whyNotLaunched } from '../../../build/chromium-host/launch-failure.ts';

test('a known reason is one plain sentence', () => {
  const error = new Error(
    'browserType.launch: closed\n  - [pid=1][err] [1:1:ERROR:zygote] Running as root without --no-sandbox is not supported.',
  );
  expect(whyNotLaunched(error)).toBe(
    'The browser does not start for the system administrator (root). Start Redress as an ordinary user.',
  );
});

test('an unknown one is told in the browser’s own words, on one line', () => {
  const error = new Error(
    'browserType.launch: closed\nCall log:\n  - [pid=1][err] something odd\n  - more',
  );
  expect(whyNotLaunched(error)).toBe('The browser could not start: something odd');
  expect(whyNotLaunched('no browser at all')).toBe(
    'The browser could not start: no browser at all',
  );
});
