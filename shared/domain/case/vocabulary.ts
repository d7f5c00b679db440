import { z } from 'zod';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import { isoDate, randomId } from '../../kernel/iso.ts';
import { deadlineExpression } from '../deadline/expression.ts';
import { procedureRef } from '../procedure/own.ts';

/** How the case came to its recommendations (b1 [S2][S32]). */
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

/** Closing states that are decided, not met (c1); each needs its reason and a named decider. */
export const endings = [
  /** Circumstances changed, or the complainant no longer wants it (R14). */
  'treated-as-met',
  /** Something else was done and judged equivalent: counted apart. [P] */
  'equivalent',
  'incomplete-accepted',
  /** The compliance process ceases: unachievable, or a report would be disproportionate [S8]. */
  'ceased',
  'not-complied',
  /** A new case or a report takes its place. */
  'superseded',
] as const;
export const ending = z.enum(endings);
export type Ending = z.infer<typeof ending>;

/** Before the decision is issued (c1, R3). */
export const draftStates = [
  'drafted',
  'proposed',
  'agreed',
  'agreed-in-part',
  'disputed',
  'dropped',
] as const;
export type DraftState = (typeof draftStates)[number];

/** Where a recommendation is in its life, as recorded (c1). What today adds (overdue, due soon) is `Standing`. */
export const recommendationStates = [
  ...draftStates,
  'open',
  'awaiting-trigger',
  'evidence-received',
  'partly-satisfied',
  'not-satisfied',
  'escalated',
  'satisfied-on-time',
  'satisfied-late',
  'satisfied-undated',
  ...endings,
  'entered-in-error',
] as const;
export type RecommendationState = (typeof recommendationStates)[number];

/** How a recommendation stands on a given day. Ordered as Today shows it. */
export const standings = [
  'overdue',
  'due-today',
  'due-soon',
  'waiting-for-us',
  /** An extension or a request waits for our decision (c5). */
  'decision-awaited',
  'on-track',
  'awaiting-event',
  'no-date',
  /** Proposed in a draft; nothing is owed yet. */
  'in-draft',
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

/** `amount` in pounds; null where `formula` decides it ("difference found by the District Valuer"). */
export const money = z.strictObject({
  amount: z.number().min(0).nullable(),
  payee: z.string(),
  /** What it is paid for: distress, time and trouble, a loss. */
  head: z.string().exactOptional(),
  formula: z.string().exactOptional(),
});
export type Money = z.infer<typeof money>;

export const complainant = z.strictObject({ name: z.string(), pseudonym: z.string() });

/** The complaint's own closing, at decision or settlement; the recommendations close later (two closings). */
export const complaintClosing = z.strictObject({
  on: isoDate,
  how: z.enum(['decision', 'settlement']),
});
export type ComplaintClosing = z.infer<typeof complaintClosing>;

export const parties = ['complainant', 'body'] as const;
export const party = z.enum(parties);
export type Party = z.infer<typeof party>;

export const channels = ['letter', 'email', 'call'] as const;
export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;

export const told = z.strictObject({ party, name: z.string(), on: isoDate, how: channel });
export type Told = z.infer<typeof told>;

/** A party that was not told at the closing, and why not: the procedure's reason, in its words. */
export const notTold = z.strictObject({
  party,
  name: z.string(),
  reasonId: z.string().min(1),
  reason: z.string().min(1),
});
export type NotTold = z.infer<typeof notTold>;

export const caseDetails = z.strictObject({
  reference: z.string().min(1),
  title: z.string().min(1),
  procedure: procedureRef,
  route,
  decisionDate: isoDate.nullable(),
  language: z.enum(['en', 'cy']),
  bodies: z.array(z.string().min(1)).min(1),
  sector: z.string(),
  complainant: complainant.nullable(),
  complaintClosed: complaintClosing.nullable(),
});
export type CaseDetails = DeepReadonly<z.infer<typeof caseDetails>>;

/** One-off failing, or a systemic problem and its root (R23). */
export const reaches = ['one-off', 'systemic', 'others-affected'] as const;
export const rootCauses = ['system', 'procedure', 'management', 'training', 'other'] as const;

/** A separately provable part of a recommendation; it has no number of its own, so splitting changes no count. */
export const part = z.strictObject({
  partId: randomId,
  text: z.string().min(1),
  proofWanted: z.array(z.string()),
  /** One body's share, where each must act. */
  body: z.string().exactOptional(),
  money: money.exactOptional(),
  /** A date of its own: an occurrence of what recurs. */
  due: isoDate.exactOptional(),
});
export type Part = DeepReadonly<z.infer<typeof part>>;

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
  /** The findings it answers: the failing and the injustice. */
  findingIds: z.array(randomId).exactOptional(),
  /** Who at the body does it, beside who answers for it. */
  doneBy: z.string().exactOptional(),
  signatory: z.string().exactOptional(),
  /** The contractor that delivers it; `body` stays accountable (R24). */
  deliveredBy: z.string().exactOptional(),
  touchesComplainant: z.boolean().exactOptional(),
  /** Other bodies that owe it: one act satisfies (`jointly`), or each must act (`each`). */
  owedBy: z
    .strictObject({ how: z.enum(['jointly', 'each']), others: z.array(z.string().min(1)).min(1) })
    .exactOptional(),
  reach: z.enum(reaches).exactOptional(),
  rootCause: z.enum(rootCauses).exactOptional(),
  /** What the office publishes of a service improvement: no timescale, no personal data [S6]. */
  publicSummary: z.string().exactOptional(),
  theme: z.string().exactOptional(),
  /** Which of the procedure's instruments asks for it: an order or a recommendation (HOS). */
  instrument: z.string().exactOptional(),
});
export type RecommendationDetails = DeepReadonly<z.infer<typeof recommendationDetails>>;

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
  how: z.enum(['dropped', 'picked', 'pasted', 'sample']),
  receivedOn: isoDate,
});
export type FiledItem = z.infer<typeof filedItem>;
