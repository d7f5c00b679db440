import { type FoundDeadline, findDeadlines as findEach } from '../deadline/wording/find.ts';
import { readWording } from '../deadline/wording/read.ts';

const mostKept = 64;
const kept = new Map<string, readonly FoundDeadline[]>();

/**
 * The deadlines inside a text; "o fewn mis / within one month" is one, said in two languages. A
 * sentence is asked many times while it is split, so the last few answers are kept.
 */
export function findDeadlines(text: string): readonly FoundDeadline[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const found = inBothLanguages(text);
  kept.set(text, found);
  return found;
}

function inBothLanguages(text: string): readonly FoundDeadline[] {
  const joined: FoundDeadline[] = [];
  for (const each of findEach(text)) {
    const before = joined.at(-1);
    if (before && text.slice(before.to, each.from) === ' / ') {
      const words = text.slice(before.from, each.to);
      joined.splice(-1, 1, { from: before.from, to: each.to, words, read: readWording(words) });
    } else joined.push(each);
  }
  return joined;
}
