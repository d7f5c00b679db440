import { outline } from './outline.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';
import type { Draft } from './row.ts';
import { Rows } from './rows.ts';
import type { Pasted, Split, SplitFacts, SplitNote, SplitRow } from './vocabulary.ts';

/** Rows without a printed number are counted on past the printed ones, for the caseworker to change. */
function numbered(drafts: readonly Draft[]): readonly SplitRow[] {
  const printed = new Set(drafts.flatMap(({ number }) => number ?? []));
  const seen = new Set<string>();
  let last = 0;
  const made = (): string => {
    do last += 1;
    while (printed.has(String(last)));
    return String(last);
  };
  return drafts.map((draft) => {
    const number = draft.number ?? made();
    const notes: SplitNote[] = [];
    if (draft.number === null) notes.push({ code: 'number-made', words: number });
    else if (seen.has(number)) notes.push({ code: 'number-repeated', words: number });
    seen.add(number);
    return { ...draft, number, notes: [...notes, ...draft.notes] };
  });
}

/**
 * Reads a pasted agreed-action paragraph, list or table, in English or Welsh, into one proposed row
 * for each separately provable action (h1 [P]). Two actions under one printed number stay
 * one row, as its parts. It never refuses and never invents: words it does not understand stay in
 * the text of a row or in `leftOver`, and every guess is among the row's notes.
 */
export function split(pasted: Pasted, facts: SplitFacts): Split {
  const blocks = pasted.kind === 'html' ? readHtml(pasted.html) : readText(pasted.text);
  const rows = new Rows(facts);
  rows.read(outline(blocks, facts.bodies));
  return { rows: numbered(rows.drafts), leftOver: rows.leftOver };
}
