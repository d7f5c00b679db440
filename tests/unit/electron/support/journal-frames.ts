import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { createDisk } from '../../../../electron/depot/disk.ts';
import { type Journal, openJournal } from '../../../../electron/depot/journal/journal.ts';
import type { StreamSource } from '../../../../electron/platform/streams.ts';
import { createFrameReader } from '../../../../shared/depot/frames.ts';
import type { Bytes } from '../../../../shared/kernel/primitives.ts';

export const disk = createDisk();
export const frame = (n: number, size = 20): Bytes => {
  const bytes = new Uint8Array(size).fill(n % 251);
  new DataView(bytes.buffer).setUint32(0, n);
  return bytes;
};
export const frames = (from: number, count: number): Bytes[] =>
  Array.from({ length: count }, (_, index) => frame(from + index));

export async function readAll(source: StreamSource): Promise<readonly string[]> {
  const reader = createFrameReader();
  const found: string[] = [];
  let size = 0;
  let before: Uint8Array | null = null;
  for await (const part of source.open()) {
    size += part.length;
    for (const { frame: each, hash } of reader.push(part) ?? []) {
      if (before !== null) {
        const link = createHash('sha256').update(before).update(each).digest('hex');
        expect(hash.toHex()).toBe(link);
      }
      before = hash;
      found.push(each.toHex());
    }
  }
  expect(size).toBe(source.size);
  expect(reader.pending()).toBe(0);
  return found;
}

export const hexOf = (all: readonly Bytes[]): readonly string[] => all.map((each) => each.toHex());
export const open = (folder: string): Promise<Journal> => openJournal(disk, folder);

export async function written(
  folder: string,
  batches: readonly (readonly Bytes[])[],
): Promise<void> {
  const journal = await open(folder);
  for (const batch of batches) await journal.append(batch);
  await journal.close();
}

export async function found(folder: string): Promise<readonly string[]> {
  const journal = await open(folder);
  const all = await readAll(await journal.read(0));
  await journal.close();
  return all;
}
