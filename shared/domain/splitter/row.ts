import { type ActionRead, readAction } from './actions.ts';
import { directiveIn, headAfterDirective, isInvitation } from './directives.ts';
import { findDeadlines } from './due-words.ts';
import { kindOf } from './kind.ts';
import { bodiesNamed } from './owner.ts';
import { actionTexts } from './parts.ts';
import type { SplitFacts, SplitNote, SplitPart, SplitRow } from './vocabulary.ts';

/** The words that stand over a row, nearest first: its lead-ins, then the heading. */
export type Above = readonly string[];

/** A row whose number is still to be given where none is printed. */
export type Draft = Omit<SplitRow, 'number'> & { readonly number: string | null };

/** What a column of a table says in place of the words. */
export type Given = {
  readonly due?: string;
  readonly evidence?: string;
  readonly body?: string;
};

export type Source = {
  readonly number: string | null;
  readonly text: string;
  readonly above: Above;
  /** Whether one printed number stands before the words, so that they stay one row. */
  readonly isItem: boolean;
  /** A date said of several actions at once, of which this is one. */
  readonly shared?: string | null;
  readonly given?: Given;
  readonly notes?: readonly SplitNote[];
};

type Owner = { readonly body: string | null; readonly notes: readonly SplitNote[] };

function one(found: readonly string[], words: string): Owner | null {
  const [body] = found;
  if (body === undefined) return null;
  return found.length === 1
    ? { body, notes: [] }
    : { body: null, notes: [{ code: 'body-several', words }] };
}

/** Who must act: the subject of the sentence, else who is named above it, else the only body. */
function ownerOf(text: string, above: Above, bodies: readonly string[]): Owner {
  const [only] = bodies;
  if (only !== undefined && bodies.length === 1) return { body: only, notes: [] };
  const end = headAfterDirective(text)?.from ?? directiveIn(text)?.to ?? text.length;
  for (const words of [text.slice(0, end), ...above]) {
    const owner = one(bodiesNamed(words, bodies), words);
    if (owner) return owner;
  }
  const [guessed, ...others] = bodiesNamed(text, bodies);
  return guessed !== undefined && others.length === 0
    ? { body: guessed, notes: [{ code: 'body-guessed', words: text }] }
    : { body: null, notes: [{ code: 'body-unknown', words: '' }] };
}

const ownDue = (text: string): readonly string[] => [
  ...new Set(findDeadlines(text).map(({ words }) => words)),
];

/** The nearest date said over a row. */
export const dueAbove = (above: Above): string | null =>
  above.flatMap((words) => ownDue(words)[0] ?? [])[0] ?? null;

type DueRead = { readonly dueWords: string | null; readonly notes: readonly SplitNote[] };

function dueOf({ given, shared, above }: Source, own: readonly string[]): DueRead {
  if (given?.due !== undefined) return { dueWords: given.due, notes: [] };
  const [first] = own;
  if (first !== undefined) {
    return {
      dueWords: first,
      notes: own.length > 1 ? [{ code: 'due-several', words: own.join('; ') }] : [],
    };
  }
  const inherited = dueAbove(above);
  if (inherited !== null)
    return { dueWords: inherited, notes: [{ code: 'due-inherited', words: inherited }] };
  return typeof shared === 'string'
    ? { dueWords: shared, notes: [{ code: 'due-shared', words: shared }] }
    : { dueWords: null, notes: [] };
}

/** Each action's date: its own, else the next one said in the sentence, else the one above. */
export function datesAlong(
  texts: readonly string[],
  above: string | null,
): readonly (string | null)[] {
  const dates: (string | null)[] = [];
  let next = above;
  for (const text of texts.toReversed()) {
    next = ownDue(text)[0] ?? next;
    dates.unshift(ownDue(text)[0] ?? above ?? next);
  }
  return dates;
}

function partsOf(source: Source, facts: SplitFacts): readonly SplitPart[] {
  const texts = source.isItem ? actionTexts(source.text) : [];
  if (texts.length < 2) return [];
  const dates = datesAlong(texts, dueAbove(source.above));
  return texts.map((text, at) => {
    const { categories, money, evidenceWanted } = readAction(text, facts);
    return { text, categories, dueWords: dates[at] ?? null, money, evidenceWanted };
  });
}

function unclear(text: string, categories: readonly string[]): readonly SplitNote[] {
  if (isInvitation(text)) return [];
  const isAsked = headAfterDirective(text) !== null || directiveIn(text) !== null;
  if (!isAsked) return [{ code: 'action-unclear', words: text }];
  return categories.length === 0 ? [{ code: 'category-unknown', words: text }] : [];
}

function together(parts: readonly SplitPart[], whole: ActionRead, facts: SplitFacts) {
  if (parts.length === 0) return whole;
  return {
    categories: [...new Set(parts.flatMap(({ categories }) => categories))],
    money: parts.flatMap(({ money }) => money),
    notes: [
      ...parts.flatMap(({ text }) => readAction(text, facts).notes),
      { code: 'parts', words: '' } as const,
    ],
  };
}

/** Proposes one row from its words and what stands over them. */
export function draftRow(source: Source, facts: SplitFacts): Draft {
  const { text, above, given = {} } = source;
  const whole = readAction(text, facts);
  const parts = partsOf(source, facts);
  const { categories, money, notes } = together(parts, whole, facts);
  const owner = ownerOf(given.body ?? text, above, facts.bodies);
  const { kind, notes: kindNotes } = kindOf(text, above, categories, facts.kinds);
  const due = dueOf(source, whole.dueWords);
  return {
    number: source.number,
    text,
    kind,
    categories,
    dueWords: due.dueWords,
    money,
    body: owner.body,
    evidenceWanted: given.evidence === undefined ? whole.evidenceWanted : [given.evidence],
    signatory: whole.signatory,
    parts,
    notes: [
      ...(source.notes ?? []),
      ...notes,
      ...due.notes,
      ...owner.notes,
      ...kindNotes,
      ...unclear(text, categories),
    ],
  };
}
