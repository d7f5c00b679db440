import type { Page } from '@playwright/test';

declare global {
  interface Window {
    lastOutside: Element | null;
  }
}

/** Remembers what had the focus last before a dialog took it: where it must come back to. */
export const rememberOpeners = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.lastOutside = null;
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.closest('.overlay, .popover') === null)
        window.lastOutside = target;
    });
  });

const where = () => {
  const at = document.activeElement;
  const name = (element: Element | null): string =>
    element === null ? 'nothing' : element.outerHTML.slice(0, 120);
  const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')];
  const opener = window.lastOutside;
  return {
    isInside: dialogs.at(-1)?.contains(at) === true,
    isOnClose: at?.closest('.dialog-head') != null,
    isLost: at === null || at === document.body,
    isBack: opener !== null && at === opener,
    isOpenerGone: opener === null || !opener.isConnected,
    at: name(at),
    opener: name(opener),
  };
};

/**
 * What is wrong with the focus in the dialog in front: it does not go in, not to where the work is, it
 * gets out by Tab, or it does not come back to what opened the dialog.
 */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const opened = await page.evaluate(where);
  if (!opened.isInside) faults.push(`the focus did not go in: ${opened.at}`);
  if (opened.isOnClose) faults.push(`the focus begins on the way out: ${opened.at}`);
  for (const key of ['Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab']) {
    await page.keyboard.press(key);
    const { isInside, at } = await page.evaluate(where);
    if (!isInside) faults.push(`${key} leads out: ${at}`);
  }
  for (let tries = 0; tries < 4 && (await page.locator('.overlay').count()) > 0; tries += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  }
  const closed = await page.evaluate(where);
  if (closed.isLost) faults.push(`the focus is lost; it was on ${closed.opener}`);
  else if (!closed.isBack && !closed.isOpenerGone)
    faults.push(`the focus came back to ${closed.at}, not to ${closed.opener}`);
  return faults;
}
