import { useMemo, useState } from 'react';
import { procedures } from '../../../shared/domain/procedure/registry.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { type NamedTarget, targetOfRow, useFiling, usePlaceInHand } from '../../app/filing.tsx';
import { StandingMark } from '../../app/standing.tsx';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { RecordsApi } from '../../records/api.ts';
import type { ActionRow, ActionSort, ListQuery } from '../../records/views.ts';
import type { ChosenCase } from '../../stores/chosen-cases.ts';
import { goToCase } from '../../stores/route.ts';
import { type Column, DataGrid, StatusMark } from '../../ui/index.ts';
import { Empty } from './empty.tsx';
import { ListFrame } from './list-frame.tsx';
import { useListing } from './listing.ts';
import { useChosenRows } from './use-chosen-rows.ts';
import { useList } from './use-list.ts';

const ask = (records: RecordsApi, query: ListQuery<ActionSort>) => records.listActions(query);
const idOf = (row: ActionRow) => `${row.caseId} ${row.recommendationId}`;
const chosenOf = ({ caseId, reference, caseTitle }: ActionRow): ChosenCase => ({
  caseId,
  reference,
  title: caseTitle,
});

/** A kind in the reader's language; its own id where no procedure names it. */
export function kindWords(kind: string, { language }: Wording): string {
  for (const { kinds } of procedures) {
    const found = kinds.find(({ id }) => id === kind);
    if (found !== undefined) return found.label[language];
  }
  return kind;
}

function columnsOf(wording: Wording): readonly Column<ActionRow, ActionSort>[] {
  const { t, day } = wording;
  const name = (id: ActionSort) => t(`caseload.column.${id}`);
  const text = (row: ActionRow) => visibleText(row.text);
  const due = (row: ActionRow) =>
    row.currentDue === null ? row.dueWords || t('caseload.no-date') : day(row.currentDue, 'short');
  return [
    {
      id: 'reference',
      name: name('reference'),
      width: '8rem',
      sort: 'reference',
      cell: (row) => <b>{visible(row.reference)}</b>,
    },
    {
      id: 'number',
      name: name('number'),
      width: '3.6rem',
      sort: 'number',
      cell: (row) => visible(row.number),
    },
    {
      id: 'body',
      name: name('body'),
      width: 'minmax(9rem, 2fr)',
      sort: 'body',
      cell: (row) => visible(row.body),
      title: (row) => visible(row.body),
    },
    {
      id: 'text',
      name: name('text'),
      width: 'minmax(13rem, 4.5fr)',
      sort: 'text',
      cell: text,
      title: text,
    },
    {
      id: 'kind',
      name: name('kind'),
      width: 'minmax(7rem, 1.4fr)',
      sort: 'kind',
      cell: (row) => kindWords(row.kind, wording),
      title: (row) => kindWords(row.kind, wording),
    },
    {
      id: 'due',
      name: name('currentDue'),
      width: '9.8rem',
      sort: 'currentDue',
      cell: due,
      title: (row) => row.dueWords,
    },
    {
      id: 'state',
      name: name('standing'),
      width: 'minmax(14rem, 1.8fr)',
      sort: 'standing',
      cell: (row) =>
        row.hasConflict ? (
          <StatusMark mark="conflict">{t('caseload.conflict')}</StatusMark>
        ) : (
          <StandingMark of={row} />
        ),
    },
  ];
}

/** Every action of the office; files dropped on a row are filed to it. */
export function ActionsGrid() {
  const wording = useWords();
  const { t } = wording;
  const { filters, actionSort } = useListing();
  const list = useList(ask, filters, actionSort);
  const chosen = useChosenRows(list.everyRow, idOf, chosenOf, list.loadWindow);
  const { fileDropped } = useFiling();
  const [inHand, setInHand] = useState<NamedTarget | null>(null);
  usePlaceInHand(inHand);
  const columns = useMemo(() => columnsOf(wording), [wording]);
  return (
    <ListFrame
      kind="actions"
      summary={list.summary}
      filters={filters}
      chosen={chosen.cases}
      onClear={chosen.clear}
    >
      <DataGrid
        label={t('caseload.grid-actions')}
        columns={columns}
        rowId={idOf}
        loadWindow={chosen.loadWindow}
        version={list.version}
        sort={actionSort}
        onSort={(sort) => useListing.setState({ actionSort: sort })}
        selection={chosen.selection}
        onOpen={(row) => goToCase(row.caseId, row.recommendationId)}
        onActive={(row) => setInHand(row === null ? null : targetOfRow(row))}
        onDropFiles={(row, files) => void fileDropped(files, targetOfRow(row))}
        dropSays={(row) => t('filing.under', { name: targetOfRow(row).name })}
        empty={<Empty filters={filters} />}
        minWidth="72rem"
      />
    </ListFrame>
  );
}
