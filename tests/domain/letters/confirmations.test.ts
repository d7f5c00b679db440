import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import type { Ending } from '../../../shared/domain/case/vocabulary.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { personRecorded, rec } from '../../support/ledger/chasing-events.ts';
import { composed, letterOn } from '../../support/ledger/letters.ts';

const owed = [caseOpened(), recommendationAdded('1', { text: 'Apologise to Mrs B.' })];
const met = [
  evidenceFiled('letter', '2026-04-15'),
  evidenceAssessed('satisfied', ['letter'], '2026-04-16'),
];
const ended = (number: string, ending: Ending): CaseEvent => ({
  kind: 'recommendation.ended',
  body: {
    recommendationId: rec(number),
    ending,
    reasonId: null,
    reason: 'Mrs B told us in confidence that she has moved away.',
    on: '2026-05-06',
    instead: '',
    view: null,
  },
});
const mrsB = personRecorded('Mrs B', 'complainant');

describe('the confirmation to the body', () => {
  it('R13: how each action ended, in the words of the office, and thanks', () => {
    const { subject, text } = composed('2026-04-20', 'confirmation-body', [...owed, ...met]);
    expect(subject).toBe('202600417: our follow-up has ended');
    expect(text).toContain('Met. We were satisfied on 16 April 2026.');
    expect(text).toContain('Thank you for carrying this out');
  });

  it('does not thank for what was not done, and keeps our reasons to ourselves', () => {
    const { text, leftOut } = composed('2026-05-07', 'confirmation-body', [
      ...owed,
      ended('1', 'treated-as-met'),
    ]);
    expect(text).toContain('We are treating this as met.');
    expect(text).not.toContain('in confidence');
    expect(text).not.toContain('Thank you');
    expect(leftOut).toContainEqual({
      why: 'reasons-ours',
      recommendationIds: [rec('1')],
      on: null,
    });
  });

  it('is refused while anything is open, for any body', () => {
    const made = letterOn('2026-04-20', 'confirmation-body', [
      ...owed,
      recommendationAdded('2'),
      ...met,
    ]);
    expect(made).toEqual({
      ok: false,
      error: { code: 'closing.not-all-ended', detail: { open: 1 } },
    });
  });
});

describe('the confirmation to the complainant', () => {
  it('R26: plain words, apart from the body’s, and R18: how to come back', () => {
    const { text, recipient } = composed('2026-04-20', 'confirmation-complainant', [
      ...owed,
      ...met,
      ...mrsB,
    ]);
    expect(recipient.name).toBe('Mrs B');
    expect(text).toBe(`Dear Mrs B,

We have finished checking what Glanwern Council did after your complaint. This is what happened.

1. Apologise to Mrs B.
   • This has been done. We have seen proof of it.

If something in this letter does not match what happened, or if things have not been put right for you, please tell us. We will look at it again.

If you would like this letter in another language or another format, please tell us.

Yours sincerely
Sian Prys
Public Services Ombudsman for Wales
`);
  });

  it('is in the language the person prefers', () => {
    const events = [...owed, ...met, ...mrsB];
    const inWelsh: CaseEvent = {
      kind: 'person.corrected',
      body: { personId: idOf('Mrs B'), set: { language: 'cy' } },
    };
    const { language, text } = composed('2026-04-20', 'confirmation-complainant', [
      ...events,
      inWelsh,
    ]);
    expect(language).toBe('cy');
    expect(text).toContain('Annwyl Mrs B,');
    expect(text).toContain('Mae hyn wedi’i wneud. Rydym wedi gweld prawf ohono.');
  });

  it('never tells of what is owed to somebody else, or to others affected', () => {
    const { text, leftOut } = composed('2026-05-07', 'confirmation-complainant', [
      ...owed,
      recommendationAdded('2', { text: 'Pay Mr Daniel Crwys £200.', money: null }),
      recommendationAdded('3', { text: 'Write to the other tenants.', reach: 'others-affected' }),
      recommendationAdded('4', {
        text: 'Pay £90 for the loss.',
        money: { amount: 90, payee: 'Mr Daniel Crwys' },
      }),
      ...met,
      ended('2', 'not-complied'),
      ended('3', 'not-complied'),
      ended('4', 'not-complied'),
      ...mrsB,
      ...personRecorded('Mr Daniel Crwys', 'payee'),
    ]);
    expect(text).toContain('Apologise to Mrs B.');
    for (const word of ['Crwys', '£', 'tenants', '90']) expect(text).not.toContain(word);
    expect(leftOut[0]).toEqual({
      why: 'others-matter',
      recommendationIds: [rec('2'), rec('3'), rec('4')],
      on: null,
    });
  });

  it('R14: nobody writes to one who has died or wants no contact: the representative is proposed', () => {
    const events = [
      ...owed,
      ...met,
      ...personRecorded('Mrs B', 'complainant', { wish: 'has-died', on: '2026-04-18' }),
    ];
    expect(letterOn('2026-04-20', 'confirmation-complainant', events)).toEqual({
      ok: false,
      error: { code: 'person.no-contact', detail: { wish: 'has-died' } },
    });
    const { recipient, text } = composed('2026-04-20', 'confirmation-complainant', [
      ...events,
      ...personRecorded('Ms Elin Bowen', 'representative'),
    ]);
    expect(recipient.name).toBe('Ms Elin Bowen');
    expect(text).toContain('We are writing to you because you represent Mrs B.');
    expect(text).toContain('after the complaint');
  });

  it('is refused by name where the one chosen may not be written to', () => {
    const made = letterOn(
      '2026-04-20',
      'confirmation-complainant',
      [
        ...owed,
        ...met,
        ...personRecorded('Mrs B', 'complainant', { wish: 'no-contact', on: '2026-04-18' }),
        ...personRecorded('Ms Elin Bowen', 'representative'),
      ],
      { recipientId: idOf('Mrs B') },
    );
    expect(made).toMatchObject({ ok: false, error: { code: 'person.no-contact' } });
  });
});

describe('somebody the record does not name', () => {
  it('is not told of either: a title and a name are enough', () => {
    const events = [
      ...owed,
      recommendationAdded('2', { text: 'Apologise to Dr Anwen Rees for the delay.' }),
      ...met,
      ended('2', 'not-complied'),
      ...mrsB,
    ];
    const { text } = composed('2026-05-07', 'confirmation-complainant', events);
    expect(text).toContain('Apologise to Mrs B.');
    expect(text).not.toContain('Rees');
  });

  it('a title without a name names nobody', () => {
    const events = [...owed, recommendationAdded('2', { text: 'Ask the Dr on duty.' }), ...met];
    const { text } = composed('2026-05-07', 'confirmation-complainant', [
      ...events,
      ended('2', 'not-complied'),
      ...mrsB,
    ]);
    expect(text).toContain('Ask the Dr on duty.');
  });
});
