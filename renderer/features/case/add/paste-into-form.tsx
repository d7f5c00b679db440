import { useMemo } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import type { ProcedureRef } from '../../../../shared/domain/procedure/own.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import { linesOf } from '../../../forms/lines.ts';
import { useWords } from '../../../i18n/index.ts';
import { SplitDialog } from '../split/split-dialog.tsx';
import type { CaseForm } from './form.ts';
import { formOfRow, type RecommendationForm } from './recommendation-form.ts';

/** The words of a decision whose case is still being entered: its rows go into the form. */
export function PasteIntoForm({
  control,
  procedure,
  onRows,
  onClose,
}: {
  readonly control: Control<CaseForm>;
  readonly procedure: ProcedureRef;
  /** All there are: those with words that were typed already, then the pasted ones. */
  readonly onRows: (rows: readonly RecommendationForm[]) => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [typed, language, startsOn, stage] = useWatch({
    control,
    name: ['bodies', 'language', 'decisionDate', 'stage'],
  });
  const before = useWatch({ control, name: 'recommendations' });
  const about = useMemo(
    () => ({
      procedure,
      bodies: linesOf(typed),
      language,
      startsOn: stage === 'draft' ? null : startsOn,
      isIssued: stage === 'decided',
      caseId: null,
    }),
    [procedure, typed, language, startsOn, stage],
  );
  return (
    <SplitDialog
      title={t('split.title-new')}
      about={about}
      draftName="split|new-case"
      confirm="split.to-form"
      onConfirm={async (rows) => {
        onRows([...before.filter(({ text }) => text.trim() !== ''), ...rows.map(formOfRow)]);
        return ok(null);
      }}
      onClose={onClose}
    />
  );
}
