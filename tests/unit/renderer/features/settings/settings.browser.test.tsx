import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { go } from '../../../../../renderer/stores/route.ts';
import { showPage } from '../../../../support/ui-gallery/show.tsx';
import type { Wishes } from '../../../../support/ui-gallery/wishes.ts';

let takeDown = () => {};
afterEach(() => takeDown());

type Tab =
  | 'People and roles'
  | 'Procedures'
  | 'Calendar'
  | 'Pobl a rolau'
  | 'Gweithdrefnau'
  | 'Calendr';

async function open(tab: Tab, wishes: Partial<Wishes> = {}): Promise<void> {
  await page.viewport(1280, 900);
  takeDown = showPage(wishes);
  await expect.poll(() => document.querySelector('#page-title') !== null).toBe(true);
  go({ screen: 'settings' });
  await page.getByRole('tab', { name: tab }).click();
  await expect.poll(() => document.querySelector('.settings-list') !== null).toBe(true);
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

const said = (words: string | RegExp) => expect.element(page.getByText(words).first());

describe('people and roles', () => {
  it('are changed with a reason, and never so that nobody may change them', async () => {
    await open('People and roles');
    await page.getByRole('button', { name: 'Change roles of Tomos Gruffudd ap Rhys' }).click();
    await page.getByRole('dialog').getByText('Director', { exact: true }).click();
    await page.getByRole('button', { name: 'Set the roles' }).click();
    await said('The reason is missing.').toBeInTheDocument();
    await page.getByLabelText('Reason').fill('Acting up');
    await page.getByRole('button', { name: 'Set the roles' }).click();
    await said('The roles of Tomos Gruffudd ap Rhys are set.').toBeInTheDocument();
    const row = page.getByRole('listitem').filter({ hasText: 'Tomos' });
    await expect.element(row).toMatchTextContent('Director');
    await expect
      .element(page.getByRole('button', { name: 'Change roles of Tomos Gruffudd ap Rhys' }))
      .toHaveFocus();
  });

  it('refuses to take away the last who may set roles', async () => {
    await open('People and roles');
    await page.getByRole('button', { name: 'Change roles of Mererid Prys' }).click();
    await page.getByRole('dialog').getByText('Manager', { exact: true }).click();
    await page.getByLabelText('Reason').fill('x');
    await page.getByRole('button', { name: 'Set the roles' }).click();
    await said(/Nobody here could say who holds which role/).toBeInTheDocument();
  });

  it('stand in a table of every step by role', async () => {
    await open('People and roles');
    const row = page.getByRole('row').filter({ hasText: 'Issue a report' });
    await expect.element(row.getByRole('cell').nth(3)).toMatchTextContent('does it');
    await expect.element(row.getByRole('cell').nth(0)).toMatchTextContent('asks');
    await expect.element(row.getByRole('cell').nth(5)).toMatchTextContent('not');
  });
});

describe('procedures', () => {
  it('are looked at with where each rule comes from, and what is not confirmed is left out', async () => {
    await open('Procedures');
    await page
      .getByRole('button', { name: 'Look at the rules of Public Services Ombudsman for Wales' })
      .click();
    const rules = page.getByRole('dialog');
    const dateMeans = rules.getByRole('row').filter({ hasText: 'What is owed by the date' });
    await expect.element(dateMeans).toMatchTextContent('The office’s published rule [S 2] [S 4]');
    const dueSoon = rules.getByRole('row').filter({ hasText: 'Due soon' });
    await expect.element(dueSoon).toMatchTextContent('A default of Redress');
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await page
      .getByRole('button', { name: 'Look at the rules of Housing Ombudsman Service' })
      .click();
    const onTime = rules.getByRole('row').filter({ hasText: 'On time is decided by' });
    await expect.element(onTime).toBeInTheDocument();
    expect(dateMeans.elements()).toHaveLength(0);
    expect(rules.getByText(/Not confirmed/).elements()).toHaveLength(0);
  });

  it('are copied and changed: what differs is shown, kept as our own, and offered', async () => {
    await open('Procedures');
    await page
      .getByRole('button', { name: 'Copy and change Public Services Ombudsman for Wales' })
      .click();
    await expect.element(page.getByRole('heading', { name: 'Your own procedure' })).toHaveFocus();
    await said(/Nothing differs from Public Services Ombudsman for Wales yet/).toBeInTheDocument();
    expect(await faults()).toEqual([]);
    await page.getByLabelText('Met, in English', { exact: true }).fill('Complete and satisfied');
    await page.getByLabelText('Due soon: working days before').fill('5');
    const differs = page.getByRole('table').last();
    await expect
      .element(differs.getByRole('row').filter({ hasText: 'Word: Met' }))
      .toMatchTextContent('Complete and satisfied');
    await expect
      .element(differs.getByRole('row').filter({ hasText: 'Due soon' }))
      .toMatchTextContent(/105$/);
    await page.getByRole('button', { name: 'Change who may: Move dates' }).click();
    await page.getByRole('group', { name: 'Who does it' }).getByText('Director').click();
    await page.getByRole('button', { name: 'Take over' }).click();
    await expect
      .element(differs.getByRole('row').filter({ hasText: 'Step: Move dates' }))
      .toMatchTextContent('Manager and Director; others may ask Manager');
    await page.getByRole('button', { name: 'Keep this version' }).click();
    const mine = page
      .getByRole('listitem')
      .filter({ hasText: 'Public Services Ombudsman for Wales (our own)' });
    await expect.element(mine).toMatchTextContent(/made from Public Services Ombudsman for Wales/);
    await mine.getByRole('button', { name: /^Offer first/ }).click();
    await expect.element(mine.getByText('offered first')).toBeInTheDocument();
    await mine.getByRole('button', { name: /^Make a new version/ }).click();
    await expect
      .element(page.getByLabelText('Met, in English', { exact: true }))
      .toHaveValue('Complete and satisfied');
  });

  it('are what everything else goes by as soon as one of our own is offered first', async () => {
    await open('Procedures');
    await page.getByRole('button', { name: /^Copy and change Another/ }).click();
    await page.getByLabelText('Due soon: working days before').fill('5');
    await page.getByRole('button', { name: 'Keep this version' }).click();
    await page.getByRole('button', { name: /^Offer first.*\(our own\)/ }).click();
    await said('offered first').toBeInTheDocument();
    go({ screen: 'caseload', list: 'actions', standing: null });
    const kind = page.getByRole('gridcell', { name: 'Personal remedy' }).first();
    await expect.element(kind).toBeVisible();
  });

  it('are refused in the office’s words where a step would be left to nobody', async () => {
    await open('Procedures');
    await page.getByRole('button', { name: /^Copy and change Another/ }).click();
    await page.getByRole('button', { name: 'Change who may: Export' }).click();
    for (const role of ['Caseworker', 'Team co-ordinator', 'Manager', 'Director', 'Auditor'])
      await page
        .getByRole('group', { name: 'Who does it' })
        .getByText(role, { exact: true })
        .click();
    await page.getByRole('button', { name: 'Take over' }).click();
    await page.getByRole('button', { name: 'Keep this version' }).click();
    await expect
      .element(page.getByRole('alert'))
      .toMatchTextContent('Nobody could take one of the steps.');
  });
});

describe('the calendar', () => {
  it('takes in a newer list, shows what would move by case, and moves what is ticked', async () => {
    await open('Calendar');
    await page.getByRole('button', { name: 'Choose the file' }).click();
    await said('England and Wales: list of 1 December 2026').toBeInTheDocument();
    await said(/A day of celebration/).toBeInTheDocument();
    await page.getByRole('button', { name: /^See what would move/ }).click();
    const every = page.getByRole('checkbox', { name: 'Move every date' });
    await expect.element(every).toBeChecked();
    const dates = page.getByRole('dialog').getByRole('checkbox');
    const count = dates.elements().length - 1;
    await page
      .getByRole('dialog')
      .getByText(/^R\d+: /)
      .first()
      .click();
    await expect.element(every).toBePartiallyChecked();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Adopt the list' }).click();
    await said('The reason is missing.').toBeInTheDocument();
    await page.getByLabelText('Reason').fill('Published');
    await page.getByRole('button', { name: 'Adopt the list' }).click();
    await said(new RegExp(`Done; ${count - 1} dates? moved`)).toBeInTheDocument();
    await said(/Taken in on 12 March 2026; source: bank-holidays.json/).toBeInTheDocument();
  });

  it('records days we are closed and withdraws them with a reason', async () => {
    await open('Calendar');
    await page.getByRole('button', { name: 'Add days we are closed' }).click();
    await page.getByRole('button', { name: 'See what would move' }).click();
    await said('This is needed.').toBeInTheDocument();
    await page.getByRole('spinbutton').first().click();
    await userEvent.keyboard('06042026');
    await page.getByRole('spinbutton').nth(3).click();
    await userEvent.keyboard('07042026');
    await page.getByLabelText('Name, in English').fill('The move');
    await page.getByLabelText('Name, in Welsh').fill('Y symud');
    await page.getByRole('button', { name: 'See what would move' }).click();
    await said('No date would move.').toBeInTheDocument();
    await page.getByRole('button', { name: 'Record the closure' }).click();
    await said('Monday 6 April 2026 to Tuesday 7 April 2026').toBeInTheDocument();
    await page.getByRole('button', { name: 'Withdraw “The move”' }).click();
    await page.getByLabelText('Reason').fill('Not after all');
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
    await said(/withdrawn: Not after all/).toBeInTheDocument();
  });
});

describe.each([
  ['light', 'en', ['People and roles', 'Procedures', 'Calendar']],
  ['dark', 'cy', ['Pobl a rolau', 'Gweithdrefnau', 'Calendr']],
] as const)('to a machine that looks for barriers (%s, %s)', (theme, language, tabs) => {
  it.each(tabs)('%s has none', async (tab) => {
    await open(tab, { theme, language });
    expect(await faults()).toEqual([]);
  });
});
