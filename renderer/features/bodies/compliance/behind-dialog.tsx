import { useCallback, useMemo } from 'react';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { useOffice, useRevision } from '../../../app/office.tsx';
import { StandingMark } from '../../../app/standing.tsx';
import { useWords, type Wording } from '../../../i18n/index.ts';
import type { FiguresPick } from '../../../records/body-views.ts';
import type { ActionRow } from '../../../records/views.ts';
import { goToCase } from '../../../stores/route.ts';
import { type Column, DataGrid, Dialog, type LoadWindow } from '../../../ui/index.ts';

function columnsOf({ t, day }: Wording): readonly Column<ActionRow, never>[] {
  const when = (iso: string | null) => (iso === null ? t('caseload.no-date') : day(iso, 'short'));
  const text = (row: ActionRow) => visibleText(row.text);
  return [
    {
      id: 'reference',
      name: t('caseload.column.reference'),
      width: '8.4rem',
      cell: (row) => <b>{visible(row.reference)}</b>,
    },
    {
      id: 'number',
      name: t('caseload.column.number'),
      width: '3.6rem',
      cell: (row) => visible(row.number),
    },
    {
      id: 'text',
      name: t('caseload.column.text'),
      width: 'minmax(10rem, 3fr)',
      cell: text,
      title: text,
    },
    {
      id: 'original',
      name: t('bodies.figures.by.original'),
      width: '11rem',
      cell: (row) => when(row.originalDue),
    },
    {
      id: 'current',
      name: t('bodies.figures.by.current'),
      width: '8.4rem',
      cell: (row) => when(row.currentDue),
    },
    {
      id: 'state',
      name: t('caseload.column.standing'),
      width: 'minmax(12rem, 1.6fr)',
      cell: (row) => <StandingMark of={row} />,
    },
  ];
}

/** The actions behind a number; Enter goes to one, Escape back to the number. */
export function BehindDialog({
  name,
  pick,
  title,
  onClose,
}: {
  readonly name: string;
  readonly pick: FiguresPick;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const wording = useWords();
  const { records } = useOffice();
  const revision = useRevision();
  const columns = useMemo(() => columnsOf(wording), [wording]);
  const loadWindow: LoadWindow<ActionRow> = useCallback(
    (from, count) => records.bodyFigureActions(name, pick, from, count),
    [records, name, pick],
  );
  return (
    <Dialog title={title} isOpen onClose={onClose} size="l" isDismissable>
      <div className="body-behind">
        <DataGrid
          label={title}
          columns={columns}
          rowId={(row) => `${row.caseId} ${row.recommendationId}`}
          loadWindow={loadWindow}
          version={JSON.stringify({ name, pick, revision })}
          onOpen={(row) => {
            onClose();
            goToCase(row.caseId, row.recommendationId);
          }}
          empty={<p>{wording.t('caseload.nothing-matches')}</p>}
          minWidth="54rem"
        />
      </div>
    </Dialog>
  );
}
