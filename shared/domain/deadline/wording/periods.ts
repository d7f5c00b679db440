import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { type DeadlineExpression, type DeadlinePeriod, longestPeriod } from '../expression.ts';
import { type Origin, readOrigin } from './anchors.ts';
import { completeWelshNumber, readNumber } from './numbers.ts';
import { readUnit, type UnitRead } from './units.ts';

const within =
  /^(?:by )?(?:no later than|not later than|no more than|not more than|within|in|o fewn|ymhen|cyn pen|(?:dim|heb fod yn) hwyrach nag?)(?: the next)?(?: a (?:maximum|period) of| cyfnod o)? /iu;
const beginning =
  /^(?:beginning|starting|commencing) (?:with|on)(?: |$)|^(?:gan ddechrau|yn dechrau) (?:gyda'?r?|ar|â)(?: |$)/iu;
const after = /^(?:of|from|after|following|since|i|o|ar ôl|wedi|yn dilyn|ers)(?: |(?='r ))/iu;
const inTime = /^'?(?: ?time)?$/i;
const closingNotes = /^(.*\S) ?\(([^()]+)\)$/u;
const idleNote = /^(?:statutory|agreed|statudol|cytunwyd)$/iu;
const oneInWelsh = /^(?:diwrnod|wythnos|mis|(?:p|b)ythefnos|(?:b|f)lwyddyn)(?!\p{L})/iu;
const wrappedEnding = /^(ar (?:ddeg|bymtheg|hugain))(?: |$)/iu;

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

type Measured = { readonly amount: number; readonly unit: UnitRead['unit']; readonly rest: string };

/** Number and unit. A Welsh unit in the singular is one of it, after a word of limit: "o fewn mis". */
function readMeasure(text: string, isLimited: boolean): Measured | null {
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

function express(measured: Measured, tail: Tail): Result<DeadlineExpression> {
  const { amount, unit } = measured;
  if (amount < 1 || amount > longestPeriod) return refuse('deadline.amount', { amount });
  const { inclusive, from, event } = tail;
  const period: DeadlinePeriod = {
    kind: 'period',
    amount,
    unit,
    inclusive,
    ...(from === undefined ? {} : { from }),
  };
  return ok(event === undefined ? period : { kind: 'event', event, period });
}

/**
 * A period in tidy words, with what it runs from; null where the words are not one.
 * @returns refused `deadline.amount` for none, or more than the longest period.
 */
export function matchPeriod(text: string): Result<DeadlineExpression> | null {
  const [, beforeNotes = text, notes] = closingNotes.exec(text) ?? [];
  const limit = within.exec(beforeNotes);
  const measured = readMeasure(beforeNotes.slice(limit?.[0].length ?? 0), limit !== null);
  if (!measured) return null;
  const noted = notes === undefined ? null : readNotes(notes);
  if (notes !== undefined && !noted) return null;
  if (noted && measured.rest === '') return express(measured, noted);
  const tail = readTail(measured.rest);
  if (!tail || (noted && (noted.inclusive || noted.from || noted.event))) return null;
  return express(measured, tail);
}
