import { expect, test } from 'vitest';
import { decodeExtract } from '../../../../../shared/domain/extract/decode.ts';
import { utf8 } from '../../../../../shared/kernel/bytes.ts';
import { fixture, windows1252 } from './spreadsheet.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

test('UTF-8 is read as such, and its byte order mark is no part of the text', () => {
  expect(decodeExtract(utf8('Cwyn,£5,ŵ'))).toEqual({
    ok: true,
    value: { text: 'Cwyn,£5,ŵ', encoding: 'utf-8' },
  });
  expect(decodeExtract(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({
    ok: true,
    value: { text: 'A', encoding: 'utf-8-bom' },
  });
});

test('what is not UTF-8 is Windows-1252, with its own quotation marks and dashes', () => {
  const text = 'Ref;£250;“no reply” – it’s café';
  expect(decodeExtract(windows1252(text))).toEqual({
    ok: true,
    value: { text, encoding: 'windows-1252' },
  });
  expect(decodeExtract(fixture('extract/lgsco-manner-1252.csv'))).toMatchObject({
    value: {
      encoding: 'windows-1252',
      text: expect.stringContaining('“no reply” is a decision –'),
    },
  });
});

test.each([
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x41, 0x00)],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0x41)],
  ['UTF-16 without a single NUL, little end first', bytes(0xff, 0xfe, 0x71, 0x1e)],
  ['UTF-16 without a single NUL, big end first', bytes(0xfe, 0xff, 0x1e, 0x71)],
  ['UTF-16 without a mark', bytes(0x41, 0x00, 0x42, 0x00)],
  ['a NUL byte in plain text', utf8('a,b\n1,\u0000\n')],
  ['marked UTF-8 that is not', bytes(0xef, 0xbb, 0xbf, 0x41, 0xff)],
  ['bytes that are no sign in Windows-1252', bytes(0x41, 0x81, 0x42)],
])('%s is refused', (_, given) => {
  expect(decodeExtract(given)).toEqual({ ok: false, error: { code: 'extract.encoding' } });
});

test('nothing at all is an empty text', () => {
  expect(decodeExtract(bytes())).toMatchObject({ value: { text: '', encoding: 'utf-8' } });
});

test.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])(
  'the byte %i stands for no sign in Windows-1252',
  (byte) => {
    expect(decodeExtract(bytes(0x41, byte))).toMatchObject({ error: { code: 'extract.encoding' } });
  },
);

test.each([
  ['half of the UTF-8 mark', bytes(0xef, 0xbb, 0x41)],
  ['half of a UTF-16 mark', bytes(0xff, 0x41)],
  ['the other half of it', bytes(0xfe, 0x41)],
])('%s at the front is a text in Windows-1252', (_, given) => {
  expect(decodeExtract(given)).toMatchObject({ ok: true, value: { encoding: 'windows-1252' } });
});
