import { addWorkingDays } from '../../calendar/working-days.ts';
import { judgementOf } from '../settle/judged.ts';
import { hasEnded, isCounted, type PartRecord, partsOf, type Recommendation } from '../state.ts';
import { isOwed } from './facts.ts';
import { nextImpactCheck } from './impact.ts';
import { monthsAfter } from './months.ts';
import type { CaseDate, CaseDateKind, Reckoning } from './vocabulary.ts';

/** The days of one recommendation that was issued: its date and its parts', and every day to look at it again. */
export function datesOfOne(reckoning: Reckoning, one: Recommendation): readonly CaseDate[] {
  if (one.isDraft || !isCounted(one.state)) return [];
  return [
    ...dues(reckoning, one),
    ...considering(reckoning, one),
    ...review(reckoning, one),
    ...expected(reckoning, one),
    ...impact(reckoning, one),
  ];
}

const dateOf = (
  kind: CaseDateKind,
  on: string,
  { recommendationId, details, state }: Recommendation,
): CaseDate => ({
  kind,
  on,
  recommendationId,
  isOver: hasEnded(state),
  about: recommendationId,
  who: details.body,
});

function dues({ state }: Reckoning, one: Recommendation): readonly CaseDate[] {
  const parts = partsOf(state, one.recommendationId).flatMap((part) =>
    part.due === undefined ? [] : [partDue(part, part.due, one)],
  );
  const due = one.currentDue;
  // What recurs is due when its next part is: one day, named once.
  const isNamed = due === null || parts.some(({ on }) => on === due);
  return isNamed ? parts : [dateOf('due', due, one), ...parts];
}

const partDue = (part: PartRecord, on: string, one: Recommendation): CaseDate => ({
  ...dateOf('part-due', on, one),
  partId: part.partId,
  isOver: hasEnded(one.state) || isPartMet(part, one),
  about: part.partId,
  who: part.body ?? one.details.body,
});

/** By the judgement that last looked at it, since it was last reopened. */
const isPartMet = (part: PartRecord, one: Recommendation): boolean =>
  judgementOf(part, one.assessments.slice(one.reopenedAfter))?.result === 'satisfied';

/** Our own time to consider runs from the last item received; days we are closed do not count. */
function considering({ procedure, calendar }: Reckoning, one: Recommendation): readonly CaseDate[] {
  if (one.lastReceived === null) return [];
  const days = procedure.considerWithinWorkingDays.value;
  const by = addWorkingDays(one.lastReceived, days, calendar);
  return by.ok ? [{ ...dateOf('consider-by', by.value.date, one), who: '' }] : [];
}

function review({ state, procedure }: Reckoning, one: Recommendation): readonly CaseDate[] {
  if (one.state !== 'awaiting-trigger') return [];
  const set = state.facts.reviews.findLast(
    ({ recommendationId }) => recommendationId === one.recommendationId,
  );
  const decision = state.details.decisionDate;
  const usual =
    decision === null ? null : monthsAfter(decision, procedure.triggerReviewMonths.value);
  const on = set?.on ?? usual;
  return on === null ? [] : [{ ...dateOf('trigger-review', on, one), who: '' }];
}

function expected({ state }: Reckoning, one: Recommendation): readonly CaseDate[] {
  const noted = state.facts.delays.findLast(
    ({ recommendationId }) => recommendationId === one.recommendationId,
  );
  return noted === undefined ? [] : [dateOf('expected', noted.expectedOn, one)];
}

function impact({ state, procedure }: Reckoning, one: Recommendation): readonly CaseDate[] {
  const next = nextImpactCheck(state, one, procedure);
  return next === null ? [] : [{ ...dateOf('impact-check', next.on, one), isOver: false, who: '' }];
}

/** Is anything of this body still owed? */
export const isOwedByBody = (
  recommendations: readonly Recommendation[],
  isBody: (name: string) => boolean,
): boolean => recommendations.some((one) => isOwed(one) && isBody(one.details.body));
