import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beganAt, holdVault } from '../../../../electron/platform/vault-lock.ts';
import { tempFolder } from '../support/temp-folder.ts';

const module = join(import.meta.dirname, '../../../../electron/platform/vault-lock.ts');

/** Another process that tries to hold the folder, and says whether it did. */
function tryElsewhere(folder: string): string {
  const code = `const { holdVault } = await import(${JSON.stringify(module)});
    console.log(holdVault(${JSON.stringify(folder)}) === null ? 'refused' : 'held');`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  }).trim();
}

describe('the hold on the vault folder', () => {
  it('is refused to a second process until the first lets go', () => {
    const folder = tempFolder();
    const held = holdVault(folder);
    expect(held).not.toBeNull();
    expect(tryElsewhere(folder)).toBe('refused');
    expect(holdVault(folder)).toBeNull();
    held?.release();
    expect(existsSync(join(folder, 'in-use.json'))).toBe(false);
    expect(tryElsewhere(folder)).toBe('held');
  });

  it('of a process that was killed is taken over', async () => {
    const folder = tempFolder();
    const code = `const { holdVault } = await import(${JSON.stringify(module)});
      holdVault(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(holdVault(folder)).toBeNull();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    const held = holdVault(folder);
    expect(held).not.toBeNull();
    held?.release();
  });

  it('by a number that belongs to another process now is taken over', () => {
    const folder = tempFolder();
    holdVault(folder);
    const path = join(folder, 'in-use.json');
    const known = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...known, began: 'long ago', mark: 'x' }));
    expect(holdVault(folder)).not.toBeNull();
  });

  it('by a file that says nothing is taken over', () => {
    for (const text of ['', '{', '{"pid":1}']) {
      const folder = tempFolder();
      writeFileSync(join(folder, 'in-use.json'), text);
      expect(holdVault(folder)).not.toBeNull();
    }
  });

  it('is let go only by the one who has it', () => {
    const folder = tempFolder();
    const held = holdVault(folder);
    const path = join(folder, 'in-use.json');
    const known = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...known, mark: 'another' }));
    held?.release();
    expect(existsSync(path)).toBe(true);
  });

  it('knows when a process began, and that a process that is not there did not', () => {
    expect(beganAt(process.pid)).toMatch(/./);
    expect(beganAt(2 ** 22 + 1)).toBeNull();
  });
});
