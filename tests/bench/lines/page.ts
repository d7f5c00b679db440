import type { Page } from '@playwright/test';
import { goTo } from '../../e2e/pages/desk.ts';
import { fill } from '../app/fill.ts';
import { openSession } from '../app/session.ts';
import { type Held, watchTasks } from '../app/watch-tasks.ts';
import type { Figure } from '../figures.ts';
import { median } from '../measure.ts';
import type { Options } from '../options.ts';

/** No task longer than this while somebody works (design 8). */
const LONGEST_MS = 50;
const ROUNDS = 5;

/** What holds the page's thread while a person scrolls, types, sorts and goes from screen to screen. */
export async function measurePageLine({ sizes }: Options): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await pageAt(size)));
  return figures;
}

async function scroll(page: Page): Promise<void> {
  await page.locator('.grid-row').nth(3).hover();
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, turn % 10 === 9 ? -4_000 : 1_500);
    await page.waitForTimeout(16);
  }
}

async function type(page: Page): Promise<void> {
  const find = page.getByRole('main').getByRole('searchbox').first();
  await find.click();
  await find.pressSequentially('review the complaints policy', { delay: 40 });
  await find.fill('');
}

async function findAnything(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  const find = page
    .getByRole('dialog')
    .getByRole('searchbox')
    .or(page.getByRole('dialog').getByRole('combobox'));
  await find.first().pressSequentially('council review', { delay: 60 });
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
}

async function sort(page: Page): Promise<void> {
  for (const column of await page.getByRole('columnheader').getByRole('button').all()) {
    await column.click();
    await column.click();
  }
}

async function switchScreens(page: Page): Promise<void> {
  for (const screen of ['today', 'bodies', 'caseload', 'exchange', 'settings', 'caseload'] as const)
    await goTo(page, screen);
}

const works = [
  ['scrolling', scroll],
  ['typing in the caseload’s search', type],
  ['finding anything by Ctrl+K', findAnything],
  ['sorting by every column', sort],
  ['going from screen to screen', switchScreens],
] as const;

async function pageAt(size: number): Promise<readonly Figure[]> {
  const session = await openSession();
  try {
    await fill(session, size);
    const page = session.page();
    await page.evaluate(`(${watchTasks.toString()})()`);
    await goTo(page, 'caseload');
    await page.locator('.grid-row').first().waitFor();
    const figures: Figure[] = [];
    for (const [name, work] of works) {
      await work(page);
      const rounds: Held[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await page.evaluate(() => window.tasks.begin());
        await work(page);
        rounds.push(await page.evaluate(() => window.tasks.end()));
      }
      figures.push(...figuresOf(name, size, rounds));
    }
    return figures;
  } finally {
    await session.close();
  }
}

function figuresOf(name: string, size: number, rounds: readonly Held[]): readonly Figure[] {
  const figure = { line: 'page', size: `${size} actions`, theirs: LONGEST_MS } as const;
  const longest = median(rounds.map(({ tasks }) => Math.max(0, ...tasks)));
  const slowest = median(rounds.map(({ answers }) => Math.max(0, ...answers)));
  return [
    {
      ...figure,
      work: `${name}: the longest task over 50 ms`,
      ours: longest,
      peer: 'a task that nobody notices',
      bar: 1,
    },
    {
      ...figure,
      work: `${name}: from a key or click to its frame, the slowest`,
      ours: slowest,
      peer: 'a task that nobody notices',
      bar: null,
    },
  ];
}
