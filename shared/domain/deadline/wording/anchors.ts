import type { PeriodAnchor } from '../expression.ts';
import { monthNamed } from './month-names.ts';
import { readNumber } from './numbers.ts';
import { readUnit } from './units.ts';

/** What a period runs from: a day every record has, or an event that must be recorded first. */
export type Origin = { readonly from?: PeriodAnchor; readonly event?: string };

const leadIn =
  /^(?:the |y )?(?:dates?|days?|ddyddiad|dyddiad)(?: (?:of|when|that|on which|pan|y))? /iu;

const own = "(?:this|the|our|my|the ombudsman's)";
const paper = `(?:${own} )?(?:final )?(?:decision|report|determination|settlement)(?: (?:letter|notice|report))?`;
const ownWelsh = "(?:y |yr |'r |ein |eich |eu )?";
const paperWelsh = `${ownWelsh}(?:penderfyniad|benderfyniad|adroddiad|setliad)(?: terfynol)?(?: hwn)?`;
const matter = '(?:this|the|our) (?:case|complaint)';
const matterWelsh = "(?: ?'r| y| yr)? ?(?:achos|cwyn|gwyn|gŵyn)(?: hwn| hon)?";
const recipient = '(?:it|they|he|she|the body|the council|the health board|the landlord)';

const oneOf = (...patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`, 'iu');

const anchors: readonly (readonly [RegExp, PeriodAnchor])[] = [
  [
    oneOf(
      `${paper}(?: (?:is|was|being))?(?: issued)?`,
      `(?:the )?(?:issue|issuing) of ${paper}`,
      'this (?:decision )?letter',
      `${paperWelsh}(?: gael ei gyhoeddi)?`,
      'y llythyr hwn',
    ),
    'decision',
  ],
  [
    oneOf(
      `(?:the |its |their )?(?:receipt|receiving)(?: of)?(?: (?:${paper}|this (?:decision )?letter))?`,
      `${recipient} (?:receives?|received) (?:${paper}|this (?:decision )?letter)`,
      `(?:ei )?(?:dd|d)erbyn(?: ?${paperWelsh}| y llythyr hwn)?`,
    ),
    'receipt',
  ],
  [
    oneOf(
      `${matter}(?: (?:is|was|being))? clos(?:ing|ed|ure)`,
      `(?:the )?clos(?:ure|ing) of ${matter}`,
      `closing ${matter}`,
      'case closure',
      `(?:g|c)au${matterWelsh}`,
    ),
    'closing',
  ],
];

const muddle =
  /(?<!\p{L})(?:every|each|or|then|thereafter|annually|quarterly|monthly|weekly|regularly|whichever|today|now|tomorrow|bob|neu|wedyn|p'un bynnag|heddiw|nawr|yfory|if|unless|subject|provided|depending|os|oni bai|amodol)(?!\p{L})/iu;

/** A period inside the words ("3 months", "a week"), wherever it stands. */
export function holdsPeriod(text: string): boolean {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  return starts.some((at) => {
    const number = readNumber(text.slice(at));
    return number !== null && readUnit(number.rest) !== null;
  });
}

/** Anything that looks like part of a date: a year, figures with strokes, the name of a month. */
export function holdsDate(text: string): boolean {
  if (/\d{1,2}[/.-]\d|(?:19|20|21)\d\d/.test(text)) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  // In small letters "may" and "mai" are words of their own.
  return words.some((word) => !/^(?:may|mai)$/.test(word) && monthNamed(word) !== null);
}

const isEvent = (text: string): boolean =>
  /\p{L}{3}/u.test(text) && !muddle.test(text) && !holdsPeriod(text) && !holdsDate(text);

/**
 * Reads what follows "of", "from", "after", "i", "o", "ar ôl". Null where it is neither a known
 * anchor nor fit to be the name of an event (it holds another period, a date, or a choice).
 */
export function readOrigin(text: string): Origin | null {
  const named = text.replace(leadIn, '');
  const anchor = anchors.find(([pattern]) => pattern.test(named))?.[1];
  if (anchor) return { from: anchor };
  return isEvent(text) ? { event: text } : null;
}
