import { useState } from 'react';
import { enterPractice } from '../../app/last-store.ts';
import { useDeed, useOffice, useProgress } from '../../app/office.tsx';
import { useWords } from '../../i18n/index.ts';
import { ProgressBar, RadioGroup, Refusal } from '../../ui/index.ts';
import { StepForm } from './step-form.tsx';
import type { Given, StepProps } from './steps.ts';

type Beginning = 'empty' | 'sample';

/** Makes the records; only then is anything on disk. */
function useBeginning(given: Given) {
  const { records, offerPassphrase, setStatus } = useOffice();
  const { language } = useWords();
  return useDeed(async (beginning: Beginning) => {
    const { roles, procedureId, passphrase, name, recoveryKeyTyped } = given;
    if (roles.length === 0 || procedureId === null) throw new Error('a step was passed over');
    offerPassphrase(passphrase);
    const office = await records.createOffice({
      name: name.trim(),
      roles,
      procedureId,
      language,
      recoveryKeyTyped,
    });
    if (!office.ok) return office;
    if (beginning === 'empty') {
      setStatus(office.value);
      return office;
    }
    const practice = await enterPractice(records);
    setStatus(practice.ok ? practice.value : office.value);
    return practice;
  });
}

export function BeginStep({ given }: StepProps) {
  const { t } = useWords();
  const [beginning, setBeginning] = useState<Beginning>('empty');
  const begin = useBeginning(given);
  const progress = useProgress('practice');
  return (
    <StepForm
      onNext={() => void begin.run(beginning)}
      next={t(begin.isBusy ? 'first-run.begin.sealing' : 'first-run.begin.act')}
      isBusy={begin.isBusy}
    >
      <RadioGroup
        label={t('first-run.begin.label')}
        isLabelHidden
        look="cards"
        choices={[
          {
            id: 'empty',
            label: t('first-run.begin.empty'),
            note: t('first-run.begin.empty-note'),
          },
          {
            id: 'sample',
            label: t('first-run.begin.sample'),
            note: t('first-run.begin.sample-note'),
          },
        ]}
        value={beginning}
        onChange={setBeginning}
      />
      {progress === null ? null : (
        <ProgressBar
          label={t('app.practice.preparing')}
          done={progress.done}
          total={progress.total}
        />
      )}
      {begin.refusal ? <Refusal refusal={begin.refusal} /> : null}
    </StepForm>
  );
}
