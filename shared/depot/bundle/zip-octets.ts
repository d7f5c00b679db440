/**
 * How long a store-only archive is, before it is written (APPNOTE 4.3, 4.5.3). Used for the free-space check, for
 * progress, and as the length `bag-info.txt` states.
 */
export type PlannedEntry = {
  /** The whole name, ASCII. */
  readonly name: string;
  readonly size: number;
  /** Written from a stream: its checksum follows the data in a descriptor. */
  readonly isStreamed: boolean;
};

const LOCAL_HEADER = 30;
const DESCRIPTOR = 16;
const DESCRIPTOR_64 = 24;
const CENTRAL_RECORD = 46;
const CENTRAL_EXTRA_64 = 28;
const END = 22;
const END_64 = 76;
const MOST_16 = 0xffff;
const MOST_32 = 0xffff_ffff;

export function zipOctets(entries: readonly PlannedEntry[]): number {
  let offset = 0;
  let central = 0;
  for (const { name, size, isStreamed } of entries) {
    const isLarge = size >= MOST_32 || offset >= MOST_32;
    central += CENTRAL_RECORD + name.length + (isLarge ? CENTRAL_EXTRA_64 : 0);
    offset += LOCAL_HEADER + name.length + size;
    if (isStreamed) offset += isLarge ? DESCRIPTOR_64 : DESCRIPTOR;
  }
  const needs64 = entries.length >= MOST_16 || central >= MOST_32 || offset >= MOST_32;
  return offset + central + END + (needs64 ? END_64 : 0);
}
