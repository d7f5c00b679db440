import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { RecordsApi } from '../../../renderer/records/api.ts';
import { firstRun } from '../../e2e/pages/first-run.ts';
import { say } from '../../e2e/pages/say.ts';
import { launchApp, type RunningApp } from '../../support/app.ts';
import { type TestFolder, testFolder } from '../../support/folders.ts';

const passphrase = 'correct horse battery staple';

export type Asked<Name extends keyof RecordsApi> = Extract<
  Awaited<ReturnType<RecordsApi[Name]>>,
  { readonly ok: true }
>['value'];

/** The real app in a window of its own, with an office just begun. */
export type Session = {
  readonly app: RunningApp;
  readonly folder: TestFolder;
  readonly page: () => Page;
  /** Asks the running records worker, as the page's own client does. Rejects on a refusal. */
  readonly ask: <Name extends keyof RecordsApi>(
    name: Name,
    ...args: Parameters<RecordsApi[Name]>
  ) => Promise<Asked<Name>>;
  readonly lock: () => Promise<void>;
  readonly unlock: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const main = join('tests', 'bench', 'app', 'main.ts');

export async function openSession(): Promise<Session> {
  const folder = testFolder('redress-bench');
  const app = await launchApp({
    vault: join(folder.path, 'vault'),
    profile: join(folder.path, 'profile'),
    main,
  });
  let page = app.page;
  await firstRun(page, { name: 'Nobody at All', passphrase, begin: 'empty' });
  return {
    app,
    folder,
    page: () => page,
    ask: async (name, ...args) => {
      const answer = await page.evaluate(([asked, given]) => window.bench.ask(asked, given), [
        name,
        args,
      ] as const);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      // The worker answers each name with its own type.
      return answer.value as Asked<typeof name>;
    },
    lock: async () => {
      await page.getByRole('button', { name: say('app.lock') }).click();
      page = await app.waitForWindow();
    },
    unlock: async () => {
      await page.getByLabel(say('lock.passphrase')).fill(passphrase);
      await page.getByRole('button', { name: say('lock.unlock') }).click();
      await expect(page.getByRole('navigation')).toBeVisible({ timeout: 120_000 });
    },
    close: async () => {
      await app.close();
      folder.remove();
    },
  };
}
