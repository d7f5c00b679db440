import { directiveIn, headAfterDirective, isAboutBefore } from './directives.ts';
import { isEvidenceCall, isEvidenceSentence } from './evidence.ts';
import { type Head, headAt } from './heads.ts';
import { type Span, sentencesOf } from './sentences.ts';

/** `lead` stands before the actions of a sentence, `joint` between two; `rest` asks for nothing. */
export type Piece = Span & {
  readonly kind: 'lead' | 'action' | 'joint' | 'rest';
  /** Which sentence of the paragraph it is from. */
  readonly sentence: number;
};
type Cut = Omit<Piece, 'sentence'>;

const joints =
  /(?:;|,)? (?:and then|and|then|as well as|yn ogystal â|ac yna|hefyd|ac?)(?=[ ,])|[;,](?= )/giu;
const strongVerb =
  /^(?:apolog|pay|repay|reimburse|refund|waive|offer [^.;]{0,30}(?:£|payment)|ymddiheur|talu|dalu|thalu)/iu;
const infinitive = /^ (?:to|i)(?= )/iu;
const leadsToInfinitive = /(?<!\p{L})(?:to|i) ?$/iu;

/** "write to Mrs B" says nothing yet of what is written. */
const isOnlyAddressed = (action: string, between: string): boolean =>
  /^(?:write|ysgrifennu)/iu.test(action) && /^ (?:to|at) [^,;]{1,40}$/iu.test(between);

function isJoint(text: string, joint: string, before: Head, between: string, next: Head): boolean {
  if (between.trim() === '' && !/^(?:apolog|acknowledg|ymddiheur)/iu.test(text.slice(before.from)))
    return false;
  if (isOnlyAddressed(text.slice(before.from), between)) return false;
  if (joint.startsWith(';')) return true;
  if (strongVerb.test(text.slice(next.from))) return true;
  if (before.kind !== 'framing') return true;
  return joint.startsWith(',') && joint.length > 1;
}

type Next = { readonly head: Head; readonly jointEnd: number };

/** The verb after a joint; "to pay" only where the first was "to apologise", or after a plain "and". */
function nextHead(text: string, joint: string, at: number, isInfinitive: boolean): Next | null {
  const jointEnd = at + (infinitive.exec(text.slice(at))?.[0].length ?? 0);
  const head = headAt(text, jointEnd, true);
  if (!head) return null;
  const isPlain = joint.includes(' ') && strongVerb.test(text.slice(head.from));
  return jointEnd === at || isInfinitive || isPlain ? { head, jointEnd } : null;
}

/** The actions of one sentence from a verb on, with the words that join them. */
function actionsFrom(text: string, first: Head, start: number): readonly Cut[] {
  const pieces: Cut[] = [];
  let before = first;
  const to = text.length;
  let from = start;
  for (const match of text.matchAll(joints)) {
    const end = match.index + match[0].length;
    if (match.index < before.to || end >= to) continue;
    const found = nextHead(text, match[0], end, leadsToInfinitive.test(text.slice(0, first.from)));
    if (!found || found.head.from >= to) continue;
    const { head: next, jointEnd } = found;
    if (!isJoint(text, match[0], before, text.slice(before.to, match.index), next)) continue;
    if (isEvidenceCall(text.slice(next.from, to))) break;
    pieces.push({ kind: 'action', from, to: match.index });
    pieces.push({ kind: 'joint', from: match.index, to: jointEnd });
    from = jointEnd;
    before = next;
  }
  return [...pieces, { kind: 'action', from, to }];
}

function piecesOfSentence(
  text: string,
  { from, to }: Span,
  isFirstOfItem: boolean,
): readonly Cut[] {
  const sentence = text.slice(from, to);
  const turn = directiveIn(sentence);
  const head = headAfterDirective(sentence);
  const isAsked = head !== null || turn !== null;
  if (isEvidenceSentence(sentence) && !isFirstOfItem) return [{ kind: 'rest', from, to }];
  if (!isAsked || (isAboutBefore(sentence) && !isFirstOfItem)) return [{ kind: 'rest', from, to }];
  const start = turn && !isFirstOfItem ? pastSpace(sentence, turn.to) : 0;
  const actions: readonly Cut[] = head
    ? actionsFrom(sentence, head, start)
    : [{ kind: 'action', from: start, to: sentence.length }];
  const lead: readonly Cut[] = start > 0 ? [{ kind: 'lead', from: 0, to: start }] : [];
  return [...lead, ...actions].map((piece) => ({
    ...piece,
    from: piece.from + from,
    to: piece.to + from,
  }));
}

const pastSpace = (text: string, from: number): number =>
  from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);

/**
 * A paragraph cut at its actions; the pieces tile it. In an item of a list (`isItem`) the first
 * sentence asks for something whatever its words are.
 */
export function piecesOf(text: string, isItem: boolean): readonly Piece[] {
  return sentencesOf(text).flatMap((span, sentence) =>
    piecesOfSentence(text, span, isItem && sentence === 0).map((cut) => ({ ...cut, sentence })),
  );
}
