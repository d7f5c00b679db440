import type { Moved, Timeline, TimelinePoint } from './points.ts';

export type PlacedPoint = TimelinePoint & {
  readonly x: number;
  readonly side: 'above' | 'below';
  readonly label: string;
  /** Lines away from the axis, 0 the nearest; null where there is no room for the label. */
  readonly row: number | null;
  readonly anchor: 'start' | 'middle' | 'end';
};

export type Layout = {
  readonly points: readonly PlacedPoint[];
  readonly moved: readonly (Moved & { readonly x: number; readonly width: number })[];
  readonly rowsAbove: number;
  readonly rowsBelow: number;
  /** Points whose label found no room; they stand in the table. */
  readonly unlabelled: number;
};

const EDGE = 28;
const LETTER = 6.4;
const GAP = 14;
const MOST_ROWS = 3;

const dayNumber = (day: string): number =>
  Temporal.PlainDate.from(day).since('2000-01-01', { largestUnit: 'days' }).days;

const isBelow = (point: TimelinePoint): boolean =>
  point.kind === 'original' || point.kind === 'due';

/** Where each point and its label stand on a line `width` CSS pixels long; labels never overlap. */
export function layOut(
  timeline: Pick<Timeline, 'points' | 'moved'>,
  width: number,
  label: (point: TimelinePoint) => string,
): Layout {
  const days = timeline.points.map((point) => dayNumber(point.day));
  const first = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - first);
  const place = (day: string) => EDGE + ((dayNumber(day) - first) / span) * (width - 2 * EDGE);
  const rows = { above: new Rows(), below: new Rows() };
  const points = inOrderOfWeight(timeline.points).map((point): PlacedPoint => {
    const text = label(point);
    const x = place(point.day);
    const room = text.length * LETTER;
    const side = isBelow(point) ? 'below' : 'above';
    const anchor = x < room / 2 ? 'start' : x > width - room / 2 ? 'end' : 'middle';
    const left = anchor === 'start' ? x : anchor === 'end' ? x - room : x - room / 2;
    return { ...point, x, side, label: text, anchor, row: rows[side].take(left, left + room) };
  });
  return {
    points: points.sort((one, other) => one.x - other.x),
    moved: timeline.moved.map((one) => {
      const x = place(one.from);
      return { ...one, x, width: place(one.to) - x };
    }),
    rowsAbove: rows.above.count,
    rowsBelow: rows.below.count,
    unlabelled: points.filter((point) => point.row === null).length,
  };
}

/** Today and what is overdue get their label first. */
function inOrderOfWeight(points: readonly TimelinePoint[]): readonly TimelinePoint[] {
  const weight = (point: TimelinePoint) =>
    point.tone === 'now' ? 0 : point.tone === 'overdue' ? 1 : 2;
  return points.toSorted((one, other) => weight(one) - weight(other));
}

class Rows {
  readonly #rows: { readonly from: number; readonly to: number }[][] = [];

  get count(): number {
    return this.#rows.length;
  }

  /** The nearest row with room between these places. */
  take(from: number, to: number): number | null {
    for (let row = 0; row < MOST_ROWS; row += 1) {
      this.#rows[row] ??= [];
      const taken = this.#rows[row];
      if (taken?.every((one) => to + GAP < one.from || from > one.to + GAP)) {
        taken.push({ from, to });
        return row;
      }
    }
    return null;
  }
}
