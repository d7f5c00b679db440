import type { datesEvents } from '../events/dates.ts';
import type { extensionEvents } from '../events/extension.ts';
import type { CaseState } from '../state.ts';
import { changeFact, type Evolvers, recorded, withFact } from './evolvers.ts';

export const datesEvolvers: Evolvers<keyof typeof datesEvents> = {
  'trigger.recorded': (state, body, stamp) => withFact(state, 'triggers', recorded(body, stamp)),
  'review.set': (state, body, stamp) => withFact(state, 'reviews', recorded(body, stamp)),
  'due.moved': (state, { recommendationId, due, cause }, stamp) =>
    withFact(state, 'dueChanges', { recommendationId, due, by: { kind: 'moved', cause }, stamp }),
  'due.kept': (state, body, stamp) => withFact(state, 'dueKept', recorded(body, stamp)),
  'delay.noted': (state, body, stamp) => withFact(state, 'delays', recorded(body, stamp)),
  'impact-check.set': (state, body, stamp) => withFact(state, 'impactDates', recorded(body, stamp)),
  'impact.checked': (state, body, stamp) => withFact(state, 'impactChecks', recorded(body, stamp)),
};

export const extensionEvolvers: Evolvers<keyof typeof extensionEvents> = {
  'extension.asked': (state, body, stamp) =>
    withFact(state, 'extensions', { ...recorded(body, stamp), decision: null, removed: null }),
  'extension.granted': (state, body, stamp) => {
    const { extensionId, due } = body;
    const extension = state.facts.extensions.find((one) => one.extensionId === extensionId);
    if (extension === undefined) return state;
    const decided = changeFact(
      unmoved(state, extensionId),
      'extensions',
      (one) => one.extensionId === extensionId,
      (one) => ({ ...one, decision: { kind: 'granted', ...recorded(body, stamp) } }),
    );
    const moved = body.recommendationIds ?? extension.recommendationIds;
    return moved.reduce(
      (next, recommendationId) =>
        withFact(next, 'dueChanges', {
          recommendationId,
          due,
          by: { kind: 'extended', extensionId },
          stamp,
        }),
      decided,
    );
  },
  'extension.refused': (state, body, stamp) =>
    changeFact(
      unmoved(state, body.extensionId),
      'extensions',
      (one) => one.extensionId === body.extensionId,
      (one) => ({ ...one, decision: { kind: 'refused', ...recorded(body, stamp) } }),
    ),
  'extension.removed': (state, body, stamp) =>
    changeFact(
      state,
      'extensions',
      (one) => one.extensionId === body.extensionId,
      (one) => ({ ...one, removed: recorded(body, stamp) }),
    ),
};

/** Decided again, to settle a conflict: what the decision before it moved counts no longer. */
function unmoved(state: CaseState, extensionId: string): CaseState {
  const dueChanges = state.facts.dueChanges.filter(
    ({ by }) => by.kind !== 'extended' || by.extensionId !== extensionId,
  );
  return dueChanges.length === state.facts.dueChanges.length
    ? state
    : { ...state, facts: { ...state.facts, dueChanges } };
}
