import { z } from 'zod';
import { isoDate } from '../../kernel/iso.ts';
import { bothLanguages, nation } from '../calendar/vocabulary.ts';
import { deadlinePeriod } from '../deadline/expression.ts';
import { gateChoice, preconditionId, roadId, stage } from './gate.ts';
import { ladderRung } from './ladder.ts';
import { moneyLevel, officeWordIds } from './lists.ts';
import { slug } from './slug.ts';
import { stepId, stepRule } from './steps.ts';
import {
  commentedPapers,
  datedFact,
  impactMonths,
  officeLanguages,
  rollRules,
  usualUnits,
} from './vocabulary.ts';

const days = z.int().min(1);

/** A choice as an office writes it: its source is the office. */
export const ownChoice = z.strictObject({ id: slug, label: bothLanguages }).readonly();
export type OwnChoice = z.infer<typeof ownChoice>;
const ownChoices = z.array(ownChoice).min(1).readonly();

const ownEvidence = z.array(bothLanguages).readonly();
export const ownCategory = z
  .strictObject({
    id: slug,
    label: bothLanguages,
    isMoney: z.boolean(),
    evidence: z
      .strictObject({ enough: ownEvidence, notEnough: ownEvidence, watchFor: ownEvidence })
      .readonly(),
  })
  .readonly();
export type OwnCategory = z.infer<typeof ownCategory>;

/**
 * What an office may change in a procedure it copied. The records (`steps`, `words`, `kindLabels`, `roadNeeds`,
 * `gateOptions`) change only what they name; every list replaces the list it is for. What the law sets, what
 * binds and what is counted is not here.
 */
export const ownChanges = z
  .strictObject({
    steps: z.partialRecord(stepId, stepRule).readonly().exactOptional(),
    chaseLadder: z.array(ladderRung.readonly()).readonly().exactOptional(),
    words: z.partialRecord(z.enum(officeWordIds), bothLanguages).readonly().exactOptional(),
    kindLabels: z.record(slug, bothLanguages).readonly().exactOptional(),
    roadNeeds: z
      .partialRecord(roadId, z.array(preconditionId).readonly())
      .readonly()
      .exactOptional(),
    gateOptions: z
      .partialRecord(stage, z.array(gateChoice.readonly()).readonly())
      .readonly()
      .exactOptional(),
    moneyGuidance: z
      .strictObject({ note: bothLanguages, scale: z.array(moneyLevel).readonly() })
      .readonly()
      .exactOptional(),
    categories: z.array(ownCategory).min(1).readonly().exactOptional(),
    outcomes: ownChoices.exactOptional(),
    ceaseReasons: ownChoices.exactOptional(),
    treatAsMetReasons: ownChoices.exactOptional(),
    incompleteReasons: ownChoices.exactOptional(),
    refusalReasons: ownChoices.exactOptional(),
    returnReasons: ownChoices.exactOptional(),
    notToldReasons: ownChoices.exactOptional(),
    handlingItems: ownChoices.exactOptional(),
    dateMeans: z.enum(['evidence', 'action']).exactOptional(),
    onTimeBy: datedFact.exactOptional(),
    nation: nation.exactOptional(),
    languages: z.array(z.enum(officeLanguages)).min(1).readonly().exactOptional(),
    usualUnits: usualUnits.exactOptional(),
    isEarlyResolutionFollowedUp: z.boolean().exactOptional(),
    rollRule: z.enum(rollRules).exactOptional(),
    dueSoonWorkingDays: days.exactOptional(),
    considerWithinWorkingDays: days.exactOptional(),
    commentPeriod: deadlinePeriod.exactOptional(),
    draftOffersComment: z.array(z.enum(commentedPapers)).readonly().exactOptional(),
    triggerReviewMonths: days.exactOptional(),
    impactCheckMonths: impactMonths.exactOptional(),
    officeClosuresStopTheBody: z.boolean().exactOptional(),
    delayedAfterMonths: days.exactOptional(),
    retentionMonths: days.exactOptional(),
    /** Empty where there is none any more. */
    evidenceMailbox: z.string().max(254).exactOptional(),
  })
  .readonly();
export type OwnChanges = z.infer<typeof ownChanges>;

const plainRef = { id: z.string(), version: z.string() };

/** A copy of a shipped procedure with what the office changed, in force from a day on. */
export const ownProcedure = z
  .strictObject({
    base: z.strictObject(plainRef).readonly(),
    name: bothLanguages,
    effectiveFrom: isoDate,
    changes: ownChanges,
  })
  .readonly();
export type OwnProcedure = z.infer<typeof ownProcedure>;

/** The procedure a case is under: shipped by id and version, or the office's own, carried whole. */
export const procedureRef = z.strictObject({ ...plainRef, own: ownProcedure.exactOptional() });
export type ProcedureRef = Readonly<z.infer<typeof procedureRef>>;
