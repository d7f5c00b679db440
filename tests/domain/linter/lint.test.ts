import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { lint } from '../../../shared/domain/linter/lint.ts';
import type {
  DraftRecommendation,
  EarlierImprovement,
  LintFacts,
} from '../../../shared/domain/linter/vocabulary.ts';
import { findingCodes, readingCodes } from '../../../shared/domain/linter/vocabulary.ts';
import { psow } from '../../../shared/domain/procedure/data/psow.ts';
import { words } from '../../../shared/words/index.ts';

const calendar = bankHolidaysOf('england-and-wales');
const facts: LintFacts = {
  isIssued: false,
  kinds: psow[0]?.kinds ?? [],
  calendar,
  decidedOn: '2026-11-25',
  earlier: [],
};
const sound: DraftRecommendation = {
  text: 'Apologise to Mrs B for the delay.',
  dueWords: 'within 4 weeks',
  body: 'Dyffryn County Council',
  evidenceWanted: ['A copy of the letter'],
  kind: 'personal-remedy',
  categories: ['apology'],
};

const findings = (change: Partial<DraftRecommendation>, more: Partial<LintFacts> = {}) =>
  lint({ ...sound, ...change }, { ...facts, ...more });
const codes = (change: Partial<DraftRecommendation>, more: Partial<LintFacts> = {}) =>
  findings(change, more).map(({ code }) => code);

describe('a recommendation that says who, what, by when and with what proof', () => {
  it('is left alone', () => {
    expect(findings({})).toEqual([]);
  });

  it('is left alone in Welsh', () => {
    expect(
      findings({ text: 'Ymddiheuro i Mrs B am yr oedi.', dueWords: 'o fewn 4 wythnos' }),
    ).toEqual([]);
  });
});

describe('who', () => {
  it.each([null, '', '  '])('nobody is named (%j)', (body) => {
    expect(findings({ body })).toEqual([
      { code: 'owner-missing', where: 'owner', detail: {}, severity: 'challenge' },
    ]);
  });
});

