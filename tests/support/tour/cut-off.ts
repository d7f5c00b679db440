import type { CDPSession, Page } from '@playwright/test';

const sessions = new WeakMap<Page, CDPSession>();

/** The window as a person sees it who makes everything larger: CSS pixels, and device pixels to each. */
export async function showAt(page: Page, width: number, height: number, scale = 1): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: false,
  });
}

/** Only the words become larger, as a person sets it in the system. */
export const setTextSize = (page: Page, percent: number): Promise<void> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${(15 * size) / 100}px`;
  }, percent);

/**
 * What a person cannot get at or read whole: a page that scrolls both ways, what is worked with lying
 * outside the window or under something else, words of a button or title that are cut off. Tables and
 * drawings may scroll sideways in a frame of their own (WCAG 1.4.10).
 */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const faults: string[] = [];
    const root = document.documentElement;
    const near = 2;
    const called = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}"`;
    if (root.scrollWidth > innerWidth + near) faults.push(`the page is ${root.scrollWidth} wide`);
    const front = document.querySelector('.overlay [role=dialog], .overlay [role=alertdialog]');
    const place = front ?? document.body;
    const shown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      [element, element.parentElement, element.parentElement?.parentElement].every(
        (at) => at == null || at.getBoundingClientRect().width > near,
      ) &&
      element.closest('.only-heard, .skip, [aria-hidden=true], [data-live-announcer]') === null;
    const slides = (element: Element): boolean => {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        const isFrame = at.matches(
          '.grid-scroller, .recorded-scroll, [role=tablist], table, .timeline',
        );
        const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowX);
        if (
          isFrame ||
          (scrolls &&
            at.scrollWidth > at.clientWidth + near &&
            at.matches(':has(table, [role=row])'))
        )
          return true;
      }
      return false;
    };
    const worked =
      'button, a[href], input, textarea, select, summary, [role=row], [role=tab], h1, h2, h3';
    for (const element of [...place.querySelectorAll(worked)].filter(shown).slice(0, 160)) {
      if (slides(element)) continue;
      element.scrollIntoView({ block: 'nearest' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (left < -near || right > innerWidth + near)
        faults.push(`beyond the side: ${called(element)}`);
      if (bottom < 0 || top > innerHeight) faults.push(`out of reach: ${called(element)}`);
    }
    for (const element of place.querySelectorAll('.button-words, h1, h2, h3, label, dt, legend')) {
      if (!shown(element) || slides(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + near) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + near);
      if (isCut && element.closest('[title]') === null) faults.push(`cut off: ${called(element)}`);
    }
    for (const element of place.querySelectorAll('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const both =
        /auto|scroll/.test(overflowX) &&
        /auto|scroll/.test(overflowY) &&
        element.scrollWidth > element.clientWidth + near &&
        element.scrollHeight > element.clientHeight + near;
      if (
        both &&
        shown(element) &&
        !element.matches('.grid-scroller, .grid-scroller *, :has(table, [role=row])')
      )
        faults.push(`scrolls both ways: ${called(element)}`);
    }
    return [...new Set(faults)];
  });
