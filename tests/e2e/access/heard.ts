import type { Page } from '@playwright/test';

declare global {
  interface Window {
    heard: string[];
  }
}

/**
 * Everything a screen reader is told from now on, in its order: what changes in a live region that was there
 * before and is hidden from nobody.
 */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    window.heard = [];
    const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const at = target instanceof Element ? target : target.parentElement;
        const region = at?.closest(live) ?? null;
        if (region === null || region.closest('[aria-hidden=true], [inert]') !== null) continue;
        const words = (region.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
        if (words !== '' && words !== window.heard.at(-1)) window.heard.push(words);
      }
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => window.heard);
}
