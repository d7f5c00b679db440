import type { BankHolidayList } from '../calendar/vocabulary.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { readCommand } from './commands.ts';
import { type CaseState, hasEnded, isInDraft, type Recommendation, type Request } from './state.ts';
import type { Standing } from './vocabulary.ts';

export type StandingOn = {
  readonly standing: Standing;
  /** Working days late (overdue), left (due soon, on track) or waited (waiting for us); else null. */
  readonly workingDays: number | null;
};

/** Working days from one day to another; beyond the bank-holiday list, five days a week. */
export type CountWorkingDays = (from: string, to: string) => number;

export type Standable = Pick<
  Recommendation,
  'state' | 'currentDue' | 'waitingSince' | 'details'
> & {
  /** The day an extension or a request that nobody has decided yet was asked; null where there is none. */
  readonly undecidedSince: string | null;
};

/**
 * How a recommendation stands on a day. Evidence that waits for us comes before a date that passed:
 * the body has done its part, the next step is ours (h6); so does a decision that is awaited
 * of us (c5). `dueSoonDays` are working days.
 */
export function standingOn(
  recommendation: Standable,
  today: string,
  count: CountWorkingDays,
  dueSoonDays: number,
): StandingOn {
  if (hasEnded(recommendation.state)) return { standing: 'ended', workingDays: null };
  if (isInDraft(recommendation.state)) return { standing: 'in-draft', workingDays: null };
  if (recommendation.waitingSince !== null)
    return { standing: 'waiting-for-us', workingDays: count(recommendation.waitingSince, today) };
  if (recommendation.undecidedSince !== null) {
    const workingDays = count(recommendation.undecidedSince, today);
    return { standing: 'decision-awaited', workingDays };
  }
  const due = recommendation.currentDue;
  if (due === null)
    return {
      standing: recommendation.details.deadline.kind === 'event' ? 'awaiting-event' : 'no-date',
      workingDays: null,
    };
  if (due === today) return { standing: 'due-today', workingDays: 0 };
  if (due < today) return { standing: 'overdue', workingDays: Math.max(1, count(due, today)) };
  const left = count(today, due);
  return { standing: left <= dueSoonDays ? 'due-soon' : 'on-track', workingDays: left };
}

/** Since when an extension or a request about it waits for our decision (c5). */
export function undecidedSince({ facts }: CaseState, recommendationId: string): string | null {
  const extensions = facts.extensions.flatMap((one) =>
    one.decision === null && one.recommendationIds.includes(recommendationId) ? [one.askedOn] : [],
  );
  const requests = facts.requests.flatMap((one) =>
    isOpenAbout(one, facts, recommendationId) ? [one.on] : [],
  );
  return [...extensions, ...requests].toSorted()[0] ?? null;
}

/** Is it a request nobody has answered, for a step about this recommendation or about more time for it? */
export function isOpenAbout(
  { answer, command }: Pick<Request, 'answer' | 'command'>,
  { extensions }: Pick<CaseState['facts'], 'extensions'>,
  recommendationId: string,
): boolean {
  const asked = answer === null ? readCommand(command) : null;
  if (asked === null) return false;
  if ('recommendationId' in asked && asked.recommendationId === recommendationId) return true;
  if ('recommendationIds' in asked) return asked.recommendationIds.includes(recommendationId);
  return (
    'extensionId' in asked &&
    extensions.some(
      ({ extensionId, recommendationIds }) =>
        extensionId === asked.extensionId && recommendationIds.includes(recommendationId),
    )
  );
}

/** Counts with a memory: a caseload has few distinct dates. */
export function workingDayCounter(list: BankHolidayList): CountWorkingDays {
  const known = new Map<string, number>();
  return (from, to) => {
    const key = `${from}>${to}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const counted = workingDaysBetween(from, to, list);
    const days = counted.ok ? counted.value : roughWorkingDays(from, to);
    known.set(key, days);
    return days;
  };
}

function roughWorkingDays(from: string, to: string): number {
  const { days } = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to));
  return Math.round((days * 5) / 7);
}
