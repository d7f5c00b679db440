import type { Wording } from '../../../i18n/index.ts';
import type { TimelinePoint } from './points.ts';

/** What a point is, without its day: "R1: tell us by (overdue)". */
export function pointWords(point: TimelinePoint, { t, list }: Wording): string {
  const kind = t(`case.point.${point.kind}`);
  const what = point.tone === 'overdue' ? t('case.point-overdue', { what: kind }) : kind;
  return point.numbers.length === 0 ? what : `${list(point.numbers)}: ${what}`;
}

/** The short words beside a point in the drawing: "R1 tell us by 7 Nov". */
export function pointLabel(point: TimelinePoint, { t, day }: Wording): string {
  const numbers =
    point.numbers.length > 2
      ? `${point.numbers[0]}–${point.numbers.at(-1)}`
      : point.numbers.join(', ');
  const words = [numbers, t(`case.point.${point.kind}`), shortDay(point.day, day)];
  return words.filter((word) => word !== '').join(' ');
}

const shortDay = (iso: string, day: Wording['day']): string =>
  day(iso, 'short').replace(/ \d{4}$/, '');
