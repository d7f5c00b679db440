import type { Standing } from '../../shared/domain/case/vocabulary.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { WordId } from '../../shared/words/index.ts';
import type { FoundKind } from './search/document.ts';
import type { Marked } from './search/marks.ts';

export { type FoundKind, foundKinds } from './search/document.ts';
export type { Marked } from './search/marks.ts';

export type SearchAsk = {
  readonly text: string;
  /** Of which kinds the best are wanted; the others are only counted. */
  readonly kinds: readonly FoundKind[];
  readonly from: number;
  readonly count: number;
};

/** A case, or one recommendation of it. */
export type CasePlaceAsk = { readonly caseId: string; readonly recommendationId: string | null };

/** Something found, with what was looked for marked in its words. */
export type Found = {
  readonly key: string;
  readonly kind: FoundKind;
  readonly caseId: string | null;
  readonly recommendationId: string | null;
  readonly itemId: string | null;
  readonly label: WordId | null;
  /** ISO day: the decision's, the date it is due, when it was said. */
  readonly on: string | null;
  /** Of the case it belongs to; empty for a body. */
  readonly reference: Marked;
  readonly caseTitle: string;
  /** The number of the action it is, or is about; empty where there is none. */
  readonly number: string;
  readonly title: Marked;
  readonly excerpt: Marked;
  /** How an action stands today. */
  readonly standing: Standing | null;
  /** Actions of a body that are open; null of anything else. */
  readonly open: number | null;
};

export type FoundGroup = {
  readonly kind: FoundKind;
  readonly total: number;
  readonly found: readonly Found[];
};

export type SearchAnswer = {
  readonly text: string;
  readonly total: number;
  /** In the order of the kinds, the kind of the best answer first. */
  readonly groups: readonly FoundGroup[];
  /** False while records are still being read for the search: there may be more. */
  readonly isWhole: boolean;
};

/** What the search answers the page. */
export type SearchApi = {
  /** What holds all the words typed, the best of each kind first. */
  readonly search: (ask: SearchAsk) => Promise<Result<SearchAnswer>>;
  /** Cases and recommendations by their ids; those that are not here are left out. */
  readonly describe: (places: readonly CasePlaceAsk[]) => Promise<Result<readonly Found[]>>;
};
