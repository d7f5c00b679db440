import { create } from 'zustand';
import type { Standing } from '../../../shared/domain/case/vocabulary.ts';
import type { ActionSort, CaseSort, ListQuery } from '../../records/views.ts';
import type { SortBy } from '../../ui/index.ts';

/** What a list is narrowed to; kept while the person looks at a case, lost when the window closes. */
export type Filters = {
  readonly text: string;
  readonly standings: readonly Standing[];
  readonly body: string | null;
  readonly kind: string | null;
};

export type Listing = {
  readonly filters: Filters;
  readonly caseSort: SortBy<CaseSort>;
  readonly actionSort: SortBy<ActionSort>;
};

export const noFilters: Filters = { text: '', standings: [], body: null, kind: null };

export const useListing = create<Listing>()(() => ({
  filters: noFilters,
  caseSort: { by: 'nextDue', descending: false },
  actionSort: { by: 'standing', descending: false },
}));

export const narrow = (change: Partial<Filters>): void =>
  useListing.setState(({ filters }) => ({ filters: { ...filters, ...change } }));

export const showEverything = (): void => useListing.setState({ filters: noFilters });

export const isNarrowed = ({ text, standings, body, kind }: Filters): boolean =>
  text.trim() !== '' || standings.length > 0 || body !== null || kind !== null;

/** One standing put in or taken out of those shown. */
export const toggledStanding = (
  standings: readonly Standing[],
  standing: Standing,
): readonly Standing[] =>
  standings.includes(standing)
    ? standings.filter((one) => one !== standing)
    : [...standings, standing];

/** The question for the records worker, for a window of rows. */
export const queryOf = <Sort extends string>(
  { text, standings, body, kind }: Filters,
  sort: SortBy<Sort>,
  from: number,
  count: number,
): ListQuery<Sort> => ({
  sort,
  text: text.trim(),
  standings,
  bodies: body === null ? [] : [body],
  kinds: kind === null ? [] : [kind],
  from,
  count,
});
