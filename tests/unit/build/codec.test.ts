import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode } from '../../../build/chromium-host/codec.ts';

const roundTrip = (value: unknown): unknown => decode(encode(value));

const payload = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(undefined, null, true, false, Number.NaN, Number.POSITIVE_INFINITY, -0),
    fc.double(),
    fc.bigInt(),
    fc.string({ unit: 'binary' }),
    fc.date({ noInvalidDate: false }),
    fc.uint8Array(),
    fc.float64Array(),
    fc.bigUint64Array(),
    fc.array(tie('any')),
    fc.dictionary(fc.string(), tie('any')),
    fc.array(fc.tuple(tie('any'), tie('any'))).map((entries) => new Map(entries)),
    fc.array(tie('any')).map((items) => new Set(items)),
  ),
})).any;

test('what a structured clone gives, the codec gives', () => {
  fc.assert(
    fc.property(payload, (value) => {
      expect(roundTrip(value)).toStrictEqual(structuredClone(value));
    }),
  );
});

test('a part of a buffer travels alone', () => {
  const large = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
  const part = roundTrip(large.subarray(2, 4));
  expect(part).toStrictEqual(new Uint8Array([3, 4]));
  expect(part instanceof Uint8Array && part.buffer.byteLength).toBe(2);
});

test('identity, cycles and holes are kept', () => {
  const shared = { name: 'one' };
  const value: { a: object; b: object; self?: object; sparse: unknown[] } = {
    a: shared,
    b: shared,
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is being tested.
    sparse: [1, , 3],
  };
  value.self = value;
  const back = roundTrip(value);
  expect(back).toStrictEqual(value);
  expect(back).toSatisfy(
    (it: typeof value) => it.a === it.b && it.self === it && !(1 in it.sparse),
  );
});

test('a key named __proto__ is only a key', () => {
  const back = roundTrip(JSON.parse('{"__proto__":{"admin":true}}'));
  expect(Object.keys(back ?? {})).toEqual(['__proto__']);
  expect(back).not.toHaveProperty('admin');
});

test('errors keep kind, message and cause', () => {
  const back = roundTrip(new RangeError('too far', { cause: { code: 7 } }));
  expect(back).toBeInstanceOf(RangeError);
  expect(back).toMatchObject({ message: 'too far', cause: { code: 7 } });
});

test.each([
  ['a function', () => 1],
  ['a function inside', { deep: [() => 1] }],
  ['a symbol', Symbol('x')],
  ['a promise', Promise.resolve()],
  ['a blob', new Blob(['x'])],
  ['shared memory', new Uint8Array(new SharedArrayBuffer(8))],
])('%s is refused as Electron refuses it', (_, value) => {
  expect(() => encode(value)).toThrow(/could not be cloned/);
});

test('16 MiB cross within a second or two', () => {
  const bytes = crypto.getRandomValues(new Uint8Array(65_536));
  const large = new Uint8Array(16 * 1024 * 1024);
  for (let at = 0; at < large.length; at += bytes.length) large.set(bytes, at);
  const back = roundTrip({ large });
  expect(back).toSatisfy((it: { large: Uint8Array }) => Buffer.compare(it.large, large) === 0);
});

test('a text may be stood in for', () => {
  expect(decode(encode({ path: '@1' }), (text) => (text === '@1' ? '/a/b' : text))).toEqual({
    path: '/a/b',
  });
});
