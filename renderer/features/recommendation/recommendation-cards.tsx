import { useWords } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';
import { RecommendationCard } from './recommendation-card.tsx';
import './recommendation.css';

const hasLongNumber = ({ details }: CaseView['recommendations'][number]): boolean =>
  details.number.length > 3;

/** The recommendations of a case; choosing one opens it beside. */
export function RecommendationCards({
  view,
  chosenId,
  onChoose,
}: {
  readonly view: CaseView;
  readonly chosenId: string | null;
  readonly onChoose: (recommendationId: string) => void;
}) {
  const { t } = useWords();
  return (
    <ul
      className="recommendations"
      id="case-recommendations"
      tabIndex={-1}
      data-long-numbers={view.recommendations.some(hasLongNumber) || undefined}
      aria-label={t('recommendation.list')}
    >
      {view.recommendations.map((one) => (
        <RecommendationCard
          key={one.recommendationId}
          view={view}
          recommendation={one}
          isChosen={one.recommendationId === chosenId}
          onChoose={() => onChoose(one.recommendationId)}
        />
      ))}
    </ul>
  );
}
