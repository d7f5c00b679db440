import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { lettersToWrite } from '../../../shared/letters/to-write.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  circumstancesOn,
  extensionAsked,
  extensionGranted,
  letterInError,
  letterSent,
  personRecorded,
  rec,
} from '../../support/ledger/chasing-events.ts';
import { given } from '../../support/ledger/given.ts';

const owed = [caseOpened(), recommendationAdded('1')];
const kindsOn = (today: string, ...events: readonly CaseEvent[]) =>
  lettersToWrite(given(...events).case, circumstancesOn(today)).map(({ kind }) => kind);

describe('what the record calls for', () => {
  it('c4: a reminder from ten working days before the date, until it is sent', () => {
    expect(kindsOn('2026-04-14', ...owed)).toEqual([]);
    expect(kindsOn('2026-04-16', ...owed)).toEqual(['reminder']);
    expect(kindsOn('2026-04-20', ...owed, letterSent('reminder', { on: '2026-04-16' }))).toEqual(
      [],
    );
  });

  it('R11: one chase for a body, with all of its own that is overdue', () => {
    const events = [...owed, recommendationAdded('2')];
    expect(lettersToWrite(given(...events).case, circumstancesOn('2026-05-01'))).toEqual([
      {
        kind: 'chase',
        body: 'Glanwern Council',
        recommendationIds: [rec('1'), rec('2')],
        extensionId: null,
      },
    ]);
  });

  it('not while the last chase may still be answered', () => {
    const chased = [...owed, letterSent('chase', { replyBy: '2026-05-20' })];
    expect(kindsOn('2026-05-18', ...chased)).toEqual([]);
    expect(kindsOn('2026-05-21', ...chased)).toEqual(['chase']);
  });

  it('R12: what is still needed, once it was judged short and until the body was told', () => {
    const partly = [
      ...owed,
      evidenceFiled('letter', '2026-04-10'),
      evidenceAssessed('partly', ['letter'], '2026-04-13'),
    ];
    expect(kindsOn('2026-04-13', ...partly)).toEqual(['still-needed']);
    const told = letterSent('still-needed', { on: '2026-04-13', needed: 'The signature.' });
    expect(kindsOn('2026-04-14', ...partly, told)).toEqual([]);
    expect(kindsOn('2026-04-14', ...partly, told, letterInError('still-needed'))).toEqual([
      'still-needed',
    ]);
  });

  it('R10: the answer to a request, once it is decided and until it went', () => {
    const asked = [...owed, extensionAsked('more')];
    expect(kindsOn('2026-04-21', ...asked)).toEqual([]);
    const granted = [...asked, extensionGranted('more', '2026-06-30')];
    expect(lettersToWrite(given(...granted).case, circumstancesOn('2026-04-22'))).toEqual([
      {
        kind: 'extension-answer',
        body: 'Glanwern Council',
        recommendationIds: [rec('1')],
        extensionId: idOf('more'),
      },
    ]);
    const answered = letterSent('extension-answer', { on: '2026-04-23', due: '2026-06-30' });
    expect(kindsOn('2026-04-24', ...granted, answered)).toEqual([]);
  });

  const over = [
    ...owed,
    evidenceFiled('letter', '2026-04-10'),
    evidenceAssessed('satisfied', ['letter'], '2026-04-13'),
    ...personRecorded('Mrs B', 'complainant'),
  ];

  it('R13: a confirmation to each body and one to the complainant, each until it went', () => {
    expect(kindsOn('2026-04-14', ...over)).toEqual([
      'confirmation-body',
      'confirmation-complainant',
    ]);
    const toBody = letterSent('confirmation', { name: 'c1', on: '2026-04-14' });
    expect(kindsOn('2026-04-15', ...over, toBody)).toEqual(['confirmation-complainant']);
    const toHer = letterSent('confirmation', {
      name: 'c2',
      on: '2026-04-14',
      party: 'complainant',
      to: 'Mrs B',
    });
    expect(kindsOn('2026-04-15', ...over, toBody, toHer)).toEqual([]);
  });

  it('none once they were told at the closing', () => {
    const closed: CaseEvent = {
      kind: 'recommendations.closed',
      body: { on: '2026-04-14', told: [] },
    };
    expect(kindsOn('2026-04-15', ...over, closed)).toEqual([]);
  });
});

describe('a letter that was composed is recorded', () => {
  const command = {
    kind: 'sendLetter',
    caseId: idOf('the case'),
    letter: 'chase',
    recommendationIds: [rec('1')],
    party: 'body',
    to: 'Glanwern Council',
    on: '2026-05-05',
    how: 'email',
    replyBy: null,
    asksWhyLate: true,
    needed: '',
    proof: '',
  } as const;
  const sent = { subject: 'S', text: 'T\n', language: 'cy', contact: 'Link officer' } as const;

  it('with its text as it went, and the dates as that text names them', () => {
    const letters = given(...owed)
      .on('2026-05-06')
      .when({ ...command, sent, quoted: [{ recommendationId: rec('1'), due: '2026-04-29' }] })
      .thenCase.facts.letters;
    expect(letters.at(-1)).toMatchObject({
      sent,
      quoted: [{ recommendationId: rec('1'), due: '2026-04-29' }],
    });
  });

  it('without one it is as before: the dates as they stand, and no text', () => {
    const [letter] = given(...owed)
      .on('2026-05-06')
      .when(command).thenCase.facts.letters;
    expect(letter?.quoted).toEqual([{ recommendationId: rec('1'), due: '2026-04-30' }]);
    expect(letter).not.toHaveProperty('sent');
  });

  it('an empty text is no text', () => {
    given(...owed)
      .on('2026-05-06')
      .when({ ...command, sent: { ...sent, text: ' \n' } })
      .thenRefused('words.missing');
  });

  it('R13: a confirmation only once everything has ended', () => {
    given(...owed)
      .on('2026-05-06')
      .when({ ...command, letter: 'confirmation' })
      .thenRefused('closing.not-all-ended', { open: 1 });
  });
});
