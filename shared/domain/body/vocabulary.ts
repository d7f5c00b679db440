import { z } from 'zod';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import { bodyContact } from '../case/events/parties.ts';
import { plainName } from '../case/plain-name.ts';
import type { Stamp } from '../case/state.ts';

/** What a body is (b3 [S18], the last of each nation's [P]): bodies of one kind are each other's peers. */
export const bodyKinds = [
  'county-council',
  'district-council',
  'metropolitan-borough',
  'london-borough',
  'unitary-council',
  'principal-council',
  'council',
  'town-council',
  'health-board',
  'nhs-trust',
  'primary-care',
  'landlord',
  'care-provider',
  'national-park',
  'school',
  'university',
  'department',
  'prison',
  'emergency-service',
  'other',
] as const;
export const bodyKind = z.enum(bodyKinds);
export type BodyKind = z.infer<typeof bodyKind>;

/** Somebody written to at a body, kept for the body itself; `to` is null while they hold the post. */
export const keptContact = bodyContact.omit({ body: true });
export type KeptContact = DeepReadonly<z.infer<typeof keptContact>>;

export type KeptContactRecord = {
  readonly contactId: string;
  readonly contact: KeptContact;
  readonly stamp: Stamp;
  /** Why somebody no longer holds the post; null while they do, or where the end was known at once. */
  readonly ended: string | null;
  readonly error: string | null;
};

/** What to know in dealing with a body. */
export type HandlingNote = {
  readonly noteId: string;
  readonly note: string;
  readonly on: string;
  readonly stamp: Stamp;
  readonly error: string | null;
};

/** Another way the same body is written, which a person said is the same. */
export type Spelling = { readonly spelling: string; readonly stamp: Stamp };

/** One record of a body. Two computers may each have begun one of the same body (`groups`). */
export type BodyState = {
  readonly bodyId: string;
  /** As it was written when the record was begun. */
  readonly name: string;
  /** Empty where nobody gave one. */
  readonly welshName: string;
  readonly kind: BodyKind | null;
  readonly spellings: readonly Spelling[];
  readonly contacts: readonly KeptContactRecord[];
  readonly notes: readonly HandlingNote[];
};

/** Every way a record says its body is written, each once. */
export const namesOf = ({ name, welshName, spellings }: BodyState): readonly string[] => [
  ...new Map(
    [name, welshName, ...spellings.map(({ spelling }) => spelling)]
      .filter((one) => one !== '')
      .map((one) => [plainName(one), one] as const),
  ).values(),
];
