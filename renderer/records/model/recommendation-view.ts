import type { Circumstances } from '../../../shared/domain/case/circumstances.ts';
import { dueFactsOf, isDelayed } from '../../../shared/domain/case/dates.ts';
import { explainExpression } from '../../../shared/domain/case/due.ts';
import {
  gapsForEnding,
  gateOptions,
  preconditions,
  roadsOpen,
  stageOf,
} from '../../../shared/domain/case/gate.ts';
import { ladderFor, nextStep } from '../../../shared/domain/case/ladder.ts';
import { moneyOf } from '../../../shared/domain/case/money.ts';
import { judgementOf } from '../../../shared/domain/case/settle/judged.ts';
import {
  type CaseState,
  evidenceFor,
  hasEnded,
  partsOf,
  type Recommendation,
} from '../../../shared/domain/case/state.ts';
import { touchesComplainant } from '../../../shared/domain/case/touches.ts';
import type { Ending } from '../../../shared/domain/case/vocabulary.ts';
import type { ConflictView, GateView, PartView, RecommendationView } from '../views.ts';
import type { CaseRecord } from './model.ts';
import type { Rows } from './rows.ts';

/** Everything the page shows of one recommendation. */
export function recommendationView(
  { caseId, state }: Pick<CaseRecord, 'caseId' | 'state'>,
  one: Recommendation,
  rows: Rows,
  conflicts: readonly ConflictView[],
  around: Circumstances,
): RecommendationView {
  const { recommendationId, details } = one;
  const row = rows.byCase
    .get(caseId)
    ?.actions.find((action) => action.recommendationId === recommendationId);
  const facts = dueFactsOf(state, one);
  const explained = explainExpression(details.deadline, details.startsOn, facts, around.calendar);
  return {
    recommendationId,
    details,
    originalDue: details.originalDue,
    currentDue: one.currentDue,
    explanation: explained.ok ? explained.value.explanation : null,
    state: one.state,
    standing: row?.standing ?? 'no-date',
    workingDays: row?.workingDays ?? null,
    dates: one.dates,
    evidenceIds: evidenceFor(one, state.evidence),
    assessments: one.assessments,
    hasEnded: hasEnded(one.state),
    isDraft: one.isDraft,
    conflicts: conflicts.filter(({ field }) => field.startsWith(`${recommendationId}.`)),
    parts: partViews(state, one),
    money: moneyOf(state, one),
    nextStep: nextStep(state, one, around),
    ladder: ladderFor(state, one, around),
    gate: gateView(state, one, around),
    isDelayed: !hasEnded(one.state) && isDelayed(state, around.today, around.procedure),
    touchesComplainant: touchesComplainant(one, state),
  };
}

const partViews = (state: CaseState, one: Recommendation): readonly PartView[] =>
  partsOf(state, one.recommendationId).map((part) => ({
    ...part,
    evidenceIds: state.facts.pins.flatMap((pin) =>
      pin.partId === part.partId ? [pin.evidenceId] : [],
    ),
    judged: judgementOf(part, one.assessments.slice(one.reopenedAfter)),
  }));

function gateView(state: CaseState, one: Recommendation, around: Circumstances): GateView {
  const open = roadsOpen(state, one, around);
  return {
    stage: stageOf(state),
    preconditions: preconditions(state, one, around),
    roads: around.procedure.gate.roads.map((road) => ({
      road,
      isOpen: open.includes(road),
      options: gateOptions(state, [one], road, around),
    })),
    endings: endingGates(state, one, around),
  };
}

function endingGates(
  state: CaseState,
  one: Recommendation,
  { today, calendar }: Circumstances,
): GateView['endings'] {
  const context = { today, calendarOf: () => calendar };
  const of = (ending: Ending) => gapsForEnding(state, one, ending, context);
  return {
    'treated-as-met': of('treated-as-met'),
    equivalent: of('equivalent'),
    'incomplete-accepted': of('incomplete-accepted'),
    ceased: of('ceased'),
    'not-complied': of('not-complied'),
    superseded: of('superseded'),
  };
}
