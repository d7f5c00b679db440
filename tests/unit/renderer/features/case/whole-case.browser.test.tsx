import axe from 'axe-core';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { CaseScreen } from '../../../../../renderer/app/case-screen.tsx';
import { type BackOffice, OfficeProvider } from '../../../../../renderer/app/office.tsx';
import { LanguageProvider } from '../../../../../renderer/i18n/index.ts';
import type { CaseView, ConflictView } from '../../../../../renderer/records/views.ts';
import '../../../../../renderer/ui/index.ts';
import { idOf } from '../../../../support/ledger/case-events.ts';
import { infoFor, inventedDesktop } from '../../../../support/ui-gallery/invented-desktop.ts';
import { inventedRecords } from '../../../../support/ui-gallery/invented-records.ts';
import { wishesOf } from '../../../../support/ui-gallery/wishes.ts';
import {
  elin,
  recommendationIds,
  tom,
  wholeCase,
  wholeCaseId,
  wholeCaseToday,
} from '../../../../support/whole-case.ts';

const { r1, r2 } = recommendationIds;
let takeDown = () => {};
afterEach(() => takeDown());

/** The case's page as its worker would fill it. */
function showCase(view: CaseView, chosen: string | null = null, language: 'en' | 'cy' = 'en') {
  const wishes = { ...wishesOf(''), language, isEmpty: true };
  const info = infoFor(wishes);
  const { records, ...back } = inventedRecords(wishes, wholeCaseToday);
  const told = { ...records, caseView: async () => ({ ok: true as const, value: view }) };
  const office: BackOffice = { ...back, records: told, desktop: inventedDesktop(info), info };
  document.body.replaceChildren();
  const place = document.createElement('main');
  document.body.append(place);
  const root = createRoot(place);
  const status = {
    kind: 'open' as const,
    store: 'office' as const,
    hasPractice: false,
    member: { memberId: elin, name: 'Elin Example', roles: ['manager'] as const },
    procedure: { id: 'psow', version: '2' },
    device: idOf('laptop'),
    recipient: 'age1',
    restored: null,
    missingEvidence: 0,
    tornBytes: 0,
  };
  root.render(
    <LanguageProvider language={language}>
      <OfficeProvider office={{ ...office, status, setStatus: () => {} }}>
        <CaseScreen caseId={wholeCaseId} recommendationId={chosen} />
      </OfficeProvider>
    </LanguageProvider>,
  );
  takeDown = () => root.unmount();
}

const folded = () => [
  ...document.querySelectorAll<HTMLElement>('.fold-title[aria-expanded=false]'),
];

/** Opens everything that folds. */
async function openAll(): Promise<void> {
  await expect.poll(() => document.querySelector('.case-sections, .fold') !== null).toBe(true);
  for (let round = 0; round < 40; round += 1) {
    const [next] = folded();
    if (next === undefined) return;
    next.click();
    await expect.poll(() => next.getAttribute('aria-expanded')).toBe('true');
  }
}

async function faults(): Promise<readonly string[]> {
  const found = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { region: { enabled: false } },
  });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).slice(0, 2)}`,
  );
}

describe('the page of a case with something of every kind', () => {
  it.each(['en', 'cy'] as const)('is whole and without barriers (%s)', async (language) => {
    await page.viewport(1440, 900);
    showCase(wholeCase(), r1, language);
    await openAll();
    expect(document.querySelectorAll('.case-sections .fold')).toHaveLength(11);
    expect(document.body.textContent).not.toMatch(/\b(?:fact|panel|history|next)\.[a-z]|undefined/);
    expect(await faults()).toEqual([]);
  });

  it('says first what must be known before any contact', async () => {
    showCase(wholeCase());
    await expect.element(page.getByText('Her son must not learn of the complaint')).toBeVisible();
  });

  it('bars the page with a death', async () => {
    const died = {
      kind: 'wish.recorded',
      body: {
        wishId: idOf('died'),
        personId: idOf('person'),
        wish: 'has-died',
        on: '2026-11-24',
        source: 'her son',
      },
    } as const;
    showCase(wholeCase([died]));
    const bar = page.getByText('Mrs B has died (heard on 24 November 2026: her son)');
    await expect.element(bar.first()).toBeVisible();
    expect(bar.elements()).toHaveLength(2);
  });

  it('asks for an answer only who is asked, not who asked', async () => {
    showCase(wholeCase());
    await expect.element(page.getByText(/Tom Example asks you to approve/)).toBeVisible();
    takeDown();
    showCase(wholeCase([], { looking: tom }));
    await expect.element(page.getByText(/Tom Example asked on 20 November 2026/)).toBeVisible();
  });

  it('strikes a letter through that was recorded in error, and marks an old date', async () => {
    const moved = {
      kind: 'due.moved',
      body: {
        recommendationId: idOf('rec-1'),
        due: '2026-12-18',
        cause: { kind: 'trigger', event: 'consent' },
        reason: '',
      },
    } as const;
    showCase(wholeCase([moved]));
    await expect.element(page.getByText(/Names 29 May 2026 for R1/)).toBeVisible();
    await expect
      .poll(() => document.querySelector('.recorded s')?.textContent)
      .toContain('A letter saying what is still needed to Glanwern Council about R1');
  });
});

describe('the panel of a recommendation', () => {
  it('says the next step, the parts and their verdicts', async () => {
    showCase(wholeCase(), r1);
    const parts = page.getByRole('table', { name: /Is each part shown/ });
    await expect.element(parts).toBeVisible();
    await expect
      .element(parts.getByRole('cell', { name: 'photographs and completion certificate' }))
      .toBeVisible();
    await expect.element(parts.getByText('Partly')).toBeVisible();
    await expect.element(page.getByText(/^Next: /).last()).toBeVisible();
  });

  it('tells every sum, and strikes a payment through that was recorded in error', async () => {
    showCase(wholeCase(), r2);
    await openAll();
    const sums = page.getByRole('table', { name: 'Money' });
    await expect.element(sums.getByText('£1,250')).toBeVisible();
    await expect.element(page.getByText('£90 to Mr C, 10 April 2026')).toBeVisible();
    expect(document.querySelector('.assess s')?.textContent).toBe('£90 to Mr C, 10 April 2026');
  });
});

describe('two judgements made without seeing each other', () => {
  it('stand side by side, to be settled by saying which stands', async () => {
    const side = (by: string, result: string, at: string) => ({
      by,
      at,
      device: idOf('laptop'),
      value: { result, reason: 'Why.' },
    });
    const conflict: ConflictView = {
      field: `${r1}.assessment`,
      values: [
        side(elin, 'partly', '2026-06-15T10:00:00.000Z'),
        side(tom, 'not-satisfied', '2026-06-15T10:05:00.000Z'),
      ],
    };
    showCase(wholeCase([], { conflicts: [conflict] }));
    const sides = page.getByRole('list', { name: 'R1: judgement' });
    await expect.element(sides.getByText('Partly: Why.')).toBeVisible();
    await expect.element(sides.getByText('Not enough: Why.')).toBeVisible();
    await page.getByRole('button', { name: 'Say which judgement stands' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
  });
});
