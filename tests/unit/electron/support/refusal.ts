import { type Refusal, RefusalError } from '../../../../shared/kernel/result.ts';

/** The refusal a piece of work throws; fails where it does anything else. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
}
