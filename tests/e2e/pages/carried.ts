import { expect, type Locator, type Page } from '@playwright/test';

/** What stands over the window while something is dragged. */
export const dropSays = (page: Page): Locator => page.locator('.drop-says');

/** The last thing the app told, on screen and to a screen reader. */
export const told = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('region', { name: 'Messages' }).getByText(words);

export async function dismissTold(page: Page): Promise<void> {
  const first = page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Dismiss' });
  while ((await first.count()) > 0) await first.first().click();
}

/** Pastes files as the clipboard hands them over: without a path behind them. */
export async function pasteBytes(
  page: Page,
  files: readonly { readonly name: string; readonly type: string; readonly text: string }[],
): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, type, text } of given) data.items.add(new File([text], name, { type }));
    const at = document.activeElement ?? document.body;
    at.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, files);
}

/** The window has not left for what was let go on it. */
export async function staysHere(page: Page): Promise<void> {
  expect(new URL(page.url()).origin).toBe('https://redress.localhost');
  await expect(page.getByRole('navigation')).toBeVisible();
}
