import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { readWording } from '../../../shared/domain/deadline/wording/read.ts';
import { lint } from '../../../shared/domain/linter/lint.ts';
import type { Finding } from '../../../shared/domain/linter/vocabulary.ts';
import { procedureById } from '../../../shared/domain/procedure/registry.ts';
import { split } from '../../../shared/domain/splitter/split.ts';
import type { SplitRow } from '../../../shared/domain/splitter/vocabulary.ts';
import { allCategories } from '../splitter/categories.ts';
import { type PublishedRow, published } from './published.ts';

const isDay = (date: string | null): date is string =>
  date !== null && /^\d{4}-\d\d-\d\d$/.test(date);

function splitRow({ text, body, office }: PublishedRow): SplitRow {
  const { rows } = split(
    { kind: 'text', text: `1. ${text}` },
    {
      bodies: [body],
      language: 'en',
      categories: allCategories,
      kinds: procedureById(office.toLowerCase())?.kinds ?? [],
    },
  );
  const [row] = rows;
  if (!row || rows.length !== 1) throw new Error(`${rows.length} rows from one: ${text}`);
  return row;
}

function findingsOf(row: PublishedRow, isIssued = false): readonly Finding[] {
  const procedure = procedureById(row.office.toLowerCase());
  const nation = procedure?.nation.value ?? 'england-and-wales';
  return lint(
    {
      text: row.text,
      dueWords: row.dueText ?? '',
      body: row.body,
      evidenceWanted: row.evidenceAsked === null ? [] : [row.evidenceAsked],
      kind: row.kind,
      categories: [],
    },
    {
      isIssued,
      kinds: procedure?.kinds ?? [],
      calendar: bankHolidaysOf(nation),
      decidedOn: isDay(row.decisionDate) ? row.decisionDate : null,
      earlier: [],
    },
  );
}

const read = published.map((row) => ({ row, split: splitRow(row), findings: findingsOf(row) }));
const codesAt = (at: number) => read[at]?.findings.map(({ code }) => code) ?? [];
const containing = (words: string) => read.filter(({ row }) => row.text.includes(words));

