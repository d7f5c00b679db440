import { Correspondence, correspondenceOf } from '../../app/recorded/correspondence.tsx';
import { Fold } from '../../app/recorded/fold.tsx';
import { useWords } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';

/** What went out and came back about this one. */
export function AboutLetters({
  view,
  one,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
}) {
  const { t, day, number } = useWords();
  const pieces = correspondenceOf(view, one.recommendationId);
  const latest = pieces[0];
  if (latest === undefined) return null;
  return (
    <Fold
      title={t('fact.letters')}
      note={`${number(pieces.length)} · ${day(latest.on, 'day')}`}
      level={3}
    >
      <Correspondence view={view} recommendationId={one.recommendationId} />
    </Fold>
  );
}
