export { DatesBehind } from './dates-behind.tsx';
export { CaseActsMenu, type CasePlace, ItemActs, RecommendationActsMenu } from './menus.tsx';
export { complainantName } from './pieces.ts';
export { BeforeContact } from './shown/before-contact.tsx';
export { Gate, type GateProps } from './shown/gate.tsx';
export { type Acts, offerOf, useActs } from './use-acts.tsx';
