import type { List, ListFilters, Period } from '../../../../shared/domain/desk/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import { small, type Wording } from '../../../i18n/index.ts';
import type { Names } from '../names.ts';
import { noFilters } from '../views/built-in.ts';

/** What a list can be narrowed by. */
export const facets = [
  'standings',
  'bodies',
  'kinds',
  'categories',
  'owners',
  'due',
  'decided',
  'ended',
  'hasEvidenceWaiting',
  'isOverOurTime',
  'hasConflict',
  'putOff',
] as const satisfies readonly (keyof ListFilters)[];
export type Facet = (typeof facets)[number];

export type Said = { readonly facet: Facet | 'text'; readonly says: string };

const MOST_NAMED = 3;

/** Each narrowing as a piece of a sentence that begins with "Actions" or "Cases". */
export function sentenceOf(filters: ListFilters, wording: Wording, names: Names): readonly Said[] {
  const { t } = wording;
  const pieces: Said[] = [];
  const add = (facet: Said['facet'], says: string | null) => {
    if (says !== null) pieces.push({ facet, says });
  };
  const either = (id: 'bodies' | 'kinds' | 'categories', name: (id: string) => string) => {
    const ids = filters[id];
    add(
      id,
      ids.length === 0
        ? null
        : t(`caseload.says.${id}`, { which: eitherOf(ids.map(name), wording) }),
    );
  };
  add(
    'standings',
    filters.standings.length === 0
      ? null
      : t('caseload.says.standings', {
          which: eitherOf(
            filters.standings.map((one) => small(t(`standing.${one}`))),
            wording,
          ),
        }),
  );
  either('bodies', visible);
  either('kinds', (id) => small(names.kind(id)));
  either('categories', (id) => small(names.category(id)));
  add('owners', ownersSaid(filters.owners, wording, names));
  for (const id of ['due', 'decided', 'ended'] as const)
    add(
      id,
      filters[id] === null
        ? null
        : t(`caseload.says.${id}`, { when: periodSaid(filters[id], wording) }),
    );
  add(
    'hasEvidenceWaiting',
    filters.hasEvidenceWaiting ? t('caseload.says.hasEvidenceWaiting') : null,
  );
  add('isOverOurTime', filters.isOverOurTime ? t('caseload.says.isOverOurTime') : null);
  add('hasConflict', filters.hasConflict ? t('caseload.says.hasConflict') : null);
  add(
    'putOff',
    filters.putOff === 'with-the-rest' ? null : t(`caseload.says.putOff.${filters.putOff}`),
  );
  const words = filters.text.trim();
  add('text', words === '' ? null : t('caseload.says.text', { words: visible(words) }));
  return pieces;
}

/** The whole of it in one line. */
export function wholeSentence(
  list: List,
  filters: ListFilters,
  wording: Wording,
  names: Names,
): string {
  const pieces = sentenceOf(filters, wording, names).map(({ says }) => says);
  const subject = wording.t(`caseload.says.${list}`);
  return pieces.length === 0
    ? wording.t('caseload.says.everything', { subject })
    : `${subject} ${pieces.join(', ')}`;
}

/** The filters with one narrowing taken away. */
export const withoutFacet = (facet: Facet | 'text'): Partial<ListFilters> => ({
  [facet]: noFilters[facet],
});

function eitherOf(named: readonly string[], { t }: Wording): string {
  const shown = named.slice(0, MOST_NAMED);
  if (named.length > MOST_NAMED)
    return t('caseload.says.and-more', {
      which: shown.join(', '),
      more: named.length - MOST_NAMED,
    });
  const last = shown.at(-1) ?? '';
  if (shown.length < 2) return last;
  return t('caseload.says.or', { first: shown.slice(0, -1).join(', '), last });
}

function ownersSaid(owners: ListFilters['owners'], wording: Wording, names: Names): string | null {
  if (owners.length === 0) return null;
  const name = (id: string) => {
    if (id === 'me') return wording.t('caseload.says.me');
    return id === 'nobody' ? wording.t('caseload.says.nobody') : names.owner(id) || id;
  };
  return wording.t('caseload.says.owners', { which: eitherOf(owners.map(name), wording) });
}

export function periodSaid(period: Period, { t, day }: Wording): string {
  if (period.kind === 'named') return t(`caseload.period.${period.name}`);
  const { from, to } = period;
  if (from !== null && to !== null)
    return from === to
      ? t('caseload.period.on', { day: day(from, 'short') })
      : t('caseload.period.between', { from: day(from, 'short'), to: day(to, 'short') });
  if (from !== null) return t('caseload.period.from', { day: day(from, 'short') });
  return to === null
    ? t('caseload.period.any')
    : t('caseload.period.to', { day: day(to, 'short') });
}
