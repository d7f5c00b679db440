import { careAndEducationCases } from './care-and-education.ts';
import { welshCases } from './cymraeg.ts';
import { healthBoardCases } from './health-boards.ts';
import { housingCases } from './housing.ts';
import { planningAndEnvironmentCases } from './planning-and-environment.ts';
import { practiceAndAmbulanceCases } from './practices-and-ambulance.ts';
import { taxAndTownCases } from './tax-and-town.ts';
import type { SampleCase } from './vocabulary.ts';

export { dayFromToday, withPrintedDays } from './day.ts';
export { type SampleKept, sampleKept } from './kept.ts';
export {
  type SampleAssessed,
  type SampleBody,
  type SampleCase,
  type SampleEvidence,
  type SampleRecommendation,
  type SampleStoryEntry,
  sampleReferencePattern,
  sampleSchema,
} from './vocabulary.ts';

/**
 * The caseload of the practice store, newest decision first. Every body, person and event in it
 * is invented. All days are offsets from the day the sample is opened: turn them into dates with
 * `dayFromToday`, and the `{today-12}` marks in `dueText`, `text` and `reason` with
 * `withPrintedDays`. Texts are in the language of their case.
 */
export const sampleCases: readonly SampleCase[] = [
  ...healthBoardCases,
  ...practiceAndAmbulanceCases,
  ...housingCases,
  ...planningAndEnvironmentCases,
  ...careAndEducationCases,
  ...taxAndTownCases,
  ...welshCases,
].sort((a, b) => a.decidedDaysAgo - b.decidedDaysAgo || (a.reference < b.reference ? 1 : -1));
