import { z } from 'zod';
import { isoDate, randomId } from '../../kernel/iso.ts';
import { deadlineExpression } from '../deadline/expression.ts';

/** How the case came to its recommendations (domain.md b1 [S2][S32]). */
export const routes = [
  'early-resolution',
  'voluntary-settlement',
  'investigation-decision',
  'report',
  'special-report',
  'own-initiative',
] as const;
export const route = z.enum(routes);
export type Route = z.infer<typeof route>;

/** A judgement of evidence (b9): the office decides what is enough (R17). */
export const assessmentResults = ['satisfied', 'partly', 'not-satisfied'] as const;
export const assessmentResult = z.enum(assessmentResults);
export type AssessmentResult = z.infer<typeof assessmentResult>;

/** Where a recommendation is in its life, as recorded. What today adds (overdue, due soon) is `Standing`. */
export const recommendationStates = [
  'open',
  'evidence-received',
  'partly-satisfied',
  'not-satisfied',
  'satisfied-on-time',
  'satisfied-late',
  'satisfied-undated',
] as const;
export type RecommendationState = (typeof recommendationStates)[number];

/** How a recommendation stands on a given day. Ordered as Today shows it. */
export const standings = [
  'overdue',
  'due-today',
  'due-soon',
  'waiting-for-us',
  'on-track',
  'awaiting-event',
  'no-date',
  'ended',
] as const;
export type Standing = (typeof standings)[number];

/** Where a fact came from: typed here, the office's extract, or the invented sample. */
export const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('typed') }),
  z.strictObject({
    kind: z.literal('extract'),
    file: z.string(),
    sha256: z.string(),
    row: z.int(),
  }),
  z.strictObject({ kind: z.literal('sample') }),
]);
export type Origin = z.infer<typeof origin>;

export const money = z.strictObject({ amount: z.number().min(0), payee: z.string() });

export const complainant = z.strictObject({ name: z.string(), pseudonym: z.string() });

/** The complaint's own closing, at decision or settlement; the recommendations close later (domain.md 0). */
export const complaintClosing = z.strictObject({
  on: isoDate,
  how: z.enum(['decision', 'settlement']),
});
export type ComplaintClosing = z.infer<typeof complaintClosing>;

export const told = z.strictObject({
  party: z.enum(['complainant', 'body']),
  name: z.string(),
  on: isoDate,
  how: z.enum(['letter', 'email', 'call']),
});
export type Told = z.infer<typeof told>;

export const caseDetails = z.strictObject({
  reference: z.string().min(1),
  title: z.string().min(1),
  procedure: z.strictObject({ id: z.string(), version: z.string() }),
  route,
  decisionDate: isoDate.nullable(),
  language: z.enum(['en', 'cy']),
  bodies: z.array(z.string().min(1)).min(1),
  sector: z.string(),
  complainant: complainant.nullable(),
  complaintClosed: complaintClosing.nullable(),
});
export type CaseDetails = z.infer<typeof caseDetails>;

/** One recommendation or agreed action (b6). `number` is as printed in the decision. */
export const recommendationDetails = z.strictObject({
  number: z.string().min(1),
  text: z.string().min(1),
  kind: z.string(),
  categories: z.array(z.string()),
  body: z.string().min(1),
  /** The date as the decision words it; kept whatever the expression makes of it. */
  dueWords: z.string(),
  deadline: deadlineExpression,
  /** Start day of the period: decision issued, unless the record says otherwise. */
  startsOn: isoDate.nullable(),
  /** Worked out when recorded; never overwritten by later changes of date. */
  originalDue: isoDate.nullable(),
  evidenceWanted: z.array(z.string()),
  money: money.nullable(),
});
export type RecommendationDetails = z.infer<typeof recommendationDetails>;

/** Facts of one filed item, never changed afterwards (b8, custody). */
export const filedItem = z.strictObject({
  objectId: randomId,
  name: z.string(),
  folder: z.string(),
  size: z.int().min(1),
  sha256: z.string(),
  mime: z.string(),
  chunks: z.int().min(1),
  sourcePath: z.string(),
  modifiedAt: z.string(),
  how: z.enum(['dropped', 'picked', 'sample']),
  receivedOn: isoDate,
});
export type FiledItem = z.infer<typeof filedItem>;
