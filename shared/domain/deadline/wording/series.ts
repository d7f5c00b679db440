import type { FirstOfSeries, Interval, RecurringExpression } from '../expression.ts';
import { readOrigin } from './anchors.ts';
import { matchDate } from './dates.ts';
import { matchEvent } from './events.ts';
import { findInterval } from './intervals.ts';
import { readNumber } from './numbers.ts';
import { type Measured, matchPeriod, readMeasure } from './periods.ts';
import { withoutTime } from './times.ts';
import { readUnit } from './units.ts';

const idle = new Set(
  [
    'a an the at least and with by of to on us our me it its in writing written progress report reports',
    'update updates updated reporting review reviews reviewed monitoring audit audits evidence provide',
    'provided providing send sending submit submitted give share ombudsman complainant council recurring due',
    'first initial interim further another additional full brief repeated minimum basis meeting meetings be is are should will must this then',
    'cyntaf gyntaf cychwynnol pellach o leiaf ac a ar sail yn y yr ei adroddiad adroddiadau cynnydd diweddariad diweddariadau diweddaru',
    'ysgrifenedig darparu anfon rhoi i ombwdsmon cylchol adolygiad adolygiadau archwiliad tystiolaeth',
  ]
    .join(' ')
    .split(' '),
);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const isIdle = (text: string): boolean =>
  wordsOf(text).every((word) => idle.has(word.toLowerCase()));

const until =
  /,? (?:until|till|up to(?: and including)?|ending(?: on)?|tan|hyd at|hyd nes) (.+)$/iu;
const lasting =
  /,? (?:for|over|during|am|dros) (?:the next |the first |a period of |a total of |gyfnod o |y )?(.+)$/iu;
const followsLength = /^(?:from|starting|beginning|after|o|ar ôl|gan|yn dechrau|nesaf)(?= |$)/iu;
const repeated = /,? (?:on )?(\S+|\p{L}+ \p{L}+) (?:times|occasions|o weithiau)(?: in total)?$/iu;
const thereafter =
  /^,? ?(?:thereafter|after that|from then on|following that|afterwards|wedi hynny|ar ôl hynny|wedyn|o hynny ymlaen)(?= |,|$)/iu;
