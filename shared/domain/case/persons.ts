import type { Wish } from './events/parties.ts';
import type { CaseState, PersonRecord } from './state.ts';

export type HeardWish = { readonly wish: Wish; readonly on: string; readonly source: string };

/** What a person wants, as last heard (R14); of two heard on one day, the later recorded. Null where never asked. */
export const currentWish = ({ wishes }: PersonRecord): HeardWish | null =>
  wishes.reduce<HeardWish | null>(
    (last, { wish, on, source }) => (last !== null && on < last.on ? last : { wish, on, source }),
    null,
  );

/** One thing to know before any contact; `words` are the record's own, `on` the day a wish was heard. */
export type MustKnow =
  | {
      readonly kind: 'has-died' | 'no-contact' | 'cannot-be-traced';
      readonly on: string;
      readonly words: string;
    }
  | { readonly kind: 'do-not-phone' }
  | { readonly kind: 'note' | 'adjustments' | 'format'; readonly words: string }
  | { readonly kind: 'language'; readonly language: 'en' | 'cy' };

/**
 * What must be known before anybody writes to or calls a person, the gravest first (b2, R14, R25): that
 * they have died, want no contact or cannot be traced, or are not to be telephoned; then the note on the record, adjustments, language
 * and format. A death, once recorded, is shown whatever was heard since from the family.
 */
export function mustKnowBefore(record: PersonRecord): readonly MustKnow[] {
  const { mustKnow, adjustments, language, format, doNotPhone = false } = record.person;
  return [
    ...barsTo(record),
    ...(doNotPhone ? [{ kind: 'do-not-phone' as const }] : []),
    ...noted('note', mustKnow),
    ...noted('adjustments', adjustments),
    { kind: 'language', language },
    ...noted('format', format),
  ];
}

const noted = (kind: 'note' | 'adjustments' | 'format', text: string): readonly MustKnow[] =>
  text.trim() === '' ? [] : [{ kind, words: text.trim() }];

function barsTo(record: PersonRecord): readonly MustKnow[] {
  const died = record.wishes.find(({ wish }) => wish === 'has-died');
  if (died !== undefined) return [{ kind: 'has-died', on: died.on, words: died.source }];
  const last = currentWish(record);
  if (last?.wish !== 'no-contact' && last?.wish !== 'cannot-be-traced') return [];
  return [{ kind: last.wish, on: last.on, words: last.source }];
}

/** The contractors that deliver what a body answers for (R24). */
export const deliverersFor = ({ facts }: Pick<CaseState, 'facts'>, body: string) =>
  facts.deliverers.filter(({ actsFor }) => actsFor.includes(body));

/** What was found against a body, as last recorded; null where nothing was. */
export const outcomeFor = ({ facts }: CaseState, body: string): string | null =>
  facts.outcomes.findLast((one) => one.body === body)?.outcome ?? null;

/** The people at a body on a day (ISO date): those who held then, as recorded. */
export const contactsOf = ({ facts }: Pick<CaseState, 'facts'>, body: string, on: string) =>
  facts.bodyContacts.filter(
    ({ contact }) =>
      contact.body === body && contact.from <= on && (contact.to === null || on <= contact.to),
  );
