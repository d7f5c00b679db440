import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  CaseActsMenu,
  DatesBehind,
  ItemActs,
  offerOf,
  RecommendationActsMenu,
  useActs,
} from '../../../../../renderer/app/acts/index.ts';
import type { CaseView } from '../../../../../renderer/records/views.ts';
import { Button } from '../../../../../renderer/ui/index.ts';
import type { Offer } from '../../../../../shared/domain/case/offers.ts';
import { ok, refuse } from '../../../../../shared/kernel/result.ts';
import { recommendationIds, tom, wholeCase } from '../../../../support/whole-case.ts';
import { type Given, showInOffice } from './stage.tsx';

let given: Given | null = null;
afterEach(() => given?.takeDown());

const view = wholeCase();
const { r1 } = recommendationIds;
const drafted: CaseView = {
  ...view,
  recommendations: view.recommendations.map((one) => ({ ...one, isDraft: true, hasEnded: false })),
};

function Opens({ of, offer }: { readonly of: CaseView; readonly offer: Offer }) {
  const acts = useActs(of);
  return (
    <>
      <Button onPress={() => acts.open(offer)}>Begin</Button>
      {acts.dialog}
    </>
  );
}

const opened = async (offer: Offer, of: CaseView = view, answers = {}) => {
  given = showInOffice(<Opens of={of} offer={offer} />, answers);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect.element(page.getByRole('dialog')).toBeInTheDocument();
  return given;
};
const dialog = () => page.getByRole('dialog');
const field = (name: string | RegExp) => dialog().getByRole('textbox', { name });
const record = async () => userEvent.keyboard('{Control>}{Enter}{/Control}');

/** The words are there, soon. */
const says = (at: { element: () => Element }, words: string | RegExp) =>
  expect.poll(() => at.element().textContent, { timeout: 4_000 }).toMatch(words);

async function faults(): Promise<readonly string[]> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