const firstAt =
  /^,? ?(?:with |gyda )?(?:the |y |yr |'r )?(?:first|cyntaf|gyntaf)(?: one)?(?= |$)/iu;
const runsFrom =
  /^,? ?(?:(?:starting|beginning|commencing|gan ddechrau|yn dechrau) )?(?:from|on|with|after|of|following|o|ar ôl|ar|gyda|i|yn dilyn)(?: |(?='r ))/iu;
const upTo = /^(?:by|on or before|on|no later than|not later than|due|erbyn|ar|dim hwyrach na) /iu;
const joint = /(?:,|;| and| then| ac| a| yna|\s)+$/iu;

type Ending = Pick<RecurringExpression, 'until' | 'times'> & { readonly lasts?: Interval };

type Trimmed = { readonly text: string; readonly ending: Ending };

function trimUntil(text: string): Trimmed | null {
  const match = until.exec(` ${text}`);
  if (!match) return { text, ending: {} };
  const date = matchDate(withoutTime(match[1] ?? ''));
  return date?.ok
    ? { text: ` ${text}`.slice(0, match.index).trim(), ending: { until: date.value.date } }
    : null;
}

function trimLength(text: string): Trimmed | null {
  const spaced = ` ${text}`;
  const many = repeated.exec(spaced);
  const times = many && readNumber(`${many[1]} `);
  if (many && times) {
    return { text: spaced.slice(0, many.index).trim(), ending: { times: times.value } };
  }
  const match = lasting.exec(spaced);
  const measured = match && measureOf(match[1] ?? '');
  if (!match || !measured) return { text, ending: {} };
  const { amount, unit, rest } = measured;
  if (rest !== '' && !followsLength.test(rest)) return null;
  const left = `${spaced.slice(0, match.index)} ${rest.replace(/^nesaf/iu, '')}`;
  return { text: left.trim(), ending: { lasts: { amount, unit } } };
}

/** "Six months", or the one month of "the next month". */
function measureOf(text: string): Measured | null {
  const measured = readMeasure(text, true);
  if (measured) return measured;
  const unit = readUnit(text);
  return unit && { amount: unit.factor, unit: unit.unit, rest: unit.rest };
}

/** The first of the series: a day or a period, behind words that say nothing of time. */
function readFirst(text: string): FirstOfSeries | null {
  const bare = text.replace(/^[\s,]+/u, '');
  const date = matchDate(withoutTime(bare.replace(/^due /iu, '').replace(upTo, '')));
  if (date) return date.ok ? { kind: 'fixed', date: date.value.date } : null;
  const period = matchPeriod(bare);
  if (period) return period.ok ? period.value : null;
  const event = matchEvent(bare);
  if (event) return event;
  const [word = '', rest] = [/^\S+/u.exec(bare)?.[0], bare.replace(/^\S+\s*/u, '')];
  return rest !== '' && isIdle(word) ? readFirst(rest) : null;
}

function startsAt(text: string, every: Interval): FirstOfSeries | null {
  const opening = runsFrom.exec(text);
  if (!opening) return null;
  const rest = text.slice(opening[0].length);
  const date = matchDate(rest);
  if (date) return date.ok ? { kind: 'fixed', date: date.value.date } : null;
  const origin = readOrigin(rest);
  if (!origin) return null;
  const { from, event, action } = origin;
  const period = { kind: 'period', ...every, inclusive: false } as const;
  if (event === undefined) return from === undefined ? null : { ...period, from };
  // "Each month of delay" is a rate, not a series that waits for an event.
  if (!/(?:from|after|following|ar ôl|yn dilyn)(?: |(?='))/iu.test(opening[0])) return null;
  return { kind: 'event', event, period, ...(action === undefined ? {} : { action }) };
}

type Side = Pick<RecurringExpression, 'first' | 'times'> & { readonly isThereafter?: boolean };

function readAfter(text: string, every: Interval): Side | null {
  const then = thereafter.exec(text);
  if (then) return isIdle(text.slice(then[0].length)) ? { isThereafter: true } : null;
  if (isIdle(text)) return {};
  const word = firstWord(text);
  if (!firstAt.test(text) && isIdle(word) && !runsFrom.test(text)) {
    return readAfter(text.slice(word.length).trim(), every);
  }
  const opening = firstAt.exec(text);
  const first = opening ? readFirst(text.slice(opening[0].length)) : startsAt(text, every);
  return first && { first };
}

const firstWord = (text: string): string => /^[\s,]*\S+/u.exec(text)?.[0] ?? '';

function readBefore(text: string): Side | null {
  if (isIdle(text)) return {};
  const count = readNumber(text);
  if (count && count.value > 1 && isIdle(count.rest)) return { times: count.value };
  const first = readFirst(text.replace(joint, ''));
  return first && { first };
}

/** How many of the interval fit into what the series lasts; null where the units do not compare. */
function timesWithin(lasts: Interval, every: Interval): number | null {
  return lasts.unit === every.unit ? Math.trunc(lasts.amount / every.amount) : null;
}

type Ended = Pick<RecurringExpression, 'until' | 'times' | 'during'>;

function endingOf(
  { lasts, ...ending }: Ending,
  every: Interval,
  isThereafter: boolean,
): Ended | null {
  if (lasts === undefined) return ending;
  // After a first of its own, "for 12 months" could run from either day.
  if (isThereafter) return null;
  const times = timesWithin(lasts, every);
  if (times === null) return { ...ending, during: lasts };
  return times < 1 ? null : { ...ending, times };
}

type Around = {
  readonly first?: FirstOfSeries;
  readonly times?: number;
  readonly isThereafter: boolean;
};

/** What stands before and after the interval, where the two do not contradict each other. */
function readAround(before: Side | null, after: Side | null): Around | null {
  if (!before || !after) return null;
  const isThereafter = before.first !== undefined;
  if (after.isThereafter && !isThereafter) return null;
  if (after.first && isThereafter) return null;
  return { ...before, ...(after.first && { first: after.first }), isThereafter };
}

const withoutBrackets = (text: string): string => text.replace(/^[()]+|[()]+$/gu, '').trim();

/**
 * A series in tidy words: how often, from when, until when. Null where the words are not wholly
 * understood, so that they are challenged or kept rather than half read.
 */
export function matchSeries(text: string, words: string): RecurringExpression | null {
  const found = findInterval(text);
  const untilTrimmed = found && trimUntil(found.after);
  const trimmed = untilTrimmed && trimLength(untilTrimmed.text);
  if (!found || !trimmed) return null;
  const { every } = found;
  const around = readAround(
    readBefore(found.before),
    readAfter(withoutBrackets(trimmed.text), every),
  );
  const ends = { ...untilTrimmed.ending, ...trimmed.ending };
  const ending = around && endingOf(ends, every, around.isThereafter);
  if (!ending || (ending.during && around.first) || (around.times && ending.times)) return null;
  const { first, times } = around;
  return {
    kind: 'recurring',
    every,
    ...(first && { first }),
    ...ending,
    ...(times && { times }),
    words,
  };
}
