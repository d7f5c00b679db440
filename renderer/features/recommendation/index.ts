export { AssessPanel } from './assess-panel.tsx';
export { Judgements } from './judgements.tsx';
export { RecommendationCards } from './recommendation-cards.tsx';
export { RecommendationFacts } from './recommendation-facts.tsx';
export { Sheet } from './sheet.tsx';
