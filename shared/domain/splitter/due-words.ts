import { type FoundDeadline, findDeadlines as findEach } from '../deadline/wording/find.ts';
import { readWording } from '../deadline/wording/read.ts';

/** The deadlines inside a text; "o fewn mis / within one month" is one, said in two languages. */
export function findDeadlines(text: string): readonly FoundDeadline[] {
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
