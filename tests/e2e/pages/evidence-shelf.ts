import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningApp } from '../../support/app.ts';
import { say } from './say.ts';
import { sayWith } from './say-with.ts';

/** What the page shows as filed, read in one moment. */
export type ShownAsFiled = {
  /** Names in the case's list of evidence, as shown. */
  readonly names: readonly string[];
  /** Files the progress line has put behind it; null where none is under way. */
  readonly done: number | null;
};

const list = (page: Page): Locator => page.getByRole('list', { name: say('evidence.list') });

export const cards = (page: Page): Locator => list(page).locator(':scope > li');

/** Reads the list of evidence and the progress line of a filing together. */
export const shownAsFiled = (page: Page): Promise<ShownAsFiled> =>
  page.evaluate(() => {
    const bar = document.querySelector('.filing [role=progressbar]');
    const names = document.querySelectorAll('.evidence-card .evidence-name');
    const done = bar?.getAttribute('aria-valuenow');
    return {
      names: Array.from(names, (name) => name.textContent),
      done: done === undefined || done === null ? null : Number(done),
    };
  });

/** Waits until a filing to `target` has ended and said how many files it kept. */
export async function filingDone(page: Page, count: number, target: string): Promise<void> {
  const said = sayWith('filing.done', { count, name: target });
  await expect(page.getByText(said)).toBeVisible({ timeout: 60_000 });
}

/** An item as the app gives it back: the hash it shows and the bytes of a saved copy. */
export type GivenBack = { readonly sha256: string; readonly bytes: Buffer };

export async function giveBack(
  { control }: Pick<RunningApp, 'control'>,
  page: Page,
  shownName: string,
  folder: string,
): Promise<GivenBack> {
  const custody = page.getByRole('button', {
    name: sayWith('evidence.custody-of', { name: shownName }),
    exact: true,
  });
  const card = cards(page).filter({ has: custody });
  await custody.click();
  await card.getByRole('button', { name: say('evidence.sha256-all') }).click();
  const sha256 = (await card.locator('.evidence-hash code').textContent()) ?? '';
  const path = join(folder, sha256);
  await control.answerSaveDialog(path);
  await card.getByRole('button', { name: sayWith('evidence.save-copy-named', { name: shownName }) }).click();
  const opening = card.locator('.evidence-custody li');
  await expect(opening).toHaveCount(1);
  await custody.click();
  return { sha256, bytes: readFileSync(path) };
}
