import { visible, visibleText } from '../../../../shared/words/visible.ts';
import type { Wording } from '../../../i18n/index.ts';
import type { CaseRow, CaseSort } from '../../../records/views.ts';
import type { Column } from '../../../ui/index.ts';
import type { Names } from '../names.ts';
import { CaseMark } from './case-mark.tsx';

type CaseColumn = Column<CaseRow, CaseSort>;

/** In the order in which they are offered. */
export const caseColumnIds = [
  'reference',
  'title',
  'bodies',
  'owner',
  'decisionDate',
  'total',
  'nextDue',
  'overdue',
  'waiting',
  'complaintClosedOn',
  'recommendationsClosedOn',
  'procedure',
] as const satisfies readonly CaseSort[];
export type CaseColumnId = (typeof caseColumnIds)[number];

type Bare = Omit<CaseColumn, 'id' | 'name' | 'sort'>;

const words = (width: string, say: (row: CaseRow) => string): Bare => ({
  width,
  cell: say,
  title: say,
});

/** Every column there is for cases, named and worded for the reader. */
export function caseColumns(
  { t, day, number }: Wording,
  names: Names,
): Readonly<Record<CaseColumnId, CaseColumn>> {
  const when = (iso: string | null) => (iso === null ? '' : day(iso, 'short'));
  const bare: Readonly<Record<CaseColumnId, Bare>> = {
    reference: { width: '8.2rem', cell: (row) => <b>{visible(row.reference)}</b> },
    title: words('minmax(14rem, 4fr)', (row) => visibleText(row.title)),
    bodies: words('minmax(12rem, 2.6fr)', (row) => visible(row.bodies)),
    owner: words('minmax(8rem, 1.4fr)', (row) => names.owner(row.owner)),
    decisionDate: { width: '7.6rem', cell: (row) => when(row.decisionDate) },
    total: {
      width: '9rem',
      cell: (row) => t('caseload.ended-of-total', { ended: row.ended, total: row.total }),
    },
    nextDue: {
      width: '7.8rem',
      cell: (row) => (row.nextDue === null ? t('caseload.no-date') : when(row.nextDue)),
    },
    overdue: { width: 'minmax(11rem, 1.3fr)', cell: (row) => <CaseMark row={row} /> },
    waiting: {
      width: '7.6rem',
      align: 'end',
      cell: (row) => (row.waiting === 0 ? '' : number(row.waiting)),
    },
    complaintClosedOn: { width: '8.4rem', cell: (row) => when(row.complaintClosedOn) },
    recommendationsClosedOn: { width: '8.4rem', cell: (row) => when(row.recommendationsClosedOn) },
    procedure: words('minmax(7rem, 1fr)', (row) => names.procedure(row.procedure)),
  };
  const named = (id: CaseColumnId): CaseColumn => ({
    ...bare[id],
    id,
    name: id === 'overdue' ? t('caseload.column.standing') : t(`caseload.column.${id}`),
    sort: id,
  });
  return Object.fromEntries(caseColumnIds.map((id) => [id, named(id)])) as Readonly<
    Record<CaseColumnId, CaseColumn>
  >;
}
