import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from '../../support/app.ts';
import { choose, goTo } from './desk.ts';
import { say } from './say.ts';

/** Chooses every case in the caseload and goes on to the export. */
async function chooseAll(page: Page): Promise<void> {
  await goTo(page, 'caseload');
  await page.getByRole('tab', { name: say('caseload.view.cases') }).click();
  const rows = page.getByRole('grid').getByRole('rowgroup').getByRole('row');
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) await row.getByRole('gridcell').first().click();
  await page.getByRole('button', { name: say('caseload.bulk') }).click();
  await page.getByRole('menuitem', { name: say('caseload.bulk.bundle') }).click();
}

async function make(app: RunningApp, page: Page, path: string): Promise<void> {
  await app.control.answerSaveDialog(path);
  await page.getByRole('button', { name: say('exchange.make') }).click();
  await expect(page.getByText(/read back to check it/)).toBeVisible({ timeout: 60_000 });
}

export async function exportForKeys(
  app: RunningApp,
  page: Page,
  path: string,
  keys: readonly string[],
): Promise<void> {
  await chooseAll(page);
  await choose(page, 'exchange.for.recipients');
  await page.getByLabel(say('exchange.recipients')).fill(keys.join('\n'));
  await make(app, page, path);
}

export async function exportForPassphrase(
  app: RunningApp,
  page: Page,
  path: string,
  passphrase: string,
): Promise<void> {
  await chooseAll(page);
  await choose(page, 'exchange.for.passphrase');
  await page.getByLabel(say('exchange.passphrase'), { exact: true }).fill(passphrase);
  await page.getByLabel(say('exchange.passphrase-again')).fill(passphrase);
  await make(app, page, path);
}

export type OpenedBundle = {
  /** What the app says where it refuses. */
  readonly refusal: Locator;
  readonly asksPassphrase: Locator;
  readonly tryPassphrase: (passphrase: string) => Promise<void>;
  readonly takeIn: () => Promise<void>;
};

/** Picks a bundle to look into. Nothing is taken in. */
export async function openBundle(app: RunningApp, page: Page, path: string): Promise<OpenedBundle> {
  await goTo(page, 'today');
  await goTo(page, 'exchange');
  await app.control.answerOpenDialog([path]);
  await page.getByRole('button', { name: say('exchange.pick') }).click();
  const region = page.getByRole('region', { name: say('exchange.open') });
  return {
    refusal: region.getByRole('alert'),
    asksPassphrase: region.getByText(say('exchange.needs-passphrase')),
    tryPassphrase: async (passphrase) => {
      await region.getByLabel(say('exchange.passphrase'), { exact: true }).fill(passphrase);
      await region.getByRole('button', { name: say('exchange.try-passphrase') }).click();
    },
    takeIn: async () => {
      await page.getByRole('button', { name: say('exchange.take-in') }).click();
      await expect(page.getByText(/^Taken in:/).first()).toBeVisible({ timeout: 60_000 });
    },
  };
}
