import { useDayHere } from '../../../app/clock.ts';
import { useWords } from '../../../i18n/index.ts';
import type { NationCalendar } from '../../../records/office-views.ts';
import { Section } from '../section.tsx';
import { Changes } from './changes.tsx';

/** The list in force for each nation, with its days in words. */
export function Lists({ calendars }: { readonly calendars: readonly NationCalendar[] }) {
  const { t } = useWords();
  return (
    <Section title={t('office.calendar.lists')}>
      <p className="soft">{t('office.calendar.lead')}</p>
      <ul className="settings-list">
        {calendars.map((calendar) => (
          <Nation key={calendar.nation} calendar={calendar} />
        ))}
      </ul>
    </Section>
  );
}

function Nation({ calendar }: { readonly calendar: NationCalendar }) {
  const { t, day } = useWords();
  const { nation, inForce, adopted, changes } = calendar;
  const { version, from, to, days } = inForce;
  const last = adopted.findLast(({ list }) => list.version === version);
  return (
    <li className="settings-item settings-nation">
      <div className="settings-item-words">
        <h3>{t(`nation.${nation}`)}</h3>
        <span>
          {t('office.calendar.in-force', {
            version: day(version, 'day'),
            from: day(from, 'day'),
            to: day(to, 'day'),
          })}{' '}
          <span className="soft">
            {last === undefined
              ? t('office.calendar.shipped')
              : t('office.calendar.adopted', { day: day(last.on, 'day'), source: last.source })}
          </span>
        </span>
        {last === undefined ? null : <Changes changes={changes} />}
        <details className="settings-more">
          <summary>{t('office.calendar.days', { count: days.length })}</summary>
          <Days days={days} />
        </details>
      </div>
    </li>
  );
}

/** The days to come; the past is in every explanation that needs it. */
function Days({ days }: { readonly days: NationCalendar['inForce']['days'] }) {
  const { t, day, language } = useWords();
  const today = useDayHere();
  const ahead = days.filter(({ date }) => date >= today);
  return (
    <>
      <p className="soft small">{t('office.calendar.days-from')}</p>
      <ul className="settings-days">
        {ahead.map(({ date, name }) => (
          <li key={date}>
            <span>{day(date, 'full')}</span>
            <span className="soft">{name[language]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
