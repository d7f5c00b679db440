import { canonical } from '../../../kernel/canonical.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { openingCommands } from '../commands/opening.ts';
import type { CommandOf } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { defined } from '../evolve/evolvers.ts';
import { evolve } from '../evolve.ts';
import { plainName } from '../plain-name.ts';
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
    const correctable = checkCorrectable(set, state);
    if (!correctable.ok) return correctable;
    const gone = set.bodies === undefined ? undefined : bodyGone(set.bodies, state);
    if (gone !== undefined) return refuse('case.body-in-use', { body: gone });
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
  // The complaint closes at decision or settlement; the recommendations stay open (two closings).
  closeComplaint: ({ closing }, state, context) => {
    const isDisputed = context.inConflict.has('case.complaintClosed');
    if (state.complaintClosed !== null && !isDisputed)
      return refuse('closing.complaint-already-closed', { date: state.complaintClosed.on });
    if (closing.on > context.today) return refuse('case.decision-in-future', { date: closing.on });
    return decided(state.caseId, { kind: 'complaint.closed', body: closing });
  },
};

/** What a correction leaves alone: each has an entry of its own, or came with the decision itself. */
function checkCorrectable(
  set: CommandOf<'correctCase'>['set'],
  { details, isDraft }: CaseState,
): Result<null> {
  const isChanged = (field: keyof CaseDetails): boolean =>
    set[field] !== undefined && canonical(set[field]) !== canonical(details[field]);
  if (isChanged('route')) return refuse('case.route-by-entry');
  if (isChanged('procedure')) return refuse('case.procedure-fixed');
  if (isChanged('complaintClosed')) return refuse('case.closing-by-entry');
  // A draft is decided by the document that is issued; a decided case stays so.
  const isMisplaced = isDraft === (set.decisionDate !== null);
  return isChanged('decisionDate') && isMisplaced ? refuse('case.decision-date-fixed') : ok(null);
}

/** A body that would no longer be in the case though something here names it; undefined where none would. */
function bodyGone(bodies: readonly string[], state: CaseState): string | undefined {
  const removed = new Set(
    state.details.bodies.filter((body) => !bodies.includes(body)).map(plainName),
  );
  return bodiesNamed(state).find((body) => removed.has(plainName(body)) && !bodies.includes(body));
}

/** The bodies that owe something, wholly or in part, have somebody to write to, or are acted for. */
const bodiesNamed = ({ recommendations, facts }: CaseState): readonly string[] => [
  ...recommendations.flatMap(({ details: { body, owedBy } }) => [body, ...(owedBy?.others ?? [])]),
  ...facts.parts.flatMap(({ body, withdrawn }) =>
    body === undefined || withdrawn !== null ? [] : [body],
  ),
  ...facts.bodyContacts.flatMap(({ contact }) => (contact.to === null ? [contact.body] : [])),
  ...facts.deliverers.flatMap(({ actsFor }) => actsFor),
];

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
