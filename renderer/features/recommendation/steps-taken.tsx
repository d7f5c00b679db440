import { visible, visibleText } from '../../../shared/words/visible.ts';
import { memberName, procedureFor } from '../../app/recorded/words.ts';
import { small, useWords, type Wording } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';

type Line = { readonly key: string; readonly on: string; readonly words: string };

/** What was weighed and which steps of the gate were taken, in order; a gap passed over prints. */
export function stepLines(
  view: CaseView,
  { recommendationId }: RecommendationView,
  wording: Wording,
): readonly Line[] {
  const { t, day } = wording;
  const isAbout = (one: { readonly recommendationIds: readonly string[] }) =>
    one.recommendationIds.includes(recommendationId);
  const weighed = view.facts.considerations.filter(isAbout).map((one) => ({
    key: one.considerationId,
    on: one.on,
    words: t('panel.considered', {
      what: t(`consideration.${one.kind}`),
      day: day(one.on, 'day'),
      name: memberName(view, one.stamp.by, wording),
      note: visibleText(one.note),
    }),
  }));
  const taken = view.facts.escalations.filter(isAbout).map((one) => ({
    key: one.escalationId,
    on: one.on,
    words: takenWords(view, one, wording),
  }));
  const down = view.facts.standDowns
    .filter((one) => one.recommendationId === recommendationId)
    .map((one) => ({
      key: one.stamp.at,
      on: one.on,
      words: t('panel.stood-down', {
        day: day(one.on, 'day'),
        name: memberName(view, one.stamp.by, wording),
        reason: visibleText(one.reason),
      }),
    }));
  return [...weighed, ...taken, ...down].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

function takenWords(
  view: CaseView,
  one: CaseView['facts']['escalations'][number],
  wording: Wording,
): string {
  const { t, day, list, language } = wording;
  const option = procedureFor(view)?.gate.options[one.stage].find(({ id }) => id === one.option);
  const said = t('panel.step', {
    option: option?.label[language] ?? visible(one.option),
    day: day(one.on, 'day'),
    name: memberName(view, one.stamp.by, wording),
    reason: visibleText(one.reason),
  });
  if (one.override === null) return said;
  const over = t('panel.step.override', {
    gaps: list(one.gaps.map((gap) => small(t(`precondition.${gap}`)))),
    reason: visibleText(one.override),
  });
  return `${said} ${over}`;
}

export function StepsTaken({
  view,
  one,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
}) {
  const wording = useWords();
  const lines = stepLines(view, one, wording);
  if (lines.length === 0) return null;
  return (
    <div>
      <h4>{wording.t('panel.steps')}</h4>
      <ul className="recorded">
        {lines.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
