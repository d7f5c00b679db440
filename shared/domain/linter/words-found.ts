import { phrases } from './data/phrases.ts';
import type { DraftRecommendation, Found } from './vocabulary.ts';

const anyEvidence = ({ evidenceWanted }: DraftRecommendation): boolean =>
  evidenceWanted.some((words) => words.trim() !== '');

/** Words in the text that name nothing a person could be shown; those of the date are judged there. */
export function phrasesFound(draft: DraftRecommendation): readonly Found[] {
  const dueWords = draft.dueWords.toLowerCase();
  const found = phrases.flatMap(({ code, pattern }) => {
    if (code === 'awareness-only' && anyEvidence(draft)) return [];
    return [...draft.text.matchAll(pattern)].flatMap(({ index, 0: words }): readonly Found[] => {
      const isOfDate = code === 'vague-time' || code === 'regularly';
      if (isOfDate && dueWords.includes(words.toLowerCase())) return [];
      const to = index + words.length;
      return [{ code, where: 'text', from: index, to, words, detail: { words } }];
    });
  });
  return found.sort((one, other) => (one.from ?? 0) - (other.from ?? 0));
}
