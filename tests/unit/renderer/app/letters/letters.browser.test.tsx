import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LettersToWrite, WriteAnyLetter } from '../../../../../renderer/app/letters/write.tsx';
import type { CaseCommand } from '../../../../../shared/domain/case/commands.ts';
import type { CaseEvent } from '../../../../../shared/domain/case/events.ts';
import { ok } from '../../../../../shared/kernel/result.ts';
import { composeLetter } from '../../../../../shared/letters/compose.ts';
import type { MailDraft } from '../../../../../shared/letters/mail/draft.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../../../support/ledger/case-events.ts';
import {
  extensionAsked,
  extensionGranted,
  personRecorded,
  rec,
} from '../../../../support/ledger/chasing-events.ts';
import { factsOn } from '../../../../support/ledger/letters.ts';
import { letterCase } from '../../../../support/letter-case.ts';
import { wholeCaseToday } from '../../../../support/whole-case.ts';
import { type Given, showInOffice } from '../acts/stage.tsx';

let given: Given | null = null;
const drafts = new Map<string, unknown>();
const mails: { name: string; mail: MailDraft }[] = [];
afterEach(() => {
  given?.takeDown();
  drafts.clear();
  mails.length = 0;
});

const contact: CaseEvent = {
  kind: 'body-contact.recorded',
  body: {
    contactId: idOf('link'),
    contact: {
      body: 'Glanwern Council',
      name: 'Siân Ŵyn',
      position: 'link-officer',
      email: 'sian@cyngor.example',
      phone: '',
      from: '2026-01-01',
      to: null,
    },
  },
};
const late = [
  caseOpened(),
  recommendationAdded('1', { text: 'Apologise to Mrs B.' }),
  recommendationAdded('2', { text: 'Review the procedure.', kind: 'service-improvement' }),
  contact,
];

function open(events: readonly CaseEvent[], which: 'called-for' | 'any' = 'called-for') {
  const { state, view } = letterCase(events);
  const facts = factsOn(state, wholeCaseToday);
  given = showInOffice(
    which === 'any' ? <WriteAnyLetter view={view} /> : <LettersToWrite view={view} />,
    {
      records: {
        composeLetter: async (_, ask) => composeLetter(ask, facts),
        readDraft: async (name) => ok(drafts.get(name) ?? null),
        saveDraft: async (name, value) => {
          if (value === null) drafts.delete(name);
          else drafts.set(name, value);
          return ok(null);
        },
      },
      desktop: {
        'letter.save-draft': async (request: { name: string; mail: MailDraft }) => {
          mails.push(request);
          return ok({ saved: true, opened: false });
        },
      },
    },
  );
  return given;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');
const text = () => dialog().getByRole('textbox', { name: 'Text of the letter' });
const writtenIn = (at: { element: () => Element }) => {
  const found = at.element();
  return found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement
    ? found.value
    : '';
};
const reads = (words: string | RegExp) =>
  expect.poll(() => writtenIn(text()), { timeout: 4_000 }).toMatch(words);
const says = (words: string | RegExp) =>
  expect.poll(() => dialog().element().textContent, { timeout: 4_000 }).toMatch(words);

async function faults(): Promise<readonly string[]> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

describe('a chase', () => {
  it('is offered, shown as it goes, and may be changed; nothing is wrong with it for anybody', async () => {
    open(late);
    await button('Write the chase').click();
    await reads(/^Dear Siân Ŵyn,\n\nThe date has passed for the recommendations below/);
    await says('It lists');
    await says('1, 30 April 2026');
    await says('Chase 1: Glanwern Council');
    expect(await faults()).toEqual([]);
  });

  it('is saved as an e-mail draft to the contact, as it stands in the window', async () => {
    open(late);
    await button('Write the chase').click();
    await reads('Dear Siân');
    await text().fill('Dear Siân,\n\nMy own words.\n');
    await button('Save as an e-mail draft').click();
    await expect.poll(() => mails.length).toBe(1);
    expect(mails[0]).toEqual({
      name: '202600417 Chase.eml',
      mail: {
        to: { name: 'Siân Ŵyn', address: 'sian@cyngor.example' },
        subject: expect.stringContaining('202600417'),
        text: 'Dear Siân,\n\nMy own words.\n',
        language: 'en',
      },
    });
    await says('If it went, record that it was sent');
    await says('The draft was saved. Open it with your mail program');
    expect(given?.commands).toEqual([]);
  });

  it('is recorded as sent with its text, its actions and the dates it named', async () => {
    const { commands } = open(late);
    await button('Write the chase').click();
    await reads('Dear Siân');
    const sent = writtenIn(text());
    await button('Record as sent…').click();
    await says('Chase 1: Glanwern Council');
    await says('The text as it went');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => commands.length).toBe(1);
    const command = commands[0] as Extract<CaseCommand, { kind: 'sendLetter' }>;
    expect(command).toMatchObject({
      kind: 'sendLetter',
      letter: 'chase',
      recommendationIds: [rec('1'), rec('2')],
      party: 'body',
      to: 'Glanwern Council',
      on: wholeCaseToday,
      how: 'email',
      asksWhyLate: true,
      sent: { text: sent, language: 'en', contact: 'Siân Ŵyn' },
      quoted: [
        { recommendationId: rec('1'), due: '2026-04-30' },
        { recommendationId: rec('2'), due: '2026-04-30' },
      ],
    });
    expect(command.replyBy).not.toBeNull();
    await expect.poll(() => drafts.size).toBe(0);
  });

  it('can be made in the other language, and each keeps what was changed in it', async () => {
    open(late);
    await button('Write the chase').click();
    await reads('Dear Siân');
    await text().fill('Mine in English.');
    await dialog().getByText('Welsh', { exact: true }).click();
    await reads(/^Annwyl Siân Ŵyn,/);
    await says('The words of the decision stand in English');
    await dialog().getByText('English', { exact: true }).click();
    await reads(/^Mine in English\.$/);
  });
});

