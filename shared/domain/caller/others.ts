import { plainName } from '../case/plain-name.ts';
import { type CaseState, partsOf, type Recommendation } from '../case/state.ts';
import type { Caller } from './sayable.ts';

type Named = Pick<Caller, 'name' | 'pseudonym'>;

/** Those a representative speaks for: who complained, and whom it affected. */
export const spokenFor = ({
  facts,
  details,
}: Pick<CaseState, 'facts' | 'details'>): readonly Named[] => {
  const recorded = facts.persons
    .map(({ person }) => person)
    .filter(({ role }) => role === 'complainant' || role === 'affected');
  return recorded.length === 0 && details.complainant !== null ? [details.complainant] : recorded;
};

/** Everybody money of this action goes to, as it names them. */
export const payeesOf = (state: CaseState, one: Recommendation): readonly string[] =>
  [one.details.money, ...partsOf(state, one.recommendationId).map(({ money }) => money)].flatMap(
    (money) => (money == null || money.payee.trim() === '' ? [] : [money.payee]),
  );

/**
 * Does an action name a person of the case that it is not the caller's to hear of? A representative hears what those
 * they speak for may hear.
 */
export function namesSomebodyElse(state: CaseState, one: Recommendation, caller: Caller): boolean {
  const mine: readonly Named[] =
    caller.role === 'representative' ? [caller, ...spokenFor(state)] : [caller];
  const isMine = ({ name, pseudonym }: Named) =>
    mine.some((each) => isSame(each.name, name) || isSame(each.pseudonym, pseudonym));
  const complained = state.facts.persons.some(({ person }) => person.role === 'complainant')
    ? []
    : [state.details.complainant].filter((each) => each !== null);
  const others = [...state.facts.persons.map(({ person }) => person), ...complained].filter(
    (each) => !isMine(each),
  );
  const own = new Set(mine.flatMap(surnameOf));
  const words = [
    one.details.text,
    ...partsOf(state, one.recommendationId).map(({ text }) => text),
    ...payeesOf(state, one),
  ].join('\n');
  return others.some((other) =>
    [other.name, other.pseudonym, ...surnameOf(other).filter((name) => !own.has(name))].some(
      (name) => holds(words, name),
    ),
  );
}

const isSame = (one: string, other: string): boolean =>
  one.trim() !== '' && plainName(one) === plainName(other);

/** The last name; people of one family share theirs. */
const surnameOf = ({ name }: Named): readonly string[] => {
  const last = plainName(name).split(' ').at(-1) ?? '';
  return last.length < 3 ? [] : [last];
};

/** Whether a name stands in a text as words of its own. */
function holds(text: string, name: string): boolean {
  const plain = plainName(name);
  if (plain === '') return false;
  const within = plainName(text);
  for (let at = within.indexOf(plain); at >= 0; at = within.indexOf(plain, at + 1)) {
    const before = within.charAt(at - 1);
    const after = within.charAt(at + plain.length);
    if (!isLetter.test(before) && !isLetter.test(after)) return true;
  }
  return false;
}

const isLetter = /[\p{L}\p{N}]/u;
