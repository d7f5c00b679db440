import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { firstRun } from '../../e2e/pages/first-run.ts';
import { say } from '../../e2e/pages/say.ts';
import { launchApp } from '../app.ts';
import { type TestFolder, testFolder } from '../folders.ts';
import { sidebar, type Tour } from './tour.ts';

export type Begun = { readonly tour: Tour; readonly end: () => Promise<void> };

const passphrase = 'ceffyl cywir batri stwffwl';

/** A store on a Monday, in the hands of somebody who may do everything but sign off. */
export async function beginTour(
  name: string,
  begin: 'sample' | 'empty' = 'sample',
  before: (page: Page) => Promise<void> = async () => undefined,
): Promise<Begun> {
  const folder: TestFolder = testFolder(`redress-${name}`);
  const app = await launchApp({
    vault: join(folder.path, 'vault'),
    profile: join(folder.path, 'profile'),
    now: '2026-11-23T09:10:00.000Z',
  });
  await app.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await before(app.page);
  const roles = ['investigator', 'co-ordinator', 'manager'] as const;
  await firstRun(app.page, { name: 'Mair Evans', passphrase, begin, roles });
  const first = begin === 'sample' ? '.today-row' : '#page-title';
  await expect(app.page.locator(first).first()).toBeVisible({ timeout: 90_000 });
  // The look round is a stop of its own.
  await app.page.getByRole('button', { name: say('tour.no') }).click();
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
