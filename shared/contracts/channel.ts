import { z } from 'zod';
import type { RefusalCode } from '../kernel/codes.ts';
import type { Bytes } from '../kernel/primitives.ts';

/** One question the page may put to the main process. `codes` are the refusals it can get besides `ipc.*`. */
export type Channel<Request extends z.ZodType, Answer extends z.ZodType> = {
  readonly request: Request;
  readonly answer: Answer;
  readonly codes: readonly RefusalCode[];
};

export const channel = <Request extends z.ZodType, Answer extends z.ZodType>(
  request: Request,
  answer: Answer,
  codes: readonly RefusalCode[] = [],
): Channel<Request, Answer> => ({ request, answer, codes });

/** Something the main process tells the page without being asked. */
export const signal = <Payload extends z.ZodType>(payload: Payload): Payload => payload;

export const bytes = z.custom<Bytes>(
  (value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer,
  'not bytes',
);
export const key32 = bytes.refine((value) => value.length === 32, 'not a key');

/** Which set of records: the office's own, or the practice store with invented cases. */
export const storeName = z.enum(['office', 'practice']);
export type StoreName = z.infer<typeof storeName>;

/** A one-time permission that stands for something main knows (a picked file, a stream). */
export const token = z.string().regex(/^[0-9a-f]{32}$/);
export const hex32 = z.string().regex(/^[0-9a-f]{64}$/);
export const nothing = z.strictObject({});
