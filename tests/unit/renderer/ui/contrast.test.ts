import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  join(import.meta.dirname, '..', '..', '..', '..', 'renderer', 'ui', 'tokens.css'),
  'utf8',
);

const colours = new Map(
  Array.from(
    css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g),
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['paper', 'card', 'sunk', 'hover', 'chosen'];
/** Text on ground, as the screens use them: WCAG 2.2 asks for 4.5 : 1. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, 'overdue-wash', 'soon-wash', 'waiting-wash', 'met-wash', 'quiet-wash']],
  ['soft', [...grounds, 'quiet-wash']],
  ['faint', ['paper', 'card', 'sunk']],
  ['accent', grounds],
  ['on-accent', ['accent', 'accent-hover']],
  ['overdue', [...grounds, 'overdue-wash']],
  ['soon', [...grounds, 'soon-wash']],
  ['waiting', [...grounds, 'waiting-wash']],
  ['met', [...grounds, 'met-wash']],
  ['quiet', [...grounds, 'quiet-wash']],
  ['practice-ink', ['practice']],
  ['paper', ['ink']],
];
/** Edges of fields and shapes that carry meaning: 3 : 1. */
const edges: readonly (readonly [string, readonly string[]])[] = [
  ['line-strong', ['paper', 'card', 'sunk']],
  ['accent', ['paper', 'card', 'sunk', 'chosen']],
];

const pairsOf = (table: typeof texts) =>
  table.flatMap(([front, backs]) =>
    backs.flatMap((back) => (['light', 'dark'] as const).map((theme) => ({ front, back, theme }))),
  );

const measured = ({ front, back, theme }: ReturnType<typeof pairsOf>[number]): number => {
  const [fore, behind] = [colours.get(front), colours.get(back)];
  if (fore === undefined || behind === undefined) throw new Error(`no token ${front} or ${back}`);
  return contrast(fore[theme], behind[theme]);
};

describe('colours', () => {
  it.each(pairsOf(texts))('$front on $back can be read ($theme)', (pair) => {
    expect(measured(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairsOf(edges))('$front on $back can be seen ($theme)', (pair) => {
    expect(measured(pair)).toBeGreaterThanOrEqual(3);
  });
});
