import { useMemo, useState } from 'react';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { type NamedTarget, targetOfCase, useFiling, usePlaceInHand } from '../../app/filing.tsx';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { RecordsApi } from '../../records/api.ts';
import type { CaseRow, CaseSort, ListQuery } from '../../records/views.ts';
import type { ChosenCase } from '../../stores/chosen-cases.ts';
import { goToCase } from '../../stores/route.ts';
import { type Column, DataGrid, StatusMark } from '../../ui/index.ts';
import { Empty } from './empty.tsx';
import { ListFrame } from './list-frame.tsx';
import { useListing } from './listing.ts';
import { useChosenRows } from './use-chosen-rows.ts';
import { useList } from './use-list.ts';

const ask = (records: RecordsApi, query: ListQuery<CaseSort>) => records.listCases(query);
const idOf = (row: CaseRow) => row.caseId;
const chosenOf = ({ caseId, reference, title }: CaseRow): ChosenCase => ({
  caseId,
  reference,
  title,
});

function columnsOf({ t, day, number }: Wording): readonly Column<CaseRow, CaseSort>[] {
  const name = (id: CaseSort) => t(`caseload.column.${id}`);
  const when = (iso: string | null) => (iso === null ? t('caseload.no-date') : day(iso, 'short'));
  return [
    {
      id: 'reference',
      name: name('reference'),
      width: '8rem',
      sort: 'reference',
      cell: (row) => <b>{visible(row.reference)}</b>,
    },
    {
      id: 'title',
      name: name('title'),
      width: 'minmax(14rem, 4fr)',
      sort: 'title',
      cell: (row) => visibleText(row.title),
      title: (row) => visibleText(row.title),
    },
    {
      id: 'bodies',
      name: name('bodies'),
      width: 'minmax(10rem, 2fr)',
      sort: 'bodies',
      cell: (row) => visible(row.bodies),
      title: (row) => visible(row.bodies),
    },
    {
      id: 'decided',
      name: name('decisionDate'),
      width: '7.6rem',
      sort: 'decisionDate',
      cell: (row) => when(row.decisionDate),
    },
    {
      id: 'total',
      name: name('total'),
      width: '9rem',
      sort: 'total',
      cell: (row) => t('caseload.ended-of-total', { ended: row.ended, total: row.total }),
    },
    {
      id: 'next',
      name: name('nextDue'),
      width: '7.6rem',
      sort: 'nextDue',
      cell: (row) => when(row.nextDue),
    },
    {
      id: 'overdue',
      name: t('caseload.column.standing'),
      width: 'minmax(12rem, 1.4fr)',
      sort: 'overdue',
      cell: (row) => <CaseMark row={row} count={number} />,
    },
  ];
}

function CaseMark({
  row,
  count,
}: {
  readonly row: CaseRow;
  readonly count: (value: number) => string;
}) {
  const { t } = useWords();
  if (row.hasConflict) return <StatusMark mark="conflict">{t('caseload.conflict')}</StatusMark>;
  if (row.overdue > 0) {
    return (
      <StatusMark mark="overdue">
        {t('caseload.n-overdue', { count: count(row.overdue) })}
      </StatusMark>
    );
  }
  if (row.waiting > 0) {
    return (
      <StatusMark mark="waiting">
        {t('caseload.n-waiting', { count: count(row.waiting) })}
      </StatusMark>
    );
  }
  if (row.recommendationsClosedOn !== null) {
    return <StatusMark mark="met">{t('caseload.closed')}</StatusMark>;
  }
  if (row.total > 0 && row.ended === row.total) {
    return <StatusMark mark="today">{t('caseload.to-confirm')}</StatusMark>;
  }
  return <StatusMark mark="on-track">{t('standing.on-track')}</StatusMark>;
}

/** Every case of the office; files dropped on a row are filed to the whole case. */
export function CasesGrid() {
  const wording = useWords();
  const { t } = wording;
  const { filters, caseSort } = useListing();
  const list = useList(ask, filters, caseSort);
  const chosen = useChosenRows(list.everyRow, idOf, chosenOf, list.loadWindow);
  const { fileDropped } = useFiling();
  const [inHand, setInHand] = useState<NamedTarget | null>(null);
  usePlaceInHand(inHand);
  const columns = useMemo(() => columnsOf(wording), [wording]);
  return (
    <ListFrame
      kind="cases"
      summary={list.summary}
      filters={filters}
      chosen={chosen.cases}
      onClear={chosen.clear}
    >
      <DataGrid
        label={t('caseload.grid-cases')}
        columns={columns}
        rowId={idOf}
        loadWindow={chosen.loadWindow}
        version={list.version}
        sort={caseSort}
        onSort={(sort) => useListing.setState({ caseSort: sort })}
        selection={chosen.selection}
        onOpen={(row) => goToCase(row.caseId)}
        onActive={(row) => setInHand(row === null ? null : targetOfCase(row, wording))}
        onDropFiles={(row, files) => void fileDropped(files, targetOfCase(row, wording))}
        dropSays={(row) => t('filing.under', { name: targetOfCase(row, wording).name })}
        empty={<Empty filters={filters} />}
        minWidth="66rem"
      />
    </ListFrame>
  );
}
