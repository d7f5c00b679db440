import { placedWords, wordsOf } from './fold.ts';
import { beginning, likeness } from './likeness.ts';

/** A text in pieces; the marked ones are what was looked for. */
export type Marked = readonly { readonly text: string; readonly isFound: boolean }[];

type Span = { readonly from: number; readonly to: number; readonly isWhole: boolean };

const around = 60;
const longest = 180;

/** The words of a text that answer what was typed: those that begin so, else those that are alike. */
function spansIn(text: string, typed: readonly string[]): readonly Span[] {
  const words = placedWords(text);
  return typed.flatMap((each) => {
    const begun = words.filter(({ word }) => word.startsWith(each));
    if (begun.length > 0)
      return begun.map(({ word, from, to }) => ({
        from,
        // As much as was typed, where nothing was taken off the word.
        to: word.length === to - from ? from + each.length : to,
        isWhole: beginning(each, word) === 1,
      }));
    return words
      .filter(({ word }) => likeness(each, word) > 0)
      .map(({ from, to }) => ({ from, to, isWhole: false }));
  });
}

function pieces(text: string, spans: readonly Span[], window: readonly [number, number]): Marked {
  const [start, end] = window;
  const inside = spans
    .filter(({ from, to }) => from >= start && to <= end)
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const made: { text: string; isFound: boolean }[] = [];
  let at = start;
  for (const { from, to } of inside) {
    if (from < at) continue;
    if (from > at) made.push({ text: text.slice(at, from), isFound: false });
    made.push({ text: text.slice(from, to), isFound: true });
    at = to;
  }
  if (at < end) made.push({ text: text.slice(at, end), isFound: false });
  return made;
}

/** A whole text with what was looked for marked. */
export const markAll = (text: string, looked: string): Marked =>
  pieces(text, spansIn(text, typedIn(text, looked)), [0, text.length]);

/** The stretch of a text where most of what was looked for stands, cut at words. */
export function excerpt(text: string, looked: string): Marked {
  const spans = spansIn(text, typedIn(text, looked));
  if (text.length <= longest) return pieces(text, spans, [0, text.length]);
  const first = spans.toSorted(
    (a, b) => near(spans, b) - near(spans, a) || Number(b.isWhole) - Number(a.isWhole),
  )[0];
  const from = wordStart(text, Math.max(0, (first?.from ?? 0) - around));
  const to = wordEnd(text, Math.min(text.length, from + longest));
  const cut = pieces(text, spans, [from, to]);
  return [
    ...(from > 0 ? [{ text: '… ', isFound: false }] : []),
    ...cut,
    ...(to < text.length ? [{ text: ' …', isFound: false }] : []),
  ];
}

/** Whether anything of what was looked for stands in it. */
export const holdsAny = (text: string, looked: string): boolean =>
  spansIn(text, typedIn(text, looked)).length > 0;

/** A reference typed in one go, as no single word begins, stands as parts in the text: then each part is marked. */
function typedIn(text: string, looked: string): readonly string[] {
  const typed = wordsOf(looked);
  const words = placedWords(text);
  const whole = typed.join('');
  const isReference =
    whole.length > 2 &&
    words.length > 1 &&
    words.length < 8 &&
    words[0]?.word.startsWith(whole) !== true;
  if (
    isReference &&
    words
      .map(({ word }) => word)
      .join('')
      .startsWith(whole)
  )
    return words.map(({ word }) => word);
  return typed;
}

const near = (spans: readonly Span[], { from }: Span): number =>
  spans.filter((one) => one.from >= from && one.to <= from + longest - around).length;

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 || space - at > 20 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return at - space > 20 ? at : space;
}
