import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import type { CaseDetails, NotTold, Told } from '../../../shared/domain/case/vocabulary.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  board,
  closedOn,
  council,
  endedAs,
  enteredInError,
  rec,
  reopened,
  returned,
} from '../../support/ledger/core-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  answered,
  commented,
  draftCaseOpened,
  draftIssued,
  personRecorded,
} from '../../support/ledger/stage-events.ts';

const toComplainant: Told = {
  party: 'complainant',
  name: 'Mrs B',
  on: '2026-04-10',
  how: 'letter',
};
const toBody = (name = council): Told => ({ party: 'body', name, on: '2026-04-10', how: 'email' });
const notTold = (over: Partial<NotTold> = {}): NotTold => ({
  party: 'complainant',
  name: 'Mrs B',
  reasonId: 'no-contact-wanted',
  reason: 'She asked us not to write.',
  ...over,
});
const close = (over: Partial<CommandOf<'closeRecommendations'>> = {}) =>
  ({
    kind: 'closeRecommendations',
    caseId,
    on: '2026-04-10',
    told: [toComplainant, toBody()],
    ...over,
  }) as const;

const one = [caseOpened(), recommendationAdded('1'), endedAs('ceased')] as const;
const both = [
  caseOpened({ bodies: [council, board] }),
  recommendationAdded('1'),
  recommendationAdded('2', { body: board }),
  endedAs('ceased'),
] as const;
const bothEnded = [...both, endedAs('ceased', { recommendationId: rec('2') })] as const;

describe('the closing of the recommendations', () => {
  it('R13: when all have ended, with a letter to both', () => {
    const asked = given(...one).when(close());
    asked.thenEvents({
      kind: 'recommendations.closed',
      body: { on: '2026-04-10', told: [toComplainant, toBody()] },
    });
    expect(asked.thenCase.recommendationsClosed).toEqual({
      on: '2026-04-10',
      told: [toComplainant, toBody()],
      notTold: [],
    });
  });

  it('R13: not before every body’s recommendation has ended', () => {
    given(...both)
      .when(close({ told: [toComplainant, toBody(), toBody(board)] }))
      .thenRefused('closing.not-all-ended', { open: 1 });
  });

  it('R13: each body that was asked for something is told, however it is spelt', () => {
    given(...bothEnded)
      .when(close({ told: [toComplainant, toBody(), toBody(' glanafon health BOARD ')] }))
      .thenKinds('recommendations.closed');
    given(...bothEnded)
      .when(close())
      .thenRefused('closing.body-not-told', { body: board });
    given(...bothEnded)
      .when(close({ told: [toComplainant, toBody(board)] }))
      .thenRefused('closing.body-not-told', { body: council });
  });

  it('R13: also one that shares a recommendation with another', () => {
    given(
      caseOpened({ bodies: [council, board] }),
      recommendationAdded('1', { owedBy: { how: 'jointly', others: [board] } }),
      endedAs('ceased'),
    )
      .when(close())
      .thenRefused('closing.body-not-told', { body: board });
  });

  it('R13: but not one whose only recommendation was entered in error', () => {
    given(...both, enteredInError('2'))
      .when(close())
      .thenKinds('recommendations.closed');
  });

  it('where there is one body, whoever stands for it is told', () => {
    given(...one)
      .when(close({ told: [toComplainant, toBody('The chief executive')] }))
      .thenKinds('recommendations.closed');
    for (const told of [[toComplainant], [toBody()]])
      given(...one)
        .when(close({ told }))
        .thenRefused('closing.told-date-missing');
  });

  it('who is not told, is not told for a reason of the list and in words', () => {
    const asked = given(...one).when(close({ told: [toBody()], notTold: [notTold()] }));
    asked.thenEvents({
      kind: 'recommendations.closed',
      body: { on: '2026-04-10', told: [toBody()], notTold: [notTold()] },
    });
    expect(asked.thenCase.recommendationsClosed?.notTold).toEqual([notTold()]);
    given(...one)
      .when(close({ told: [toBody()], notTold: [notTold({ reasonId: 'because' })] }))
      .thenRefused('reason.not-listed');
    given(...one)
      .when(close({ told: [toBody()], notTold: [notTold({ reason: ' ' })] }))
      .thenRefused('reason.missing');
    given(...one)
      .when(close({ told: [toComplainant], notTold: [notTold({ party: 'body', name: council })] }))
      .thenKinds('recommendations.closed');
  });

  it('is not dated ahead, nor is any letter', () => {
    given(...one)
      .when(close({ on: '2026-04-11' }))
      .thenRefused('case.decision-in-future', { date: '2026-04-11' });
    given(...one)
      .when(close({ told: [toComplainant, { ...toBody(), on: '2026-04-11' }] }))
      .thenRefused('closing.told-date-missing');
  });

  it('R13: neither it nor a letter of it is dated before the last of them ended', () => {
    const before = '2026-04-07';
    given(...one)
      .when(close({ on: before, told: [toComplainant, toBody()] }))
      .thenRefused('closing.before-ended', { date: '2026-04-08' });
    for (const told of [
      [{ ...toComplainant, on: before }, toBody()],
      [toComplainant, { ...toBody(), on: before }],
    ])
      given(...one)
        .when(close({ told }))
        .thenRefused('closing.before-ended', { date: '2026-04-08' });
    const theDay = '2026-04-08';
    given(...one)
      .when(
        close({
          on: theDay,
          told: [
            { ...toComplainant, on: theDay },
            { ...toBody(), on: theDay },
          ],
        }),
      )
      .thenKinds('recommendations.closed');
  });

  it('R13: nor before the last was judged met, whichever came later', () => {
    const met = (on: string) =>
      [
        caseOpened(),
        recommendationAdded('1'),
        recommendationAdded('2'),
        evidenceFiled('letter', '2026-04-01'),
        evidenceAssessed('satisfied', ['letter'], on),
        endedAs('ceased', { recommendationId: rec('2') }),
      ] as const;
    const on = '2026-04-08';
    const told = [
      { ...toComplainant, on },
      { ...toBody(), on },
    ];
    given(...met('2026-04-09'))
      .when(close({ on, told }))
      .thenRefused('closing.before-ended', { date: '2026-04-09' });
    given(...met('2026-04-07'))
      .when(close({ on, told }))
      .thenKinds('recommendations.closed');
  });

  it('on the office’s own initiative needs no complainant where there is none', () => {
    const ended = [recommendationAdded('1'), endedAs('ceased')] as const;
    const own = (over: Partial<CaseDetails> = {}) =>
      caseOpened({ route: 'own-initiative', ...over });
    const body = close({ told: [toBody()] });
    given(own(), ...ended)
      .when(body)
      .thenKinds('recommendations.closed');
    given(own(), ...ended, personRecorded({ role: 'representative' }))
      .when(body)
      .thenKinds('recommendations.closed');
    given(own(), ...ended, personRecorded({ role: 'complainant' }))
      .when(body)
      .thenRefused('closing.told-date-missing');
    given(own({ complainant: { name: 'Mrs B', pseudonym: '' } }), ...ended)
      .when(body)
      .thenRefused('closing.told-date-missing');
    given(own(), ...ended)
      .when(close({ told: [toComplainant] }))
      .thenRefused('closing.told-date-missing');
  });

  it('happens once', () => {
    given(...one, closedOn('2026-04-09'))
      .when(close())
      .thenRefused('closing.already-closed', { date: '2026-04-09' });
  });
});

