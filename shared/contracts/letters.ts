import { z } from 'zod';
import { mailDraft } from '../letters/mail/draft.ts';
import { channel } from './channel.ts';

export const lettersChannels = {
  /**
   * Writes an unsent e-mail where the person says, and opens it with their mail program where the host can. The
   * page gives what is in it, never a path or bytes; `opened` is false where nothing could be opened.
   */
  'letter.save-draft': channel(
    z.strictObject({ name: z.string().min(1).max(400), mail: mailDraft }),
    z.strictObject({ saved: z.boolean(), opened: z.boolean() }),
    ['disk.full', 'mirror.write-failed'],
  ),
} as const;
