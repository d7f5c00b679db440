import type { Return } from '../../../../shared/domain/case/state.ts';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { ItemActs } from '../../../app/acts/index.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { numbersOf, stop } from '../../../app/recorded/words.ts';
import { useWords, type Wording } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { StatusMark } from '../../../ui/index.ts';

/** A complainant who came back, and what was decided (R18). */
export function Returns({ view }: { readonly view: CaseView }) {
  const wording = useWords();
  const { t, day, number } = wording;
  const { returns } = view.facts;
  if (returns.length === 0) return null;
  return (
    <Fold
      title={t('fact.returns')}
      note={number(returns.length)}
      isOpenAtFirst={returns.some(({ decision }) => decision === null)}
    >
      <ul className="recorded">
        {returns.toReversed().map((one) => (
          <li key={one.returnId}>
            <p className="recorded-line">
              <b>
                {t('fact.return.from', {
                  from: visible(one.from),
                  day: day(one.on, 'day'),
                  how: t(`told-how.${one.how}`),
                })}
              </b>
              {one.decision === null ? (
                <StatusMark mark="undecided">{t('fact.return.open')}</StatusMark>
              ) : null}
              <ItemActs view={view} itemId={one.returnId} />
            </p>
            <p className="recorded-more">“{visibleText(one.says)}”</p>
            {one.decision === null ? null : (
              <p className="recorded-more">{decisionWords(view, one.decision, wording)}</p>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function decisionWords(
  view: CaseView,
  { decision, reason, letterOn, recommendationIds, newReference }: NonNullable<Return['decision']>,
  wording: Wording,
): string {
  const { t, day } = wording;
  const what = {
    reopened: numbersOf(view, recommendationIds, wording),
    'new-case': visible(newReference),
    'no-further-action': '',
  }[decision];
  const label = t(`fact.return.${decision}`);
  return t('fact.return.decided', {
    decision: what === '' ? label : t('fact.return.decided-about', { decision: label, what }),
    reason: stop(visibleText(reason)),
    day: day(letterOn, 'day'),
  });
}
