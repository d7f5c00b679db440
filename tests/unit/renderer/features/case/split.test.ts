import { describe, expect, it } from 'vitest';
import {
  columnsFor,
  moved,
  type Place,
} from '../../../../../renderer/features/case/split/columns.ts';
import {
  merged,
  partsAsRows,
  splitAt,
  withField,
  withFieldOfMany,
  withNewRow,
  withoutRows,
} from '../../../../../renderer/features/case/split/edit.ts';
import { findingWords } from '../../../../../renderer/features/case/split/finding-words.ts';
import {
  readingOf,
  type SheetFacts,
} from '../../../../../renderer/features/case/split/findings.ts';
import { moneyText, moneyTyped } from '../../../../../renderer/features/case/split/money-typed.ts';
import {
  emptyRow,
  gapsOf,
  orderOf,
  type SheetRow,
  sheetSchema,
} from '../../../../../renderer/features/case/split/sheet.ts';
import { intlFor } from '../../../../../renderer/i18n/language.tsx';
import { wordingOf } from '../../../../../renderer/i18n/words.tsx';
import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import { procedureById } from '../../../../../shared/domain/procedure/registry.ts';

const board = 'Glanafon Health Board';
const row = (number: string, over: Partial<SheetRow> = {}): SheetRow => ({
  ...emptyRow(number, board),
  id: `row ${number}`,
  text: `Do ${number}`,
  kind: 'service-improvement',
  ...over,
});
const part = (text: string) => ({
  ...{ text, categories: [], dueWords: null, money: [], evidenceWanted: [] },
});
const numbers = (rows: readonly SheetRow[]) => rows.map(({ number }) => number);

describe('a cell as it is changed', () => {
  it('keeps what was typed, and drops the guess it settles and no other', () => {
    const notes = [
      { code: 'kind-guessed', words: 'x' },
      { code: 'due-inherited', words: 'y' },
    ] as const;
    const set = withField(row('1', { notes }), 'kind', ' personal-remedy ');
    expect(set.kind).toBe('personal-remedy');
    expect(set.notes).toEqual([notes[1]]);
    expect(withField(set, 'dueWords', ' ').notes).toEqual([]);
    expect(withField(set, 'dueWords', ' ').dueWords).toBe(null);
  });

  it('takes one item on a line for evidence and categories', () => {
    expect(withField(row('1'), 'evidenceWanted', ' A \n\nB').evidenceWanted).toEqual(['A', 'B']);
    expect(withField(row('1'), 'categories', 'apology\ntraining').categories).toEqual([
      ...['apology', 'training'],
    ]);
  });

  it('is set in the ticked rows and in no other', () => {
    const rows = withFieldOfMany(
      [row('1'), row('2'), row('3')],
      new Set(['row 1', 'row 3']),
      'dueWords',
      '1 May 2027',
    );
    expect(rows.map(({ dueWords }) => dueWords)).toEqual(['1 May 2027', null, '1 May 2027']);
  });
});

describe('money as it is typed', () => {
  it('is a sum, or the words that say how one is found', () => {
    expect(moneyTyped('1,250.50\nthe cost of the lift', [])).toEqual([
      { kind: 'amount', amount: 1250.5, payee: null, head: null, words: '1,250.50' },
      { kind: 'formula', payee: null, head: null, words: 'the cost of the lift' },
    ]);
  });

  it('keeps who is paid and what for, when only the amount of its line changes', () => {
    const before = [
      { kind: 'amount', amount: 500, payee: 'Mrs B', head: 'money-distress', words: '£500' },
    ] as const;
    expect(moneyText(before[0])).toBe('£500');
    expect(moneyTyped('£500', before)[0]).toBe(before[0]);
    expect(moneyTyped('£750', before)).toEqual([
      { kind: 'amount', amount: 750, payee: 'Mrs B', head: 'money-distress', words: '£750' },
    ]);
    expect(moneyTyped('', before)).toEqual([]);
  });

  it('is written with pence only where there are some', () => {
    const sum = { kind: 'amount', payee: null, head: null, words: '' } as const;
    expect(moneyText({ ...sum, amount: 1250 })).toBe('£1,250');
    expect(moneyText({ ...sum, amount: 1250.5 })).toBe('£1,250.50');
  });
});

