import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './say.ts';

export type TypedRecommendation = {
  readonly text: string;
  readonly due: string;
  readonly wanted: readonly string[];
  /** A sentence the live explanation must show. */
  readonly explained: RegExp;
};

export type TypedCase = {
  readonly reference: string;
  readonly title: string;
  readonly body: string;
  readonly decided: { readonly day: string; readonly month: string; readonly year: string };
  readonly recommendations: readonly TypedRecommendation[];
};

/** Types a day into a segmented date field. */
export async function typeDate(
  within: Locator,
  { day, month, year }: TypedCase['decided'],
): Promise<void> {
  await within.getByRole('spinbutton', { name: /^day/ }).click();
  await within.page().keyboard.type(`${day}${month}${year}`);
}

/** Adds a case through the form, from the caseload. */
export async function addCase(page: Page, typed: TypedCase): Promise<void> {
  await page
    .getByRole('button', { name: say('caseload.add-case') })
    .first()
    .click();
  await page.getByLabel(say('case.reference'), { exact: true }).fill(typed.reference);
  await page.getByLabel(say('case.title-field'), { exact: true }).fill(typed.title);
  await page.getByLabel(say('case.bodies')).fill(typed.body);
  await typeDate(page.getByRole('group', { name: /Decided or settled on/ }), typed.decided);
  await page.locator('label', { hasText: say('case.complaint-is.decision') }).click();
  await typeDate(page.getByRole('group', { name: say('case.close-on') }), typed.decided);
  for (const [index, recommendation] of typed.recommendations.entries()) {
    if (index > 0) await page.getByRole('button', { name: say('case.add-recommendation') }).click();
    const group = page.getByRole('group', { name: `Recommendation ${index + 1}`, exact: true });
    await group.getByLabel(say('recommendation.text')).fill(recommendation.text);
    await group.getByLabel(/^Time given, as worded/).fill(recommendation.due);
    await group.getByLabel(/^Evidence wanted/).fill(recommendation.wanted.join('\n'));
    await expect(group).toContainText(recommendation.explained);
  }
  await page.getByRole('button', { name: say('case.record') }).click();
  await expect(page.getByRole('heading', { level: 1, name: typed.title })).toBeVisible();
}
