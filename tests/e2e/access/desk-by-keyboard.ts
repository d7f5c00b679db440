import { expect } from '@playwright/test';
import type { RunningApp } from '../../support/app.ts';
import { told } from '../pages/carried.ts';
import { say, type WordId } from '../pages/say.ts';
import type { Keyboard } from './by-keyboard.ts';

const BUNDLE_PASSPHRASE = 'pedwar gair heb berthynas';

/** Begins as the words do, up to the first value in them. */
export const called = (id: WordId): RegExp =>
  new RegExp(`^${(say(id).split('{')[0] ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Called so and no more, but for what a field says of itself. */
export const exactly = (id: WordId): RegExp => new RegExp(`^${say(id)}( \\(optional\\))?$`);

/** The window of one person, and their hands on its keys. */
export type AtDesk = {
  readonly app: Pick<RunningApp, 'control'>;
  readonly page: RunningApp['page'];
  readonly keys: Keyboard;
};

/** From the page of a case: the case into a file that opens with the passphrase. */
export async function makeBundle({ app, page, keys }: AtDesk, path: string): Promise<void> {
  await keys.tabTo(called('caseload.export'), true);
  await keys.press('Enter');
  await expect(page.locator('#page-title')).toContainText(say('exchange.title'));
  await app.control.answerSaveDialog(path);
  for (const field of ['exchange.passphrase', 'exchange.passphrase-again'] as const) {
    await keys.tabTo(exactly(field));
    await keys.type(BUNDLE_PASSPHRASE);
    await keys.press('Tab');
  }
  await keys.tabTo(exactly('exchange.make'));
  await keys.press('Enter');
  await expect(page.getByText(/read back to check it/)).toBeVisible({ timeout: 60_000 });
}

/** From anywhere: a colleague's file is looked into and taken in; ends in the list of cases. */
export async function takeIn({ app, page, keys }: AtDesk, path: string): Promise<void> {
  await keys.press('Control+4');
  await expect(page.locator('#page-title')).toContainText(say('exchange.title'));
  await app.control.answerOpenDialog([path]);
  await keys.tabTo(exactly('exchange.pick'));
  await keys.press('Enter');
  const region = page.getByRole('region', { name: say('exchange.open') });
  await expect(region.getByLabel(say('exchange.passphrase'), { exact: true })).toBeFocused();
  await keys.type(BUNDLE_PASSPHRASE);
  await keys.press('Enter');
  await expect(page.locator('#exchange-open')).toBeFocused();
  await keys.tabTo(exactly('exchange.take-in'));
  await keys.press('Enter');
  await expect(page.getByText(/^Taken in:/).first()).toBeVisible({ timeout: 60_000 });
  await keys.tabTo(exactly('exchange.to-caseload'));
  await keys.press('Enter');
  await expect(page.locator('#page-title')).toContainText(say('caseload.title'));
}

/** From the page of a case to the judgement of its recommendation. */
export async function openToJudge({ page, keys }: AtDesk, text: RegExp): Promise<void> {
  await keys.tabTo(text);
  await keys.press('Enter');
  await expect(page.locator('#assess-title')).toBeFocused();
}

/** A document chosen in the window of the system, filed where it is judged. */
export async function fileHere({ app, page, keys }: AtDesk, path: string): Promise<void> {
  await app.control.answerOpenDialog([path]);
  await keys.tabTo(called('evidence.add-files'));
  await keys.press('Enter');
  await expect(told(page, /^1 file filed under/)).toBeVisible();
}

export async function judge({ page, keys }: AtDesk, result: '1' | '3', why: string): Promise<void> {
  await expect(page.locator('.assess-form')).toBeVisible();
  await keys.press(result);
  await keys.tabTo(exactly('recommendation.reason'));
  await keys.type(why);
  await keys.press('Control+Enter');
  await expect(page.getByText(why).first()).toBeVisible();
  await expect(page.locator('#assess-title')).toBeFocused();
}

/** Both are told that the recommendations are closed; whoever has no name yet is named. */
export async function closeBothTold({ page, keys }: AtDesk, name: string): Promise<void> {
  await keys.tabTo(exactly('case.close-recommendations'));
  await keys.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('group', { name: /^Told, \d/ })).toHaveCount(2);
  const unnamed = dialog.getByRole('textbox', { name: say('case.told-name') });
  // The dialog itself has the focus, and is called as its button is.
  await keys.press('Tab');
  for (let left = await unnamed.count(); left > 0; left -= 1) {
    await keys.tabTo(exactly('case.told-name'));
    if ((await page.locator(':focus').inputValue()) === '') await keys.type(name);
    await keys.press('Tab');
  }
  await keys.tabTo(exactly('case.close-recommendations'));
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
  const closed = page.getByText(/The recommendations closed/).first();
  await expect(closed).toBeVisible();
  expect((await closed.innerText()).match(/ told /g)).toHaveLength(2);
}
