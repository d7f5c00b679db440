export { CaseloadScreen } from './caseload-screen.tsx';
export { narrow } from './listing.ts';
export { noFilters } from './views/built-in.ts';
