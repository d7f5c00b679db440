import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { Button, TextField } from '../../ui/index.ts';
import { KeyGroups } from './key-groups.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './steps.ts';

/** As typed from paper: case, spaces and dashes do not matter, nor O for 0, I or L for 1. */
const plain = (key: string): string =>
  key.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** The key is shown, put on paper, and typed back from there with nothing on screen to copy. */
export function RecoveryStep(props: StepProps) {
  const [isOnPaper, setOnPaper] = useState(false);
  const key = props.given.recoveryKey ?? '';
  return isOnPaper ? (
    <TypeBack {...props} recoveryKey={key} onSeeAgain={() => setOnPaper(false)} />
  ) : (
    <ShowKey recoveryKey={key} onNext={() => setOnPaper(true)} />
  );
}

function ShowKey({
  recoveryKey,
  onNext,
}: {
  readonly recoveryKey: string;
  readonly onNext: () => void;
}) {
  const { t } = useWords();
  return (
    <StepForm
      onNext={onNext}
      next={t('first-run.recovery.on-paper')}
      acts={
        <Button icon={Printer} onPress={() => window.print()}>
          {t('first-run.recovery.print')}
        </Button>
      }
    >
      <p>{t('first-run.recovery.why')}</p>
      <KeyGroups recoveryKey={recoveryKey} />
      <RecoverySheet recoveryKey={recoveryKey} />
    </StepForm>
  );
}

function TypeBack({
  given,
  onGiven,
  onNext,
  recoveryKey,
  onSeeAgain,
}: StepProps & { readonly recoveryKey: string; readonly onSeeAgain: () => void }) {
  const { t } = useWords();
  const [isTried, setTried] = useState(false);
  const differs = plain(given.recoveryKeyTyped) !== plain(recoveryKey);
  return (
    <StepForm
      onNext={() => {
        setTried(true);
        if (!differs) onNext();
      }}
      acts={
        <Button look="quiet" onPress={onSeeAgain}>
          {t('first-run.recovery.see-again')}
        </Button>
      }
    >
      <p>{t('first-run.confirm.why')}</p>
      <TextField
        label={t('first-run.confirm.label')}
        value={given.recoveryKeyTyped}
        onChange={(value) => {
          setTried(false);
          onGiven({ recoveryKeyTyped: value });
        }}
        fault={isTried && differs ? t('first-run.confirm.differs') : null}
        autoFocus
      />
    </StepForm>
  );
}
