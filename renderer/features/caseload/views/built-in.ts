import type {
  List,
  ListFilters,
  ListView,
  OwnDesk,
} from '../../../../shared/domain/desk/vocabulary.ts';
import { usualColumns } from '../columns/usual.ts';

export const noFilters: ListFilters = {
  text: '',
  standings: [],
  bodies: [],
  kinds: [],
  categories: [],
  owners: [],
  due: null,
  decided: null,
  ended: null,
  hasEvidenceWaiting: false,
  isOverOurTime: false,
  hasConflict: false,
  putOff: 'with-the-rest',
};

type ReadyId =
  | '@everything'
  | '@due-this-month'
  | '@overdue-by-body'
  | '@mine'
  | '@waiting-for-us'
  | '@ended-last-month'
  | '@decided-last-month';
type BuiltIn = { readonly id: ReadyId; readonly view: ListView };

const actions = (
  id: BuiltIn['id'],
  over: Partial<ListFilters>,
  rest: Partial<ListView> = {},
): BuiltIn => ({
  id,
  view: {
    list: 'actions',
    filters: { ...noFilters, ...over },
    sort: { by: 'standing', descending: false },
    group: null,
    columns: [...usualColumns.actions],
    ...rest,
  },
});

const cases = (
  id: BuiltIn['id'],
  over: Partial<ListFilters>,
  rest: Partial<ListView> = {},
): BuiltIn => ({
  id,
  view: {
    list: 'cases',
    filters: { ...noFilters, ...over },
    sort: { by: 'nextDue', descending: false },
    group: null,
    columns: [...usualColumns.cases],
    ...rest,
  },
});

const byDue = { sort: { by: 'currentDue', descending: false } } as const;

/** Views that come with the app, the first of each list the one it begins with. */
export const builtIn = {
  actions: [
    actions('@everything', {}),
    actions('@due-this-month', { due: { kind: 'named', name: 'this-month' } }, byDue),
    actions('@overdue-by-body', { standings: ['overdue'] }, { group: 'body', ...byDue }),
    actions('@mine', { owners: ['me'] }),
    actions('@waiting-for-us', { standings: ['waiting-for-us', 'decision-awaited'] }),
    actions(
      '@ended-last-month',
      { ended: { kind: 'named', name: 'last-month' } },
      {
        sort: { by: 'endedOn', descending: false },
        columns: [
          'reference',
          'number',
          'body',
          'text',
          'originalDue',
          'currentDue',
          'endedOn',
          'lateDays',
          'state',
        ],
      },
    ),
  ],
  cases: [
    cases('@everything', {}),
    cases('@mine', { owners: ['me'] }),
    cases(
      '@decided-last-month',
      { decided: { kind: 'named', name: 'last-month' } },
      {
        sort: { by: 'decisionDate', descending: false },
      },
    ),
  ],
} as const satisfies Readonly<Record<List, readonly [BuiltIn, ...BuiltIn[]]>>;

/** A ready view with the columns the person chose for its list, where it has the usual ones. */
export const readyView = (
  { view }: { readonly view: ListView },
  { columns }: Pick<OwnDesk, 'columns'>,
): ListView => {
  const usual: readonly string[] = usualColumns[view.list];
  const isUsual = view.columns.join() === usual.join();
  const chosen = columns[view.list];
  return isUsual && chosen !== undefined ? { ...view, columns: chosen } : view;
};

export const isNarrowed = (filters: ListFilters): boolean =>
  JSON.stringify({ ...filters, text: filters.text.trim() }) !== JSON.stringify(noFilters);
