import { countedFact } from '../case/on-time.ts';
import { metBy } from '../case/settle/judged.ts';
import { type CaseState, isCounted, isInDraft, type Recommendation } from '../case/state.ts';
import type { RecommendationState } from '../case/vocabulary.ts';
import { procedureOf } from '../procedure/own.ts';
import type { DatedFact } from '../procedure/vocabulary.ts';

/** What an action came to. Something else that was accepted is never plain compliance. */
export const outcomes = [
  'on-time',
  'late',
  /** Met, and nobody recorded the day that decides. */
  'undated',
  'treated',
  'equivalent',
  /** Incomplete and accepted, ceased, or taken over by another case or report. */
  'otherwise',
  'not-met',
  'open',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The date a figure goes by: as it stands now, or as first set (c5: both are printed). */
export const dueBases = ['current', 'original'] as const;
export type DueBasis = (typeof dueBases)[number];

/** One recommendation as figures count it. */
export type CountedAction = {
  readonly caseId: string;
  readonly recommendationId: string;
  /** Who answers for it, as the case writes them: several where each or all must act. */
  readonly bodies: readonly string[];
  readonly dues: Readonly<Record<DueBasis, string | null>>;
  readonly outcomes: Readonly<Record<DueBasis, Outcome>>;
  /** The dated fact its procedure decides "on time" by. */
  readonly onTimeBy: DatedFact;
};

/**
 * The recommendations of a case that enter figures: issued, not entered in error nor dropped, and of a kind the
 * procedure counts. Of an unknown kind or procedure they count, by the day the evidence was complete.
 */
export function countedActions(state: CaseState): readonly CountedAction[] {
  const procedure = procedureOf(state.details.procedure);
  const uncounted = new Set(
    procedure?.kinds.flatMap(({ id, counted }) => (counted.value ? [] : [id])),
  );
  const onTimeBy = countedFact(state);
  return state.recommendations
    .filter((one) => isCounted(one.state) && !isInDraft(one.state) && !one.isDraft)
    .filter(({ details }) => !uncounted.has(details.kind))
    .map((one) => ({
      caseId: state.caseId,
      recommendationId: one.recommendationId,
      bodies: [one.details.body, ...(one.details.owedBy?.others ?? [])],
      dues: { current: one.currentDue, original: one.details.originalDue },
      outcomes: { current: outcomeOf(one.state), original: byOriginalDate(state, one) },
      onTimeBy,
    }));
}

function outcomeOf(state: RecommendationState): Outcome {
  switch (state) {
    case 'satisfied-on-time':
      return 'on-time';
    case 'satisfied-late':
      return 'late';
    case 'satisfied-undated':
      return 'undated';
    case 'treated-as-met':
      return 'treated';
    case 'equivalent':
      return 'equivalent';
    case 'incomplete-accepted':
    case 'ceased':
    case 'superseded':
      return 'otherwise';
    case 'not-complied':
      return 'not-met';
    default:
      return 'open';
  }
}

const hasTime: ReadonlySet<Outcome> = new Set(['on-time', 'late', 'undated']);

/** What it would have come to had no date ever moved: more time that was granted changes nothing here. */
function byOriginalDate(state: CaseState, one: Recommendation): Outcome {
  const outcome = outcomeOf(one.state);
  if (!hasTime.has(outcome)) return outcome;
  const met = metBy(state, one, 'original');
  return met === null ? outcome : outcomeOf(met);
}
