export { chaseLevel } from './ladder/level.ts';
export {
  type NextStep,
  type NextStepKind,
  nextStep,
  nextStepKinds,
  triggerReviewOn,
} from './ladder/next-step.ts';
export { type Hold, holdOn, type Ladder, ladderFor, type Rung } from './ladder/rungs.ts';
