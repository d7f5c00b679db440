import { visible } from '../../../shared/words/visible.ts';
import { useWords } from '../../i18n/index.ts';
import type { DatedRow, TodayView } from '../../records/views.ts';
import { goToCase } from '../../stores/route.ts';
import { Button, Card } from '../../ui/index.ts';

/** Days that have come and are no action's own: a reply, comments, a review, a check. */
export function LookAgain({ view }: { readonly view: TodayView }) {
  const { t } = useWords();
  const { lookAgain, counts } = view;
  if (lookAgain.length === 0) return null;
  return (
    <section className="today-group" aria-labelledby="today-look-again">
      <h2 id="today-look-again">
        {t('today.look-again')} <span className="today-note">{t('today.look-again.note')}</span>
      </h2>
      <Card isFlush>
        <ul>
          {lookAgain.map((one) => (
            <LookAgainRow key={`${one.caseId} ${one.about} ${one.kind} ${one.who}`} one={one} />
          ))}
        </ul>
        {lookAgain.length < counts.lookAgain ? (
          <p className="today-more soft small">
            {t('today.look-again.more', { count: counts.lookAgain - lookAgain.length })}
          </p>
        ) : null}
      </Card>
    </section>
  );
}

function LookAgainRow({ one }: { readonly one: DatedRow }) {
  const { t, day } = useWords();
  const about = `${visible(one.reference)} ${visible(one.number)}`.trim();
  const what = t(`fact.date.${one.kind}`);
  return (
    <li className="today-day">
      <span className="today-day-what">
        <span className="today-text">{what}</span>
        <span className="today-where one-line">
          {[about, one.who === '' ? visible(one.caseTitle) : visible(one.who)].join(' · ')}
        </span>
      </span>
      <span className="today-date">{day(one.on, 'row')}</span>
      <Button
        aria-label={t('today.act.named', { act: t('today.act.open'), name: `${about}: ${what}` })}
        onPress={() => goToCase(one.caseId, one.recommendationId)}
      >
        {t('today.act.open')}
      </Button>
    </li>
  );
}
