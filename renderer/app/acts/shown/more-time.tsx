import { workingDaysBetween } from '../../../../shared/domain/calendar/working-days.ts';
import { bodyCalendar } from '../../../../shared/domain/case/due.ts';
import { askedInTime } from '../../../../shared/domain/case/extensions.ts';
import type { Extension } from '../../../../shared/domain/case/state.ts';
import { visible, visibleText } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import type { RecommendationView } from '../../../records/views.ts';
import type { About } from '../about.ts';

/** The request, each date as it was set and as it stands, and how far the new one lies from it. */
export function MoreTime({
  about,
  asked,
  due,
}: {
  readonly about: About;
  readonly asked: Extension | undefined;
  /** The new date as typed; null while it is open, or where none is given. */
  readonly due: string | null;
}) {
  const { t, day } = useWords();
  if (asked === undefined) return null;
  const some = about.view.recommendations.filter(({ recommendationId }) =>
    asked.recommendationIds.includes(recommendationId),
  );
  const isGranting = about.offer.act === 'grantExtension';
  return (
    <section className="act-shown" aria-label={t('act.time.title')}>
      <p>
        {t('act.time.said', {
          who: visible(asked.askedBy),
          day: day(asked.askedOn, 'day'),
          reason: visibleText(asked.reason),
        })}{' '}
        {asked.until === null ? null : t('act.time.until', { day: day(asked.until, 'day') })}
      </p>
      <table className="act-table">
        <thead>
          <tr>
            <th scope="col">{t('act.field.recommendations')}</th>
            <th scope="col">{t('act.time.asked')}</th>
            <th scope="col">{t('act.time.original')}</th>
            <th scope="col">{t('act.time.now')}</th>
            {isGranting ? <th scope="col">{t('act.time.change')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {some.map((one) => (
            <Row
              key={one.recommendationId}
              about={about}
              one={one}
              asked={asked}
              due={due}
              isGranting={isGranting}
            />
          ))}
        </tbody>
      </table>
      {isGranting ? <p className="soft small">{t('act.time.stays')}</p> : null}
    </section>
  );
}

function Row({
  about,
  one,
  asked,
  due,
  isGranting,
}: {
  readonly about: About;
  readonly one: RecommendationView;
  readonly asked: Extension;
  readonly due: string | null;
  readonly isGranting: boolean;
}) {
  const { t, day } = useWords();
  const inTime = askedInTime(asked, one.recommendationId);
  const dated = (date: string | null) =>
    date === null ? t('act.moves.no-date') : day(date, 'day');
  return (
    <tr>
      <th scope="row">{visible(one.details.number)}</th>
      <td>
        {inTime === null
          ? t('act.time.asked-undated')
          : t(inTime ? 'act.time.asked-before' : 'act.time.asked-after')}
      </td>
      <td>{dated(one.originalDue)}</td>
      <td>{dated(one.currentDue)}</td>
      {isGranting ? (
        <td aria-live="polite">
          <Difference from={one.currentDue} to={due} about={about} />
        </td>
      ) : null}
    </tr>
  );
}

function Difference({
  from,
  to,
  about,
}: {
  readonly from: string | null;
  readonly to: string | null;
  readonly about: About;
}) {
  const { t } = useWords();
  if (to === null) return t('act.time.no-day-yet');
  if (from === null) return null;
  if (to <= from) return t('act.time.not-later');
  const days = workingDaysBetween(from, to, bodyCalendar(about.procedure, about.view.calendar));
  return days.ok ? t('act.time.later', { days: days.value }) : null;
}
