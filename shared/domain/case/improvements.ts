import type { EarlierImprovement } from '../linter/vocabulary.ts';
import { endedOn } from './dates/facts.ts';
import { isImprovement } from './dates/impact.ts';
import { plainName } from './plain-name.ts';
import { type CaseState, isInDraft } from './state.ts';

type Wanted = {
  readonly body: string;
  readonly categories: readonly string[];
  readonly theme?: string | undefined;
};

/** Those of a case that asked the same body to mend its processes, on the same theme or in a same category [S12]. */
export function improvementsAlike(state: CaseState, wanted: Wanted): readonly EarlierImprovement[] {
  const { reference, decisionDate } = state.details;
  return state.recommendations.flatMap((one): readonly EarlierImprovement[] => {
    const { number, body, theme, categories } = one.details;
    const isAlike =
      (theme !== undefined && theme === wanted.theme) ||
      categories.some((category) => wanted.categories.includes(category));
    const isOfBody = plainName(body) === plainName(wanted.body);
    if (!isAlike || !isOfBody || !isImprovement(one, state)) return [];
    if (isInDraft(one.state) || one.state === 'entered-in-error') return [];
    return [
      {
        reference,
        number,
        body,
        ...(theme === undefined ? {} : { theme }),
        categories,
        decidedOn: decisionDate,
        endedOn: endedOn(state, one),
      },
    ];
  });
}
