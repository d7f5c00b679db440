/** A key with its modifiers, as a page can compare it with what was pressed. */
export interface Shortcut {
  readonly id: string;
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

const NAMED: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/** One of Electron's accelerators ("CmdOrCtrl+Shift+N") on this platform. */
export function shortcutOf(id: string, accelerator: string, isMac: boolean): Shortcut {
  const parts = accelerator.toLowerCase().split('+');
  const key = parts.pop() ?? '';
  const held = new Set(parts);
  const either = held.has('cmdorctrl') || held.has('commandorcontrol');
  return {
    id,
    key: NAMED[key] ?? key,
    ctrl: held.has('ctrl') || held.has('control') || (either && !isMac),
    meta: held.has('cmd') || held.has('command') || held.has('meta') || (either && isMac),
    alt: held.has('alt') || held.has('option'),
    shift: held.has('shift'),
  };
}
