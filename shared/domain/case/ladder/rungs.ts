import type { LadderStep } from '../../procedure/ladder.ts';
import type { Circumstances } from '../circumstances.ts';
import { stepForDate } from '../escalations.ts';
import { undecidedFor } from '../extensions.ts';
import { chasesOf, lettersAbout, namesDate } from '../letters.ts';
import { type CaseState, hasEnded, type Recommendation } from '../state.ts';
import { postWaitingSince } from '../waiting.ts';
import { dateSetOn } from './date-set.ts';
import { workingDayFrom } from './days.ts';

/** Why nobody climbs the ladder now: the next step is ours, or there is nothing to climb for. */
export type Hold = 'extension' | 'waiting-for-us' | 'awaiting-trigger' | 'in-draft' | 'ended';

export type Rung = {
  readonly step: LadderStep;
  /** ISO date: the rung's working days from the date as it stands. */
  readonly on: string;
  /** The letter or the escalation that shows it was done since the date last moved; null where none does. */
  readonly doneBy: string | null;
};

export type Ladder = {
  readonly rungs: readonly Rung[];
  /** The rung to take next; null at the top, and where there is no date to count from. */
  readonly next: Rung | null;
  readonly isHeld: Hold | null;
};

/**
 * The chase ladder of a recommendation on a day (c4): each rung with its date, done or not, and which is
 * next. What was sent about an earlier date does not count; a reminder is passed over once the date has
 * come, and where its day lies before the body could know the date.
 */
export function ladderFor(
  state: CaseState,
  one: Recommendation,
  { procedure, calendar, today }: Circumstances,
): Ladder {
  const due = one.currentDue;
  const isHeld = holdOn(state, one);
  if (due === null) return { rungs: [], next: null, isHeld };
  const rungs = procedure.chaseLadder.value.map((step) => ({
    step,
    on: workingDayFrom(due, step.workingDays, calendar),
    doneBy: doneBy(step, state, one),
  }));
  const last = rungs.findLastIndex((rung) => rung.doneBy !== null);
  const known = dateSetOn(state, one) ?? '';
  const isPassed = ({ step, on }: Rung): boolean =>
    step.kind === 'reminder' && (today >= due || on <= known);
  const next = rungs.slice(last + 1).find((rung) => !isPassed(rung)) ?? null;
  return { rungs, next, isHeld };
}

/** What holds the ladder: nobody is chased while the next step is the office's (c5, h6). */
export function holdOn(state: CaseState, one: Recommendation): Hold | null {
  if (hasEnded(one.state)) return 'ended';
  if (one.isDraft) return 'in-draft';
  if (undecidedFor(state, one.recommendationId) !== undefined) return 'extension';
  if (postWaitingSince(state, one) !== null) return 'waiting-for-us';
  const isAwaited = one.details.deadline.kind === 'event' && one.currentDue === null;
  return isAwaited ? 'awaiting-trigger' : null;
}

function doneBy(step: LadderStep, state: CaseState, one: Recommendation): string | null {
  switch (step.kind) {
    case 'reminder':
      return (
        lettersAbout(state, one.recommendationId).find(
          (letter) => letter.kind === 'reminder' && namesDate(letter, one),
        )?.letterId ?? null
      );
    case 'chase':
      return (
        chasesOf(state, one).find(({ level }) => (level ?? 0) >= (step.level ?? 1))?.letterId ??
        null
      );
    case 'escalate':
      return stepForDate(state, one)?.escalationId ?? null;
    // Whatever is decided moves the date or ends the recommendation.
    case 'decide':
      return null;
  }
}
