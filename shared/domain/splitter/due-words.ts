import type { Result } from '../../kernel/result.ts';
import { readWording, type WordingRead } from '../deadline/wording/read.ts';

/** Deadline words inside a longer text: where they stand, as written, and what they mean. */
export type DueFound = {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly read: Result<WordingRead>;
};

const openers =
  /(?<![\p{L}\p{N}])(?:(?:by )?no(?:t)? later than|within|on or before|by|o fewn|cyn pen|ymhen|erbyn|(?:dim|heb fod yn) hwyrach nag?)(?= )/giu;
const vague =
  /(?<![\p{L}\p{N}])(?:as soon as(?: (?:is|it is))?(?: reasonably)? (?:possible|practicable)|without (?:undue |further |any )?delay|within a reasonable (?:time(?:scale)?|period)|(?:cyn|mor) gynted (?:â|ag) (?:phosibl|y bo modd|sy['’]n rhesymol ymarferol)|heb oedi)(?!\p{L})/giu;
const stop =
  /[,;:()\n]|\.(?=\s|$)| \/ | (?:and|ac?|to|as well as) |(?: (?:the|y|yr) [\p{L}' ]{1,40}?| it| they) (?:should|will|must|shall|has agreed|agrees|agreed|is ordered)(?!\p{L})/iu;

function longestRead(text: string, from: number): DueFound | null {
  const region = text.slice(from, from + 200);
  const opening = /^(?:\S+ )/.exec(region)?.[0].length ?? 0;
  const end = region.slice(opening).search(stop);
  const words = end < 0 ? region : region.slice(0, opening + end);
  const ends = [...words.matchAll(/\S(?= |$)/gu)].map(({ index }) => index + 1);
  for (const length of ends.reverse()) {
    const read = readWording(words.slice(0, length));
    if (read.ok) return { from, to: from + length, words: words.slice(0, length), read };
  }
  return null;
}

/** Every deadline named in a text, in order; words that only look like one are not among them. */
export function findDeadlines(text: string): readonly DueFound[] {
  const dated = [...text.matchAll(openers)].flatMap(({ index }) => longestRead(text, index) ?? []);
  const open = [...text.matchAll(vague)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    words,
    read: readWording(words),
  }));
  return joinLanguages(
    text,
    withoutOverlap([...open, ...dated].sort((one, other) => one.from - other.from)),
  );
}

function withoutOverlap(found: readonly DueFound[]): readonly DueFound[] {
  const kept: DueFound[] = [];
  for (const each of found) if (each.from >= (kept.at(-1)?.to ?? 0)) kept.push(each);
  return kept;
}

/** "o fewn mis / within one month" is one deadline in two languages. */
function joinLanguages(text: string, found: readonly DueFound[]): readonly DueFound[] {
  const joined: DueFound[] = [];
  for (const each of found) {
    const before = joined.at(-1);
    if (before && text.slice(before.to, each.from) === ' / ') {
      const words = text.slice(before.from, each.to);
      joined.splice(-1, 1, { from: before.from, to: each.to, words, read: readWording(words) });
    } else joined.push(each);
  }
  return joined;
}
