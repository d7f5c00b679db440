import type { Category } from './lists.ts';
import type { Procedure } from './vocabulary.ts';

const folded = (written: string): string =>
  written.trim().toLocaleLowerCase('en').replaceAll(/\s+/g, ' ');

/**
 * The category a record means: by its id, by an id it had in records made earlier, or by its label in either
 * language, as an office's own extract writes it. Undefined where the procedure has none such.
 */
export function categoryOf(
  { categories }: Pick<Procedure, 'categories'>,
  written: string,
): Category | undefined {
  const key = folded(written);
  return (
    categories.find(({ id }) => id === key) ??
    categories.find(({ formerIds }) => formerIds.includes(key)) ??
    categories.find(({ label }) => folded(label.en) === key || folded(label.cy) === key)
  );
}

/** Whether any category a record carries is about money; unknown words are not. */
export const isAboutMoney = (
  procedure: Pick<Procedure, 'categories'>,
  written: readonly string[],
): boolean => written.some((each) => categoryOf(procedure, each)?.isMoney === true);
