import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import { caseDue } from '../../../shared/domain/case/dates.ts';
import type { BodyOf, CaseEvent } from '../../../shared/domain/case/events.ts';
import { caseOpened, idOf, recommendationAdded } from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import { council } from '../../support/ledger/stage-events.ts';

const support = (over: Partial<CommandOf<'offerSupport'>> = {}) =>
  ({
    kind: 'offerSupport',
    caseId,
    to: ' Glanwern Council ',
    what: ' A visit ',
    on: '2026-04-01',
    isTakenUp: null,
    ...over,
  }) as const;

const handling = (over: Partial<CommandOf<'noteHandling'>> = {}) =>
  ({
    kind: 'noteHandling',
    caseId,
    body: ' glanwern council ',
    isPositive: true,
    note: ' Answered within a day ',
    on: '2026-04-01',
    ...over,
  }) as const;

const undertake = (over: Partial<CommandOf<'recordUndertaking'>> = {}) =>
  ({
    kind: 'recordUndertaking',
    caseId,
    body: ' glanwern council ',
    text: ' Review all letters ',
    on: '2026-04-01',
    reviewOn: '2026-04-01',
    ...over,
  }) as const;

const undertaken: CaseEvent = {
  kind: 'undertaking.recorded',
  body: {
    undertakingId: idOf('promise'),
    body: council,
    text: 'Review all letters',
    on: '2026-04-01',
    reviewOn: '2026-06-01',
  },
};

const followed = (over: Partial<BodyOf<'undertaking.followed'>> = {}): CaseEvent => ({
  kind: 'undertaking.followed',
  body: {
    undertakingId: idOf('promise'),
    note: 'Half done',
    on: '2026-04-02',
    isDone: false,
    reviewOn: null,
    ...over,
  },
});

const follow = (over: Partial<CommandOf<'followUndertaking'>> = {}) =>
  ({
    kind: 'followUndertaking',
    caseId,
    undertakingId: idOf('promise'),
    note: ' Half done ',
    on: '2026-04-02',
    isDone: false,
    reviewOn: '2026-04-02',
    ...over,
  }) as const;

describe('support and positive handling (R27)', () => {
  it('R27: records what was offered to whom, and whether it was taken up', () => {
    given(caseOpened())
      .when(support())
      .thenEvents({
        kind: 'support.offered',
        body: {
          supportId: idOf('new 1'),
          to: council,
          what: 'A visit',
          on: '2026-04-01',
          isTakenUp: null,
        },
      });
    given(caseOpened())
      .when(support({ to: ' ' }))
      .thenRefused('words.missing');
    given(caseOpened())
      .when(support({ what: ' ' }))
      .thenRefused('words.missing');
    given(caseOpened())
      .when(support({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
  });

  it('R27: records how a body of the case handled it', () => {
    given(caseOpened())
      .when(handling())
      .thenEvents({
        kind: 'handling.noted',
        body: {
          handlingId: idOf('new 1'),
          body: council,
          isPositive: true,
          note: 'Answered within a day',
          on: '2026-04-01',
        },
      });
    given(caseOpened())
      .when(handling({ note: ' ' }))
      .thenRefused('words.missing');
    given(caseOpened())
      .when(handling({ body: 'Another' }))
      .thenRefused('case.body-not-in-case', { body: 'Another' });
    given(caseOpened())
      .when(handling({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
  });
});

describe('an undertaking beyond what was asked (R27)', () => {
  it('R27: is recorded, with the day to look again if one was named', () => {
    given(caseOpened())
      .when(undertake())
      .thenEvents({
        kind: 'undertaking.recorded',
        body: {
          undertakingId: idOf('new 1'),
          body: council,
          text: 'Review all letters',
          on: '2026-04-01',
          reviewOn: '2026-04-01',
        },
      });
    given(caseOpened())
      .when(undertake({ reviewOn: null }))
      .thenKinds('undertaking.recorded');
    given(caseOpened())
      .when(undertake({ text: ' ' }))
      .thenRefused('words.missing');
    given(caseOpened())
      .when(undertake({ body: 'Another' }))
      .thenRefused('case.body-not-in-case', { body: 'Another' });
    given(caseOpened())
      .when(undertake({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(caseOpened())
      .when(undertake({ reviewOn: '2026-03-31' }))
      .thenRefused('date.too-early', { date: '2026-03-31', earliest: '2026-04-01' });
  });

  it('R27: is followed until it is done, and then no more', () => {
    const open = given(caseOpened(), undertaken);
    open.when(follow()).thenEvents(followed({ reviewOn: '2026-04-02' }));
    open
      .when(follow({ isDone: true, reviewOn: '2026-01-01' }))
      .thenEvents(followed({ isDone: true }));
    open.when(follow({ reviewOn: null })).thenEvents(followed());
    given(caseOpened(), undertaken, followed()).when(follow()).thenKinds('undertaking.followed');
    given(caseOpened(), undertaken, followed({ isDone: true }))
      .when(follow())
      .thenRefused('undertaking.done', { date: '2026-04-02' });
    given(caseOpened()).when(follow()).thenRefused('undertaking.not-found');
  });

  it('is followed with words, on a day since it was given', () => {
    const open = given(caseOpened(), undertaken);
    open.when(follow({ note: ' ' })).thenRefused('words.missing');
    open
      .when(follow({ on: '2026-03-31' }))
      .thenRefused('date.too-early', { date: '2026-03-31', earliest: '2026-04-01' });
    open.when(follow({ on: '2026-04-11' })).thenRefused('date.in-future', { date: '2026-04-11' });
    open
      .when(follow({ reviewOn: '2026-04-01' }))
      .thenRefused('date.too-early', { date: '2026-04-01', earliest: '2026-04-02' });
  });

  it('R27: is not counted: the recommendations and their dates stay as they were', () => {
    const asked = [caseOpened(), recommendationAdded('1')] as const;
    const before = given(...asked).case;
    const { case: after } = given(...asked, undertaken, followed({ isDone: true }));
    expect(after.recommendations).toEqual(before.recommendations);
    expect(caseDue(after)).toBe('2026-04-30');
    expect(after.facts.undertakings).toHaveLength(1);
  });
});
