import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropFiles } from '../../support/drop.ts';
import { expect, test } from './probe.ts';

test('the true path of what is dropped and picked reaches the main process', async ({
  app,
  folder,
}) => {
  const { page } = app;
  const letter = join(folder, 'a letter – é.txt');
  const papers = join(folder, 'papers');
  writeFileSync(letter, 'Dear Sir');
  mkdirSync(papers);
  writeFileSync(join(papers, 'inside.txt'), 'x');
  await dropFiles(page, page.locator('#drop'), [letter, papers]);
  await expect.poll(() => page.evaluate(() => window.page.dropped.length)).toBe(2);
  await page.locator('#pick').setInputFiles(letter);
  await expect.poll(() => page.evaluate(() => window.page.dropped.length)).toBe(3);
  const paths = await page.evaluate(() => Promise.all(window.page.dropped));
  expect(paths.map(({ path }) => path)).toEqual([letter, papers, letter]);
});

test('a file the page made itself has no path', async ({ app: { page } }) => {
  const answer = await page.evaluate(() => window.probe.pathOf(new File(['x'], 'made.txt')));
  expect(answer).toEqual({ path: '' });
});

test('a text that looks like a file of the page names no path', async ({ app: { page } }) => {
  const forged = 'redress-file:00000000000000000000000000000000:0';
  expect(await page.evaluate((text) => window.probe.invoke('echo', text), forged)).toBe(forged);
});

test('dialogs answer what the test prepared', async ({ app: { page, control }, folder }) => {
  await control.answerOpenDialog([join(folder, 'one.txt')]);
  await control.answerSaveDialog(join(folder, 'two.txt'));
  expect(await page.evaluate(() => window.probe.invoke('open-dialog'))).toEqual({
    canceled: false,
    filePaths: [join(folder, 'one.txt')],
  });
  expect(await page.evaluate(() => window.probe.invoke('save-dialog'))).toEqual({
    canceled: false,
    filePath: join(folder, 'two.txt'),
  });
});

test('an open dialog nobody prepared is a file chooser in the page', async ({
  app: { page },
  folder,
}) => {
  const file = join(folder, 'chosen.txt');
  writeFileSync(file, 'x');
  const chooser = page.waitForEvent('filechooser');
  const answer = page.evaluate(() => window.probe.invoke('open-dialog'));
  await (await chooser).setFiles(file);
  expect(await answer).toEqual({ canceled: false, filePaths: [file] });
});