describe('by when', () => {
  it('no date is given anywhere', () => {
    expect(findings({ dueWords: ' ' })).toEqual([
      { code: 'date-missing', where: 'deadline', detail: {}, severity: 'challenge' },
    ]);
  });

  it('a date in the text is a date', () => {
    expect(codes({ dueWords: '', text: 'Apologise to Mrs B within 4 weeks.' })).toEqual([]);
  });

  it.each([
    ['as soon as reasonably practicable', 'vague-time'],
    ['heb oedi', 'vague-time'],
    ['regularly', 'regularly'],
    ['if the complainant engages', 'date-conditional'],
    ['to be agreed', 'date-missing'],
    ['within 6 to 8 weeks', 'date-range'],
    ['by 31 March', 'date-no-year'],
    ['agreed before March 2020; missed despite reminders', 'date-not-understood'],
    ['by 31 February 2027', 'date-not-understood'],
    ['by 03/02/2027', 'date-ambiguous'],
  ] as const)('“%s”: %s', (dueWords, code) => {
    expect(findings({ dueWords })).toEqual([
      {
        code,
        where: 'deadline',
        from: 0,
        to: dueWords.length,
        words: dueWords,
        detail: { words: dueWords },
        severity: 'challenge',
      },
    ]);
  });

  it('points at the words of a date that stands in the text', () => {
    expect(findings({ dueWords: '', text: 'Apologise by 26 December 2026 to Mrs B.' })).toEqual([
      {
        code: 'date-not-working',
        where: 'text',
        from: 10,
        to: 29,
        words: 'by 26 December 2026',
        detail: { words: 'by 26 December 2026', date: '2026-12-26' },
        severity: 'challenge',
      },
    ]);
  });

  it.each([
    ['by 24 December 2026', []],
    ['by 25 December 2026', ['date-not-working']],
    ['by 28 December 2026', ['date-not-working']],
    ['by 29 December 2026', []],
    ['by 2 January 2027', ['date-not-working']],
  ] as const)('a non-working day: %s', (dueWords, expected) => {
    expect(codes({ dueWords })).toEqual(expected);
  });

  it('an office closure is a day on which nobody works', () => {
    const closures = [
      { from: '2026-12-29', to: '2026-12-30', name: { en: 'Closed', cy: 'Ar gau' } },
    ];
    const closed = { calendar: { ...calendar, closures } };
    expect(codes({ dueWords: 'by 29 December 2026' }, closed)).toEqual(['date-not-working']);
    expect(codes({ dueWords: 'by 31 December 2026' }, closed)).toEqual([]);
  });

  it('a period that ends on a Saturday says the day it comes to', () => {
    expect(findings({ dueWords: 'within 10 days' })).toMatchObject([
      { code: 'date-not-working', detail: { words: 'within 10 days', date: '2026-12-05' } },
    ]);
  });

  it('a date before the decision, on it, and the day after', () => {
    expect(codes({ dueWords: 'by 24 November 2026' })).toEqual(['date-past']);
    expect(findings({ dueWords: 'by 25 November 2026' })).toMatchObject([
      { code: 'date-past', detail: { date: '2026-11-25', decided: '2026-11-25' } },
    ]);
    expect(codes({ dueWords: 'by 26 November 2026' })).toEqual([]);
  });

  it('a date the list of bank holidays does not reach', () => {
    const short = {
      calendar: {
        ...calendar,
        to: '2027-01-05',
        days: calendar.days.filter(({ date }) => date <= '2027-01-05'),
      },
    };
    expect(codes({ dueWords: 'by 5 January 2027' }, short)).toEqual([]);
    expect(findings({ dueWords: 'by 6 January 2027' }, short)).toMatchObject([
      {
        code: 'date-unreachable',
        where: 'deadline',
        detail: { until: '2027-01-05', words: 'by 6 January 2027' },
      },
    ]);
    expect(findings({ dueWords: 'within 40 working days' }, short)).toMatchObject([
      {
        code: 'date-unreachable',
        detail: { until: '2027-01-05', words: 'within 40 working days' },
      },
    ]);
  });

  it('an awaited event and a series are dates', () => {
    expect(codes({ dueWords: "within a month of receiving the District Valuer's report" })).toEqual(
      [],
    );
    expect(codes({ dueWords: 'every six months' })).toEqual([]);
  });

  it('asks nothing of a period whose start is not known', () => {
    expect(codes({}, { decidedOn: null })).toEqual([]);
    expect(codes({ dueWords: 'by 24 November 2026' }, { decidedOn: null })).toEqual([]);
  });
});

describe('with what proof', () => {
  it.each([[[]], [['', '  ']]])('none is wanted (%j)', (evidenceWanted) => {
    expect(findings({ evidenceWanted })).toEqual([
      { code: 'evidence-missing', where: 'evidence', detail: {}, severity: 'challenge' },
    ]);
  });

  it('proof asked for in the text is proof', () => {
    const text = 'Apologise to Mrs B and send us a copy of the letter.';
    expect(codes({ evidenceWanted: [], text })).toEqual([]);
  });

  it.each([
    ['Reflect on the findings.', 'no-proof', 'Reflect on', 0],
    ['The Council will bear in mind the guidance.', 'no-proof', 'bear in mind', 17],
    ['Officers should be mindful of the delay.', 'no-proof', 'be mindful', 16],
    ['Learn lessons from this complaint.', 'no-proof', 'Learn lessons', 0],
    ['Cadw mewn cof ganfyddiadau’r adroddiad.', 'no-proof', 'Cadw mewn cof', 0],
    ['Consider the complaint again.', 'consider', 'Consider', 0],
    ['Dylai’r Cyngor ystyried y gŵyn eto.', 'consider', 'ystyried', 15],
    ['Update the policy in due course.', 'vague-time', 'in due course', 18],
    ['Audit the files regularly.', 'regularly', 'regularly', 16],
    ['Archwilio’r ffeiliau yn rheolaidd.', 'regularly', 'yn rheolaidd', 21],
  ] as const)('%s', (text, code, found, from) => {
    expect(findings({ text })).toEqual([
      {
        code,
        where: 'text',
        from,
        to: from + found.length,
        words: found,
        detail: { words: found },
        severity: 'challenge',
      },
    ]);
  });

  it.each(['It considered the matter.', 'The consideration was irregular.', 'A considerable sum.'])(
    'words that only look like it: %s',
    (text) => {
      expect(codes({ text })).toEqual([]);
    },
  );

  it('awareness needs proof, and has it once it is said what', () => {
    const text = 'Ensure that all staff are aware of the policy.';
    expect(findings({ text, evidenceWanted: [] })).toMatchObject([
      { code: 'evidence-missing' },
      { code: 'awareness-only', from: 0, to: 31, words: 'Ensure that all staff are aware' },
    ]);
    expect(codes({ text })).toEqual([]);
  });

  it('says once what the words of the date say too', () => {
    const text = 'Complete the works as soon as possible.';
    expect(codes({ text, dueWords: 'as soon as possible' })).toEqual(['vague-time']);
    expect(codes({ text, dueWords: '' })).toEqual(['vague-time']);
    expect(codes({ text, dueWords: 'within 4 weeks' })).toEqual(['vague-time']);
  });

  it('names several in the order they stand', () => {
    const text = 'The Council should reflect on this and regularly consider it.';
    expect(codes({ text })).toEqual(['no-proof', 'regularly', 'consider']);
  });
});

