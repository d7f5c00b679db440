/**
 * Takes the screenshots in docs/screens again: the practice store in the real window, light and dark,
 * English and Cymraeg. Run by `npm run screens`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo } from '../e2e/pages/desk.ts';
import { firstRun } from '../e2e/pages/first-run.ts';
import { launchApp } from '../support/app.ts';

const target = join(import.meta.dirname, '..', '..', 'docs', 'screens');
const folder = mkdtempSync(join(tmpdir(), 'redress-screens-'));
mkdirSync(target, { recursive: true });

const app = await launchApp({
  vault: join(folder, 'vault'),
  profile: join(folder, 'profile'),
  now: '2026-11-23T09:10:00.000Z',
});
const { page } = app;

const settled = async (on: Page, name: string): Promise<void> => {
  await on.waitForTimeout(700);
  await on.screenshot({ path: join(target, `${name}.png`) });
};

async function round(suffix: string): Promise<void> {
  await goTo(page, 'today');
  await settled(page, `today${suffix}`);
  await goTo(page, 'caseload');
  await settled(page, `caseload${suffix}`);
  await page
    .getByRole('row', { name: /P2\d-\d{4}-X/ })
    .nth(2)
    .click();
  await settled(page, `case${suffix}`);
  await goTo(page, 'extract');
  await settled(page, `import${suffix}`);
  await goTo(page, 'exchange');
  await settled(page, `exchange${suffix}`);
  await goTo(page, 'settings');
  await settled(page, `settings${suffix}`);
}

try {
  await settled(page, 'first-run');
  await firstRun(page, {
    name: 'Mair Evans',
    passphrase: 'ceffyl cywir batri stwffwl',
    begin: 'sample',
  });
  await page
    .getByText(/actions are overdue/)
    .first()
    .waitFor({ timeout: 120_000 });
  await round('');
  await page.emulateMedia({ colorScheme: 'dark' });
  await round('-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Cymraeg' }).first().click();
  await goTo(page, 'today', 'cy');
  await settled(page, 'today-cymraeg');
  await goTo(page, 'caseload', 'cy');
  await settled(page, 'caseload-cymraeg');
  console.log(`Screens are in ${target}.`);
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
