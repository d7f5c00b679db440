import type { WorkingCalendar } from '../../calendar/working-days.ts';
import type { Explanation } from '../../deadline/explanation.ts';
import { procedureOf } from '../../procedure/own.ts';
import { dueFactsOf, isOwed } from '../dates/facts.ts';
import type { DecideContext } from '../decide/deciders.ts';
import { type DueFacts, explainExpression } from '../due.ts';
import { plainName } from '../plain-name.ts';
import { type CaseState, partsOf, type Recommendation } from '../state.ts';
import { lettersQuoting } from './letters.ts';

/**
 * What would be corrected: the calendar, or the day a period runs from. `recorded`: it was corrected already, here or
 * by somebody else, and the dates were not. Dates are ISO dates.
 */
export type DateChange =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'calendar'; readonly calendar: WorkingCalendar }
  | { readonly kind: 'decision'; readonly on: string }
  | { readonly kind: 'closing'; readonly on: string }
  | { readonly kind: 'receipt'; readonly body: string; readonly on: string }
  | { readonly kind: 'start'; readonly recommendationId: string; readonly on: string | null };

/**
 * A date that would move. `to` is the day the rule would give; where the date was agreed (`isExtended`: more time
 * granted, or a day set when evidence was judged) it stands, and `to` is the day it stands at.
 */
export type DateMove = {
  readonly recommendationId: string;
  readonly number: string;
  readonly from: string | null;
  readonly to: string;
  readonly isExtended: boolean;
  readonly explanationBefore: Explanation | null;
  readonly explanationAfter: Explanation | null;
  readonly lettersQuotingOld: readonly string[];
};

/**
 * Every date of a case that would move under a change: of what is still owed, in the order of the record. Nothing
 * moves by itself; `moveDates` accepts, `keepDate` declines, and what was kept at that day is not shown again.
 * Dated parts of what recurs are not among them.
 */
export function movesOf(
  state: CaseState,
  change: DateChange,
  { calendarOf }: Pick<DecideContext, 'calendarOf'>,
): readonly DateMove[] {
  const procedure = procedureOf(state.details.procedure);
  if (procedure === undefined) return [];
  const now = calendarOf(procedure);
  const then = change.kind === 'calendar' ? change.calendar : now;
  return state.recommendations
    .filter((one) => isOwed(one) && !hasDatedParts(state, one))
    .flatMap((one) => moveOf(state, one, change, { now, then }));
}

const hasDatedParts = (state: CaseState, { recommendationId }: Recommendation): boolean =>
  partsOf(state, recommendationId).some(({ due }) => due !== undefined);

type Calendars = { readonly now: WorkingCalendar; readonly then: WorkingCalendar };

function moveOf(
  state: CaseState,
  one: Recommendation,
  change: DateChange,
  { now, then }: Calendars,
): readonly DateMove[] {
  const { recommendationId, details, currentDue } = one;
  const known = { startsOn: details.startsOn, facts: dueFactsOf(state, one) };
  const changed = changedStart(known, one, change);
  const before = explainExpression(details.deadline, known.startsOn, known.facts, now);
  const after = explainExpression(details.deadline, changed.startsOn, changed.facts, then);
  const to = after.ok ? after.value.due : null;
  const was = before.ok ? before.value.due : null;
  if (to === null || (to === was && change.kind !== 'recorded')) return [];
  const isExtended = isAgreed(state, recommendationId);
  // Of a date that was agreed there is nothing to say unless the change itself would have moved it.
  if (isExtended && change.kind === 'recorded') return [];
  if (!isExtended && (to === currentDue || isKept(state, recommendationId, to))) return [];
  return [
    {
      recommendationId,
      number: details.number,
      from: currentDue,
      to: isExtended ? (currentDue ?? to) : to,
      isExtended,
      explanationBefore: before.ok ? before.value.explanation : null,
      explanationAfter: after.ok ? after.value.explanation : null,
      lettersQuotingOld: isExtended ? [] : lettersQuoting(state, recommendationId, currentDue),
    },
  ];
}

type Start = { readonly startsOn: string | null; readonly facts: DueFacts };

function changedStart(known: Start, one: Recommendation, change: DateChange): Start {
  const { startsOn, facts } = known;
  switch (change.kind) {
    case 'calendar':
    case 'recorded':
      return known;
    case 'decision':
      return { startsOn, facts: { ...facts, decisionDate: change.on } };
    case 'closing': {
      const how = facts.complaintClosed?.how ?? 'decision';
      return { startsOn, facts: { ...facts, complaintClosed: { on: change.on, how } } };
    }
    case 'receipt':
      return plainName(change.body) === plainName(one.details.body)
        ? { startsOn, facts: { ...facts, receipt: change.on } }
        : known;
    case 'start':
      return change.recommendationId === one.recommendationId
        ? { startsOn: change.on, facts }
        : known;
  }
}

/** The date as it stands was agreed: more time that still holds, or a day set when evidence was judged. */
function isAgreed({ facts }: CaseState, recommendationId: string): boolean {
  const removed = new Set(
    facts.extensions.flatMap((one) => (one.removed === null ? [] : [one.extensionId])),
  );
  const last = facts.dueChanges.findLast(
    (one) =>
      one.recommendationId === recommendationId &&
      !(one.by.kind === 'extended' && removed.has(one.by.extensionId)),
  );
  if (last === undefined || last.by.kind === 'revised') return false;
  return last.by.kind === 'extended' || last.by.cause.kind === 'assessment';
}

/** Somebody saw this very move and kept the date. */
const isKept = ({ facts }: CaseState, recommendationId: string, would: string): boolean =>
  facts.dueKept.some((one) => one.recommendationId === recommendationId && one.would === would);
