import { extensionsOf } from '../../../shared/domain/case/extensions.ts';
import type { Extension } from '../../../shared/domain/case/state.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import { ItemActs } from '../../app/acts/index.ts';
import { timingWords } from '../../app/recorded/extension.ts';
import { memberName } from '../../app/recorded/words.ts';
import { capital, useWords, type Wording } from '../../i18n/index.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import { StatusMark } from '../../ui/index.ts';

/** Every request for more time: asked before or after the date, who decided, on what condition (c5). */
export function Extensions({
  view,
  one,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
}) {
  const { t } = useWords();
  const extensions = extensionsOf(view, one.recommendationId);
  if (extensions.length === 0) return null;
  return (
    <div>
      <h3 id="panel-extensions">{t('panel.extensions')}</h3>
      <ul className="recorded" aria-labelledby="panel-extensions">
        {extensions.map((extension) => (
          <li key={extension.extensionId}>
            <OneExtension view={view} one={one} extension={extension} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneExtension({
  view,
  one,
  extension,
}: {
  readonly view: CaseView;
  readonly one: RecommendationView;
  readonly extension: Extension;
}) {
  const wording = useWords();
  const { t, day } = wording;
  const asked = t('panel.extension.asked', {
    who: visible(extension.askedBy),
    day: day(extension.askedOn, 'day'),
    timing: timingWords(extension, wording, [one.recommendationId]),
  });
  const until =
    extension.until === null
      ? ''
      : `, ${t('panel.extension.until', { day: day(extension.until, 'day') })}`;
  return (
    <>
      <p className="recorded-line">
        <span>
          {capital(asked)}
          {until}
        </span>
        {extension.decision === null ? (
          <StatusMark mark="undecided">{t('panel.extension.undecided')}</StatusMark>
        ) : null}
        <ItemActs view={view} itemId={extension.extensionId} />
      </p>
      <p className="recorded-more soft">“{visibleText(extension.reason)}”</p>
      {decisionLines(view, extension, wording).map((line) => (
        <p key={line} className="recorded-more">
          {extension.removed === null ? line : <s>{line}</s>}
        </p>
      ))}
      {extension.removed === null ? null : (
        <p className="recorded-more">
          {t('panel.extension.removed', {
            name: memberName(view, extension.removed.stamp.by, wording),
            on: day(extension.removed.on, 'day'),
            reason: visibleText(extension.removed.reason),
          })}
        </p>
      )}
    </>
  );
}

function decisionLines(
  view: CaseView,
  { decision }: Extension,
  wording: Wording,
): readonly string[] {
  if (decision === null) return [];
  const { t, day } = wording;
  const by = { name: memberName(view, decision.stamp.by, wording), on: day(decision.on, 'day') };
  const reason = visibleText(decision.reason);
  if (decision.kind === 'refused')
    return [t('history.because', { said: t('panel.extension.refused', by), reason })];
  const said = t('panel.extension.granted', { ...by, day: day(decision.due, 'day') });
  return [
    t('history.because', { said, reason }),
    ...(decision.conditions === ''
      ? []
      : [t('panel.extension.conditions', { conditions: visibleText(decision.conditions) })]),
    ...(decision.complainantToldOn === null
      ? []
      : [t('panel.extension.told', { day: day(decision.complainantToldOn, 'day') })]),
  ];
}
