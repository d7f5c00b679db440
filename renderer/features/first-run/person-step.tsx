import { useState } from 'react';
import { type Role, roles } from '../../../shared/domain/member/events.ts';
import { useWords } from '../../i18n/index.ts';
import { Checkbox, FieldFault, TextField } from '../../ui/index.ts';
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
        if (!isNameless && given.roles.length > 0) onNext();
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
      <Roles
        chosen={given.roles}
        onChosen={(chosen) => onGiven({ roles: chosen })}
        fault={isTried && given.roles.length === 0 ? t('first-run.person.role-missing') : null}
      />
    </StepForm>
  );
}

/** One person may hold several roles: in a small office they do. */
function Roles({
  chosen,
  onChosen,
  fault,
}: {
  readonly chosen: readonly Role[];
  readonly onChosen: (chosen: readonly Role[]) => void;
  readonly fault: string | null;
}) {
  const { t } = useWords();
  return (
    <fieldset className="first-run-roles" aria-describedby="first-run-roles-fault">
      <legend className="field-label">{t('first-run.person.role')}</legend>
      <p className="field-hint">{t('first-run.person.role-hint')}</p>
      {roles.map((role) => (
        <Checkbox
          key={role}
          isChosen={chosen.includes(role)}
          onChange={(isChosen) =>
            onChosen(roles.filter((one) => (one === role ? isChosen : chosen.includes(one))))
          }
        >
          {t(`role.${role}`)}
        </Checkbox>
      ))}
      <div id="first-run-roles-fault" role={fault === null ? undefined : 'alert'}>
        <FieldFault fault={fault} />
      </div>
    </fieldset>
  );
}
