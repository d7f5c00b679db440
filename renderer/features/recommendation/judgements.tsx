import { visibleText } from '../../../shared/words/visible.ts';
import { memberName } from '../../app/recorded/words.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { type Mark, StatusMark } from '../../ui/index.ts';

export const resultMarks = {
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
  const wording = useWords();
  const { t, day, list } = wording;
  if (one.assessments.length === 0) return null;
  return (
    <div>
      <h3 id="judgements">{t('recommendation.judgements')}</h3>
      <ol className="judgements" aria-labelledby="judgements">
        {one.assessments.toReversed().map((judged) => (
          <li key={judged.assessmentId}>
            <StatusMark mark={resultMarks[judged.result]}>
              {t(`result.${judged.result}`)}
            </StatusMark>
            {judged.partIds === undefined || judged.partIds.length === 0 ? null : (
              <p className="soft small">{list(judged.partIds.map((id) => partText(view, id)))}</p>
            )}
            <p>{visibleText(judged.reason)}</p>
            {judged.statementOverride === undefined ? null : (
              <p className="small">
                {t('panel.judged.statement', { reason: visibleText(judged.statementOverride) })}
              </p>
            )}
            {judged.restAccepted === undefined ? null : (
              <p className="small">
                {t('panel.judged.rest', { reason: visibleText(judged.restAccepted) })}
              </p>
            )}
            <p className="soft small">
              {t('recommendation.judged-by', {
                day: day(judged.assessedOn, 'day'),
                name: memberName(view, judged.stamp.by, wording),
              })}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

const partText = ({ facts }: CaseView, id: string): string =>
  visibleText(facts.parts.find(({ partId }) => partId === id)?.text ?? '');
