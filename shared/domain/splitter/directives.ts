import { type Head, headAt } from './heads.ts';

const english =
  '(?:should|must|will|shall|needs? to|ha(?:s|ve) to|(?:(?:has|have) )?(?:also )?agree[ds]?(?: to| that)?|(?:is|are) (?:ordered|required|asked|recommended|expected)(?: to)?|undertakes? to|undertook to|(?:i|we)(?: further| also)? recommend(?:ed)?(?: that)?|recommended)';
const welsh =
  "(?:dylai(?:['’]r| y| yr)?(?: [\\p{L}'’]+){1,4}?|(?:wedi )?cytuno(?:dd)?(?:['’]r| y| yr)?(?: (?!i )[\\p{L}'’]+){0,4} i|bydd(?:['’]r| y| yr)?(?: [\\p{L}'’]+){1,4} yn|rhaid i(?:['’]r| y| yr)?(?: [\\p{L}'’]+){1,4}?|(?:bod|fod)(?:['’]r| y| yr)?(?: [\\p{L}'’]+){1,4} yn)";
const directive = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${english}|${welsh})(?![\\p{L}\\p{N}])(?! have )`,
  'giu',
);
const passive =
  /(?<![\p{L}])(?:is|are) invited(?: \(not recommended\))? to|invited(?: \(not recommended\))? to|gwahoddir/iu;

/** "how organisations should", "which it will": what is told of, not what is asked. */
const subordinate =
  /(?<!\p{L})(?:how|what|which|who|why|whether|where|when) (?:[\p{L}'’]+ ){0,4}$/iu;

export type Directive = {
  /** Where what is asked for begins. */
  readonly to: number;
  /** Whether a verb of action we know follows. */
  readonly isKnown: boolean;
};

/** "The Council has agreed to", "dylai'r Cyngor": where a sentence turns to what is asked; null where it does not. */
export function directiveIn(sentence: string): Directive | null {
  const ends = [...sentence.matchAll(directive)]
    .filter(({ index }) => !subordinate.test(sentence.slice(0, index)))
    .map(({ index, 0: words }) => index + words.length);
  const known = ends.find((to) => headAt(sentence, to, false) !== null);
  if (known !== undefined) return { to: known, isKnown: true };
  const [first] = ends;
  return first === undefined ? null : { to: first, isKnown: false };
}

/** Whether the words invite and do not recommend, which no office counts (b6). */
export const isInvitation = (text: string): boolean => passive.test(text);

const narrative =
  /^(?:i|we) (?:have|found|find|am|are|do|did|consider)(?!\p{L})|^(?:mr|mrs|ms|miss|dr) \p{Lu}\p{L}* (?:complained|said|says)/iu;

/** Whether words tell what happened, and ask for nothing. */
export const isNarrative = (text: string): boolean =>
  narrative.test(text) && !directiveIn(text)?.isKnown;

/** Words that end in a list, and are no action themselves: "should:", "the following". */
export const pointsOnward = (text: string): boolean =>
  /:\s*$/.test(text) ||
  /(?<!\p{L})(?:following|as follows|below|y canlynol|canlynol|isod)(?!\p{L})/iu.test(text);

const ofTheAction =
  /^(?:the|this|that|these|its|any|each|such|y|yr|dylai['’]r) ?(?:written |formal )?(?:apology|letter|payment|review|audit|training|action plan|plan|reminder|meeting|ymddiheuriad|llythyr|taliad|adolygiad|cynllun)(?!\p{L})/iu;
const guidance =
  /(?:should|must|will|dylai) (?:[\p{L}'’]+ ){0,2}?(?:consider|follow|refer to|have regard to|take account of|ystyried|dilyn) (?:this|our|the|y|yr) (?:guidance|standards?|canllawiau)/iu;
const pronoun = /^(?:it|this|they|these)(?!\p{L})/iu;

/** Whether a sentence says how the action before it is to be done. */
export function isAboutBefore(sentence: string): boolean {
  const words = sentence.trim();
  return (
    ofTheAction.test(words) ||
    guidance.test(words) ||
    (pronoun.test(words) && headAfterDirective(words) === null)
  );
}

/** The verb of action a sentence asks for: after its directive, or at its beginning. */
export function headAfterDirective(sentence: string): Head | null {
  const first = headAt(sentence, 0, false);
  if (first) return first;
  const turn = directiveIn(sentence);
  return turn && headAt(sentence, turn.to, false);
}
