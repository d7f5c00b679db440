import type { Offer } from '../../../shared/domain/case/offers.ts';
import type { Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import type { Wording } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';

/** What stands in the fields just now, before it is checked. */
export type Typed = Readonly<Record<string, unknown>>;

/** Everything a form is made from: the case, what it is about, who is asked, and what is typed so far. */
export type About = {
  readonly view: CaseView;
  readonly offer: Offer;
  /** The recommendation it is about; null where it is about the case as a whole. */
  readonly one: RecommendationView | null;
  readonly procedure: Procedure;
  /** ISO date. */
  readonly today: string;
  readonly wording: Wording;
  readonly typed: Typed;
};

/** The text of a field as it stands; empty where nothing is chosen or typed yet. */
export function typedText({ typed }: Pick<About, 'typed'>, name: string): string {
  const value = typed[name];
  return typeof value === 'string' ? value : '';
}

/** The ticked ids of a field as it stands. */
export function typedIds({ typed }: Pick<About, 'typed'>, name: string): readonly string[] {
  return idsIn(typed[name]);
}

/** The ids a field of several holds. */
export const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The rows a field of rows holds. */
export const rowsIn = (value: unknown): readonly Typed[] =>
  Array.isArray(value) ? value.filter(isRow) : [];

const isRow = (value: unknown): value is Typed => typeof value === 'object' && value !== null;

/** The id of the thing an act is about. */
export function itemIdOf({ offer }: Pick<About, 'offer'>): string {
  return offer.itemId ?? '';
}

/** The id of the recommendation an act is about. */
export function recommendationIdOf({ offer }: Pick<About, 'offer'>): string {
  return offer.recommendationId ?? '';
}
