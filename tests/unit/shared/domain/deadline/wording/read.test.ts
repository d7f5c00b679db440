import { describe, expect, it } from 'vitest';
import type {
  Challenge,
  DeadlineExpression,
  DeadlinePeriod,
  DeadlineUnit,
} from '../../../../../../shared/domain/deadline/expression.ts';
import { readWording } from '../../../../../../shared/domain/deadline/wording/read.ts';

const of = (
  amount: number,
  unit: DeadlineUnit,
  more: Partial<DeadlinePeriod> = {},
): DeadlinePeriod => ({ kind: 'period', amount, unit, inclusive: false, ...more });
const onDay = (date: string): DeadlineExpression => ({ kind: 'fixed', date });

function read(words: string) {
  const result = readWording(words);
  return result.ok ? result.value.expression : result.error.code;
}

describe('periods', () => {
  it.each<[string, DeadlinePeriod]>([
    ['4 weeks', of(4, 'weeks')],
    ['Within 4 Weeks.', of(4, 'weeks')],
    ['  within  10 working days ', of(10, 'workingDays')],
    ['within 10 business days', of(10, 'workingDays')],
    ['10 working-days', of(10, 'workingDays')],
    ['10 WD', of(10, 'workingDays')],
    ['60 calendar days', of(60, 'calendarDays')],
    ['within 28 days', of(28, 'calendarDays')],
    ['within one calendar month', of(1, 'calendarMonths')],
    ['within a month', of(1, 'calendarMonths')],
    ['within a fortnight', of(2, 'weeks')],
    ['within two fortnights', of(4, 'weeks')],
    ['within a year', of(12, 'calendarMonths')],
    ['two years', of(24, 'calendarMonths')],
    ['within twenty-eight days', of(28, 'calendarDays')],
    ['within thirty five working days', of(35, 'workingDays')],
    ['within ninety days', of(90, 'calendarDays')],
    ['within four (4) weeks', of(4, 'weeks')],
    ['within 4 (four) weeks', of(4, 'weeks')],
    ['no later than 6 weeks', of(6, 'weeks')],
    ['not more than six weeks', of(6, 'weeks')],
    ['within the next three months', of(3, 'calendarMonths')],
    ['within a period of 3 months', of(3, 'calendarMonths')],
    ["in two weeks' time", of(2, 'weeks')],
    ['due within 6 weeks at the latest', of(6, 'weeks')],
  ])('%s', (words, expression) => {
    expect(read(words)).toEqual(expression);
  });

  it.each<[string, DeadlinePeriod]>([
    ['o fewn 10 diwrnod gwaith', of(10, 'workingDays')],
    ['o fewn deg diwrnod gwaith', of(10, 'workingDays')],
    ['o fewn deng niwrnod gwaith', of(10, 'workingDays')],
    ['o fewn ugain niwrnod', of(20, 'calendarDays')],
    ['o fewn pymtheg diwrnod gwaith', of(15, 'workingDays')],
    ['o fewn dau ddeg pump diwrnod gwaith', of(25, 'workingDays')],
    ['o fewn pum diwrnod gwaith ar hugain', of(25, 'workingDays')],
    ['o fewn tri diwrnod ar ddeg', of(13, 'calendarDays')],
    ['o fewn deg diwrnod ar hugain', of(30, 'calendarDays')],
    ['o fewn 60 diwrnod calendr', of(60, 'calendarDays')],
    ['o fewn trigain o ddiwrnodau', of(60, 'calendarDays')],
    ['o fewn wythnos', of(1, 'weeks')],
    ['o fewn pedair wythnos', of(4, 'weeks')],
    ['cyn pen chwe wythnos', of(6, 'weeks')],
    ['o fewn pythefnos', of(2, 'weeks')],
    ['o fewn mis', of(1, 'calendarMonths')],
    ['o fewn dau fis', of(2, 'calendarMonths')],
    ['o fewn tri mis', of(3, 'calendarMonths')],
    ['o fewn 3 o fisoedd', of(3, 'calendarMonths')],
    ['ymhen blwyddyn', of(12, 'calendarMonths')],
    ['dwy flynedd', of(24, 'calendarMonths')],
    ['dim hwyrach na 6 wythnos', of(6, 'weeks')],
  ])('%s', (words, expression) => {
    expect(read(words)).toEqual(expression);
  });
});

