import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { goToCase, useTrail } from '../../../../../renderer/stores/route.ts';
import { useSettings } from '../../../../../renderer/stores/settings.ts';
import { showPage } from '../../../../support/ui-gallery/show.tsx';

let takeDown = () => {};
afterEach(() => takeDown());

const here = () => useTrail.getState().route;
const field = () => page.getByRole('combobox', { name: 'Find or do' });
const options = () =>
  Array.from(document.querySelectorAll('.command'), (one) => one.textContent ?? '');
const inHand = () => document.querySelector('.command[aria-selected=true]')?.textContent ?? '';

async function started(): Promise<void> {
  await page.viewport(1440, 900);
  takeDown = showPage();
  await expect.poll(() => document.querySelectorAll('.today-what').length).toBeGreaterThan(5);
}

async function opened(): Promise<void> {
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(field()).toHaveFocus();
}

const typed = async (text: string): Promise<void> => {
  await userEvent.keyboard(text);
  await expect.poll(() => document.querySelector('.command-foot span')?.textContent).not.toBe('');
};

/** A reference of the invented caseload, as Today shows it. */
const aReference = (): string => {
  const found = /P2\d-\d{4}-X/.exec(document.body.textContent ?? '')?.[0];
  if (found === undefined) throw new Error('no reference');
  return found;
};

describe('the palette', () => {
  it('finds a case by a mistyped reference, opens it by Enter, and lists it first the next time', async () => {
    await started();
    const reference = aReference();
    await opened();
    await typed(reference.toLowerCase().replaceAll('-', ''));
    await expect.poll(inHand).toContain(reference);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => here().screen).toBe('case');
    await userEvent.keyboard('{Control>}1{/Control}');
    await expect.poll(() => here().screen).toBe('today');
    await opened();
    await expect.poll(() => options()[0] ?? '').toContain(reference);
    expect(document.querySelector('.command-head')?.textContent).toBe('Recently opened');
  });

  it('marks what was looked for', async () => {
    await started();
    await opened();
    await typed('apologise');
    await expect
      .poll(() => Array.from(document.querySelectorAll('.command mark'), (m) => m.textContent))
      .toContain('Apologise');
  });

  it('is walked by arrows round its ends, saying where one is', async () => {
    await started();
    await opened();
    const all = options();
    expect(all.length).toBeGreaterThan(8);
    await userEvent.keyboard('{ArrowUp}');
    expect(inHand()).toBe(all.at(-1));
    await expect.poll(() => document.body.textContent).toContain(`${all.length} of ${all.length}`);
    await userEvent.keyboard('{ArrowDown}');
    expect(inHand()).toBe(all[0]);
    const active = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toBe(all[0]);
  });

  it('gives the focus back where it was on Escape', async () => {
    await started();
    const row = document.querySelector<HTMLElement>('.today-what');
    row?.focus();
    await opened();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(row);
  });

  it('does what can be done everywhere', async () => {
    await started();
    await opened();
    await typed('cymraeg');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => useSettings.getState().language).toBe('cy');
    useSettings.setState({ language: 'en' });
  });

  it('offers on a case what the case offers, and opens its form', async () => {
    await started();
    await opened();
    await typed(aReference());
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/Closed|Decided/).first()).toBeInTheDocument();
    await opened();
    await expect.poll(() => document.body.textContent).toContain('Do here:');
    await typed('person');
    await expect.poll(() => options().some((one) => /person/i.test(one))).toBe(true);
    const act = options().findIndex((one) => /record a person|add a person/i.test(one));
    for (let step = 0; step < Math.max(0, act); step += 1) await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toBeInTheDocument();
    expect(document.querySelector('.act-form')).not.toBeNull();
  });

  it('leads to all matches, whose words back and forward keep', async () => {
    await started();
    await opened();
    await typed('apologise');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect.poll(here).toEqual({ screen: 'search', text: 'apologise' });
    await expect.element(page.getByRole('heading', { name: /^Actions/ })).toBeInTheDocument();
    document.querySelector<HTMLElement>('.search-row')?.click();
    await expect.poll(() => here().screen).toBe('case');
    useTrail.getState().back();
    await expect
      .element(page.getByRole('searchbox', { name: 'Search the records' }))
      .toHaveValue('apologise');
  });

  it('says kindly that nothing was found', async () => {
    await started();
    await opened();
    await typed('zzyzx');
    await expect.element(page.getByText('Nothing holds “zzyzx”.')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await expect.element(field()).toBeInTheDocument();
  });

  it.each([
    [1440, 'light'],
    [720, 'dark'],
  ] as const)('has no barriers at %i px (%s)', async (width, theme) => {
    await page.viewport(width, 800);
    takeDown = showPage({ theme });
    await expect.poll(() => document.querySelector('#page-title') !== null).toBe(true);
    goToCase('nothing here');
    useTrail.getState().back();
    await opened();
    await typed('council');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const found = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false } },
    });
    expect(
      found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`),
    ).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
