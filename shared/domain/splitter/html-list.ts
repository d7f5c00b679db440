import type { Marker } from './marker.ts';

/** A list of a page while it is read. `shape` is its type or style, which says how it is numbered. */
export type OpenList = { readonly isOrdered: boolean; readonly shape: string; next: number };

const romanSteps = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  let left = Math.min(number, 99);
  let text = '';
  for (const [value, letters] of romanSteps) {
    for (; left >= value; left -= value) text += letters;
  }
  return text;
}

const letter = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26));

function numbered({ shape, next }: OpenList): { kind: Marker['kind']; number: string } {
  if (next >= 1) {
    if (/^a$|lower-(?:alpha|latin)/.test(shape)) return { kind: 'letter', number: letter(next) };
    if (/^A$|upper-(?:alpha|latin)/.test(shape)) {
      return { kind: 'capital', number: letter(next).toUpperCase() };
    }
    if (/^i$|lower-roman/.test(shape)) return { kind: 'roman', number: roman(next) };
    if (/^I$|upper-roman/.test(shape)) return { kind: 'roman', number: roman(next).toUpperCase() };
  }
  return { kind: 'decimal', number: String(next) };
}

/** The mark a browser would draw before the next item of a list, which the list then counts. */
export function nextMarker(list: OpenList): Marker {
  if (!list.isOrdered) return { kind: 'bullet', number: null, style: 'x', printed: '•', label: '' };
  const { kind, number } = numbered(list);
  list.next += 1;
  return { kind, number, style: 'x', printed: number, label: '' };
}
