import type { Pair } from './asked.ts';
export async function measureMerge(_entries: number, _rounds: number): Promise<readonly Pair[]> {
  return [];
}
