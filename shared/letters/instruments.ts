import type { CaseState, Recommendation } from '../domain/case/state.ts';
import type { Instrument, Procedure } from '../domain/procedure/vocabulary.ts';
import type { LetterWording } from './words/index.ts';

const settled: ReadonlySet<string> = new Set(['early-resolution', 'voluntary-settlement']);

/**
 * What asks for a recommendation: as recorded, else what its kind is called, else the agreed action of a
 * settlement, else the first of the office's that does not bind. Undefined only where the office has none such.
 */
export function instrumentOf(
  { details }: Pick<Recommendation, 'details'>,
  state: Pick<CaseState, 'details'>,
  { instruments }: Pick<Procedure, 'instruments'>,
): Instrument | undefined {
  const named = instruments.find(({ id }) => id === details.instrument);
  const byKind = instruments.find(
    ({ id }) => details.kind === id || details.kind.endsWith(`-${id}`),
  );
  const agreed = settled.has(state.details.route)
    ? instruments.find(({ id }) => id === 'agreed-action')
    : undefined;
  return named ?? byKind ?? agreed ?? instruments.find(({ isBinding }) => !isBinding.value);
}

/** How a text speaks of what it lists: the office's noun, and whether all of it binds the body. */
export type Spoken = {
  readonly noun: string;
  /** With its article, where nothing before it swallows the article. */
  readonly theNoun: string;
  readonly isBinding: boolean;
  /** Some of it binds and some does not: each says which. */
  readonly isMixed: boolean;
};

const beforeVowel = /^[aeiouwyâêîôûŵŷ]/iu;

export function spokenOf(
  some: readonly Recommendation[],
  state: CaseState,
  procedure: Procedure,
  { language, say }: LetterWording,
): Spoken {
  const used = some.map((one) => instrumentOf(one, state, procedure));
  const first = used[0];
  const isOne = first !== undefined && used.every((each) => each?.id === first.id);
  const binding = used.filter((each) => each?.isBinding.value === true).length;
  const form = some.length === 1 ? 'one' : 'many';
  const noun = isOne ? first[form][language] : say(`action.${form}`);
  const article = language === 'en' ? 'the' : beforeVowel.test(noun) ? 'yr' : 'y';
  return {
    noun,
    theNoun: `${article} ${noun}`,
    isBinding: binding > 0 && binding === some.length,
    isMixed: binding > 0 && binding < some.length,
  };
}
