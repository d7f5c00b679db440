import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useTrail } from '../../../../../renderer/stores/route.ts';
import { showPage } from '../../../../support/ui-gallery/show.tsx';

let takeDown = () => {};
afterEach(() => takeDown());

const here = () => useTrail.getState().route;
const inHand = () => document.querySelector('.today-what[aria-current]')?.textContent ?? '';
const firstRow = async () => {
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  await expect.poll(() => document.querySelectorAll('.today-what').length).toBeGreaterThan(5);
};

describe('Today', () => {
  it('says how things stand and why the date of the row in hand is what it is', async () => {
    await page.viewport(1440, 900);
    takeDown = showPage();
    await firstRow();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Thursday 12 March 2026');
    await expect.element(page.getByText(/actions are overdue/)).toBeInTheDocument();
    await expect.element(page.getByText('Why this date')).toBeInTheDocument();
  });

  it('is worked through with j, k and Enter', async () => {
    takeDown = showPage();
    await firstRow();
    document.querySelector<HTMLElement>('.today-what')?.focus();
    const first = inHand();
    await userEvent.keyboard('jj');
    const third = inHand();
    expect(third).not.toBe(first);
    await userEvent.keyboard('k');
    expect(inHand()).not.toBe(third);
    expect(document.activeElement?.textContent).toBe(inHand());
    await userEvent.keyboard('{Enter}');
    expect(here().screen).toBe('case');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(here().screen).toBe('today');
  });

  it('leaves letters alone while something is typed', async () => {
    takeDown = showPage();
    await firstRow();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('jf?');
    await expect.element(page.getByRole('combobox')).toHaveValue('jf?');
    expect(page.getByRole('dialog').elements()).toHaveLength(1);
  });

  it('files to the row in hand by F, and says by name what was refused', async () => {
    takeDown = showPage();
    await firstRow();
    document.querySelector<HTMLElement>('.today-what')?.focus();
    await userEvent.keyboard('f');
    const report = page.getByRole('dialog', { name: 'What happened to the files' });
    await expect.element(report, { timeout: 8_000 }).toBeInTheDocument();
    await expect.element(report.getByText('empty.txt', { exact: true })).toBeInTheDocument();
    await expect.element(report.getByText('again-minutes.docx')).toBeInTheDocument();
  });

  it('switches to Welsh on the spot and says so to the page', async () => {
    takeDown = showPage();
    await firstRow();
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Dydd Iau 12 Mawrth 2026');
    expect(document.documentElement.lang).toBe('cy');
  });

  it('offers a way to begin where there is no case', async () => {
    takeDown = showPage({ isEmpty: true });
    await page.getByRole('button', { name: 'Type a first case' }).click();
    expect(here().screen).toBe('new-case');
  });

  it('stands under a banner in the practice store', async () => {
    takeDown = showPage({ store: 'practice' });
    await firstRow();
    await expect.element(page.getByText('Practice store.')).toBeInTheDocument();
    await page.getByRole('button', { name: 'Go to our own cases' }).click();
    await expect.element(page.getByText('Practice store.')).not.toBeInTheDocument();
  });
});
