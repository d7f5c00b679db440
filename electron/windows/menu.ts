import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/contracts/app.ts';
import { type Chord, type MenuItem, menuChords } from '../../shared/contracts/menu.ts';
import { type SentenceId, say } from '../platform/words.ts';

export type MenuNeeds = {
  readonly language: Language;
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  readonly choose: (item: MenuItem) => void;
  readonly showDataFolder: () => void;
};

type Options = MenuItemConstructorOptions;

const labels: Readonly<Record<MenuItem, SentenceId>> = {
  palette: 'menu.find',
  'new-case': 'menu.new-case',
  'file-to': 'menu.file-to',
  note: 'menu.note',
  caller: 'menu.caller',
  import: 'menu.import',
  export: 'menu.export',
  lock: 'menu.lock',
  settings: 'menu.settings',
  today: 'menu.today',
  caseload: 'menu.caseload',
  bodies: 'menu.bodies',
  back: 'menu.back',
  forward: 'menu.forward',
  shortcuts: 'menu.shortcuts',
  tour: 'menu.tour',
  'undo-act': 'menu.undo-act',
  'redo-act': 'menu.redo-act',
  print: 'menu.print',
  'save-pdf': 'menu.save-pdf',
};

/** The page's own chord in Electron's words. */
export const acceleratorOf = (chord: Chord): string =>
  chord.replace('Mod', 'CmdOrCtrl').replace('Arrow', '');

const line: Options = { type: 'separator' };

/** The window's menu: what the page can do under the same words and keys, and what the system does itself. */
export function menuTemplate(needs: MenuNeeds): Options[] {
  const items = itemsIn(needs);
  const menu = (id: SentenceId, submenu: Options[]): Options => ({
    label: say(id, needs.language),
    submenu,
  });
  return [
    ...(needs.isMac ? [{ label: 'Redress', submenu: macItems(items) }] : []),
    menu('menu.file', fileItems(items, needs.isMac)),
    menu('menu.edit', editItems(items)),
    menu('menu.view', viewItems(items, needs.isPackaged)),
    { ...menu('menu.window', windowItems(items, needs.isMac)), role: 'windowMenu' },
    { ...menu('menu.help', helpItems(items, needs)), role: 'help' },
  ];
}

type Items = {
  readonly own: (item: MenuItem) => Options;
  readonly role: (name: NonNullable<Options['role']>, id: SentenceId) => Options;
};

function itemsIn({ language, isMac, choose }: MenuNeeds): Items {
  const chords = menuChords(isMac);
  return {
    own: (item) => {
      const [chord] = chords[item];
      return {
        id: item,
        label: say(labels[item], language),
        click: () => choose(item),
        ...(chord === undefined ? {} : { accelerator: acceleratorOf(chord) }),
      };
    },
    role: (name, id) => ({ role: name, label: say(id, language) }),
  };
}

const macItems = ({ own, role }: Items): Options[] => [
  role('about', 'menu.about'),
  line,
  own('settings'),
  line,
  role('hide', 'menu.hide'),
  role('hideOthers', 'menu.hide-others'),
  role('unhide', 'menu.show-all'),
  line,
  role('quit', 'menu.quit'),
];

const fileItems = ({ own, role }: Items, isMac: boolean): Options[] => [
  own('new-case'),
  own('file-to'),
  line,
  own('note'),
  own('caller'),
  line,
  own('import'),
  own('export'),
  line,
  own('print'),
  own('save-pdf'),
  line,
  own('lock'),
  line,
  ...(isMac ? [role('close', 'menu.close')] : [own('settings'), line, role('quit', 'menu.quit')]),
];

const editItems = ({ own, role }: Items): Options[] => [
  role('undo', 'menu.undo'),
  role('redo', 'menu.redo'),
  line,
  own('undo-act'),
  own('redo-act'),
  line,
  role('cut', 'menu.cut'),
  role('copy', 'menu.copy'),
  role('paste', 'menu.paste'),
  role('pasteAndMatchStyle', 'menu.paste-plain'),
  role('delete', 'menu.delete'),
  role('selectAll', 'menu.select-all'),
  line,
  own('palette'),
];

const viewItems = ({ own, role }: Items, isPackaged: boolean): Options[] => [
  own('today'),
  own('caseload'),
  own('bodies'),
  line,
  own('back'),
  own('forward'),
  line,
  role('resetZoom', 'menu.zoom-reset'),
  role('zoomIn', 'menu.zoom-in'),
  role('zoomOut', 'menu.zoom-out'),
  line,
  role('togglefullscreen', 'menu.full-screen'),
  ...(isPackaged
    ? []
    : [line, role('reload', 'menu.reload'), role('toggleDevTools', 'menu.developer-tools')]),
];

const windowItems = ({ role }: Items, isMac: boolean): Options[] => [
  role('minimize', 'menu.minimise'),
  role('zoom', 'menu.zoom-window'),
  ...(isMac ? [line, role('front', 'menu.front')] : [role('close', 'menu.close')]),
];

const helpItems = (
  { own }: Items,
  { language, showDataFolder }: Pick<MenuNeeds, 'language' | 'showDataFolder'>,
): Options[] => [
  own('shortcuts'),
  own('tour'),
  line,
  { id: 'data-folder', label: say('menu.data-folder', language), click: showDataFolder },
];
