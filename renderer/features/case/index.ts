export { NewCaseScreen } from './add/new-case-screen.tsx';
export { CasePage } from './case-page.tsx';
