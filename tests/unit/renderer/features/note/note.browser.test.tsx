import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CallerOverAll } from '../../../../../renderer/features/caller/index.ts';
import { NoteOverAll } from '../../../../../renderer/features/note/index.ts';
import type { RecordsApi } from '../../../../../renderer/records/api.ts';
import type { CallerCard } from '../../../../../renderer/records/people-views.ts';
import {
  closeCaller,
  closeNote,
  noteHere,
  openCaller,
  openNote,
} from '../../../../../renderer/stores/calls.ts';
import { goToCase, home, useTrail } from '../../../../../renderer/stores/route.ts';
import { ok, refuse } from '../../../../../shared/kernel/result.ts';
import { recommendationIds, wholeCase, wholeCaseToday } from '../../../../support/whole-case.ts';
import { type Given, showInOffice } from '../../app/acts/stage.tsx';

let given: Given | null = null;
afterEach(() => {
  closeNote();
  closeCaller();
  useTrail.getState().reset(home);
  given?.takeDown();
});

const view = wholeCase();
const { caseId, facts, details } = view;
const { r1 } = recommendationIds;
const [first] = facts.persons;
if (first === undefined) throw new Error('nobody is recorded');

/** The person herself, and no action that names her. */
const mrsB = new RegExp(`^${first.person.pseudonym}`);

const slice = { total: 0, all: 0, from: 0, rows: [] };
type Drafts = Map<string, unknown>;

const shown = ({ commands, ...answers }: Partial<RecordsApi> = {}, drafts: Drafts = new Map()) => {
  given = showInOffice(
    <>
      <CallerOverAll />
      <NoteOverAll />
    </>,
    {
      ...(commands === undefined ? {} : { commands }),
      records: {
        ...answers,
        caseView: async () => ok(view),
        // The tallies of a list are not looked at here.
        listCases: async () => ok({ ...slice, byStanding: {} } as never),
        readDraft: async (name) => ok(drafts.get(name) ?? null),
        saveDraft: async (name, value) => {
          drafts.set(name, value);
          return ok(null);
        },
      },
    },
  );
  return given;
};

const dialog = () => page.getByRole('dialog', { name: 'Note a call or meeting' });
const said = () => dialog().getByRole('textbox', { name: 'What was said' });
const box = (name: string | RegExp) => dialog().getByRole('checkbox', { name });
const press = (keys: string) => userEvent.keyboard(keys);
const record = () => press('{Control>}{Enter}{/Control}');

/** Focuses a box and presses the space bar, as one does without a mouse. */
async function tick(name: string | RegExp): Promise<void> {
  const found = box(name).element();
  if (!(found instanceof HTMLElement)) throw new Error(`no ${name}`);
  found.focus();
  await press(' ');
}

async function faults(): Promise<readonly string[]> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

describe('a call is noted', () => {
  it('on the case one stands on, by the keyboard alone, and nothing else follows unasked', async () => {
    const { batches } = shown();
    goToCase(caseId, r1);
    noteHere();
    await expect.element(said()).toHaveFocus();
    await press('The ceiling still drips.');
    await tick(mrsB);
    expect(await faults()).toEqual([]);
    await record();
    await expect.poll(() => batches.length).toBe(1);
    expect(batches[0]).toMatchObject([
      {
        kind: 'noteContact',
        caseId,
        party: 'complainant',
        personIds: [first.personId],
        how: 'call',
        calledBy: 'them',
        on: wholeCaseToday,
        at: '09:00',
        says: 'The ceiling still drips.',
        recommendationIds: [r1],
        saidDone: [],
      },
    ]);
    await expect.element(dialog()).not.toBeInTheDocument();
  });

  it('says what is missing and goes there', async () => {
    const { batches } = shown();
    openNote({ caseId, recommendationIds: [] });
    await expect.element(said()).toHaveFocus();
    await record();
    await expect.element(dialog().getByText('Say who it was with.')).toBeVisible();
    await expect.element(dialog().getByText('Say what was said.')).toBeVisible();
    await expect.element(dialog().getByRole('textbox', { name: /Somebody else/ })).toHaveFocus();
    expect(batches).toEqual([]);
  });

  it('shows the proof that words do not replace', async () => {
    const { batches } = shown();
    openNote({ caseId, recommendationIds: [], personId: first.personId });
    await expect.element(said()).toHaveFocus();
    await press('It has been done.');
    const open = view.recommendations.find(({ hasEnded, isDraft }) => !hasEnded && !isDraft);
    if (open === undefined) throw new Error('nothing is open');
    const number = new RegExp(`^${open.details.number}`);
    await tick(number);
    await tick(/is done, they say/);
    await expect.element(dialog().getByText(/Said, not shown\./)).toBeVisible();
    await record();
    await expect.poll(() => batches.length).toBe(1);
    expect(batches[0]).toMatchObject([
      { saidDone: [open.recommendationId], recommendationIds: [open.recommendationId] },
    ]);
  });
});

