import { fewestPeers, type PeerMedian } from '../../../../shared/domain/figures/compliance.ts';
import { type Outcome, outcomes } from '../../../../shared/domain/figures/counted.ts';
import { useWords, type Wording } from '../../../i18n/index.ts';
import type { BodyFigures, FiguresPeriod } from '../../../records/body-views.ts';
import { shareWords } from '../body-words.ts';
import { periodWords } from './period-words.ts';

/** Behind which number somebody wants to look. */
export type Behind = {
  readonly periodId: string;
  readonly outcome: Outcome | null;
  readonly title: string;
};

/** Always there, so that figures of two bodies read alike; the others where something came to them. */
const usual: ReadonlySet<Outcome> = new Set(['on-time', 'late', 'treated', 'not-met', 'open']);

/** The same as the chart in numbers, each of which opens its actions, with the rates and the peers beside. */
export function FiguresTable({
  figures,
  caption,
  hasPeers,
  onBehind,
}: {
  readonly figures: BodyFigures;
  readonly caption: string;
  readonly hasPeers: boolean;
  readonly onBehind: (behind: Behind) => void;
}) {
  const { t } = useWords();
  const { periods, total } = figures;
  const columns = outcomes.filter(
    (outcome) => usual.has(outcome) || (total?.counts[outcome] ?? 0) > 0,
  );
  const rows = [...periods.toReversed(), ...(total === null ? [] : [total])];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="body-figures" aria-label={caption} tabIndex={0}>
      <table className="rows">
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('bodies.figures.period')}</th>
            <th scope="col">{t('bodies.figures.due')}</th>
            {columns.map((outcome) => (
              <th key={outcome} scope="col">
                {t(`bodies.outcome.${outcome}`)}
              </th>
            ))}
            <th scope="col">{t('bodies.figures.on-time-rate')}</th>
            {hasPeers ? <th scope="col">{t('bodies.figures.peers-rate')}</th> : null}
            <th scope="col">{t('bodies.figures.complied-rate')}</th>
            <th scope="col">{t('bodies.figures.late-rate')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.period.id}
              row={row}
              columns={columns}
              hasPeers={hasPeers}
              onBehind={onBehind}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  row,
  columns,
  hasPeers,
  onBehind,
}: {
  readonly row: FiguresPeriod;
  readonly columns: readonly Outcome[];
  readonly hasPeers: boolean;
  readonly onBehind: (behind: Behind) => void;
}) {
  const wording = useWords();
  const { rates, period } = row;
  return (
    <tr className={period.id === 'all' ? 'body-all' : ''}>
      <th scope="row">{periodWords(period, wording)}</th>
      <td>
        <Count row={row} outcome={null} count={row.due} onBehind={onBehind} />
      </td>
      {columns.map((outcome) => (
        <td key={outcome}>
          <Count row={row} outcome={outcome} count={row.counts[outcome]} onBehind={onBehind} />
        </td>
      ))}
      <td>{shareWords(rates.onTime, wording)}</td>
      {hasPeers ? <td className="soft">{peerWords(row.peers, wording)}</td> : null}
      <td>{shareWords(rates.complied, wording)}</td>
      <td>{shareWords(rates.late, wording)}</td>
    </tr>
  );
}

function Count({
  row,
  outcome,
  count,
  onBehind,
}: {
  readonly row: FiguresPeriod;
  readonly outcome: Outcome | null;
  readonly count: number;
  readonly onBehind: (behind: Behind) => void;
}) {
  const wording = useWords();
  const { t, number } = wording;
  if (count === 0) return <span className="soft">{number(0)}</span>;
  const period = periodWords(row.period, wording);
  const what = outcome === null ? t('bodies.figures.due') : t(`bodies.outcome.${outcome}`);
  return (
    <button
      type="button"
      className="page-link"
      aria-label={t('bodies.figures.open-behind', { period, what, count: number(count) })}
      onClick={() =>
        onBehind({
          periodId: row.period.id,
          outcome,
          title: t('bodies.figures.behind', { period, what }),
        })
      }
    >
      {number(count)}
    </button>
  );
}

export function peerWords(median: PeerMedian | null, { t, number }: Wording): string {
  if (median === null) return t('bodies.figures.no-peers');
  const { percent, bodies, due } = median;
  return bodies < fewestPeers
    ? t('bodies.figures.too-few-peers', { bodies, due: number(due) })
    : t('bodies.figures.peer-median', { percent, bodies, due: number(due) });
}
