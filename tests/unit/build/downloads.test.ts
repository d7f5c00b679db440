import { expect, test } from 'vitest';
import { freeName } from '../../../build/chromium-host/downloads.ts';

test('a name that is taken is never written over', () => {
  const taken = new Set(['/d/bundle.redress', '/d/bundle (2).redress']);
  expect(freeName('/d', 'bundle.redress', (path) => taken.has(path))).toBe('/d/bundle (3).redress');
});

test('a free name is kept', () => {
  expect(freeName('/d', 'bundle.redress', () => false)).toBe('/d/bundle.redress');
});

test('a name cannot lead out of the folder', () => {
  expect(freeName('/d', '../../etc/passwd', () => false)).toBe('/d/passwd');
  expect(freeName('/d', '', () => false)).toBe('/d/file');
});