describe('what', () => {
  it('two actions in one: shows where the second begins', () => {
    const text = 'Apologise to Mrs B and review its procedure.';
    expect(findings({ text })).toEqual([
      {
        code: 'several-actions',
        where: 'text',
        from: 23,
        to: 44,
        words: 'review its procedure.',
        detail: { words: 'review its procedure.', count: 2 },
        severity: 'challenge',
      },
    ]);
  });

  it('three actions in one', () => {
    expect(
      findings({ text: 'Apologise, explain the delay and respond to the complaint.' }),
    ).toMatchObject([
      { code: 'several-actions', words: 'explain the delay', detail: { count: 3 } },
    ]);
  });

  it('an invitation under a kind that is counted', () => {
    const text = 'The Council is invited to meet Mrs B.';
    expect(findings({ text })).toEqual([
      { code: 'invitation-counted', where: 'text', detail: {}, severity: 'challenge' },
    ]);
    expect(codes({ text, kind: 'invitation' })).toEqual([]);
    expect(codes({ text, kind: 'nothing-we-know' })).toEqual(['invitation-counted']);
    expect(codes({ kind: 'nothing-we-know' })).toEqual([]);
  });

  it('money without a sum, and without a payee', () => {
    expect(findings({ text: 'Make a symbolic payment.' })).toEqual([
      {
        code: 'money-not-stated',
        where: 'money',
        words: 'a symbolic payment',
        detail: { words: 'a symbolic payment' },
        severity: 'challenge',
      },
      {
        code: 'payee-missing',
        where: 'money',
        words: 'a symbolic payment',
        detail: { words: 'a symbolic payment' },
        severity: 'challenge',
      },
    ]);
    expect(findings({ text: 'Pay £250 for distress.' })).toMatchObject([
      { code: 'payee-missing', words: '£250' },
    ]);
    expect(codes({ text: 'Pay £250 for distress.', hasPayee: true })).toEqual([]);
    expect(codes({ text: 'Pay Mrs B £250 for distress.' })).toEqual([]);
    expect(codes({ text: 'Waive charges of £250.' })).toEqual([]);
  });
});

