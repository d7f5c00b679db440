import { caseSections } from './case-facts/case.ts';
import { labels } from './case-facts/labels.ts';
import { nextStepWords } from './case-facts/next-step.ts';
import { recommendationPanel } from './case-facts/recommendation.ts';

/** What is recorded of a case and its recommendations, as the page shows it. */
export const caseFacts = {
  ...labels,
  ...nextStepWords,
  ...caseSections,
  ...recommendationPanel,
} as const;
