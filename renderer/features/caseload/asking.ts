import type { ListView } from '../../../shared/domain/desk/vocabulary.ts';
import {
  type ActionGroup,
  actionGroups,
  type CaseGroup,
  caseGroups,
  type ListAsked,
} from '../../records/list-views.ts';
import type { ActionSort, CaseSort } from '../../records/views.ts';
import { actionColumnIds } from './columns/action-columns.tsx';
import { caseColumnIds } from './columns/case-columns.tsx';

/** A kept view may name what another version knew: the nearest this one knows is asked for. */
const known = <Id extends string, Otherwise>(
  ids: readonly Id[],
  id: string | null,
  otherwise: Otherwise,
): Id | Otherwise => ids.find((one) => one === id) ?? otherwise;

export const actionsAsked = ({ filters, sort, group }: ListView) => ({
  filters,
  sort: {
    by: known<ActionSort, ActionSort>(actionColumnIds, sort.by, 'standing'),
    descending: sort.descending,
  },
  group: known<ActionGroup, null>(actionGroups, group, null),
});

export const casesAsked = ({ filters, sort, group }: ListView) => ({
  filters,
  sort: {
    by: known<CaseSort, CaseSort>(caseColumnIds, sort.by, 'nextDue'),
    descending: sort.descending,
  },
  group: known<CaseGroup, null>(caseGroups, group, null),
});

export const askedOf = (view: ListView): ListAsked =>
  view.list === 'actions'
    ? { list: 'actions', ...actionsAsked(view) }
    : { list: 'cases', ...casesAsked(view) };

/** The columns of a view that this version knows, in their order. */
export const columnsIn = <Id extends string>(
  ids: readonly Id[],
  chosen: readonly string[],
): readonly Id[] => chosen.flatMap((id) => known<Id, never[]>(ids, id, []));
