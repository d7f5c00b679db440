import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../../support/app.ts';
import { type TestFolder, testFolder } from '../../support/folders.ts';
import { barriers } from '../access/barriers.ts';
import { firstRun } from '../pages/first-run.ts';
import { openOneCase, typeOneCase } from '../pages/one-case.ts';
import { readPdf } from '../pages/pdf.ts';
import { say } from '../pages/say.ts';

let folder: TestFolder;
let app: RunningApp;
let page: Page;

const one = {
  reference: 'P26-0443-X',
  title: 'Dŵr yn y tŷ: repairs left undone',
  body: 'Cyngor Glanŵyn',
  text: 'Apologise to Mrs Ŵyn for the water in the tŷ',
};
const undoButton = () => page.getByRole('button', { name: /^Undo:/ });
const title = (text: string) => page.getByRole('heading', { level: 1, name: text });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = testFolder('redress-record');
  app = await launchApp({
    vault: join(folder.path, 'vault'),
    profile: join(folder.path, 'profile'),
    now: '2026-11-23T09:10:00.000Z',
  });
  page = app.page;
  await firstRun(page, {
    name: 'Siân Ŵyn',
    passphrase: 'ceffyl cywir batri stwffwl',
    begin: 'empty',
  });
  await typeOneCase(page, one);
});
test.afterAll(async () => {
  await app?.kill().catch(() => undefined);
  folder.remove();
});

async function recordFinding(words: string): Promise<void> {
  await page.getByRole('button', { name: say('act.menu-case') }).click();
  await page.getByRole('menuitem', { name: say('act.recordFinding') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('act.field.failing')).fill(words);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

test('what was recorded is undone and done again by key, after leaving the screen', async () => {
  await recordFinding('The roof leaked for a year.');
  await expect(undoButton()).toContainText('The roof leaked for a year.');
  await page.keyboard.press('Control+1');
  await expect(undoButton()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(undoButton()).toBeHidden();
  await openOneCase(page, one);
  const history = page.getByRole('region', { name: say('case.history') });
  await expect(history.getByText(/marked as recorded in error/)).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(undoButton()).toBeVisible();
});

test('in a field the key undoes what is typed and nothing that was recorded', async () => {
  await openOneCase(page, one);
  await page.getByRole('button', { name: say('recommendation.add') }).click();
  const field = page.getByRole('dialog').getByRole('textbox').first();
  await field.fill('dŵr');
  await field.press('Control+z');
  await expect(undoButton()).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(undoButton()).toBeVisible();
});

test('what came from outside is not undone: it is recorded in error, with a reason', async () => {
  await openOneCase(page, one);
  await page.getByRole('button', { name: say('act.menu-case') }).click();
  await page.getByRole('menuitem', { name: say('act.receiveReturn') }).click();
  const dialog = page.getByRole('dialog');
  for (const field of await dialog.getByRole('textbox').all()) await field.fill('Mrs Ŵyn');
  const radio = dialog.getByRole('radio').first();
  if (await radio.count()) await radio.check({ force: true });
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await page.locator('#page-title').focus();
  await page.keyboard.press('Control+z');
  await expect(dialog.getByText(say('undo.in-error.lead'))).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  const act = dialog.getByRole('button', { name: say('undo.in-error.act') });
  await act.click();
  await expect(dialog.getByText(say('act.words-needed'))).toBeVisible();
  await dialog.getByRole('textbox').fill('It was another case');
  await act.click();
  await expect(dialog).toBeHidden();
  const history = page.getByRole('region', { name: say('case.history') });
  await expect(history.getByText(/It was another case/)).toBeVisible();
});

test('a past day shows what was known then, marked, with nothing to do', async () => {
  await openOneCase(page, one);
  await page.getByRole('button', { name: say('as-at.open') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('spinbutton').first().click();
  await page.keyboard.type('23112026');
  await dialog.getByRole('button', { name: say('as-at.show') }).click();
  await expect(page.getByText(/^As known on 23 November 2026/)).toBeVisible();
  await expect(title(one.title)).toBeVisible();
  await expect(page.getByRole('button', { name: say('recommendation.add') })).toBeHidden();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: say('as-at.change') }).click();
  await page.getByRole('dialog').getByRole('spinbutton').first().click();
  await page.keyboard.type('22112026');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('as-at.show') })
    .click();
  await expect(page.getByText(/was not known here yet/)).toBeVisible();
  await page
    .locator('#screen')
    .getByRole('button', { name: say('ui.dismiss') })
    .click();
  await expect(page.getByRole('button', { name: say('recommendation.add') })).toBeVisible();
});

test('the record is a PDF with its reference and page numbers on every page', async () => {
  const path = join(folder.path, 'record.pdf');
  await app.control.answerSaveDialog(path);
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByText(say('print.saved'))).toBeVisible({ timeout: 30_000 });
  expect(existsSync(path)).toBe(true);
  const pages = await readPdf(readFileSync(path));
  expect(pages.length).toBeGreaterThan(0);
  for (const [index, text] of pages.entries()) {
    expect(text).toContain('Record of case P26-0443-X');
    expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(text).toContain('Contains personal data');
  }
  const whole = pages.join(' ');
  expect(whole).toContain(one.text);
  expect(whole).toContain(one.title);
  expect(whole).toContain('Siân Ŵyn');
  expect(whole).not.toContain(say('app.nav.settings'));
});
