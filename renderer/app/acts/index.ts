export { DatesBehind } from './dates-behind.tsx';
export { CaseActsMenu, type CasePlace, ItemActs, RecommendationActsMenu } from './menus.tsx';
export { complainantName } from './pieces.ts';
export { offerOf, useActs } from './use-acts.tsx';
