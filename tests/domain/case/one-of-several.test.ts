import { describe, expect, it } from 'vitest';
import type {
  BodyOf,
  CaseEvent,
  CaseEventKind,
  CaseEventOf,
} from '../../../shared/domain/case/events.ts';
import type { CaseFacts } from '../../../shared/domain/case/state.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  commentRecorded,
  draftIssued,
  extensionAsked,
  extensionGranted,
  extensionRefused,
  extensionRemoved,
  letterInError,
  letterSent,
  offer,
  personRecorded,
  rec,
} from '../../support/ledger/chasing-events.ts';
import {
  council,
  endedAs,
  findingRecorded,
  judged,
  paid,
  partAdded,
  stepRequested,
} from '../../support/ledger/core-events.ts';
import { given } from '../../support/ledger/given.ts';

const event = <Kind extends CaseEventKind>(kind: Kind, body: BodyOf<Kind>): CaseEventOf<Kind> => ({
  kind,
  body,
});

const on = '2026-04-09';
const first = idOf('first');

const contact = (name: string): CaseEvent =>
  event('body-contact.recorded', {
    contactId: idOf(name),
    contact: { body: council, name, position: 'other', email: '', phone: '', from: on, to: null },
  });
const undertaking = (name: string): CaseEvent =>
  event('undertaking.recorded', {
    undertakingId: idOf(name),
    body: council,
    text: name,
    on,
    reviewOn: null,
  });
const advice = (name: string): CaseEvent =>
  event('advice.asked', { adviceId: idOf(name), from: name, about: 'The roof', on });
const cameBack = (name: string): CaseEvent =>
  event('return.received', { returnId: idOf(name), from: name, on, how: 'call', says: name });
const comment = (name: string): CaseEvent => commentRecorded('disagree', { commentId: idOf(name) });
const draft = (name: string): CaseEvent =>
  draftIssued([offer('body', council)], { draftId: idOf(name) });
const wish: CaseEvent = event('wish.recorded', {
  wishId: idOf('a wish'),
  personId: first,
  wish: 'no-contact',
  on,
  source: 'a call',
});

/** Two of a kind, then what is said of the first: the list they stand in. */
const said: readonly (readonly [
  string,
  keyof CaseFacts,
  (name: string) => readonly CaseEvent[],
  CaseEvent,
])[] = [
  [
    'a person is corrected',
    'persons',
    (name) => personRecorded(name, 'complainant'),
    event('person.corrected', { personId: first, set: { phone: '01632 960 001' } }),
  ],
  ['a wish is heard', 'persons', (name) => personRecorded(name, 'complainant'), wish],
  [
    'a contact leaves',
    'bodyContacts',
    (name) => [contact(name)],
    event('body-contact.ended', { contactId: first, on, reason: 'She left.' }),
  ],
  [
    'an undertaking is followed',
    'undertakings',
    (name) => [undertaking(name)],
    event('undertaking.followed', {
      undertakingId: first,
      note: 'Half done.',
      on,
      isDone: false,
      reviewOn: null,
    }),
  ],
  [
    'a return is decided',
    'returns',
    (name) => [cameBack(name)],
    event('return.decided', {
      returnId: first,
      decision: 'no-further-action',
      reason: 'It was done.',
      on,
      letterOn: on,
      recommendationIds: [],
      newReference: '',
    }),
  ],
  [
    'a request is returned',
    'requests',
    (name) => [stepRequested(name, 'cease', {})],
    event('request.returned', { requestId: first, reason: 'Chase first.', on }),
  ],
  [
    'a request is approved',
    'requests',
    (name) => [stepRequested(name, 'cease', {})],
    event('request.approved', { requestId: first, reason: '', on }),
  ],
  [
    'a request is withdrawn',
    'requests',
    (name) => [stepRequested(name, 'cease', {})],
    event('request.withdrawn', { requestId: first, reason: 'Not needed.', on }),
  ],
  [
    'more time is granted',
    'extensions',
    (name) => [extensionAsked(name)],
    extensionGranted('first', '2026-05-29'),
  ],
  [
    'more time is refused',
    'extensions',
    (name) => [extensionAsked(name)],
    extensionRefused('first'),
  ],
  [
    'more time is taken away',
    'extensions',
    (name) => [extensionAsked(name)],
    extensionRemoved('first'),
  ],
  [
    'a draft is offered to another',
    'drafts',
    (name) => [draft(name)],
    event('draft.offered', { draftId: first, offered: offer('complainant', 'Mrs B') }),
  ],
  [
    'a comment is answered',
    'comments',
    (name) => [comment(name)],
    event('comment.answered', { commentId: first, answer: 'kept', reason: 'It stands.', on }),
  ],
  [
    'advice comes',
    'advice',
    (name) => [advice(name)],
    event('advice.received', { adviceId: first, says: 'Yes.', on }),
  ],
  [
    'a letter never went',
    'letters',
    (name) => [letterSent('reminder', { name })],
    letterInError('first'),
  ],
  [
    'a payment was entered in error',
    'payments',
    (name) => [paid(name, 10)],
    event('payment.entered-in-error', { paymentId: first, reason: 'It bounced.' }),
  ],
  [
    'a finding is corrected',
    'findings',
    (name) => [findingRecorded(name)],
    event('finding.corrected', { findingId: first, set: { injustice: 'Cold.' } }),
  ],
  [
    'a part is revised',
    'parts',
    (name) => [partAdded(name)],
    event('part.revised', {
      recommendationId: rec('1'),
      partId: first,
      set: { text: 'The porch' },
    }),
  ],
  [
    'a part is withdrawn',
    'parts',
    (name) => [partAdded(name)],
    event('part.withdrawn', { recommendationId: rec('1'), partId: first, reason: 'One work.' }),
  ],
];

