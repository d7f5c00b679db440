import { describe, expect, it } from 'vitest';
import type { FoundKind, SearchDocument } from '../../../../../renderer/records/search/document.ts';
import { foundKinds } from '../../../../../renderer/records/search/document.ts';
import { SearchIndex } from '../../../../../renderer/records/search/search-index.ts';

const document = (kind: FoundKind, fields: Readonly<Record<string, string>>): SearchDocument => ({
  kind,
  caseId: null,
  recommendationId: null,
  itemId: null,
  label: null,
  on: null,
  // The names of the uses are the test's own.
  fields: Object.entries(fields).map(([use, text]) => ({ use, text })) as SearchDocument['fields'],
});

const aCase = (reference: string, title: string): SearchDocument =>
  document('case', { reference, title });

const caseload: Readonly<Record<string, SearchDocument>> = {
  repairs: aCase('P25-0143-X', 'Repairs left undone'),
  refund: aCase('P25-0413-X', 'A refund that never came'),
  wyl: aCase('202400091', 'Tŷ’r Ŵyl: oedi hir'),
  apology: document('action', { text: 'Apologise to Mrs B', context: 'P25-0143-X Repairs' }),
  review: document('action', { text: 'Review the repairs policy', context: 'P25-0143-X Repairs' }),
  gwynedd: document('body', { title: 'Gwynedd Local Health Board' }),
  person: document('person', { title: 'Gwenllian O’Brien', aside: '01286 123456' }),
};

function filled(documents = caseload): SearchIndex {
  const index = new SearchIndex();
  for (const [unit, one] of Object.entries(documents)) index.put(unit, [one]);
  return index;
}

const all = { kinds: new Set(foundKinds), from: 0, count: 50 };

/** The units found, the best first whatever their kind. */
const found = (text: string, index = filled()): readonly string[] =>
  [...index.search(text, all).byKind.values()]
    .flatMap(({ best }) => best)
    .toSorted((a, b) => b.score - a.score)
    .map(({ unit }) => unit);

describe('what is typed', () => {
  it.each([
    ['repairs', ['repairs', 'review'], 'a word, wherever it stands'],
    ['REPAIRS undone', ['repairs'], 'capitals, and every word'],
    ['undone repairs', ['repairs'], 'any order'],
    ['undo rep', ['repairs'], 'beginnings'],
    ['wyl', ['wyl'], 'without its accent'],
    ['ŵyl', ['wyl'], 'with it'],
    ['tyr wyl', ['wyl'], 'without the apostrophe'],
    ['obrien', ['person'], 'a name without its apostrophe'],
    ['o’brien gwenllian', ['person'], 'a name turned round'],
    ['01286', ['person'], 'a number'],
    ['apologise repairs', ['apology'], 'where it belongs narrows'],
    ['nothing-of-the-kind', [], 'what is not there'],
    ['', [], 'nothing'],
    ['  –  ', [], 'no word at all'],
  ])('“%s” finds %o: %s', (text, units) => {
    expect(found(text)).toEqual(units);
  });

  it.each(['P25-0143-X', 'p25 0143 x', 'P250143X', 'p25/0143', 'P25-0143'])(
    '“%s” finds the case of that reference first',
    (text) => {
      expect(found(text)[0]).toBe('repairs');
    },
  );

  it.each([
    ['P25-0134-X', 'repairs', 'two figures changed about'],
    ['P25-014-X', 'repairs', 'a figure left out'],
    ['20240091', 'wyl', 'a nought left out'],
    ['gwnl', 'person', 'vowels left out'],
    ['gwnl', 'gwynedd', 'letters of a body in their order'],
    ['repiars undone', 'repairs', 'letters changed about'],
    ['gwenlian', 'person', 'a letter left out'],
    ['wynedd', 'gwynedd', 'a mutated name'],
    ['apologize', 'apology', 'the other spelling'],
  ])('“%s” still finds %s: %s', (text, unit) => {
    expect(found(text)).toContain(unit);
  });

  it('is taken at its word first: what is merely like it comes after', () => {
    expect(found('0413')[0]).toBe('refund');
    expect(found('0143')[0]).toBe('repairs');
  });

  it('is not found where it only says where something belongs', () => {
    expect(found('0143')).not.toContain('apology');
  });

  it('never skips figures', () => {
    expect(found('2091')).toEqual([]);
  });
});

describe('the index', () => {
  it('takes a changed unit in place of the old', () => {
    const index = filled();
    index.put('repairs', [
      aCase('P25-0143-X', 'Heating, now'),
      document('action', { text: 'Boiler' }),
    ]);
    expect(found('undone', index)).toEqual([]);
    expect(found('heating', index)).toEqual(['repairs']);
    expect(index.search('boiler', all).byKind.get('action')?.best).toMatchObject([
      { unit: 'repairs', at: 1 },
    ]);
  });

  it('forgets a unit that was dropped', () => {
    const index = filled();
    index.drop('person');
    expect(found('gwenllian', index)).toEqual([]);
    expect(index.documents).toBe(Object.keys(caseload).length - 1);
  });

  it('counts all and gives the window that was asked for, none twice', () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`unit ${at}`, aCase(`Z-${at}`, 'Repairs again')]),
    );
    const index = filled(many);
    const window = (from: number) =>
      index.search('repairs', { kinds: new Set(['case']), from, count: 120 }).byKind.get('case');
    expect(window(0)?.total).toBe(300);
    const units = [0, 120, 240].flatMap((from) => window(from)?.best.map(({ unit }) => unit) ?? []);
    expect(units).toHaveLength(300);
    expect(new Set(units).size).toBe(300);
  });

  it('only counts the kinds that were not asked for', () => {
    const { byKind, total } = filled().search('repairs', { ...all, kinds: new Set(['case']) });
    expect(total).toBe(2);
    expect(byKind.get('action')).toEqual({ total: 1, best: [] });
  });

  it('says when so much was changed that it should be made anew', () => {
    const index = filled();
    expect(index.isWorn).toBe(false);
    for (let round = 0; round < 1_100; round += 1) index.put('repairs', [aCase('A', 'B')]);
    expect(index.isWorn).toBe(true);
  });
});
