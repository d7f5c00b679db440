import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { words } from '../../../../../shared/words/index.ts';
import { showPage } from '../../../../support/ui-gallery/show.tsx';
import type { Wishes } from '../../../../support/ui-gallery/wishes.ts';

/** As a report might put it: five actions under letters, one of them money for two things. */
const decision = `I recommend that within one month of the date of this report the Council:

(a) apologises in writing to Mrs B for the failings identified in this report;
(b) pays Mrs B £250 for her time and trouble, and £500 for the distress caused;
(c) reminds complaint staff of the 30 working day standard.

Within three months of the date of this report the Council should:

(d) review its procedure for recording telephone calls and share the revised procedure;
(e) provide training to housing officers on reasonable adjustments.`;

type Language = 'en' | 'cy';
const say = (id: keyof typeof words, language: Language = 'en') => words[id][language];

let takeDown = () => {};
afterEach(() => takeDown());

/** The first case of Today, its decision pasted and read into rows. */
async function proposed(wishes: Partial<Wishes> = {}, text = decision): Promise<void> {
  const { language = 'en' } = wishes;
  await page.viewport(1440, 900);
  takeDown = showPage(wishes);
  await expect.poll(() => document.querySelectorAll('.today-what').length).toBeGreaterThan(5);
  document.querySelector<HTMLElement>('.today-what')?.focus();
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: say('split.open', language) }).click();
  await page.getByRole('textbox', { name: say('split.words', language) }).fill(text);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => rows().length).toBeGreaterThan(0);
}

const rows = () => [...document.querySelectorAll('.split-row')];
const cell = (row: number, column: string) => {
  const found = rows()[row]?.querySelector(`.split-cell-${column}`);
  if (!(found instanceof HTMLElement)) throw new Error(`no ${column} in row ${row}`);
  return found;
};
const columnOf = (column: string) => rows().map((_, row) => cell(row, column).innerText.trim());
const numbers = () => columnOf('number');
const inHand = () => document.activeElement?.getAttribute('class') ?? '';

