import type { Shortcut } from '../accelerator.ts';

let shortcuts: readonly Shortcut[] = [];

export function setShortcuts(given: readonly Shortcut[]): void {
  shortcuts = given;
}

/** The menu's keys, for a window without a menu; what the page itself takes is the page's. */
export function listenForShortcuts(pressed: (id: string) => void): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const hit = shortcuts.find(
      ({ key, ctrl, meta, alt, shift }) =>
        key === event.key.toLowerCase() &&
        ctrl === event.ctrlKey &&
        meta === event.metaKey &&
        alt === event.altKey &&
        shift === event.shiftKey,
    );
    if (!hit) return;
    event.preventDefault();
    pressed(hit.id);
  });
}
