import { shortNames } from './data/body-names.ts';

const namesOf = (body: string): readonly string[] =>
  body.split(' / ').map((name) => name.trim().toLowerCase());

const isNamed = (body: string, text: string): boolean =>
  namesOf(body).some((name) => name.length >= 4 && text.toLowerCase().includes(name));

/** The bodies of the case that a text names, in full or by a short name only one of them can have. */
export function bodiesNamed(text: string, bodies: readonly string[]): readonly string[] {
  const full = bodies.filter((body) => isNamed(body, text));
  if (full.length > 0) return full;
  const short = shortNames.flatMap(([called, name]) => {
    const fitting = bodies.filter((body) => name.test(ownName(body)));
    return called.test(text) && fitting.length === 1 ? fitting : [];
  });
  return bodies.filter((body) => short.includes(body));
}

/** "A Dental Practice in the area of Swansea Bay UHB" is a practice, not a health board. */
const ownName = (body: string): string => body.replace(/ (?:in the area of|yn ardal) .*$/iu, '');
