import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import { delayedFrom, isDelayed } from '../../../shared/domain/case/dates.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { caseOpened, idOf, lgsco, psow } from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import { added, draftCaseOpened, ended } from '../../support/ledger/stage-events.ts';

const rec1 = { caseId, recommendationId: idOf('rec-1') } as const;

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
