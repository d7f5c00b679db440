import { plainName } from '../domain/case/plain-name.ts';
import type { CaseState, Recommendation } from '../domain/case/state.ts';

/** Letters and digits only, between single spaces: names are looked for as whole words. */
const asWords = (text: string): string =>
  ` ${plainName(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** A title and a name after it, in either language: somebody, whoever they are. */
const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Yr Athro|Y Parch)\.?(?: \p{Lu}[\p{L}’'-]*)+/gu;

/**
 * Is it somebody else's matter, which this reader is not to be told of (R26)? A remedy for others affected; a
 * sum owed to, or words that name, somebody who is neither the reader nor the one the complaint is for.
 */
export function isOthersMatter(
  { facts, details: { complainant } }: Pick<CaseState, 'facts' | 'details'>,
  { details }: Pick<Recommendation, 'details'>,
  reader: string,
): boolean {
  if (details.reach === 'others-affected') return true;
  const isRead = ({ name }: { readonly name: string }) => plainName(name) === plainName(reader);
  const readsForOthers = facts.persons.some(
    ({ person }) => person.role === 'representative' && isRead(person),
  );
  const isTheirs = (person: (typeof facts.persons)[number]['person']): boolean =>
    isRead(person) ||
    person.role === 'affected' ||
    person.role === 'representative' ||
    (person.role === 'complainant' && readsForOthers);
  const namesOf = (which: boolean): readonly string[] =>
    facts.persons
      .filter(({ person }) => isTheirs(person) === which)
      .flatMap(({ person }) => [person.name, person.pseudonym]);
  const own = [reader, ...namesOf(true), complainant?.name ?? '', complainant?.pseudonym ?? ''];
  const said = `${details.text} ${details.money?.payee ?? ''}`;
  return namesStranger(said, own) || namesOf(false).some((name) => isNamed(name, said));
}

const isNamed = (name: string, said: string): boolean =>
  asWords(name).trim() !== '' && asWords(said).includes(asWords(name));

const namesStranger = (said: string, own: readonly string[]): boolean =>
  Array.from(said.matchAll(titled), ([name]) => asWords(name)).some(
    (name) => !own.some((one) => asWords(one).trim() !== '' && name.startsWith(asWords(one))),
  );
