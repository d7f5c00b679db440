import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../../support/app.ts';
import { type TestFolder, testFolder } from '../../support/folders.ts';
import { atKeyboard } from '../access/by-keyboard.ts';
import { checkRecords, openCase } from '../pages/desk.ts';
import { firstRun } from '../pages/first-run.ts';
import { type OneCase, typeOneCase } from '../pages/one-case.ts';
import { say } from '../pages/say.ts';
import { report } from './twenty-recommendations.ts';

const one: OneCase = {
  reference: '26-0582',
  title: 'Care before a discharge, and a late complaint response',
  body: 'Glanafon Health Board',
  text: 'Tell the family who will answer them',
};
/** A caseworker who types twenty by hand needs the better part of an hour. */
const MOST_SECONDS = 60;

let folder: TestFolder;
let app: RunningApp;
test.beforeAll(() => {
  folder = testFolder('redress-twenty');
});
test.afterAll(async () => {
  await app?.kill().catch(() => undefined);
  folder.remove();
});

const columnOf = (page: Page, column: string) =>
  page.locator(`.split-row .split-cell-${column}`).allInnerTexts();

test('twenty recommendations of a report, from paste to recorded, by keyboard alone', async () => {
  test.setTimeout(240_000);
  app = await launchApp({
    vault: `${folder.path}/vault`,
    profile: `${folder.path}/profile`,
    now: '2026-11-25T09:30:00.000Z',
  });
  const { page } = app;
  await firstRun(page, {
    name: 'Mair Evans',
    passphrase: 'ceffyl cywir batri stwffwl',
    begin: 'empty',
  });
  await typeOneCase(page, one);
  const { tabTo } = await atKeyboard(page);
  const begun = Date.now();

  await test.step('the words are pasted and read into a row for each', async () => {
    await tabTo(new RegExp(`^${say('split.open')}$`));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: say('split.words') })).toBeFocused();
    await page.keyboard.insertText(report);
    await page.keyboard.press('Control+Enter');
    // The thanks at the end read like an action: the one row too many is taken out.
    await expect(page.locator('.split-row')).toHaveCount(21);
    await tabTo(/^82\(a\)$/);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Delete');
    await expect(page.locator('.split-row')).toHaveCount(20);
    expect(await columnOf(page, 'number')).toEqual([
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `82(${letter})`),
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `83(${letter})`),
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `84(${letter})`),
    ]);
    expect((await columnOf(page, 'money')).slice(1, 4)).toEqual([
      '£750 to Mrs B',
      '£250 to Mrs B',
      '£1,240.50 to Mrs B',
    ]);
  });

  await test.step('a date is set for three at once, and a kind where none was read', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    for (let down = 0; down < 17; down += 1) await page.keyboard.press('ArrowDown');
    for (const _ of ['84(d)', '84(e)', '84(f)']) {
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
    }
    for (let across = 0; across < 4; across += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('31 March 2027');
    await page.keyboard.press('Control+Enter');
    const dates = (await columnOf(page, 'dueWords')).slice(17);
    for (const date of dates) expect(date).toContain('31 March 2027');
    await giveMissingKinds(page);
  });

  await test.step('all are recorded in one', async () => {
    await tabTo(/^Record 20 recommendations$/);
    await page.keyboard.press('Enter');
    await expect(page.getByText('20 recommendations were recorded.')).toBeVisible();
  });
  const seconds = (Date.now() - begun) / 1000;
  test.info().annotations.push({ type: 'measured', description: `${seconds.toFixed(1)} s` });
  expect(seconds).toBeLessThan(MOST_SECONDS);

  await test.step('the case holds them, and the records agree', async () => {
    await checkRecords(page);
    await openCase(page, one.reference);
    await expect(page.getByText('pays Mrs B £750').first()).toBeVisible();
    await expect(page.getByText('reports to me on the progress').first()).toBeVisible();
  });
});

/** Where no kind was read the cell says so: its first choice is taken there. */
async function giveMissingKinds(page: Page): Promise<void> {
  const kinds = await columnOf(page, 'kind');
  await page.keyboard.press('Control+Home');
  for (let across = 0; across < 3; across += 1) await page.keyboard.press('ArrowRight');
  for (const kind of kinds) {
    if (kind.trim() === say('split.missing')) {
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('ArrowDown');
  }
}
