import { type Control, useWatch } from 'react-hook-form';
import type { DueAnswer } from '../../../../shared/domain/case/due.ts';
import type { ProcedureRef } from '../../../../shared/domain/procedure/own.ts';
import type { Refusal } from '../../../../shared/kernel/result.ts';
import { DateExplained } from '../../../app/explanation.tsx';
import { useRefusalWords, useWords } from '../../../i18n/index.ts';
import type { CaseForm } from './form.ts';
import { useDue } from './use-due.ts';

/** The day the words come to, and why, while they are typed. */
export function DueAsTyped({
  control,
  index,
  procedure,
}: {
  readonly control: Control<CaseForm>;
  readonly index: number;
  readonly procedure: ProcedureRef;
}) {
  const { t } = useWords();
  const words = useWatch({ control, name: `recommendations.${index}.dueWords` });
  const startsOn = useWatch({ control, name: 'decisionDate' });
  const due = useDue(words, startsOn, procedure);
  if (words.trim() === '') return null;
  return (
    <div className="due-as-typed" role="status" aria-busy={due.isWorking}>
      {due.refusal === null ? null : <NoDay refusal={due.refusal} />}
      {due.answer === null ? null : <Day answer={due.answer} />}
      {due.answer === null && due.isWorking ? (
        <p className="soft">{t('recommendation.due-working')}</p>
      ) : null}
    </div>
  );
}

/** What is missing or not understood; the words are kept whatever becomes of them. */
function NoDay({ refusal }: { readonly refusal: Refusal }) {
  const { said, next } = useRefusalWords(refusal);
  return (
    <p>
      <b>{said}</b> <span className="soft">{next}</span>
    </p>
  );
}

function Day({ answer }: { readonly answer: DueAnswer }) {
  const { t, day } = useWords();
  const { due, explanation, missing, isAmbiguous } = answer;
  return (
    <>
      {missing === null ? null : <NoDay refusal={{ code: missing }} />}
      {due === null ? null : (
        <p>
          <b>{t('recommendation.due-answer', { day: day(due, 'full') })}</b>
          {isAmbiguous ? ` ${t('recommendation.due-ambiguous')}` : ''}
        </p>
      )}
      {explanation === null ? null : <DateExplained explanation={explanation} words="" />}
      {due === null && missing === null && explanation === null ? (
        <p>{t('recommendation.due-none')}</p>
      ) : null}
    </>
  );
}
