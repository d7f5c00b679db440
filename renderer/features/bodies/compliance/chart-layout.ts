import type { Counts } from '../../../../shared/domain/figures/compliance.ts';
import { type Outcome, outcomes } from '../../../../shared/domain/figures/counted.ts';

export type Bar = {
  readonly x: number;
  readonly width: number;
  readonly pieces: readonly {
    readonly outcome: Outcome;
    readonly count: number;
    readonly y: number;
    readonly height: number;
  }[];
  /** Where the bar ends. */
  readonly top: number;
};

export type ChartLayout = {
  readonly bars: readonly Bar[];
  /** Whole numbers, rising, with where each stands. */
  readonly lines: readonly { readonly value: number; readonly y: number }[];
  readonly base: number;
};

const LEFT = 34;
const TOP = 18;
const WIDEST = 64;

/** Bars that stand on one line, each piece as high as its count; sizes in CSS pixels. */
export function layOutBars(
  columns: readonly { readonly due: number; readonly counts: Counts }[],
  width: number,
  height: number,
): ChartLayout {
  const { most, step } = scaleFor(Math.max(1, ...columns.map(({ due }) => due)));
  const room = height - TOP;
  const perOne = room / most;
  const slot = (width - LEFT) / Math.max(1, columns.length);
  const barWidth = Math.min(WIDEST, slot * 0.62);
  const bars = columns.map(({ counts }, at): Bar => {
    let y = height;
    const pieces = outcomes.flatMap((outcome) => {
      const count = counts[outcome];
      if (count === 0) return [];
      y -= count * perOne;
      return [{ outcome, count, y, height: count * perOne }];
    });
    return { x: LEFT + slot * at + (slot - barWidth) / 2, width: barWidth, pieces, top: y };
  });
  const lines = Array.from({ length: most / step + 1 }, (_, at) => ({
    value: at * step,
    y: height - at * step * perOne,
  }));
  return { bars, lines, base: height };
}

/** The least round number above the highest bar, and a step that draws at most five lines. */
export function scaleFor(highest: number): { readonly most: number; readonly step: number } {
  for (let ten = 1; ; ten *= 10)
    for (const each of [1, 2, 5]) {
      const step = each * ten;
      if (step * 4 >= highest) return { most: Math.ceil(highest / step) * step, step };
    }
}
