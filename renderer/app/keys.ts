import { menuChords } from '../../shared/contracts/menu.ts';
import type { WordId } from '../../shared/words/index.ts';
import { gridKeys } from '../ui/grid/keys.ts';
import { isMac, type KeyTable } from '../ui/keys.ts';

const menu = menuChords(isMac);

/** Heard on every screen. None is a bare letter: those belong to what is typed. */
export const pageKeys = {
  palette: { chords: menu.palette, words: 'keys.palette' },
  back: { chords: menu.back, words: 'keys.back' },
  forward: { chords: menu.forward, words: 'keys.back' },
  today: { chords: menu.today, words: 'app.nav.today' },
  caseload: { chords: menu.caseload, words: 'app.nav.caseload' },
  bodies: { chords: menu.bodies, words: 'app.nav.bodies' },
  export: { chords: menu.export, words: 'app.nav.exchange' },
  import: { chords: menu.import, words: 'app.nav.extract' },
  settings: { chords: menu.settings, words: 'app.nav.settings' },
  'new-case': { chords: menu['new-case'], words: 'keys.new-case' },
  'file-to': { chords: menu['file-to'], words: 'keys.file-to' },
  note: { chords: menu.note, words: 'act.noteContact' },
  caller: { chords: menu.caller, words: 'caller.title' },
  lock: { chords: menu.lock, words: 'keys.lock' },
  shortcuts: { chords: menu.shortcuts, words: 'keys.help' },
  'undo-act': { chords: ['Mod+Z'], words: 'keys.undo-act' },
  'redo-act': { chords: ['Mod+Shift+Z', 'Mod+Y'], words: 'keys.redo-act' },
  print: { chords: menu.print, words: 'keys.print' },
  'save-pdf': { chords: menu['save-pdf'], words: 'print.save-pdf' },
} as const satisfies KeyTable;

/** Heard by the window itself, wherever nothing is typed. */
export const clipboardKeys = {
  paste: { chords: ['Mod+V'], words: 'keys.paste' },
} as const satisfies KeyTable;

/** Heard on Today: the first five wherever the focus is but in a field, the others on a row. */
export const todayKeys = {
  up: { chords: ['ArrowUp', 'k'], words: 'keys.move' },
  down: { chords: ['ArrowDown', 'j'], words: 'keys.move' },
  first: { chords: ['Home'], words: 'keys.ends' },
  last: { chords: ['End'], words: 'keys.ends' },
  open: { chords: ['Enter'], words: 'keys.open' },
  next: { chords: ['d'], words: 'keys.next' },
  file: { chords: ['f'], words: 'keys.file' },
  assess: { chords: ['a'], words: 'keys.assess-it' },
  chase: { chords: ['c'], words: 'keys.chase' },
  extend: { chords: ['e'], words: 'keys.extend-time' },
  note: { chords: ['n'], words: 'keys.note' },
  'put-off': { chords: ['s'], words: 'keys.put-off' },
  menu: { chords: ['m', 'Shift+F10'], words: 'keys.row-menu' },
} as const satisfies KeyTable;

/** Heard where a recommendation is judged. */
export const assessKeys = {
  satisfied: { chords: ['1'], words: 'keys.judge' },
  partly: { chords: ['2'], words: 'keys.judge' },
  'not-satisfied': { chords: ['3'], words: 'keys.judge' },
} as const satisfies KeyTable;

/** Heard in every form that records something. */
export const formKeys = {
  send: { chords: ['Mod+Enter'], words: 'keys.record' },
} as const satisfies KeyTable;

/** Heard in the list a pasted decision was split into. */
export const splitKeys = {
  edit: { chords: ['Enter', 'F2'], words: 'keys.split.edit' },
  part: { chords: ['Mod+Enter'], words: 'keys.split.part' },
  tick: { chords: [' '], words: 'keys.select' },
  all: { chords: ['Mod+A'], words: 'keys.select' },
  none: { chords: ['Escape'], words: 'keys.select-none' },
  usual: { chords: ['+'], words: 'keys.split.usual' },
  remove: { chords: ['Delete'], words: 'keys.split.remove' },
  undo: { chords: ['Mod+Z'], words: 'keys.undo' },
} as const satisfies KeyTable;

export type KeyGroup = { readonly name: WordId; readonly table: KeyTable };

/** Every key there is: whatever is heard is heard from one of these tables. */
export const keyGroups: readonly KeyGroup[] = [
  { name: 'keys.go', table: { ...pageKeys, ...clipboardKeys } },
  { name: 'keys.today', table: todayKeys },
  { name: 'keys.list', table: gridKeys },
  { name: 'keys.assess', table: { ...assessKeys, ...formKeys } },
  { name: 'keys.split', table: splitKeys },
];
