import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { errorCommands } from '../commands/errors.ts';
import type { Mistake, MistakenKind } from '../events/errors.ts';
import type { CaseEvent } from '../events.ts';
import { stepsTaken } from '../evolve/letters.ts';
import { evolve } from '../evolve.ts';
import { fieldsSet } from '../fields.ts';
import type { CaseState, Recommendation } from '../state.ts';
import { type DecideContext, type Deciders, decided, reasonGiven } from './deciders.ts';
import { numberStillFree } from './recommendation.ts';

export const errorDeciders: Deciders<keyof typeof errorCommands> = {
  recordInError: ({ of, id, recommendationId, on, reason }, state, context) => {
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const mistake: Mistake = { of, id, recommendationId, on };
    const event: CaseEvent = {
      kind: 'record.entered-in-error',
      body: { ...mistake, reason: why.value },
    };
    const checked = checkMistake(mistake, event, state, context);
    return checked.ok ? decided(id, event) : checked;
  },
  withdrawEvidence: ({ evidenceId, reason }, state) => {
    if (!state.evidence.some((one) => one.evidenceId === evidenceId))
      return refuse('evidence.not-found');
    const judged = state.recommendations.find(({ assessments }) =>
      assessments.some(({ evidenceIds }) => evidenceIds.includes(evidenceId)),
    );
    if (judged !== undefined) return refuse('evidence.judged', { number: judged.details.number });
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const body = { evidenceId, reason: why.value };
    return decided(evidenceId, { kind: 'evidence.withdrawn', body });
  },
  restoreEvidence: ({ evidenceId, reason }, state) => {
    if (!state.facts.withdrawnEvidence.some((one) => one.evidenceId === evidenceId))
      return refuse('evidence.not-found');
    const body = { evidenceId, reason: reason.trim() };
    return decided(evidenceId, { kind: 'evidence.restored', body });
  },
};

/** It is there, nobody disputes it, and nothing recorded later stands on it. */
function checkMistake(
  mistake: Mistake,
  event: CaseEvent,
  state: CaseState,
  { inConflict }: DecideContext,
): Result<null> {
  if (fieldsSet(event).some((field) => inConflict.has(field))) return refuse('error.disputed');
  if (isStoodOn(mistake, state)) return refuse('error.stood-on');
  const stamp = { by: '', device: '', at: '' };
  const next = evolve(state, { event, stamp, subject: state.caseId });
  if (next === null || !isOneLess(mistake, state, next)) return refuse('error.not-found');
  if (isNamedStill(mistake, next)) return refuse('error.stood-on');
  // The parties were told that it closed: that is said first to have been recorded in error.
  const isOpened = state.recommendationsClosed !== null && next.recommendationsClosed === null;
  if (isOpened && mistake.of !== 'recommendations.closed') return refuse('error.stood-on');
  const freed = state.recommendations.find((one) => one.recommendationId === mistake.id);
  return mistake.of === 'recommendation.entered-in-error' && freed !== undefined
    ? numberStillFree(state, freed)
    : ok(null);
}

/** Settling makes the case anew whatever happens: what was taken out is seen in its parts. */
function isOneLess({ of }: Mistake, before: CaseState, after: CaseState): boolean {
  if (of === 'complaint.closed') return before.complaintClosed !== after.complaintClosed;
  if (of === 'recommendations.closed')
    return before.recommendationsClosed !== after.recommendationsClosed;
  if (of === 'evidence.assessed' || of === 'evidence.pinned')
    return before.recommendations.some((one, at) => {
      const then = after.recommendations[at];
      return then !== undefined && held(one) !== held(then);
    });
  return before.facts !== after.facts;
}

const held = ({ assessments, evidenceIds }: Recommendation): number =>
  assessments.length + evidenceIds.length;

/** Kinds whose `id` is that of the thing recorded: whatever else names it stands on it. */
const ownIds: ReadonlySet<MistakenKind> = new Set([
  'person.recorded',
  'deliverer.recorded',
  'finding.recorded',
  'draft.issued',
  'comment.recorded',
  'advice.asked',
  'extension.asked',
  'view.recorded',
  'return.received',
  'undertaking.recorded',
]);

/** `next` is the case without it. A reference to it anywhere is an id nobody else has. */
const isNamedStill = ({ of, id }: Mistake, next: CaseState): boolean =>
  ownIds.has(of) && JSON.stringify(next).includes(`"${id}"`);

type StoodOn = (state: CaseState, mistake: Mistake) => boolean;
const some = <Fact>(facts: readonly Fact[], isIt: (fact: Fact) => boolean): boolean =>
  facts.some(isIt);

const stoodOn: Readonly<Partial<Record<MistakenKind, StoodOn>>> = {
  'person.recorded': ({ facts }, { id }) =>
    some(facts.persons, (one) => one.personId === id && one.wishes.length > 0),
  'body-contact.recorded': ({ facts }, { id }) =>
    some(facts.bodyContacts, (one) => one.contactId === id && one.ended !== null),
  'comment.recorded': ({ facts }, { id }) =>
    some(facts.comments, (one) => one.commentId === id && one.ours !== null),
  'advice.asked': ({ facts }, { id }) =>
    some(facts.advice, (one) => one.adviceId === id && one.received !== null),
  'extension.asked': ({ facts }, { id }) =>
    some(facts.extensions, (one) => one.extensionId === id && one.decision !== null),
  'extension.granted': isExtensionRemoved,
  'extension.refused': isExtensionRemoved,
  'return.received': ({ facts }, { id }) =>
    some(facts.returns, (one) => one.returnId === id && one.decision !== null),
  // What was opened again, or opened as a new case, is undone there and not here.
  'return.decided': ({ facts }, { id }) =>
    some(
      facts.returns,
      (one) => one.returnId === id && one.decision?.decision !== 'no-further-action',
    ),
  'undertaking.recorded': ({ facts }, { id }) =>
    some(facts.undertakings, (one) => one.undertakingId === id && one.followed.length > 0),
  'due.moved': ({ facts }, { id, on }) =>
    facts.dueChanges.findLast((one) => one.recommendationId === id)?.due !== on,
  'trigger.recorded': ({ facts }, { id }) => some(facts.dueChanges, isMovedByEvent(id)),
  'evidence.assessed': (state, { id, recommendationId }) => {
    const one = state.recommendations.find((each) => each.recommendationId === recommendationId);
    if (one === undefined) return false;
    const at = one.assessments.findIndex(({ assessmentId }) => assessmentId === id);
    return at !== -1 && (at < one.reopenedAfter || at < one.assessments.length - 1);
  },
  'escalation.step-taken': (state, { id }) => {
    const step = state.facts.escalations.find((one) => one.escalationId === id);
    return some(state.facts.standDowns, (one) =>
      Boolean(step?.recommendationIds.includes(one.recommendationId)),
    );
  },
  'escalation.stood-down': (state, { id }) => {
    const last = state.facts.standDowns.findLast((one) => one.recommendationId === id);
    return last !== undefined && last.after < stepsTaken(state, id);
  },
};

function isExtensionRemoved({ facts }: CaseState, { id }: Mistake): boolean {
  return some(facts.extensions, (one) => one.extensionId === id && one.removed !== null);
}

const isMovedByEvent =
  (id: string) =>
  ({ recommendationId, by }: CaseState['facts']['dueChanges'][number]): boolean =>
    recommendationId === id &&
    by.kind === 'moved' &&
    (by.cause.kind === 'trigger' || by.cause.kind === 'chained');

const isStoodOn = (mistake: Mistake, state: CaseState): boolean =>
  stoodOn[mistake.of]?.(state, mistake) ?? false;
