import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweepScratch } from '../../../../../electron/depot/bundle/index.ts';
import { type Bench, createBench, recordFiles } from '../../../../support/bundle/bench.ts';

const canary = 'Mrs Angharad Probert of Llanfair';
const passphrase = 'three calm sheep in Ceredigion';
const script = join(import.meta.dirname, '../../../../support/bundle/interrupted.ts');

let tree: string;
let bench: Bench;
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'redress-interrupted-'));
  bench = createBench();
});
afterEach(async () => {
  await bench.bundles.closeAll();
  await bench.remove();
  rmSync(tree, { recursive: true, force: true });
});

/** Starts the work in a process whose temporary folder is inside the tree; kills it where it says it is. */
async function killedAt(...words: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [script, ...words], {
    env: { ...process.env, TMPDIR: tree },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const folder = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (said: Buffer) => resolve(said.toString().trim()));
    child.once('exit', (code) => reject(new Error(`ended by itself: ${code}`)));
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  return folder;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The canary as UTF-8, UTF-16 and base64 at each alignment, wherever it lies in any file of the tree. */
function plainIn(folder: string): readonly string[] {
  const forms = [Buffer.from(canary), Buffer.from(canary, 'utf16le')];
  for (const before of ['', 'a', 'ab']) {
    const text = Buffer.from(before + canary).toString('base64');
    forms.push(Buffer.from(text.slice(4, -4)));
  }
  return filesIn(folder).filter((path) => {
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form));
  });
}

describe('a killed process', () => {
  it.each(['0.1', '0.8'])(
    'leaves no plain text of a bundle it was writing (%s done)',
    async (share) => {
      const folder = await killedAt('write', share, canary, passphrase);
      const [part] = readdirSync(join(folder, 'out'));
      expect(part).toBe('test.redress.part');
      expect(plainIn(tree)).toEqual([]);
    },
  );

  it.each(['0.1', '0.8'])(
    'leaves no plain text of a bundle it was opening (%s done)',
    async (share) => {
      const original = Buffer.alloc(24 << 20, `${canary} `);
      await bench.write({ kind: 'passphrase', passphrase }, [bench.add(original)], {
        files: recordFiles(canary),
      });
      const folder = await killedAt('open', share, canary, passphrase, bench.path('test.redress'));
      const scratch = join(folder, 'vault', 'scratch');
      expect(readdirSync(scratch)).toHaveLength(1);
      expect(plainIn(tree)).toEqual([]);
      expect(await sweepScratch(scratch)).toBe(1);
      expect(readdirSync(scratch)).toEqual([]);
    },
  );

  it('does not stand in the way of the next bundle of that name', async () => {
    const folder = await killedAt('write', '0.5', canary, passphrase);
    const left = join(folder, 'out', 'test.redress');
    bench.saveAs(left);
    await bench.write({ kind: 'passphrase', passphrase }, []);
    expect(readdirSync(join(folder, 'out'))).toEqual(['test.redress']);
    expect((await bench.openWith(left, { passphrase })).evidence).toEqual([]);
  });

  it('is found out by this test when it writes plain text', () => {
    mkdirSync(join(tree, 'some'));
    writeFileSync(join(tree, 'some', 'log'), Buffer.from(`x${canary}y`).toString('base64'));
    expect(plainIn(tree)).toHaveLength(1);
  });
});
