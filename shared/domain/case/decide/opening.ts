import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { openingCommands } from '../commands/opening.ts';
import type { CommandOf } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { defined } from '../evolve/evolvers.ts';
import { evolve } from '../evolve.ts';
import type { CaseState } from '../state.ts';
import type { CaseDetails } from '../vocabulary.ts';
import {
  type DecideContext,
  type Deciders,
  type Decision,
  decided,
  happened,
  reasonGiven,
} from './deciders.ts';
import { addRecommendation } from './recommendation.ts';

type OfACase = Exclude<keyof typeof openingCommands, 'openCase'>;

export function openCase(command: CommandOf<'openCase'>, context: DecideContext): Result<Decision> {
  const { details, origin, stage } = command;
  const checked = checkDetails(details, null, context);
  if (!checked.ok) return checked;
  const caseId = context.newId();
  const opened: CaseEvent = {
    kind: 'case.opened',
    body: { details, origin, ...(stage === undefined ? {} : { stage }) },
  };
  const events: CaseEvent[] = [opened];
  for (const recommendation of command.recommendations) {
    const state = stateAfter(caseId, events);
    if (state === null) return refuse('case.not-found');
    const order = { kind: 'addRecommendation', caseId, recommendation, origin } as const;
    const added = addRecommendation(order, state, context);
    if (!added.ok) return added;
    events.push(...added.value.events);
  }
  return decided(caseId, ...events);
}

const nobody = { by: '', device: '', at: '' };

const stateAfter = (caseId: string, events: readonly CaseEvent[]): CaseState | null =>
  events.reduce<CaseState | null>(
    (state, event) => evolve(state, { event, stamp: nobody, subject: caseId }),
    null,
  );

export const openingDeciders: Deciders<OfACase> = {
  correctCase: ({ set }, state, context) => {
    const checked = checkDetails({ ...state.details, ...defined(set) }, state.caseId, context);
    if (!checked.ok) return checked;
    const gone = state.recommendations.find(
      ({ details }) => set.bodies !== undefined && !set.bodies.includes(details.body),
    );
    if (gone !== undefined) return refuse('case.body-in-use', { body: gone.details.body });
    const body = { set, origin: { kind: 'typed' } as const };
    return decided(state.caseId, { kind: 'case.corrected', body });
  },
  changeRoute: ({ route, on, reason }, state, context) => {
    if (route === state.details.route && !context.inConflict.has('case.route'))
      return refuse('case.route-same');
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const day = happened(on, context);
    if (!day.ok) return day;
    const body = { route, on, reason: why.value };
    return decided(state.caseId, { kind: 'case.route-changed', body });
  },
  linkCase: ({ relation, reference, reason }, _state, context) => {
    const other = reference.trim();
    if (other === '') return refuse('case.reference-missing');
    const why = reasonGiven(reason);
    if (!why.ok) return why;
    const linkId = context.newId();
    const body = { linkId, relation, reference: other, reason: why.value };
    return decided(linkId, { kind: 'case.linked', body });
  },
  assignCase: ({ as, memberId, reason }, state, context) => {
    const owner = as === 'case-owner' ? state.owners.case : state.owners.compliance;
    if (owner === memberId && !context.inConflict.has(`case.${as}`))
      return refuse('case.owner-same');
    // Handing on what somebody has needs its reason; the first owner does not.
    if (owner !== null && reason.trim() === '') return refuse('reason.missing');
    const body = { as, memberId, reason: reason.trim() };
    return decided(state.caseId, { kind: 'case.assigned', body });
  },
  // The complaint closes at decision or settlement; the recommendations stay open (domain.md 0).
  closeComplaint: ({ closing }, state, context) => {
    const isDisputed = context.inConflict.has('case.complaintClosed');
    if (state.complaintClosed !== null && !isDisputed)
      return refuse('closing.complaint-already-closed', { date: state.complaintClosed.on });
    if (closing.on > context.today) return refuse('case.decision-in-future', { date: closing.on });
    return decided(state.caseId, { kind: 'complaint.closed', body: closing });
  },
};

function checkDetails(
  details: CaseDetails,
  caseId: string | null,
  context: DecideContext,
): Result<null> {
  if (details.reference.trim() === '') return refuse('case.reference-missing');
  if (details.title.trim() === '') return refuse('case.title-missing');
  if (details.bodies.length === 0 || details.bodies.some((name) => name.trim() === ''))
    return refuse('case.body-missing');
  for (const date of [details.decisionDate, details.complaintClosed?.on ?? null])
    if (date !== null && date > context.today) return refuse('case.decision-in-future', { date });
  if (context.isReferenceTaken(details.reference, caseId))
    return refuse('case.reference-taken', { reference: details.reference });
  return ok(null);
}
