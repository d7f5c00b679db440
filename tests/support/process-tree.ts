import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** The process and everything it has started, and they in turn, children last. */
export function processTree(pid: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const parents = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (const parent of found) {
    for (const [child, of] of parents) if (of === parent && child !== undefined) found.push(child);
  }
  return found;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What a power cut does to them: no signal they could answer, all at once. */
export async function killTree(pid: number): Promise<void> {
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  const all = processTree(pid);
  for (const one of all) if (isAlive(one)) process.kill(one, 'SIGKILL');
  for (let tries = 0; tries < 100 && all.some(isAlive); tries += 1) await sleep(20);
}
