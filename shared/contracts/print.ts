import { z } from 'zod';
import { channel } from './channel.ts';

export const printChannels = {
  /**
   * Writes what the page has set out for paper as a PDF where the person says. The page gives a name and never a
   * path or bytes; `saved` is false where they closed the dialog.
   */
  'print.save-pdf': channel(
    z.strictObject({ name: z.string().min(1).max(400) }),
    z.strictObject({ saved: z.boolean() }),
    ['disk.full', 'mirror.write-failed'],
  ),
} as const;
