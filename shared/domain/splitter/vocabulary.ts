import type { BothLanguages } from '../calendar/vocabulary.ts';
import type { RecommendationKind } from '../procedure/vocabulary.ts';

/** What came from the clipboard: plain text, or the HTML that Word or a web page puts beside it. */
export type Pasted =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string };

/** What the case already knows, which the words are read against. */
export type SplitFacts = {
  readonly bodies: readonly string[];
  readonly language: 'en' | 'cy';
  readonly categories: readonly { readonly id: string; readonly label: BothLanguages }[];
  readonly kinds: readonly Pick<RecommendationKind, 'id' | 'answers'>[];
};

/**
 * Money owed, in pounds. `formula`: the words say how the sum is found, or leave it open ("the
 * difference in value found by the District Valuer"). `payee` and `words` are verbatim; `head` is a
 * money category (b6).
 */
export type SplitMoney =
  | {
      readonly kind: 'amount';
      readonly amount: number;
      readonly payee: string | null;
      readonly head: MoneyHead | null;
      readonly words: string;
    }
  | {
      readonly kind: 'formula';
      readonly payee: string | null;
      readonly head: MoneyHead | null;
      readonly words: string;
    };

export const moneyHeads = [
  'money-loss',
  'money-distress',
  'money-time-trouble',
  'money-loss-of-service',
  'money-waive',
] as const;
export type MoneyHead = (typeof moneyHeads)[number];

/** What was guessed, for the caseworker to confirm; the sentence is `splitter.note.<code>`. */
export const splitNotes = [
  'number-made',
  'number-derived',
  'number-repeated',
  'due-inherited',
  'due-shared',
  'due-not-understood',
  'due-ambiguous',
  'due-several',
  'body-guessed',
  'body-several',
  'body-unknown',
  'kind-guessed',
  'kind-unknown',
  'category-unknown',
  'money-head-guessed',
  'money-not-stated',
  'money-total',
  'money-each',
  'action-unclear',
  'parts',
  'detail-kept',
] as const;
export type SplitNoteCode = (typeof splitNotes)[number];

/** `words`: the words of the decision the guess was made from; empty where there were none. */
export type SplitNote = { readonly code: SplitNoteCode; readonly words: string };

/** One of several provable actions under one printed number. The texts of the parts tile the row's. */
export type SplitPart = {
  readonly text: string;
  readonly categories: readonly string[];
  readonly dueWords: string | null;
  readonly money: readonly SplitMoney[];
  readonly evidenceWanted: readonly string[];
};

/**
 * One proposed recommendation. `number` is as printed, or printed under another ("82(b)").
 * `parts` is empty where the row asks for one thing: splitting never changes a published count.
 */
export type SplitRow = {
  readonly number: string;
  readonly text: string;
  readonly kind: string | null;
  readonly categories: readonly string[];
  readonly dueWords: string | null;
  readonly money: readonly SplitMoney[];
  readonly body: string | null;
  readonly evidenceWanted: readonly string[];
  readonly signatory: string | null;
  readonly parts: readonly SplitPart[];
  readonly notes: readonly SplitNote[];
};

/**
 * What is in no row: a heading, the words that lead into a list, a word that joined two actions, the
 * label before a number, a call for proof of everything above, or prose that asks for nothing.
 */
export const leftOverKinds = [
  'heading',
  'lead-in',
  'joint',
  'label',
  'evidence-for-all',
  'prose',
] as const;
export type LeftOver = {
  readonly kind: (typeof leftOverKinds)[number];
  readonly text: string;
};

/** Every letter and figure of what was pasted is in a row or in `leftOver`. */
export type Split = { readonly rows: readonly SplitRow[]; readonly leftOver: readonly LeftOver[] };
