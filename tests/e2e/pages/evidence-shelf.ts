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
  const said = sayWith('filing.done', { count, name: target, files: '' }).trim();
  await expect(page.getByText(said)).toBeVisible({ timeout: 60_000 });
}

/** What the app gives back of the items in a list, none of which was opened before. */
export type GivenBack = {
  /** The SHA-256 the custody of each item shows, by the name shown. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The bytes of a saved copy of each, in no order. */
  readonly copies: readonly Buffer[];
};

/** Opens the custody of every item, reads its hash, and saves a copy of every one into `folder`. */
export async function giveBackAll(
  { control, page }: Pick<RunningApp, 'control' | 'page'>,
  folder: string,
): Promise<GivenBack> {
  const shown = list(page);
  const count = await cards(page).count();
  const pressAll = (of: Locator) =>
    of.evaluateAll((buttons: HTMLElement[]) => {
      for (const button of buttons) button.click();
    });
  await pressAll(shown.locator('.evidence-acts [aria-expanded=false]'));
  await expect(shown.locator('.evidence-custody')).toHaveCount(count);
  await pressAll(shown.getByRole('button', { name: say('evidence.sha256-all') }));
  await expect(shown.getByRole('button', { name: say('evidence.sha256-less') })).toHaveCount(count);
  const hashes = await cards(page).evaluateAll((all) =>
    all.map((card): [string, string] => [
      card.querySelector('.evidence-name')?.textContent ?? '',
      card.querySelector('.evidence-hash code')?.textContent ?? '',
    ]),
  );
  const paths = hashes.map((_, index) => join(folder, `copy ${index}`));
  for (const path of paths) await control.answerSaveDialog(path);
  await pressAll(shown.locator('.save-copy button'));
  // Each saving is told once, in the custody of its item.
  await expect(shown.locator('.evidence-custody li')).toHaveCount(count, { timeout: 30_000 });
  return { hashes: new Map(hashes), copies: paths.map((path) => readFileSync(path)) };
}

/** Reads a text item; answers the body of its preview. */
export async function previewText(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: sayWith('evidence.read-named', { name }) }).click();
  const frame = page.getByTitle(sayWith('evidence.preview-of', { name }));
  await expect(frame).toBeVisible();
  return frame.contentFrame().locator('body');
}
