import type { CaseEvent, CaseEventKind } from './events.ts';
import { checkingEvolvers, closingEvolvers } from './evolve/closing.ts';
import { datesEvolvers, extensionEvolvers } from './evolve/dates.ts';
import { draftEvolvers } from './evolve/draft.ts';
import { errorEvolvers } from './evolve/errors.ts';
import { evidenceEvolvers } from './evolve/evidence.ts';
import type { Evolvers } from './evolve/evolvers.ts';
import { contactsEvolvers, escalationEvolvers, lettersEvolvers } from './evolve/letters.ts';
import { opened, openingEvolvers } from './evolve/opening.ts';
import { beyondEvolvers, partiesEvolvers } from './evolve/parties.ts';
import { recommendationEvolvers } from './evolve/recommendation.ts';
import { settle } from './settle.ts';
import type { CaseState, Stamp } from './state.ts';

/** An event with its stamp, as the fold sees it. */
export type StampedEvent = {
  readonly event: CaseEvent;
  readonly stamp: Stamp;
  readonly subject: string;
};

const evolvers: Evolvers<CaseEventKind> = {
  ...openingEvolvers,
  ...partiesEvolvers,
  ...recommendationEvolvers,
  ...draftEvolvers,
  ...datesEvolvers,
  ...extensionEvolvers,
  ...evidenceEvolvers,
  ...lettersEvolvers,
  ...contactsEvolvers,
  ...escalationEvolvers,
  ...closingEvolvers,
  ...checkingEvolvers,
  ...beyondEvolvers,
  ...errorEvolvers,
};

/**
 * state + event → state. Pure, and total: an event about a record that is not (yet) here changes
 * nothing. `null` is the case before it was opened.
 */
export function evolve(
  state: CaseState | null,
  { event, stamp, subject }: StampedEvent,
): CaseState | null {
  if (event.kind === 'case.opened') return state ?? opened(subject, event.body);
  if (state === null) return null;
  return settle(apply(state, event, stamp), event);
}

function apply<Kind extends CaseEventKind>(
  state: CaseState,
  event: { readonly kind: Kind; readonly body: Parameters<Evolvers<CaseEventKind>[Kind]>[1] },
  stamp: Stamp,
): CaseState {
  return evolvers[event.kind](state, event.body, stamp);
}
