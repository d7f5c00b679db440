import {
  type GateOption,
  type PreconditionId,
  preconditionIds,
  type RoadId,
  type Stage,
} from '../procedure/gate.ts';
import { procedureOf } from '../procedure/own.ts';
import type { StepId } from '../procedure/steps.ts';
import type { Procedure } from '../procedure/vocabulary.ts';
import type { Circumstances } from './circumstances.ts';
import type { DecideContext } from './decide/deciders.ts';
import { standingSteps } from './escalations.ts';
import { precondition } from './gate/preconditions.ts';
import type { Precondition } from './gate/shown.ts';
import { stageOf } from './gate/stage.ts';
import { type CaseState, hasEnded, type Recommendation } from './state.ts';
import type { Ending } from './vocabulary.ts';

export {
  type MissingId,
  missingIds,
  type Precondition,
  type Shown,
  shownKinds,
} from './gate/shown.ts';
export { stageOf } from './gate/stage.ts';

/** A precondition of the gate as it stands: met and by what, or what is missing. */
export type Weighed = Precondition & { readonly id: PreconditionId };

/** Every precondition of the gate for one recommendation on a day, in the order of `preconditionIds`. */
export const preconditions = (
  state: CaseState,
  one: Recommendation,
  circumstances: Circumstances,
): readonly Weighed[] =>
  preconditionIds.map((id) => ({ id, ...precondition(id, { ...circumstances, state, one }) }));

/** What is needed and not shown met, for any of these recommendations, in the order of `preconditionIds`. */
const gapsIn = (
  needs: readonly PreconditionId[],
  state: CaseState,
  about: readonly Recommendation[],
  circumstances: Circumstances,
): readonly PreconditionId[] =>
  preconditionIds.filter(
    (id) =>
      needs.includes(id) &&
      about.some((one) => !precondition(id, { ...circumstances, state, one }).isMet),
  );

/** The roads on which a recommendation has come to the gate (c8, R11, R12, R15, R16); none once it has ended. */
export function roadsOpen(
  state: CaseState,
  one: Recommendation,
  circumstances: Circumstances,
): readonly RoadId[] {
  if (hasEnded(one.state)) return [];
  const { roads, roadNeeds } = circumstances.procedure.gate;
  return roads.filter((road) => gapsIn(roadNeeds[road], state, [one], circumstances).length === 0);
}

/** An option and what is not shown met for it; open where nothing is. */
export type OpenOption = {
  readonly option: GateOption;
  readonly gaps: readonly PreconditionId[];
  readonly isOpen: boolean;
};

/**
 * What the office can do at the stage the case is at (R21), each with its gaps: what the road needs and
 * what the option itself needs, for any of the recommendations.
 */
export function gateOptions(
  state: CaseState,
  about: readonly Recommendation[],
  road: RoadId,
  circumstances: Circumstances,
): readonly OpenOption[] {
  const { options, roadNeeds } = circumstances.procedure.gate;
  return options[stageOf(state)].map((option) => {
    const needs = [...roadNeeds[road], ...option.preconditions];
    const gaps = gapsIn(needs, state, about, circumstances);
    return { option, gaps, isOpen: gaps.length === 0 };
  });
}

/** The step whose right an option needs (c2); for an option this stage does not have, escalating itself. */
export function stepOfOption(state: CaseState, option: string): StepId {
  const options = procedureOf(state.details.procedure)?.gate.options[stageOf(state)] ?? [];
  return options.find(({ id }) => id === option)?.step ?? 'escalate';
}

/** The step of the gate that an ending takes, and what is not shown met for it. */
export type EndingGate = {
  readonly road: RoadId;
  readonly stage: Stage;
  /** The procedure's option. */
  readonly option: string;
  readonly gaps: readonly PreconditionId[];
};

/**
 * The way through the gate for an ending that needs it (R16, R21): null where it needs none, or where the
 * step that leads to it was taken and nobody stood down. Of several options and roads, the one with the
 * fewest gaps. A recommendation that is escalated has come its road already; ceasing needs no road, since
 * what cannot be done may be ceased without having been chased.
 */
export function gapsForEnding(
  state: CaseState,
  one: Recommendation,
  ending: Ending,
  { today, calendarOf }: Pick<DecideContext, 'today' | 'calendarOf'>,
): EndingGate | null {
  const procedure = procedureOf(state.details.procedure);
  if (procedure === undefined) return null;
  const stage = stageOf(state);
  const options = leadingTo(ending, stage, procedure);
  const taken = standingSteps(state, one.recommendationId);
  if (taken.some((step) => options.some(({ id }) => id === step.option))) return null;
  const calendar = calendarOf(procedure);
  const came = taken.at(-1)?.road;
  const { roads, roadNeeds } = procedure.gate;
  const ways = options.flatMap((option) =>
    (came === undefined ? roads : [came]).map((road) => {
      const isRoadNeeded = came === undefined && ending !== 'ceased';
      const needs = [...(isRoadNeeded ? roadNeeds[road] : []), ...option.preconditions];
      const gaps = gapsIn(needs, state, [one], { today, procedure, calendar });
      return { road, stage, option: option.id, gaps };
    }),
  );
  return ways.toSorted((a, b) => a.gaps.length - b.gaps.length)[0] ?? null;
}

/** The stage's options that lead to an ending; where it has none, those of the other stages. */
function leadingTo(ending: Ending, stage: Stage, procedure: Procedure): readonly GateOption[] {
  const leads = ({ isEnding }: GateOption): boolean => isEnding === ending;
  const own = procedure.gate.options[stage].filter(leads);
  return own.length > 0 ? own : Object.values(procedure.gate.options).flat().filter(leads);
}
