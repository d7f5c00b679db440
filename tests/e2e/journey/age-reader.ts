import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const isInstalled = (tool: string): boolean => spawnSync('which', [tool]).status === 0;

/**
 * Opens a bundle as somebody without Redress would: `age -d`, then `unzip`. Null where the tools are
 * not installed.
 */
export function ageReader(folder: string) {
  if (!['age', 'age-keygen', 'unzip'].every(isInstalled)) return null;
  const identity = join(folder, 'reader.txt');
  execFileSync('age-keygen', ['-o', identity], { stdio: 'ignore' });
  const recipient = execFileSync('age-keygen', ['-y', identity]).toString().trim();
  return {
    recipient,
    /** The folder of the bag. */
    unpack: (bundle: string): string => {
      const zip = join(folder, 'reader.zip');
      const into = join(folder, 'reader');
      mkdirSync(into);
      execFileSync('age', ['-d', '-i', identity, '-o', zip, bundle]);
      execFileSync('unzip', ['-q', zip, '-d', into]);
      const [root = ''] = readdirSync(into);
      return join(into, root);
    },
  };
}
