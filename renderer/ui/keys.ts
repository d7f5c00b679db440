import type { Chord } from '../../shared/contracts/menu.ts';
import type { WordId } from '../../shared/words/index.ts';

export const isMac = navigator.userAgent.includes('Mac');

/** What keys do something, and what that is called in the list of shortcuts. */
export type Key = { readonly chords: readonly Chord[]; readonly words: WordId };

/**
 * The keys of one place. They are heard by `keyOf` and listed from the same table; entries that say the
 * same words are listed together.
 */
export type KeyTable = Readonly<Record<string, Key>>;

export type Pressed = Pick<KeyboardEvent, 'key'> &
  Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>>;

type Held = { readonly key: string; readonly has: (name: string) => boolean };

function heldFor(chord: Chord): Held {
  const parts = chord.split('+');
  // The plus sign itself is written `+` alone, or after what is held: `Mod++`.
  const key = chord.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  const names = new Set(parts.slice(0, -1));
  return { key, has: (name) => names.has(name) };
}

const isSign = (key: string): boolean =>
  key.length === 1 && key.toLowerCase() === key.toUpperCase();

/** Whether exactly this was pressed. */
export function isPressed(chord: Chord, event: Pressed, onMac = isMac): boolean {
  const { key, has } = heldFor(chord);
  const [mod, other] = onMac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (Boolean(mod) !== has('Mod') || other || Boolean(event.altKey) !== has('Alt')) return false;
  if (key !== ' ' && isSign(key)) return event.key === key;
  return Boolean(event.shiftKey) === has('Shift') && event.key.toLowerCase() === key.toLowerCase();
}

/** Which entry of a table was pressed. */
export function keyOf<Table extends KeyTable>(
  table: Table,
  event: Pressed,
): (keyof Table & string) | undefined {
  return Object.keys(table).find((id) =>
    table[id]?.chords.some((chord) => isPressed(chord, event)),
  );
}

const caps: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Alt: isMac ? '⌥' : 'Alt',
  Shift: '⇧',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
  Escape: 'Esc',
  ' ': '␣',
};

/** A chord as it is printed on the keys: `Ctrl ⇧ E`. */
export function capOf(chord: Chord): string {
  const { key, has } = heldFor(chord);
  const named = key.length === 1 ? key.toUpperCase() : key;
  const held = ['Mod', 'Alt', 'Shift'].filter(has);
  return [...held, named].map((name) => caps[name] ?? name).join(' ');
}

/** What a screen reader is told of them, in the way of `aria-keyshortcuts`. */
export const spokenKeys = (chords: readonly Chord[]): string =>
  chords.map((chord) => chord.replace('Mod', isMac ? 'Meta' : 'Control')).join(' ');
