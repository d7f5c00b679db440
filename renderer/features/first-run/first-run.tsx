import { type ReactNode, useEffect, useState } from 'react';
import { useDeed, useOffice } from '../../app/office.tsx';
import { Threshold } from '../../app/threshold.tsx';
import { useWords } from '../../i18n/index.ts';
import { Refusal } from '../../ui/index.ts';
import { BeginStep } from './begin-step.tsx';
import { LanguageStep } from './language-step.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { PersonStep } from './person-step.tsx';
import { ProcedureStep } from './procedure-step.tsx';
import { RecoveryStep } from './recovery-step.tsx';
import { StepList } from './step-list.tsx';
import { type Given, nothingGiven, type Step, type StepProps, steps } from './steps.ts';
import './first-run.css';

const views: Readonly<Record<Step, (props: StepProps) => ReactNode>> = {
  language: LanguageStep,
  passphrase: PassphraseStep,
  recovery: RecoveryStep,
  person: PersonStep,
  procedure: ProcedureStep,
  begin: BeginStep,
};

/** The first minutes: what the office needs to know before there can be records. */
export function FirstRun() {
  const { t } = useWords();
  const { records } = useOffice();
  const [step, setStep] = useState<Step>('language');
  const [given, setGiven] = useState<Given>(nothingGiven);
  const prepare = useDeed(() => records.prepareOffice());
  const View = views[step];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is entered at its title
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    document.querySelector('.threshold')?.scrollTo(0, 0);
    if (isFree) document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [step]);

  const goOn = async () => {
    const next = steps[steps.indexOf(step) + 1];
    if (next === undefined) return;
    if (next === 'recovery' && given.recoveryKey === null) {
      const prepared = await prepare.run();
      if (!prepared.ok) return;
      setGiven((before) => ({ ...before, recoveryKey: prepared.value.recoveryKey }));
    }
    setStep(next);
  };
  return (
    <Threshold title={t(`first-run.${step}.title`)} aside={<StepList step={step} onGo={setStep} />}>
      <View
        key={step}
        given={given}
        onGiven={(some) => setGiven((before) => ({ ...before, ...some }))}
        onNext={() => void goOn()}
      />
      {prepare.refusal ? <Refusal refusal={prepare.refusal} /> : null}
    </Threshold>
  );
}
