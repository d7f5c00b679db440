import { categoryRules } from './data/category-words.ts';
import { isInvitation } from './directives.ts';
import type { SplitFacts, SplitNote } from './vocabulary.ts';

type Kinds = SplitFacts['kinds'];
export type KindRead = { readonly kind: string | null; readonly notes: readonly SplitNote[] };

const setApart = new Set(['wider-order', 'complaints-handling']);

const answering = (kinds: Kinds, answers: Kinds[number]['answers']): string | null =>
  kinds.find((kind) => kind.answers === answers && !setApart.has(kind.id))?.id ?? null;
const withId = (kinds: Kinds, id: string): string | null =>
  kinds.find((kind) => kind.id === id)?.id ?? null;

const signs: readonly (readonly [RegExp, (kinds: Kinds) => string | null])[] = [
  [/(?<!\p{L})(?:feedback|adborth)(?!\p{L})/iu, (kinds) => answering(kinds, 'neither')],
  [
    /wider order|gorchymyn ehangach|gorchmynion ehangach/iu,
    (kinds) => withId(kinds, 'wider-order'),
  ],
  [
    /(?<!\p{L})(?:orders?|ordered|gorchymyn|gorchmynion)(?!\p{L})/iu,
    (kinds) => withId(kinds, 'order'),
  ],
  [/recommend|argymhell/iu, (kinds) => withId(kinds, 'recommendation')],
  [/complaints? handling|ymdrin â chwynion/iu, (kinds) => withId(kinds, 'complaints-handling')],
  [
    /personal remed|individual remed|asked the organisation to do in this case|rhwymed\p{L}* personol/iu,
    (kinds) => answering(kinds, 'injustice'),
  ],
  [
    /service improvement|change to put things right in (?:the )?future|improv\p{L}+ (?:to )?(?:its |the )?(?:services?|processes)|gwella(?:['’]r)? (?:gwasanaeth|prosesau)/iu,
    (kinds) => answering(kinds, 'processes'),
  ],
];

function printedKind(words: string, kinds: Kinds): string | null {
  for (const [pattern, kindOf] of signs) {
    const kind = pattern.test(words) ? kindOf(kinds) : null;
    if (kind !== null) return kind;
  }
  return null;
}

const answersOf = (category: string): 'injustice' | 'processes' =>
  categoryRules.find((rule) => rule.category === category)?.answers ?? 'injustice';

/**
 * The kind of a row: as the headings above it say (nearest first), or guessed from what it asks
 * (R1 [P]). An invitation is the kind no office counts. Null where nothing tells.
 */
export function kindOf(
  text: string,
  above: readonly string[],
  categories: readonly string[],
  kinds: Kinds,
): KindRead {
  const invited = isInvitation(text) ? answering(kinds, 'neither') : null;
  if (invited !== null) return { kind: invited, notes: [] };
  for (const words of above) {
    const kind = printedKind(words, kinds);
    if (kind !== null) return { kind, notes: [] };
  }
  const [first] = categories;
  if (first === undefined) return { kind: null, notes: [{ code: 'kind-unknown', words: '' }] };
  const isPersonal = categories.some((category) => answersOf(category) === 'injustice');
  const guessed =
    answering(kinds, isPersonal ? 'injustice' : 'processes') ??
    withId(kinds, 'order') ??
    answering(kinds, 'either');
  return guessed === null
    ? { kind: null, notes: [{ code: 'kind-unknown', words: '' }] }
    : { kind: guessed, notes: [{ code: 'kind-guessed', words: text }] };
}
