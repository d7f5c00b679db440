import { expect, type Page } from '@playwright/test';
import type { Role } from '../../../renderer/records/api.ts';
import { say } from './say.ts';

export type Newcomer = {
  readonly name: string;
  readonly passphrase: string;
  readonly begin: 'empty' | 'sample';
  /** An investigator who also co-ordinates, where nothing else is said. */
  readonly roles?: readonly Role[];
};

export type FirstRunFacts = { readonly recoveryKey: string };

/** Goes through the first run as a person would, in English; answers what was put on paper. */
export async function firstRun(page: Page, who: Newcomer): Promise<FirstRunFacts> {
  const next = (id: Parameters<typeof say>[0]) => page.getByRole('button', { name: say(id) });
  await next('ui.next').click();
  await page.getByLabel(say('first-run.passphrase.first'), { exact: true }).fill(who.passphrase);
  await page.getByLabel(say('first-run.passphrase.again'), { exact: true }).fill(who.passphrase);
  await next('ui.next').click();
  const groups = page.locator('.key-groups:visible code');
  await expect(groups).toHaveCount(8);
  const recoveryKey = (await groups.allInnerTexts()).join('-');
  await next('first-run.recovery.on-paper').click();
  await page.getByLabel(say('first-run.confirm.label')).fill(recoveryKey.toLowerCase());
  await next('ui.next').click();
  await page.getByLabel(say('first-run.person.name')).fill(who.name);
  for (const role of who.roles ?? (['investigator', 'co-ordinator'] as const))
    await page.getByRole('checkbox', { name: say(`role.${role}`) }).check({ force: true });
  await next('ui.next').click();
  await page
    .getByRole('radio', { name: /Public Services Ombudsman for Wales/ })
    .check({ force: true });
  await next('ui.next').click();
  const choice = who.begin === 'empty' ? 'first-run.begin.empty' : 'first-run.begin.sample';
  await page.getByRole('radio', { name: say(choice) }).check({ force: true });
  await next('first-run.begin.act').click();
  const screens = page.getByRole('navigation', { name: say('app.nav') });
  await expect(screens).toBeVisible({ timeout: 90_000 });
  return { recoveryKey };
}
