import { expect, type Page } from '@playwright/test';
import { goTo } from './one-case.ts';
import { say } from './say.ts';

export type HeldRecords = { readonly entries: number; readonly fingerprint: string };

/** Runs the integrity check in Settings, holds every line of it, and answers what it counted. */
export async function recordsHold(page: Page): Promise<HeldRecords> {
  await goTo(page, 'app.nav.settings');
  await page.getByRole('button', { name: say('settings.check'), exact: true }).click();
  const found = page.locator('.settings-found');
  await expect(found).toBeVisible({ timeout: 30_000 });
  const fact = (id: Parameters<typeof say>[0]) =>
    found.locator('dt', { hasText: say(id) }).locator('xpath=following-sibling::dd[1]');
  await expect.soft(fact('settings.check.chain')).toHaveText(say('settings.check.holds'));
  await expect.soft(fact('settings.check.replay')).toHaveText(say('settings.check.same'));
  await expect.soft(fact('settings.check.mirror')).toHaveText(say('settings.check.same'));
  await expect(found).toContainText(say('settings.check.well'));
  await expect(found.getByRole('listitem')).toHaveCount(0);
  const read = async (id: Parameters<typeof fact>[0]) => (await fact(id).textContent()) ?? '';
  return {
    entries: Number.parseInt((await read('settings.check.entries')).replace(',', ''), 10),
    fingerprint: await read('settings.check.fingerprint'),
  };
}
