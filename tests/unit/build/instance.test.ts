import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdInstance } from '../../../build/chromium-host/instance.ts';
import { type TestFolder, testFolder } from '../../support/folders.ts';

const source = pathToFileURL(
  join(import.meta.dirname, '../../../build/chromium-host/instance.ts'),
).href;
let folder: TestFolder;

beforeEach(() => {
  folder = testFolder('redress-instance');
});

afterEach(() => folder.remove());

test('a second start is refused, and the first is told of it', async () => {
  const calls: (readonly string[])[] = [];
  expect(holdInstance(folder.path, (argv) => calls.push(argv))).toBe(true);
  const script = `import { holdInstance } from ${JSON.stringify(source)};
    process.exit(holdInstance(${JSON.stringify(folder.path)}, () => {}) ? 1 : 0);`;
  const second = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect.poll(() => calls.length).toBe(1);
});

test.each(['999999999 1', `${process.pid} 1`, 'nonsense', ''])(
  'a holder that is gone holds nothing: %j',
  (holder) => {
    mkdirSync(join(folder.path, 'chromium-host'));
    writeFileSync(join(folder.path, 'chromium-host', 'instance'), holder);
    expect(holdInstance(folder.path, () => undefined)).toBe(true);
  },
);
