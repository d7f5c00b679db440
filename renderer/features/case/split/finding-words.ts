import type { Finding } from '../../../../shared/domain/linter/vocabulary.ts';
import { isIsoDate } from '../../../../shared/kernel/iso.ts';
import { visibleText } from '../../../../shared/words/visible.ts';
import type { Values, Wording } from '../../../i18n/index.ts';

/** A finding as a sentence, with what to do about it where it can still be done. */
export function findingWords(
  finding: Finding,
  { t, day }: Pick<Wording, 't' | 'day'>,
): { readonly said: string; readonly next: string | null } {
  const values: Values = Object.fromEntries(
    Object.entries(finding.detail).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      return [name, isIsoDate(value) ? day(value, 'day') : visibleText(value)];
    }),
  );
  if (finding.severity === 'note')
    return { said: t(`linter.read.${finding.code}`, values), next: null };
  return {
    said: t(`linter.finding.${finding.code}`, values),
    next: t(`linter.suggestion.${finding.code}`, values),
  };
}
