import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { type DeadlinePeriod, type EventExpression, longestPeriod } from '../expression.ts';
import { isLabel } from './actions.ts';
import { type Origin, readOrigin } from './anchors.ts';
import { completeWelshNumber, readNumber } from './numbers.ts';
import { readUnit, type UnitRead } from './units.ts';

const within =
  /^(?:by |(?:within|in) (?=(?:no|not) more))?(?:(?:no|not) (?:later|more) than|not exceeding|up to|within|inside|in|(?:over|during)(?= the next)|o fewn|ymhen|cyn pen|hyd at|yn ystod(?= y )|(?:dd?im|heb fod yn) hwyrach nag?)(?: the next| y(?=.* nesaf))?(?: (?:a|the) (?:maximum|period) of| cyfnod o)? |^(?:a|the) (?:maximum|period) of /iu;
const compound =
  /^(?:an? |the )?(\d+|\p{L}+(?:-\p{L}+)?)-(day|week|month|year|working[- ]day)s?(?: (?:period|deadline|limit|time limit))?(?=$| )/iu;
const idleTail = /^(?:,? ?(?:maximum|max|at most|at the most|nesaf))(?=$| )/iu;
const beginning =
  /^(?:beginning|starting|commencing) (?:with|on)(?: |$)|^(?:gan ddechrau|yn dechrau) (?:gyda'?r?|ar|â|o)(?: |$)/iu;
const after = /^(?:of|from|after|following|since|i|o|ar ôl|wedi|yn dilyn|ers)(?: |(?='[rn] ))/iu;
const inTime = /^'?(?: ?time)?$/i;
const closingNotes = /^(.*\S) ?\(([^()]+)\)$/u;
const idleNote = /^(?:statutory|agreed|statudol|cytunwyd)$/iu;
const oneInWelsh = /^(?:diwrnod|wythnos|mis|deufis|(?:p|b)ythefnos|(?:b|f)lwyddyn)(?!\p{L})/iu;
const wrappedEnding = /^(ar (?:ddeg|bymtheg|hugain))(?: |$)/iu;

export type PeriodRead = DeadlinePeriod | EventExpression;

type Tail = Origin & { readonly inclusive: boolean };

function readTail(text: string): Tail | null {
  const rest = text.replace(/^,? /, '');
  if (inTime.test(rest)) return { inclusive: false };
  const start = beginning.exec(rest);
  if (start) {
    const anchor = rest.slice(start[0].length);
    const origin = anchor === '' ? {} : readOrigin(anchor);
    return origin && { ...origin, inclusive: true };
  }
  const follows = after.exec(rest);
  if (!follows) return null;
  const origin = readOrigin(rest.slice(follows[0].length));
  return origin && { ...origin, inclusive: false };
}

export type Measured = {
  readonly amount: number;
  readonly unit: UnitRead['unit'];
  readonly rest: string;
};

/** Number and unit. A Welsh unit in the singular is one of it, after a word of limit: "o fewn mis". */
export function readMeasure(text: string, isLimited: boolean): Measured | null {
  const number = readNumber(text);
  const unit = readUnit(number?.rest.replace(/^o /i, '') ?? text);
  if (!unit || (!number && !(isLimited && oneInWelsh.test(text)))) return null;
  const { factor, rest } = unit;
  const ending = wrappedEnding.exec(rest);
  if (!number?.words || !ending) {
    return { amount: (number?.value ?? 1) * factor, unit: unit.unit, rest };
  }
  const value = completeWelshNumber(number.words, ending[1] ?? '');
  if (value === null) return null;
  return { amount: value * factor, unit: unit.unit, rest: rest.slice(ending[0].length) };
}

/** "10 days (working)" counts working days; a note may also say that days are calendar ones. */
function unitNoted(unit: UnitRead['unit'], note: string): UnitRead['unit'] | null {
  if (/^(?:calendar|calendr)$/iu.test(note)) return unit === 'workingDays' ? null : unit;
  return /^(?:working|business|gwaith)$/iu.test(note) && unit === 'calendarDays'
    ? 'workingDays'
    : null;
}

/** The notes in brackets at the end, each of which must be understood. */
function readNotes(notes: string): Tail | null {
  const tails: (Tail | null)[] = notes
    .split(/[,;]/)
    .map((note) => note.trim())
    .filter((note) => !idleNote.test(note))
    .map(readTail);
  if (tails.length === 0) return { inclusive: false };
  return tails.length === 1 ? (tails[0] ?? null) : null;
}

function express(measured: Measured, tail: Tail): Result<PeriodRead> {
  const { amount, unit } = measured;
  if (amount < 1 || amount > longestPeriod) return refuse('deadline.amount', { amount });
  const { inclusive, from, event, action } = tail;
  const period: DeadlinePeriod = {
    kind: 'period',
    amount,
    unit,
    inclusive,
    ...(from === undefined ? {} : { from }),
  };
  if (event === undefined) return ok(period);
  return ok({ kind: 'event', event, period, ...(action === undefined ? {} : { action }) });
}

function readNoted(measured: Measured, note: string): Result<PeriodRead> | null {
  const unit = unitNoted(measured.unit, note);
  if (unit !== null) {
    const tail = readTail(measured.rest);
    return tail && express({ ...measured, unit }, tail);
  }
  const noted = readNotes(note);
  if (!noted) return null;
  if (measured.rest === '') return express(measured, noted);
  const tail = readTail(measured.rest);
  if (!tail || noted.inclusive || noted.from || noted.event) return null;
  return express(measured, tail);
}

function measureIn(text: string): Measured | null {
  const limit = within.exec(text)?.[0] ?? '';
  const bare = text.slice(limit.length).replace(compound, '$1 $2');
  const measured = readMeasure(bare, limit !== '');
  return measured && { ...measured, rest: measured.rest.replace(idleTail, '').trimStart() };
}

/**
 * A period in tidy words, with what it runs from; null where the words are not one.
 * @returns refused `deadline.amount` for none, or more than the longest period.
 */
export function matchPeriod(text: string): Result<PeriodRead> | null {
  const [, beforeNotes = text, note = ''] = closingNotes.exec(text) ?? [];
  if (note !== '' && !isLabel(note)) {
    const noted = measureIn(beforeNotes);
    return noted && readNoted(noted, note);
  }
  const measured = measureIn(text);
  const tail = measured && readTail(measured.rest);
  return measured && tail && express(measured, tail);
}