describe('what follows from it', () => {
  it('is recorded with it, prefilled from what was said, all or nothing', async () => {
    const { batches } = shown();
    openNote({ caseId, recommendationIds: [], personId: first.personId });
    await expect.element(said()).toHaveFocus();
    await press('She wants the repair.');
    await tick(/what they want/);
    const wish = dialog().getByRole('radio', { name: 'Wants it done' }).element();
    if (wish instanceof HTMLElement) wish.focus();
    await press(' ');
    expect(await faults()).toEqual([]);
    await record();
    await expect.poll(() => batches.length).toBe(1);
    expect(batches[0]).toMatchObject([
      { kind: 'noteContact' },
      {
        kind: 'recordWish',
        personId: first.personId,
        wish: 'wants-action',
        on: wholeCaseToday,
        source: expect.stringMatching(/^By telephone from /),
      },
    ]);
  });

  it('is refused in its own place, and the note is kept', async () => {
    const { batches } = shown({
      commands: async () => refuse('date.in-future', { date: '2026-12-01', order: 1 }),
    });
    openNote({ caseId, recommendationIds: [], personId: first.personId });
    await expect.element(said()).toHaveFocus();
    await press('They come back.');
    await tick(/comes back/);
    await record();
    await expect.poll(() => batches.length).toBe(1);
    const place = dialog().getByRole('region', { name: 'Record that a complainant came back' });
    await expect.element(place.getByRole('alert')).toBeVisible();
    await expect.element(said()).toHaveValue('They come back.');
  });

  it('says why it cannot be, and cannot be ticked', async () => {
    shown({});
    openNote({ caseId, recommendationIds: [] });
    await expect.element(said()).toHaveFocus();
    const comment = box(/A comment on the draft/);
    await expect.element(comment).toBeDisabled();
    await expect.element(dialog().getByText('No draft is out.')).toBeVisible();
  });
});

