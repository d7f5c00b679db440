import {
  complianceOver,
  medianOfPeers,
  type PeriodCounts,
  placeOf,
  ratesOf,
  type Taking,
} from '../../../../shared/domain/figures/compliance.ts';
import type { CountedAction } from '../../../../shared/domain/figures/counted.ts';
import type {
  ActionSlice,
  BodyFigures,
  FiguresAsk,
  FiguresPeriod,
  FiguresPick,
  PeerLine,
} from '../../body-views.ts';
import type { ActionRow } from '../../views.ts';
import type { Model } from '../model.ts';
import type { Directory, KnownBody } from './directory.ts';
import { peersOf } from './page.ts';

/** As many as a chart is read at one look; earlier ones stand under years. */
const MOST_PERIODS = 12;

type Around = {
  readonly directory: Directory;
  readonly model: Pick<Model, 'cases'>;
  /** ISO date. */
  readonly today: string;
};

/** Compliance over time, with its peers' beside it. Pure. */
export function bodyFigures(
  body: KnownBody,
  ask: FiguresAsk,
  { directory, model, today }: Around,
): BodyFigures {
  const taking: Taking = { ...ask, asAt: today };
  const { periods, total, notYetDue, noDate } = complianceOver(body.counted, taking);
  const peers = peersOf(body, directory);
  const ofPeers = peers.map(({ counted }) => complianceOver(counted, taking));
  const beside = (one: PeriodCounts): FiguresPeriod => {
    const shares = ofPeers.flatMap((peer) => {
      const same = peer.periods.find(({ period }) => period.id === one.period.id);
      return same === undefined ? [] : [ratesOf(same).onTime];
    });
    return { ...one, rates: ratesOf(one), peers: medianOfPeers(shares) };
  };
  const whole = ofPeers.flatMap((peer) =>
    peer.total === null ? [] : [ratesOf(peer.total).onTime],
  );
  return {
    asAt: today,
    periods: periods.slice(-MOST_PERIODS).map(beside),
    earlier: Math.max(0, periods.length - MOST_PERIODS),
    total: total && { ...total, rates: ratesOf(total), peers: medianOfPeers(whole) },
    notYetDue,
    noDate,
    kind: body.kind,
    peers: peers.map(peerLine).sort((a, b) => a.name.localeCompare(b.name)),
    decidedBy: decidedBy(body, model),
  };
}

const peerLine = ({ group, name, welshName, onTime, open, overdue }: KnownBody): PeerLine => ({
  key: group.key,
  name,
  welshName,
  onTime,
  open,
  overdue,
});

function decidedBy(
  { counted }: KnownBody,
  { cases }: Pick<Model, 'cases'>,
): BodyFigures['decidedBy'] {
  const byFact = new Map<CountedAction['onTimeBy'], Set<string>>();
  for (const { onTimeBy, caseId } of counted) {
    const procedures = byFact.get(onTimeBy) ?? new Set();
    byFact.set(onTimeBy, procedures);
    const id = cases.get(caseId)?.state.details.procedure.id;
    if (id !== undefined) procedures.add(id);
  }
  return Array.from(byFact, ([fact, procedures]) => ({ fact, procedures: [...procedures] }));
}

/** The actions behind a number, the earliest date first. */
export function actionsBehind(
  body: KnownBody,
  { where, ...ask }: FiguresPick,
  today: string,
): readonly ActionRow[] {
  const taking: Taking = { ...ask, asAt: today };
  const picked = new Set(body.counted.filter((one) => isBehind(one, where, taking)).map(keyOf));
  return body.actions
    .filter((row) => picked.has(keyOf(row)))
    .sort((a, b) => ((a.currentDue ?? '9999') < (b.currentDue ?? '9999') ? -1 : 1));
}

const keyOf = ({ caseId, recommendationId }: Pick<ActionRow, 'caseId' | 'recommendationId'>) =>
  `${caseId} ${recommendationId}`;

function isBehind(one: CountedAction, where: FiguresPick['where'], taking: Taking): boolean {
  const place = placeOf(one, taking);
  if (where.kind !== 'period') return place === where.kind;
  if (typeof place === 'string') return false;
  const isThen = where.periodId === 'all' || place.id === where.periodId;
  return isThen && (where.outcome === null || one.outcomes[taking.by] === where.outcome);
}

export const windowOf = (rows: readonly ActionRow[], from: number, count: number): ActionSlice => ({
  total: rows.length,
  rows: rows.slice(from, from + count),
});
