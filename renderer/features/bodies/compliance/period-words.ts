import type { Period } from '../../../../shared/domain/figures/period.ts';
import { isWordId } from '../../../../shared/words/index.ts';
import type { Wording } from '../../../i18n/index.ts';

/** A period in words: "Apr–Jun 2025", "2025/26", "Altogether". */
export function periodWords({ id, from, to }: Period, { t }: Pick<Wording, 't'>): string {
  if (id === 'all') return t('bodies.figures.all');
  const [begins, ends] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  if (begins.until(ends, { largestUnit: 'months' }).months > 3)
    return `${begins.year}/${String(ends.year % 100).padStart(2, '0')}`;
  const month = (date: Temporal.PlainDate) => {
    const word = `calendar.month-short.${date.month}`;
    return isWordId(word) ? t(word) : String(date.month);
  };
  return `${month(begins)}–${month(ends)} ${ends.year}`;
}
