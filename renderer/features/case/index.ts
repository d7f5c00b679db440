export { NewCaseScreen } from './add/new-case-screen.tsx';
export type { AsAtChoice } from './as-at/choose-day.tsx';
export { CasePage } from './case-page.tsx';
export { HistoryLines } from './history/history-lines.tsx';
export { sentenceOf } from './history/sentence.ts';
