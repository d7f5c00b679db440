import type { BodyOf, CaseEventKind } from '../events.ts';
import type { CaseFacts, CaseState, Recommendation, Recorded, Stamp } from '../state.ts';

/** One function per kind of event: state + what happened → state. */
export type Evolvers<Kind extends CaseEventKind> = {
  readonly [Each in Kind]: (state: CaseState, body: BodyOf<Each>, stamp: Stamp) => CaseState;
};

type ListName = keyof CaseFacts;
type ItemOf<Name extends ListName> = CaseFacts[Name][number];

/** The state with one fact more in a list. */
export function withFact<Name extends ListName>(
  state: CaseState,
  name: Name,
  fact: ItemOf<Name>,
): CaseState {
  return { ...state, facts: { ...state.facts, [name]: [...state.facts[name], fact] } };
}

/** The state with the facts of a list that match changed; where none does, as it was. */
export function changeFact<Name extends ListName>(
  state: CaseState,
  name: Name,
  isIt: (fact: ItemOf<Name>) => boolean,
  change: (fact: ItemOf<Name>) => ItemOf<Name>,
): CaseState {
  const list: readonly ItemOf<Name>[] = state.facts[name];
  if (!list.some(isIt)) return state;
  const changed = list.map((fact) => (isIt(fact) ? change(fact) : fact));
  return { ...state, facts: { ...state.facts, [name]: changed } };
}

/** An event's body as a fact: nothing but its stamp is added. */
export const recorded = <Body extends object>(body: Body, stamp: Stamp): Recorded<Body> => ({
  ...body,
  stamp,
});

/** Drops fields that are not set, so that spreading never writes `undefined` over a value. */
type Defined<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };

export function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>;
}

export function inRecommendation(
  state: CaseState,
  recommendationId: string,
  change: (recommendation: Recommendation) => Recommendation,
): CaseState {
  return {
    ...state,
    recommendations: state.recommendations.map((recommendation) =>
      recommendation.recommendationId === recommendationId
        ? change(recommendation)
        : recommendation,
    ),
  };
}
