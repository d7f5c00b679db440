import { expect, type Page } from '@playwright/test';
import { say, type WordId } from './say.ts';

type Screen = 'today' | 'caseload' | 'bodies' | 'extract' | 'exchange' | 'settings';

/** Goes to a screen by the sidebar. */
export async function goTo(
  page: Page,
  screen: Screen,
  language: 'en' | 'cy' = 'en',
): Promise<void> {
  const name = new RegExp(`^${say(`app.nav.${screen}`, language)}`);
  await page
    .getByRole('navigation', { name: say('app.nav', language) })
    .getByRole('button', { name })
    .click();
}

/** Clicks the choice of a radio group, as a hand would: on its words. */
export async function choose(page: Page, id: WordId): Promise<void> {
  const only = new RegExp(`^\\s*${say(id)}\\s*$`);
  await page.locator('label').filter({ hasText: only }).last().click();
}

export type Checked = { readonly entries: number; readonly fingerprint: string };

/** Runs the check in Settings; everything must hold. Answers how many entries and their fingerprint. */
export async function checkRecords(page: Page): Promise<Checked> {
  await goTo(page, 'settings');
  await page.getByRole('button', { name: say('settings.check') }).click();
  await expect(page.getByText(say('settings.check.well')).first()).toBeVisible();
  const fact = (id: WordId) =>
    page.locator('dt', { hasText: say(id) }).locator('xpath=following-sibling::dd[1]');
  await expect(fact('settings.check.chain')).toHaveText(say('settings.check.holds'));
  await expect(fact('settings.check.replay')).toHaveText(say('settings.check.same'));
  await expect(fact('settings.check.mirror')).toHaveText(say('settings.check.same'));
  const entries = Number.parseInt(await fact('settings.check.entries').innerText(), 10);
  return { entries, fingerprint: await fact('settings.check.fingerprint').innerText() };
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(say('lock.passphrase'), { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: say('lock.unlock') }).click();
}

/** Opens a case from the caseload's list of cases. */
export async function openCase(page: Page, reference: string): Promise<void> {
  await goTo(page, 'caseload');
  await page.getByRole('tab', { name: say('caseload.view.cases') }).click();
  await page.getByRole('row', { name: new RegExp(reference) }).click();
  await expect(page.getByText(`Case ${reference}`).first()).toBeVisible();
}
