import { z } from 'zod';
import { isoDate, randomId } from '../../kernel/iso.ts';
import {
  assessmentResult,
  caseDetails,
  complaintClosing,
  filedItem,
  origin,
  recommendationDetails,
  told,
} from './vocabulary.ts';

/** Every fact a case's ledger can hold, by kind. Bodies are strict: what does not parse is shown as written by a newer version. */
export const caseEvents = {
  'case.opened': z.strictObject({ details: caseDetails, origin }),
  'case.corrected': z.strictObject({ set: caseDetails.partial(), origin }),
  'recommendation.added': z.strictObject({
    recommendationId: randomId,
    details: recommendationDetails,
    origin,
  }),
  'recommendation.revised': z.strictObject({
    recommendationId: randomId,
    set: recommendationDetails.omit({ originalDue: true }).partial(),
    /** The date as it now stands, where the revision moves it; the original stays. */
    currentDue: isoDate.nullable().optional(),
    origin,
  }),
  'evidence.filed': z.strictObject({
    evidenceId: randomId,
    recommendationIds: z.array(randomId),
    item: filedItem,
  }),
  'evidence.opened': z.strictObject({
    evidenceId: randomId,
    purpose: z.enum(['preview', 'copy', 'bundle']),
  }),
  'evidence.assessed': z.strictObject({
    assessmentId: randomId,
    recommendationId: randomId,
    evidenceIds: z.array(randomId),
    result: assessmentResult,
    reason: z.string().min(1),
    assessedOn: isoDate,
    actionDoneOn: isoDate.nullable(),
  }),
  'complaint.closed': complaintClosing,
  'recommendations.closed': z.strictObject({ on: isoDate, told: z.array(told).min(1) }),
} as const;

export type CaseEventKind = keyof typeof caseEvents;
export type CaseEvent = {
  [Kind in CaseEventKind]: {
    readonly kind: Kind;
    readonly body: z.infer<(typeof caseEvents)[Kind]>;
  };
}[CaseEventKind];

/**
 * The fields an event sets. Two entries that set the same field without having seen each other are a
 * conflict; events that only add set none.
 */
export function fieldsSet(event: CaseEvent): readonly string[] {
  switch (event.kind) {
    case 'case.corrected':
      return Object.keys(event.body.set).map((field) => `case.${field}`);
    case 'recommendation.added':
      return [`number.${event.body.details.number.trim().toUpperCase()}`];
    case 'recommendation.revised':
      return [
        ...Object.keys(event.body.set).map((field) => `${event.body.recommendationId}.${field}`),
        ...(event.body.currentDue === undefined
          ? []
          : [`${event.body.recommendationId}.currentDue`]),
      ];
    case 'evidence.assessed':
      return [`${event.body.recommendationId}.assessment`];
    case 'complaint.closed':
      return ['case.complaintClosed'];
    case 'recommendations.closed':
      return ['case.recommendationsClosed'];
    case 'case.opened':
    case 'evidence.filed':
    case 'evidence.opened':
      return [];
  }
}