async function faults(): Promise<readonly string[]> {
  const found = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

describe('a pasted decision', () => {
  it('becomes a row for each action, with the day its words come to', async () => {
    await proposed();
    expect(numbers()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(cell(1, 'money').innerText).toBe('£250 to Mrs B\n£500 to Mrs B');
    expect(cell(0, 'dueWords').innerText).toContain('within one month of the date of this report');
    expect(cell(0, 'dueWords').innerText).toMatch(/\d{1,2} [A-Z][a-z]+/u);
    await expect.element(page.getByText(say('split.left-over'))).toBeInTheDocument();
  });

  it('is changed from the keyboard: Enter opens, Enter keeps and goes down, Escape leaves it', async () => {
    await proposed();
    cell(0, 'dueWords').click();
    await userEvent.keyboard('{Enter}{Control>}a{/Control}within 20 working days{Enter}');
    expect(cell(0, 'dueWords').innerText).toContain('within 20 working days');
    expect(document.activeElement).toBe(cell(1, 'dueWords'));
    const before = cell(1, 'dueWords').innerText;
    await userEvent.keyboard('{F2}{Control>}a{/Control}never{Escape}');
    expect(cell(1, 'dueWords').innerText).toBe(before);
    expect(document.activeElement).toBe(cell(1, 'dueWords'));
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    expect(inHand()).toContain('split-cell-categories');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(cell(0, 'dueWords').innerText).toContain('within one month');
  });

  it('sets one thing in every ticked row', async () => {
    await proposed();
    cell(2, 'evidenceWanted').click();
    await userEvent.keyboard(' {ArrowDown} ');
    await userEvent.keyboard('{Enter}{Control>}a{/Control}A copy{Control>}{Enter}{/Control}');
    expect(columnOf('evidenceWanted').map((words) => words === 'A copy')).toEqual([
      ...[false, false, true, true, false],
    ]);
    expect(rows().map((row) => row.getAttribute('aria-selected'))).toEqual([
      ...['false', 'false', 'true', 'true', 'false'],
    ]);
  });

  it('asks for the usual evidence by one key', async () => {
    await proposed();
    expect(cell(0, 'evidenceWanted').innerText).toBe('');
    cell(0, 'number').click();
    await userEvent.keyboard('+');
    expect(cell(0, 'evidenceWanted').innerText).not.toBe('');
  });

  it('is parted at the cursor, made one, and given a row by hand', async () => {
    await proposed();
    cell(3, 'text').click();
    await userEvent.keyboard('{Enter}{Home}');
    const box = document.activeElement;
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('no field');
    const at = box.value.indexOf('and share');
    box.setSelectionRange(at, at);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(numbers()).toEqual(['a', 'b', 'c', 'd', 'd(b)', 'e']);
    expect(cell(4, 'text').innerText).toMatch(/^and share the revised procedure/u);
    cell(3, 'number').click();
    await userEvent.keyboard(' {ArrowDown} ');
    await page.getByRole('button', { name: say('split.merge'), exact: true }).click();
    expect(numbers()).toEqual(['a', 'b', 'c', 'd', 'e']);
    await page.getByRole('button', { name: say('split.add'), exact: true }).click();
    expect(rows()).toHaveLength(6);
  });

  it('is recorded whole; a row that is refused is marked and nothing is recorded', async () => {
    await proposed();
    cell(4, 'number').click();
    await userEvent.keyboard('{Enter}{Control>}a{/Control}a{Enter}');
    await page.getByRole('button', { name: /^Record 5 / }).click();
    await expect.poll(() => cell(4, 'marks').innerText).toContain(say('split.refused'));
    cell(4, 'number').click();
    await userEvent.keyboard('{Enter}{Control>}a{/Control}e{Enter}');
    await page.getByRole('button', { name: /^Record 5 / }).click();
    await expect.element(page.getByText('5 recommendations were recorded.')).toBeInTheDocument();
    await expect.poll(() => document.querySelector('[role=dialog]')).toBe(null);
  });

  it('is back after the dialog was closed half way', async () => {
    await proposed();
    cell(0, 'number').click();
    await userEvent.keyboard('{Enter}{Control>}a{/Control}82{Enter}');
    await page
      .getByRole('contentinfo')
      .or(page.getByRole('dialog'))
      .getByRole('button', { name: 'Close' })
      .last()
      .click();
    await page.getByRole('button', { name: say('split.open') }).click();
    await expect.poll(() => numbers()[0]).toBe('82');
    await expect.element(page.getByText(say('split.draft-found'))).toBeInTheDocument();
  });

  it('stays quick with sixty rows', async () => {
    const sixty = Array.from(
      { length: 60 },
      (_, at) => `${at + 1}. The Council should pay Mrs B £${at + 1}0 within ${at + 1} weeks.`,
    ).join('\n');
    await proposed({}, sixty);
    expect(rows()).toHaveLength(60);
    cell(30, 'number').click();
    await expect.poll(() => document.activeElement).toBe(cell(30, 'number'));
    const begun = performance.now();
    for (let press = 0; press < 20; press += 1) {
      const key = new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        bubbles: true,
        cancelable: true,
      });
      document.activeElement?.dispatchEvent(key);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await expect.poll(() => document.activeElement).toBe(cell(50, 'number'));
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe.each(['en', 'cy'] as const)('to a machine that looks for barriers (%s)', (language) => {
  it.each(['light', 'dark'] as const)('has none (%s)', async (theme) => {
    await proposed({ language, theme });
    cell(1, 'number').click();
    await userEvent.keyboard(' {ArrowDown} ');
    expect(await faults()).toEqual([]);
    cell(1, 'categories').click();
    await userEvent.keyboard('{Enter}');
    expect(await faults()).toEqual([]);
  });
});
