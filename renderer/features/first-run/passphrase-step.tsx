import { useState } from 'react';
import { Meter } from 'react-aria-components';
import { Say, useWords } from '../../i18n/index.ts';
import { TextField } from '../../ui/index.ts';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './steps.ts';
import { passphraseFault, strengthOf } from './strength.ts';

export function PassphraseStep({ given, onGiven, onNext }: StepProps) {
  const { t } = useWords();
  const [again, setAgain] = useState(given.passphrase);
  const [isTried, setTried] = useState(false);
  const { passphrase } = given;
  const fault = passphraseFault(passphrase);
  const differs = again !== passphrase;
  const submit = () => {
    setTried(true);
    if (fault === null && !differs) onNext();
  };
  return (
    <StepForm onNext={submit}>
      <p>
        <Say id="first-run.passphrase.why" />
      </p>
      <TextField
        label={t('first-run.passphrase.first')}
        hint={t('first-run.passphrase.hint')}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={(value) => onGiven({ passphrase: value })}
        fault={isTried && fault !== null ? t(`first-run.passphrase.${fault}`) : null}
        autoFocus
      />
      <StrengthMeter passphrase={passphrase} />
      <TextField
        label={t('first-run.passphrase.again')}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        fault={isTried && differs ? t('first-run.passphrase.differs') : null}
      />
    </StepForm>
  );
}

function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const { t } = useWords();
  const strength = strengthOf(passphrase);
  const isEmpty = passphrase === '';
  const words = isEmpty ? '' : t(`first-run.strength.${strength}`);
  return (
    <Meter
      className="strength"
      aria-label={t('first-run.strength')}
      value={isEmpty ? 0 : strength + 1}
      maxValue={5}
      valueLabel={words}
    >
      <span className="strength-bars" data-strength={isEmpty ? -1 : strength}>
        {[0, 1, 2, 3, 4].map((bar) => (
          <span key={bar} data-lit={(!isEmpty && bar <= strength) || undefined} />
        ))}
      </span>
      <span aria-live="polite">
        {t('first-run.strength')}
        {isEmpty ? '' : `: ${words}`}
      </span>
    </Meter>
  );
}