describe('the menu of a case', () => {
  it('lists what can be done by topic, marks what may only be asked for, and gives the focus back', async () => {
    given = showInOffice(<CaseActsMenu view={view} />);
    const button = page.getByRole('button', { name: /^Do…/ });
    await button.click();
    const letters = page.getByRole('group', { name: 'Letters and calls' });
    await expect.element(letters.getByRole('menuitem', { name: 'Record a reply' })).toBeVisible();
    await says(page.getByRole('menuitem', { name: /Issue a special report/ }), 'ask');
    expect(await faults()).toEqual([]);
    await page.getByRole('menuitem', { name: 'Record a reply' }).click();
    await expect.element(dialog()).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    expect(given.commands).toEqual([]);
  });

  it('puts what is not theirs last, with who could', async () => {
    const offers = view.offers.map(
      (offer): Offer =>
        offer.act === 'linkCase'
          ? {
              ...offer,
              right: 'no',
              refusal: { code: 'role.not-allowed', detail: { who: 'manager, director' } },
            }
          : offer,
    );
    given = showInOffice(<CaseActsMenu view={{ ...view, offers }} />);
    await page.getByRole('button', { name: /^Do…/ }).click();
    const last = page.getByRole('group', { name: 'Not yours to do' }).getByRole('menuitem');
    await says(last, 'For: Manager and Director');
    await expect.element(last).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('what may only be asked for', () => {
  const offer = view.offers.find(({ variant }) => variant === 'special-report');
  if (offer === undefined) throw new Error('no special report');

  it('says who decides, wants a reason, and sends the step as a request', async () => {
    const { commands } = await opened(offer);
    await says(dialog(), 'it is decided by: Director.');
    await record();
    await expect.element(field('Why you ask')).toHaveFocus();
    expect(commands).toEqual([]);
    await field('Why you ask').fill('The council does not answer.');
    expect(await faults()).toEqual([]);
    await record();
    await expect.poll(() => commands.length).toBe(1);
    expect(commands[0]).toMatchObject({
      kind: 'requestStep',
      reason: 'The council does not answer.',
      command: { kind: 'issueDocument', document: 'special-report', on: '2026-11-25' },
    });
    await expect.element(dialog()).not.toBeInTheDocument();
  });

  it('is offered as a request where that comes out only when it is sent', async () => {
    const { commands } = await opened({ ...offer, right: 'yes', refusal: null }, view, {
      command: ({ kind }: { kind: string }) =>
        kind === 'requestStep' ? undefined : refuse('role.ask', { who: 'director' }),
    });
    await record();
    await says(dialog(), 'It is for: Director.');
    await dialog().getByRole('button', { name: 'Ask for it instead' }).click();
    await field('Why you ask').fill('As agreed.');
    await record();
    await expect
      .poll(() => commands.map(({ kind }) => kind))
      .toEqual(['issueDocument', 'requestStep']);
  });
});

describe('the escalation gate', () => {
  const cease = { variant: 'ceased', recommendationId: r1 };

  it('shows what is met and what is missing before the step is taken', async () => {
    await opened(offerOf('endRecommendation', cease));
    const gate = dialog().getByRole('region', { name: 'What this step needs' });
    await says(gate, 'The complainant, whom it touches, was not asked.');
    await says(gate, /\d things? it needs (?:is|are) not shown/);
    expect(await faults()).toEqual([]);
  });

  it('takes a reason that prints from who may give one, and from nobody else', async () => {
    await opened(offerOf('endRecommendation', cease));
    await expect.element(field(/^Why go on although/)).toBeInTheDocument();
    await says(dialog(), 'This is printed wherever the step is.');
    given?.takeDown();
    await opened(offerOf('endRecommendation', cease), wholeCase([], { looking: tom }));
    await expect.element(field(/^Reason, in words/)).toBeInTheDocument();
    await expect.element(field(/^Why go on although/)).not.toBeInTheDocument();
    await says(dialog(), /a reason that prints is given by: .*Manager/);
  });

  it('has no such field where nothing is missing', async () => {
    await opened(offerOf('endRecommendation', { ...cease, variant: 'treated-as-met' }));
    await expect.element(field(/^Reason, in words/)).toBeInTheDocument();
    await expect.element(field(/^Why go on although/)).not.toBeInTheDocument();
  });
});

describe('rows that repeat', () => {
  it('begin with everybody, and can be added and taken out by keyboard', async () => {
    const { commands } = await opened(offerOf('issueDraft'), drafted);
    const rows = dialog().getByRole('group', { name: /^Offered, \d/ });
    await expect.poll(() => rows.elements().length).toBe(3);
    expect(await faults()).toEqual([]);
    await dialog().getByRole('button', { name: 'Offer to somebody else' }).click();
    await expect.poll(() => rows.elements().length).toBe(4);
    await expect.poll(() => rows.elements()[3]?.contains(document.activeElement)).toBe(true);
    await record();
    await expect.poll(() => rows.elements()[3]?.textContent).toContain('This is needed.');
    await dialog().getByRole('button', { name: 'Take out: Offered, 4' }).click();
    await expect.poll(() => rows.elements().length).toBe(3);
    for (const box of dialog().getByRole('checkbox').elements()) (box as HTMLElement).click();
    await field(/^What changed since/).fill('A later date.');
    await record();
    await expect.poll(() => commands.length).toBe(1);
    const [made] = commands;
    expect(
      made?.kind === 'issueDraft' && made.offered.map(({ party, name }) => [party, name]),
    ).toEqual([
      ['complainant', 'Mrs B'],
      ['body', 'Glanwern Council'],
      ['body', 'Glanafon Health Board'],
    ]);
    expect(
      made?.kind === 'issueDraft' && made.offered.every(({ commentsDue }) => commentsDue !== null),
    ).toBe(true);
  });
});

describe('more time', () => {
  it('shows both dates and says the new one as a difference', async () => {
    const [extension] = view.facts.extensions;
    if (extension === undefined) throw new Error('nobody asked for more time');
    await opened(offerOf('grantExtension', { itemId: extension.extensionId }));
    const request = dialog().getByRole('region', { name: 'The request' });
    await says(request, 'The original date stays');
    await says(request, 'by the date');
    await expect
      .element(dialog().getByRole('button', { name: 'Grant', exact: true }))
      .toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });
});

describe('a correction that moves dates', () => {
  const one = {
    from: '2026-12-15',
    to: '2026-12-22',
    isExtended: false,
    explanationBefore: null,
    explanationAfter: null,
    lettersQuotingOld: [],
  };
  const moves = [
    { ...one, recommendationId: r1, number: 'R1' },
    { ...one, recommendationId: recommendationIds.r2, number: 'R2' },
  ];
  const previewMoves = async () => ({ ok: true as const, value: moves });
  const opensMoves = (of: CaseView, answers = {}) => {
    given = showInOffice(<DatesBehind view={of} />, { previewMoves, ...answers });
    return page.getByRole('button', { name: '2 dates to settle' }).click();
  };
  const keepsTheSecond = async () => {
    await dialog().getByText('R2: move it').click();
    await field('Why the others are kept').fill('They were promised it.');
  };
  const moved = { kind: 'moveDates', moves: [{ recommendationId: r1, due: '2026-12-22' }] };
  const kept = { kind: 'keepDate', recommendationId: recommendationIds.r2, would: '2026-12-22' };

  it('asks beforehand, records, and then lets each date be moved or kept for a reason', async () => {
    const asked: unknown[] = [];
    const { commands, batches } = await opened(offerOf('correctCase'), view, {
      previewMoves: async (_: string, change: unknown) => {
        asked.push(change);
        return { ok: true, value: moves.slice(0, 1) };
      },
    });
    await dialog()
      .getByRole('spinbutton', { name: /^day, Decided/ })
      .click();
    await userEvent.keyboard('09');
    await record();
    await expect.element(page.getByText('Dates that would move')).toBeInTheDocument();
    expect(asked).toEqual([{ kind: 'decision', on: '2026-03-09' }]);
    await says(dialog(), 'from 15 December 2026 to 22 December 2026');
    expect(await faults()).toEqual([]);
    await dialog().getByText('R1: move it').click();
    await dialog().getByRole('button', { name: 'Record these' }).click();
    await says(dialog(), 'This is needed.');
    await field('Why the others are kept').fill('They were promised it.');
    await dialog().getByRole('button', { name: 'Record these' }).click();
    await expect.poll(() => batches.length).toBe(1);
    expect(commands.map(({ kind }) => kind)).toEqual(['correctCase']);
    expect(batches[0]).toMatchObject([
      { kind: 'keepDate', would: '2026-12-22', reason: 'They were promised it.' },
    ]);
  });

  it('gives what is moved and what is kept together, and says why where it is refused', async () => {
    const refusals = [refuse('date.moved-meanwhile', { order: 1 })];
    await opensMoves(view, { commands: async () => refusals.shift() ?? ok([]) });
    await keepsTheSecond();
    await dialog().getByRole('button', { name: 'Record these' }).click();
    await expect.element(dialog().getByRole('alert')).toBeInTheDocument();
    await dialog().getByRole('button', { name: 'Record these' }).click();
    await expect.element(page.getByText('1 date moved.')).toBeInTheDocument();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(given?.batches).toMatchObject([
      [moved, kept],
      [moved, kept],
    ]);
    expect(given?.commands).toEqual([]);
  });

  it('asks for them where the person may not move dates, and says so', async () => {
    await opensMoves(wholeCase([], { looking: tom }));
    await says(dialog(), 'another person decides');
    await keepsTheSecond();
    expect(await faults()).toEqual([]);
    await dialog().getByRole('button', { name: 'Send the request' }).click();
    await expect.element(page.getByText('Asked for. No date has moved yet.')).toBeInTheDocument();
    expect(given?.batches).toMatchObject([
      [
        { kind: 'requestStep', caseId: view.caseId, command: moved },
        { kind: 'requestStep', command: kept, reason: 'They were promised it.' },
      ],
    ]);
  });
});

describe('small buttons beside a thing', () => {
  it('are what can be done with it, and none where there is nothing', async () => {
    const person = view.facts.persons[0]?.personId ?? '';
    given = showInOffice(<ItemActs view={view} itemId={person} />);
    await expect.element(page.getByRole('button', { name: /^Correct:/ })).toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: /^Record a wish:/ })).toBeInTheDocument();
    given.takeDown();
    given = showInOffice(<ItemActs view={view} itemId="nothing" />);
    await expect.element(page.getByText('A case')).toBeInTheDocument();
    expect(document.querySelectorAll('main button')).toHaveLength(0);
  });
});

describe('the menu of a recommendation', () => {
  it('opens a form about it that knows its number', async () => {
    given = showInOffice(<RecommendationActsMenu view={view} recommendationId={r1} />);
    await page.getByRole('button', { name: /^Do…/ }).click();
    await page.getByRole('menuitem', { name: 'Record a letter sent' }).click();
    await says(dialog().getByRole('heading'), 'Record a letter sent: R1');
    expect(await faults()).toEqual([]);
  });
});
