export { workingDayFrom } from './ladder/days.ts';
export {
  type NextStep,
  type NextStepKind,
  nextStep,
  nextStepKinds,
  triggerReviewOn,
} from './ladder/next-step.ts';
export { replyTime, stepNow } from './ladder/reply-time.ts';
export { type Hold, holdOn, type Ladder, ladderFor, type Rung } from './ladder/rungs.ts';
