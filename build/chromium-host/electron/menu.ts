import type { MenuItem, MenuItemConstructorOptions } from 'electron';
import { type Shortcut, shortcutOf } from '../accelerator.ts';
import { only } from '../only.ts';
import { currentPage, openWindows } from './windows.ts';

type Item = MenuItem | MenuItemConstructorOptions;

export interface MenuStandIn {
  readonly items: readonly Item[];
  getMenuItemById(id: string): Item | null;
}

let applicationMenu: MenuStandIn | null = null;

function flat(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? flat(item.submenu) : []),
  ]);
}

/** The keys of the application menu: the page listens for them in the menu's place. */
export function menuShortcuts(): readonly Shortcut[] {
  return flat(applicationMenu?.items ?? []).flatMap(({ id, accelerator }) =>
    id && accelerator ? [shortcutOf(id, String(accelerator), process.platform === 'darwin')] : [],
  );
}

/** The menu is recorded, not shown: a browser's app window has none. */
export const Menu = only('Menu', {
  buildFromTemplate(template: readonly Item[]): MenuStandIn {
    const all = flat(template);
    const getMenuItemById = (id: string) => all.find((item) => item.id === id) ?? null;
    return only('menu', { items: template, getMenuItemById });
  },
  setApplicationMenu(menu: MenuStandIn | null): void {
    applicationMenu = menu;
    currentPage()?.tell({ kind: 'shortcuts', shortcuts: menuShortcuts() });
  },
  getApplicationMenu: (): MenuStandIn | null => applicationMenu,
});

/** Does what the menu item with this id does. */
export function clickMenu(id: string): void {
  const item = applicationMenu?.getMenuItemById(id);
  if (!item) throw new Error(`The application menu has no item "${id}".`);
  const [window] = openWindows.values();
  // Electron's own types ask for its own MenuItem and window; the app gets what the host has of them.
  const click = item.click as ((item: object, window: unknown, event: object) => void) | undefined;
  click?.(item, window, {});
}
