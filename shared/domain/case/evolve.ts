import type { CaseEvent } from './events.ts';
import { rejudged, withAssessment, withEvidence } from './outcome.ts';
import type { CaseState, Recommendation, Stamp } from './state.ts';

/** An event with its stamp, as the fold sees it. */
export type StampedEvent = {
  readonly event: CaseEvent;
  readonly stamp: Stamp;
  readonly subject: string;
};

/**
 * state + event → state. Pure, and total: an event about a record that is not (yet) here changes
 * nothing. `null` is the case before it was opened.
 */
export function evolve(
  state: CaseState | null,
  { event, stamp, subject }: StampedEvent,
): CaseState | null {
  if (event.kind === 'case.opened') return state ?? opened(subject, event.body);
  if (state === null) return null;
  switch (event.kind) {
    case 'case.corrected':
      return corrected(state, event.body);
    case 'recommendation.added':
      return added(state, event.body);
    case 'recommendation.revised':
      return inRecommendation(state, event.body.recommendationId, (recommendation) => {
        const next = revised(recommendation, event.body);
        return event.body.currentDue === undefined ? next : rejudged(state, next);
      });
    case 'evidence.filed':
      return withEvidence(state, event.body, stamp);
    case 'evidence.opened':
      return {
        ...state,
        evidence: state.evidence.map((item) =>
          item.evidenceId === event.body.evidenceId
            ? { ...item, openings: [...item.openings, { ...stamp, purpose: event.body.purpose }] }
            : item,
        ),
      };
    case 'evidence.assessed':
      return inRecommendation(state, event.body.recommendationId, (recommendation) =>
        withAssessment(state, recommendation, event.body, stamp),
      );
    case 'complaint.closed':
      return withClosing({ ...state, details: { ...state.details, complaintClosed: event.body } });
    case 'recommendations.closed':
      return { ...state, recommendationsClosed: event.body };
  }
}

type Body<Kind extends CaseEvent['kind']> = Extract<CaseEvent, { kind: Kind }>['body'];

function opened(caseId: string, body: Body<'case.opened'>): CaseState {
  return {
    caseId,
    details: body.details,
    origin: body.origin,
    recommendations: [],
    evidence: [],
    complaintClosed: body.details.complaintClosed,
    recommendationsClosed: null,
  };
}

function corrected(state: CaseState, { set }: Body<'case.corrected'>): CaseState {
  const next = withClosing({ ...state, details: { ...state.details, ...defined(set) } });
  if (set.procedure === undefined) return next;
  return { ...next, recommendations: next.recommendations.map((one) => rejudged(next, one)) };
}

/** The complaint's closing is one fact, in the details as recorded and beside the other closing. */
const withClosing = (state: CaseState): CaseState => ({
  ...state,
  complaintClosed: state.details.complaintClosed,
});

function added(state: CaseState, body: Body<'recommendation.added'>): CaseState {
  const recommendation: Recommendation = {
    recommendationId: body.recommendationId,
    details: body.details,
    currentDue: body.details.originalDue,
    state: 'open',
    dates: { actionDone: null, evidenceReceived: null, evidenceComplete: null, satisfied: null },
    evidenceIds: [],
    assessments: [],
    waitingSince: null,
    lastExtract: body.origin.kind === 'extract' ? body.details : null,
    origin: body.origin,
  };
  return { ...state, recommendations: [...state.recommendations, recommendation] };
}

function revised(
  recommendation: Recommendation,
  { set, currentDue, origin }: Body<'recommendation.revised'>,
): Recommendation {
  const values = defined(set);
  return {
    ...recommendation,
    details: { ...recommendation.details, ...values },
    currentDue: currentDue === undefined ? recommendation.currentDue : currentDue,
    lastExtract:
      origin.kind === 'extract'
        ? { ...recommendation.lastExtract, ...values }
        : recommendation.lastExtract,
  };
}

function inRecommendation(
  state: CaseState,
  recommendationId: string,
  change: (recommendation: Recommendation) => Recommendation,
): CaseState {
  return {
    ...state,
    recommendations: state.recommendations.map((recommendation) =>
      recommendation.recommendationId === recommendationId
        ? change(recommendation)
        : recommendation,
    ),
  };
}

/** Drops fields that are not set, so that spreading never writes `undefined` over a value. */
type Defined<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };

function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>;
}