describe('a closing holds while everything has ended', () => {
  const closed = [...one, closedOn('2026-04-09')] as const;

  it('and no longer once something more is recommended', () => {
    expect(given(...closed).case.recommendationsClosed?.on).toBe('2026-04-09');
    expect(given(...closed, recommendationAdded('2')).case.recommendationsClosed).toBeNull();
  });

  it('nor where somebody had opened one again, unseen by who closed', () => {
    const { case: state } = given(...one, reopened('1'), closedOn('2026-04-09'));
    expect(state.recommendationsClosed).toBeNull();
  });

  it('also where what happens next is about none of them', () => {
    const { case: state } = given(...closed, returned('return'));
    expect(state.recommendationsClosed?.on).toBe('2026-04-09');
  });
});

describe('a complainant comes back', () => {
  const receive = {
    kind: 'receiveReturn',
    caseId,
    from: ' Mrs B ',
    on: '2026-04-10',
    how: 'call',
    says: ' It never came. ',
  } as const;

  it('R18: what they say is recorded, with the day', () => {
    given(...one)
      .when(receive)
      .thenEvents({
        kind: 'return.received',
        body: {
          returnId: idOf('new 1'),
          from: 'Mrs B',
          on: '2026-04-10',
          how: 'call',
          says: 'It never came.',
        },
      });
    for (const blank of [{ from: ' ' }, { says: '' }])
      given(...one)
        .when({ ...receive, ...blank })
        .thenRefused('words.missing');
    given(...one)
      .when({ ...receive, on: '2026-04-11' })
      .thenRefused('date.in-future', { date: '2026-04-11' });
  });
});