describe('what is half written', () => {
  it('is sealed as it is typed, and comes back after Escape or a kill', async () => {
    const drafts: Drafts = new Map();
    shown({}, drafts);
    openNote({ caseId, recommendationIds: [] });
    await expect.element(said()).toHaveFocus();
    await press('Half a sen');
    await expect.poll(() => JSON.stringify(drafts.get('notes'))).toContain('Half a sen');
    given?.takeDown();
    closeNote();
    shown({}, drafts);
    openNote({ caseId, recommendationIds: [] });
    await expect.element(said()).toHaveValue('Half a sen');
    await expect.element(dialog().getByText('What you left half written is back.')).toBeVisible();
    await dialog()
      .getByRole('button', { name: /begin anew/ })
      .click();
    await expect.element(said()).toHaveValue('');
    await expect.poll(() => drafts.get('notes')).toBeNull();
  });

  it('waits beside a call about another case, and loses nothing to it', async () => {
    const drafts: Drafts = new Map();
    shown({}, drafts);
    openNote({ caseId: null, recommendationIds: [] });
    const field = dialog().getByRole('combobox', { name: 'Case' });
    await expect.element(field).toHaveFocus();
    await said().fill('About the other one');
    await expect.poll(() => drafts.get('notes')).toHaveLength(1);
    await press('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    openNote({ caseId, recommendationIds: [] });
    await expect.element(said()).toHaveValue('');
    await expect.element(dialog().getByText(/About the other one/)).toBeVisible();
    await dialog()
      .getByRole('button', { name: /^Go on with it/ })
      .click();
    await expect.element(said()).toHaveValue('About the other one');
  });
});

const card: CallerCard = {
  caseId,
  personId: first.personId,
  record: first,
  name: first.person.name,
  pseudonym: first.person.pseudonym,
  role: 'complainant',
  reference: details.reference,
  title: details.title,
  decisionDate: details.decisionDate,
  isDraft: false,
  isClosed: false,
  about: [],
  representatives: ['Alun Other'],
  told: {
    lines: [
      {
        recommendationId: r1,
        number: 'R1',
        body: 'Glanwern Council',
        text: 'Apologise to Mrs B',
        asked: 'agreed',
        due: '2026-12-30',
        isExtended: true,
        held: { kind: 'nothing' },
        coming: { kind: 'body-by', on: '2026-12-30' },
      },
    ],
    withheld: 2,
  },
  nextOn: '2026-12-30',
  cases: [],
};

describe('who is calling', () => {
  const found = {
    total: 1,
    found: [
      {
        kind: 'person' as const,
        by: 'phone' as const,
        caseId,
        personId: first.personId,
        name: first.person.name,
        pseudonym: first.person.pseudonym,
        role: 'complainant' as const,
        postcode: 'ZZ9 9ZZ',
        reference: details.reference,
        title: details.title,
        more: 1,
      },
    ],
  };
  const asked: string[] = [];
  const answers: Partial<RecordsApi> = {
    findPeople: async ({ text }) => {
      asked.push(text);
      return ok(text.startsWith('01632') ? found : { total: 0, found: [] });
    },
    callerCard: async (at) => ok({ ...card, ...at }),
  };
  const caller = () => page.getByRole('dialog', { name: 'Who is calling?' });

  it('is found and shown by the keyboard, what must be known first, then what may be said', async () => {
    shown(answers);
    openCaller(null);
    await expect.element(caller().getByRole('searchbox')).toHaveFocus();
    await press('01632 960');
    await expect.element(caller().getByText('One person fits')).toBeVisible();
    await press('{Enter}');
    const shownCard = caller().getByRole('article');
    await expect.element(shownCard).toBeVisible();
    const text = shownCard.element().textContent ?? '';
    const places = ['Before any contact', 'Alun Other speaks for', 'Next date', 'What may be said'];
    const at = places.map((words) => text.indexOf(words));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    // She speaks Welsh: what is said aloud to her is in Welsh, whatever the screen is in.
    expect(text).toContain('Cytunodd Glanwern Council i wneud hyn: “Apologise to Mrs B”');
    expect(text).toContain(
      'Nid ydym wedi cael dim ganddynt i’w ddangos eto. Cawsant fwy o amser. Mae ganddynt tan 30 Rhagfyr 2026',
    );
    expect(text).toContain('2 actions concern somebody else');
    expect(await faults()).toEqual([]);
  });

  it('is left in its list by the arrow, and noted with the key while the card is open', async () => {
    shown(answers);
    openCaller(null);
    await expect.element(caller().getByRole('searchbox')).toHaveFocus();
    await press('01632');
    await expect.element(caller().getByRole('option')).toBeVisible();
    await press('{ArrowDown}');
    await expect.element(caller().getByRole('option')).toHaveFocus();
    await press('{Enter}');
    await expect.element(caller().getByRole('article')).toBeVisible();
    noteHere();
    await expect.element(said()).toHaveFocus();
    await expect.element(box(mrsB)).toBeChecked();
    await press('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(caller()).toBeVisible();
  });

  it('says when nobody fits', async () => {
    shown(answers);
    openCaller(null);
    await press('nobody{Enter}');
    await expect.element(caller().getByText('Nobody recorded fits this')).toBeVisible();
    await expect.element(caller().getByRole('article')).not.toBeInTheDocument();
  });
});
