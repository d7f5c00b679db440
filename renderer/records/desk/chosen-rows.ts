import type { BulkRows } from '../bulk/plan.ts';
import { actionId, type Chosen, caseIdOf, type ListAsked } from '../list-views.ts';
import type { Store } from '../store/store.ts';

type Lists = Pick<Store, 'lists'>;

/** The rows that were chosen of a list, in its order; what no longer matches it is not among them. */
export function chosenRows({ lists }: Lists, asked: ListAsked, chosen: Chosen): BulkRows {
  const isChosen = choosing(chosen);
  if (asked.list === 'actions') {
    const { rows } = lists.foundActions({ ...asked.filters, sort: asked.sort });
    return { list: 'actions', rows: rows.filter((row) => isChosen(actionId(row))) };
  }
  const { rows } = lists.foundCases({ ...asked.filters, sort: asked.sort });
  const cases = rows.filter((row) => isChosen(caseIdOf(row)));
  const actions = lists.actionsOf(cases).filter(({ standing }) => standing !== 'ended');
  return { list: 'cases', rows: cases, actions };
}

function choosing(chosen: Chosen): (id: string) => boolean {
  const named = new Set(chosen.kind === 'some' ? chosen.ids : chosen.except);
  return chosen.kind === 'some' ? (id) => named.has(id) : (id) => !named.has(id);
}
