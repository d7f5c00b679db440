import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type BodyTab, bodyTabs, go, goToBody } from '../../../../../renderer/stores/route.ts';
import { spellDay } from '../../../../../shared/words/day.ts';
import { showPage } from '../../../../support/ui-gallery/show.tsx';
import type { Wishes } from '../../../../support/ui-gallery/wishes.ts';

let takeDown = () => {};
afterEach(() => takeDown());

/** What is filled in beforehand is the day of this computer. */
const here = spellDay(Temporal.Now.plainDateISO().toString(), 'en');
const board = 'Glanafon Health Board';
const bwrdd = 'Bwrdd Iechyd Glanafon';
const title = () => document.querySelector('#page-title')?.textContent;
const said = (words: string | RegExp) => expect.element(page.getByText(words).first());
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

async function begin(wishes: Partial<Wishes> = {}, width = 1440): Promise<void> {
  await page.viewport(width, 900);
  takeDown = showPage(wishes);
  await expect.poll(() => document.querySelector('#page-title') !== null).toBe(true);
}

async function open(tab: BodyTab, wishes: Partial<Wishes> = {}, width = 1440): Promise<void> {
  await begin(wishes, width);
  goToBody(board, tab);
  await expect.poll(title).toBe(board);
  await expect
    .poll(() => document.querySelector('.body-parts, .body-themes, .tab-panel .empty') !== null)
    .toBe(true);
}

