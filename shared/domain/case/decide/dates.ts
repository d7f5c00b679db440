import { refuse } from '../../../kernel/result.ts';
import type { datesCommands } from '../commands/dates.ts';
import { delayedFrom, isDelayed } from '../dates/delay.ts';
import { checkImpact, setImpactCheck } from './dates/impact.ts';
import { keepDate, moveDates } from './dates/move.ts';
import { recordTrigger } from './dates/trigger.ts';
import { stillAhead } from './days.ts';
import { type Deciders, decided, given, procedureFor } from './deciders.ts';
import { owedRecommendation } from './open.ts';

export const datesDeciders: Deciders<keyof typeof datesCommands> = {
  recordTrigger,
  moveDates,
  keepDate,
  setImpactCheck,
  checkImpact,
  // While it waits, the day to look whether the event is still coming (c3.7).
  setReview: ({ recommendationId, on, note }, state, context) => {
    const found = owedRecommendation(state, recommendationId);
    if (!found.ok) return found;
    const { number } = found.value.details;
    if (found.value.state !== 'awaiting-trigger') return refuse('trigger.not-awaited', { number });
    const day = stillAhead(on, context);
    if (!day.ok) return day;
    const body = { recommendationId, on, note: note.trim() };
    return decided(recommendationId, { kind: 'review.set', body });
  },
  // Recorded again each time the expected day moves [S9].
  noteDelay: ({ recommendationId, expectedOn, note }, state, context) => {
    const found = owedRecommendation(state, recommendationId);
    if (!found.ok) return found;
    const procedure = procedureFor(state);
    if (!procedure.ok) return procedure;
    if (!isDelayed(state, context.today, procedure.value)) {
      const date = delayedFrom(state, procedure.value);
      return refuse('delay.not-yet', date === null ? undefined : { date });
    }
    const words = given(note, 'words.missing');
    if (!words.ok) return words;
    const day = stillAhead(expectedOn, context);
    if (!day.ok) return day;
    const body = { recommendationId, expectedOn, note: words.value };
    return decided(recommendationId, { kind: 'delay.noted', body });
  },
};
