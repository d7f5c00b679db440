import { z } from 'zod';

/** What the window's own menu can ask of the page. */
export const menuItem = z.enum([
  'palette',
  'new-case',
  'file-to',
  'note',
  'caller',
  'import',
  'export',
  'lock',
  'settings',
  'today',
  'caseload',
  'bodies',
  'back',
  'forward',
  'shortcuts',
  'tour',
  'undo-act',
  'redo-act',
  'print',
  'save-pdf',
]);
export type MenuItem = z.infer<typeof menuItem>;

/**
 * A key with what is held down for it: `Mod+N`, `Alt+ArrowLeft`, `?`. `Mod` is Command on a Mac and Ctrl
 * elsewhere. What a sign needs of Shift on some keyboard (`?`, `+`) is not said.
 */
export type Chord = string;

/** The keys of a menu item, which are the page's own keys too: the first is the one the menu shows. */
export const menuChords = (isMac: boolean): Readonly<Record<MenuItem, readonly Chord[]>> => ({
  palette: ['Mod+K'],
  'new-case': ['Mod+N'],
  'file-to': ['Mod+E'],
  note: ['Mod+Shift+N'],
  caller: ['Mod+Shift+F'],
  import: ['Mod+5'],
  export: ['Mod+4'],
  lock: ['Mod+L'],
  settings: ['Mod+,'],
  today: ['Mod+1'],
  caseload: ['Mod+2'],
  bodies: ['Mod+3'],
  // On a Mac Option with an arrow goes a word on in whatever is being typed.
  back: [isMac ? 'Mod+[' : 'Alt+ArrowLeft'],
  forward: [isMac ? 'Mod+]' : 'Alt+ArrowRight'],
  shortcuts: ['Mod+/', '?'],
  tour: [],
  // The menu shows these without keys: Ctrl+Z there undoes what is typed.
  'undo-act': [],
  'redo-act': [],
  print: ['Mod+P'],
  'save-pdf': ['Mod+Shift+P'],
});