describe('where a period runs from', () => {
  it.each<[string, DeadlineExpression]>([
    ['within 4 weeks of the final decision', of(4, 'weeks', { from: 'decision' })],
    ['within one month of the date of this report', of(1, 'calendarMonths', { from: 'decision' })],
    [
      'within 10 working days of the issue of this decision',
      of(10, 'workingDays', { from: 'decision' }),
    ],
    [
      'within 10 working days of the date of this letter',
      of(10, 'workingDays', { from: 'decision' }),
    ],
    ["within a month of the Ombudsman's decision", of(1, 'calendarMonths', { from: 'decision' })],
    [
      'o fewn 20 diwrnod gwaith i ddyddiad yr adroddiad',
      of(20, 'workingDays', { from: 'decision' }),
    ],
    ["o fewn mis i'r penderfyniad terfynol", of(1, 'calendarMonths', { from: 'decision' })],
    ['20 working days from receipt of the report', of(20, 'workingDays', { from: 'receipt' })],
    ['within a month of receiving this report', of(1, 'calendarMonths', { from: 'receipt' })],
    ['o fewn mis i dderbyn yr adroddiad', of(1, 'calendarMonths', { from: 'receipt' })],
    ['within 4 weeks of closure of this case', of(4, 'weeks', { from: 'closing' })],
    ["o fewn 4 wythnos i gau'r achos hwn", of(4, 'weeks', { from: 'closing' })],
    [
      'three months beginning with the date on which they received the report',
      of(3, 'calendarMonths', { from: 'receipt', inclusive: true }),
    ],
    [
      'one month starting on the day that it receives the report',
      of(1, 'calendarMonths', { from: 'receipt', inclusive: true }),
    ],
    [
      'tri mis gan ddechrau gyda dyddiad y penderfyniad',
      of(3, 'calendarMonths', { from: 'decision', inclusive: true }),
    ],
    [
      'within 5 working days of this letter (statutory)',
      of(5, 'workingDays', { from: 'decision' }),
    ],
  ])('%s', (words, expression) => {
    expect(read(words)).toEqual(expression);
  });

  it.each<[string, string, DeadlinePeriod | undefined]>([
    [
      'within 2 weeks of the District Valuer’s visit',
      "the District Valuer's visit",
      of(2, 'weeks'),
    ],
    ['4 weeks after the Stage 2 response', 'the Stage 2 response', of(4, 'weeks')],
    [
      'o fewn 3 mis i dderbyn caniatâd Llywodraeth Cymru',
      'dderbyn caniatâd Llywodraeth Cymru',
      of(3, 'calendarMonths'),
    ],
    ['within a month of the tenant moving in', 'the tenant moving in', of(1, 'calendarMonths')],
    [
      '3 months beginning with the day consent is given',
      'the day consent is given',
      of(3, 'calendarMonths', { inclusive: true }),
    ],
    ['by the next full council meeting', 'the next full council meeting', undefined],
    ['erbyn y cyfarfod nesaf', 'y cyfarfod nesaf', undefined],
  ])('%s waits for an event', (words, event, period) => {
    expect(read(words)).toEqual({ kind: 'event', event, ...(period && { period }) });
  });
});

describe('fixed dates', () => {
  it.each<[string, string]>([
    ['by 31 October 2022', '2022-10-31'],
    ['on or before 1 May 2022', '2022-05-01'],
    ['by close of business on 5 May 2022', '2022-05-05'],
    ['31/10/2022', '2022-10-31'],
    ['no later than 2022-10-31', '2022-10-31'],
    ['by the end of March 2022', '2022-03-31'],
    ['by the end of February 2024', '2024-02-29'],
    ['by end March 2022', '2022-03-31'],
    ['by the end of 2022', '2022-12-31'],
    ['erbyn 17 Awst 2022', '2022-08-17'],
    ['erbyn 17 Awst 2022 fan bellaf', '2022-08-17'],
    ['erbyn dydd Mercher 17eg o Awst 2022', '2022-08-17'],
    ['erbyn diwedd Mawrth 2022', '2022-03-31'],
    ['heb fod yn hwyrach na 1af Tachwedd 2022', '2022-11-01'],
    ['erbyn 31 Hydref 2022 / by 31 October 2022', '2022-10-31'],
    ['as soon as possible and in any event no later than 31 March 2022', '2022-03-31'],
    ['cyn gynted â phosibl, ac erbyn 31 Mawrth 2022', '2022-03-31'],
  ])('%s', (words, date) => {
    expect(read(words)).toEqual(onDay(date));
  });

  it('flags a date in figures whose order could be another', () => {
    const ambiguous = (words: string) => {
      const result = readWording(words);
      return result.ok && result.value.ambiguous;
    };
    expect(read('by 05/07/2022')).toEqual(onDay('2022-07-05'));
    expect(ambiguous('by 05/07/2022')).toBe(true);
    expect(ambiguous('05/05/2022')).toBe(false);
    expect(ambiguous('17/08/2022')).toBe(false);
    expect(ambiguous('erbyn 05/07/2022 / by 5 July 2022')).toBe(true);
  });
});

