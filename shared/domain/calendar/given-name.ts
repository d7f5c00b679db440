import * as known from './data/names.ts';
import type { BothLanguages } from './vocabulary.ts';

const { substitute, ...names } = known;

const bare = (title: string): string =>
  title
    .replaceAll(/[‘’']/g, '')
    .replace(/\(.*\)/u, '')
    .trim()
    .toLowerCase();

const byTitle: ReadonlyMap<string, BothLanguages> = new Map(
  Object.values(names)
    // The ordinary name last, so that it and not a special year's stands for a shared title.
    .toSorted((one, other) => other.en.length - one.en.length)
    .flatMap((name) => [[bare(name.en), name] as const, [bare(name.cy), name] as const]),
);

const substituteNote = /substitute|amgen|yn lle/iu;

/** A holiday's name in both languages, from the title and the notes beside it in a published list. */
export function nameGiven(title: string, notes: string): BothLanguages {
  const written = title.trim();
  const name = byTitle.get(bare(written)) ?? { en: written, cy: written };
  return substituteNote.test(notes) && written !== '' ? substitute(name) : name;
}
