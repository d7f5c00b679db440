import { useSettingsChange } from '../../app/settings.ts';
import { useWords } from '../../i18n/index.ts';
import { RadioGroup, Refusal } from '../../ui/index.ts';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './steps.ts';

export function LanguageStep({ onNext }: StepProps) {
  const { t, language } = useWords();
  const change = useSettingsChange();
  return (
    <StepForm onNext={onNext}>
      <RadioGroup
        label={t('first-run.language.label')}
        look="cards"
        choices={[
          { id: 'en', label: 'English' },
          { id: 'cy', label: 'Cymraeg' },
        ]}
        value={language}
        onChange={(id) => void change.run({ language: id })}
      />
      <p className="soft">{t('first-run.language.note')}</p>
      {change.refusal ? <Refusal refusal={change.refusal} /> : null}
    </StepForm>
  );
}
