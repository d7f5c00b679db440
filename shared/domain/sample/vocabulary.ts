import { z } from 'zod';
import { bodyKind } from '../body/vocabulary.ts';
import { assessmentResult, route } from '../case/vocabulary.ts';

/**
 * References of the sample follow a pattern that no office uses: `P25-0443-X`.
 * The two digits and the four are a series, not a year and a count. [P]
 */
export const sampleReferencePattern = /^P\d{2}-\d{4}-X$/;

export const sampleBodyTypeSchema = z.enum([
  'county-council',
  'county-borough-council',
  'city-council',
  'town-council',
  'community-council',
  'health-board',
  'nhs-trust',
  'gp-practice',
  'dental-practice',
  'housing-association',
  'national-park',
  'care-provider',
]);

export const sampleSectorSchema = z.enum([
  'health',
  'complaint-handling',
  'housing',
  'homelessness',
  'planning',
  'environment',
  'highways-and-parking',
  'adult-care',
  'children',
  'education',
  'council-tax-and-benefits',
  'community-council',
  'national-park',
]);

export const sampleCategorySchema = z.enum([
  'apology',
  'explanation',
  'provide-service',
  'decision',
  'correct-records',
  'process-complaint',
  'works',
  'quantifiable-loss',
  'distress',
  'time-and-trouble',
  'loss-of-service',
  'waive-charge',
  'action-plan',
  'policy',
  'training',
  'staff-reminder',
  'record-keeping',
  'audit',
  'others-affected',
  'publish-information',
  'governance',
  'share-report',
  'progress-report',
  'evidence-of-learning',
]);

const daysAgoSchema = z.int().min(0);

export const sampleEvidenceSchema = z
  .strictObject({
    what: z.literal('evidence'),
    daysAgo: daysAgoSchema,
    name: z.string().regex(/^[a-z0-9][a-z0-9-]*\.txt$/),
    text: z.string().min(200),
    receivedFrom: z.string().min(4),
  })
  .readonly();

export const sampleAssessedSchema = z
  .strictObject({
    what: z.literal('assessed'),
    daysAgo: daysAgoSchema,
    result: assessmentResult,
    reason: z.string().min(20),
  })
  .readonly();

export const sampleRecommendationSchema = z
  .strictObject({
    number: z.string().regex(/^R[1-9]$/),
    text: z.string().min(20),
    kind: z.enum(['personal-remedy', 'service-improvement', 'invitation']),
    categories: z.array(sampleCategorySchema).min(1).readonly(),
    /** As a decision words it, with a `{today+9}` mark for a fixed date; absent where none was set. */
    dueText: z.string().min(4).exactOptional(),
    /** The fixed date in the mark, in calendar days from today; absent where there is no such mark. */
    fixedDueDays: z.int().exactOptional(),
    evidenceWanted: z.array(z.string().min(10)).readonly(),
    /** Whole pounds sterling. */
    money: z
      .strictObject({ amount: z.int().positive(), payee: z.string().min(3) })
      .readonly()
      .exactOptional(),
    /** Only in a case with two bodies; absent means the case's own body. */
    owedBy: z.enum(['body', 'also-body']).exactOptional(),
    /** A contractor who does the work; the body stays accountable. */
    deliveredBy: z.string().min(4).exactOptional(),
    story: z
      .array(z.discriminatedUnion('what', [sampleEvidenceSchema, sampleAssessedSchema]))
      .readonly(),
  })
  .readonly();

export const sampleBodySchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    kind: bodyKind,
    name: z.strictObject({ en: z.string().min(4), cy: z.string().min(4) }).readonly(),
  })
  .readonly();

export const sampleCaseSchema = z
  .strictObject({
    reference: z.string().regex(sampleReferencePattern),
    title: z.string().min(10).max(80),
    body: sampleBodySchema,
    bodyType: sampleBodyTypeSchema,
    alsoBody: sampleBodySchema.exactOptional(),
    alsoBodyType: sampleBodyTypeSchema.exactOptional(),
    sector: sampleSectorSchema,
    route: route.extract([
      'early-resolution',
      'voluntary-settlement',
      'investigation-decision',
      'report',
    ]),
    language: z.enum(['en', 'cy']),
    complainant: z
      .strictObject({ pseudonym: z.string().min(3), name: z.string().min(5) })
      .readonly(),
    complaintClosed: z.enum(['decision', 'settlement']),
    decidedDaysAgo: daysAgoSchema,
    recommendations: z.array(sampleRecommendationSchema).min(1).readonly(),
  })
  .readonly();

export const sampleSchema = z.array(sampleCaseSchema).readonly();

export type SampleBody = z.infer<typeof sampleBodySchema>;
export type SampleEvidence = z.infer<typeof sampleEvidenceSchema>;
export type SampleAssessed = z.infer<typeof sampleAssessedSchema>;
export type SampleStoryEntry = SampleEvidence | SampleAssessed;
export type SampleRecommendation = z.infer<typeof sampleRecommendationSchema>;
export type SampleCase = z.infer<typeof sampleCaseSchema>;
