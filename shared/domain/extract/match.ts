import type { Recommendation } from '../case/state.ts';
import { comparable, sameWords } from './cell.ts';
import { isRepeated, lastWords } from './changes.ts';
import type { MappedAction } from './map.ts';

export type CaseMatch = {
  readonly pairs: readonly (readonly [MappedAction, Recommendation])[];
  /** In the file and not yet here, under the number they will have. */
  readonly added: readonly MappedAction[];
};

type Fits = (action: MappedAction, recommendation: Recommendation) => boolean;

const hasNumber: Fits = ({ number }, { details }) =>
  comparable(number) === comparable(details.number);
const saysText: Fits = ({ text }, recommendation) =>
  sameWords(text) === sameWords(lastWords('text', recommendation));
const namesBody: Fits = ({ body }, recommendation) =>
  sameWords(body) === sameWords(lastWords('body', recommendation));
const saysDue: Fits = ({ dueWords }, recommendation) =>
  sameWords(dueWords ?? '') === sameWords(lastWords('dueWords', recommendation));
const isReworded: Fits = ({ text }, recommendation) =>
  recommendation.lastExtract !== null && shareWords(text, lastWords('text', recommendation));

const saysAll: Fits = (action, recommendation) =>
  action.kind !== null && isRepeated(action, recommendation);

const byNumber: readonly Fits[] = [hasNumber];

/**
 * A file without numbers is matched by wording, the surest first, so that a row put in or left out
 * does not lay one recommendation's words over another's evidence.
 */
const byWording: readonly Fits[] = [
  (...both) => hasNumber(...both) && saysAll(...both),
  saysAll,
  (...both) => hasNumber(...both) && isRepeated(...both),
  isRepeated,
  (...both) => saysText(...both) && namesBody(...both) && saysDue(...both),
  (...both) => saysText(...both) && namesBody(...both),
  saysText,
  (...both) => hasNumber(...both) && isReworded(...both),
  isReworded,
];

/** Pairs the rows of one case with what is recorded; each is paired once at most. */
export function matchCase(
  actions: readonly MappedAction[],
  recommendations: readonly Recommendation[],
  isNumbered: boolean,
): CaseMatch {
  const pairs: [MappedAction, Recommendation][] = [];
  const open = new Set(recommendations);
  let left = actions;
  for (const fits of isNumbered ? byNumber : byWording) {
    left = left.filter((action) => {
      const found = [...open].find((recommendation) => fits(action, recommendation));
      if (found === undefined) return true;
      pairs.push([action, found]);
      open.delete(found);
      return false;
    });
  }
  return { pairs, added: isNumbered ? left : withFreeNumbers(left, recommendations) };
}

/** A row keeps the number of its place where that is free, and otherwise gets the next that is. */
function withFreeNumbers(
  actions: readonly MappedAction[],
  recommendations: readonly Recommendation[],
): readonly MappedAction[] {
  const taken = new Set(recommendations.map(({ details }) => comparable(details.number)));
  return actions.map((action) => {
    let number = action.number;
    for (let next = taken.size + 1; taken.has(comparable(number)); next += 1) number = `R${next}`;
    taken.add(comparable(number));
    return { ...action, number };
  });
}

/** At least half of the words of the longer are in the other. [P] */
function shareWords(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return 2 * first.intersection(second).size >= Math.max(first.size, second.size);
}

const wordsOf = (text: string): ReadonlySet<string> & Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
