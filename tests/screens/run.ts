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
import { say } from '../e2e/pages/say.ts';
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

/** In the manner of a decision; the people and the body are invented. */
const pasted = `82. Within one month of the date of this report the Health Board should:
(a) apologise to Mrs P for the failings identified and pay her £250 for distress and £100 for time and trouble
(b) remind all staff of the Concerns team of the 30 working day standard
(c) within three months, review its procedure for complex complaints and provide evidence of approval by the Quality Committee
(d) consider how it records telephone calls`;

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
  await page.locator('.recommendation-choose').first().click();
  await page
    .getByText(say('recommendation.wanted'))
    .first()
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await settled(page, `recommendation${suffix}`);
  await page.getByRole('button', { name: say('split.open') }).click();
  const dialog = page.getByRole('dialog');
  const propose = dialog.getByRole('button', { name: say('split.propose') });
  const back = dialog.getByRole('button', { name: say('split.back') });
  await propose.or(back).waitFor();
  // What was pasted before is kept.
  if (await propose.isVisible()) {
    await dialog.getByRole('textbox').first().fill(pasted);
    await propose.click();
  }
  await settled(page, `paste${suffix}`);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await goTo(page, 'extract');
  await settled(page, `import${suffix}`);
  await goTo(page, 'exchange');
  await settled(page, `exchange${suffix}`);
  await goTo(page, 'settings');
  await settled(page, `settings${suffix}`);
  await page.getByRole('tab', { name: say('settings.tab.procedures') }).click();
  await settled(page, `procedures${suffix}`);
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
