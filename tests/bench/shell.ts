import { spawn, spawnSync } from 'node:child_process';

/** The first of these tools that is not installed; null where all are. */
export function missingTool(tools: readonly string[]): string | null {
  const lacks = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0;
  return tools.find(lacks) ?? null;
}

/** Runs a line of shell in a folder. Rejects with what it wrote where it fails. */
export function shell(line: string, cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', line], { cwd });
    const written: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => written.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(written).toString();
      if (code === 0) resolve(text);
      else reject(new Error(`${line}\n${text}`));
    });
  });
}

/** Nothing of what ran before is still on its way to the disk when the next side begins. */
export const quiet = (folder: string): Promise<string> => shell('sync', folder);
