import type { OfficeWordId } from '../../lists.ts';
import type { Procedure } from '../../vocabulary.ts';
import { proposal, rule } from '../sources.ts';
import { defaultCategories } from './categories.ts';
import { gateWith } from './gate.ts';
import { chaseLadder } from './ladder.ts';
import { defaultReasons } from './reasons.ts';
import { defaultSteps } from './steps.ts';

const words = {
  met: { en: 'Met', cy: 'Cyflawnwyd' },
  partlyMet: { en: 'Partly met', cy: 'Cyflawnwyd yn rhannol' },
  notMet: { en: 'Not met', cy: 'Heb ei gyflawni' },
  caseworker: { en: 'caseworker', cy: 'gweithiwr achos' },
  body: { en: 'body', cy: 'corff' },
  complainant: { en: 'complainant', cy: 'achwynydd' },
  recommendation: { en: 'recommendation', cy: 'argymhelliad' },
} as const satisfies Readonly<Record<OfficeWordId, unknown>>;

export const defaultWords: Procedure['words'] = {
  met: { ...words.met, source: proposal },
  partlyMet: { ...words.partlyMet, source: proposal },
  notMet: { ...words.notMet, source: proposal },
  caseworker: { ...words.caseworker, source: proposal },
  body: { ...words.body, source: proposal },
  complainant: { ...words.complainant, source: proposal },
  recommendation: { ...words.recommendation, source: proposal },
};

type Defaulted =
  | 'dueSoonWorkingDays'
  | 'rollRule'
  | 'steps'
  | 'chaseLadder'
  | 'gate'
  | 'categories'
  | 'words'
  | 'commentPeriod'
  | 'draftOffersComment'
  | 'considerWithinWorkingDays'
  | 'triggerReviewMonths'
  | 'impactCheckMonths'
  | 'officeClosuresStopTheBody'
  | 'moneyGuidance'
  | 'retentionMonths'
  | keyof typeof defaultReasons;

/** Defaults that no office's text was found for. [P] */
export const appDefaults: Pick<Procedure, Defaulted> = {
  dueSoonWorkingDays: rule(10, proposal),
  rollRule: rule('keep', proposal),
  steps: defaultSteps,
  chaseLadder: chaseLadder(),
  gate: gateWith(),
  ...defaultReasons,
  categories: defaultCategories,
  words: defaultWords,
  commentPeriod: rule(
    { kind: 'period', amount: 10, unit: 'workingDays', inclusive: false },
    proposal,
  ),
  draftOffersComment: rule(['decision', 'final-report'], proposal),
  considerWithinWorkingDays: rule(10, proposal),
  triggerReviewMonths: rule(3, proposal),
  impactCheckMonths: rule({ first: 6, second: 12 }, proposal),
  officeClosuresStopTheBody: rule(false, proposal),
  moneyGuidance: {
    note: {
      en: 'No money guide of the office’s own is held here.',
      cy: 'Ni chedwir canllaw arian y swyddfa ei hun yma.',
    },
    scale: [],
    source: proposal,
  },
  retentionMonths: rule(12, proposal),
};
