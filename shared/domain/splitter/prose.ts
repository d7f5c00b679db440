import { isAboutBefore } from './directives.ts';
import { isEvidenceCall, isEvidenceForAll, isEvidenceSentence } from './evidence.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { datesAlong } from './row.ts';
import { trimSpan } from './sentences.ts';
import type { LeftOver } from './vocabulary.ts';

/** One action of a paragraph, the words that lead into its sentence, and a date said of several. */
export type ProseAction = {
  readonly kind: 'action';
  readonly text: string;
  readonly lead: string | null;
  readonly shared: string | null;
};
type Found = Omit<ProseAction, 'shared'> & { readonly sentence: number };
type Entry<Action> = Action | { readonly kind: 'left'; readonly left: LeftOver };

const belongsBefore = (words: string): boolean =>
  (isAboutBefore(words) || isEvidenceSentence(words)) && !isEvidenceForAll(words);

const told = (text: string): Entry<never> => ({
  kind: 'left',
  left: { kind: isEvidenceCall(text) ? 'evidence-for-all' : 'prose', text },
});

function withRest(entries: readonly Entry<Found>[], words: string): readonly Entry<Found>[] {
  const before = entries.slice(0, -1);
  const last = entries.at(-1);
  if (last?.kind === 'action' && belongsBefore(words)) {
    return [...before, { ...last, text: `${last.text} ${words}` }];
  }
  if (last?.kind === 'left' && last.left.kind === 'prose' && !isEvidenceCall(words)) {
    return [...before, told(`${last.left.text} ${words}`)];
  }
  return [...entries, told(words)];
}

type Lead = { readonly sentence: number; readonly words: string };

function withPiece(
  entries: readonly Entry<Found>[],
  { kind, sentence }: Piece,
  words: string,
  lead: Lead | null,
): readonly Entry<Found>[] {
  switch (kind) {
    case 'rest':
      return withRest(entries, words);
    case 'action': {
      const own = lead?.sentence === sentence ? lead.words : null;
      return [...entries, { kind, text: words, lead: own, sentence }];
    }
    case 'lead':
      return [...entries, { kind: 'left', left: { kind: 'lead-in', text: words } }];
    case 'joint':
      return [...entries, { kind: 'left', left: { kind, text: words } }];
  }
}

function foundIn(text: string): readonly Entry<Found>[] {
  let entries: readonly Entry<Found>[] = [];
  let lead: Lead | null = null;
  for (const piece of piecesOf(text, false)) {
    const words = wordsOf(text, piece);
    if (words === '') continue;
    if (piece.kind === 'lead') lead = { sentence: piece.sentence, words };
    entries = withPiece(entries, piece, words, lead);
  }
  return entries;
}

function wordsOf(text: string, piece: Piece): string {
  const { from, to } = trimSpan(text, piece);
  return text.slice(from, to);
}

/** A paragraph without a number: its actions, and the words that are none, in the order printed. */
export function readProse(text: string): readonly Entry<ProseAction>[] {
  const found = foundIn(text);
  return found.map((entry) => {
    if (entry.kind === 'left') return entry;
    const alike = found.flatMap((each) =>
      each.kind === 'action' && each.sentence === entry.sentence ? [each] : [],
    );
    const dates = datesAlong(
      alike.map((each) => each.text),
      null,
    );
    const { sentence: _sentence, ...action } = entry;
    return { ...action, shared: dates[alike.indexOf(entry)] ?? null };
  });
}
