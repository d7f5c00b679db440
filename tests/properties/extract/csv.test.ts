import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeExtract } from '../../../shared/domain/extract/decode.ts';
import { readCsv } from '../../../shared/domain/extract/read-csv.ts';
import { utf8 } from '../../../shared/kernel/bytes.ts';
import { asCsv } from '../../unit/shared/domain/extract/spreadsheet.ts';

/** Cells made of what makes trouble: signs, quotation marks, line breaks, spaces. */
const cell = fc
  .array(fc.constantFrom('a', 'ŵ', '£', '"', ',', ';', '\t', '\n', '\r\n', ' ', '1'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const header = ['Reference', 'Body', 'Recommendation'];
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });

test('what a spreadsheet writes is read back, with the line each row begins on', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      (written, delimiter, newline) => {
        const text = asCsv([header, ...written], { delimiter, newline });
        const plain = (row: readonly string[]) =>
          row.map((each) => each.replace(/\r\n?/g, '\n').trim());
        const linesBefore = (index: number) =>
          asCsv([header, ...written.slice(0, index)], { delimiter, newline: '\n' })
            .replaceAll('\r\n', '\n')
            .split('\n').length;
        const expected = written
          .map((row, index) => ({ line: linesBefore(index), cells: plain(row) }))
          .filter(({ cells }) => cells.some((each) => each !== ''));
        const table = readCsv(text);
        if (expected.length === 0) {
          expect(table).toEqual({ ok: false, error: { code: 'extract.empty' } });
          return;
        }
        expect(table).toEqual({
          ok: true,
          value: { columns: header, rows: expected, delimiter, unreadable: [] },
        });
      },
    ),
  );
});

test('any text at all is read or refused, and never throws', () => {
  const sign = fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', '-', 'sep=', '2026');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (parts) => {
      const table = readCsv(parts.join(''));
      if (!table.ok) return;
      const { columns, rows: read, unreadable } = table.value;
      expect(read.every(({ cells }) => cells.length === columns.length)).toBe(true);
      const lines = [...read.map(({ line }) => line), ...unreadable.map(({ row }) => row)];
      expect(new Set(lines).size).toBe(lines.length);
    }),
  );
});

test('any bytes at all are decoded or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const decoded = decodeExtract(bytes);
      if (decoded.ok) expect(decoded.value.text).not.toContain('\u0000');
      else expect(decoded.error.code).toBe('extract.encoding');
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\u0000') && !text.startsWith('\ufeff'));
      expect(decodeExtract(utf8(text))).toMatchObject({ value: { text, encoding: 'utf-8' } });
    }),
  );
});
