import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/contracts/app.ts';
import type { Payload } from '../../shared/contracts/index.ts';
import { type SentenceId, say } from '../platform/words.ts';

type MenuItem = Payload<'app.menu'>['item'];

export type MenuNeeds = {
  readonly language: Language;
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  readonly choose: (item: MenuItem) => void;
};

const labels: Readonly<Record<MenuItem, SentenceId>> = {
  'new-case': 'menu.new-case',
  import: 'menu.import',
  export: 'menu.export',
  lock: 'menu.lock',
  settings: 'menu.settings',
  shortcuts: 'menu.shortcuts',
};

const keys: Readonly<Partial<Record<MenuItem, string>>> = {
  'new-case': 'CmdOrCtrl+N',
  lock: 'CmdOrCtrl+L',
  settings: 'CmdOrCtrl+,',
};

/** The window's menu: what the page can do under the same words, and what the system does itself. */
export function menuTemplate(needs: MenuNeeds): MenuItemConstructorOptions[] {
  const { language, isMac, isPackaged, choose } = needs;
  const own = (item: MenuItem): MenuItemConstructorOptions => {
    const accelerator = keys[item];
    return {
      id: item,
      label: say(labels[item], language),
      click: () => choose(item),
      ...(accelerator === undefined ? {} : { accelerator }),
    };
  };
  const role = (
    name: NonNullable<MenuItemConstructorOptions['role']>,
    id: SentenceId,
  ): MenuItemConstructorOptions => ({ role: name, label: say(id, language) });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const quit = role('quit', 'menu.quit');
  const forMac: MenuItemConstructorOptions = {
    label: 'Redress',
    submenu: [own('settings'), line, role('hide', 'menu.hide'), line, quit],
  };
  const leave = isMac ? [role('close', 'menu.close')] : [own('settings'), line, quit];
  const file = [own('new-case'), own('import'), own('export'), line, own('lock'), line, ...leave];
  const developer = [
    line,
    role('reload', 'menu.reload'),
    role('toggleDevTools', 'menu.developer-tools'),
  ];
  return [
    ...(isMac ? [forMac] : []),
    { label: say('menu.file', language), submenu: file },
    { label: say('menu.edit', language), submenu: editItems(role, line) },
    {
      label: say('menu.view', language),
      submenu: [
        role('resetZoom', 'menu.zoom-reset'),
        role('zoomIn', 'menu.zoom-in'),
        role('zoomOut', 'menu.zoom-out'),
        line,
        role('togglefullscreen', 'menu.full-screen'),
        ...(isPackaged ? [] : developer),
      ],
    },
    { label: say('menu.help', language), role: 'help', submenu: [own('shortcuts')] },
  ];
}

type Role = (
  name: NonNullable<MenuItemConstructorOptions['role']>,
  id: SentenceId,
) => MenuItemConstructorOptions;

const editItems = (role: Role, line: MenuItemConstructorOptions): MenuItemConstructorOptions[] => [
  role('undo', 'menu.undo'),
  role('redo', 'menu.redo'),
  line,
  role('cut', 'menu.cut'),
  role('copy', 'menu.copy'),
  role('paste', 'menu.paste'),
  role('selectAll', 'menu.select-all'),
];
