import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Nothing is half-filed: no staging file, no object. */
export function expectNothingKept({ folder }: { readonly folder: string }): void {
  for (const place of ['staging', 'objects']) {
    const path = join(folder, place);
    const left = existsSync(path)
      ? readdirSync(path, { recursive: true, withFileTypes: true })
      : [];
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  }
}
