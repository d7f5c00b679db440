import type { Wording } from '../../../i18n/index.ts';
import type { TimelinePoint } from './points.ts';

/** What a point is, without its day: "R1: tell us by (overdue)". */
export function pointWords(point: TimelinePoint, { t, list }: Wording): string {
  const kind = t(`case.point.${point.kind}`);
  const what = point.tone === 'overdue' ? t('case.point-overdue', { what: kind }) : kind;
  return point.numbers.length === 0 ? what : `${list(point.numbers)}: ${what}`;
}

/** The short words beside a point in the drawing: "R1 tell us by 7 Nov". `all`: every number of the case, in order. */
export function pointLabel(
  point: TimelinePoint,
  all: readonly string[],
  { t, day }: Wording,
): string {
  const numbers = isRun(point.numbers, all)
    ? `${point.numbers[0]}–${point.numbers.at(-1)}`
    : point.numbers.join(', ');
  const words = [numbers, t(`case.point.${point.kind}`), shortDay(point.day, day)];
  return words.filter((word) => word !== '').join(' ');
}

/** Three or more with none of the case's others between them: only then may "R1–R4" stand for them. */
function isRun(numbers: readonly string[], all: readonly string[]): boolean {
  const at = numbers.map((number) => all.indexOf(number));
  return at.length > 2 && at.every((place, n) => n === 0 || place === (at[n - 1] ?? 0) + 1);
}

const shortDay = (iso: string, day: Wording['day']): string =>
  day(iso, 'short').replace(/ \d{4}$/, '');
