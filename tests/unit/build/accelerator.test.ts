import { expect, test } from 'vitest';
import { shortcutOf } from '../../../build/chromium-host/accelerator.ts';

const none = { ctrl: false, meta: false, alt: false, shift: false };

test.each([
  ['CmdOrCtrl+L', false, { key: 'l', ctrl: true }],
  ['CmdOrCtrl+L', true, { key: 'l', meta: true }],
  ['CommandOrControl+Shift+N', false, { key: 'n', ctrl: true, shift: true }],
  ['Ctrl+,', true, { key: ',', ctrl: true }],
  ['Alt+Left', false, { key: 'arrowleft', alt: true }],
  ['CmdOrCtrl+Plus', false, { key: '+', ctrl: true }],
  ['F1', false, { key: 'f1' }],
])('%s (on a Mac: %s)', (accelerator, isMac, expected) => {
  expect(shortcutOf('it', accelerator, isMac)).toEqual({ id: 'it', ...none, ...expected });
});
