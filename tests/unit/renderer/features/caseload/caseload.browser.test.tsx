import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { resetListing } from '../../../../../renderer/features/caseload/listing.ts';
import { caseload, go } from '../../../../../renderer/stores/route.ts';
import { useAnnouncement } from '../../../../../renderer/stores/tell.ts';
import { showPage } from '../../../../support/ui-gallery/show.tsx';
import type { Wishes } from '../../../../support/ui-gallery/wishes.ts';

let takeDown = () => {};
afterEach(() => takeDown());

const status = () => document.querySelector('.caseload-count')?.textContent ?? '';
const lines = () => page.getByRole('rowgroup').getByRole('row');
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const choose = (name: string | RegExp) => page.getByRole('menuitem', { name }).click();
const said = () => useAnnouncement.getState().text;

async function begin(wishes: Partial<Wishes> = {}): Promise<void> {
  await page.viewport(1440, 900);
  takeDown = showPage({ store: 'practice', ...wishes });
  await expect.poll(() => document.querySelector('#page-title') !== null).toBe(true);
  go(caseload);
  await expect.element(lines().first()).toBeVisible();
}

beforeEach(resetListing);

describe('the caseload', () => {
  it('opens a ready view in groups that close and open by key, told as a tree', async () => {
    await begin();
    await press(/^View: Everything/);
    await choose('Overdue by body');
    const grid = page.getByRole('treegrid');
    await expect.element(grid).toBeVisible();
    const heading = grid.getByRole('row', { expanded: true }).first();
    await expect.element(heading).toHaveAttribute('aria-level', '1');
    const before = Number(grid.element().getAttribute('aria-rowcount'));
    await heading.click();
    await expect
      .poll(() => Number(grid.element().getAttribute('aria-rowcount')))
      .toBeLessThan(before);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => Number(grid.element().getAttribute('aria-rowcount'))).toBe(before);
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-level')).toBe('1');
  });

  it('says in a sentence what it is narrowed to, and lets a piece of it go', async () => {
    await begin();
    const all = status();
    await press(/^Filter$/);
    await choose('How it stands');
    await page.getByRole('option', { name: /^Overdue/ }).click();
    await page.getByRole('option', { name: /^Due soon/ }).click();
    await press('Show these');
    await expect
      .element(page.getByRole('button', { name: 'Change: that stand: overdue or due soon' }))
      .toBeVisible();
    await expect.poll(status).not.toBe(all);
    await press('Take away: that stand: overdue or due soon');
    await expect.poll(status).toBe(all);
    expect(said()).toBe('Taken away: that stand: overdue or due soon');
  });

  it('selects all that match without naming them, and one less', async () => {
    await begin();
    await lines().nth(1).getByRole('gridcell').first().click();
    await expect.element(page.getByText('One action selected')).toBeVisible();
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.element(page.getByText(/^\d+ actions selected$/)).toBeVisible();
    const count = Number(/(\d+) actions selected/.exec(status())?.[1]);
    await userEvent.keyboard(' ');
    await expect.element(page.getByText(`${count - 1} actions selected`)).toBeVisible();
    await expect.poll(said).toBe(`${count - 1} rows selected.`);
  });

  it('shows what would happen to many rows before it can be done', async () => {
    await begin();
    await lines().nth(0).getByRole('gridcell').first().click();
    await press('Do with these');
    await choose('Assign to somebody…');
    const act = page.getByRole('button', { name: /^Assign/ });
    await expect.element(act).toBeDisabled();
    await page.getByRole('dialog').getByRole('button', { name: /^To/ }).click();
    await page.getByRole('option', { name: /Tomos/ }).click();
    await page.getByLabelText('Reason').fill('Cover for leave');
    await expect.element(page.getByText('This would hand on one case.')).toBeVisible();
    await expect.element(act).toBeEnabled();
  });

  it('moves columns by key and shows them as they were chosen', async () => {
    await begin();
    await press('Columns');
    await page.getByRole('dialog').getByText('Owner', { exact: true }).click();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(said()).toMatch(/^Owner: \d of 8$/);
    await press('Show these columns');
    const heads = () =>
      page
        .getByRole('columnheader')
        .elements()
        .map((head) => head.textContent);
    await expect.poll(heads).toContain('Owner');
    expect(heads().indexOf('Owner')).toBe(heads().length - 2);
  });

  it('keeps a view under a name and remembers that it was changed since', async () => {
    await begin();
    await press(/^View: Everything/);
    await choose('Waiting for us');
    await press(/^View: Waiting for us/);
    await choose('Keep as a new view…');
    await page.getByLabelText('Name').fill('My queue');
    await press('Keep the view');
    await expect
      .element(page.getByRole('button', { name: 'View: My queue', exact: true }))
      .toBeVisible();
    await press(/^Tell us by/);
    await expect.poll(said).toBe('Sorted by Tell us by, rising.');
    await expect
      .element(page.getByRole('button', { name: 'View: My queue, changed' }))
      .toBeVisible();
    await press('View: My queue, changed');
    await choose('Drop the view…');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Drop the view' }).click();
    await expect.element(page.getByRole('button', { name: 'View: My own' })).toBeVisible();
  });

  it('warns before a list leaves the app in the clear', async () => {
    await begin();
    await press('Export the list…');
    await expect.element(page.getByText(/The file is not locked/)).toBeVisible();
    await press('Choose where to save it…');
    await expect.element(page.getByText(/list\.xlsx was saved/)).toBeVisible();
  });

  it.each(['en', 'cy'] as const)(
    'has no barriers in %s, grouped and selected from',
    async (language) => {
      await begin({ language });
      await userEvent.keyboard('{Escape}');
      const [, , overdueByBody] = (
        await import('../../../../../renderer/features/caseload/views/built-in.ts')
      ).builtIn.actions;
      const { openView } = await import('../../../../../renderer/features/caseload/listing.ts');
      openView('actions', overdueByBody.id, overdueByBody.view);
      await expect.element(page.getByRole('treegrid')).toBeVisible();
      const found = await axe.run(document, { rules: { region: { enabled: false } } });
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );
});
