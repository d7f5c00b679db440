import { Save } from 'lucide-react';
import type { EvidenceItem } from '../../../shared/domain/case/state.ts';
import { visible } from '../../../shared/words/visible.ts';
import { useDeed, useOffice } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import { tell } from '../../stores/tell.ts';
import { Button, Refusal } from '../../ui/index.ts';
import { canRun } from './preview/kinds.ts';

/** Writes a plain copy where the person says; warns where the copy could run. */
export function SaveCopy({
  caseId,
  evidence,
}: {
  readonly caseId: string;
  readonly evidence: EvidenceItem;
}) {
  const { t } = useWords();
  const { records } = useOffice();
  const { item, evidenceId } = evidence;
  const name = visible(item.name);
  const save = useDeed(() => records.saveEvidenceCopy(caseId, evidenceId));
  const run = async () => {
    const answer = await save.run();
    if (answer.ok && answer.value.saved) {
      tell({ tone: 'done', text: t('evidence.saved-copy', { name }) });
    }
  };
  return (
    <div className="save-copy">
      <Button
        size="s"
        icon={Save}
        isBusy={save.isBusy}
        onPress={() => void run()}
        aria-label={t('evidence.save-copy-named', { name })}
      >
        {t('evidence.save-copy')}
      </Button>
      {canRun(item.mime, item.name) ? (
        <p className="evidence-warning">{t('evidence.can-run')}</p>
      ) : null}
      {save.refusal === null ? null : <Refusal refusal={save.refusal} onDismiss={save.dismiss} />}
    </div>
  );
}
