import { expect, test } from 'vitest';
import { readJson } from '../../../../../shared/domain/extract/read-json.ts';
import { fixture } from './spreadsheet.ts';

const published = new TextDecoder().decode(fixture('recommendations.json'));

test('the published recommendations become 70 rows named by their place', () => {
  const table = readJson(published);
  expect(table).toMatchObject({ ok: true, value: { delimiter: null, unreadable: [] } });
  if (!table.ok) return;
  expect(table.value.rows).toHaveLength(70);
  expect(table.value.rows[0]?.cells).toEqual([
    ...['PSOW', '', 'Cardiff Council', 'Social services / complaint handling', ''],
    'Apologise to the complainant for wrongly deciding that the complaint fell outside the statutory procedure.',
    ...['personal-remedy', 'apology', 'within 10 working days', '', ''],
    'https://www.ombudsman.wales/findings/other-cardiff-council-5/',
    'Early resolution (settled without investigation).',
  ]);
  expect(table.value.rows[69]?.line).toBe(70);
});

test.each([
  ['no JSON', 'Reference,Body\n'],
  ['half a file', published.slice(0, 1000)],
  ['an object', '{"reference":"A"}'],
  ['a list of texts', '["A"]'],
  ['a list of lists', '[["A"]]'],
  ['a field nobody knows', '[{"reference":"A","password":"x"}]'],
  ['a number for a text', '[{"reference":202104092}]'],
  ['a nested object', '[{"reference":{"a":"b"}}]'],
  ['a list for a text', '[{"text":["a"]}]'],
  ['a reach for the prototype', '[{"__proto__":"x"}]'],
  ['a nested reach for the prototype', '[{"__proto__":{"text":"x"}}]'],
  ['a reach for the constructor', '[{"constructor":"x"}]'],
  ['brackets a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['objects a hundred thousand deep', '{"text":'.repeat(100_000)],
  ['too long a text', `[{"text":"${'x'.repeat(33_000_000)}"}]`],
  ['too many items', `[${'{},'.repeat(200_000)}{}]`],
])('%s is refused', (_, text) => {
  expect(readJson(text)).toEqual({ ok: false, error: { code: 'extract.not-this-json' } });
});

test('brackets inside texts are not depth', () => {
  expect(readJson('[{"text":"[[[ \\" {{{"}]')).toMatchObject({ ok: true });
});

test('an empty list is refused as empty', () => {
  expect(readJson(' [] ')).toEqual({ ok: false, error: { code: 'extract.empty' } });
});

test('a missing field or a null is an empty cell, and the space around a text goes', () => {
  expect(readJson('[{"reference":" A ","body":null},{"note":"n"}]')).toEqual({
    ok: true,
    value: {
      columns: [
        ...['office', 'reference', 'body', 'sector', 'decisionDate', 'text', 'kind', 'remedyType'],
        ...['dueText', 'dueDate', 'evidenceAsked', 'source', 'note'],
      ],
      rows: [
        { line: 1, cells: ['', 'A', '', '', '', '', '', '', '', '', '', '', ''] },
        { line: 2, cells: ['', '', '', '', '', '', '', '', '', '', '', '', 'n'] },
      ],
      delimiter: null,
      unreadable: [],
    },
  });
});

test('a text of exactly the greatest length is read', () => {
  const [before, after] = ['[{"text":"', '"}]'];
  const filled = (length: number) =>
    `${before}${'x'.repeat(length - before.length - after.length)}${after}`;
  expect(readJson(filled(32_000_000))).toMatchObject({ ok: true });
  expect(readJson(filled(32_000_001))).toMatchObject({ ok: false });
});

test('brackets that were closed again are not depth; a third one open is', () => {
  expect(readJson(`[${'{},'.repeat(3)}{"text":"\\\\"},{"text":"]]]"}]`)).toMatchObject({
    ok: true,
  });
  expect(readJson('[{"text":[]}]')).toMatchObject({ ok: false });
});