describe('what is said of one of two', () => {
  it.each(said)('%s: changes that one and leaves the other', (_, list, made, saying) => {
    const events = [caseOpened(), recommendationAdded('1'), ...made('first'), ...made('second')];
    const before = given(...events).case.facts[list];
    const after = given(...events, saying).case.facts[list];
    expect(after).toHaveLength(2);
    expect(after[0]).not.toEqual(before[0]);
    expect(after[1]).toEqual(before[1]);
  });

  it.each(said)('%s: where neither is here, changes nothing', (_, list, made, saying) => {
    const events = [caseOpened(), recommendationAdded('1'), ...made('second')];
    expect(given(...events, saying).case.facts[list]).toEqual(given(...events).case.facts[list]);
  });
});

describe('two items of evidence', () => {
  const events = [
    caseOpened(),
    recommendationAdded('1'),
    recommendationAdded('2'),
    partAdded('roof'),
    partAdded('bath'),
    partAdded('hall', { of: '2' }),
    evidenceFiled('letter', '2026-04-01', ['1']),
    evidenceFiled('photo', '2026-04-02', ['1']),
  ];
  const pin = (item: string, of: string, ...parts: readonly string[]): CaseEvent =>
    event('evidence.pinned', {
      evidenceId: idOf(item),
      recommendationId: rec(of),
      partIds: parts.map(idOf),
    });
  const pins = (...more: readonly CaseEvent[]) =>
    given(...events, ...more).case.facts.pins.map(({ evidenceId, partId }) => [evidenceId, partId]);
  const is = (item: string, part: string) => [idOf(item), idOf(part)];

  it('come as somebody’s proof, from nobody named, unread', () => {
    expect(given(...events).case.evidence[0]).toMatchObject({
      isStatement: false,
      from: '',
      actOn: null,
      openings: [],
    });
  });

  it('are described and opened one by one', () => {
    const { evidence } = given(
      ...events,
      event('evidence.described', { evidenceId: idOf('letter'), set: { from: 'The Council' } }),
      event('evidence.opened', { evidenceId: idOf('letter'), purpose: 'preview' }),
      event('evidence.opened', { evidenceId: idOf('letter'), purpose: 'copy' }),
    ).case;
    expect(evidence[0]?.from).toBe('The Council');
    expect(evidence[0]?.openings.map(({ purpose }) => purpose)).toEqual(['preview', 'copy']);
    expect(evidence[0]?.openings[0]?.by).toBe(idOf('member'));
    expect(evidence[1]).toEqual(given(...events).case.evidence[1]);
  });

  it('are pinned anew within one recommendation, and keep their pins elsewhere', () => {
    const both = [
      pin('letter', '1', 'roof'),
      pin('photo', '1', 'roof'),
      pin('letter', '2', 'hall'),
    ];
    expect(pins(...both)).toEqual([
      is('letter', 'roof'),
      is('photo', 'roof'),
      is('letter', 'hall'),
    ]);
    expect(pins(...both, pin('letter', '1', 'bath'))).toEqual([
      is('photo', 'roof'),
      is('letter', 'hall'),
      is('letter', 'bath'),
    ]);
    expect(pins(...both, pin('letter', '1'))).toEqual([is('photo', 'roof'), is('letter', 'hall')]);
  });

  it('serve what they are pinned under, once; what is not here is pinned nowhere', () => {
    const { recommendations } = given(
      ...events,
      pin('letter', '1', 'roof'),
      pin('photo', '2', 'hall'),
    ).case;
    expect(recommendations.map(({ evidenceIds }) => evidenceIds)).toEqual([
      [idOf('letter'), idOf('photo')],
      [idOf('photo')],
    ]);
    expect(pins(pin('lost', '1', 'roof'))).toEqual([]);
  });

  it('filed twice under one id are one', () => {
    const again = given(...events, evidenceFiled('letter', '2026-05-01', ['2'])).case;
    expect(again.evidence).toHaveLength(2);
    expect(again.recommendations[1]?.evidenceIds).toEqual([]);
  });
});

