import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { linkTo } from '../../../shared/contracts/link.ts';
import { launchApp, type RunningApp } from '../../support/app.ts';
import { type TestFolder, testFolder } from '../../support/folders.ts';
import { startAgain } from '../../support/start-again.ts';
import { firstRun } from '../pages/first-run.ts';
import { say } from '../pages/say.ts';
import { unlock } from '../pages/unlock.ts';

const passphrase = 'ceffyl cywir batri stwffwl';
const unknown = linkTo({ screen: 'case', caseId: '0'.repeat(32), recommendationId: null });

let folder: TestFolder;
let app: RunningApp | null = null;
test.beforeEach(() => {
  folder = testFolder('redress-links');
});
test.afterEach(async () => {
  await app?.kill().catch(() => undefined);
  folder.remove();
});

const options = () => ({
  vault: join(folder.path, 'vault'),
  profile: join(folder.path, 'profile'),
  now: '2026-11-23T09:10:00.000Z',
});

/** What "Copy link" puts on the clipboard: whatever page a test has may not read the system's own. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.setAttribute('data-copied', text);
    };
  });
  await page
    .getByRole('button', { name: say('link.copy') })
    .last()
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-copied', /^redress:/);
  return (await page.locator('html').getAttribute('data-copied')) ?? '';
}

const followed = (link: string): Promise<number | null> =>
  startAgain({ ...options(), words: [link] });
const title = (page: Page) => page.locator('#page-title');

test('a link that was copied opens its record: at work, from a locked window, at the first start', async () => {
  test.setTimeout(240_000);
  app = await launchApp({ ...options(), words: [unknown] });
  let { page } = app;
  await expect(page.getByText(say('link.waits'))).toBeVisible();
  await firstRun(page, { name: 'Mair Evans', passphrase, begin: 'sample' });
  await expect(page.getByText(say('link.no-case-practice'))).toBeVisible();

  await page.locator('.today-what').first().click();
  await page.keyboard.press('Enter');
  await page.locator('#assess-title').waitFor();
  const [name, number] = [await title(page).innerText(), page.locator('#assess-title')];
  const words = await number.innerText();
  const link = await copied(page);

  await page.keyboard.press('ControlOrMeta+1');
  await expect(title(page)).not.toHaveText(name);
  expect(await followed(link)).toBe(0);
  await expect(title(page)).toHaveText(name);
  await expect(number).toHaveText(words);

  await page.keyboard.press('ControlOrMeta+1');
  await expect(title(page)).not.toHaveText(name);
  const relocked = app.waitForWindow();
  await page.keyboard.press('ControlOrMeta+l');
  page = await relocked;
  await expect(page.getByText(say('lock.title'))).toBeVisible();
  await followed(link);
  await expect(page.getByText(say('link.waits'))).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  await unlock(page, passphrase);
  await expect(title(page)).toHaveText(name);
  await expect(page.locator('#assess-title')).toHaveText(words);
  await page.getByRole('button', { name: say('ui.back'), exact: true }).click();
  await expect(title(page)).not.toHaveText(name);

  await app.close();
  app = await launchApp({ ...options(), words: [link] });
  await unlock(app.page, passphrase);
  await expect(title(app.page)).toHaveText(name);
});

test('a link opens nothing it should not, and takes nothing away', async () => {
  test.setTimeout(180_000);
  app = await launchApp(options());
  const { page } = app;
  await firstRun(page, { name: 'Mair Evans', passphrase, begin: 'empty' });
  await followed('redress://today?then=lock');
  await expect(page.getByText(say('link.refused'))).toBeVisible();
  await followed(unknown);
  await expect(page.getByText(say('link.no-case'))).toBeVisible();

  await page.keyboard.press('ControlOrMeta+n');
  const reference = page.getByLabel(say('case.reference'), { exact: true });
  await reference.fill('26-0001');
  await followed('redress://caseload');
  await expect(page.getByText(say('link.in-hand'))).toBeVisible();
  await expect(reference).toHaveValue('26-0001');
  await page.getByRole('button', { name: say('link.open') }).click();
  await expect(title(page)).toHaveText(say('app.nav.caseload'));

  await page.keyboard.press('ControlOrMeta+Shift+f');
  await expect(page.getByRole('dialog')).toBeVisible();
  await followed('redress://today');
  await expect(page.getByText(say('link.in-hand'))).toBeVisible();
  await expect(page.getByRole('dialog')).toBeVisible();
});
