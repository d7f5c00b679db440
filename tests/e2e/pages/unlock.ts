import { expect, type Page } from '@playwright/test';
import { say } from './say.ts';

export async function tryPassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(say('lock.passphrase'), { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: say('lock.unlock') }).click();
}

/** Opens the records from the lock screen. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await tryPassphrase(page, passphrase);
  await expect(page.getByRole('navigation', { name: say('app.nav') })).toBeVisible({
    timeout: 30_000,
  });
}
