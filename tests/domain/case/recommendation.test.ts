import { describe, expect, it } from 'vitest';
import type { NewRecommendation } from '../../../shared/domain/case/commands.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  lgsco,
  newRecommendation,
  recommendationAdded,
  typed,
} from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';

const add = (over: Partial<NewRecommendation> = {}) =>
  ({
    kind: 'addRecommendation',
    caseId,
    recommendation: newRecommendation({ number: '2', ...over }),
    origin: typed,
  }) as const;

const revise = (set: Partial<NewRecommendation>, number = '1') =>
  ({
    kind: 'reviseRecommendation',
    caseId,
    recommendationId: idOf(`rec-${number}`),
    set,
    origin: typed,
  }) as const;

const opened = [caseOpened(), recommendationAdded('1')] as const;

describe('adding a recommendation', () => {
  it('works the day out from the decision', () => {
    const { thenRecommendation } = given(...opened).when(
      add({ dueWords: 'within 20 working days' }),
    );
    expect(thenRecommendation('2')).toMatchObject({
      currentDue: '2026-03-30',
      details: { originalDue: '2026-03-30', dueWords: 'within 20 working days' },
    });
  });

  it('works the day out from another start where one is given', () => {
    const { thenRecommendation } = given(...opened).when(
      add({ dueWords: 'within one month', startsOn: '2026-03-10' }),
    );
    expect(thenRecommendation('2').currentDue).toBe('2026-04-10');
  });

  it('has no day where the period runs from a decision nobody has dated', () => {
    const { thenRecommendation } = given(caseOpened({ decisionDate: null })).when(
      add({ dueWords: 'within one month' }),
    );
    expect(thenRecommendation('2').currentDue).toBeNull();
    expect(thenRecommendation('2').details.deadline.kind).toBe('period');
  });

  it('keeps words that are not understood, with no day', () => {
    const words = 'at the chimes of midnight';
    const { thenRecommendation } = given(...opened).when(add({ dueWords: words }));
    expect(thenRecommendation('2')).toMatchObject({
      currentDue: null,
      details: {
        dueWords: words,
        originalDue: null,
        deadline: { kind: 'unspecified', words },
      },
    });
  });

  it('is refused with a date that does not exist', () => {
    given(...opened)
      .when(add({ dueWords: '30 February 2026' }))
      .thenRefused('deadline.no-such-date', { words: '30 February 2026' });
  });

  it('is refused with a number the case has, however it is written', () => {
    given(caseOpened(), recommendationAdded('R1'))
      .when(add({ number: ' r1' }))
      .thenRefused('recommendation.number-taken', { number: ' r1' });
  });

  it('is refused without number, words or body', () => {
    given(...opened)
      .when(add({ number: ' ' }))
      .thenRefused('extract.number-missing');
    given(...opened)
      .when(add({ text: ' ' }))
      .thenRefused('recommendation.text-missing');
    given(...opened)
      .when(add({ body: '' }))
      .thenRefused('case.body-missing');
  });

  it('is refused under a procedure nobody knows', () => {
    given(caseOpened({ procedure: { id: 'nowhere', version: '1' } }))
      .when(add())
      .thenRefused('procedure.unknown', { id: 'nowhere' });
  });
});

describe('revising a recommendation', () => {
  it('moves the date as it now stands and never the original', () => {
    const { thenRecommendation } = given(...opened).when(revise({ dueWords: '29 May 2026' }));
    expect(thenRecommendation()).toMatchObject({
      currentDue: '2026-05-29',
      details: { originalDue: '2026-04-30', dueWords: '29 May 2026' },
    });
  });

  it('moves the date again and again, and the original still stands', () => {
    const moved = (dueWords: string, currentDue: string) =>
      ({
        kind: 'recommendation.revised',
        body: { recommendationId: idOf('rec-1'), set: { dueWords }, currentDue, origin: typed },
      }) as const;
    const recommendation = given(
      ...opened,
      moved('29 May 2026', '2026-05-29'),
      moved('30 June 2026', '2026-06-30'),
    ).recommendation();
    expect(recommendation.currentDue).toBe('2026-06-30');
    expect(recommendation.details.originalDue).toBe('2026-04-30');
  });

  it('moves the date with the start', () => {
    const period = recommendationAdded('3', {
      dueWords: 'within one month',
      deadline: { kind: 'period', amount: 1, unit: 'calendarMonths', inclusive: false },
      originalDue: '2026-04-02',
    });
    const { thenRecommendation } = given(...opened, period).when(
      revise({ startsOn: '2026-03-20' }, '3'),
    );
    expect(thenRecommendation('3')).toMatchObject({
      currentDue: '2026-04-20',
      details: { originalDue: '2026-04-02' },
    });
  });

  it('of other words leaves the date alone', () => {
    given(...opened)
      .when(revise({ text: 'Apologise in writing' }))
      .thenEvents({
        kind: 'recommendation.revised',
        body: {
          recommendationId: idOf('rec-1'),
          set: { text: 'Apologise in writing' },
          origin: typed,
        },
      });
  });

  it('may keep its own number and not take another’s', () => {
    given(...opened)
      .when(revise({ number: '1' }))
      .thenKinds('recommendation.revised');
    given(...opened, recommendationAdded('2'))
      .when(revise({ number: '2' }))
      .thenRefused('recommendation.number-taken', { number: '2' });
  });

  it('is refused with a date that does not exist, or for what is not there', () => {
    given(...opened)
      .when(revise({ dueWords: '31 June 2026' }))
      .thenRefused('deadline.no-such-date', { words: '31 June 2026' });
    given(...opened)
      .when(revise({ text: 'x' }, '9'))
      .thenRefused('recommendation.not-found');
  });

  it('of its date is refused once it was met: on time stays on time', () => {
    const satisfied = [
      ...opened,
      evidenceFiled('letter', '2026-04-20'),
      evidenceAssessed('satisfied', ['letter'], '2026-04-21'),
    ];
    expect(given(...satisfied).recommendation().state).toBe('satisfied-on-time');
    given(...satisfied)
      .when(revise({ dueWords: '17 April 2026' }))
      .thenRefused('recommendation.ended', { number: '1' });
  });

  it('with no words any more has no day', () => {
    const { thenRecommendation } = given(...opened).when(revise({ dueWords: '' }));
    expect(thenRecommendation().currentDue).toBeNull();
  });
});

describe('correcting the procedure', () => {
  it('judges what has ended by what the new one counts', () => {
    const done = [
      ...opened,
      evidenceFiled('letter', '2026-05-06'),
      evidenceAssessed('satisfied', ['letter'], '2026-05-07', { actionDoneOn: '2026-04-29' }),
    ] as const;
    expect(given(...done).recommendation().state).toBe('satisfied-late');
    const body = { set: { procedure: lgsco }, origin: typed } as const;
    const { recommendation } = given(...done, { kind: 'case.corrected', body });
    expect(recommendation().state).toBe('satisfied-on-time');
  });
});
