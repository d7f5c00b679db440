import type { Locator, Page } from '@playwright/test';
import type { Route } from '../../../renderer/stores/route.ts';
import { say, type WordId } from '../../e2e/pages/say.ts';
import type { RunningApp } from '../app.ts';

/** Where a walk through the app is: the window, its language, and a folder for files to hand over. */
export type Tour = {
  readonly app: RunningApp;
  /** The window in front: locking opens a new one. */
  page: Page;
  readonly folder: string;
  language: 'en' | 'cy';
};

/** One thing to look at. */
export type Stop = {
  /** What its pictures are called. */
  readonly name: string;
  /** The screen it is, or stands over. */
  readonly screen: Route['screen'];
  /** The files of the dialogs it shows, under renderer/. */
  readonly dialogs?: readonly string[];
  /** Goes there from anywhere, with nothing open. */
  readonly go: (tour: Tour) => Promise<void>;
};

export const words = ({ language }: Tour, id: WordId): string => say(id, language);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A button, tab or the like by the words of the catalogue, up to the first value in them. */
export function named(
  tour: Tour,
  role: Parameters<Page['getByRole']>[0],
  id: WordId,
  within: Page | Locator = tour.page,
): Locator {
  const [start = ''] = words(tour, id).split('{');
  return within.getByRole(role, { name: new RegExp(`^${escaped(start)}`) }).first();
}

export const press = (tour: Tour, id: WordId): Promise<void> => named(tour, 'button', id).click();

/** By the list of places on the left. */
export async function sidebar(tour: Tour, id: WordId): Promise<void> {
  const places = tour.page.getByRole('navigation', { name: words(tour, 'app.nav') });
  await named(tour, 'button', id, places).click();
  await tour.page.locator('#page-title').waitFor();
}

/** The dialog in front. */
export const front = ({ page }: Tour): Locator =>
  page.getByRole('dialog').or(page.getByRole('alertdialog')).last();

export async function opened(tour: Tour): Promise<void> {
  await front(tour).waitFor();
}

/** Closes whatever is open, and what has been told. */
export async function clear(tour: Tour): Promise<void> {
  const { page } = tour;
  const open = page.locator('.overlay, .popover, .tour-card');
  for (let tries = 0; tries < 6 && (await open.count()) > 0; tries += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(120);
  }
  const told = page.locator('.telling').getByRole('button', { name: words(tour, 'ui.dismiss') });
  while ((await told.count()) > 0) await told.first().click();
}
