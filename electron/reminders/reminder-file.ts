import { join } from 'node:path';
import { z } from 'zod';
import { type Reminder, reminder } from '../../shared/contracts/reminders.ts';
import { fromUtf8, utf8 } from '../../shared/kernel/bytes.ts';
import { randomId } from '../../shared/kernel/iso.ts';
import type { Bytes } from '../../shared/kernel/primitives.ts';
import type { Disk } from '../depot/disk.ts';
import { previousOf, readWhole, writeDurably } from '../depot/durable-file.ts';

const reminderFile = z.strictObject({
  version: z.literal(1),
  reminders: z.array(reminder),
  rang: z.record(randomId, z.string()),
});

export type ReminderState = {
  readonly schedule: readonly Reminder[];
  /** Id of a reminder to the time it rang for; kept after the reminder has left the schedule. */
  readonly rang: ReadonlyMap<string, string>;
};

/** `reminders.json` of one store: random ids, times and counts, in the clear because it must ring before any passphrase. */
export type ReminderFile = {
  readonly read: () => Promise<ReminderState>;
  readonly write: (state: ReminderState) => Promise<void>;
};

export const reminderFileName = 'reminders.json';
const nothing: ReminderState = { schedule: [], rang: new Map() };

function parse(bytes: Bytes | null): ReminderState | null {
  if (bytes === null) return null;
  try {
    const { reminders, rang } = reminderFile.parse(JSON.parse(fromUtf8(bytes)));
    return { schedule: reminders, rang: new Map(Object.entries(rang)) };
  } catch {
    return null;
  }
}

export function createReminderFile(disk: Disk, folder: string): ReminderFile {
  const path = join(folder, reminderFileName);
  return {
    // A file that does not read is replaced by the page at its next unlock, from the records.
    read: async () =>
      parse(await readWhole(disk, path)) ??
      parse(await readWhole(disk, previousOf(path))) ??
      nothing,
    write: async ({ schedule, rang }) => {
      await disk.makeFolder(folder);
      const text = JSON.stringify({
        version: 1,
        reminders: schedule,
        rang: Object.fromEntries(rang),
      });
      await writeDurably(disk, path, utf8(text), { keepsPrevious: true });
    },
  };
}
