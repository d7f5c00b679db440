import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useTellings } from '../../../../../renderer/stores/tell.ts';
import { showPage } from '../../../../support/ui-gallery/show.tsx';

let takeDown = () => {};
afterEach(() => takeDown());

const whats = () => [...document.querySelectorAll<HTMLElement>('.today-what')];
const focused = () => document.activeElement?.id ?? '';
const told = () =>
  useTellings
    .getState()
    .tellings.map(({ text }) => text)
    .join(' ');
const first = async (): Promise<HTMLElement> => {
  await expect.poll(() => whats().length).toBeGreaterThan(5);
  const row = whats()[0];
  if (row === undefined) throw new Error('no row');
  row.focus();
  return row;
};

describe('acting on Today by keyboard alone', () => {
  it('writes the letter that comes next by D and records it from there', async () => {
    await page.viewport(1440, 900);
    takeDown = showPage();
    await first();
    const panel = page.getByRole('complementary', { name: 'The chosen action' });
    await expect
      .element(panel.getByRole('button', { name: 'Chase 1', exact: true }))
      .toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Write the chase' }).elements()).toHaveLength(0);
    await userEvent.keyboard('d');
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByLabelText('Text of the letter')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Record as sent…' }));
    await expect.element(dialog.getByText('The text as it went')).toBeInTheDocument();
    await expect.element(dialog.getByRole('heading', { name: /^Chase 1: / })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog.getByLabelText('Text of the letter')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toMatch(/^row-/);
  });

  it('says on each row what comes next, and opens it in place by D', async () => {
    await page.viewport(1440, 900);
    takeDown = showPage();
    await first();
    await expect
      .poll(() => document.querySelector('.today-row .button')?.textContent)
      .toBe('Chase 1');
    await userEvent.keyboard('d');
    await expect.element(page.getByRole('dialog')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => page.getByRole('dialog').elements().length).toBe(0);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('puts a row off by S, goes on to the next one, and takes it up again', async () => {
    takeDown = showPage();
    const row = await first();
    const [, next] = whats().map(({ id }) => id);
    await userEvent.keyboard('s');
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Put off', exact: true }));
    await expect.poll(() => document.getElementById(row.id)).toBeNull();
    await expect.poll(focused).toBe(next);
    expect(told()).toContain('is put off until');
    await userEvent.click(page.getByRole('button', { name: /^Show/ }).last());
    await expect.poll(focused).toMatch(/put-off/);
    await userEvent.keyboard('s');
    await expect.poll(() => document.getElementById(row.id)).not.toBeNull();
  });

  it('lists everything for the row under M, with its keys', async () => {
    takeDown = showPage();
    await first();
    await userEvent.keyboard('m');
    const menu = page.getByRole('menu');
    await expect.element(menu).toBeInTheDocument();
    await expect
      .element(menu.getByRole('menuitem', { name: /Note a call or a meeting/ }))
      .toBeInTheDocument();
    await expect.element(menu.getByRole('menuitem', { name: /Put off until/ })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => page.getByRole('menu').elements().length).toBe(0);
  });

  it('asks for more time by E, and says it cannot assess where nothing came', async () => {
    takeDown = showPage();
    await first();
    await userEvent.keyboard('a');
    await expect.poll(told).toContain('cannot be done now');
    await userEvent.keyboard('e');
    await expect.element(page.getByRole('dialog')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
  });

  it('shows mine or everybody’s, and remembers which', async () => {
    takeDown = showPage();
    await first();
    const everybody = page.getByRole('radio', { name: 'Everybody’s' });
    await userEvent.click(everybody);
    await expect.element(everybody).toBeChecked();
  });

  it('hears no letter where the focus is on no row', async () => {
    takeDown = showPage();
    await first();
    document.getElementById('page-title')?.focus();
    await userEvent.keyboard('s');
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });
});

describe('the team', () => {
  it('opens the actions behind a number', async () => {
    takeDown = showPage();
    await first();
    await userEvent.click(page.getByRole('button', { name: 'Team' }));
    await expect.element(page.getByRole('heading', { level: 1, name: 'Team' })).toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: /^Overdue of Nobody yet/ }));
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Caseload' }))
      .toBeInTheDocument();
  });

  it('gives cases of one owner to another after a look at what would happen', async () => {
    takeDown = showPage();
    await first();
    await userEvent.click(page.getByRole('button', { name: 'Team' }));
    await userEvent.click(page.getByRole('button', { name: 'Reassign cases of Nobody yet' }));
    const dialog = page.getByRole('dialog');
    await expect
      .element(dialog.getByText(/cases with .* go to whoever you choose/))
      .toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'To' }));
    await userEvent.click(page.getByRole('option', { name: /Tomos/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Reassign', exact: true }));
    await expect.poll(told).toContain('were given to Tomos');
    await expect
      .element(page.getByRole('button', { name: /^Overdue of Tomos/ }))
      .toBeInTheDocument();
  });

  it('records that somebody is away', async () => {
    takeDown = showPage();
    await first();
    await userEvent.click(page.getByRole('button', { name: 'Team' }));
    await userEvent.click(page.getByRole('button', { name: /^Days away: Tomos/ }));
    const dialog = page.getByRole('dialog');
    await userEvent.click(dialog.getByRole('button', { name: 'Record the absence' }));
    await expect.element(dialog.getByText(/do not run from a first to a last/)).toBeInTheDocument();
  });
});
