import { expect, type Page } from '@playwright/test';

/** A person at the keyboard: nothing here can press a mouse, and `end` holds that nothing did. */
export type Keyboard = {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** From where the focus is, by Tab alone, to what is called so. */
  readonly tabTo: (name: RegExp, back?: boolean) => Promise<void>;
  readonly focused: () => Promise<string>;
  readonly end: () => Promise<void>;
};

declare global {
  interface Window {
    pointerEvents: number;
  }
}

/** What a screen reader would say of what has the focus: its name, else its words. */
const focusedName = (): string => {
  const element = document.activeElement;
  if (element === null || element === document.body) return '';
  const wordsOf = (ids: string | null): string =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? [...(element.labels ?? [])].map((one) => one.textContent ?? '').join(' ')
      : '';
  const named = [
    wordsOf(element.getAttribute('aria-labelledby')),
    element.getAttribute('aria-label') ?? '',
    label,
    element.textContent ?? '',
  ];
  return (named.find((one) => one.trim() !== '') ?? '').replaceAll(/\s+/g, ' ').trim();
};

export async function atKeyboard(page: Page): Promise<Keyboard> {
  await page.evaluate(() => {
    window.pointerEvents = 0;
    for (const name of ['pointerdown', 'mousedown', 'wheel', 'touchstart']) {
      document.addEventListener(name, (event) => {
        // A key that presses a button says so with a click of no place, never with these.
        if (event.isTrusted) window.pointerEvents += 1;
      });
    }
  });
  const focused = () => page.evaluate(focusedName);
  return {
    focused,
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    tabTo: async (name, back = false) => {
      const passed: string[] = [];
      for (let presses = 0; presses < 150; presses += 1) {
        const here = await focused();
        if (name.test(here)) return;
        passed.push(here.slice(0, 24));
        await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      }
      throw new Error(`no way by keyboard to ${String(name)}; passed ${passed.join(' | ')}`);
    },
    end: async () => {
      expect(await page.evaluate(() => window.pointerEvents)).toBe(0);
    },
  };
}
