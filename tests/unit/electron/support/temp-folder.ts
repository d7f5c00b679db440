import { afterEach } from 'vitest';
import { type TestFolder, testFolder } from '../../../support/folders.ts';

const made: TestFolder[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) folder.remove();
});

/** A folder of the running test's own, gone after it. */
export function tempFolder(): string {
  const folder = testFolder();
  made.push(folder);
  return folder.path;
}
