import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { caseDeadline } from '../../../shared/domain/deadline/case-deadline.ts';
import { dueFrom } from '../../../shared/domain/deadline/compute-due.ts';
import { occurrencesOf } from '../../../shared/domain/deadline/occurrences.ts';
import {
  type StartFacts,
  startFactsNeeded,
  startOf,
} from '../../../shared/domain/deadline/start.ts';
import { readWording } from '../../../shared/domain/deadline/wording/read.ts';

const calendar = bankHolidaysOf('england-and-wales');

function expressionOf(words: string) {
  const read = readWording(words);
  if (!read.ok) throw new Error(`${words}: ${read.error.code}`);
  return read.value.expression;
}

function dueOn(words: string, facts: StartFacts): string | null {
  const due = dueFrom(expressionOf(words), facts, calendar);
  return due.ok ? due.value.due : due.error.code;
}

describe('given a report that a body received some days after it was issued', () => {
  const facts = { decision: '2025-08-11', receipt: '2025-08-15' };

  it.each([
    // the English statute on reports [S25]
    ['three months beginning with the date on which they received the report', '2025-11-14'],
    // the Welsh one [S31]
    ['one month starting on the day it receives the report', '2025-09-14'],
    ['o fewn mis i dderbyn yr adroddiad', '2025-09-15'],
    ['within 3 months of the date of this report', '2025-11-11'],
    ['20 working days of receipt of this report', '2025-09-15'],
  ])('"%s" ends on %s', (words, due) => {
    expect(dueOn(words, facts)).toBe(due);
  });

  it('waits for the receipt where that is not recorded, and says so', () => {
    const words = 'three months beginning with the date on which they received the report';
    expect(dueOn(words, { decision: '2025-08-11' })).toBe('deadline.needs-start');
    expect(startFactsNeeded(expressionOf(words))).toEqual([{ kind: 'receipt' }]);
  });
});

describe('given an action chained on another', () => {
  const words = 'within one month of completing recommendation 2';

  it('has no day until the other is done, and names it', () => {
    expect(dueOn(words, { decision: '2025-01-10' })).toBeNull();
    expect(startFactsNeeded(expressionOf(words))).toEqual([
      { kind: 'event', event: 'completing recommendation 2', action: '2' },
    ]);
  });

  it('is counted from the day the other was done', () => {
    expect(dueOn(words, { decision: '2025-01-10', event: '2025-01-31' })).toBe('2025-02-28');
  });
});

describe('given a decision that asks for reports again and again', () => {
  const daysOf = (words: string, facts: StartFacts) => {
    const expression = expressionOf(words);
    const found = occurrencesOf(expression, startOf(expression, facts).date, calendar, 9);
    return found.ok ? found.value.map(({ due }) => due) : found.error.code;
  };

  it.each<[string, readonly string[]]>([
    [
      'quarterly progress reports for 12 months',
      ['2025-04-10', '2025-07-10', '2025-10-10', '2026-01-10'],
    ],
    ['every 3 months until 31 July 2025', ['2025-04-10', '2025-07-10']],
    ['four reports at monthly intervals', ['2025-02-10', '2025-03-10', '2025-04-10', '2025-05-10']],
    [
      'every six months, the first by 31 March 2025, until 1 April 2026',
      ['2025-03-31', '2025-09-30', '2026-03-31'],
    ],
    [
      'adroddiad o fewn mis ac yn chwarterol wedi hynny tan 31 Gorffennaf 2025',
      ['2025-02-10', '2025-05-10'],
    ],
  ])('"%s"', (words, days) => {
    expect(daysOf(words, { decision: '2025-01-10' })).toEqual(days);
  });
});

describe('given a decision with several deadlines', () => {
  it('the case runs to the longest of them', () => {
    const dues = [
      'within 20 working days',
      'within 3 months',
      'by 31 March 2025',
      'without delay',
    ].map((words) => ({ words, due: dueOn(words, { decision: '2025-01-10' }) }));
    expect(caseDeadline(dues)).toEqual({ words: 'within 3 months', due: '2025-04-10' });
  });
});
