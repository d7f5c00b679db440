const label = '(?:\\d{1,3}(?: ?\\(?[a-z]\\)?)?|[a-z]|[ivx]{1,4})(?: ?\\([a-z0-9]{1,3}\\))?';
const noun =
  '(?:recommendation|action|remedy|order|step|item|point|argymhelliad|(?:g|c)am gweithredu|(?:c|g)am|(?:g|)weithred|gorchymyn|(?:b|p)wynt)';
const named = new RegExp(
  `(?<!\\p{L})${noun} (?:no\\.? ?|number |rhif )?(?:\\(?(${label})\\)?)(?![\\p{L}\\p{N}])`,
  'giu',
);
const bracketed = /(?<=^|\s)\((\d{1,3}|[a-z]|[ivx]{1,4})\)(?=\s|$|[,;'])/giu;

/** Whether a bracket at the end is a number such as "(b)", and no note. */
export const isLabel = (note: string): boolean => /^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/iu.test(note);

/**
 * The number of the one recommendation that words chain a deadline on: "completing recommendation 2",
 * "(b) being done". Null where there is none or more than one.
 */
export function actionNamed(event: string): string | null {
  const found = [...event.matchAll(named)].map(([, number]) => number);
  const numbers = found.length > 0 ? found : [...event.matchAll(bracketed)].map(([, one]) => one);
  const [first, ...others] = numbers;
  return first === undefined || others.length > 0 ? null : first.replaceAll(' ', '');
}

/** Whether two numbers as printed are one: brackets, stops, spaces and case apart. */
export function isSameNumber(one: string, other: string): boolean {
  const bare = (number: string) => number.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return bare(one) !== '' && bare(one) === bare(other);
}
