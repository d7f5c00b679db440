import type { TodayGroupName, TodayRow, TodayWhy } from '../../today-views.ts';
import type { ActionRow } from '../../views.ts';
import type { RowsOfCase } from '../rows.ts';
import type { Side } from './side.ts';

/** An action as a row of a group. */
export const actionRow = (
  group: TodayGroupName,
  action: ActionRow,
  owners: readonly string[],
  side: Side,
): TodayRow => ({
  key: `${group} ${action.recommendationId}`,
  group,
  why: { kind: 'action' },
  caseId: action.caseId,
  recommendationId: action.recommendationId,
  itemId: null,
  reference: action.reference,
  number: action.number,
  body: action.body,
  text: action.text,
  action,
  instead: side.instead(owners),
});

/** Something of a case that is no action's own date, before it is known whether it is shown. */
export type Matter = {
  readonly held: RowsOfCase;
  readonly group: TodayGroupName;
  readonly why: TodayWhy;
  readonly recommendationId: string | null;
  /** ISO date it is ordered by; `LAST` where it has none. */
  readonly day: string;
  readonly itemId?: string;
  /** Tells apart rows of one kind about one action. */
  readonly about?: string;
};

/** Something of a case, with the action it is about, as a row of its group. */
export function matterRow(
  { held, group, why, recommendationId, itemId, about = itemId ?? '' }: Matter,
  side: Side,
): TodayRow {
  const { row, actions, owners } = held;
  const action = actions.find((one) => one.recommendationId === recommendationId) ?? null;
  return {
    key: [group, why.kind, row.caseId, recommendationId ?? '', about].join(' '),
    group,
    why,
    caseId: row.caseId,
    recommendationId,
    itemId: itemId ?? null,
    reference: row.reference,
    number: action?.number ?? '',
    body: action?.body ?? row.bodies,
    text: action?.text ?? row.title,
    action,
    instead: side.instead(owners),
  };
}

export const LAST = '9999';
type Compare<Row> = (a: Row, b: Row) => number;

const by =
  <Row>(pick: (row: Row) => string): Compare<Row> =>
  (a, b) => {
    const x = pick(a);
    const y = pick(b);
    return x === y ? 0 : x < y ? -1 : 1;
  };

const dayOfAction = (group: TodayGroupName) =>
  group === 'waiting-for-us'
    ? (action: ActionRow | null): string => action?.considerBy ?? action?.waitingSince ?? LAST
    : (action: ActionRow | null): string => action?.currentDue ?? LAST;

/** The day a row is ordered by. */
function dayOf({ why, action, group }: TodayRow): string {
  switch (why.kind) {
    case 'extension':
    case 'request':
    case 'return':
    case 'day':
    case 'late-evidence':
      return why.on;
    case 'put-off':
      return why.until;
    case 'action':
      return dayOfAction(group)(action);
    default:
      return LAST;
  }
}

/** What has been due, or waited, longest comes first. */
export const inOrder = {
  actions: (group: TodayGroupName): Compare<ActionRow> => by(dayOfAction(group)),
  matters: by(({ day }: Matter) => day),
  rows: by(dayOf),
};
