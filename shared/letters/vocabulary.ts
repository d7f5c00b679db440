import type { LetterKind } from '../domain/case/events/letters.ts';
import type { BodyContact, PersonDetails } from '../domain/case/events/parties.ts';
import type { Bar } from '../domain/case/letters.ts';
import type { MustKnow } from '../domain/case/persons.ts';
import type { Party } from '../domain/case/vocabulary.ts';
import type { LetterLanguage } from './words/index.ts';

/** The texts Redress composes (d1). A confirmation to the complainant is another text than one to the body (R26). */
export const composedKinds = [
  'reminder',
  'chase',
  'still-needed',
  'extension-answer',
  'confirmation-body',
  'confirmation-complainant',
] as const;
export type ComposedKind = (typeof composedKinds)[number];

/** What each is recorded as once it went. */
export const recordedAs: Readonly<Record<ComposedKind, LetterKind>> = {
  reminder: 'reminder',
  chase: 'chase',
  'still-needed': 'still-needed',
  'extension-answer': 'extension-answer',
  'confirmation-body': 'confirmation',
  'confirmation-complainant': 'confirmation',
};

export const partyOf = (kind: ComposedKind): Party =>
  kind === 'confirmation-complainant' ? 'complainant' : 'body';

/** Somebody a text can go to. */
export type Recipient = {
  /** The contact's or person's id; `body|<name>` for a body itself, `complainant` where no person is recorded. */
  readonly id: string;
  readonly party: Party;
  /** As the record of what was sent names it: the body, or the person. */
  readonly name: string;
  /** The contact at the body; empty for a person, and where the body itself is written to. */
  readonly contact: string;
  readonly position: BodyContact['position'] | PersonDetails['role'] | null;
  /** Empty where none is recorded. */
  readonly email: string;
  /** Proposed for the text. */
  readonly language: LetterLanguage;
  /** Why nobody may write to them (R14); null where nothing speaks against it. */
  readonly bar: Bar | null;
  readonly mustKnow: readonly MustKnow[];
};

/** What is written about one action: its words as decided, and what is said of it. */
export type Item = { readonly head: string; readonly lines: readonly string[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** Why something that could have been in the text is not. */
export const leftOutReasons = [
  /** Evidence came and waits for us: nobody is chased for what lies in our own post. */
  'waiting-for-us',
  'extension-undecided',
  'overdue',
  'not-overdue',
  'no-date',
  'not-judged',
  'not-chosen',
  'other-body',
  /** A matter of somebody else, or words that name somebody else (R26). */
  'others-matter',
  'reasons-ours',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];
export type LeftOut = {
  readonly why: LeftOutReason;
  /** Empty where it is about the letter as a whole. */
  readonly recommendationIds: readonly string[];
  /** A day that goes with the reason; null where none does. */
  readonly on: string | null;
};

/** What the writer should know beside the text. */
export type Note =
  | { readonly kind: 'words-in'; readonly language: LetterLanguage }
  | { readonly kind: 'copy-to-manager' }
  | { readonly kind: 'tell-complainant' }
  | { readonly kind: 'no-mailbox' }
  | { readonly kind: 'no-address' };

export type QuotedDate = {
  readonly recommendationId: string;
  readonly due: string | null;
};

/** A text made from the record, and everything that is recorded with it once it went. */
export type Composed = {
  readonly kind: ComposedKind;
  readonly language: LetterLanguage;
  readonly recipient: Recipient;
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly recommendationIds: readonly string[];
  /** The dates as the text names them. */
  readonly quoted: readonly QuotedDate[];
  readonly replyBy: string | null;
  readonly asksWhyLate: boolean;
  /** The rung of the ladder a chase takes; null for what is no chase. */
  readonly level: number | null;
  /** What is still needed, a line each; empty where the text asks for nothing item by item. */
  readonly needed: string;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly Note[];
  /** What may be listed or not, for a text whose writer chooses. */
  readonly choosable: readonly string[];
};

/** What the writer asks for; null where the record proposes. */
export type LetterAsk = {
  readonly kind: ComposedKind;
  readonly body: string | null;
  readonly recipientId: string | null;
  readonly language: LetterLanguage | null;
  /** For a reminder: which of what is to come it lists. */
  readonly recommendationIds: readonly string[] | null;
  /** For an answer: the request; null for the last one decided. */
  readonly extensionId: string | null;
};
