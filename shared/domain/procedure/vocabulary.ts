import { z } from 'zod';
import { isoDate } from '../../kernel/iso.ts';
import { bothLanguages, nation } from '../calendar/vocabulary.ts';
import { deadlinePeriod, deadlineUnits } from '../deadline/expression.ts';
import { gate } from './gate.ts';
import { ladderStep } from './ladder.ts';
import { category, choice, moneyGuidance, officeWords } from './lists.ts';
import { slug } from './slug.ts';
import { ruled, ruleSource } from './source.ts';
import { stepId, stepRule } from './steps.ts';

export { isOfficesRule, type Ruled, type RuleSource, ruleSource } from './source.ts';

export const officeLanguages = ['en', 'cy'] as const;
const officeLanguage = z.enum(officeLanguages);

/** What a kind answers: the injustice to the person, the body's processes, or neither (R1). */
export const kindPurposes = ['injustice', 'processes', 'either', 'neither'] as const;

export const recommendationKind = z
  .strictObject({
    id: slug,
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
    id: slug,
    one: bothLanguages,
    many: bothLanguages,
    isBinding: ruled(z.boolean()),
    source: ruleSource,
  })
  .readonly();
export type Instrument = z.infer<typeof instrument>;

/** The four facts dated separately (c3.1); the procedure says which decides "on time". */
export const datedFacts = [
  'actionDone',
  'evidenceReceived',
  'evidenceComplete',
  'satisfied',
] as const;
export const datedFact = z.enum(datedFacts);
export type DatedFact = z.infer<typeof datedFact>;

export const usualUnits = z
  .array(z.enum([...deadlineUnits, 'fixed']))
  .min(1)
  .readonly();

/** What to do with a due date that is no working day (c3.5). */
export const rollRules = ['keep', 'forward', 'back'] as const;
export type RollRule = (typeof rollRules)[number];

/** Papers the parties may comment on before they are issued (R3). */
export const commentedPapers = ['final-report', 'discontinuance', 'decision'] as const;
export type CommentedPaper = (typeof commentedPapers)[number];

export const impactMonths = z
  .strictObject({ first: z.int().min(1), second: z.int().min(1) })
  .readonly();

const choices = z.array(choice).min(1).readonly();

/** Who does what, in which order, with which words: the part of a procedure an office may change. */
const workings = {
  steps: z.record(stepId, ruled(stepRule)).readonly(),
  chaseLadder: ruled(z.array(ladderStep).readonly()),
  gate,
  ceaseReasons: choices,
  treatAsMetReasons: choices,
  incompleteReasons: choices,
  /** Why a body says it cannot or will not. */
  refusalReasons: choices,
  /** Why the record check sends a record back (g8 [S7]). */
  returnReasons: choices,
  /** Why the complainant was not told or asked. */
  notToldReasons: choices,
  /** What is noted of how a body deals with the office; the list changes with current themes [S13]. */
  handlingItems: choices,
  categories: z.array(category).min(1).readonly(),
  /** What was found against each body (b1). */
  outcomes: choices,
  words: officeWords,
  /** For the parties' comments on a draft. */
  commentPeriod: ruled(deadlinePeriod),
  draftOffersComment: ruled(z.array(z.enum(commentedPapers)).readonly()),
  /** Our own time to consider evidence, in working days. */
  considerWithinWorkingDays: ruled(z.int().min(1)),
  /** How often a recommendation that waits for an event is looked at again. */
  triggerReviewMonths: ruled(z.int().min(1)),
  /** When an ended service improvement is looked at again (R22), in months from its ending. */
  impactCheckMonths: ruled(impactMonths),
  /** Whether days our own office is closed are no working days for the body either. */
  officeClosuresStopTheBody: ruled(z.boolean()),
  moneyGuidance,
  /** Documents are kept this long after the last substantive action (d4). */
  retentionMonths: ruled(z.int().min(1)),
} as const;

/**
 * One office's rules from a day on; a case keeps the version it was decided under.
 * `effectiveFrom` is the day from which the app offers this version [P]: offices do not print one.
 */
export const procedure = z
  .strictObject({
    id: slug,
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
    rollRule: ruled(z.enum(rollRules)),
    usualUnits: ruled(usualUnits),
    isEarlyResolutionFollowedUp: ruled(z.boolean()).exactOptional(),
    /** The body's reply to a report, where the law sets one. */
    statutoryReply: ruled(deadlinePeriod).exactOptional(),
    /** The one mailbox evidence is sent to (R9); none where the office has not said. */
    evidenceMailbox: ruled(z.string()).exactOptional(),
    /** Compliance still outstanding this long after the decision is a "delayed remedy". */
    delayedAfterMonths: ruled(z.int().min(1)).exactOptional(),
    ...workings,
  })
  .readonly();
export type Procedure = z.infer<typeof procedure>;