describe('earlier improvements of the same body [S12]', () => {
  const improvement = {
    kind: 'service-improvement',
    categories: ['training'],
    text: 'Train its staff.',
  };
  const earlier: EarlierImprovement = {
    reference: '202400001',
    number: '3',
    body: 'Dyffryn County Council',
    categories: ['training', 'audit'],
    decidedOn: '2025-05-01',
    endedOn: '2025-11-25',
  };
  const with_ = (...list: readonly Partial<EarlierImprovement>[]) => ({
    earlier: list.map((each) => ({ ...earlier, ...each })),
  });

  it.each([
    ['2025-11-26', 'earlier-too-recent'],
    ['2025-11-25', 'earlier-recurring'],
    ['2025-11-24', 'earlier-recurring'],
    [null, 'earlier-too-recent'],
  ] as const)('ended %s: %s', (endedOn, code) => {
    expect(findings(improvement, with_({ endedOn }))).toEqual([
      {
        code,
        where: 'text',
        detail: { reference: '202400001', number: '3', body: 'Dyffryn County Council', count: 1 },
        severity: 'challenge',
      },
    ]);
  });

  it('takes the office’s own period', () => {
    expect(codes(improvement, { ...with_({ endedOn: '2026-05-25' }), embeddingMonths: 6 })).toEqual(
      ['earlier-recurring'],
    );
    expect(codes(improvement, { ...with_({ endedOn: '2026-05-26' }), embeddingMonths: 6 })).toEqual(
      ['earlier-too-recent'],
    );
  });

  it('names the latest decided of each sort, and how many there were', () => {
    const many = with_(
      { reference: 'A', decidedOn: '2023-01-01', endedOn: '2023-06-01' },
      { reference: 'B', decidedOn: '2024-01-01', endedOn: '2024-06-01' },
      { reference: 'C', decidedOn: '2026-01-01', endedOn: null },
      { reference: 'D', decidedOn: null, endedOn: null },
    );
    expect(findings(improvement, many)).toMatchObject([
      { code: 'earlier-too-recent', detail: { reference: 'C', count: 2 } },
      { code: 'earlier-recurring', detail: { reference: 'B', count: 2 } },
    ]);
  });

  it('leaves other bodies, other faults and personal remedies alone', () => {
    expect(codes(improvement, with_({ body: 'Another Council' }))).toEqual([]);
    expect(codes(improvement, with_({ categories: ['audit'] }))).toEqual([]);
    expect(codes({ ...improvement, kind: 'personal-remedy' }, with_({}))).toEqual([]);
    expect(codes({ ...improvement, kind: 'invitation' }, with_({}))).toEqual([]);
    expect(codes(improvement, { ...with_({}), decidedOn: null })).toEqual([]);
  });

  it('goes by the theme where both have one', () => {
    const themed = { ...improvement, theme: 'record keeping' };
    expect(codes(themed, with_({ theme: 'record keeping', categories: [] }))).toEqual([
      'earlier-recurring',
    ]);
    expect(codes(themed, with_({ theme: 'delay' }))).toEqual([]);
    expect(codes(themed, with_({}))).toEqual(['earlier-recurring']);
    expect(codes(improvement, with_({ theme: 'delay' }))).toEqual(['earlier-recurring']);
  });
});

describe('once it is issued', () => {
  const issued = { isIssued: true };

  it('only says how the words were read', () => {
    const change = {
      text: 'Reflect on this as soon as possible.',
      dueWords: '',
      evidenceWanted: [],
      body: null,
    };
    const notes = findings(change, issued);
    expect(notes.map(({ code }) => code)).toEqual([
      'owner-missing',
      'evidence-missing',
      'no-proof',
      'vague-time',
    ]);
    expect(notes.every(({ severity }) => severity === 'note')).toBe(true);
  });

  it('leaves out what only rewriting could answer', () => {
    const change = {
      text: 'Pay £250 for distress.',
      dueWords: 'by 24 November 2026',
      kind: 'service-improvement',
      categories: ['training'],
    };
    const earlier = [
      {
        reference: 'A',
        number: '1',
        body: 'Dyffryn County Council',
        categories: ['training'],
        decidedOn: null,
        endedOn: null,
      },
    ];
    expect(codes(change, { earlier })).toEqual([
      'date-past',
      'payee-missing',
      'earlier-too-recent',
    ]);
    expect(codes(change, { earlier, isIssued: true })).toEqual([]);
  });
});

describe('the words of the linter', () => {
  it('every code has a sentence and a suggestion, and every reading its own', () => {
    const known = new Set<string>(Object.keys(words));
    const ids = [
      ...findingCodes.flatMap((code) => [`linter.finding.${code}`, `linter.suggestion.${code}`]),
      ...readingCodes.map((code) => `linter.read.${code}`),
    ];
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});
