import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { drag, middleOf } from '../../support/drop.ts';
import { openList } from '../../support/tour/screens.ts';
import { clear, sidebar } from '../../support/tour/tour.ts';
import { say } from '../pages/say.ts';
import { atKeyboard } from './by-keyboard.ts';
import { listen } from './heard.ts';
import { expect, test } from './on-tour.ts';

const placeOf = async (row: Locator): Promise<number> =>
  Number(await row.getAttribute('aria-rowindex'));

test('a list says its order and what is chosen, and the focus stays on its row', async ({
  begun: { tour },
}) => {
  const { app, page, folder } = tour;
  await openList(tour, 'actions');
  const heard = await listen(page);
  const keys = await atKeyboard(page);
  const grid = page.getByRole('grid', { name: say('caseload.grid-actions') });
  const focused = page.locator('[role=row]:focus');
  const rows = Number(await grid.getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(60);

  await test.step('its order', async () => {
    const head = grid.getByRole('columnheader').filter({ has: page.locator('.grid-sort') });
    const name = (await head.first().innerText()).trim();
    await keys.tabTo(new RegExp(`^${name}$`));
    await keys.press('Enter');
    await expect(head.first()).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(heard).toContain(`Sorted by ${name}, rising.`);
    await keys.press('Enter');
    await expect(head.first()).toHaveAttribute('aria-sort', 'descending');
    await expect.poll(heard).toContain(`Sorted by ${name}, falling.`);
    expect(await keys.focused()).toBe(name);
  });

  await test.step('where the focus is among all of them, also out of sight', async () => {
    for (let presses = 0; presses < 40 && (await focused.count()) === 0; presses += 1)
      await keys.press('Tab');
    await keys.press('Home');
    await expect.poll(() => placeOf(focused)).toBe(2);
    await keys.press('ArrowDown');
    await expect.poll(() => placeOf(focused)).toBe(3);
    await keys.press('End');
    await expect.poll(() => placeOf(focused)).toBe(rows);
    await page.locator('.grid-scroller').evaluate((list) => list.scrollTo(0, 0));
    await expect(grid.locator('[aria-rowindex="2"]')).toBeInViewport();
    expect(await placeOf(focused)).toBe(rows);
    await keys.press('ArrowUp');
    await expect.poll(() => placeOf(focused)).toBe(rows - 1);
    await expect(focused).toBeInViewport();
  });

  await test.step('how many are chosen', async () => {
    await keys.press('Space');
    await expect(focused).toHaveAttribute('aria-selected', 'true');
    await expect.poll(heard).toContain('One row selected.');
    await keys.press('Control+a');
    await expect.poll(heard).toContain(`${rows - 1} rows selected.`);
    await keys.press('Escape');
    await expect.poll(heard).toContain('Nothing selected.');
    await expect(focused).toHaveAttribute('aria-selected', 'false');
  });

  await test.step('and a row that changes keeps the focus', async () => {
    const before = (await focused.innerText()).trim();
    const path = join(folder, 'kept-focus.txt');
    writeFileSync(path, 'A letter.');
    await app.control.answerOpenDialog([path]);
    await keys.press('Control+e');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keys.tabTo(/^File under/);
    await keys.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(async () => (await heard()).join(' ')).toContain('kept-focus.txt');
    await expect(focused).toHaveCount(1);
    const named = /[A-Z]?\d{2,}[-\w]*/.exec(before)?.[0] ?? '';
    expect(named).not.toBe('');
    await expect(focused).toContainText(named);
  });
  await keys.end();
  await clear(tour);
});

test('a place names itself while files hover over it, and says what became of them', async ({
  begun: { tour },
}) => {
  const { page, folder } = tour;
  await sidebar(tour, 'app.nav.today');
  const heard = await listen(page);
  const row = page.locator('.today-row').nth(1);
  const [where = ''] = await row.locator('.today-where').allInnerTexts();
  const [body = '', named = ''] = where.split(' · ');
  const [reference = '', number = ''] = named.split(' ');
  const name = `${number}, ${body}, ${reference}`;
  const path = join(folder, 'dropped.txt');
  writeFileSync(path, 'Dropped.');
  const files = { files: [path] };
  const at = await middleOf(row);
  await drag(page, { x: 60, y: 500 }, files, ['dragEnter', 'dragOver']);
  await expect.poll(heard).toEqual([say('ui.drop.says-nowhere')]);
  await drag(page, at, files, ['dragOver']);
  await expect.poll(heard).toEqual([say('ui.drop.says-nowhere'), `File under ${name}`]);
  await drag(page, at, files, ['drop']);
  await expect
    .poll(async () => (await heard()).slice(2).join(' '))
    .toContain(`1 file filed under ${name}: dropped.txt`);
  await clear(tour);
});
