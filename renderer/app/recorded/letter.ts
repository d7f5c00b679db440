import type { LetterKind } from '../../../shared/domain/case/events/letters.ts';
import type { Wording } from '../../i18n/index.ts';

/** What a letter is, in small letters: "a reminder", "chase 2". */
export const letterWords = (
  { kind, level }: { readonly kind: LetterKind; readonly level: number | null },
  { t }: Pick<Wording, 't'>,
): string =>
  kind === 'chase' && level !== null ? t('next.chase', { level }) : t(`fact.letter.${kind}`);
