import { z } from 'zod';
import { randomId } from '../kernel/iso.ts';
import { channel, nothing, signal, storeName } from './channel.ts';

export const reminderKind = z.enum([
  'due-soon',
  'due-today',
  'overdue',
  'waiting-for-us',
  /** A day of the case that is no action's date: comments due, a reply, a review, an impact check. */
  'look-again',
]);
export type ReminderKind = z.infer<typeof reminderKind>;

/** One ring. `ringAt` is a local wall-clock time `YYYY-MM-DDTHH:MM`; the id is random and names nothing. */
export const reminder = z.strictObject({
  id: randomId,
  kind: reminderKind,
  ringAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
});
export type Reminder = z.infer<typeof reminder>;

export const reminderChannels = {
  /** Replaces the whole schedule. What rang already and is in the list again does not ring twice. */
  'reminders.schedule': channel(
    z.strictObject({ store: storeName, reminders: z.array(reminder).max(200_000) }),
    nothing,
    ['disk.full', 'mirror.write-failed'],
  ),
  /** Text for rings while unlocked: composed by the page, shown by main, grouped. */
  'reminders.show': channel(
    z.strictObject({
      title: z.string().max(120),
      body: z.string().max(400),
      ids: z.array(randomId),
    }),
    nothing,
  ),
  /** Says the page is unlocked and can compose texts; catch-up is swept at once. */
  'reminders.page-ready': channel(
    z.strictObject({ store: storeName, isUnlocked: z.boolean() }),
    nothing,
  ),
} as const;

export const reminderSignals = {
  /** Rings while the page is unlocked; it answers with `reminders.show`. */
  'reminders.rang': signal(
    z.strictObject({
      rung: z.array(z.strictObject({ id: randomId, kind: reminderKind, isLate: z.boolean() })),
    }),
  ),
  'reminders.clicked': signal(z.strictObject({ ids: z.array(randomId) })),
} as const;
