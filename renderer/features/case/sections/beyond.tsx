import type { CaseFacts, Undertaking } from '../../../../shared/domain/case/state.ts';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { ItemActs } from '../../../app/acts/index.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { StatusMark } from '../../../ui/index.ts';

/** Support, handling and undertakings beyond what was asked: recorded, followed, never counted (R27). */
export function Beyond({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { support, handling, undertakings } = view.facts;
  if (support.length + handling.length + undertakings.length === 0) return null;
  return (
    <Fold title={t('fact.beyond')} note={t('fact.beyond.note')}>
      <p className="soft">{t('fact.beyond.not-counted')}</p>
      <ul className="recorded">
        {undertakings.map((one) => (
          <li key={one.undertakingId}>
            <UndertakingLine view={view} undertaking={one} />
          </li>
        ))}
        {support.map((one) => (
          <li key={one.supportId}>
            <SupportLine support={one} />
          </li>
        ))}
        {handling.map((one) => (
          <li key={one.handlingId}>
            <HandlingLine handling={one} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function UndertakingLine({
  view,
  undertaking,
}: {
  readonly view: CaseView;
  readonly undertaking: Undertaking;
}) {
  const { t, day } = useWords();
  const { body, text, on, followed, undertakingId } = undertaking;
  const last = followed.at(-1);
  const isDone = last?.isDone === true;
  const reviewOn = last === undefined ? undertaking.reviewOn : last.reviewOn;
  return (
    <>
      <p className="recorded-line">
        <span>
          {t('fact.undertaking', {
            body: visible(body),
            text: visibleText(text),
            day: day(on, 'day'),
          })}
        </span>
        {isDone ? <StatusMark mark="met">{t('fact.undertaking.done')}</StatusMark> : null}
        <ItemActs view={view} itemId={undertakingId} />
      </p>
      {followed.map((one) => (
        <p key={one.stamp.at} className="recorded-more soft">
          {t('fact.undertaking.followed', { day: day(one.on, 'day'), note: visibleText(one.note) })}
        </p>
      ))}
      {isDone || reviewOn === null ? null : (
        <p className="recorded-more soft">
          {t('fact.undertaking.review', { day: day(reviewOn, 'day') })}
        </p>
      )}
    </>
  );
}

function SupportLine({ support }: { readonly support: CaseFacts['support'][number] }) {
  const { t, day } = useWords();
  const taken = support.isTakenUp === null ? 'unknown' : support.isTakenUp ? 'taken' : 'not-taken';
  return (
    <p>
      {t('fact.support', {
        to: visible(support.to),
        day: day(support.on, 'day'),
        what: visibleText(support.what),
      })}
      {'. '}
      <span className="soft">{t(`fact.support.${taken}`)}</span>
    </p>
  );
}

function HandlingLine({ handling }: { readonly handling: CaseFacts['handling'][number] }) {
  const { t, day } = useWords();
  return (
    <p>
      {t(`fact.handling.${handling.isPositive ? 'well' : 'badly'}`, {
        body: visible(handling.body),
        day: day(handling.on, 'day'),
        note: visibleText(handling.note),
      })}
    </p>
  );
}
