import type { deadlineSpelling } from '../../../words/deadline.ts';
import type {
  DeadlineExpression,
  FirstOfSeries,
  Interval,
  RecurringExpression,
} from '../expression.ts';

export type SpellingId = keyof typeof deadlineSpelling;

/** Fills a sentence of the catalogue in the language wanted. */
export type Say = (id: SpellingId, values?: Readonly<Record<string, string | number>>) => string;

/** Spells an ISO date in the language wanted: "17 August 2022". */
export type SpellDay = (date: string) => string;

/**
 * An expression in plain words, as a decision would put it: "within 3 months of the decision",
 * "every 6 months until 31 March 2027". `readWording` reads the words back to the same expression,
 * in either language; words that name no day are given as they stand.
 */
export function spellExpression(expression: DeadlineExpression, say: Say, day: SpellDay): string {
  switch (expression.kind) {
    case 'recurring':
      return spellSeries(expression, say, day);
    case 'unspecified':
      return expression.words;
    default:
      return spellOnce(expression, say, day);
  }
}

function spellOnce(expression: FirstOfSeries, say: Say, day: SpellDay): string {
  switch (expression.kind) {
    case 'period': {
      const { inclusive, from } = expression;
      const length = say('deadline.spell.within', { length: lengthOf(expression, say) });
      if (from === undefined)
        return inclusive ? say('deadline.spell.beginning', { length }) : length;
      return say(`deadline.spell.${inclusive ? 'beginning-' : 'of-'}${from}`, { length });
    }
    case 'fixed':
      return say('deadline.spell.by', { date: day(expression.date) });
    case 'event': {
      const { event, period } = expression;
      if (!period) return say('deadline.spell.after', { event });
      const length = say('deadline.spell.within', { length: lengthOf(period, say) });
      return say(`deadline.spell.${period.inclusive ? 'beginning-event' : 'of-event'}`, {
        length,
        event,
      });
    }
  }
}

const lengthOf = ({ amount, unit }: Interval, say: Say): string =>
  say(`deadline.spell.${unit}`, { amount });

function spellSeries(series: RecurringExpression, say: Say, day: SpellDay): string {
  const { every, first, times, until, during } = series;
  const often = say('deadline.spell.every', { length: lengthOf(every, say) });
  const begun = first
    ? say('deadline.spell.then', { first: spellOnce(first, say, day), often })
    : often;
  if (until !== undefined) return say('deadline.spell.until', { often: begun, date: day(until) });
  if (during) return say('deadline.spell.during', { often: begun, length: lengthOf(during, say) });
  return times === undefined ? begun : say('deadline.spell.times', { often: begun, times });
}