describe('words that name no date are challenged', () => {
  it.each<[string, Challenge]>([
    ['as soon as possible', 'vague'],
    ['without undue delay', 'vague'],
    ['in due course', 'vague'],
    ['within a reasonable time', 'vague'],
    ['cyn gynted â phosibl', 'vague'],
    ['heb oedi', 'vague'],
    ['regularly', 'recurring'],
    ['twice a year', 'recurring'],
    ['2-3 weeks', 'range'],
    ['within one to two weeks', 'range'],
    ['by 31 March', 'no-year'],
    ['by Friday', 'vague'],
    ['by Easter', 'vague'],
    ['yn rheolaidd', 'recurring'],
    ['if the complainant agrees', 'conditional'],
    ['subject to planning consent', 'conditional'],
    ['os bydd yr achwynydd yn cytuno', 'conditional'],
    ['TBC', 'not-set'],
    ['to be agreed', 'not-set'],
    ["i'w gadarnhau", 'not-set'],
  ])('%s: %s', (words, challenge) => {
    expect(read(words)).toEqual({ kind: 'unspecified', words, challenge });
  });
});

describe('what is not wholly understood is refused, with the words kept', () => {
  it.each([
    [''],
    ['   '],
    ['soonish-ly next to never'],
    ['weeks'],
    ['wythnos'],
    ['within weeks'],
    ['o fewn wythnosau'],
    ['10 clear days'],
    ['10.5 days'],
    ['within four (5) weeks'],
    ['within 4 weeks or later'],
    ['as soon as possible or within 4 weeks'],
    ['within 4 weeks if she agrees'],
    ['within 4 weeks of the decision if she agrees'],
    ['regularly, and by 31 March 2022'],
    ['by 5 May 2022 if possible'],
    ['within 3 months of 5 July 2022'],
    ['within 5 days of May'],
    ['within 4 weeks of the review or 3 months of the decision'],
    ['within 4 weeks of the review and 3 months of the decision'],
    ['by the next meeting in 4 weeks with the council'],
    ['by 31 Octobre 2022'],
    ['tri diwrnod ar hugain a hanner'],
    ['within 4 weeks / o fewn 5 wythnos'],
    ['within 4 weeks / rhywbryd'],
    ['3 months (roughly)'],
    ['within 3 months of receipt (beginning with receipt)'],
    ['17/08/0022'],
    [`within 4 weeks of ${'very '.repeat(100)}long words`],
  ])('%s', (words) => {
    expect(readWording(words)).toEqual({
      ok: false,
      error: { code: 'deadline.not-understood', detail: { words: words.trim() } },
    });
  });

  it.each([
    ['by 31 February 2022'],
    ['erbyn 31 Mehefin 2022'],
    ['17/13/2022'],
    ['12/20/2022'],
    ['2023-02-29'],
    ['by Monday 17 August 2022'],
    ['erbyn 31 Hydref 2022 / by 31 September 2022'],
  ])('%s does not exist', (words) => {
    expect(readWording(words)).toEqual({
      ok: false,
      error: { code: 'deadline.no-such-date', detail: { words } },
    });
  });

  it.each([
    ['within 0 weeks', 0],
    ['1000 days', 1000],
    ['within 90 years', 1080],
  ])('%s: an amount nobody sets', (words, amount) => {
    expect(readWording(words)).toEqual({
      ok: false,
      error: { code: 'deadline.amount', detail: { amount } },
    });
  });
});
