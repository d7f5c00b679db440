import { useState } from 'react';
import { currentProcedures } from '../../../shared/domain/procedure/registry.ts';
import { isOfficesRule, type Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import { useDayHere } from '../../app/clock.ts';
import { useWords, type Wording } from '../../i18n/index.ts';
import { RadioGroup } from '../../ui/index.ts';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './steps.ts';

/** What choosing this office means; our own proposals are called that. */
function notesOf({ t, list }: Wording, procedure: Procedure): string {
  const languages = list(procedure.languages.value.map((id) => t(`office-language.${id}`)));
  const { value, source } = procedure.dateMeans;
  return [
    t(`date-means.${value}`),
    isOfficesRule(source) ? '' : t('first-run.procedure.ours'),
    t('first-run.procedure.letters', { languages }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export function ProcedureStep({ given, onGiven, onNext }: StepProps) {
  const wording = useWords();
  const { t, language } = wording;
  const today = useDayHere();
  const [isTried, setTried] = useState(false);
  return (
    <StepForm
      onNext={() => {
        setTried(true);
        if (given.procedureId !== null) onNext();
      }}
    >
      <p>{t('first-run.procedure.why')}</p>
      <RadioGroup
        label={t('first-run.procedure.label')}
        look="cards"
        choices={currentProcedures(today).map((procedure) => ({
          id: procedure.id,
          label: procedure.name[language],
          note: notesOf(wording, procedure),
        }))}
        value={given.procedureId}
        onChange={(procedureId) => onGiven({ procedureId })}
        fault={isTried && given.procedureId === null ? t('first-run.procedure.missing') : null}
      />
    </StepForm>
  );
}
