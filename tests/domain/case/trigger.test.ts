import { describe, expect, it } from 'vitest';
import { caseOpened, idOf } from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  draftCaseOpened,
  ended,
  triggered,
  within,
} from '../../support/ledger/stage-events.ts';

const rec1 = { caseId, recommendationId: idOf('rec-1') } as const;
const awaiting = { deadline: { kind: 'event', event: 'the sale', period: within(2) } } as const;

describe('what a recommendation waited for happens (c3.7)', () => {
  const trigger = (on = '2026-04-01', note = ' The sale went through. ') =>
    ({ kind: 'recordTrigger', ...rec1, on, note }) as const;

  it('and its date is worked out from that day', () => {
    given(caseOpened(), added('1', awaiting))
      .when(trigger())
      .thenEvents(
        {
          kind: 'trigger.recorded',
          body: {
            recommendationId: idOf('rec-1'),
            on: '2026-04-01',
            note: 'The sale went through.',
          },
        },
        {
          kind: 'due.moved',
          body: {
            recommendationId: idOf('rec-1'),
            due: '2026-06-01',
            cause: { kind: 'trigger', event: 'the sale' },
            reason: 'The sale went through.',
          },
        },
      );
  });

  it('or is that very day where no period runs from it', () => {
    const asked = given(
      caseOpened(),
      added('1', { deadline: { kind: 'event', event: 'it' } }),
    ).when(trigger());
    expect(asked.thenRecommendation()).toMatchObject({ state: 'open', currentDue: '2026-04-01' });
  });

  it('counts working days by the calendar of the nation', () => {
    const deadline = { kind: 'event', event: 'it', period: within(2, 'workingDays') } as const;
    // Good Friday and Easter Monday 2026 are the 3rd and 6th of April.
    const asked = given(caseOpened(), added('1', { deadline })).when(trigger('2026-04-02'));
    expect(asked.thenRecommendation().currentDue).toBe('2026-04-08');
  });

  it('of a series without end, its first', () => {
    const every = { amount: 3, unit: 'calendarMonths' } as const;
    const first = awaiting.deadline;
    const series = { kind: 'recurring', every, first, words: '' } as const;
    given(caseOpened(), added('1', { deadline: series }))
      .when(trigger())
      .thenKinds('trigger.recorded', 'due.moved', 'part.added');
  });

  it('is refused where no event is awaited, and for what has ended', () => {
    given(caseOpened(), added('1'))
      .when(trigger())
      .thenRefused('trigger.not-awaited', { number: '1' });
    given(caseOpened(), added('1', awaiting), ended('1', '2026-04-01'))
      .when(trigger())
      .thenRefused('recommendation.ended', { number: '1' });
    given(caseOpened()).when(trigger()).thenRefused('recommendation.not-found');
  });

  it('happens once, on a day that has come, unless two people disagree', () => {
    given(caseOpened(), added('1', awaiting))
      .when(trigger('2026-04-11'))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    const known = given(caseOpened(), added('1', awaiting), triggered('1', '2026-03-20'));
    known
      .when(trigger())
      .thenRefused('trigger.already-recorded', { number: '1', date: '2026-03-20' });
    known
      .whereDisputed(`${idOf('rec-1')}.trigger`)
      .when(trigger())
      .thenKinds('trigger.recorded', 'due.moved');
  });

  it('while it is drafted is only recorded', () => {
    given(draftCaseOpened(), added('1', awaiting)).when(trigger()).thenKinds('trigger.recorded');
  });

  it('is refused where the calendar does not reach', () => {
    const period = within(900, 'workingDays');
    given(caseOpened(), added('1', { deadline: { kind: 'event', event: 'it', period } }))
      .when(trigger())
      .thenRefused('deadline.calendar-range');
  });
});

describe('looking again at what waits', () => {
  const review = (on: string) =>
    ({ kind: 'setReview', ...rec1, on, note: ' Ask the bank. ' }) as const;

  it('is set for today or later, only while it waits', () => {
    const open = given(caseOpened(), added('1', awaiting));
    open.when(review('2026-04-10')).thenEvents({
      kind: 'review.set',
      body: { recommendationId: idOf('rec-1'), on: '2026-04-10', note: 'Ask the bank.' },
    });
    open.when(review('2026-04-09')).thenRefused('date.in-past', { date: '2026-04-09' });
    given(caseOpened(), added('1'))
      .when(review('2026-04-10'))
      .thenRefused('trigger.not-awaited', { number: '1' });
    given(draftCaseOpened(), added('1', awaiting))
      .when(review('2026-04-10'))
      .thenRefused('recommendation.in-draft', { number: '1' });
  });
});
