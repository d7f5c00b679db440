import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evidencePath,
  ledgerPath,
  limits,
  readBagPath,
  rootOf,
  splitRoot,
} from '../../../shared/depot/bundle/layout.ts';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const ledger = fc
  .record({
    device: hex(32),
    epoch: fc.integer({ min: 1, max: 999_999_999 }),
    first: fc.integer({ min: 1, max: 999_999 }),
    more: fc.integer({ min: 0, max: 999_999 }),
  })
  .map(({ device, epoch, first, more }) => ({ device, epoch, first, last: first + more }));
const rightPath = fc.oneof(
  hex(64).map(evidencePath),
  ledger.map(ledgerPath),
  fc.constantFrom(
    'bagit.txt',
    'bag-info.txt',
    'data/keys.json',
    'data/index.json',
    'data/index.html',
  ),
);
const seeded = { seed: 20261122, numRuns: 2_000 };

/** Judged by hand, apart from the grammar: what any file system could take amiss. */
function isHarmless(path: string): boolean {
  const parts = path.split('/');
  return (
    path.length <= limits.path &&
    /^[a-z0-9./-]+$/.test(path) &&
    parts.length <= 4 &&
    parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.')) &&
    parts.every((part) => !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/.test(part))
  );
}

describe('the grammar of paths', () => {
  it('reads back every path it makes', () => {
    fc.assert(
      fc.property(ledger, hex(64), (at, sha256) => {
        expect(readBagPath(ledgerPath(at))).toEqual({ kind: 'ledger', ...at });
        expect(readBagPath(evidencePath(sha256))).toEqual({ kind: 'evidence', sha256 });
      }),
      seeded,
    );
  });

  it('takes no path that could do harm, however near it is to a right one', () => {
    const sign = fc.oneof(
      fc.constantFrom(
        '..',
        '/',
        '\\',
        '\0',
        '\n',
        ':',
        ' ',
        '.',
        '%',
        'é',
        '\u202E',
        'CON',
        'A',
        '0',
      ),
      fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }),
    );
    const near = fc
      .tuple(rightPath, fc.nat(), fc.nat(3), sign)
      .map(([path, place, removed, put]) => {
        const at = place % (path.length + 1);
        return path.slice(0, at) + put + path.slice(at + removed);
      });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary', maxLength: 300 })), (path) => {
        expect(readBagPath(path) === null || isHarmless(path)).toBe(true);
      }),
      { ...seeded, numRuns: 20_000 },
    );
  });

  it('puts every right path under a right root and no other', () => {
    fc.assert(
      fc.property(rightPath, hex(32), fc.string({ unit: 'binary' }), (path, bundleId, other) => {
        const root = rootOf(bundleId);
        expect(splitRoot(`${root}/${path}`)).toEqual({ root, path });
        expect(splitRoot(path)).toBeNull();
        expect(splitRoot(`${root}${other}/${path}`)).toSatisfy(
          (split: ReturnType<typeof splitRoot>) =>
            split === null || (split.root === root && (other === '' || other.startsWith('/'))),
        );
      }),
      seeded,
    );
  });

  it('takes no two paths that are one where case does not count', () => {
    fc.assert(
      fc.property(rightPath, fc.nat(), (path, place) => {
        const at = place % path.length;
        const changed = path.slice(0, at) + path.charAt(at).toUpperCase() + path.slice(at + 1);
        expect(changed === path || readBagPath(changed) === null).toBe(true);
      }),
      seeded,
    );
  });
});
