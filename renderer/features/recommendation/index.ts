export { AssessPanel } from './assess-panel.tsx';
export { RecommendationCards } from './recommendation-cards.tsx';
