import type { PeriodAnchor } from '../expression.ts';
import { actionNamed } from './actions.ts';
import { monthNamed } from './month-names.ts';
import { readNumber } from './numbers.ts';
import { readUnit } from './units.ts';

/** What a period runs from: a day every record has, or an event that must be recorded first. */
export type Origin = {
  readonly from?: PeriodAnchor;
  readonly event?: string;
  /** The number of the recommendation the event is the completion of. */
  readonly action?: string;
};

const leadIn =
  /^(?:the |y )?(?:dates?|days?|ddyddiad|dyddiad|(?:d|dd)iwrnod)(?: (?:of|when|that|on which|pan|y mae'n|y mae|y))? |^when (?=\S)/iu;

const oneOf = (...patterns: readonly string[]) => new RegExp(`^(?:${patterns.join('|')})$`, 'iu');

const own = "(?:this|the|our|my|your|the ombudsman's)";
const paper = [
  `(?:${own} )?(?:(?:final|investigation|public|formal) )*(?:decision|report|determination|settlement)(?: (?:letter|notice|report|statement|agreement))?(?: (?:of|on) (?:this|the) (?:case|complaint))?`,
  '(?:this|our|my) (?:decision |settlement )?(?:letter|notice|order|statement|email)',
].join('|');
const isIssued = '(?:(?: (?:is|was|being|has been|having been))? (?:issued|made|sent|finalised))?';
const issuer = "(?:(?:us|our|my|we|the ombudsman(?:'s)?|the ombudsman) )?";
const ownWelsh = "(?:y |yr |'r |ein |eich |eu |'n )?";
const paperWelsh = `${ownWelsh}(?:penderfyniad|benderfyniad|adroddiad|setliad|(?:(?:ll|l)ythyr|hysbysiad|gorchymyn)(?= hwn))(?: terfynol)?(?: hwn)?`;
const matter = '(?:this|the|our) (?:case|complaint)';
const matterWelsh = "(?: ?'r| y| yr)? ?(?:achos|cwyn|gwyn|gŵyn)(?: hwn| hon)?";
const recipient =
  '(?:it|they|them|he|she|the (?:body|council|health board|board|landlord|trust|association|organisation|department|authority|practice))';
const recipientWelsh =
  "(?:(?:y |yr |'r )?(?:corff|cyngor|bwrdd(?: iechyd)?|landlord|gymdeithas|awdurdod|sefydliad)(?: yn)? )?";

const anchors: readonly (readonly [RegExp, PeriodAnchor])[] = [
  [
    oneOf(
      `(?:${paper})${isIssued}`,
      `(?:the )?(?:date of )?issue(?: of (?:${paper}))?|(?:the )?(?:decision|report|issue|determination|settlement) date`,
      `(?:the )?issuing of (?:${paper})`,
      `${issuer}(?:issuing|issues?|issued|making|sending) (?:${paper})`,
      `${paperWelsh}(?: gael ei gyhoeddi)?`,
      `(?:c|g|ch)yhoeddi ?${paperWelsh}`,
      '(?:c|g)yhoeddi',
      // The day it is written is the day it is issued.
      "today(?:'s date)?|heddiw",
    ),
    'decision',
  ],
  [
    oneOf(
      `(?:the |its |their |your )?(?:date of )?(?:receipt|receiving)(?: of)?(?: (?:${paper}|it))?`,
      `${recipient} (?:receives?|received|receiving|has received|having received)(?: (?:${paper}|it))?`,
      `(?:${paper}) (?:is|was|being) received`,
      `${recipientWelsh}(?:ei |eu )?(?:dd|d)erbyn(?: ?${paperWelsh})?`,
    ),
    'receipt',
  ],
  [
    oneOf(
      `${matter}(?: (?:is|was|being|has been))? clos(?:ing|ed|ure)`,
      `(?:the )?clos(?:ure|ing) of ${matter}`,
      `closing ${matter}`,
      `(?:us|we|the ombudsman) clos(?:ing|es?|ed) ${matter}`,
      'case closure|closure|closing',
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

/** Our own paper with more words behind it: half understood, and so not understood. */
const ourPaper =
  /^(?:(?:this|our|my) (?:final )?(?:decision|report|determination|settlement|letter|notice|order)|the final (?:decision|report))(?! (?:of|by|on)(?!\p{L}))(?= )/iu;

const isEvent = (text: string): boolean =>
  /\p{L}{3}/u.test(text.replace(leadIn, '')) &&
  !/[,;:]/.test(text) &&
  !ourPaper.test(text.replace(leadIn, '')) &&
  !muddle.test(text) &&
  !holdsPeriod(text) &&
  !holdsDate(text);

/** An event by its name, with the recommendation it completes; null where the words are no name. */
export function readEvent(
  text: string,
): { readonly event: string; readonly action?: string } | null {
  const event = text.replace(/^(?:when |'[rn] )/iu, '');
  if (actionNamed(event) === null && !isEvent(event)) return null;
  const action = actionNamed(event);
  if (action === null) return { event };
  return muddle.test(event) || holdsDate(event) ? null : { event, action };
}

/**
 * Reads what follows "of", "from", "after", "i", "o", "ar ôl". Null where it is neither a known
 * anchor nor fit to be the name of an event (it holds another period, a date, or a choice).
 */
export function readOrigin(text: string): Origin | null {
  const named = text.replace(leadIn, '');
  const anchor = anchors.find(([pattern]) => pattern.test(named))?.[1];
  return anchor ? { from: anchor } : readEvent(text);
}
