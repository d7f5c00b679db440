import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { shortcutOf } from '../../../../build/chromium-host/accelerator.ts';
import { acceleratorOf, menuTemplate } from '../../../../electron/windows/menu.ts';
import { isPressed } from '../../../../renderer/ui/keys.ts';
import { menuChords, menuItem } from '../../../../shared/contracts/menu.ts';

type Item = MenuItemConstructorOptions;

const menuOf = (change: object = {}, chosen: string[] = []) =>
  menuTemplate({
    language: 'en',
    isMac: false,
    isPackaged: true,
    choose: (item) => chosen.push(item),
    showDataFolder: () => chosen.push('data-folder'),
    ...change,
  });

const flat = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const click = (item: Item): void => {
  const act = item.click as (() => void) | undefined;
  act?.();
};

describe('the menu of the window', () => {
  it.each([true, false])('offers everything the page hears, once (Mac: %s)', (isMac) => {
    const ids = flat(menuOf({ isMac })).flatMap(({ id }) => id ?? []);
    expect(ids.toSorted()).toEqual([...menuItem.options, 'data-folder'].toSorted());
  });

  it('asks the page for what was chosen, and opens the folder itself', () => {
    const chosen: string[] = [];
    for (const item of flat(menuOf({}, chosen))) click(item);
    expect(chosen.toSorted()).toEqual([...menuItem.options, 'data-folder'].toSorted());
  });

  it.each([true, false])('shows the keys the page hears (Mac: %s)', (isMac) => {
    const chords = menuChords(isMac);
    const own = flat(menuOf({ isMac })).filter(({ id }) => menuItem.safeParse(id).success);
    for (const item of own) {
      const [chord] = chords[menuItem.parse(item.id)];
      expect([item.id, item.accelerator]).toEqual([item.id, chord && acceleratorOf(chord)]);
      if (chord === undefined) continue;
      const { key, ctrl, meta, alt, shift } = shortcutOf('', String(item.accelerator), isMac);
      const event = { key, ctrlKey: ctrl, metaKey: meta, altKey: alt, shiftKey: shift };
      expect([chord, isPressed(chord, event, isMac)]).toEqual([chord, true]);
    }
  });

  it.each([true, false])('gives no key to two items (Mac: %s)', (isMac) => {
    const keys = flat(menuOf({ isMac })).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has the five menus a person looks for, and what the system does under each', () => {
    const roles = menuOf().map(({ label, submenu }) => [
      label,
      flat(Array.isArray(submenu) ? submenu : []).flatMap(({ role }) => role ?? []),
    ]);
    expect(Object.fromEntries(roles)).toMatchObject({
      File: ['quit'],
      Edit: expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']),
      View: expect.arrayContaining(['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen']),
      Window: ['minimize', 'zoom', 'close'],
      Help: [],
    });
  });

  it('opens nothing of the developer’s in a packaged app', () => {
    const roles = (isPackaged: boolean) => flat(menuOf({ isPackaged })).map(({ role }) => role);
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
  });

  it('speaks Welsh throughout', () => {
    const same = flat(menuOf({ language: 'cy' }))
      .flatMap(({ label }) => label ?? [])
      .filter((label) => flat(menuOf()).some((english) => english.label === label));
    expect(same).toEqual([]);
  });
});
