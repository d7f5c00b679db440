import { describe, expect, it } from 'vitest';
import { procedureById } from '../../../shared/domain/procedure/registry.ts';
import { split } from '../../../shared/domain/splitter/split.ts';
import type { SplitFacts, SplitRow } from '../../../shared/domain/splitter/vocabulary.ts';
import { allCategories } from './categories.ts';
import type { Entry, ExpectedRow } from './corpus/entry.ts';
import { corpus } from './corpus/index.ts';

const factsOf = ({ office, bodies, language }: Entry): SplitFacts => ({
  bodies,
  language,
  categories: allCategories,
  kinds: procedureById(office)?.kinds ?? [],
});

/** What a row proposes, in the shape of what is expected of it. */
const shown = (row: SplitRow, expected: ExpectedRow | undefined) => ({
  number: row.number,
  text: row.text,
  categories: row.categories,
  due: row.dueWords,
  ...(expected?.kind === undefined ? {} : { kind: row.kind }),
  ...(expected?.body === undefined ? {} : { body: row.body }),
  ...(expected?.signatory === undefined ? {} : { signatory: row.signatory }),
  ...(expected?.evidence === undefined ? {} : { evidence: row.evidenceWanted }),
  ...(expected?.parts === undefined ? {} : { parts: row.parts.map(({ text }) => text) }),
  ...(expected?.notes === undefined
    ? {}
    : { notes: [...row.notes.map(({ code }) => code)].sort() }),
});

describe('a pasted decision', () => {
  it('is one of at least sixty', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
  });

  it.each(corpus.map((entry) => [`${entry.office}: ${entry.name}`, entry] as const))(
    '%s',
    (_, entry) => {
      const { rows, leftOver } = split(entry.pasted, factsOf(entry));
      const expected = entry.rows.map(({ money: _money, notes, ...rest }) => ({
        ...rest,
        ...(notes === undefined ? {} : { notes: [...notes].sort() }),
      }));
      expect(rows.map((row, at) => shown(row, entry.rows[at]))).toEqual(expected);
      for (const [at, { money }] of entry.rows.entries()) {
        expect(rows[at]?.money).toMatchObject(money ?? []);
      }
      const left = leftOver.filter(({ kind }) => kind !== 'joint').map(({ text }) => text);
      expect(left).toEqual(entry.left);
    },
  );
});
