import type { Page } from '@playwright/test';

/** Waits until nothing on the page has changed for a moment: what is still coming would not be looked at. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    ([quiet, most]) =>
      new Promise<void>((resolve) => {
        const end = () => {
          watch.disconnect();
          resolve();
        };
        let timer = setTimeout(end, quiet);
        const watch = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, quiet);
        });
        const all = { subtree: true, childList: true, attributes: true, characterData: true };
        watch.observe(document, all);
        setTimeout(end, most);
      }),
    [100, 2_000] as const,
  );
