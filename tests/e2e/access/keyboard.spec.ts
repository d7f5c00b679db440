import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Begun, beginTour } from '../../support/tour/begin.ts';
import type { Tour } from '../../support/tour/tour.ts';
import { told } from '../pages/carried.ts';
import { say, type WordId } from '../pages/say.ts';
import { barriers } from './barriers.ts';
import { atKeyboard, type Keyboard } from './by-keyboard.ts';
import {
  type AtDesk,
  called,
  closeBothTold,
  exactly,
  fileHere,
  judge,
  makeBundle,
  openToJudge,
  takeIn,
} from './desk-by-keyboard.ts';
import { expect, test } from './on-tour.ts';

/** Locks and unlocks again: the journey begins where a morning does. */
async function unlocked(tour: Tour): Promise<{ page: Page; keys: Keyboard }> {
  const next = tour.app.waitForWindow();
  await tour.page.keyboard.press('Control+l');
  const page = await next;
  tour.page = page;
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

test('a morning by keyboard alone', async ({ begun: { tour } }) => {
  test.setTimeout(240_000);
  const { app, folder } = tour;
  const { page, keys } = await unlocked(tour);
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

  const desk: AtDesk = { app, page, keys };
  await test.step('the case is made into a file for a colleague', async () => {
    const bundle = join(folder, 'case.redress');
    await makeBundle(desk, bundle);
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
    await closeBothTold(desk, 'Mrs P');
  });

  await keys.end();
});

const typed = {
  reference: '26-0077',
  title: 'Two readings of one letter',
  body: 'Glanafon Health Board',
  text: 'Apologise to Mrs P in writing.',
};

/** Somebody at a computer of their own, with nothing in its records yet. */
async function seated(name: string): Promise<{ desk: AtDesk; folder: string; begun: Begun }> {
  const begun = await beginTour(`keyboard-${name}`, 'empty');
  const { app, page, folder } = begun.tour;
  return { desk: { app, page, keys: await atKeyboard(page) }, folder, begun };
}

async function recordCase({ page, keys }: AtDesk): Promise<void> {
  await keys.press('Control+n');
  await keys.tabTo(exactly('case.reference'));
  await keys.type(typed.reference);
  for (const [id, words] of [
    ['case.title-field', typed.title],
    ['case.bodies', typed.body],
    ['recommendation.text', typed.text],
  ] as const) {
    await keys.tabTo(called(id));
    await keys.type(words);
  }
  await keys.tabTo(exactly('case.record'));
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: typed.title })).toBeVisible();
}

test('two answers from two computers are settled and the case closed, by keyboard alone', async () => {
  test.setTimeout(240_000);
  const [mair, owen] = await Promise.all([seated('mair'), seated('owen')]);
  const { page, keys } = mair.desk;
  const there = join(mair.folder, 'there.redress');
  const back = join(owen.folder, 'back.redress');
  const file = join(mair.folder, 'apology.txt');
  writeFileSync(file, 'Dear Mrs P, we are sorry.');
  const card = new RegExp(`${typed.text.slice(0, 20)}`);
  try {
    await test.step('a case is typed, its letter filed, and a colleague given both', async () => {
      await recordCase(mair.desk);
      await openToJudge(mair.desk, card);
      await fileHere(mair.desk, file);
      await makeBundle(mair.desk, there);
    });
    await test.step('the colleague finds it not enough, and sends it back', async () => {
      await takeIn(owen.desk, there);
      await owen.desk.keys.tabTo(new RegExp(typed.reference));
      await owen.desk.keys.press('Enter');
      await openToJudge(owen.desk, card);
      await judge(owen.desk, '3', 'It names no failing.');
      await makeBundle(owen.desk, back);
    });
    await test.step('meanwhile it was found enough here', async () => {
      await keys.press('Alt+ArrowLeft');
      await judge(mair.desk, '1', 'It says sorry, and for what.');
    });
    await test.step('both answers stand side by side until one is said to stand', async () => {
      await takeIn(mair.desk, back);
      await keys.tabTo(new RegExp(typed.reference));
      await keys.press('Enter');
      const sides = page.getByRole('region', { name: say('case.conflicts') }).getByRole('list');
      await expect(sides.getByRole('listitem')).toHaveCount(2);
      expect(await barriers(page)).toEqual([]);
      await keys.tabTo(called('fact.conflict.settle'));
      await keys.press('Enter');
      const dialog = page.getByRole('dialog');
      const first = dialog.getByRole('radio').first();
      await expect(first).toBeVisible();
      while (!(await first.evaluate((radio) => radio === document.activeElement)))
        await keys.press('Tab');
      const met = dialog.getByRole('radio', { name: new RegExp(`^${say('result.satisfied')}`) });
      await keys.press('Space');
      while (!(await met.isChecked())) await keys.press('ArrowDown');
      await keys.tabTo(exactly('act.field.reason'));
      await keys.type('Read together: the letter names the delay.');
      await keys.press('Control+Enter');
      await expect(dialog).toBeHidden();
      await expect(sides).toHaveCount(0);
    });
    await test.step('and both are told', () => closeBothTold(mair.desk, 'Mrs P'));
    await keys.end();
    await owen.desk.keys.end();
  } finally {
    await Promise.all([mair.begun.end(), owen.begun.end()]);
  }
});
