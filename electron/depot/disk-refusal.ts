import type { RefusalCode } from '../../shared/kernel/codes.ts';
import { RefusalError } from '../../shared/kernel/result.ts';
import { errorCode } from './disk.ts';

export const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes(errorCode(error) ?? '');

const isDiskError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && errorCode(error) !== null;

type Detail = Readonly<Record<string, string | number>>;

/** What to throw for a failed file operation: `disk.full` where that is why, else `otherwise`. Other errors stay. */
export function diskRefusal(error: unknown, otherwise: RefusalCode, detail?: Detail): unknown {
  if (!isDiskError(error)) return error;
  const code = isDiskFull(error) ? 'disk.full' : otherwise;
  return new RefusalError(detail === undefined ? { code } : { code, detail });
}

/** Runs file work; what fails on disk comes out as a refusal. */
export async function onDisk<T>(
  otherwise: RefusalCode,
  work: () => Promise<T>,
  detail?: Detail,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskRefusal(error, otherwise, detail);
  }
}
