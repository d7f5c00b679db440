import { useWords } from '../../../i18n/index.ts';
import { pointWords } from './labels.ts';
import type { Timeline } from './points.ts';

/** The same facts as the drawing, as a table. */
export function TimelineTable({
  timeline,
  label,
}: {
  readonly timeline: Timeline;
  readonly label: string;
}) {
  const wording = useWords();
  const { t, day, list } = wording;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="timeline-table" aria-label={label} tabIndex={0}>
      <table className="rows">
        <caption className="only-heard">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('case.timeline-day')}</th>
            <th scope="col">{t('case.timeline-what')}</th>
            <th scope="col">{t('case.timeline-which')}</th>
          </tr>
        </thead>
        <tbody>
          {timeline.points.map((point) => (
            <tr key={`${point.kind} ${point.day} ${point.tone}`}>
              <th scope="row">{day(point.day, 'full')}</th>
              <td>{pointWords({ ...point, numbers: [] }, wording)}</td>
              <td>{list(point.numbers)}</td>
            </tr>
          ))}
          {timeline.moved.map((one) => (
            <tr key={`moved ${one.number}`}>
              <th scope="row">{day(one.to, 'full')}</th>
              <td>
                {t('case.point-moved', { from: day(one.from, 'day'), to: day(one.to, 'day') })}
              </td>
              <td>{one.number}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
