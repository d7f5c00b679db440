import { sentenceOf } from '../../features/case/index.ts';
import type { Wording } from '../../i18n/index.ts';
import type { UndoStep } from '../../records/undo-api.ts';
import { numbersOf } from '../recorded/words.ts';

/** What an act did, in few words: "filed 2 items under R1", "recorded a finding: …". */
export function saidOf({ lines, view, cases }: UndoStep, wording: Wording): string {
  const { t } = wording;
  const [first, ...rest] = lines;
  if (first === undefined) return '';
  const filed = lines.filter(({ kind }) => kind === 'evidence.filed');
  if (filed.length > 1) {
    const target = targetOf(first.body);
    const name = target.length === 0 ? t('evidence.whole-case') : numbersOf(view, target, wording);
    return t('undo.filed', { count: filed.length, target: name });
  }
  const said = sentenceOf(first, view, wording);
  const more = rest.length + Math.max(0, cases - 1);
  return more === 0 ? said : t('undo.and-more', { said, count: more });
}

const targetOf = (body: unknown): readonly string[] =>
  typeof body === 'object' && body !== null && 'recommendationIds' in body
    ? idsOf(body.recommendationIds)
    : [];

const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
