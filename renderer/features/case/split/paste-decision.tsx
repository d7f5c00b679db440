import { useMemo } from 'react';
import { visible } from '../../../../shared/words/visible.ts';
import { useOffice } from '../../../app/office.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { tell } from '../../../stores/tell.ts';
import { orderOf, type SheetRow } from './sheet.ts';
import { SplitDialog } from './split-dialog.tsx';

/** The recommendations of a case that is here already, from the decision's words to one record. */
export function PasteDecision({
  view,
  onClose,
}: {
  readonly view: CaseView;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { records } = useOffice();
  const { caseId, details, isDraft } = view;
  const about = useMemo(
    () => ({
      procedure: details.procedure,
      bodies: details.bodies,
      language: details.language,
      startsOn: details.decisionDate,
      isIssued: !isDraft,
      caseId,
    }),
    [details, isDraft, caseId],
  );
  const record = async (rows: readonly SheetRow[]) => {
    const answer = await records.commands(
      rows.map((row) => ({
        kind: 'addRecommendation',
        caseId,
        ...orderOf(row, details.decisionDate),
      })),
    );
    if (answer.ok) tell({ tone: 'done', text: t('split.recorded', { count: rows.length }) });
    return answer;
  };
  return (
    <SplitDialog
      title={t('split.title', { reference: visible(details.reference) })}
      about={about}
      draftName={`split|${caseId}`}
      confirm="split.record"
      onConfirm={record}
      onClose={onClose}
    />
  );
}
