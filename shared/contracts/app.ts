import { z } from 'zod';
import { channel, nothing, signal } from './channel.ts';
import { linkNews } from './link.ts';
import { menuItem } from './menu.ts';

export const language = z.enum(['en', 'cy']);
export type Language = z.infer<typeof language>;

/** What must be known before anything is unlocked; nothing personal. */
export const appSettings = z.strictObject({
  language,
  theme: z.enum(['system', 'light', 'dark']),
  lockAfterMinutes: z.int().min(1).max(240),
  /** The look round was taken or declined: it is not offered again. */
  isTourDone: z.boolean(),
});
export type AppSettings = z.infer<typeof appSettings>;

export const lockReason = z.enum(['asked', 'idle', 'suspend', 'screen']);
export type LockReason = z.infer<typeof lockReason>;

export const appChannels = {
  /** `clockOffset` is milliseconds to add to the system clock: 0 but in tests. */
  'app.info': channel(
    nothing,
    z.strictObject({
      version: z.string(),
      platform: z.string(),
      settings: appSettings,
      clockOffset: z.number(),
      vaultFolder: z.string(),
      lockedBecause: lockReason.nullable(),
      /** A link was followed and is opened once the records are. */
      linkWaits: z.boolean(),
    }),
  ),
  'app.settings': channel(appSettings, nothing, ['disk.full', 'mirror.write-failed']),
  /** Opens a fresh locked window and ends this renderer process. Call when drafts are sealed. */
  'app.lock': channel(z.strictObject({ reason: lockReason }), nothing),
  'app.show-vault-folder': channel(nothing, nothing),
} as const;

export const appSignals = {
  /** Main wants to lock (idle, suspend, screen); the page seals drafts, then calls `app.lock`. Main locks anyway after 2 s. */
  'app.lock-wanted': signal(z.strictObject({ reason: lockReason })),
  /** A menu item or shortcut of the operating system. */
  'app.menu': signal(z.strictObject({ item: menuItem })),
  /** A link to a place in Redress was followed, in a letter or a diary. */
  'app.link': signal(linkNews),
} as const;