async function faults(): Promise<readonly string[]> {
  const found = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((n) => n.html.slice(0, 140))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

describe('the list of bodies', () => {
  it('is come to by key, searched as typed, and opened with Enter', async () => {
    await begin();
    await userEvent.keyboard('{Control>}3{/Control}');
    await expect.poll(title).toBe('Bodies');
    await page.getByLabelText('Find a body').fill('glanafon board');
    await said('One body.').toBeInTheDocument();
    const row = page.getByRole('row', { name: new RegExp(board) });
    await expect.element(row).toBeVisible();
    document.querySelector<HTMLElement>('.grid-body .grid-row')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(title).toBe(board);
    await expect.poll(() => document.activeElement?.id).toBe('page-title');
    go({ screen: 'bodies' });
    await expect.element(page.getByLabelText('Find a body')).toHaveValue('glanafon board');
    await page.getByLabelText('Find a body').fill('nobody at all');
    await press('Show every body');
    await expect.element(page.getByLabelText('Find a body')).toHaveValue('');
  });

  it('says what to do where no case is', async () => {
    await begin({ isEmpty: true });
    go({ screen: 'bodies' });
    await said('No bodies yet').toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Add a case' })).toBeVisible();
  });
});

describe('who is written to', () => {
  it('is kept, found on its days, ended and marked as an error, each in the history', async () => {
    await open('people');
    await said(/Nobody is recorded\. Add the link officer/).toBeInTheDocument();
    await press('Add a contact');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Keep the contact' }).click();
    await expect.element(dialog.getByText('Please fill this in.')).toBeVisible();
    await dialog.getByLabelText('Name').fill('Sioned Rees');
    await dialog.getByRole('button', { name: 'Keep the contact' }).click();
    await said(new RegExp(`since ${here}`, 'i')).toBeInTheDocument();
    await press('Sioned Rees has left');
    await page.getByRole('dialog').getByRole('button', { name: 'Has left' }).click();
    await said('The reason is missing.').toBeInTheDocument();
    await page.getByRole('dialog').getByLabelText('Reason').fill('Retired');
    await page.getByRole('dialog').getByRole('button', { name: 'Has left' }).click();
    await said(new RegExp(`${here} to ${here}: Retired`)).toBeInTheDocument();
    await press('Mark as recorded in error: Sioned Rees');
    await page.getByRole('dialog').getByLabelText('Reason').fill('Another board');
    await press('Mark as recorded in error');
    await said(new RegExp(`Nobody is recorded for ${here}; 1 other is`)).toBeInTheDocument();
    await page.getByText('Everybody, ever').click();
    await said('Recorded in error: Another board').toBeInTheDocument();
    await page.getByRole('tab', { name: 'Names and history' }).click();
    await said(new RegExp(`recorded Sioned Rees as link officer from ${here}`)).toBeInTheDocument();
    await said(new RegExp(`that Sioned Rees left on ${here}: Retired`)).toBeInTheDocument();
  });

  it('comes with what to know, by whom and when', async () => {
    await open('people');
    await press('Add a note');
    await page.getByRole('dialog').getByRole('textbox').first().fill('Write to both mailboxes');
    await page.getByRole('dialog').getByRole('spinbutton', { name: /^day/ }).click();
    await userEvent.keyboard('12032026');
    await press('Keep the note');
    await said('Write to both mailboxes').toBeInTheDocument();
    await said(/12 March 2026, Mererid Prys/).toBeInTheDocument();
  });
});

describe('names of a body', () => {
  it('are one when its Welsh name is given, and not before', async () => {
    await open('about');
    const lines = () =>
      [...document.querySelectorAll('[aria-labelledby="body-names"] .body-line')].map(
        (line) => line.textContent,
      );
    expect(lines()).toHaveLength(1);
    await page.getByLabelText('Welsh name').fill(bwrdd);
    await press('Set the Welsh name');
    await expect.poll(() => lines().length).toBe(2);
    expect(lines().find((line) => line?.startsWith(bwrdd))).toMatch(/in \d+ cases?/);
  });

  it('that were joined are parted with a reason', async () => {
    await open('about');
    await page.getByLabelText('Another way it is written').fill('GHB');
    await press('Say it is the same body');
    await said('“GHB” now counts here.').toBeInTheDocument();
    await press('“GHB” is not the same body');
    await page.getByRole('dialog').getByLabelText('Reason').fill('Another one');
    await page.getByRole('dialog').getByRole('button', { name: 'Not the same body' }).click();
    await said('“GHB” stands by itself again.').toBeInTheDocument();
    await said(/said that GHB is not the same body: Another one/).toBeInTheDocument();
  });
});

describe('compliance', () => {
  it('opens the actions behind a number, and goes back to it', async () => {
    await open('compliance');
    await expect.element(page.getByRole('img', { name: /by quarter/ })).toBeVisible();
    const number = document.querySelector<HTMLElement>('.body-all .page-link');
    const due = Number(number?.textContent);
    expect(due).toBeGreaterThan(0);
    number?.focus();
    await userEvent.keyboard('{Enter}');
    const grid = page.getByRole('dialog').getByRole('grid');
    await expect.element(grid).toHaveAttribute('aria-rowcount', String(due + 1));
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement === number).toBe(true);
    await page.getByText('Year', { exact: true }).click();
    await expect.element(page.getByRole('img', { name: /by year/ })).toBeVisible();
  });

  it('has no percentage of fewer than ten, and every rate with what it is of', async () => {
    await open('compliance');
    const cells = [...document.querySelectorAll('.body-figures td')].map(
      (cell) => cell.textContent,
    );
    const rates = cells.filter((cell) => / of /.test(cell));
    expect(rates.length).toBeGreaterThan(3);
    for (const rate of rates) {
      const among = Number(/of (\d+)/.exec(rate)?.[1]);
      expect(rate.includes('%')).toBe(among >= 10);
    }
  });

  it('gains peers once its kind and another’s are said', async () => {
    await open('compliance');
    await said(/Say what kind of body it is/).toBeInTheDocument();
    for (const name of [board, 'Mynydd Arian Health Board']) {
      goToBody(name, 'about');
      await expect.poll(title).toBe(name);
      await page.getByRole('button', { name: /Kind of body/ }).click();
      await page.getByRole('option', { name: 'Health board' }).click();
      await said(/set its kind: Health board\./).toBeInTheDocument();
    }
    await page.getByRole('tab', { name: 'Compliance' }).click();
    await press(board);
    await expect.poll(title).toBe(board);
    await expect.element(page.getByRole('columnheader', { name: 'Peers, on time' })).toBeVisible();
  });
});

describe('to a machine that looks for barriers', () => {
  it.each(bodyTabs)('%s has none, light and dark, wide and narrow', async (tab) => {
    for (const [theme, width] of [
      ['light', 1440],
      ['dark', 720],
    ] as const) {
      await open(tab, { theme }, width);
      expect(await faults()).toEqual([]);
      takeDown();
    }
  });

  it('the list has none, in Cymraeg too', async () => {
    for (const language of ['en', 'cy'] as const) {
      await begin({ language });
      go({ screen: 'bodies' });
      await expect.poll(() => document.querySelector('.grid-body .grid-row') !== null).toBe(true);
      expect(await faults()).toEqual([]);
      takeDown();
    }
  });
});
