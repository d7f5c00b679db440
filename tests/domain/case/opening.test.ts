import { describe, expect, it } from 'vitest';
import type { NewRecommendation } from '../../../shared/domain/case/commands.ts';
import type { CaseDetails } from '../../../shared/domain/case/vocabulary.ts';
import {
  caseDetails,
  caseOpened,
  idOf,
  lgsco,
  newRecommendation,
  psow,
  recommendationAdded,
  typed,
} from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import { draftCaseOpened } from '../../support/ledger/stage-events.ts';

const open = (
  details: Partial<CaseDetails> = {},
  recommendations: readonly NewRecommendation[] = [],
) =>
  ({
    kind: 'openCase',
    details: caseDetails(details),
    recommendations,
    origin: typed,
  }) as const;

const correct = (set: Partial<CaseDetails>) => ({ kind: 'correctCase', caseId, set }) as const;

describe('opening a case', () => {
  it('records the case and each recommendation with the day its words come to', () => {
    given()
      .when(open({}, [newRecommendation({ dueWords: 'within one month' })]))
      .thenEvents(caseOpened(), {
        kind: 'recommendation.added',
        body: {
          recommendationId: idOf('new 2'),
          details: {
            ...newRecommendation({ dueWords: 'within one month' }),
            deadline: {
              kind: 'period',
              amount: 1,
              unit: 'calendarMonths',
              inclusive: false,
            },
            originalDue: '2026-04-02',
          },
          origin: typed,
        },
      });
  });

  it('leaves every recommendation open, with nothing received', () => {
    const { thenCase } = given().when(open({}, [newRecommendation()]));
    expect(
      thenCase.recommendations.map(({ state, dates, waitingSince }) => ({
        state,
        dates,
        waitingSince,
      })),
    ).toEqual([
      {
        state: 'open',
        dates: {
          actionDone: null,
          evidenceReceived: null,
          evidenceComplete: null,
          satisfied: null,
        },
        waitingSince: null,
      },
    ]);
  });

  it('is refused without a reference, a title or a body', () => {
    given()
      .when(open({ reference: ' ' }))
      .thenRefused('case.reference-missing');
    given()
      .when(open({ title: '' }))
      .thenRefused('case.title-missing');
    given()
      .when(open({ bodies: [] }))
      .thenRefused('case.body-missing');
    given()
      .when(open({ bodies: ['Glanwern Council', ' '] }))
      .thenRefused('case.body-missing');
  });

  it('is refused where another case has the reference', () => {
    given()
      .whereTaken('202600417')
      .when(open())
      .thenRefused('case.reference-taken', { reference: '202600417' });
  });

  it('is refused with a decision that has not come yet, and taken with one of today', () => {
    given()
      .on('2026-03-01')
      .when(open())
      .thenRefused('case.decision-in-future', { date: '2026-03-02' });
    given().on('2026-03-02').when(open()).thenKinds('case.opened');
  });

  it('is refused with a closing of the complaint that has not come yet', () => {
    given()
      .when(open({ complaintClosed: { on: '2026-04-11', how: 'decision' } }))
      .thenRefused('case.decision-in-future', { date: '2026-04-11' });
  });

  it('is refused whole where one recommendation cannot stand', () => {
    const recommendations = [newRecommendation(), newRecommendation({ number: ' 1 ' })];
    given()
      .when(open({}, recommendations))
      .thenRefused('recommendation.number-taken', { number: ' 1 ' });
    given()
      .when(open({}, [newRecommendation({ dueWords: '31 April 2026' })]))
      .thenRefused('deadline.no-such-date', { words: '31 April 2026' });
  });

  it('knows the complaint closed where the decision closed it', () => {
    const closing = { on: '2026-03-02', how: 'decision' } as const;
    const { thenCase } = given().when(open({ complaintClosed: closing }));
    expect(thenCase.complaintClosed).toEqual(closing);
    expect(thenCase.recommendationsClosed).toBeNull();
  });
});

describe('correcting a case', () => {
  it('changes what was corrected and nothing else', () => {
    const { thenCase } = given(caseOpened(), recommendationAdded('1')).when(
      correct({ title: 'Repairs left undone at Glanwern' }),
    );
    expect(thenCase.details).toEqual(caseDetails({ title: 'Repairs left undone at Glanwern' }));
    expect(thenCase.recommendations).toHaveLength(1);
  });

  it('is refused where what remains would be no case', () => {
    given(caseOpened())
      .when(correct({ reference: '' }))
      .thenRefused('case.reference-missing');
    given(caseOpened())
      .when(correct({ bodies: [] }))
      .thenRefused('case.body-missing');
    given(caseOpened())
      .when(correct({ decisionDate: '2026-04-11' }))
      .thenRefused('case.decision-in-future', { date: '2026-04-11' });
    given(caseOpened())
      .whereTaken('202600500')
      .when(correct({ reference: '202600500' }))
      .thenRefused('case.reference-taken', { reference: '202600500' });
  });

  it('is refused where there is no case', () => {
    given()
      .when(correct({ title: 'x' }))
      .thenRefused('case.not-found');
  });

  it('of the closing of the complaint shows in the one place where it stands', () => {
    const closing = { on: '2026-03-03', how: 'settlement' } as const;
    const body = { set: { complaintClosed: closing }, origin: typed } as const;
    const { case: state } = given(caseOpened(), { kind: 'case.corrected', body });
    expect(state.complaintClosed).toEqual(closing);
    expect(state.details.complaintClosed).toEqual(closing);
  });

  it('R2: leaves the route, the procedure and the closing of the complaint to their own entries', () => {
    const closing = { on: '2026-03-03', how: 'settlement' } as const;
    const opened = given(caseOpened({ complaintClosed: closing }));
    opened.when(correct({ route: 'report' })).thenRefused('case.route-by-entry');
    opened.when(correct({ procedure: lgsco })).thenRefused('case.procedure-fixed');
    for (const complaintClosed of [null, { ...closing, on: '2026-03-04' }])
      opened.when(correct({ complaintClosed })).thenRefused('case.closing-by-entry');
    opened
      .when(
        correct({
          title: 'Repairs',
          route: 'investigation-decision',
          procedure: { ...psow },
          complaintClosed: { ...closing },
        }),
      )
      .thenKinds('case.corrected');
  });

  it('R3: neither gives a draft case its decision date nor takes it from a decided one', () => {
    const draft = given(draftCaseOpened());
    draft.when(correct({ decisionDate: '2026-03-02' })).thenRefused('case.decision-date-fixed');
    draft.when(correct({ decisionDate: null, title: 'Repairs' })).thenKinds('case.corrected');
    const decided = given(caseOpened());
    decided.when(correct({ decisionDate: null })).thenRefused('case.decision-date-fixed');
    decided.when(correct({ decisionDate: '2026-03-03' })).thenKinds('case.corrected');
    given(caseOpened({ decisionDate: null }))
      .when(correct({ decisionDate: '2026-03-02' }))
      .thenKinds('case.corrected');
  });
});
