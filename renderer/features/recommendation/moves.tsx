import type { DueChange } from '../../../shared/domain/case/state.ts';
import { visibleText } from '../../../shared/words/visible.ts';
import { causeWords } from '../../app/recorded/cause.ts';
import { memberName } from '../../app/recorded/words.ts';
import { useWords, type Wording } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';

/** What moved its date beside more time, where it could have moved and was kept, and what it waits for. */
export function moveLines(
  view: CaseView,
  { recommendationId }: RecommendationView,
  wording: Wording,
): readonly string[] {
  const { t, day } = wording;
  const isIts = (one: { readonly recommendationId: string }) =>
    one.recommendationId === recommendationId;
  const on = (at: string) => day(at.slice(0, 10), 'day');
  const { facts } = view;
  return [
    ...facts.triggers.filter(isIts).map((one) => t('panel.trigger', { day: day(one.on, 'day') })),
    ...facts.dueChanges.filter(isIts).flatMap((one) => changeLine(view, one, wording)),
    ...facts.dueKept.filter(isIts).map((one) =>
      t('panel.kept', {
        name: memberName(view, one.stamp.by, wording),
        on: on(one.stamp.at),
        day: day(one.would, 'day'),
        cause: causeWords(one.cause, wording),
        reason: visibleText(one.reason),
      }),
    ),
    ...facts.delays
      .filter(isIts)
      .map((one) =>
        t('panel.expected', { day: day(one.expectedOn, 'day'), note: visibleText(one.note) }),
      ),
  ];
}

function changeLine(view: CaseView, change: DueChange, wording: Wording): readonly string[] {
  const { t, day } = wording;
  if (change.by.kind === 'extended' || change.due === null) return [];
  const values = {
    day: day(change.due, 'day'),
    name: memberName(view, change.stamp.by, wording),
    on: day(change.stamp.at.slice(0, 10), 'day'),
  };
  return change.by.kind === 'revised'
    ? [t('panel.move.revised', values)]
    : [t('panel.move', { ...values, cause: causeWords(change.by.cause, wording) })];
}

export function Moves({
  view,
  one,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
}) {
  const wording = useWords();
  const lines = moveLines(view, one, wording);
  if (lines.length === 0 && !one.isDelayed) return null;
  return (
    <div>
      <h3 id="panel-moves">{wording.t('panel.moves')}</h3>
      <ul className="recorded" aria-labelledby="panel-moves">
        {one.isDelayed ? <li>{wording.t('panel.delayed')}</li> : null}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
