import { visible, visibleText } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { type Mark, StatusMark } from '../../ui/index.ts';

const marks = {
  satisfied: 'met',
  partly: 'partly',
  'not-satisfied': 'not-met',
} as const satisfies Readonly<Record<string, Mark>>;

/** Every judgement of a recommendation so far, newest first, with its reason and its author. */
export function Judgements({
  view,
  one,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
}) {
  const { t, day } = useWords();
  if (one.assessments.length === 0) return null;
  return (
    <div>
      <h3 id="judgements">{t('recommendation.judgements')}</h3>
      <ol className="judgements" aria-labelledby="judgements">
        {one.assessments.toReversed().map((judged) => (
          <li key={judged.assessmentId}>
            <StatusMark mark={marks[judged.result]}>{t(`result.${judged.result}`)}</StatusMark>
            <p>{visibleText(judged.reason)}</p>
            <p className="soft small">
              {t('recommendation.judged-by', {
                day: day(judged.assessedOn, 'day'),
                name: visible(view.members[judged.stamp.by] ?? t('case.unknown-member')),
              })}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