describe('what was changed and not sent', () => {
  it('is kept sealed and there again, and can be written again from the record', async () => {
    open(late);
    await button('Write the chase').click();
    await reads('Dear Siân');
    await text().fill('Half a letter');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.poll(() => drafts.size).toBe(1);
    expect([...drafts.keys()].join()).not.toMatch(/Glanwern|Si/);
    await button('Write the chase').click();
    await reads(/^Half a letter$/);
    await button('Write it again from the record').click();
    await reads(/^Dear Siân Ŵyn/);
    await expect.poll(() => drafts.size).toBe(0);
  });

  it('says which date has moved since it was made, before it is sent', async () => {
    open(late);
    await button('Write the chase').click();
    await reads('Dear Siân');
    await text().fill('Both were due on 30 April 2026.');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => drafts.size).toBe(1);
    given?.takeDown();
    open([
      ...late,
      extensionAsked('more', { until: '2026-06-30' }),
      extensionGranted('more', '2026-06-30'),
      answered,
    ]);
    await button('Write the chase').click();
    await says('1: the text says 30 April 2026; the date is now 30 June 2026.');
    expect(await faults()).toEqual([]);
  });

  it('is not lost where the record calls for no such letter any more', async () => {
    open(late);
    await button('Write the chase').click();
    await reads('Dear Siân');
    await text().fill('It is late.');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => drafts.size).toBe(1);
    given?.takeDown();
    open([...late, ...met], 'any');
    await button('Write a letter').click();
    await reads('Dear Siân');
    await button(/Letter/).click();
    await page.getByRole('option', { name: 'Chase' }).click();
    await says('There is nothing this letter could speak of just now.');
    await says('It is late.');
    await button('Throw this text away').click();
    await expect.poll(() => drafts.size).toBe(0);
  });
});

const answered: CaseEvent = {
  kind: 'letter.sent',
  body: {
    letterId: idOf('answer'),
    kind: 'extension-answer',
    level: null,
    recommendationIds: [rec('1')],
    party: 'body',
    to: 'Glanwern Council',
    on: '2026-04-23',
    how: 'email',
    replyBy: null,
    asksWhyLate: false,
    needed: '',
    quoted: [],
    proof: '',
  },
};
const met = [
  evidenceFiled('one', '2026-04-10', ['1']),
  evidenceAssessed('satisfied', ['one'], '2026-04-13'),
  evidenceFiled('two', '2026-04-11', ['2']),
  evidenceAssessed('satisfied', ['two'], '2026-04-14', { number: '2' }),
];

describe('the confirmations', () => {
  const over = [...late, ...met, ...personRecorded('Mrs Bowen', 'complainant')];

  it('are two: to the body, and in plain words to the complainant', async () => {
    open(over);
    await expect.element(button('Write the confirmation to the body')).toBeVisible();
    await button('Write the confirmation to the complainant').click();
    await reads(/^Dear Mrs Bowen,/);
    await says('Before you write or call');
    expect(await faults()).toEqual([]);
  });

  it('nobody writes to one who has died; it says so instead', async () => {
    open([
      ...late,
      ...met,
      ...personRecorded('Mrs Bowen', 'complainant', { wish: 'has-died', on: '2026-04-18' }),
    ]);
    await button('Write the confirmation to the complainant').click();
    await expect.element(dialog().getByRole('alert')).toBeVisible();
    await expect.element(button('Save as an e-mail draft')).not.toBeInTheDocument();
  });
});

describe('a reminder', () => {
  const soon = (number: string, due: string) =>
    recommendationAdded(number, { deadline: { kind: 'fixed', date: due }, originalDue: due });

  it('lists what the writer ticks', async () => {
    open([caseOpened(), soon('1', '2026-12-04'), soon('2', '2027-03-01')]);
    await button('Write the reminder').click();
    await reads(/\n1\. /);
    expect(writtenIn(text())).not.toContain('\n2. ');
    await dialog().getByText('2, 1 March 2027').click();
    await reads(/\n2\. /);
  });
});
