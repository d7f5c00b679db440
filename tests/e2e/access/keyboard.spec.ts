import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Begun, beginTour } from '../../support/tour/begin.ts';
import { told } from '../pages/carried.ts';
import { say, type WordId } from '../pages/say.ts';
import { atKeyboard, type Keyboard } from './by-keyboard.ts';

let begun: Begun;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  begun = await beginTour('keyboard');
});
test.afterAll(() => begun?.end());

const called = (id: WordId): RegExp =>
  new RegExp(`^${(say(id).split('{')[0] ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Called so and no more, but for what a field says of itself. */
const exactly = (id: WordId): RegExp => new RegExp(`^${say(id)}( \\(optional\\))?$`);

/** Locks and unlocks again: the journey begins where a morning does. */
async function unlocked(): Promise<{ page: Page; keys: Keyboard }> {
  const { app } = begun.tour;
  const next = app.waitForWindow();
  await begun.tour.page.keyboard.press('Control+l');
  const page = await next;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByLabel(say('lock.passphrase'), { exact: true })).toBeFocused();
  const keys = await atKeyboard(page);
  await keys.type('ceffyl cywir batri stwffwl');
  await keys.press('Enter');
  await expect(page.locator('.today-row').first()).toBeVisible({ timeout: 60_000 });
  return { page, keys };
}

/** Chooses in the menu of what can be done with the recommendation in hand. */
async function act(page: Page, keys: Keyboard, id: WordId): Promise<void> {
  await expect(page.locator('#assess-title')).toBeFocused();
  await keys.tabTo(called('act.menu'));
  await keys.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await keys.type(say(id).slice(0, 12));
  await expect(page.locator('[role=menuitem]:focus')).toContainText(say(id));
  await keys.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
}

test('a morning by keyboard alone', async () => {
  test.setTimeout(240_000);
  const { app, folder } = begun.tour;
  const { page, keys } = await unlocked();
  const file = join(folder, 'apology.txt');
  writeFileSync(file, 'Dear Mrs P, we are sorry.');

  await test.step('an overdue action is found on Today, and a document filed to it', async () => {
    await expect(page.locator('#page-title')).toBeFocused();
    await keys.press('j');
    const row = page.locator('.today-what:focus');
    await expect(row).toHaveCount(1);
    const group = page.locator('section', { has: row });
    await expect(group.getByRole('heading').first()).toContainText(say('standing.overdue'));
    await app.control.answerOpenDialog([file]);
    await keys.press('f');
    await expect(told(page, /1 file filed under R\d+, .*: apology\.txt/)).toBeVisible();
    // The row went on to another group: the one after it took its place, and the focus.
    await expect(page.locator('.today-what:focus')).toHaveCount(1);
    await keys.tabTo(new RegExp(`^${say('filing.assess')}$`));
    await keys.press('Enter');
    await expect(page.locator('#assess-title')).toBeFocused();
  });

  await test.step('it is judged: not yet enough', async () => {
    await expect(page.locator('.assess-form')).toBeVisible();
    await keys.press('2');
    await keys.tabTo(exactly('recommendation.reason'));
    await keys.type('The letter does not name the failing.');
    await keys.press('Control+Enter');
    await expect(page.getByText('The letter does not name the failing.').first()).toBeVisible();
    await expect(page.locator('#assess-title')).toBeFocused();
  });

  await test.step('more time is asked for, and granted', async () => {
    await act(page, keys, 'act.askExtension');
    const dialog = page.getByRole('dialog');
    await keys.tabTo(exactly('act.field.their-reason'));
    await keys.type('The committee meets on the 10th.');
    await keys.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('The committee meets on the 10th.').first()).toBeVisible();
    await keys.tabTo(called('act-short.grantExtension'));
    await keys.press('Enter');
    await expect(dialog).toBeVisible();
    await keys.tabTo(new RegExp(say('act.field.new-date')));
    await keys.type('14122026');
    await keys.press('Control+Enter');
    await expect(dialog).toBeHidden();
    const granted = page.getByText(/14 December 2026/).filter({ visible: true });
    await expect(granted.first()).toBeVisible();
  });

  await test.step('the case is made into a file for a colleague', async () => {
    await keys.tabTo(called('caseload.export'), true);
    await keys.press('Enter');
    await expect(page.locator('#page-title')).toContainText(say('exchange.title'));
    const bundle = join(folder, 'case.redress');
    await app.control.answerSaveDialog(bundle);
    await keys.tabTo(exactly('exchange.passphrase'));
    await keys.type('pedwar gair heb berthynas');
    await keys.press('Tab');
    await keys.tabTo(exactly('exchange.passphrase-again'));
    await keys.type('pedwar gair heb berthynas');
    await keys.press('Enter');
    await expect(page.getByText(/read back to check it/)).toBeVisible({ timeout: 60_000 });
    expect(existsSync(bundle)).toBe(true);
  });

  await test.step('another case is closed, and both are told', async () => {
    await keys.press('Control+2');
    await expect(page.locator('#page-title')).toContainText(say('caseload.title'));
    await keys.tabTo(called('caseload.view.actions'));
    await keys.press('ArrowRight');
    await expect(page.locator('[role=tab]:focus')).toContainText(say('caseload.view.cases'));
    await keys.tabTo(/P2\d-\d{4}-X/);
    for (let row = 0; row < 80; row += 1) {
      if ((await keys.focused()).includes(say('caseload.to-confirm'))) break;
      await keys.press('ArrowDown');
    }
    await keys.press('Enter');
    await keys.tabTo(exactly('case.close-recommendations'));
    await keys.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    // The dialog itself has the focus, and is called as its button is.
    await keys.press('Tab');
    await keys.tabTo(exactly('case.close-recommendations'));
    await keys.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/The recommendations closed/).first()).toBeVisible();
  });

  await keys.end();
});
