import { askedInTime } from '../../../../shared/domain/case/extensions.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { useWords } from '../../../i18n/index.ts';
import type { RecommendationView } from '../../../records/views.ts';
import { MarkShape } from '../../../ui/index.ts';

/** Asked by the date and asked after it are different facts, for each recommendation (R10). */
export function AskedWhen({
  some,
  askedOn,
}: {
  readonly some: readonly RecommendationView[];
  readonly askedOn: string;
}) {
  const { t, day } = useWords();
  const dated = some.flatMap(({ recommendationId, details, currentDue }) =>
    currentDue === null ? [] : [{ recommendationId, number: visible(details.number), currentDue }],
  );
  if (dated.length === 0 || askedOn === '') return null;
  return (
    <section className="act-shown" aria-label={t('act.asked.title')} aria-live="polite">
      <ul className="act-plain">
        {dated.map(({ recommendationId, number, currentDue }) => {
          const dueThen = [{ recommendationId, due: currentDue }];
          const isBefore = askedInTime({ askedOn, dueThen }, recommendationId) ?? false;
          return (
            <li key={recommendationId} className="act-marked">
              <MarkShape mark={isBefore ? 'met' : 'overdue'} />
              {t(isBefore ? 'act.asked.before' : 'act.asked.after', {
                number,
                day: day(currentDue, 'day'),
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