describe('the seventy published recommendations', () => {
  it('are printed as they are read', () => {
    expect(read).toHaveLength(70);
    console.table(
      read.map(({ row, split: { categories, kind, money, parts }, findings }) => ({
        text: row.text.slice(0, 50),
        type: row.remedyType.slice(0, 24),
        categories: categories.join(' '),
        kind: kind ?? '',
        money: money.map(({ words }) => words).join('; '),
        parts: parts.length,
        findings: findings.map(({ code }) => code).join(' '),
      })),
    );
  });

  it('stay one row each, with the words as published', () => {
    for (const { row, split: proposed } of read) {
      expect(proposed.text.replaceAll(/[;,]$/g, '')).toBe(row.text);
      expect(proposed.body).toBe(row.body);
    }
  });

  it('are never said to have no date where their date can be read', () => {
    for (const { row, findings } of read) {
      const codes = findings.map(({ code }) => code);
      if (row.dueText === null) continue;
      expect(codes, row.dueText).not.toContain('date-missing');
      if (readWording(row.dueText).ok)
        expect(codes, row.dueText).not.toContain('date-not-understood');
    }
  });

  it('are said to have none where none is printed', () => {
    const undated = read.filter(({ row }) => row.dueText === null);
    expect(undated.length).toBeGreaterThan(20);
    for (const { row, findings } of undated) {
      const isInText = /within a reasonable timescale/.test(row.text);
      expect(
        findings.some(({ code }) => code === 'date-missing'),
        row.text,
      ).toBe(!isInText);
    }
  });

  it('“consider” and “as soon as” are found where they stand', () => {
    const considering = containing('Consider ');
    expect(considering).toHaveLength(2);
    for (const { findings } of considering) {
      expect(findings.map(({ code }) => code)).toContain('consider');
    }
    expect(codesAt(35)).toContain('vague-time');
    expect(codesAt(63)).toContain('vague-time');
    expect(codesAt(66)).toContain('regularly');
    expect(codesAt(64)).toContain('date-conditional');
    expect(codesAt(44)).toContain('date-not-understood');
    expect(codesAt(34)).toContain('no-proof');
  });

  it('the invitation is found, and is of the kind that is not counted', () => {
    expect(codesAt(34)).toContain('invitation-counted');
    expect(read[34]?.split.kind).toBe('invitation');
  });

  it('evidence is wanted where none was asked for', () => {
    for (const { row, findings } of read) {
      const isMissing = findings.some(({ code }) => code === 'evidence-missing');
      const isInText = /[Ee]vidence/.test(row.text);
      if (row.evidenceAsked !== null) expect(isMissing, row.text).toBe(false);
      else expect(isMissing, row.text).toBe(!isInText || /^Evidence the/.test(row.text));
    }
  });

  it.each([
    [7, 2],
    [12, 2],
    [13, 3],
    [18, 3],
    [23, 3],
    [27, 3],
    [28, 2],
    [33, 2],
    [40, 2],
    [53, 2],
    [56, 2],
    [57, 2],
    [58, 2],
    [65, 2],
  ])('row %i asks for %i things', (at, count) => {
    expect(read[at]?.split.parts).toHaveLength(count);
    expect(read[at]?.findings).toContainEqual(
      expect.objectContaining({
        code: 'several-actions',
        detail: expect.objectContaining({ count }),
      }),
    );
  });

  it.each([
    0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 15, 16, 17, 20, 21, 24, 29, 32, 34, 35, 36, 37, 41, 42, 43,
    45, 46, 47, 48, 49, 50, 51, 52, 54, 55, 59, 60, 61, 62, 66, 68,
  ])('row %i asks for one thing', (at) => {
    expect(read[at]?.split.parts).toEqual([]);
  });

  it.each([
    [2, 150],
    [6, 250],
    [8, 100],
    [10, 250],
    [12, 1250],
    [17, 100],
    [18, 250],
    [21, 250],
    [28, 300],
    [30, 250],
    [33, 500],
    [39, 50],
    [40, 100],
    [51, 500],
    [52, 100],
    [54, 6179],
    [65, 500],
  ])('row %i is worth £%i', (at, amount) => {
    expect(read[at]?.split.money).toMatchObject([{ kind: 'amount', amount }]);
  });

  it('two payees, a formula, a scale and a payment of no sum', () => {
    expect(read[53]?.split.money).toMatchObject([
      { amount: 500, payee: 'the person' },
      { amount: 3000, payee: 'the carers' },
    ]);
    expect(read[43]?.split.money).toMatchObject([
      {
        kind: 'formula',
        words: 'the difference in value found by the District Valuer',
        payee: 'the complainant',
        head: 'money-loss',
      },
    ]);
    expect(read[56]?.split.money).toMatchObject([{ kind: 'formula', words: 'a symbolic payment' }]);
  });

  const firstType: Readonly<Record<string, readonly string[]>> = {
    apology: ['apology'],
    explanation: ['explanation'],
    'procedure-review': ['policy-change'],
    'provide-service': ['provide-service'],
    'correct-records': ['correct-records'],
    'staff-reminder': ['staff-reminder'],
    'record-keeping': ['record-keeping'],
    'publish-information': ['publish-information'],
    'share-learning': ['share-report'],
    'evidence-of-learning': ['earlier-learning'],
    'financial-time-and-trouble': ['money-time-trouble'],
    'financial-avoidable-distress': ['money-distress'],
    'financial-waive-charges': ['money-waive'],
    'governance-oversight': ['governance'],
    'progress-report': ['progress-reports'],
    'action-plan': ['action-plan'],
    'specific-works': ['works'],
  };

  it('nearly all that have one plain type are given its category', () => {
    const plain = read.filter(({ row }) => Object.hasOwn(firstType, row.remedyType));
    const wrong = plain
      .filter(
        ({ row, split: { categories } }) =>
          !firstType[row.remedyType]?.some((category) => categories.includes(category)),
      )
      .map(
        ({ row, split: { categories } }) =>
          `${row.remedyType}: ${row.text} → ${categories.join(' ')}`,
      );
    expect(plain.length).toBeGreaterThan(30);
    // One in two languages, of which the first says less; one that does not say what it is for.
    expect(wrong).toEqual([
      'explanation: Rhoi ymateb llawn / Give a full response explaining why no independent investigation was held. → process-complaint',
      'financial-time-and-trouble: Pay £50 redress. → money-distress',
    ]);
  });

  it('after issue they are only noted', () => {
    for (const row of published) {
      expect(findingsOf(row, true).every(({ severity }) => severity === 'note')).toBe(true);
    }
  });
});
