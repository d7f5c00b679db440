import { describe, expect, it } from 'vitest';
import { passphraseFault } from '../../../../../renderer/features/first-run/strength.ts';

describe('a passphrase', () => {
  it.each([
    ['', 'short'],
    ['zT9!kq2#x', 'short'],
    ['password123', 'weak'],
    ['redressredress', 'weak'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['ombudsman2026', 'weak'],
  ] as const)('%j is refused as %s', (passphrase, fault) => {
    expect(passphraseFault(passphrase)).toBe(fault);
  });

  it('of unrelated words is taken', () => {
    expect(passphraseFault('amber lantern walks sideways')).toBeNull();
  });
});
