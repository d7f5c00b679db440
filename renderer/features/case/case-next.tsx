import { visible } from '../../../shared/words/visible.ts';
import { useDayHere } from '../../app/clock.ts';
import { byUrgency, nextWordsOf } from '../../app/recorded/next-step.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { goToCase } from '../../stores/route.ts';

/** The one thing to do next in the whole case: the most urgent of its recommendations' next steps. */
export function CaseNext({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const { t } = wording;
  const today = useDayHere();
  const urgency = byUrgency(today);
  const [first, ...others] = view.recommendations
    .flatMap((one) => (one.nextStep === null ? [] : [{ one, nextStep: one.nextStep }]))
    .toSorted((one, other) => urgency(one.nextStep, other.nextStep))
    .map(({ one }) => one);
  const step = first === undefined ? null : nextWordsOf(first, today, wording);
  if (first === undefined || step === null) return null;
  const number = visible(first.details.number);
  return (
    <p className="case-next">
      <button
        type="button"
        className="case-next-step"
        onClick={() => goToCase(view.caseId, first.recommendationId)}
      >
        {t('case.next', { number, step })}
      </button>
      {others.length === 0 ? null : (
        <span className="soft small">{t('case.next-more', { count: others.length })}</span>
      )}
    </p>
  );
}
