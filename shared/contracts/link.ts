import { z } from 'zod';
import { fromUtf8, utf8 } from '../kernel/bytes.ts';
import { randomId } from '../kernel/iso.ts';

const LONGEST_NAME = 300;

/** A body is known by its name alone; nothing in it may be a sign that cannot be seen. */
const bodyName = z
  .string()
  .min(1)
  .max(LONGEST_NAME)
  .refine((name) => name === name.trim() && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name), 'not a name');

/** A place in Redress that a link from a letter or a diary may lead to. */
export const linkPlace = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('today') }),
  z.strictObject({ screen: z.literal('caseload') }),
  z.strictObject({
    screen: z.literal('case'),
    caseId: randomId,
    recommendationId: randomId.nullable(),
  }),
  z.strictObject({ screen: z.literal('body'), name: bodyName }),
]);
export type LinkPlace = z.infer<typeof linkPlace>;

export const LINK_SCHEME = 'redress';
const START = `${LINK_SCHEME}://`;
// The longest name, each sign of it four bytes, each of them two digits.
const LONGEST_LINK = START.length + 'body/'.length + LONGEST_NAME * 4 * 2;

/** The link that leads to a place: the one spelling of it there is. */
export function linkTo(place: LinkPlace): string {
  switch (place.screen) {
    case 'today':
    case 'caseload':
      return START + place.screen;
    case 'case':
      return `${START}case/${place.caseId}${place.recommendationId === null ? '' : `/${place.recommendationId}`}`;
    case 'body':
      return `${START}body/${encoded(place.name)}`;
  }
}

/**
 * Where a link leads; null for whatever is not, letter for letter, a link `linkTo` would write. Anybody can put
 * a link in an e-mail, so nothing of it is mended: no other spelling, no query, no escape, no longer path.
 */
export function placeOfLink(link: string): LinkPlace | null {
  if (link.length > LONGEST_LINK || !link.startsWith(START)) return null;
  const place = linkPlace.safeParse(spelt(link.slice(START.length).split('/')));
  return place.success && linkTo(place.data) === link ? place.data : null;
}

function spelt([screen, first, second, ...more]: readonly string[]): unknown {
  if (more.length > 0) return null;
  if (screen === 'case') return { screen, caseId: first, recommendationId: second ?? null };
  if (screen === 'body') return { screen, name: first === undefined ? null : decoded(first) };
  return { screen };
}

/** A name as the digits of its bytes: mail programs mend signs, spaces and escapes, and these they leave alone. */
const encoded = (name: string): string =>
  Array.from(utf8(name), (byte) => byte.toString(16).padStart(2, '0')).join('');

function decoded(text: string): string | null {
  const pairs = text.match(/../g) ?? [];
  try {
    return fromUtf8(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
  } catch {
    return null;
  }
}

/** What the page hears of a link that was followed. */
export const linkNews = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open'), place: linkPlace }),
  /** Nothing is opened before the records are: it is kept until then. */
  z.strictObject({ kind: z.literal('waits') }),
  z.strictObject({ kind: z.literal('refused') }),
]);
export type LinkNews = z.infer<typeof linkNews>;
