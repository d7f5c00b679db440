import { z } from 'zod';
import { bothLanguages } from '../calendar/vocabulary.ts';
import { slug } from './slug.ts';
import { ruleSource } from './source.ts';

const inBoth = { en: z.string().min(1), cy: z.string().min(1) };

/** Words with where they come from. */
export const sourcedWords = z.strictObject({ ...inBoth, source: ruleSource }).readonly();
export type SourcedWords = z.infer<typeof sourcedWords>;

/** One choice of a list a caseworker picks from: a reason, an outcome. */
export const choice = z
  .strictObject({ id: slug, label: bothLanguages, source: ruleSource })
  .readonly();
export type Choice = z.infer<typeof choice>;

const evidenceWords = z.array(sourcedWords).readonly();

/** What shows that a kind of action was done (c6). */
export const evidenceGuide = z
  .strictObject({ enough: evidenceWords, notEnough: evidenceWords, watchFor: evidenceWords })
  .readonly();
export type EvidenceGuide = z.infer<typeof evidenceGuide>;

/** A kind of remedy (b6); a recommendation may have several [S6]. `source` is of the label. */
export const category = z
  .strictObject({
    id: slug,
    label: bothLanguages,
    isMoney: z.boolean(),
    /** Ids the same category has in records made earlier. */
    formerIds: z.array(slug).readonly(),
    evidence: evidenceGuide,
    source: ruleSource,
  })
  .readonly();
export type Category = z.infer<typeof category>;

/** One level of an office's money guide, in whole pounds; null where it names no amount or no end. */
export const moneyLevel = z
  .strictObject({
    label: bothLanguages,
    from: z.number().min(0).nullable(),
    to: z.number().min(0).nullable(),
  })
  .readonly();

export const moneyGuidance = z
  .strictObject({
    note: bothLanguages,
    scale: z.array(moneyLevel).readonly(),
    source: ruleSource,
  })
  .readonly();
export type MoneyGuidance = z.infer<typeof moneyGuidance>;

/** The words an office has for what the app names. */
export const officeWordIds = [
  'met',
  'partlyMet',
  'notMet',
  'caseworker',
  'body',
  'complainant',
  'recommendation',
] as const;
export type OfficeWordId = (typeof officeWordIds)[number];

export const officeWords = z.record(z.enum(officeWordIds), sourcedWords).readonly();
export type OfficeWords = z.infer<typeof officeWords>;
