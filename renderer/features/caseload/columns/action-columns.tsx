import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { StandingMark } from '../../../app/standing.tsx';
import type { Wording } from '../../../i18n/index.ts';
import type { ActionRow, ActionSort } from '../../../records/views.ts';
import { type Column, StatusMark } from '../../../ui/index.ts';
import type { Names } from '../names.ts';

type ActionColumn = Column<ActionRow, ActionSort>;

/** In the order in which they are offered. */
export const actionColumnIds = [
  'reference',
  'number',
  'caseTitle',
  'body',
  'text',
  'kind',
  'owner',
  'decisionDate',
  'originalDue',
  'currentDue',
  'standing',
  'state',
  'endedOn',
  'lateDays',
  'evidenceCount',
  'owed',
  'outstanding',
  'procedure',
] as const satisfies readonly ActionSort[];
export type ActionColumnId = (typeof actionColumnIds)[number];

type Bare = Omit<ActionColumn, 'id' | 'name' | 'sort'>;

/** A line of words that is told in full where it is cut short. */
const words = (width: string, say: (row: ActionRow) => string): Bare => ({
  width,
  cell: say,
  title: say,
});

const figure = (width: string, say: (row: ActionRow) => string): Bare => ({
  width,
  align: 'end',
  cell: say,
});

/** Every column there is for actions, named and worded for the reader. */
export function actionColumns(
  wording: Wording,
  names: Names,
): Readonly<Record<ActionColumnId, ActionColumn>> {
  const { t, day, number, pounds } = wording;
  const when = (iso: string | null) => (iso === null ? '' : day(iso, 'short'));
  const money = (pence: number | null) => (pence === null ? '' : pounds(pence / 100));
  const bare: Readonly<Record<ActionColumnId, Bare>> = {
    reference: { width: '8.2rem', cell: (row) => <b>{visible(row.reference)}</b> },
    number: { width: '3.8rem', cell: (row) => visible(row.number) },
    caseTitle: words('minmax(10rem, 2.4fr)', (row) => visibleText(row.caseTitle)),
    body: words('minmax(11rem, 2fr)', (row) => visible(row.body)),
    text: words('minmax(12rem, 3.4fr)', (row) => visibleText(row.text)),
    kind: words('minmax(11.5rem, 1.6fr)', (row) => names.kind(row.kind)),
    owner: words('minmax(8rem, 1.3fr)', (row) => names.owner(row.owner)),
    decisionDate: { width: '7.4rem', cell: (row) => when(row.decisionDate) },
    originalDue: { width: '7.8rem', cell: (row) => when(row.originalDue) },
    currentDue: {
      width: '8.6rem',
      cell: (row) =>
        row.currentDue === null ? row.dueWords || t('caseload.no-date') : when(row.currentDue),
      title: (row) => row.dueWords,
    },
    standing: {
      width: 'minmax(12rem, 1fr)',
      cell: (row) =>
        row.hasConflict ? (
          <StatusMark mark="conflict">{t('caseload.conflict')}</StatusMark>
        ) : (
          <StandingMark of={row} />
        ),
    },
    state: words('minmax(9rem, 1.2fr)', (row) => t(`state.${row.state}`)),
    endedOn: { width: '7.4rem', cell: (row) => when(row.endedOn) },
    lateDays: figure('6.4rem', (row) => (row.lateDays === null ? '' : number(row.lateDays))),
    evidenceCount: figure('6rem', (row) => number(row.evidenceCount)),
    owed: figure('6.6rem', (row) => (row.money?.isKnown ? money(row.money.owed) : '')),
    outstanding: figure('6.6rem', (row) =>
      row.money?.isKnown ? money(Math.max(0, row.money.owed - row.money.received)) : '',
    ),
    procedure: words('minmax(7rem, 1fr)', (row) => names.procedure(row.procedure)),
  };
  const named = (id: ActionColumnId): ActionColumn => ({
    ...bare[id],
    id,
    name: t(`caseload.column.${id}`),
    sort: id,
  });
  return Object.fromEntries(actionColumnIds.map((id) => [id, named(id)])) as Readonly<
    Record<ActionColumnId, ActionColumn>
  >;
}
