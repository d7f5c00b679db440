import type { Category } from '../../../../shared/domain/procedure/lists.ts';
import type { Procedure } from '../../../../shared/domain/procedure/vocabulary.ts';
import type { SplitMoney } from '../../../../shared/domain/splitter/vocabulary.ts';
import { visible } from '../../../../shared/words/visible.ts';
import type { Wording } from '../../../i18n/index.ts';
import type { Editable } from './edit.ts';
import { moneyText } from './money-typed.ts';
import type { SheetRow } from './sheet.ts';

/** A field as it is typed; several ids or lines on lines of their own. */
export function typedOf(row: SheetRow, field: Editable): string {
  switch (field) {
    case 'number':
    case 'text':
      return row[field];
    case 'kind':
    case 'body':
    case 'dueWords':
      return row[field] ?? '';
    case 'categories':
    case 'evidenceWanted':
      return row[field].join('\n');
    case 'money':
      return row.money.map(moneyText).join('\n');
  }
}

/** The label of a category, or a word that an older record has of its own. */
export const categoryWords = (
  id: string,
  categories: readonly Category[],
  language: 'en' | 'cy',
): string => categories.find((one) => one.id === id)?.label[language] ?? visible(id);

export const kindWords = (id: string, { kinds }: Procedure, language: 'en' | 'cy'): string =>
  kinds.find((one) => one.id === id)?.label[language] ?? visible(id);

/** A sum with who is paid. */
export function sumWords(sum: SplitMoney, { t, pounds }: Pick<Wording, 't' | 'pounds'>): string {
  const what = sum.kind === 'amount' ? pounds(sum.amount) : visible(sum.words);
  const { payee } = sum;
  return payee === null || payee === ''
    ? what
    : `${what} ${t('split.to-payee', { payee: visible(payee) })}`;
}
