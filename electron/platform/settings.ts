import { join } from 'node:path';
import { z } from 'zod';
import { type AppSettings, appSettings, type Language } from '../../shared/contracts/app.ts';
import { fromUtf8, utf8 } from '../../shared/kernel/bytes.ts';
import type { Disk } from '../depot/disk.ts';
import { onDisk } from '../depot/disk-refusal.ts';
import { readWhole, writeDurably } from '../depot/durable-file.ts';

/** `settings.json` in the vault folder: nothing personal, needed before anything is unlocked. */
export type Settings = {
  readonly current: () => AppSettings;
  /** Durable when it resolves. Throws `disk.full`, `mirror.write-failed`. */
  readonly keep: (next: AppSettings) => Promise<void>;
};

/** As an earlier version wrote them, too: it offered no look round. */
const keptSettings = appSettings.extend({ isTourDone: z.boolean().default(false) });

const usual = (systemLanguages: readonly string[]): AppSettings => ({
  language: preferred(systemLanguages),
  theme: 'system',
  lockAfterMinutes: 15,
  isTourDone: false,
});

/** Welsh for a person whose system asks for Welsh before English. */
function preferred(systemLanguages: readonly string[]): Language {
  const first = systemLanguages.find((tag) => /^(?:cy|en)\b/i.test(tag));
  return first?.toLowerCase().startsWith('cy') ? 'cy' : 'en';
}

export async function openSettings(
  disk: Disk,
  folder: string,
  systemLanguages: readonly string[],
): Promise<Settings> {
  const path = join(folder, 'settings.json');
  let current = (await readSettings(disk, path)) ?? usual(systemLanguages);
  return {
    current: () => current,
    keep: async (next) => {
      const bytes = utf8(`${JSON.stringify(next, null, 2)}\n`);
      await onDisk('mirror.write-failed', () => writeDurably(disk, path, bytes));
      current = next;
    },
  };
}

/** Settings can be chosen again: where the file does not read, the usual ones stand. */
async function readSettings(disk: Disk, path: string): Promise<AppSettings | null> {
  try {
    const bytes = await readWhole(disk, path);
    return bytes === null ? null : keptSettings.parse(JSON.parse(fromUtf8(bytes)));
  } catch {
    return null;
  }
}
