import type { Marker } from './marker.ts';

/** What a column of a table says, by its heading; null where no heading is known. */
export type ColumnRole = 'number' | 'action' | 'due' | 'evidence' | 'body' | null;

export type TextBlock = {
  readonly kind: 'paragraph' | 'heading';
  readonly marker: Marker | null;
  /** Depth of a list as the page nests it; null where only the markers tell. */
  readonly depth: number | null;
  readonly text: string;
};

export type TableBlock = {
  readonly kind: 'table';
  readonly heading: readonly string[];
  readonly columns: readonly ColumnRole[];
  readonly rows: readonly (readonly string[])[];
};

/** One piece of what was pasted, before anything is understood of it. */
export type Block = TextBlock | TableBlock;

/** One space between words; line ends stay lines of their own only where `lines` are wanted. */
export const tidySpaces = (text: string): string =>
  text.replace(/[\s\u00A0\u200B\uFEFF]+/gu, ' ').trim();
