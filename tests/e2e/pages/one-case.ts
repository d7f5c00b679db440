import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './say.ts';

/** A case with one recommendation: just enough to file evidence to. */
export type OneCase = {
  readonly reference: string;
  readonly title: string;
  readonly body: string;
  readonly text: string;
};

export const goTo = (
  page: Page,
  place: 'app.nav.caseload' | 'app.nav.settings' | 'app.nav.today',
): Promise<void> =>
  page
    .getByRole('navigation', { name: say('app.nav') })
    .getByRole('button', { name: new RegExp(`^${say(place)}`) })
    .click();

export async function typeOneCase(page: Page, one: OneCase): Promise<void> {
  await goTo(page, 'app.nav.caseload');
  await page
    .getByRole('button', { name: say('caseload.add-case') })
    .first()
    .click();
  await page.getByLabel(say('case.reference'), { exact: true }).fill(one.reference);
  await page.getByLabel(say('case.title-field'), { exact: true }).fill(one.title);
  await page.getByLabel(say('case.bodies')).fill(one.body);
  await page.getByLabel(say('recommendation.text')).fill(one.text);
  await page.getByRole('button', { name: say('case.record') }).click();
  await expect(page.getByRole('heading', { level: 1, name: one.title })).toBeVisible();
}

/** From anywhere to the case's page. */
export async function openOneCase(page: Page, one: OneCase): Promise<void> {
  await goTo(page, 'app.nav.caseload');
  await page.getByRole('tab', { name: say('caseload.view.cases') }).click();
  await page.getByRole('row').filter({ hasText: one.title }).getByText(one.title).click();
  await expect(page.getByRole('heading', { level: 1, name: one.title })).toBeVisible();
}

/** Where files dropped go to the recommendation. */
export const recommendationOf = (page: Page, one: OneCase): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: one.text }) });
