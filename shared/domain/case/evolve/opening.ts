import type { openingEvents } from '../events/opening.ts';
import type { BodyOf } from '../events.ts';
import { noFacts } from '../no-facts.ts';
import type { CaseState } from '../state.ts';
import { defined, type Evolvers, recorded, withFact } from './evolvers.ts';

export function opened(caseId: string, body: BodyOf<'case.opened'>): CaseState {
  return {
    caseId,
    details: body.details,
    origin: body.origin,
    isDraft: body.stage === 'draft',
    owners: { case: null, compliance: null },
    recommendations: [],
    evidence: [],
    complaintClosed: body.details.complaintClosed,
    recommendationsClosed: null,
    facts: noFacts,
  };
}

export const openingEvolvers: Evolvers<keyof typeof openingEvents> = {
  'case.opened': (state) => state,
  'case.corrected': (state, { set }) =>
    withClosing({ ...state, details: { ...state.details, ...defined(set) } }),
  'case.route-changed': (state, body, stamp) =>
    withFact(
      { ...state, details: { ...state.details, route: body.route } },
      'routeChanges',
      recorded(body, stamp),
    ),
  'case.linked': (state, body, stamp) => withFact(state, 'links', recorded(body, stamp)),
  'case.assigned': (state, { as, memberId }) => ({
    ...state,
    owners:
      as === 'case-owner'
        ? { ...state.owners, case: memberId }
        : { ...state.owners, compliance: memberId },
  }),
  'complaint.closed': (state, body) =>
    withClosing({ ...state, details: { ...state.details, complaintClosed: body } }),
};

/** The complaint's closing is one fact, in the details as recorded and beside the other closing. */
const withClosing = (state: CaseState): CaseState => ({
  ...state,
  complaintClosed: state.details.complaintClosed,
});
