import type { WordId } from '../../../shared/words/index.ts';

/** What is found, in the order results are shown. */
export const foundKinds = [
  'case',
  'action',
  'body',
  'person',
  'finding',
  'note',
  'letter',
  'evidence',
] as const;
export type FoundKind = (typeof foundKinds)[number];

/**
 * What a text of a document is to it. A `context` says where it belongs (the reference of its case, its
 * body): it helps to narrow, but nothing is found by it alone.
 */
export const fieldUses = ['reference', 'title', 'text', 'aside', 'context'] as const;
export type FieldUse = (typeof fieldUses)[number];

export type Field = { readonly use: FieldUse; readonly text: string };

/** Something that can be found. `label` and `on` say which it is among its kind; null where that goes without saying. */
export type SearchDocument = {
  readonly kind: FoundKind;
  /** Null for what is of no one case: a body. */
  readonly caseId: string | null;
  readonly recommendationId: string | null;
  readonly itemId: string | null;
  readonly label: WordId | null;
  readonly on: string | null;
  readonly fields: readonly Field[];
};

/**
 * Where documents come from. Each source has units of its own (a case, a file's text), put into the index
 * and taken out whole; asked again for a unit, it gives the same documents in the same order.
 */
export type DocumentSource = {
  readonly name: string;
  readonly documentsOf: (unit: string) => readonly SearchDocument[];
};
