import { Check } from 'lucide-react';
import { useWords } from '../../i18n/index.ts';
import { type Step, steps } from './steps.ts';

/** Where one is among the steps; those that are done can be gone back to. */
export function StepList({
  step,
  onGo,
}: {
  readonly step: Step;
  readonly onGo: (step: Step) => void;
}) {
  const { t } = useWords();
  const at = steps.indexOf(step);
  return (
    <nav aria-label={t('first-run.steps')}>
      <p className="steps-where soft small">
        {t('first-run.step', { step: at + 1, of: steps.length })}
      </p>
      <ol className="steps">
        {steps.map((one, index) => (
          <li
            key={one}
            aria-current={one === step ? 'step' : undefined}
            data-done={index < at || undefined}
          >
            <span className="steps-mark" aria-hidden>
              {index < at ? <Check /> : index + 1}
            </span>
            {index < at ? (
              <button type="button" onClick={() => onGo(one)}>
                {t(`first-run.step.${one}`)}
                <span className="only-heard">, {t('first-run.done')}</span>
              </button>
            ) : (
              <span>{t(`first-run.step.${one}`)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
