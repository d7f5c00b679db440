export { intlFor, LanguageProvider } from './language.tsx';
export { capital, small } from './letter-case.ts';
export { overridesOf, ProcedureWords } from './procedure-words.tsx';
export { type RefusalWords, refusalWords, useRefusalWords } from './refusal-words.ts';
export { type RichValues, Say, useWords, type Values, type Wording, wordingOf } from './words.tsx';
