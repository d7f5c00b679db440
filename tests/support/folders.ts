import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestFolder {
  readonly path: string;
  remove(): void;
}

/** A folder of this test's own; gone after it, with all that is in it. */
export function testFolder(name = 'redress'): TestFolder {
  const path = mkdtempSync(join(tmpdir(), `${name}-`));
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}
