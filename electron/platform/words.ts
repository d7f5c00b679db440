import type { Language } from '../../shared/contracts/app.ts';

type Sentence = { readonly en: string; readonly cy: string };

/** What the main process says itself: the menu, its dialogs, and why it cannot start. */
const sentences = {
  'menu.about': { en: 'About Redress', cy: 'Ynghylch Redress' },
  'menu.file': { en: 'File', cy: 'Ffeil' },
  'menu.new-case': { en: 'New case', cy: 'Achos newydd' },
  'menu.file-to': { en: 'File documents to…', cy: 'Ffeilio dogfennau i…' },
  'menu.import': { en: 'Take in a list…', cy: 'Derbyn rhestr…' },
  'menu.export': { en: 'Exchange…', cy: 'Cyfnewid…' },
  'menu.lock': { en: 'Lock', cy: 'Cloi' },
  'menu.settings': { en: 'Settings…', cy: 'Gosodiadau…' },
  'menu.close': { en: 'Close window', cy: 'Cau’r ffenestr' },
  'menu.quit': { en: 'Quit Redress', cy: 'Gadael Redress' },
  'menu.hide': { en: 'Hide Redress', cy: 'Cuddio Redress' },
  'menu.hide-others': { en: 'Hide others', cy: 'Cuddio’r lleill' },
  'menu.show-all': { en: 'Show all', cy: 'Dangos pob un' },
  'menu.edit': { en: 'Edit', cy: 'Golygu' },
  'menu.undo': { en: 'Undo', cy: 'Dadwneud' },
  'menu.redo': { en: 'Redo', cy: 'Ailwneud' },
  'menu.cut': { en: 'Cut', cy: 'Torri' },
  'menu.copy': { en: 'Copy', cy: 'Copïo' },
  'menu.paste': { en: 'Paste', cy: 'Gludo' },
  'menu.select-all': { en: 'Select all', cy: 'Dewis y cyfan' },
  'menu.paste-plain': { en: 'Paste without its look', cy: 'Gludo heb ei olwg' },
  'menu.delete': { en: 'Delete', cy: 'Dileu' },
  'menu.find': { en: 'Find or do…', cy: 'Canfod neu wneud…' },
  'menu.view': { en: 'View', cy: 'Gweld' },
  'menu.today': { en: 'Today', cy: 'Heddiw' },
  'menu.caseload': { en: 'Caseload', cy: 'Llwyth achosion' },
  'menu.back': { en: 'Back', cy: 'Yn ôl' },
  'menu.forward': { en: 'Forward', cy: 'Ymlaen' },
  'menu.zoom-in': { en: 'Zoom in', cy: 'Nesáu' },
  'menu.zoom-out': { en: 'Zoom out', cy: 'Pellhau' },
  'menu.zoom-reset': { en: 'Actual size', cy: 'Maint gwreiddiol' },
  'menu.full-screen': { en: 'Full screen', cy: 'Sgrin lawn' },
  'menu.reload': { en: 'Reload', cy: 'Ail-lwytho' },
  'menu.developer-tools': { en: 'Developer tools', cy: 'Offer datblygu' },
  'menu.window': { en: 'Window', cy: 'Ffenestr' },
  'menu.minimise': { en: 'Minimise', cy: 'Lleihau' },
  'menu.zoom-window': { en: 'Zoom', cy: 'Chwyddo' },
  'menu.front': { en: 'Bring all to front', cy: 'Dod â phob un i’r blaen' },
  'menu.help': { en: 'Help', cy: 'Cymorth' },
  'menu.shortcuts': { en: 'Keyboard shortcuts', cy: 'Llwybrau byr y bysellfwrdd' },
  'menu.data-folder': { en: 'Show the data folder', cy: 'Dangos y ffolder data' },
  'dialog.files': { en: 'Choose files', cy: 'Dewis ffeiliau' },
  'dialog.folder': { en: 'Choose a folder', cy: 'Dewis ffolder' },
  'dialog.bundle': { en: 'Choose a Redress bundle', cy: 'Dewis bwndel Redress' },
  'dialog.extract': { en: 'Choose a list', cy: 'Dewis rhestr' },
  'dialog.save': { en: 'Save a copy', cy: 'Cadw copi' },
  'filter.bundle': { en: 'Redress bundles', cy: 'Bwndeli Redress' },
  'filter.extract': { en: 'Lists (CSV, JSON)', cy: 'Rhestrau (CSV, JSON)' },
  'filter.all': { en: 'All files', cy: 'Pob ffeil' },
  'file.unnamed': { en: 'file', cy: 'ffeil' },
  'vault.in-use': {
    en: 'Redress is already open on these records in another window. Close it there first.',
    cy: 'Mae Redress eisoes ar agor ar y cofnodion hyn mewn ffenestr arall. Caewch ef yno yn gyntaf.',
  },
  'vault.no-folder': {
    en: 'Redress cannot use its folder for records. Check that this folder can be written to:',
    cy: 'Ni all Redress ddefnyddio ei ffolder cofnodion. Gwnewch yn siŵr bod modd ysgrifennu i’r ffolder hwn:',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type SentenceId = keyof typeof sentences;

export const say = (id: SentenceId, language: Language): string => sentences[id][language];
