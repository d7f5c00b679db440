export type { Typed } from './about.ts';
export { ActFlow } from './act-flow.tsx';
export { actWordsOf, whoOf } from './act-words.ts';
export { DatesBehind } from './dates-behind.tsx';
export { formOf } from './forms.ts';
export { type Faults, type Inline, InlineAct, readInline } from './inline-act.tsx';
export {
  CaseActsMenu,
  type CasePlace,
  ItemActs,
  OneAct,
  RecommendationActsMenu,
} from './menus.tsx';
export { complainantName } from './pieces.ts';
export { focusFirstFault } from './submitting.ts';
export { aboutOf } from './use-about.ts';
export { offerOf, useActs } from './use-acts.tsx';
export { waitingItems } from './waiting-items.ts';
