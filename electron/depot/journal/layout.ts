import { z } from 'zod';
import { head } from '../../../shared/contracts/vault.ts';

/** Frames in the open journal before it is closed into a segment. */
export const framesPerSegment = 500;

export const openName = 'open.journal';
export const batchName = 'open.batch';
export const unfinishedName = 'batch.new';

const segmentName = /^(\d{10})-(\d{10})\.([0-9a-f]{12})\.segment$/;

/** A closed segment as its name tells it: frame numbers are 0-based, `mark` begins the last chain hash. */
export type SegmentName = {
  readonly file: string;
  readonly first: number;
  readonly last: number;
  readonly mark: string;
};

const number10 = (value: number): string => String(value).padStart(10, '0');

export const nameSegment = (first: number, last: number, hashHex: string): string =>
  `${number10(first)}-${number10(last)}.${hashHex.slice(0, 12)}.segment`;

export function readSegmentName(file: string): SegmentName | null {
  const [, first, last, mark] = segmentName.exec(file) ?? [];
  if (first === undefined || last === undefined || mark === undefined) return null;
  return { file, first: Number(first), last: Number(last), mark };
}

/** The name for the next cut tail. */
export function nextTornName(files: readonly string[]): string {
  const numbers = files.flatMap((file) => Number(/^torn-(\d+)$/.exec(file)?.[1] ?? 0));
  return `torn-${Math.max(0, ...numbers) + 1}`;
}

/** What was about to be appended to the open journal, so that half a batch is known for what it is. */
export const batchNote = z.strictObject({ before: head, frames: z.int().min(2) });
export type BatchNote = z.infer<typeof batchNote>;
