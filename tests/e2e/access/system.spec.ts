import { clear, sidebar } from '../../support/tour/tour.ts';
import { expect, test } from './on-tour.ts';

test('who wants nothing to move sees nothing move', async ({ begun: { tour } }) => {
  const { page } = tour;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await sidebar(tour, 'app.nav.caseload');
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog')).toBeVisible();
  const moving = () =>
    page.evaluate(() => document.getAnimations().map((one) => one.constructor.name));
  expect(await moving()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.overlay')).toHaveCount(0);
  expect(await moving()).toEqual([]);
  await clear(tour);
});

test('in the colours of the system states keep their shapes, and the focus its ring', async ({
  begun: { tour },
}) => {
  const { page } = tour;
  await page.emulateMedia({ forcedColors: 'active' });
  await sidebar(tour, 'app.nav.today');
  const mark = page.locator('.today-row .mark').first();
  await expect(mark).toBeVisible();
  await expect(mark.locator('svg')).toBeVisible();
  expect((await mark.innerText()).trim()).not.toBe('');
  await page.keyboard.press('j');
  const row = page.locator('.today-what:focus');
  await expect(row).toHaveCount(1);
  const ring = await row.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
  expect(ring.outlineStyle).not.toBe('none');
  expect(ring.width).toBeGreaterThanOrEqual(2);
  const button = page.locator('.button').first();
  const border = await button.evaluate((element) => getComputedStyle(element).borderTopStyle);
  expect(border).toBe('solid');
  await page.emulateMedia({ forcedColors: 'none' });
});
