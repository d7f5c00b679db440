export { ExtractScreen } from './extract-screen.tsx';
