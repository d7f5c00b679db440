import { useState } from 'react';
import { roles } from '../../app/roles.ts';
import { useWords } from '../../i18n/index.ts';
import { RadioGroup, TextField } from '../../ui/index.ts';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './steps.ts';

export function PersonStep({ given, onGiven, onNext }: StepProps) {
  const { t } = useWords();
  const [isTried, setTried] = useState(false);
  const isNameless = given.name.trim() === '';
  return (
    <StepForm
      onNext={() => {
        setTried(true);
        if (!isNameless && given.role !== null) onNext();
      }}
    >
      <p>{t('first-run.person.why')}</p>
      <TextField
        label={t('first-run.person.name')}
        value={given.name}
        onChange={(name) => onGiven({ name })}
        autoComplete="name"
        maxLength={80}
        fault={isTried && isNameless ? t('first-run.person.name-missing') : null}
        autoFocus
      />
      <RadioGroup
        label={t('first-run.person.role')}
        choices={roles.map((role) => ({ id: role, label: t(`role.${role}`) }))}
        value={given.role}
        onChange={(role) => onGiven({ role })}
        fault={isTried && given.role === null ? t('first-run.person.role-missing') : null}
      />
    </StepForm>
  );
}
