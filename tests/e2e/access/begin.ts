import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchApp } from '../../support/app.ts';
import { type TestFolder, testFolder } from '../../support/folders.ts';
import { sidebar, type Tour } from '../../support/tour/tour.ts';
import { firstRun } from '../pages/first-run.ts';
import { say } from '../pages/say.ts';

export type Begun = { readonly tour: Tour; readonly end: () => Promise<void> };

/** The practice store, on a Monday, in the hands of somebody who may do everything but sign off. */
export async function beginTour(name: string): Promise<Begun> {
  const folder: TestFolder = testFolder(`redress-${name}`);
  const app = await launchApp({
    vault: join(folder.path, 'vault'),
    profile: join(folder.path, 'profile'),
    now: '2026-11-23T09:10:00.000Z',
  });
  await app.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await firstRun(app.page, {
    name: 'Mair Evans',
    passphrase: 'ceffyl cywir batri stwffwl',
    begin: 'sample',
    roles: ['investigator', 'co-ordinator', 'manager'],
  });
  await expect(app.page.locator('.today-row').first()).toBeVisible({ timeout: 90_000 });
  return {
    tour: { app, page: app.page, folder: folder.path, language: 'en' },
    end: async () => {
      await app.kill().catch(() => undefined);
      folder.remove();
    },
  };
}

export async function speak(tour: Tour, language: Tour['language']): Promise<void> {
  if (tour.language === language) return;
  const name = language === 'cy' ? 'Cymraeg' : 'English';
  await tour.page.getByRole('button', { name }).first().click();
  tour.language = language;
  await sidebar(tour, 'app.nav.today');
  const title = tour.page.getByRole('navigation', { name: say('app.nav', language) });
  await expect(title).toBeVisible();
}