describe('rows by hand', () => {
  it('are added after the one in hand, under the next whole number and for its body', () => {
    const made = withNewRow([row('7'), row('82(a)')], 'row 7');
    expect(numbers(made.rows)).toEqual(['7', '8', '82(a)']);
    expect(made.rows[1]).toMatchObject({ id: made.id, body: board, text: '' });
    expect(numbers(withNewRow([], null).rows)).toEqual(['1']);
  });

  it('are taken out', () => {
    expect(numbers(withoutRows([row('1'), row('2')], new Set(['row 1'])))).toEqual(['2']);
  });

  it('are parted at a place, never into nothing', () => {
    const rows = [row('82', { text: 'Apologise and pay', dueWords: 'soon' }), row('82(b)')];
    const parted = splitAt(rows, 'row 82', 'Apologise '.length);
    expect(numbers(parted)).toEqual(['82', '82(c)', '82(b)']);
    expect(parted.map(({ text }) => text)).toEqual(['Apologise', 'and pay', 'Do 82(b)']);
    expect(parted[1]).toMatchObject({ kind: 'service-improvement', dueWords: 'soon' });
    expect(splitAt(rows, 'row 82', 0)).toBe(rows);
    expect(splitAt(rows, 'row 82', 99)).toBe(rows);
  });

  it('take over the parts of one, which keeps its number for the first', () => {
    const notes = [{ code: 'parts', words: '' }] as const;
    const rows = partsAsRows(
      [row('1', { parts: [part('A'), part('B')], dueWords: 'soon', notes })],
      'row 1',
    );
    expect(rows).toMatchObject([
      { id: 'row 1', number: '1', text: 'A', dueWords: 'soon', parts: [], notes: [] },
      { number: '1(b)', text: 'B', dueWords: 'soon', parts: [] },
    ]);
  });

  it('become one, asking for one thing or for parts', () => {
    const rows = [
      row('1', { kind: null, evidenceWanted: ['A'] }),
      row('2', { evidenceWanted: ['A', 'B'], dueWords: 'soon' }),
      row('3'),
    ];
    const ids = new Set(['row 1', 'row 2']);
    const [one, third] = merged(rows, ids, 'one');
    expect(one).toMatchObject({
      ...{ number: '1', text: 'Do 1 Do 2', kind: 'service-improvement', dueWords: 'soon' },
      ...{ evidenceWanted: ['A', 'B'], parts: [] },
    });
    expect(third?.number).toBe('3');
    expect(merged(rows, ids, 'parts')[0]?.parts.map(({ text }) => text)).toEqual(['Do 1', 'Do 2']);
    expect(merged(rows, new Set(['row 1']), 'one')).toBe(rows);
  });
});

