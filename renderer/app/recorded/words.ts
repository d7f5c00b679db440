import type { Choice } from '../../../shared/domain/procedure/lists.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import type { Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import { isWordId } from '../../../shared/words/index.ts';
import { visible, visibleText } from '../../../shared/words/visible.ts';
import type { Wording } from '../../i18n/index.ts';
import type { CaseView } from '../../records/views.ts';

/** Words that stand by themselves begin with a capital; inside a sentence they do not. */
export const capital = (words: string): string =>
  words === '' ? words : `${words.charAt(0).toLocaleUpperCase('cy')}${words.slice(1)}`;

/** Words that begin with a capital, to go inside a sentence. */
export const small = (words: string): string =>
  words === '' ? words : `${words.charAt(0).toLocaleLowerCase('cy')}${words.slice(1)}`;

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
export const memberName = (view: CaseView, memberId: string, { t }: Pick<Wording, 't'>): string =>
  visible(view.members[memberId] ?? t('case.unknown-member'));

/** The numbers of recommendations, as a list in words. */
export const numbersOf = (
  view: CaseView,
  ids: readonly string[],
  { t, list }: Pick<Wording, 't' | 'list'>,
): string =>
  list(
    ids.map((id) => {
      const found = view.recommendations.find((one) => one.recommendationId === id);
      return visible(found?.details.number ?? t('history.gone.recommendation'));
    }),
  );

/** The name of a field in words; the field itself where it has none. */
export function fieldWords(field: string, { t }: Pick<Wording, 't'>): string {
  const id = `case.field.${field}`;
  return isWordId(id) ? t(id) : field;
}

/** A person as the office calls them: by the name in lists, else by their own. */
export const personName = ({
  name,
  pseudonym,
}: {
  readonly name: string;
  readonly pseudonym: string;
}): string => visible(pseudonym.trim() === '' ? name : pseudonym);
