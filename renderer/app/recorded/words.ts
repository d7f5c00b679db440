import type { Choice } from '../../../shared/domain/procedure/lists.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import type { Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import { isWordId } from '../../../shared/words/index.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import type { Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';

/** A sentence with its full stop. */
export const stop = (said: string): string => (/[.!?…]$/.test(said) ? said : `${said}.`);

/** "said: reason"; the sentence alone where there is no reason. */
export const because = (said: string, reason: string, { t }: Pick<Wording, 't'>): string =>
  reason.trim() === '' ? said : t('history.because', { said, reason: visibleText(reason) });

export const procedureFor = (view: CaseView): Procedure | undefined =>
  procedureOf(view.details.procedure);

/** A choice of one of the procedure's lists in the person's language; as recorded where it has none such. */
export function choiceWords(
  choices: readonly Choice[] | undefined,
  id: string,
  { language }: Pick<Wording, 'language'>,
): string {
  return choices?.find((choice) => choice.id === id)?.label[language] ?? visible(id);
}

/** The name of a member, as the case's members have it. */
export const memberName = (
  { members }: Pick<CaseView, 'members'>,
  memberId: string,
  { t }: Pick<Wording, 't'>,
): string => visible(members[memberId] ?? t('case.unknown-member'));

/** The numbers of those of these recommendations that the case has, in its order. */
export const numbersIn = (
  { recommendations }: CaseView,
  ids: readonly string[],
): readonly string[] =>
  recommendations
    .filter(({ recommendationId }) => ids.includes(recommendationId))
    .map(({ details }) => visible(details.number));

/** The numbers of recommendations, as a list in words; last those that are no longer there. */
export const numbersOf = (
  view: CaseView,
  ids: readonly string[],
  { t, list }: Pick<Wording, 't' | 'list'>,
): string => {
  const gone = ids.filter(
    (id) => !view.recommendations.some(({ recommendationId }) => recommendationId === id),
  );
  return list([...numbersIn(view, ids), ...gone.map(() => t('history.gone.recommendation'))]);
};

/** The name of a field in words; the field itself where it has none. */
export function fieldWords(field: string, { t }: Pick<Wording, 't'>): string {
  const id = `case.field.${field}`;
  return isWordId(id) ? t(id) : field;
}

type Named = { readonly name: string; readonly pseudonym: string };

/** What the office calls a person: by the name in lists, else by their own. */
export const calledOf = ({ name, pseudonym }: Named): string =>
  pseudonym.trim() === '' ? name : pseudonym;

/** What a person is called, to be read. */
export const personName = (person: Named): string => visible(calledOf(person));
