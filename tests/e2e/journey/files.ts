import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** A one-page PDF that says a line. */
function pdf(line: string): Buffer {
  const content = `BT /F1 18 Tf 60 760 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes: Buffer): number =>
  (bytes.reduce((c, byte) => (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), 0xffffffff) ^
    0xffffffff) >>>
  0;

/** A small picture of one colour. */
function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const size = 64;
  const header = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 2, 0, 0, 0]);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(size * 3, 0x6c)]);
  const rows = Buffer.concat(Array.from({ length: size }, () => row));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const weekOne = [
  'Cyfeirnod;Corff;Argymhelliad;Dyddiad penderfyniad;Amser;Math',
  '202600010;Cyngor Sir Aberwen;"Ymddiheuro i Mr T\nam yr oedi";03/03/2026;o fewn 20 diwrnod gwaith;personal remedy',
  '202600010;Cyngor Sir Aberwen;Talu £250 i Mr T;03/03/2026;within 1 month;personal remedy',
  '202600011;Westvale County Council;Review the damp policy;15/08/2026;within 3 months;service improvement',
];

/** One action said otherwise, one gone, one new. */
export const weekTwo = [
  weekOne[0] ?? '',
  weekOne[1] ?? '',
  '202600011;Westvale County Council;Review the damp and mould policy and publish it;15/08/2026;within 3 months;service improvement',
  '202600012;Harbour City Council;Refund £40 of parking charges;01/09/2026;by 31 December 2026;personal remedy',
];

/** Everything the journey drops and picks, as real files. */
export function writeFiles(folder: string) {
  const path = (...parts: readonly string[]) => join(folder, ...parts);
  mkdirSync(path('minutes', 'llythyrau'), { recursive: true });
  writeFileSync(
    path('apology.txt'),
    'Dear Mrs B,\n\nWe are sorry for the delay in answering you.\n',
  );
  writeFileSync(path('letter.pdf'), pdf('Response to your complaint'));
  writeFileSync(path('photo.png'), png());
  writeFileSync(path('empty.txt'), '');
  writeFileSync(path('note.txt'), 'The board wrote that its signatory was on leave.\n');
  writeFileSync(path('remittance.txt'), 'Paid £250 to Mrs B on 14 January 2026.\n');
  writeFileSync(path('minutes', 'minutes.txt'), 'The committee considered the report.\n');
  writeFileSync(path('minutes', 'llythyrau', 'llythyr ŵyl.txt'), 'Annwyl Mrs B\n');
  writeFileSync(path('week-1.csv'), `\uFEFF${weekOne.join('\r\n')}\r\n`);
  // The same office a week later, from another program: tabs and Windows-1252.
  const tabbed = weekTwo.map((line) => line.replaceAll(';', '\t')).join('\r\n');
  writeFileSync(path('week-2.csv'), Buffer.from(tabbed, 'latin1'));
  writeFileSync(
    path('bad.csv'),
    `${weekOne[0]}\n202600099;Body;Text;31/02/2026;within 1 month;personal remedy\n202600098;Body\n`,
  );
  return {
    dropped: ['apology.txt', 'letter.pdf', 'photo.png', 'minutes', 'empty.txt'].map((name) =>
      path(name),
    ),
    path,
  };
}
