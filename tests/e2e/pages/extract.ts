import { expect, type Page } from '@playwright/test';
import type { RunningApp } from '../../support/app.ts';
import { goTo } from './desk.ts';
import { say } from './say.ts';

export type CheckedImport = {
  /** The sentence that says what importing would do. */
  readonly would: string;
  /** How many rows each tab counts: New, Changed, Gone, Kept here, Refused. */
  readonly tabs: Readonly<Record<string, number>>;
  readonly takeIn: () => Promise<void>;
};

/** Picks a file, maps the column that holds the time given, and checks what importing would do. */
export async function importFile(
  app: RunningApp,
  page: Page,
  path: string,
  columns: { readonly due: string },
): Promise<CheckedImport> {
  await goTo(page, 'today');
  await goTo(page, 'extract');
  const again = page.getByRole('button', { name: say('extract.other-file') });
  if (await again.isVisible()) await again.click();
  await app.control.answerOpenDialog([path]);
  await page.getByRole('button', { name: say('extract.pick') }).click();
  await page.getByRole('button', { name: new RegExp(say('extract.field.dueWords')) }).click();
  await page.getByRole('option', { name: columns.due, exact: true }).click();
  await page.getByRole('button', { name: say('extract.check'), exact: true }).click();
  const tabs = page.getByRole('tab');
  await expect(tabs).toHaveCount(5);
  const counts = (await tabs.allInnerTexts()).map((text) => /^(.*?)\s*(\d+)$/s.exec(text.trim()));
  return {
    would: await page.locator('main').innerText(),
    tabs: Object.fromEntries(counts.map((found) => [found?.[1] ?? '', Number(found?.[2])])),
    takeIn: async () => {
      await page
        .getByRole('button', { name: say('extract.import'), exact: true })
        .last()
        .click();
      await expect(page.getByText(say('extract.done')).first()).toBeVisible();
      await page.getByRole('button', { name: say('extract.to-caseload') }).click();
    },
  };
}
