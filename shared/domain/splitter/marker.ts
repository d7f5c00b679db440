/** The kinds of marks a list is printed with; `label` is a word and a number ("Recommendation 1:"). */
export type MarkerKind = 'decimal' | 'letter' | 'capital' | 'roman' | 'bullet' | 'label';

/**
 * The mark before an item. `number` is what is printed, without the brackets or stop around it;
 * null for a bullet. `style` tells "(a)" from "a)". `printed` is the mark whole, `label` the word
 * before the number.
 */
export type Marker = {
  readonly kind: MarkerKind;
  readonly number: string | null;
  readonly style: string;
  readonly printed: string;
  readonly label: string;
};

export type Marked = { readonly marker: Marker; readonly rest: string };

type Form = { readonly kind: MarkerKind; readonly pattern: RegExp };

const forms: readonly Form[] = [
  {
    kind: 'label',
    pattern:
      /^(?<label>recommendations?|actions?|orders?|argymhelliad|gorchymyn|cam(?: gweithredu)?)\s+(?<number>\d{1,3}[a-z]?)(?<close>[:.)]|\s*[-–])(?=\s|$)/iu,
  },
  { kind: 'label', pattern: /^(?<number>R\d{1,2})(?<close>[:.)]?)(?=\s)/u },
  {
    kind: 'decimal',
    pattern: /^(?<open>\(?)(?<number>\d{1,3}(?:\.\d{1,2}){1,3})(?<close>[.)]?)(?=\s+\D)/u,
  },
  { kind: 'decimal', pattern: /^(?<open>\(?)(?<number>\d{1,3})(?<close>[.)])(?=\s|$)/u },
  { kind: 'decimal', pattern: /^(?<number>\d{1,3})(?=\t| {2,}|\u00A0)/u },
  {
    kind: 'decimal',
    pattern:
      /^(?<number>\d{1,3})(?= (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{Ll}+ )/u,
  },
  {
    kind: 'roman',
    pattern: /^(?<open>\(?)(?<number>x{0,2}(?:ix|iv|v?i{1,3}|v|x))(?<close>[.)])(?=\s)/u,
  },
  { kind: 'letter', pattern: /^(?<open>\(?)(?<number>[a-z]{1,2})(?<close>[.)])(?=\s)/u },
  { kind: 'capital', pattern: /^(?<open>\(?)(?<number>[A-Z])(?<close>[.)])(?=\s(?!\p{Lu}[.)]))/u },
  { kind: 'bullet', pattern: /^(?<close>[•·▪◦‣●○■□*∙–—-])(?=\s)/u },
  { kind: 'bullet', pattern: /^(?<close>[o§])(?=\t|\u00A0| {2,})/u },
];

function read({ kind, pattern }: Form, line: string): Marked | null {
  const match = pattern.exec(line);
  if (!match) return null;
  const { number, open = '', close = '', label = '' } = match.groups ?? {};
  const marker = {
    kind,
    number: number ?? null,
    style: `${open}x${close}`,
    printed: match[0],
    label,
  };
  return { marker, rest: line.slice(match[0].length).trim() };
}

/** The mark a line begins with, and what follows it; null where it begins with none. */
export function readMarker(line: string): Marked | null {
  const trimmed = line.trimStart();
  for (const form of forms) {
    const marked = read(form, trimmed);
    if (marked) return marked;
  }
  return null;
}

/** A mark known to be one (Word names it): any other sign stands for a bullet. */
export const markerNamed = (printed: string): Marker =>
  readMarker(`${printed} x`)?.marker ?? {
    kind: 'bullet',
    number: null,
    style: 'x',
    printed: '•',
    label: '',
  };

const inlineMark = /(?<=^|\s)\(?(?<number>[a-z]|[ivx]{1,4}|\d{1,2})\)(?=\s)/gu;
const firstMarks = new Set(['a', 'i', '1']);
const nextOf = (number: string): readonly string[] =>
  /^\d/.test(number)
    ? [String(Number(number) + 1)]
    : [
        String.fromCharCode((number.codePointAt(0) ?? 0) + 1),
        `${number}i`,
        ...(romanAfter[number] ?? []),
      ];
const romanAfter: Readonly<Record<string, readonly string[]>> = {
  iii: ['iv'],
  iv: ['v'],
  viii: ['ix'],
  ix: ['x'],
};

/** Where a list runs on in one line, "(a) …; (b) …": the places of its marks, or none. */
export function inlineMarks(text: string): readonly number[] {
  const places: number[] = [];
  let last: string | null = null;
  for (const match of text.matchAll(inlineMark)) {
    const number = match.groups?.['number'] ?? '';
    const isNext: boolean = last === null ? firstMarks.has(number) : nextOf(last).includes(number);
    if (!isNext) continue;
    places.push(match.index);
    last = number;
  }
  return places.length >= 2 ? places : [];
}
