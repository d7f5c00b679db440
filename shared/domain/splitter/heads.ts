import { englishVerbs, type VerbKind, welshVerbs } from './data/verbs.ts';
import { findDeadlines } from './due-words.ts';

export type Head = { readonly kind: VerbKind; readonly from: number; readonly to: number };

const after = '(?![\\p{L}\\p{N}])';
const verbPattern = (kind: VerbKind): RegExp =>
  new RegExp(
    `^(?:(?:${englishVerbs[kind].join('|')})(?:e?s)?|(?:${welshVerbs[kind].join('|')}))${after}`,
    'iu',
  );
const patterns: readonly (readonly [VerbKind, RegExp])[] = [
  ['framing', verbPattern('framing')],
  ['clear', verbPattern('clear')],
  ['twofold', verbPattern('twofold')],
];

const idle =
  /^(?:(?:also|now|then|each|both|either|again|further|formally|immediately|promptly|hefyd|yna|ac yna)(?: to)? |[,:] ?| )/iu;
const object =
  /^['’]?(?:r|u|i|w)? ?(?:(?:the|its|a|an|all|any|his|her|their|this|that|these|those|how|whether|staff|officers|other|others|each|our|us|him|them|it|to|on|for|with|in|back|such|further|appropriate|relevant|quarterly|monthly|regular|mr|mrs|ms|miss|mx|dr|y|yr|ei|eu|ein|pob|unrhyw|copi|at|i|o|ar|gyda|pam|sut|iddo|iddi|iddynt|hwn|hon|cwyn|cofnodion|llythyr)(?![\p{L}])|£|\d)/iu;

/** Words a deadline may begin with: looking for one is dear, and asked at every joint. */
const limit =
  /^(?:within|by|no|not|in|on|before|as|at|without|every|each|from|o|erbyn|cyn|ymhen|dim|heb|mor|ar|bob|\d+)(?!\p{L})/iu;

const deadlineAt = (text: string, at: number): number =>
  limit.test(text.slice(at, at + 20))
    ? (findDeadlines(text).find(({ from }) => from === at)?.to ?? at) - at
    : 0;

/** The place past deadlines, commas and words like "also" that stand before a verb. */
function pastIdleWords(text: string, from: number): number {
  let at = from;
  for (;;) {
    const skipped = idle.exec(text.slice(at))?.[0].length ?? deadlineAt(text, at);
    if (skipped === 0) return at;
    at += skipped;
  }
}

/**
 * A verb of action at a place in a sentence, past deadlines and idle words. Inside a sentence
 * (`isInside`) a word that is also a noun counts only before an object.
 */
export function headAt(text: string, from: number, isInside: boolean): Head | null {
  const at = pastIdleWords(text, from);
  const rest = text.slice(at);
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const to = at + match[0].length;
    if (isInside && kind === 'twofold' && !object.test(text.slice(to).trimStart())) continue;
    return { kind, from: at, to };
  }
  return null;
}