describe('what is decided of a return', () => {
  const decideReturn = (
    decision: CommandOf<'decideReturn'>['decision'],
    over: Partial<CommandOf<'decideReturn'>> = {},
  ): CommandOf<'decideReturn'> => ({
    kind: 'decideReturn',
    caseId,
    returnId: idOf('return'),
    decision,
    reason: ' The bank sent it back. ',
    on: '2026-04-08',
    letterOn: '2026-04-10',
    recommendationIds: [],
    newReference: '',
    ...over,
  });
  const came = [...one, closedOn('2026-04-05'), returned('return', '2026-04-06')] as const;
  const body = (over: object) => ({
    returnId: idOf('return'),
    reason: 'The bank sent it back.',
    on: '2026-04-08',
    letterOn: '2026-04-10',
    recommendationIds: [],
    newReference: '',
    ...over,
  });

  it('R18: the recommendations are opened again, and so is their closing', () => {
    const asked = given(...came).when(decideReturn('reopened', { recommendationIds: [rec('1')] }));
    expect(asked.thenRecommendation().state).toBe('open');
    expect(asked.thenCase.recommendationsClosed).toBeNull();
    asked.thenKinds('return.decided', 'recommendation.reopened');
    expect(asked.thenCase.facts.returns[0]?.decision).toMatchObject(
      body({ decision: 'reopened', recommendationIds: [rec('1')] }),
    );
    expect(asked.thenCase.facts.reopenings).toMatchObject([
      { recommendationId: rec('1'), reason: 'The bank sent it back.', on: '2026-04-08' },
    ]);
  });

  it('R18: or a new case is opened, and linked', () => {
    given(...came)
      .when(
        decideReturn('new-case', { newReference: ' 202600999 ', recommendationIds: [rec('1')] }),
      )
      .thenEvents(
        {
          kind: 'return.decided',
          body: {
            returnId: idOf('return'),
            decision: 'new-case',
            reason: 'The bank sent it back.',
            on: '2026-04-08',
            letterOn: '2026-04-10',
            recommendationIds: [],
            newReference: '202600999',
          },
        },
        {
          kind: 'case.linked',
          body: {
            linkId: idOf('new 1'),
            relation: 'new-for-failure',
            reference: '202600999',
            reason: 'The bank sent it back.',
          },
        },
      );
    given(...came)
      .when(decideReturn('new-case', { newReference: ' ' }))
      .thenRefused('case.reference-missing');
  });

  it('R18: or nothing further is done, and why', () => {
    const asked = given(...came).when(
      decideReturn('no-further-action', { newReference: '202600999' }),
    );
    asked.thenKinds('return.decided');
    expect(asked.thenCase.facts.returns[0]?.decision).toMatchObject(
      body({ decision: 'no-further-action' }),
    );
    expect(asked.thenCase.recommendationsClosed?.on).toBe('2026-04-05');
  });

  it('each with a letter, a reason, and days in their order', () => {
    const nothing = decideReturn('no-further-action');
    given(...came)
      .when({ ...nothing, letterOn: null })
      .thenRefused('return.letter-missing');
    given(...came)
      .when({ ...nothing, reason: ' ' })
      .thenRefused('reason.missing');
    given(...came)
      .when({ ...nothing, on: '2026-04-05' })
      .thenRefused('return.before-received', { date: '2026-04-06' });
    given(...came)
      .when({ ...nothing, on: '2026-04-06' })
      .thenKinds('return.decided');
    given(...came)
      .when({ ...nothing, on: '2026-04-11' })
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...came)
      .when({ ...nothing, letterOn: '2026-04-11' })
      .thenRefused('date.in-future', { date: '2026-04-11' });
  });

  it('once, and only of what came', () => {
    given(...one)
      .when(decideReturn('no-further-action'))
      .thenRefused('return.not-found');
    given(...came, {
      kind: 'return.decided',
      body: {
        returnId: idOf('return'),
        decision: 'no-further-action',
        reason: 'It was paid.',
        on: '2026-04-07',
        letterOn: '2026-04-07',
        recommendationIds: [],
        newReference: '',
      },
    })
      .when(decideReturn('no-further-action'))
      .thenRefused('return.already-decided', { date: '2026-04-07' });
  });

  it('opens nothing again whose number was given to another', () => {
    given(
      caseOpened(),
      recommendationAdded('1'),
      enteredInError(),
      recommendationAdded('again', { number: '1' }),
      returned('return', '2026-04-06'),
    )
      .when(decideReturn('reopened', { recommendationIds: [rec('1')] }))
      .thenRefused('recommendation.number-taken', { number: '1' });
  });

  it('opens again only what has ended and was asked', () => {
    given(...came)
      .when(decideReturn('reopened'))
      .thenRefused('recommendation.none-chosen');
    given(...came, recommendationAdded('2'))
      .when(decideReturn('reopened', { recommendationIds: [rec('1'), rec('2')] }))
      .thenRefused('recommendation.not-ended', { number: '2' });
    given(...came)
      .when(decideReturn('reopened', { recommendationIds: [rec('1'), rec('9')] }))
      .thenRefused('recommendation.not-found');
    given(
      draftCaseOpened(),
      added('1'),
      draftIssued('draft'),
      commented('comment', 'disagree'),
      answered('comment', 'dropped'),
      returned('return', '2026-04-06'),
    )
      .when(decideReturn('reopened', { recommendationIds: [rec('1')] }))
      .thenRefused('recommendation.not-ended', { number: '1' });
  });
});
