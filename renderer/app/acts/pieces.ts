import { channels, parties } from '../../../shared/domain/case/vocabulary.ts';
import type { Choice as Listed } from '../../../shared/domain/procedure/lists.ts';
import { canonical } from '../../../shared/kernel/canonical.ts';
import { isWordId, type WordId } from '../../../shared/words/index.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import type { CaseView, RecommendationView } from '../../records/views.ts';
import type { Choice } from '../../ui/index.ts';
import { calledOf } from '../recorded/words.ts';
import type { About } from './about.ts';
import { date, long, ticks } from './spec.ts';

/** Fields and choices most acts share. */

export const onDay = (
  { wording, today }: About,
  label: WordId = 'act.field.on',
  initial: string | null = today,
) => date({ label: wording.t(label), initial });

export const reason = ({ wording }: About, label: WordId = 'act.field.reason', initial = '') =>
  long({ label: wording.t(label), rows: 2, initial });

export const listed = (list: readonly Listed[], { wording }: About): readonly Choice<string>[] =>
  list.map(({ id, label }) => ({ id, label: label[wording.language] }));

/** Choices whose words are `<prefix>.<id>`. */
export function worded<Id extends string>(
  prefix: string,
  ids: readonly Id[],
  { wording }: Pick<About, 'wording'>,
): readonly Choice<Id>[] {
  return ids.map((id) => {
    const word = `${prefix}.${id}`;
    return { id, label: isWordId(word) ? wording.t(word) : id };
  });
}

export const channelChoices = (about: About) => worded('case.how-choice', channels, about);
export const partyChoices = (about: About) => worded('party', parties, about);
export const languageChoices = (about: About) =>
  worded('office-language', ['en', 'cy'] as const, about);

export const bodyChoices = ({ view }: About): readonly Choice<string>[] =>
  view.details.bodies.map((id) => ({ id, label: visible(id) }));

/** The body an act is about: the recommendation's, else the only one. */
export const likelyBody = ({ view, one }: About): string =>
  one?.details.body ?? (view.details.bodies.length === 1 ? (view.details.bodies[0] ?? '') : '');

/** What the complainant goes by here. */
export function complainantName({ details, facts }: CaseView): string {
  const recorded = facts.persons.find(({ person }) => person.role === 'complainant');
  const known = [recorded?.person, details.complainant].map((one) => (one ? calledOf(one) : ''));
  return known.find((name) => name !== '') ?? '';
}

const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 88)}…` : words);

export const recommendationChoices = (
  some: readonly RecommendationView[],
): readonly Choice<string>[] =>
  some.map(({ recommendationId, details }) => ({
    id: recommendationId,
    label: visible(details.number),
    note: short(visibleText(details.text)),
  }));

export const isOpen = (one: RecommendationView): boolean => !one.hasEnded && !one.isDraft;

/** Which recommendations: the one it was opened from, else all it could be about. */
export function recommendationTicks(
  about: About,
  fits: (one: RecommendationView) => boolean,
  least = 1,
) {
  const some = about.view.recommendations.filter(fits);
  const chosen = about.one;
  const only = some.length === 1 ? some : [];
  return ticks({
    label: about.wording.t('act.field.recommendations'),
    choices: recommendationChoices(some),
    initial: (chosen === null ? only : [chosen]).map(({ recommendationId }) => recommendationId),
    least,
  });
}

/** The parts of the recommendation an act is about. */
export const partChoices = ({ one }: About): readonly Choice<string>[] =>
  (one?.parts ?? []).map(({ partId, text, body, due }) => ({
    id: partId,
    label: short(visibleText(text)),
    ...(body === undefined && due === undefined ? {} : { note: visible(body ?? due ?? '') }),
  }));

export const answerWords = ({ wording }: About) => ({
  yes: wording.t('choice.answer.yes'),
  no: wording.t('choice.answer.no'),
  unknown: wording.t('choice.answer.unknown'),
});

/** Only what is not as it was; null where everything is. */
export function changedOnly<Whole extends object>(
  before: Partial<Whole>,
  after: Whole,
): Partial<Whole> | null {
  const names = keysOf(after).filter((name) => !isSame(before[name], after[name]));
  if (names.length === 0) return null;
  const set: Partial<Whole> = {};
  for (const name of names) set[name] = after[name];
  return set;
}

/** The same whatever the order its fields were written in. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && canonical(one) === canonical(other));

const keysOf = <Whole extends object>(whole: Whole): readonly (keyof Whole)[] => {
  const names: (keyof Whole)[] = [];
  for (const name in whole) names.push(name);
  return names;
};
