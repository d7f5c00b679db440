import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../../../shared/domain/calendar/lists.ts';
import { addWorkingDays } from '../../../../../shared/domain/calendar/working-days.ts';
import { computeDue } from '../../../../../shared/domain/deadline/compute-due.ts';
import { readWording } from '../../../../../shared/domain/deadline/wording/read.ts';
import {
  dayFromToday,
  type SampleCase,
  type SampleRecommendation,
  sampleCases,
  withPrintedDays,
} from '../../../../../shared/domain/sample/index.ts';
import type { Result } from '../../../../../shared/kernel/result.ts';

const calendar = bankHolidaysOf('england-and-wales');

function need<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

type Today = Temporal.PlainDate;

function dueOn(item: SampleCase, { dueText }: SampleRecommendation, today: Today) {
  if (dueText === undefined) return { kind: 'none', due: null };
  const { expression } = need(readWording(withPrintedDays(dueText, today, item.language)));
  const decided = dayFromToday(today, -item.decidedDaysAgo).toString();
  const start = expression.kind === 'event' ? null : decided;
  return { kind: expression.kind, due: need(computeDue(expression, start, calendar)).due };
}

function endedBy(recommendation: SampleRecommendation, due: string | null, today: Today) {
  const last = recommendation.story.at(-1);
  if (last?.what !== 'assessed' || last.result !== 'satisfied') return null;
  const received = recommendation.story.findLast((entry) => entry.what === 'evidence');
  const on = dayFromToday(today, -(received?.daysAgo ?? 0)).toString();
  return due !== null && on <= due ? 'met on time' : 'met late';
}

function standingOf(item: SampleCase, recommendation: SampleRecommendation, today: Today): string {
  if (recommendation.kind === 'invitation') return 'invitation';
  const { kind, due } = dueOn(item, recommendation, today);
  const ended = endedBy(recommendation, due, today);
  if (ended !== null) return ended;
  if (recommendation.story.at(-1)?.what === 'evidence') return 'waiting for us';
  if (due === null) return kind === 'event' ? 'awaiting event' : 'no date';
  const day = today.toString();
  if (due < day) return 'overdue';
  return due <= need(addWorkingDays(day, 10, calendar)).date ? 'due soon' : 'time left';
}

function spreadOn(today: Today): Record<string, number> {
  const standings = sampleCases.flatMap((item) =>
    item.recommendations.map((recommendation) => standingOf(item, recommendation, today)),
  );
  const groups = Map.groupBy(standings, (standing) => standing);
  return Object.fromEntries([...groups].map(([standing, all]) => [standing, all.length]));
}

const expected = {
  overdue: 17,
  'due soon': 23,
  'waiting for us': 12,
  'time left': 43,
  'awaiting event': 8,
  'no date': 3,
  'met on time': 38,
  'met late': 13,
  invitation: 3,
};

describe('how the sample stands', () => {
  it.each([
    ['a Sunday in autumn', '2026-11-22'],
    ['Christmas Eve', '2026-12-24'],
    ['the day after New Year', '2027-01-02'],
    ['Maundy Thursday', '2027-03-25'],
    ['a leap day', '2028-02-29'],
    ['the last of August', '2027-08-31'],
  ])('is the same on %s', (_day, date) => {
    expect(spreadOn(Temporal.PlainDate.from(date))).toEqual(expected);
  });

  it('is the same on any day of two years', () => {
    const first = Temporal.PlainDate.from('2026-06-01');
    for (let days = 0; days < 730; days += 5) {
      const today = first.add({ days });
      expect(spreadOn(today), today.toString()).toEqual(expected);
    }
  });

  it('has some partly done, some refused, and whole cases ended', () => {
    const latest = sampleCases.flatMap(({ recommendations }) =>
      recommendations.map(({ story }) => story.at(-1)),
    );
    const results = latest.map((entry) => (entry?.what === 'assessed' ? entry.result : ''));
    expect(results.filter((result) => result === 'partly').length).toBeGreaterThanOrEqual(5);
    expect(results.filter((result) => result === 'not-satisfied').length).toBeGreaterThanOrEqual(3);
    const ended = sampleCases.filter(({ recommendations }) =>
      recommendations.every(({ story }) => {
        const last = story.at(-1);
        return last?.what === 'assessed' && last.result === 'satisfied';
      }),
    );
    expect(ended.length).toBeGreaterThanOrEqual(3);
  });
});
