/** How well a word of the records answers a word that was typed; 0 where it does not. */
export type Likeness = number;

const EXACT = 1;
const WITHIN = 0.42;
const MISTYPED = 0.4;
const SKIPPED = 0.3;

/** Whole, or its beginning: what is said of most words while they are typed. */
export const beginning = (typed: string, word: string): Likeness =>
  typed.length === word.length ? EXACT : 0.6 + 0.3 * (typed.length / word.length);

/** What is meant by a word that begins nothing: within another, mistyped, or its vowels left out. */
export function likeness(typed: string, word: string): Likeness {
  if (typed.length < 3) return 0;
  if (word.length > typed.length && word.includes(typed)) return WITHIN;
  const slips = slipsFor(typed);
  if (slips > 0 && isNear(typed, word) && isWithin(typed, word, slips)) return MISTYPED;
  return isSkipping(typed, word) ? SKIPPED * (typed.length / word.length) + 0.05 : 0;
}

/** One slip leaves something of the first two letters where it was: most words are told apart by it. */
const isNear = (typed: string, word: string): boolean =>
  word[0] === typed[0] || word[1] === typed[0] || word[0] === typed[1] || word[1] === typed[1];

/** How many slips of the hand are forgiven. */
const slipsFor = (typed: string): number => (typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2);

const isWord = /^\p{Letter}+$/u;

/** "gwnl" for "gwenllian": the same first letter, then letters in their order. Figures are never skipped. */
function isSkipping(typed: string, word: string): boolean {
  if (word[0] !== typed[0] || word.length <= typed.length || word.length > typed.length * 3)
    return false;
  return isWord.test(typed) && isInOrder(typed, word);
}

/** Whether all letters of one stand in the other, in their order. */
export function isInOrder(typed: string, text: string): boolean {
  let at = 0;
  for (let index = 0; index < text.length && at < typed.length; index += 1)
    if (text[index] === typed[at]) at += 1;
  return at === typed.length;
}

/** One letter more, fewer, another or two changed about is one slip. A word being typed may still go on. */
function isWithin(typed: string, word: string, slips: number): boolean {
  if (typed.length > word.length + slips) return false;
  if (slips === 1) return isOneSlip(typed, word) || isOneSlip(typed, word.slice(0, typed.length));
  // Two slips are looked for only where the first letter is right: the words are many.
  if (word[0] !== typed[0]) return isOneSlip(typed, word);
  return isFew(typed, word, slips) || isFew(typed, word.slice(0, typed.length), slips);
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  if (a.length === b.length) {
    const isSwap = a[at] === b[at + 1] && a[at + 1] === b[at];
    return a.slice(at + 1) === b.slice(at + 1) || (isSwap && a.slice(at + 2) === b.slice(at + 2));
  }
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  return longer.slice(at + 1) === shorter.slice(at);
}

/** Whether one becomes the other by at most so many slips (optimal string alignment). */
function isFew(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = cellOf(a, b, i, j, { before, row, next });
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    [before, row] = [row, next];
  }
  return (row[b.length] ?? most + 1) <= most;
}

type Lines = Readonly<Record<'before' | 'row' | 'next', readonly number[]>>;

function cellOf(a: string, b: string, i: number, j: number, { before, row, next }: Lines): number {
  const far = a.length + b.length;
  const isSame = a[i - 1] === b[j - 1];
  const cost = Math.min(
    (row[j] ?? far) + 1,
    (next[j - 1] ?? far) + 1,
    (row[j - 1] ?? far) + (isSame ? 0 : 1),
  );
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? Math.min(cost, (before[j - 2] ?? far) + 1) : cost;
}