describe('a row to record', () => {
  it('lacks what is not given yet', () => {
    expect(gapsOf(emptyRow(' ', null))).toEqual(['number', 'text', 'kind', 'body']);
    expect(gapsOf(row('1'))).toEqual([]);
  });

  it('is an order whose period runs from the decision, with its parts', () => {
    const order = orderOf(row('82', { parts: [part('A'), part('B')] }), '2026-03-02');
    expect(order.recommendation).toMatchObject({
      number: '82',
      body: board,
      startsOn: '2026-03-02',
    });
    expect(order.parts?.map(({ text }) => text)).toEqual(['A', 'B']);
    expect(orderOf(row('82'), null).parts).toBe(undefined);
  });

  it('is put back from a draft as it was', () => {
    const sheet = { rows: [row('1', { parts: [part('A')] })], leftOver: [] };
    expect(sheetSchema.parse(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  });
});

describe('the keys of the list', () => {
  const columns = columnsFor(['One Council']);
  const go = (from: Place, key: string, isFar = false) =>
    moved(from, key, isFar, ['a', 'b', 'c'], columns);

  it('go from cell to cell and stop at the edges', () => {
    expect(go({ rowId: 'a', column: 'number' }, 'ArrowUp')).toEqual({
      rowId: 'a',
      column: 'number',
    });
    expect(go({ rowId: 'a', column: 'number' }, 'ArrowDown')?.rowId).toBe('b');
    expect(go({ rowId: 'a', column: 'number' }, 'ArrowRight')?.column).toBe('text');
    expect(go({ rowId: 'b', column: 'kind' }, 'Home')).toEqual({ rowId: 'b', column: 'tick' });
    expect(go({ rowId: 'b', column: 'kind' }, 'End')).toEqual({ rowId: 'b', column: 'marks' });
    expect(go({ rowId: 'b', column: 'kind' }, 'Home', true)).toEqual({
      rowId: 'a',
      column: 'tick',
    });
    expect(go({ rowId: 'b', column: 'kind' }, 'End', true)).toEqual({
      rowId: 'c',
      column: 'marks',
    });
    expect(go({ rowId: 'a', column: 'kind' }, 'PageDown')?.rowId).toBe('c');
    expect(go({ rowId: 'a', column: 'kind' }, 'x')).toBe(undefined);
  });

  it('meet a column for the body only where there are several', () => {
    expect(columns).not.toContain('body');
    expect(columnsFor(['One', 'Two'])).toContain('body');
  });
});

describe('what the desk says of a row', () => {
  const procedure = procedureById('psow');
  if (procedure === undefined) throw new Error('no procedure');
  const facts = (over: Partial<SheetFacts> = {}): SheetFacts => ({
    procedureRef: { id: 'psow', version: procedure.version },
    procedure,
    bodies: [board],
    startsOn: '2026-03-02',
    isIssued: false,
    calendar: bankHolidaysOf('england-and-wales'),
    earlier: [],
    ...over,
  });
  const vague = row('1', {
    text: 'Review its policy as soon as possible',
    categories: ['apology'],
  });

  it('challenges a draft, and only says how it was read once it is issued', () => {
    const drafted = readingOf(vague, facts(), 'en').findings;
    expect(drafted.map(({ code }) => code)).toContain('vague-time');
    expect(new Set(drafted.map(({ severity }) => severity))).toEqual(new Set(['challenge']));
    const issued = readingOf(vague, facts({ isIssued: true }), 'en').findings;
    expect(new Set(issued.map(({ severity }) => severity))).toEqual(new Set(['note']));
    expect(readingOf(emptyRow('1', board), facts(), 'en').findings).toEqual([]);
  });

  it('works out the day, and offers the usual evidence that is not asked for yet', () => {
    const dated = { ...vague, dueWords: 'within one month' };
    const { due, suggestion } = readingOf(dated, facts(), 'en');
    expect(due?.ok === true ? due.value.due : null).toBe('2026-04-02');
    const [first = '', ...rest] = suggestion;
    expect(first).not.toBe('');
    const asked = { ...dated, evidenceWanted: [first] };
    expect(readingOf(asked, facts(), 'en').suggestion).toEqual(rest);
  });

  it('says the days of a finding in words, with what to do before issue and nothing after', () => {
    const wording = wordingOf(intlFor('en'));
    const detail = { words: 'by 4 April 2026', date: '2026-04-04' };
    const finding = { code: 'date-not-working', where: 'deadline', detail } as const;
    const said = findingWords({ ...finding, severity: 'challenge' }, wording);
    expect(said.said).toContain('4 April 2026, a day on which nobody works');
    expect(said.next).not.toBe(null);
    expect(findingWords({ ...finding, severity: 'note' }, wording).next).toBe(null);
  });

  it('names an improvement the body was asked for before', () => {
    const earlier = [
      {
        ...{ reference: '24-0001', number: '3', body: board, categories: ['apology'] },
        ...{ decidedOn: '2025-12-01', endedOn: null },
      },
    ];
    const codes = readingOf(vague, facts({ earlier }), 'en').findings.map(({ code }) => code);
    expect(codes).toContain('earlier-too-recent');
  });
});
