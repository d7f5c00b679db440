import type { Result } from '../../../kernel/result.ts';
import type { DeadlineExpression } from '../expression.ts';
import { clauseEnd } from './clause.ts';
import { isHazy } from './hazy.ts';
import { readNumber } from './numbers.ts';
import { type Opening, type OpeningKind, openingsIn } from './openings.ts';
import { readWording, type WordingRead } from './read.ts';

/** A deadline inside a longer text: `from` to `to` (not included) of it are its `words`. */
export type FoundDeadline = {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly read: Result<WordingRead>;
};

const mostWords = 24;

/**
 * The deadlines inside agreed actions as people write them, in English or Welsh, in the order in which
 * they stand; none overlaps another. Words that plainly set a limit but are not understood are found
 * too, with their refusal.
 */
export function findDeadlines(text: string): readonly FoundDeadline[] {
  const found: FoundDeadline[] = [];
  let end = 0;
  for (const opening of openingsIn(text)) {
    if (opening.from < end) continue;
    const here = findAt(text, opening);
    if (!here) continue;
    found.push(here);
    end = here.to;
  }
  return found;
}

/** The first deadline of a text, or null. */
export const findDeadline = (text: string): FoundDeadline | null => findDeadlines(text)[0] ?? null;

function findAt(text: string, opening: Opening): FoundDeadline | null {
  const end = clauseEnd(text, opening);
  const tries = triesIn(text, opening, end);
  const fit = tries.filter(({ read }) => read.ok && isFit(opening, read.value));
  const anchored = fit.find((each) => isAnchored(each) && !goesOn(text, each.to));
  const best = anchored ?? fit[0];
  if (best) return best;
  const noSuchDay = tries.find(({ read }) => !read.ok && read.error.code !== notUnderstood);
  if (noSuchDay && (opening.kind === 'limit' || opening.kind === 'day')) return noSuchDay;
  return isPlainLimit(text, opening) ? (tries[0] ?? null) : null;
}

const notUnderstood = 'deadline.not-understood';

/** The opening with ever fewer of the words behind it, longest first. */
function triesIn(text: string, opening: Opening, end: number): readonly FoundDeadline[] {
  const ends = [...text.slice(opening.from, end).matchAll(/\S+/gu)]
    .slice(0, mostWords)
    .map(({ index, 0: word }) => opening.from + index + withoutStops(word).length)
    .filter((at) => at >= opening.to);
  return [...new Set(ends)].reverse().map((to) => {
    const words = text.slice(opening.from, to);
    return { from: opening.from, to, words, read: readWording(words) };
  });
}

function withoutStops(word: string): string {
  const bare = word.replace(/[.,;:!?"'”’]+$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.replace(/\)+$/u, '') : bare;
}

const kindsFit: Readonly<Record<OpeningKind, readonly DeadlineExpression['kind'][]>> = {
  limit: ['period', 'event', 'fixed', 'recurring'],
  day: ['fixed', 'recurring'],
  vague: ['period', 'event', 'fixed'],
  series: ['recurring'],
  measure: ['period', 'event'],
  meeting: ['event'],
  chained: ['event'],
};

/** "Every six months thereafter": after what stands elsewhere, so that its first cannot be reckoned here. */
const goesOnFrom = /(?:thereafter|after that|wedi hynny|wedyn)$/iu;

function isFit({ kind, from, to }: Opening, { expression, words }: WordingRead): boolean {
  if (expression.kind === 'unspecified') {
    if (kind === 'vague') return words.length === to - from;
    const { challenge } = expression;
    if (kind === 'series') return challenge === 'recurring' && goesOnFrom.test(words);
    return challenge === 'range' || challenge === 'no-year' || isHazy(words);
  }
  if (!kindsFit[kind].includes(expression.kind)) return false;
  // Without a word of limit only a day the record knows, or another action, makes it a deadline.
  if (kind === 'measure') return isAnchor(expression) || 'action' in expression;
  return kind !== 'chained' || 'action' in expression;
}

const isAnchor = (expression: DeadlineExpression): boolean =>
  expression.kind === 'period' && expression.from !== undefined;

/** Runs from a paper or a closing that was named in full; "receiving" alone may go on. */
const isAnchored = ({ read, words }: FoundDeadline): boolean =>
  read.ok &&
  isAnchor(read.value.expression) &&
  !/(?:receipt|receiv\p{L}+|(?:dd|d)erbyn|(?:c|g)yhoeddi|issue|issuing)$/iu.test(words);

const goesOn = (text: string, at: number): boolean =>
  /^(?:'s|’s| (?:of|made|being|is|was|has|gan|o)(?!\p{L}))/iu.test(text.slice(at));

/** "By 31 Octobre 2024": shaped like a date, though no date is read. */
const dateLike = (text: string, { to }: Opening): string | null =>
  /^ (?:the )?\d{1,2}(?:st|nd|rd|th|af|il|ain|fed|eg)?(?: of| o)? \p{L}+ \d{4}(?!\d)/iu.exec(
    text.slice(to),
  )?.[0] ?? null;

function isPlainLimit(text: string, opening: Opening): boolean {
  if (opening.kind === 'day') return dateLike(text, opening) !== null;
  const rest = text.slice(opening.to).trimStart();
  return opening.kind === 'limit' && /^\d/.test(rest) && readNumber(rest) !== null;
}
