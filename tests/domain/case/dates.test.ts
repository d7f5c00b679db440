import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import { delayedFrom, isDelayed } from '../../../shared/domain/case/dates.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  lgsco,
  psow,
} from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  answered,
  commented,
  draftCaseOpened,
  draftIssued,
  ended,
  moved,
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

  it('of a series, its first', () => {
    const every = { amount: 3, unit: 'calendarMonths' } as const;
    const first = awaiting.deadline;
    const series = { kind: 'recurring', every, first, words: '' } as const;
    given(caseOpened(), added('1', { deadline: series }))
      .when(trigger())
      .thenKinds('trigger.recorded', 'due.moved');
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

describe('accepting dates that move', () => {
  const calendar = { kind: 'calendar', version: '2026-03-01' } as const;
  const move = (over: Partial<CommandOf<'moveDates'>> = {}) =>
    ({
      kind: 'moveDates',
      caseId,
      moves: [{ recommendationId: idOf('rec-1'), from: '2026-04-30', due: '2026-05-01' }],
      cause: calendar,
      reason: ' A new bank holiday. ',
      ...over,
    }) as const;
  const dated = { originalDue: '2026-04-30' } as const;
  const two = [caseOpened(), added('1', dated), added('2', dated)] as const;
  const both = [
    { recommendationId: idOf('rec-1'), from: '2026-04-30', due: '2026-05-01' },
    { recommendationId: idOf('rec-2'), from: '2026-04-29', due: '2026-05-01' },
  ];

  it('moves each as it was shown, and keeps the original', () => {
    const asked = given(...two).when(move());
    asked.thenEvents({
      kind: 'due.moved',
      body: {
        recommendationId: idOf('rec-1'),
        due: '2026-05-01',
        cause: calendar,
        reason: 'A new bank holiday.',
      },
    });
    expect(asked.thenRecommendation()).toMatchObject({
      currentDue: '2026-05-01',
      details: { originalDue: '2026-04-30' },
    });
  });

  it('moves none where one of them has moved since', () => {
    given(...two)
      .when(move({ moves: both }))
      .thenRefused('date.moved-meanwhile', { number: '2' });
    const [first] = both;
    if (first === undefined) throw new Error('no move');
    given(...two)
      .when(move({ moves: [first, first] }))
      .thenRefused('date.moved-meanwhile', { number: '1' });
    given(caseOpened(), added('1'))
      .when(move())
      .thenRefused('date.moved-meanwhile', { number: '1' });
    given(caseOpened(), added('1'))
      .when(move({ moves: [{ recommendationId: idOf('rec-1'), from: null, due: '2026-05-01' }] }))
      .thenKinds('due.moved');
  });

  it('needs a reason, something to move, and what is still owed', () => {
    given(...two)
      .when(move({ reason: ' ' }))
      .thenRefused('reason.missing');
    given(...two)
      .when(move({ moves: [] }))
      .thenRefused('recommendation.none-chosen');
    const still = [{ recommendationId: idOf('rec-1'), from: '2026-04-30', due: '2026-04-30' }];
    given(...two)
      .when(move({ moves: still }))
      .thenRefused('date.unchanged');
    given(...two, ended('1', '2026-04-01'))
      .when(move())
      .thenRefused('recommendation.ended', { number: '1' });
    given(draftCaseOpened(), added('1', dated))
      .when(move())
      .thenRefused('recommendation.in-draft', { number: '1' });
  });

  it('or is declined with a reason, and the date stays', () => {
    const keep = (over: { readonly would?: string; readonly reason?: string } = {}) =>
      ({
        kind: 'keepDate',
        ...rec1,
        would: '2026-05-01',
        cause: calendar,
        reason: ' Agreed on the telephone. ',
        ...over,
      }) as const;
    const asked = given(...two).when(keep());
    asked.thenEvents({
      kind: 'due.kept',
      body: {
        recommendationId: idOf('rec-1'),
        would: '2026-05-01',
        cause: calendar,
        reason: 'Agreed on the telephone.',
      },
    });
    expect(asked.thenRecommendation().currentDue).toBe('2026-04-30');
    given(...two)
      .when(keep({ reason: ' ' }))
      .thenRefused('reason.missing');
    given(...two)
      .when(keep({ would: '2026-04-30' }))
      .thenRefused('date.unchanged');
    given(...two, ended('1', '2026-04-01'))
      .when(keep())
      .thenRefused('recommendation.ended', { number: '1' });
  });
});

describe('a delayed remedy [S9]', () => {
  const opened = [
    caseOpened({ procedure: lgsco, decisionDate: '2025-03-31' }),
    added('1'),
  ] as const;
  const office = procedureOf(lgsco);
  if (office === undefined) throw new Error('no procedure');

  it('is what is owed twelve months after the decision, to the day', () => {
    const state = given(...opened).case;
    expect(delayedFrom(state, office)).toBe('2026-03-31');
    expect(isDelayed(state, '2026-03-30', office)).toBe(false);
    expect(isDelayed(state, '2026-03-31', office)).toBe(true);
    expect(isDelayed(given(...opened, ended('1', '2026-04-01')).case, '2026-04-02', office)).toBe(
      false,
    );
    expect(delayedFrom(given(draftCaseOpened({ procedure: lgsco })).case, office)).toBeNull();
    const general = procedureOf(psow);
    expect(general && delayedFrom(state, general)).toBeNull();
  });

  const delay = (over: { readonly note?: string; readonly expectedOn?: string } = {}) =>
    ({
      kind: 'noteDelay',
      ...rec1,
      expectedOn: '2026-04-10',
      note: ' The appeal is heard then. ',
      ...over,
    }) as const;

  it('has the day it is now expected, noted again each time it moves', () => {
    given(...opened)
      .when(delay())
      .thenEvents({
        kind: 'delay.noted',
        body: {
          recommendationId: idOf('rec-1'),
          expectedOn: '2026-04-10',
          note: 'The appeal is heard then.',
        },
      });
    given(...opened)
      .when(delay({ note: ' ' }))
      .thenRefused('words.missing');
    given(...opened)
      .when(delay({ expectedOn: '2026-04-09' }))
      .thenRefused('date.in-past', { date: '2026-04-09' });
  });

  it('is not noted before that day, nor where the office has none', () => {
    given(...opened)
      .on('2026-03-30')
      .when(delay())
      .thenRefused('delay.not-yet', { date: '2026-03-31' });
    given(caseOpened({ decisionDate: '2020-01-01' }), added('1'))
      .when(delay())
      .thenRefused('delay.not-yet');
    given(...opened, ended('1', '2026-04-01'))
      .when(delay())
      .thenRefused('recommendation.ended', { number: '1' });
  });
});

describe('did it work (R22)', () => {
  const improving = { kind: 'service-improvement' } as const;
  const done = [caseOpened(), added('1', improving), ended('1', '2026-04-02')] as const;
  const set = (on: string) => ({ kind: 'setImpactCheck', ...rec1, on }) as const;
  const check = (over: Partial<CommandOf<'checkImpact'>> = {}) =>
    ({
      kind: 'checkImpact',
      ...rec1,
      on: '2026-04-02',
      quality: 'practice-changed',
      note: ' The new form is in use. ',
      nextOn: '2026-10-02',
      ...over,
    }) as const;

  it('R22: is asked of an ended improvement, on a day to come', () => {
    given(...done)
      .when(set('2026-04-10'))
      .thenEvents({
        kind: 'impact-check.set',
        body: { recommendationId: idOf('rec-1'), on: '2026-04-10' },
      });
    given(...done)
      .when(set('2026-04-09'))
      .thenRefused('date.in-past', { date: '2026-04-09' });
  });

  it('R22: is answered with what was seen, and when to look next', () => {
    given(...done)
      .when(check())
      .thenEvents({
        kind: 'impact.checked',
        body: {
          checkId: idOf('new 1'),
          recommendationId: idOf('rec-1'),
          on: '2026-04-02',
          quality: 'practice-changed',
          note: 'The new form is in use.',
          nextOn: '2026-10-02',
        },
      });
    given(...done)
      .when(check({ nextOn: null }))
      .thenKinds('impact.checked');
    given(...done)
      .when(check({ nextOn: '2026-04-02' }))
      .thenKinds('impact.checked');
  });

  it('is answered with words, on a day since it ended that has come', () => {
    given(...done)
      .when(check({ note: ' ' }))
      .thenRefused('words.missing');
    given(...done)
      .when(check({ on: '2026-04-01' }))
      .thenRefused('date.too-early', { date: '2026-04-01', earliest: '2026-04-02' });
    given(...done)
      .when(check({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...done)
      .when(check({ nextOn: '2026-04-01' }))
      .thenRefused('date.too-early', { date: '2026-04-01', earliest: '2026-04-02' });
  });

  it('R22: of one that was met, counts from the day we were satisfied', () => {
    const met = [
      caseOpened(),
      added('1', improving),
      evidenceFiled('form', '2026-04-01'),
      evidenceAssessed('satisfied', ['form'], '2026-04-05'),
    ] as const;
    given(...met)
      .when(check({ on: '2026-04-04' }))
      .thenRefused('date.too-early', { date: '2026-04-04', earliest: '2026-04-05' });
    given(...met)
      .when(check({ on: '2026-04-05' }))
      .thenKinds('impact.checked');
  });

  it('is not asked of a remedy for one person, of what is open, or of what was dropped', () => {
    for (const command of [set('2026-05-01'), check()]) {
      given(caseOpened(), added('1', { kind: 'personal-remedy' }), ended('1', '2026-04-02'))
        .when(command)
        .thenRefused('impact.not-improvement', { number: '1' });
      given(caseOpened(), added('1', { kind: 'invitation' }), ended('1', '2026-04-02'))
        .when(command)
        .thenRefused('impact.not-improvement', { number: '1' });
      given(caseOpened(), added('1', improving))
        .when(command)
        .thenRefused('impact.not-ended', { number: '1' });
      given(
        draftCaseOpened(),
        added('1', improving),
        draftIssued('draft'),
        commented('said', 'already-done'),
        answered('said', 'dropped'),
      )
        .when(command)
        .thenRefused('impact.not-ended', { number: '1' });
      given(caseOpened()).when(command).thenRefused('recommendation.not-found');
    }
    const hos = { id: 'hos', version: '1' };
    given(
      caseOpened({ procedure: hos }),
      added('1', { kind: 'order' }),
      moved('1', '2026-04-30', { kind: 'assessment' }),
      ended('1', '2026-04-02'),
    )
      .when(check())
      .thenKinds('impact.checked');
  });
});
