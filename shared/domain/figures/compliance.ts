import type { CountedAction, DueBasis, Outcome } from './counted.ts';
import { type Period, periodOf, periodsBetween, type Span } from './period.ts';
import { median, type Share } from './share.ts';

export type Counts = Readonly<Record<Outcome, number>>;

export type PeriodCounts = {
  readonly period: Period;
  readonly due: number;
  readonly counts: Counts;
};

/** How figures are taken: by which date, over which spans, and as at which day (ISO date). */
export type Taking = { readonly by: DueBasis; readonly span: Span; readonly asAt: string };

export const noCounts: Counts = {
  'on-time': 0,
  late: 0,
  undated: 0,
  treated: 0,
  equivalent: 0,
  otherwise: 0,
  'not-met': 0,
  open: 0,
};

/** Where an action falls: its period, or why it is in none. */
export type Place = Period | 'not-yet-due' | 'no-date';

/**
 * The period its date lies in. What falls due after the day the figures are taken is in none: nobody can say yet
 * what it will come to.
 */
export function placeOf(action: Pick<CountedAction, 'dues'>, { by, span, asAt }: Taking): Place {
  const due = action.dues[by];
  if (due === null) return 'no-date';
  return due > asAt ? 'not-yet-due' : periodOf(due, span);
}

export type Compliance = {
  /** Without a gap from the first date to today, the earliest first; empty where nothing was due. */
  readonly periods: readonly PeriodCounts[];
  readonly total: PeriodCounts | null;
  readonly notYetDue: number;
  readonly noDate: number;
};

/**
 * Actions due in each period and what they came to [S33: "due in the year"]. The outcomes of a period add up to
 * what was due in it.
 */
export function complianceOver(actions: readonly CountedAction[], taking: Taking): Compliance {
  const byPeriod = new Map<string, Record<Outcome, number>>();
  const days: string[] = [];
  const all = { ...noCounts };
  let [notYetDue, noDate] = [0, 0];
  for (const action of actions) {
    const place = placeOf(action, taking);
    if (place === 'no-date') noDate += 1;
    else if (place === 'not-yet-due') notYetDue += 1;
    else {
      const counts = byPeriod.get(place.id) ?? { ...noCounts };
      const outcome = action.outcomes[taking.by];
      counts[outcome] += 1;
      all[outcome] += 1;
      byPeriod.set(place.id, counts);
      days.push(place.from);
    }
  }
  const [first] = days.sort();
  if (first === undefined) return { periods: [], total: null, notYetDue, noDate };
  const periods = periodsBetween(first, taking.asAt, taking.span).map((period) =>
    counted(period, byPeriod.get(period.id) ?? noCounts),
  );
  const whole = { id: 'all', from: first, to: taking.asAt };
  return { periods, total: counted(whole, all), notYetDue, noDate };
}

const counted = (period: Period, counts: Counts): PeriodCounts => ({
  period,
  due: Object.values(counts).reduce((sum, count) => sum + count, 0),
  counts,
});

/** The rates offices print of actions due in a period (d3), each with what it is of and among. */
export type Rates = {
  /** Complied with ÷ due [S33]; what is treated as met counts as complied with, something else accepted does not [P]. */
  readonly complied: Share;
  /** Met by the date ÷ due [S33]. */
  readonly onTime: Share;
  /** Late ÷ met [S26; the words of the denominator were not seen]. */
  readonly late: Share;
};

export function ratesOf({ due, counts }: Pick<PeriodCounts, 'due' | 'counts'>): Rates {
  const met = counts['on-time'] + counts.late + counts.undated;
  return {
    complied: { of: met + counts.treated, among: due },
    onTime: { of: counts['on-time'], among: due },
    late: { of: counts.late, among: met },
  };
}

/** Of fewer there is no middle worth printing. [P] */
export const fewestPeers = 3;

export type PeerMedian = {
  /** In hundredths: the median of each peer's own share, small ones as much as large [P; S18 prints a mean]. */
  readonly percent: number;
  readonly bodies: number;
  /** How many actions stand behind it. */
  readonly due: number;
};

/** The median of peers' on-time shares; null where no peer had anything due. */
export function medianOfPeers(shares: readonly Share[]): PeerMedian | null {
  const some = shares.filter(({ among }) => among > 0);
  const middle = median(some.map(({ of, among }) => (of / among) * 100));
  if (middle === null) return null;
  return {
    percent: Math.round(middle),
    bodies: some.length,
    due: some.reduce((sum, { among }) => sum + among, 0),
  };
}
