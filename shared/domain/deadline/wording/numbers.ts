const english = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const englishTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Forms of each Welsh number up to ten, with gender and soft, nasal and aspirate mutation. */
const welsh: readonly (readonly string[])[] = [
  ['un'],
  ['dau', 'dwy', 'ddau', 'ddwy'],
  ['tri', 'tair', 'dri', 'dair', 'thri', 'thair'],
  ['pedwar', 'pedair', 'bedwar', 'bedair', 'phedwar', 'phedair'],
  ['pump', 'pum', 'bump', 'bum', 'phump', 'phum'],
  ['chwech', 'chwe'],
  ['saith'],
  ['wyth'],
  ['naw'],
  ['deg', 'deng', 'ddeg', 'ddeng'],
];

const welshByScore: readonly (readonly [number, readonly string[]])[] = [
  [11, ['un ar ddeg']],
  [12, ['deuddeg', 'deuddeng', 'ddeuddeg', 'ddeuddeng']],
  [13, ['tri ar ddeg', 'tair ar ddeg']],
  [14, ['pedwar ar ddeg', 'pedair ar ddeg']],
  [15, ['pymtheg', 'pymtheng', 'bymtheg', 'bymtheng', 'phymtheg']],
  [16, ['un ar bymtheg']],
  [17, ['dau ar bymtheg', 'dwy ar bymtheg']],
  [18, ['deunaw', 'ddeunaw']],
  [19, ['pedwar ar bymtheg', 'pedair ar bymtheg']],
  [20, ['ugain']],
  [40, ['deugain', 'ddeugain']],
  [50, ['hanner cant']],
  [60, ['trigain', 'drigain']],
  [80, ['pedwar ugain']],
  [100, ['cant', 'can']],
];

const welshTens = ['un', 'dau', 'tri', 'pedwar', 'pum', 'chwe', 'saith', 'wyth', 'naw'];

function* englishBelowHundred(): Generator<readonly [string, number]> {
  for (const [index, word] of english.entries()) yield [word, index + 1];
  for (const [index, tens] of englishTens.entries()) {
    const value = (index + 2) * 10;
    yield [tens, value];
    for (const [unit, word] of english.slice(0, 9).entries()) {
      yield [`${tens} ${word}`, value + unit + 1];
    }
  }
}

function* englishNumbers(): Generator<readonly [string, number]> {
  yield ['a', 1];
  yield ['an', 1];
  yield* englishBelowHundred();
  for (const hundred of ['a hundred', 'one hundred']) {
    yield [hundred, 100];
    for (const [word, value] of englishBelowHundred())
      yield [`${hundred} and ${word}`, 100 + value];
  }
}

function* welshNumbers(): Generator<readonly [string, number]> {
  const small = [
    ...welsh.map((forms, index) => [index + 1, forms] as const),
    ...welshByScore.filter(([value]) => value < 20),
  ];
  for (const [value, forms] of [...small, ...welshByScore]) {
    for (const form of forms) yield [form, value];
  }
  for (const [value, forms] of small)
    for (const form of forms) yield [`${form} ar hugain`, value + 20];
  for (const [index, tens] of welshTens.entries()) {
    const value = (index + 1) * 10;
    yield [`${tens} ddeg`, value];
    yield [`${tens} deg`, value];
    for (const [unit, forms] of welsh.slice(0, 9).entries()) {
      for (const form of forms) {
        yield [`${tens} deg ${form}`, value + unit + 1];
        yield [`${tens} ddeg ${form}`, value + unit + 1];
      }
    }
  }
}

const values = new Map([...englishNumbers(), ...welshNumbers()]);
const longestFirst = [...values.keys()].sort((a, b) => b.length - a.length);
/** Any spelled number, as the source of a pattern. */
export const spelled = longestFirst.map((words) => words.replaceAll(' ', '[ -]')).join('|');

const inWords = new RegExp(`^(${spelled})(?: ?\\((\\d{1,6})\\))?(?![\\p{L}\\p{N}'-])`, 'iu');
const inDigits = new RegExp(`^(\\d{1,6})(?: ?\\((${spelled})\\))?(?![\\p{N}.,/:-])`, 'iu');

export type NumberRead = {
  readonly value: number;
  /** As spelled, in lower case; null where digits alone were written. */
  readonly words: string | null;
  readonly rest: string;
};

const spelledValue = (words: string): number | undefined =>
  values.get(words.toLowerCase().replaceAll('-', ' '));

/**
 * A number at the front of tidy words: digits, English or Welsh, or both as in "four (4)".
 * Null where there is none, or where the two disagree.
 */
export function readNumber(text: string): NumberRead | null {
  const match = inDigits.exec(text) ?? inWords.exec(text);
  if (!match) return null;
  const [whole, first = '', second] = match;
  const isDigits = /^\d/.test(first);
  const [digits, words] = isDigits ? [first, second] : [second, first];
  const value = words === undefined ? Number(digits) : spelledValue(words);
  if (value === undefined || (digits !== undefined && Number(digits) !== value)) return null;
  return {
    value,
    words: words?.toLowerCase() ?? null,
    rest: text.slice(whole.length).trimStart(),
  };
}

/** The rest of a Welsh number that wraps its noun: "tri diwrnod *ar ddeg*". */
export function completeWelshNumber(words: string, ending: string): number | null {
  return values.get(`${words} ${ending.toLowerCase()}`) ?? null;
}
