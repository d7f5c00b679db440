import { availableParallelism } from 'node:os';
import type { LineName } from './options.ts';

/** One line of the table: medians in milliseconds of the same run. */
export type Figure = {
  readonly line: LineName;
  readonly work: string;
  readonly size: string;
  readonly ours: number;
  readonly peer: string;
  readonly theirs: number;
  /** The ratio that must not be exceeded; null where design 8 sets none and the line explains another. */
  readonly bar: number | null;
};

export type Skipped = { readonly line: LineName; readonly because: string };

export const ratioOf = ({ ours, theirs }: Figure): number => ours / theirs;
export const holds = (figure: Figure): boolean =>
  figure.bar === null || ratioOf(figure) <= figure.bar;

export function inWords(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  return ms >= 10 ? `${ms.toFixed(0)} ms` : `${ms.toFixed(2)} ms`;
}

const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

const verdict = (figure: Figure): string => {
  if (figure.bar === null) return 'no bar';
  return holds(figure) ? 'holds' : 'MISSED';
};

/** As printed: ours, the peer, the ratio, the bar and whether it holds. */
export function printed(figure: Figure): string {
  const { work, size, ours, peer, theirs, bar } = figure;
  const limit = bar === null ? '' : ` (bar ≤ ${bar} ×)`;
  return [
    `${work}, ${size}`,
    `    ours   ${inWords(ours)}`,
    `    peer   ${inWords(theirs)}   ${peer}`,
    `    ratio  ${times(ratioOf(figure))}${limit}: ${verdict(figure)}`,
  ].join('\n');
}

export const machine = (): string => `${availableParallelism()} cores`;

export type Report = {
  readonly on: string;
  readonly command: string;
  readonly host: string;
  readonly figures: readonly Figure[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly string[];
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The same as a page of documentation. */
export function markdown({ on, command, host, figures, skipped, notes }: Report): string {
  const rows = figures.map((figure) =>
    [
      figure.work,
      figure.size,
      inWords(figure.ours),
      figure.peer,
      inWords(figure.theirs),
      times(ratioOf(figure)),
      figure.bar === null ? '' : `≤ ${figure.bar} ×`,
      verdict(figure),
    ]
      .map(cell)
      .join(' | '),
  );
  return [
    '# Figures',
    '',
    `Measured on ${on}, ${machine()}, ${host}, by \`${command}\`. Medians of one run, each line beside its peer in turn; the machine did other work meanwhile, so it is the ratios that count.`,
    '',
    '| work | size | ours | peer in the same run | peer | ratio | bar | |',
    '|---|---|---:|---|---:|---:|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
    ...(skipped.length === 0 ? [] : ['Skipped:', '']),
    ...skipped.map(({ line, because }) => `- ${line}: ${because}`),
    ...(skipped.length === 0 ? [] : ['']),
    '## What is measured, and how',
    '',
    ...notes.map((note) => `- ${note}`),
    '',
  ].join('\n');
}
