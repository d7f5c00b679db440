import { askedInTime, isInForce } from '../case/extensions.ts';
import type { CountWorkingDays } from '../case/standing.ts';
import type { CaseState } from '../case/state.ts';
import { median } from './share.ts';

/** A request for more time, as a body's habits are read from it (c5, R10). */
export type ExtensionFact = {
  readonly bodies: readonly string[];
  /** Asked on or before the date as it then stood; null where there was none. */
  readonly isInTime: boolean | null;
  readonly decision: 'granted' | 'refused' | 'removed' | 'undecided';
};

/** A chase and when the body did anything about it: replied, or sent something in. */
export type ChaseFact = {
  readonly bodies: readonly string[];
  readonly on: string;
  readonly answeredOn: string | null;
  /** From the chase to the answer; null while there is none. */
  readonly workingDays: number | null;
};

/** `askedInTime` per request: in time where it was in time for every action it names. */
export function extensionFacts(state: CaseState): readonly ExtensionFact[] {
  return state.facts.extensions.map((one) => {
    const asked = one.recommendationIds.flatMap((id) => askedInTime(one, id) ?? []);
    const removed = one.decision?.kind === 'granted' && !isInForce(one);
    return {
      bodies: bodiesOf(state, one.recommendationIds),
      isInTime: asked.length === 0 ? null : asked.every((each) => each),
      decision: removed ? 'removed' : (one.decision?.kind ?? 'undecided'),
    };
  });
}

/**
 * Chases that went to a body, and the first thing that came of each: a reply to it, a reply about the same
 * actions, or evidence for one of them, on its day or after. `count`: the body's working days.
 */
export function chaseFacts(state: CaseState, count: CountWorkingDays): readonly ChaseFact[] {
  const { letters, replies } = state.facts;
  return letters
    .filter(({ kind, party, error }) => kind === 'chase' && party === 'body' && error === null)
    .map(({ letterId, recommendationIds, on }) => {
      const isAbout = (ids: readonly string[]) => ids.some((id) => recommendationIds.includes(id));
      const came = [
        ...replies
          .filter((one) => one.letterId === letterId || isAbout(one.recommendationIds))
          .map((one) => one.on),
        ...state.evidence
          .filter((one) => isAbout(one.recommendationIds))
          .map(({ item }) => item.receivedOn),
      ];
      const answeredOn = came.filter((day) => day >= on).sort()[0] ?? null;
      return {
        bodies: bodiesOf(state, recommendationIds),
        on,
        answeredOn,
        workingDays: answeredOn === null ? null : count(on, answeredOn),
      };
    });
}

/** Who answers for these recommendations; of none, every body of the case. */
export function bodiesOf(state: CaseState, ids: readonly string[]): readonly string[] {
  const named = state.recommendations
    .filter(({ recommendationId }) => ids.includes(recommendationId))
    .flatMap(({ details }) => [details.body, ...(details.owedBy?.others ?? [])]);
  return named.length === 0 ? state.details.bodies : [...new Set(named)];
}

/** How a body behaves: what it asks, how late it is, how soon it answers. Medians are of working days. */
export type Behaviour = {
  readonly extensions: {
    readonly inTime: number;
    readonly after: number;
    readonly undated: number;
    readonly granted: number;
  };
  readonly late: { readonly actions: number; readonly median: number | null };
  readonly chases: {
    readonly sent: number;
    readonly answered: number;
    readonly median: number | null;
  };
};

export function behaviourOf(
  extensions: readonly ExtensionFact[],
  chases: readonly ChaseFact[],
  daysLate: readonly number[],
): Behaviour {
  const asked = (isInTime: boolean | null) =>
    extensions.filter((one) => one.isInTime === isInTime).length;
  const answers = chases.flatMap(({ workingDays }) => workingDays ?? []);
  return {
    extensions: {
      inTime: asked(true),
      after: asked(false),
      undated: asked(null),
      granted: extensions.filter(({ decision }) => decision === 'granted').length,
    },
    late: { actions: daysLate.length, median: median(daysLate) },
    chases: { sent: chases.length, answered: answers.length, median: median(answers) },
  };
}
