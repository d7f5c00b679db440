import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { type ProcedureRef, procedureOf } from '../../../shared/domain/procedure/own.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { composeLetter } from '../../../shared/letters/compose.ts';
import type { LetterFacts } from '../../../shared/letters/situation.ts';
import type { Composed, ComposedKind, LetterAsk } from '../../../shared/letters/vocabulary.ts';
import { circumstancesOn } from './chasing-events.ts';
import { given } from './given.ts';

type Over = Partial<LetterAsk> & { readonly office?: string; readonly procedure?: ProcedureRef };

const proposed: Omit<LetterAsk, 'kind'> = {
  body: null,
  recipientId: null,
  language: null,
  recommendationIds: null,
  extensionId: null,
};

export const factsOn = (state: CaseState, today: string, office?: string): LetterFacts => ({
  ...circumstancesOn(today, office),
  state,
  writer: 'Sian Prys',
});

export const askFor = (kind: ComposedKind, over: Partial<LetterAsk> = {}): LetterAsk => ({
  ...proposed,
  kind,
  ...over,
});

/** The text Sian Prys would get on a day after these events, or the refusal. */
export const letterOn = (
  today: string,
  kind: ComposedKind,
  events: readonly CaseEvent[],
  { office, procedure, ...over }: Over = {},
): Result<Composed> => {
  const facts = factsOn(given(...events).case, today, office);
  const own = procedure === undefined ? undefined : procedureOf(procedure);
  return composeLetter(
    askFor(kind, over),
    own === undefined ? facts : { ...facts, procedure: own },
  );
};

/** The same where it is not refused. */
export function composed(...asked: Parameters<typeof letterOn>): Composed {
  const made = letterOn(...asked);
  if (!made.ok) throw new Error(`refused: ${JSON.stringify(made.error)}`);
  return made.value;
}