describe('two recommendations', () => {
  const both = [caseOpened(), recommendationAdded('1'), recommendationAdded('2')];
  const wrong = (number: string): CaseEvent =>
    event('recommendation.entered-in-error', {
      recommendationId: rec(number),
      number,
      reason: 'Twice.',
      on,
    });
  const reopened = (number: string): CaseEvent =>
    event('recommendation.reopened', {
      recommendationId: rec(number),
      reason: 'It came back.',
      on,
    });
  const states = (...more: readonly CaseEvent[]) =>
    given(...both, ...more).case.recommendations.map(({ state }) => state);

  it('ended after being called an error, one is ended; the other stays an error', () => {
    expect(states(wrong('1'), wrong('2'), endedAs('ceased'))).toEqual([
      'ceased',
      'entered-in-error',
    ]);
  });

  it('opened again, one is open; the other keeps its ending or its error', () => {
    const second = { recommendationId: rec('2') };
    expect(states(endedAs('ceased'), endedAs('ceased', second), reopened('1'))).toEqual([
      'open',
      'ceased',
    ]);
    expect(states(wrong('1'), wrong('2'), reopened('1'))).toEqual(['open', 'entered-in-error']);
  });

  it('more time granted to one moves that one, and refused after all moves it back', () => {
    const granted = [
      extensionAsked('first'),
      extensionAsked('second', { recommendationIds: [rec('2')] }),
      extensionGranted('first', '2026-05-29'),
      extensionGranted('second', '2026-06-05'),
    ];
    const dues = (...more: readonly CaseEvent[]) =>
      given(...both, ...granted, ...more).case.recommendations.map(({ currentDue }) => currentDue);
    expect(dues()).toEqual(['2026-05-29', '2026-06-05']);
    expect(dues(extensionRefused('first'))).toEqual(['2026-04-30', '2026-06-05']);
    expect(dues(extensionGranted('first', '2026-05-15'))).toEqual(['2026-05-15', '2026-06-05']);
    const { facts } = given(...both, ...granted, extensionRefused('first')).case;
    expect(facts.extensions.map(({ decision }) => decision?.kind)).toEqual(['refused', 'granted']);
    expect(facts.dueChanges.map(({ due }) => due)).toEqual(['2026-06-05']);
  });

  it('what moved for another cause stays where more time is refused', () => {
    const { currentDue } = given(
      ...both,
      event('due.moved', {
        recommendationId: rec('1'),
        due: '2026-05-04',
        cause: { kind: 'start', note: '' },
        reason: '',
      }),
      extensionAsked('first'),
      extensionGranted('first', '2026-05-29'),
      extensionRefused('first'),
    ).recommendation();
    expect(currentDue).toBe('2026-05-04');
  });

  it('of two judgements made apart, the one that stands is heard last', () => {
    const made = [
      evidenceFiled('letter', '2026-04-01'),
      judged('yes', 'satisfied', ['letter'], on),
      judged('no', 'not-satisfied', ['letter'], on),
    ];
    const stands = (name: string) =>
      given(
        ...both,
        ...made,
        event('assessment.settled', {
          recommendationId: rec('1'),
          assessmentId: idOf(name),
          reason: 'The second looked at the wrong letter.',
        }),
      ).recommendation();
    expect(stands('yes').assessments.map(({ assessmentId }) => assessmentId)).toEqual([
      idOf('no'),
      idOf('yes'),
    ]);
    expect(stands('yes').state).toBe('satisfied-on-time');
    expect(stands('no').state).toBe('not-satisfied');
  });

  it('support and handling are kept where they are looked for (R27)', () => {
    const { facts } = given(
      ...both,
      event('support.offered', {
        supportId: idOf('s'),
        to: council,
        what: 'A visit',
        on,
        isTakenUp: null,
      }),
      event('handling.noted', {
        handlingId: idOf('h'),
        body: council,
        isPositive: true,
        note: 'Quick.',
        on,
      }),
    ).case;
    expect(facts.support.map(({ what }) => what)).toEqual(['A visit']);
    expect(facts.handling.map(({ note }) => note)).toEqual(['Quick.']);
  });
});
