import { visibleText } from '../../../shared/words/visible.ts';
import { Fold } from '../../app/recorded/fold.tsx';
import { memberName } from '../../app/recorded/words.ts';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { Fact, Facts } from '../../ui/index.ts';

/** Did it work (R22)? The looks taken, and the next one. */
export function Impact({
  view,
  one,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
}) {
  const wording = useWords();
  const { t, day } = wording;
  const checks = view.facts.impactChecks.filter(
    ({ recommendationId }) => recommendationId === one.recommendationId,
  );
  const next = view.dates.find(
    ({ kind, recommendationId }) =>
      kind === 'impact-check' && recommendationId === one.recommendationId,
  );
  const last = checks.at(-1);
  if (last === undefined && next === undefined) return null;
  const note = [
    ...(last === undefined ? [] : [t(`fact.quality.${last.quality}`)]),
    ...(next === undefined ? [] : [t('panel.impact.next', { day: day(next.on, 'day') })]),
  ];
  return (
    <Fold title={t('panel.impact')} note={note.join(' · ')} level={3}>
      <Facts>
        {checks.map((check) => (
          <Fact key={check.checkId} name={t(`fact.quality.${check.quality}`)}>
            {t('panel.impact.line', {
              day: day(check.on, 'day'),
              name: memberName(view, check.stamp.by, wording),
              note: visibleText(check.note),
            })}
          </Fact>
        ))}
      </Facts>
    </Fold>
  );
}
