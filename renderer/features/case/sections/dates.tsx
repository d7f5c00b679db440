import { useState } from 'react';
import type { CaseDate } from '../../../../shared/domain/case/dates.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { Fold } from '../../../app/recorded/fold.tsx';
import { numbersOf } from '../../../app/recorded/words.ts';
import { capital, useWords } from '../../../i18n/index.ts';
import type { CaseView } from '../../../records/views.ts';
import { Button } from '../../../ui/index.ts';

/** Every day of the case, with its own: the longest still owed (c3.6). */
export function Dates({ view, today }: { readonly view: CaseView; readonly today: string }) {
  const { t, day } = useWords();
  const [isWhole, setWhole] = useState(false);
  const { dates, due } = view;
  if (dates.length === 0) return null;
  const open = dates.filter(({ isOver }) => !isOver);
  const over = dates.length - open.length;
  return (
    <Fold
      title={t('fact.dates')}
      note={due === null ? undefined : t('fact.dates.longest', { day: day(due, 'day') })}
    >
      <DateTable view={view} dates={isWhole ? dates : open} today={today} />
      {over === 0 ? null : (
        <div>
          <Button size="s" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {t('fact.dates.past', { count: over })}
          </Button>
        </div>
      )}
    </Fold>
  );
}

function DateTable({
  view,
  dates,
  today,
}: {
  readonly view: CaseView;
  readonly dates: readonly CaseDate[];
  readonly today: string;
}) {
  const { t } = useWords();
  if (dates.length === 0) return <p className="soft">{t('fact.dates.none')}</p>;
  return (
    <table className="recorded-table" aria-label={t('fact.dates')}>
      <thead>
        <tr>
          <th scope="col">{t('fact.dates.day')}</th>
          <th scope="col">{t('fact.dates.what')}</th>
          <th scope="col">{t('fact.dates.which')}</th>
        </tr>
      </thead>
      <tbody>
        {dates.map((one) => (
          <DateRow
            key={`${one.kind} ${one.about} ${one.who} ${one.on}`}
            view={view}
            one={one}
            today={today}
          />
        ))}
      </tbody>
    </table>
  );
}

function DateRow({
  view,
  one,
  today,
}: {
  readonly view: CaseView;
  readonly one: CaseDate;
  readonly today: string;
}) {
  const wording = useWords();
  const { t, day } = wording;
  const part = view.facts.parts.find(({ partId }) => partId === one.partId)?.text;
  const which = [
    ...(one.recommendationId === null ? [] : [numbersOf(view, [one.recommendationId], wording)]),
    ...(part === undefined ? [] : [visible(part)]),
    ...(one.who === '' ? [] : [visible(one.who)]),
  ];
  const hasPassed = !one.isOver && one.on < today;
  return (
    <tr data-over={one.isOver || undefined}>
      <td>
        {day(one.on, 'short')}
        {one.isOver || hasPassed ? (
          <span className="soft"> ({t(one.isOver ? 'fact.dates.over' : 'fact.dates.passed')})</span>
        ) : null}
      </td>
      <td>{capital(t(`fact.date.${one.kind}`))}</td>
      <td>{which.join(' · ')}</td>
    </tr>
  );
}
