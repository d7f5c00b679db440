import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../../../electron/intake/media-type.ts';
import { utf8 } from '../../../../shared/kernel/bytes.ts';
import type { Bytes } from '../../../../shared/kernel/primitives.ts';

const bytes = (...values: number[]): Bytes => new Uint8Array(values);
const latin = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));

/** One entry of a zip, as an office file begins. */
function zipEntry(name: string, text: string): Bytes {
  const content = deflateRawSync(text);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc32(text), 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt32LE(Buffer.byteLength(text), 22);
  header.writeUInt16LE(name.length, 26);
  return new Uint8Array(Buffer.concat([header, Buffer.from(name), content]));
}

const docx = zipEntry(
  '[Content_Types].xml',
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
);

const mail = 'From: a@b.wales\r\nTo: c@d.scot\r\nSubject: Dyled\r\n\r\nHello';

describe('the media type', () => {
  it.each<[string, Bytes, string, string]>([
    ['a PDF under another name', utf8('%PDF-1.7\n%âãÏÓ\n'), 'letter.txt', 'application/pdf'],
    [
      'a PNG',
      bytes(
        0x89,
        0x50,
        0x4e,
        0x47,
        0x0d,
        0x0a,
        0x1a,
        0x0a,
        0,
        0,
        0,
        13,
        0x49,
        0x48,
        0x44,
        0x52,
        0,
        0,
        0,
        1,
        0,
        0,
        0,
        1,
        8,
        2,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0x49,
        0x44,
        0x41,
        0x54,
      ),
      'x',
      'image/png',
    ],
    [
      'a word file',
      docx,
      'report.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'a program under a harmless name',
      utf8('MZ\u0090'.padEnd(80, '\0')),
      'invoice.pdf',
      'application/x-msdownload',
    ],
    ['text', utf8('Ysgrifennodd y cyngor atom.'), 'note', 'text/plain'],
    ['one byte', utf8('x'), 'note.txt', 'text/plain'],
    ['text cut in the middle of a character', utf8('Tŷ').slice(0, 2), 'a.txt', 'text/plain'],
    ['old text', latin('Caf\xe9 \x96 \xa320'), 'a.txt', 'text/plain'],
    ['a table', utf8('Reference,Due\nA1,2026-11-02\n'), 'list.CSV', 'text/csv'],
    ['a table that claims to be a picture', utf8('a,b\n'), 'a.png', 'text/plain'],
    ['mail', utf8(mail), 'a.eml', 'message/rfc822'],
    [
      'mail under any name',
      utf8(`Received: by x\n\tid 1;\nDate: today\n${mail}`),
      'a.bin',
      'message/rfc822',
    ],
    ['prose with a colon', utf8('Subject: to change\nwe wrote to them.'), 'a.txt', 'text/plain'],
    ['a page', utf8('  <!DOCTYPE html><script>1</script>'), 'a.txt', 'text/html'],
    ['a drawing', utf8('<!-- by hand --><svg xmlns="x"></svg>'), 'a.txt', 'image/svg+xml'],
    ['data', utf8('{"a":1}'), 'a.json', 'application/json'],
    ['bytes that are nothing', bytes(0, 1, 2, 3, 4, 0xff), 'a.txt', 'application/octet-stream'],
    ['UTF-16', bytes(0xff, 0xfe, 0x41, 0, 0x42, 0), 'a.txt', 'text/plain'],
    ['a hundred thousand comments', utf8('<!-- -->'.repeat(100_000)), 'a.txt', 'text/plain'],
  ])('of %s is told from its content', async (_, content, name, type) => {
    expect(await mediaTypeOf(content, name)).toBe(type);
  });
});
