import { z } from 'zod';
import { isoDate } from '../../kernel/iso.ts';
import { bothLanguages, nation } from '../calendar/vocabulary.ts';
import { deadlinePeriod, deadlineUnits } from '../deadline/expression.ts';

/**
 * Where a rule comes from. `text`: read in the public texts numbered in the field document ([S n]).
 * `background`: general knowledge, not confirmed ([K]): never printed as an office's rule.
 * `proposal`: this app's own default ([P]).
 */
export const ruleSource = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('text'),
      refs: z
        .array(z.string().regex(/^S\d{1,2}[a-z]?$/))
        .min(1)
        .readonly(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('background') }).readonly(),
  z.strictObject({ kind: z.literal('proposal') }).readonly(),
]);
export type RuleSource = z.infer<typeof ruleSource>;

const ruled = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, source: ruleSource }).readonly();

/** A setting with where it comes from. */
export type Ruled<Value> = { readonly value: Value; readonly source: RuleSource };

export const officeLanguages = ['en', 'cy'] as const;
const officeLanguage = z.enum(officeLanguages);

/** What a kind answers: the injustice to the person, the body's processes, or neither (R1). */
export const kindPurposes = ['injustice', 'processes', 'either', 'neither'] as const;

export const recommendationKind = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z-]*$/),
    label: bothLanguages,
    answers: z.enum(kindPurposes),
    /** Whether it enters the compliance figures. */
    counted: ruled(z.boolean()),
    source: ruleSource,
  })
  .readonly();
export type RecommendationKind = z.infer<typeof recommendationKind>;

/** What the office's decisions ask with. Words are in small letters, fit for a sentence. */
export const instrument = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z-]*$/),
    one: bothLanguages,
    many: bothLanguages,
    isBinding: ruled(z.boolean()),
    source: ruleSource,
  })
  .readonly();
export type Instrument = z.infer<typeof instrument>;

/** The four facts dated separately (domain.md c3.1); the procedure says which decides "on time". */
export const datedFacts = [
  'actionDone',
  'evidenceReceived',
  'evidenceComplete',
  'satisfied',
] as const;
export const datedFact = z.enum(datedFacts);
export type DatedFact = z.infer<typeof datedFact>;

const usualUnit = z.enum([...deadlineUnits, 'fixed']);

/**
 * One office's rules from a day on; a case keeps the version it was decided under.
 * `effectiveFrom` is the day from which the app offers this version [P]: offices do not print one.
 */
export const procedure = z
  .strictObject({
    id: z.string().regex(/^[a-z]+$/),
    version: z.string().regex(/^[1-9]\d*$/),
    effectiveFrom: isoDate,
    shortName: bothLanguages,
    name: bothLanguages,
    languages: ruled(z.array(officeLanguage).min(1).readonly()),
    nation: ruled(nation),
    instruments: z.array(instrument).min(1).readonly(),
    kinds: z.array(recommendationKind).min(1).readonly(),
    /** What is owed by the due date: evidence, or the action itself. */
    dateMeans: ruled(z.enum(['evidence', 'action'])),
    onTimeBy: ruled(datedFact),
    dueSoonWorkingDays: ruled(z.int().min(1)),
    /** `keep`: a due date on a non-working day stays, with a warning. */
    rollRule: ruled(z.literal('keep')),
    usualUnits: ruled(z.array(usualUnit).min(1).readonly()),
    isEarlyResolutionFollowedUp: ruled(z.boolean()).exactOptional(),
    /** The body's reply to a report, where the law sets one. */
    statutoryReply: ruled(deadlinePeriod).exactOptional(),
    /** Compliance still outstanding this long after the decision is a "delayed remedy". */
    delayedAfterMonths: ruled(z.int().min(1)).exactOptional(),
  })
  .readonly();
export type Procedure = z.infer<typeof procedure>;

/** Whether a rule may be shown as the office's own. */
export const isOfficesRule = (source: RuleSource): boolean => source.kind === 'text';
