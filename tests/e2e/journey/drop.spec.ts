import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../../support/app.ts';
import { drag, dropFiles, middleOf } from '../../support/drop.ts';
import { type TestFolder, testFolder } from '../../support/folders.ts';
import { dismissTold, dropSays, pasteBytes, staysHere, told } from '../pages/carried.ts';
import { goTo } from '../pages/desk.ts';
import { firstRun } from '../pages/first-run.ts';
import { say } from '../pages/say.ts';

let folder: TestFolder;
let app: RunningApp;
let page: Page;

const rows = () => page.locator('.today-row');
const place = async (index: number): Promise<string> => {
  const where = (await rows().nth(index).locator('.today-where').first().innerText()).split(' · ');
  const [body = '', named = ''] = where;
  const [reference = '', number = ''] = named.split(' ');
  return `${number}, ${body}, ${reference}`;
};
const write = (name: string, text = name): string => {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
};

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = testFolder('redress-drop');
  app = await launchApp({
    vault: join(folder.path, 'vault'),
    profile: join(folder.path, 'profile'),
    now: '2026-11-23T09:10:00.000Z',
  });
  page = app.page;
  await firstRun(page, {
    name: 'Mair Evans',
    passphrase: 'ceffyl cywir batri stwffwl',
    begin: 'sample',
  });
  await expect(rows().first()).toBeVisible({ timeout: 90_000 });
});
test.afterAll(async () => {
  await app?.kill().catch(() => undefined);
  folder.remove();
});
test.beforeEach(async () => {
  await dismissTold(page);
  await goTo(page, 'today');
  await expect(rows().first()).toBeVisible();
});

test('a row says where files would go, takes files and folders, and leads to what is next', async () => {
  const name = await place(1);
  const papers = join(folder.path, 'papers');
  mkdirSync(papers);
  writeFileSync(join(papers, 'minutes.txt'), 'minutes');
  const files = [write('letter.txt'), papers];
  const at = await middleOf(rows().nth(1));
  await drag(page, at, { files }, ['dragEnter', 'dragOver']);
  await expect(dropSays(page)).toHaveText(`File under ${name}`);
  await expect(rows().nth(1)).toHaveAttribute('data-over');
  await drag(page, { x: 60, y: 500 }, { files }, ['dragOver']);
  await expect(dropSays(page)).toHaveText(say('ui.drop.says-nowhere'));
  await drag(page, at, { files }, ['dragOver', 'drop']);
  await expect(dropSays(page)).toBeEmpty();
  await expect(told(page, `2 files filed under ${name}: letter.txt and minutes.txt`)).toBeVisible();
  await page
    .getByRole('button', { name: say('filing.assess'), exact: true })
    .last()
    .click();
  await expect(page.getByRole('heading', { name: /Is this enough/ })).toBeFocused();
  await expect(page.getByText('letter.txt').first()).toBeVisible();
});

test('rows beyond the edge are reached while dragging', async () => {
  const screen = page.locator('main');
  const box = await screen.boundingBox();
  if (box === null) throw new Error('there is no screen');
  const scrolled = () =>
    page.evaluate(() => {
      const all = [document.scrollingElement, ...document.querySelectorAll('main, main *')];
      return Math.max(...all.map((one) => one?.scrollTop ?? 0));
    });
  const before = await scrolled();
  const at = { x: box.x + 200, y: box.y + box.height - 12 };
  const files = [write('late.txt')];
  await drag(page, at, { files }, ['dragEnter', 'dragOver']);
  await expect
    .poll(async () => {
      await drag(page, at, { files }, ['dragOver']);
      return scrolled();
    })
    .toBeGreaterThan(before + 300);
  await drag(page, at, { files }, ['dragCancel']);
  await expect(dropSays(page)).toBeEmpty();
});

