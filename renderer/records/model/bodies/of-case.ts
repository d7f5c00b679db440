import type { CountWorkingDays } from '../../../../shared/domain/case/standing.ts';
import type { CaseState } from '../../../../shared/domain/case/state.ts';
import {
  bodiesOf,
  type ChaseFact,
  chaseFacts,
  type ExtensionFact,
  extensionFacts,
} from '../../../../shared/domain/figures/behaviour.ts';
import { type CountedAction, countedActions } from '../../../../shared/domain/figures/counted.ts';
import { type ThemedAction, themedActions } from '../../../../shared/domain/figures/themes.ts';

/** What a case says of its bodies: worked out once for each state of the case. */
export type OfCase = {
  readonly counted: readonly CountedAction[];
  readonly themed: readonly ThemedAction[];
  readonly extensions: readonly ExtensionFact[];
  readonly chases: readonly ChaseFact[];
  /** The last day anything passed between us and a body, as the case writes it. */
  readonly lastContact: readonly (readonly [string, string])[];
};

export const ofCase = (state: CaseState, count: CountWorkingDays): OfCase => ({
  counted: countedActions(state),
  themed: themedActions(state),
  extensions: extensionFacts(state),
  chases: chaseFacts(state, count),
  lastContact: lastContacts(state),
});

function lastContacts(state: CaseState): readonly (readonly [string, string])[] {
  const latest = new Map<string, string>();
  const note = (ids: readonly string[], on: string) => {
    for (const body of bodiesOf(state, ids))
      if (on > (latest.get(body) ?? '')) latest.set(body, on);
  };
  const { letters, replies, contacts } = state.facts;
  for (const one of letters)
    if (one.party === 'body' && one.error === null) note(one.recommendationIds, one.on);
  for (const one of replies) note(one.recommendationIds, one.on);
  for (const one of contacts)
    if (one.party === 'body' && one.error === null) note(one.recommendationIds, one.on);
  for (const one of state.evidence) note(one.recommendationIds, one.item.receivedOn);
  return [...latest];
}
