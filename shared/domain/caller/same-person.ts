import { plainName } from '../case/plain-name.ts';
import { emailsIn, phonesIn, postcodesIn } from './reached-at.ts';

/** What a record says of a person. */
export type Known = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
};

export const sharedMarks = ['phone', 'email', 'postcode'] as const;
/** What shows that two records are of one person. */
export type SharedMark = (typeof sharedMarks)[number];

/** A record as it is held against another: each mark in the one way it can be written. */
export type Marks = { readonly name: string } & Readonly<Record<SharedMark, readonly string[]>>;

export const marksOf = ({ name, phone, email, address }: Known): Marks => ({
  name: plainName(name),
  phone: phonesIn(phone),
  email: emailsIn(email),
  postcode: postcodesIn(address),
});

/**
 * Why two records of different cases may be one person: the same name, and a number, an e-mail address or a
 * postcode in common. Null where nothing but the name speaks for it: people of one name are kept apart.
 */
export function whySame(one: Marks, other: Marks): SharedMark | null {
  if (one.name !== other.name) return null;
  return sharedMarks.find((mark) => one[mark].some((each) => other[mark].includes(each))) ?? null;
}