test('what misses, or is no file, comes to nothing but a sentence', async () => {
  const at = { x: 60, y: 500 };
  const text = { mimeType: 'text/plain', data: 'Dear Ms Jones' };
  const link = { mimeType: 'text/uri-list', data: 'https://example.org/' };
  const drop = ['dragEnter', 'dragOver', 'drop'] as const;
  const row = await middleOf(rows().first());
  await drag(page, at, { files: [write('missed.txt')] }, drop);
  await expect(told(page, say('ui.drop.missed'))).toBeVisible();
  await drag(page, row, { files: [], items: [text] }, drop);
  await expect(told(page, say('ui.drop.text'))).toBeVisible();
  await drag(page, row, { files: [], items: [link] }, drop);
  await expect(told(page, say('ui.drop.link'))).toBeVisible();
  await drag(page, row, { files: [], items: [{ mimeType: 'maillistrow', data: '1' }, text] }, drop);
  await expect(told(page, say('ui.drop.mail'))).toBeVisible();
  await staysHere(page);
  await dismissTold(page);
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await dropFiles(page, page.getByRole('dialog'), [write('behind.txt')]);
  await expect(told(page, say('ui.drop.dialog'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('two drops in quick succession are both filed, one after the other', async () => {
  const [first, second] = [await place(2), await place(4)];
  const from = await middleOf(rows().nth(2));
  const to = await middleOf(rows().nth(4));
  const steps = ['dragEnter', 'dragOver', 'drop'] as const;
  await drag(page, from, { files: [write('one.txt'), write('two.txt')] }, steps);
  await drag(page, to, { files: [write('three.txt')] }, steps);
  await expect(told(page, `2 files filed under ${first}: one.txt and two.txt`)).toBeVisible();
  await expect(told(page, `1 file filed under ${second}: three.txt`)).toBeVisible();
});

test('the same file again is filed, and the other copy is named and one press away', async () => {
  const path = write('again.txt');
  const earlier = await place(0);
  await dropFiles(page, rows().nth(0), [path]);
  await expect(told(page, `filed under ${earlier}: again.txt`)).toBeVisible();
  await dropFiles(page, rows().nth(5), [path]);
  const report = page.getByRole('dialog', { name: say('filing.report') });
  await expect(report).toContainText('The same file is already here as again.txt');
  const [number, , reference] = earlier.split(', ');
  await report.getByRole('button', { name: `${number}, ${reference}` }).click();
  await expect(page.getByText(`Case ${reference}`).first()).toBeVisible();
});

test('by keyboard the files are chosen first, then their place by search, and several at once', async () => {
  await app.control.answerOpenDialog([write('by-hand.txt')]);
  await goTo(page, 'settings');
  await page.keyboard.press('Control+e');
  const asked = page.getByRole('dialog', { name: say('filing.to') });
  await expect(asked.getByRole('listitem')).toContainText(['by-hand.txt']);
  const search = asked.getByRole('combobox', { name: say('filing.to.search') });
  await expect(search).toBeFocused();
  await page.keyboard.type('Glanafon');
  await expect(page.getByRole('option').first()).toContainText('Glanafon');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const ticks = asked.getByRole('checkbox');
  await expect(ticks.first()).toBeVisible();
  await expect(asked.getByRole('checkbox', { checked: true })).toHaveCount(1);
  const before = await asked.getByRole('status').innerText();
  await asked.getByRole('checkbox', { checked: true }).focus();
  await page.keyboard.press('Space');
  await expect(asked.getByRole('status')).toContainText('the case as a whole');
  expect(before).not.toContain('as a whole');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  if ((await ticks.count()) > 1) {
    await ticks.nth(0).focus();
    if (!(await ticks.nth(0).isChecked())) await page.keyboard.press('Space');
    await ticks.nth(1).focus();
    if (!(await ticks.nth(1).isChecked())) await page.keyboard.press('Space');
    await expect(asked.getByRole('status')).toContainText(' and ');
  }
  const file = asked.getByRole('button', { name: /^File under/ });
  const name = (await file.innerText()).replace('File under ', '');
  await file.focus();
  await page.keyboard.press('Enter');
  await expect(told(page, `1 file filed under ${name}: by-hand.txt`)).toBeVisible();
});

test('what is pasted is asked its place, which is the one in hand', async () => {
  await rows().nth(3).locator('.today-what').focus();
  const name = await place(3);
  await pasteBytes(page, [{ name: 'image.png', type: 'image/png', text: '\x89PNG\r\n\x1a\nxyz' }]);
  const asked = page.getByRole('dialog', { name: say('filing.to.pasted') });
  await expect(asked.getByRole('status')).toContainText(name);
  await expect(asked.getByRole('listitem')).toContainText([
    /Pasted picture 2026-11-23 \d\d\.\d\d\.\d\d\.png/,
  ]);
  await expect(asked.getByRole('button', { name: `File under ${name}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(told(page, `1 file filed under ${name}: Pasted picture`)).toBeVisible();
  await dismissTold(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await pasteBytes(page, [{ name: 'image.png', type: 'image/png', text: 'x' }]);
  await expect(asked).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('while locked nothing is taken', async () => {
  const opened = app.waitForWindow();
  await page.keyboard.press('Control+l');
  const locked = await opened;
  await expect(locked.getByLabel(say('lock.passphrase'), { exact: true })).toBeVisible();
  await drag(locked, { x: 300, y: 300 }, { files: [write('locked.txt')] }, [
    'dragEnter',
    'dragOver',
  ]);
  await expect(dropSays(locked)).toHaveText(say('ui.drop.says-shut'));
  await drag(locked, { x: 300, y: 300 }, { files: [write('locked.txt')] }, ['drop']);
  await expect(told(locked, say('ui.drop.shut'))).toBeVisible();
});
