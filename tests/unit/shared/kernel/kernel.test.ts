import { describe, expect, it } from 'vitest';
import { assertNever, assertThat } from '../../../../shared/kernel/assert-never.ts';
import { concat, equalBytes, fromUtf8, utf8 } from '../../../../shared/kernel/bytes.ts';
import { canonical } from '../../../../shared/kernel/canonical.ts';
import { isRefusalCode, refusalCodes } from '../../../../shared/kernel/codes.ts';
import { isIsoDate, isoInstant, randomId } from '../../../../shared/kernel/iso.ts';
import { ok, RefusalError, refuse, settle } from '../../../../shared/kernel/result.ts';

describe('bytes', () => {
  it('are joined, and compared by what they hold', () => {
    expect(concat(utf8('ab'), new Uint8Array(), utf8('c'))).toEqual(utf8('abc'));
    expect(equalBytes(utf8('abc'), utf8('abc'))).toBe(true);
    expect(equalBytes(utf8('abc'), utf8('abd'))).toBe(false);
    expect(equalBytes(utf8('abc'), utf8('ab'))).toBe(false);
    expect(equalBytes(new Uint8Array(), new Uint8Array())).toBe(true);
  });

  it('that are not UTF-8 are an error, and a byte order mark is kept', () => {
    expect(fromUtf8(utf8('Tŷ Gwyn'))).toBe('Tŷ Gwyn');
    expect(fromUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('\uFEFFa');
    for (const bytes of [[0xff], [0xc3], [0xed, 0xa0, 0x80]])
      expect(() => fromUtf8(new Uint8Array(bytes))).toThrow();
  });
});

describe('canonical JSON', () => {
  it('is the same for equal values, in whatever order their keys were written', () => {
    const one = { b: [{ y: 1, x: 2 }], a: null };
    const other = { a: null, b: [{ x: 2, y: 1 }] };
    expect(canonical(one)).toBe('{"a":null,"b":[{"x":2,"y":1}]}');
    expect(canonical(other)).toBe(canonical(one));
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
  });
});

describe('dates and ids', () => {
  it('are days that exist', () => {
    for (const day of ['2026-02-28', '2024-02-29', '1999-12-31']) expect(isIsoDate(day)).toBe(true);
    for (const day of ['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00', ''])
      expect(isIsoDate(day)).toBe(false);
  });

  it('are instants with milliseconds in UTC, and 32 hex digits', () => {
    expect(isoInstant.safeParse('2026-11-22T09:00:00.000Z').success).toBe(true);
    for (const wrong of ['2026-11-22T09:00:00Z', '2026-11-22T09:00:00.000+01:00'])
      expect(isoInstant.safeParse(wrong).success).toBe(false);
    expect(randomId.safeParse('0f'.repeat(16)).success).toBe(true);
    for (const wrong of ['0F'.repeat(16), '0f'.repeat(15), `${'0f'.repeat(16)}\n`])
      expect(randomId.safeParse(wrong).success).toBe(false);
  });
});

describe('results', () => {
  it('carry a code, and a detail only where there is one', () => {
    expect(refuse('file.empty')).toEqual({ ok: false, error: { code: 'file.empty' } });
    expect(refuse('file.empty', { name: 'a' }).error.detail).toEqual({ name: 'a' });
  });

  it('come back from what could only throw; a fault of ours stays thrown', async () => {
    expect(await settle(() => Promise.resolve(3))).toEqual(ok(3));
    const refused = settle(() => Promise.reject(new RefusalError({ code: 'disk.full' })));
    expect(await refused).toEqual(refuse('disk.full'));
    await expect(settle(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });

  it('have codes that are each there once', () => {
    expect(new Set(refusalCodes).size).toBe(refusalCodes.length);
    expect(isRefusalCode('disk.full')).toBe(true);
    for (const wrong of ['disk', '', 3, null, 'toString']) expect(isRefusalCode(wrong)).toBe(false);
  });

  it('are not for broken invariants', () => {
    expect(() => assertThat(false, 'a case has a reference')).toThrow('a case has a reference');
    expect(() => assertThat(true, 'x')).not.toThrow();
    expect(() => assertNever({ kind: 'unheard of' } as never)).toThrow('unheard of');
  });
});
