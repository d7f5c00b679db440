import type { Mistake } from './events/errors.ts';
import type { CaseEvent } from './events.ts';
import { plainName } from './plain-name.ts';

/**
 * The fields an event sets. Two entries that set the same field without having seen each other are a
 * conflict; events that only add set none.
 */
export function fieldsSet(event: CaseEvent): readonly string[] {
  switch (event.kind) {
    case 'case.corrected':
      return Object.keys(event.body.set).map((field) => `case.${field}`);
    case 'case.route-changed':
      return ['case.route'];
    case 'case.assigned':
      return [`case.${event.body.as}`];
    case 'complaint.closed':
      return ['case.complaintClosed'];
    case 'recommendations.closed':
      return ['case.recommendationsClosed'];
    case 'outcome.recorded':
      return [`case.outcome ${plainName(event.body.body)}`];
    case 'person.corrected':
      return Object.keys(event.body.set).map((field) => `${event.body.personId}.${field}`);
    case 'finding.corrected':
      return Object.keys(event.body.set).map((field) => `${event.body.findingId}.${field}`);
    case 'body-contact.ended':
      return [`${event.body.contactId}.to`];
    case 'comment.answered':
      return [`${event.body.commentId}.answer`];
    case 'extension.granted':
    case 'extension.refused':
    case 'extension.removed':
      return [`${event.body.extensionId}.decision`];
    case 'return.decided':
      return [`${event.body.returnId}.decision`];
    case 'request.approved':
    case 'request.returned':
    case 'request.withdrawn':
      return [`${event.body.requestId}.answer`];
    case 'record.entered-in-error':
      return mistakenFields(event.body);
    default:
      return ofRecommendation(event);
  }
}

function ofRecommendation(event: CaseEvent): readonly string[] {
  switch (event.kind) {
    case 'recommendation.added':
      return [numberField(event.body.details.number)];
    case 'recommendation.revised': {
      const { recommendationId, set, currentDue } = event.body;
      return [
        ...Object.keys(set).map((field) => `${recommendationId}.${field}`),
        ...(currentDue === undefined ? [] : [`${recommendationId}.currentDue`]),
        ...(set.number === undefined ? [] : [numberField(set.number)]),
      ];
    }
    case 'recommendation.entered-in-error':
      return [numberField(event.body.number), `${event.body.recommendationId}.ending`];
    case 'part.revised':
    case 'part.withdrawn':
      return [`${event.body.recommendationId}.part ${event.body.partId}`];
    case 'amount.fixed':
      return [`${event.body.recommendationId}.amount ${event.body.partId ?? ''}`];
    case 'trigger.recorded':
      return [`${event.body.recommendationId}.trigger`];
    case 'due.moved':
    case 'recommendation.issued':
      return [`${event.body.recommendationId}.currentDue`];
    case 'evidence.assessed':
    case 'assessment.settled':
      return [assessmentField(event.body)];
    case 'recommendation.ended':
    case 'recommendation.reopened':
      return [`${event.body.recommendationId}.ending`];
    default:
      return [];
  }
}

/** What is taken back set a field: taking it back sets it too. */
function mistakenFields({ of, id, recommendationId }: Mistake): readonly string[] {
  switch (of) {
    case 'complaint.closed':
      return ['case.complaintClosed'];
    case 'recommendations.closed':
      return ['case.recommendationsClosed'];
    case 'outcome.recorded':
      return [`case.outcome ${plainName(id)}`];
    case 'body-contact.ended':
      return [`${id}.to`];
    case 'comment.answered':
    case 'request.returned':
    case 'request.withdrawn':
      return [`${id}.answer`];
    case 'extension.granted':
    case 'extension.refused':
    case 'extension.removed':
    case 'return.decided':
      return [`${id}.decision`];
    case 'trigger.recorded':
      return [`${id}.trigger`];
    case 'due.moved':
      return [`${id}.currentDue`];
    case 'recommendation.ended':
    case 'recommendation.entered-in-error':
      return [`${id}.ending`];
    case 'part.withdrawn':
      return recommendationId === null ? [] : [`${recommendationId}.part ${id}`];
    default:
      return [];
  }
}

/** Whose number it is: one that is given another leaves this field as it was. */
export const numberField = (number: string): string => `number.${plainName(number)}`;

/** Judging different parts is no contradiction; judging the same one is. */
export function assessmentField(body: {
  readonly recommendationId: string;
  readonly partIds?: readonly string[] | undefined;
}): string {
  const parts = body.partIds ?? [];
  const scope = parts.length === 0 ? '' : ` ${parts.toSorted().join(' ')}`;
  return `${body.recommendationId}.assessment${scope}`;
}
