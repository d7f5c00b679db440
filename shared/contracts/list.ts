import { z } from 'zod';
import { bytes, channel } from './channel.ts';

const MOST_BYTES = 256 * 1024 * 1024;

export const listChannels = {
  /** Writes a list that was made up in the clear where the person says; null where they closed the dialog. */
  'list.save': channel(
    z.strictObject({
      suggestedName: z
        .string()
        .max(120)
        .regex(/^[^/\\]+\.(?:csv|xlsx)$/),
      content: bytes.refine((value) => value.length <= MOST_BYTES, 'too large'),
    }),
    z.strictObject({ saved: z.strictObject({ name: z.string(), size: z.int() }).nullable() }),
    ['disk.full', 'mirror.write-failed'],
  ),
} as const;
