import { visible, visibleText } from '../../../shared/words/visible.ts';
import { useDayHere } from '../../app/clock.ts';
import { targetOf, useFiling } from '../../app/filing.tsx';
import { nextWordsOf } from '../../app/recorded/next-step.ts';
import { JudgedMark, StandingMark } from '../../app/standing.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { StatusMark, useFileDrop } from '../../ui/index.ts';
import { categoryWords, kindWords, noDateWords } from './kind-words.ts';
import { PartBar } from './part-bar.tsx';

/** One recommendation in short: its number, what, how it stands, and what came in. Takes files. */
export function RecommendationCard({
  view,
  recommendation,
  isChosen,
  onChoose,
}: {
  readonly view: CaseView;
  readonly recommendation: RecommendationView;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const wording = useWords();
  const { t, day } = wording;
  const next = nextWordsOf(recommendation, useDayHere(), wording);
  const { fileDropped } = useFiling();
  const { details, currentDue, evidenceIds } = recommendation;
  const { isOver, dropHandlers } = useFileDrop(
    (files) => void fileDropped(files, targetOf(view, recommendation)),
    t('filing.under', { name: targetOf(view, recommendation).name }),
  );
  const facts = [
    kindWords(view, details.kind, wording),
    ...details.categories.map((each) => categoryWords(view, each, wording)),
    ...(view.details.bodies.length > 1 ? [visible(details.body)] : []),
    currentDue === null
      ? noDateWords(details.dueWords, t)
      : `${t('recommendation.due').toLowerCase()} ${day(currentDue, 'day')}`,
    t('recommendation.evidence-count', { count: evidenceIds.length }),
  ];
  return (
    <li
      className="recommendation-card"
      data-chosen={isChosen || undefined}
      data-over={isOver || undefined}
      {...dropHandlers}
    >
      <button
        type="button"
        className="recommendation-choose"
        aria-pressed={isChosen}
        onClick={onChoose}
      >
        <span className="recommendation-number">{visible(details.number)}</span>
        <span className="recommendation-text">{visibleText(details.text)}</span>
      </button>
      <span className="recommendation-marks">
        {recommendation.conflicts.length > 0 ? (
          <StatusMark mark="conflict">{t('mark.conflict')}</StatusMark>
        ) : null}
        <JudgedMark state={recommendation.state} />
        <StandingMark of={recommendation} />
      </span>
      <span className="recommendation-facts soft small">{facts.join(' · ')}</span>
      <PartBar one={recommendation} />
      {next === null ? null : (
        <span className="recommendation-next small">{t('next.sentence', { step: next })}</span>
      )}
    </li>
  );
}
