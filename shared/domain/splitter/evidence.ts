import { sentencesOf, trimSpan } from './sentences.ts';

const proof =
  '(?:evidence|proof|confirmation|(?:a )?cop(?:y|ies)|tystiolaeth|prawf|cadarnhad|copi)';
const office =
  "(?:us|me|the ombudsman|this office|our office|the psow|psow|spso|the spso|lgsco|atom|yr ombwdsmon|['’]r ombwdsmon|y swyddfa hon|ein swyddfa)";
const opening =
  '^(?:[^.;:]{0,60}?(?:should|must|will|dylai|bydd)(?: also| then)?(?:[^.;:]{0,30})? )?(?:also |then |hefyd )?';
const verb =
  '(?:provide|send|give|supply|forward|submit|share|confirm|let|show|anfon|ddarparu|darparu|rhoi|roi|gyflwyno|cyflwyno)(?!\\p{L})';
const calls: readonly RegExp[] = [
  new RegExp(
    `${opening}${verb}[^.;]{0,60}?(?<!\\p{L})${office}(?!\\p{L})[^.;]{0,40}?(?<!\\p{L})${proof}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `${opening}${verb}[^.;]{0,40}?(?<!\\p{L})${proof}(?!\\p{L})[^.;]{0,120}?(?:to|with|at|i) ?${office}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `${opening}(?:provide|send|supply|submit|darparu|ddarparu|cyflwyno|gyflwyno) (?:evidence|proof|confirmation|tystiolaeth|prawf|cadarnhad)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`${opening}confirm (?:to|with) ${office}(?!\\p{L})`, 'iu'),
];

/** Whether words ask the body to show the office what it did, which is no action of its own (R7, R8). */
export const isEvidenceCall = (text: string): boolean =>
  calls.some((pattern) => pattern.test(text.trim()));

const everything =
  /(?<!\p{L})(?:the above|above actions?|these (?:actions|steps|recommendations)|all (?:of )?(?:the|these) (?:actions|recommendations)|agreed actions?|complied with|uchod|y camau hyn|yr argymhellion hyn)(?!\p{L})/iu;

/** A call for proof of everything in the list, which belongs to no single row. */
export const isEvidenceForAll = (text: string): boolean =>
  isEvidenceCall(text) && everything.test(text);

const label = /^(?:evidence(?: (?:required|wanted|needed))?|tystiolaeth(?: sydd ei hangen)?):\s*/iu;
const clauseStart = /(?:^|[;,] ?(?:and )?|(?<!\p{L})(?:and|ac?) )(?=\S)/giu;

const withoutStop = (words: string): string => words.replace(/[.\s]+$/, '');

function callIn(sentence: string): string | null {
  const named = label.exec(sentence);
  if (named) return withoutStop(sentence.slice(named[0].length));
  for (const match of sentence.matchAll(clauseStart)) {
    const clause = sentence.slice(match.index + match[0].length);
    if (isEvidenceCall(clause)) return withoutStop(clause);
  }
  return null;
}

/** The proof the words themselves ask for, verbatim, without a closing stop. */
export const evidenceIn = (text: string): readonly string[] =>
  sentencesOf(text).flatMap((span) => {
    const { from, to } = trimSpan(text, span);
    return callIn(text.slice(from, to)) ?? [];
  });

/** Whether a sentence only says what proof is wanted. */
export const isEvidenceSentence = (sentence: string): boolean =>
  label.test(sentence.trim()) || isEvidenceCall(sentence);
