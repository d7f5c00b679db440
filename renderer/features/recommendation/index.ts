export { AssessPanel } from './assess-panel.tsx';
export { targetOf } from './recommendation-card.tsx';
export { RecommendationCards } from './recommendation-cards.tsx';
