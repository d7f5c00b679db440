import { describe, expect, it } from 'vitest';
import type { AssessmentResult, Told } from '../../../shared/domain/case/vocabulary.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  lgsco,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';

type Over = { readonly reason?: string; readonly actionDoneOn?: string | null };

const assess = (result: AssessmentResult, evidence: readonly string[], over: Over = {}) =>
  ({
    kind: 'assessEvidence',
    caseId,
    recommendationId: idOf('rec-1'),
    evidenceIds: evidence.map(idOf),
    result,
    reason: 'The letter says what was asked for.',
    actionDoneOn: null,
    ...over,
  }) as const;

const opened = [caseOpened(), recommendationAdded('1')] as const;
const received = [...opened, evidenceFiled('letter', '2026-04-08')] as const;
const ended = [...received, evidenceAssessed('satisfied', ['letter'], '2026-04-09')] as const;

describe('evidence that arrives', () => {
  it('waits for us from the day the first of it came', () => {
    const recommendation = given(
      ...opened,
      evidenceFiled('second', '2026-04-09'),
      evidenceFiled('first', '2026-04-07'),
    ).recommendation();
    expect(recommendation).toMatchObject({
      state: 'evidence-received',
      waitingSince: '2026-04-07',
    });
    expect(recommendation.dates.evidenceReceived).toBe('2026-04-07');
  });

  it('may be for several recommendations', () => {
    const both = given(
      ...opened,
      recommendationAdded('2'),
      evidenceFiled('letter', '2026-04-08', ['1', '2']),
    );
    expect([both.recommendation('1').state, both.recommendation('2').state]).toEqual([
      'evidence-received',
      'evidence-received',
    ]);
  });

  it('filed twice under one id is there once', () => {
    const twice = given(...received, evidenceFiled('letter', '2026-04-08'));
    expect(twice.case.evidence).toHaveLength(1);
    expect(twice.recommendation().evidenceIds).toHaveLength(1);
  });
});

describe('assessing evidence', () => {
  it('is refused with nothing filed, or with what was not filed for it', () => {
    given(...opened)
      .when(assess('satisfied', []))
      .thenRefused('evidence.nothing-to-assess');
    given(...received)
      .when(assess('satisfied', []))
      .thenRefused('evidence.nothing-to-assess');
    given(...received)
      .when(assess('satisfied', ['other']))
      .thenRefused('evidence.not-found');
    given(...opened, recommendationAdded('2'), evidenceFiled('letter', '2026-04-08', ['2']))
      .when(assess('satisfied', ['letter']))
      .thenRefused('evidence.not-found');
  });

  it('is refused without a reason', () => {
    given(...received)
      .when(assess('satisfied', ['letter'], { reason: ' \n ' }))
      .thenRefused('assessment.reason-missing');
  });

  it('is refused on a day before the evidence came', () => {
    given(...received)
      .on('2026-04-07')
      .when(assess('satisfied', ['letter']))
      .thenRefused('assessment.date-before-evidence', { date: '2026-04-08' });
  });

  it('is refused with an action done on a day that has not come yet', () => {
    given(...received)
      .when(assess('satisfied', ['letter'], { actionDoneOn: '2026-04-11' }))
      .thenRefused('case.decision-in-future', { date: '2026-04-11' });
  });

  it('is recorded with who, why, when and on what', () => {
    given(...received)
      .when(assess('partly', ['letter'], { reason: ' Signed by the wrong officer. ' }))
      .thenEvents({
        kind: 'evidence.assessed',
        body: {
          assessmentId: idOf('new 1'),
          recommendationId: idOf('rec-1'),
          evidenceIds: [idOf('letter')],
          result: 'partly',
          reason: 'Signed by the wrong officer.',
          assessedOn: '2026-04-10',
          actionDoneOn: null,
        },
      });
  });

  it('partly leaves it with the body, and satisfied later ends it', () => {
    const partly = [...received, evidenceAssessed('partly', ['letter'], '2026-04-09')];
    expect(given(...partly).recommendation()).toMatchObject({
      state: 'partly-satisfied',
      waitingSince: null,
      dates: { evidenceComplete: null, satisfied: null },
    });
    const { thenRecommendation } = given(...partly, evidenceFiled('list', '2026-04-10')).when(
      assess('satisfied', ['letter', 'list']),
    );
    expect(thenRecommendation()).toMatchObject({
      state: 'satisfied-on-time',
      dates: {
        evidenceReceived: '2026-04-08',
        evidenceComplete: '2026-04-10',
        satisfied: '2026-04-10',
      },
    });
    expect(thenRecommendation().assessments.map(({ result }) => result)).toEqual([
      'partly',
      'satisfied',
    ]);
  });

  it('not satisfied waits for the body; new evidence waits for us again', () => {
    const refused = [...received, evidenceAssessed('not-satisfied', ['letter'], '2026-04-09')];
    expect(given(...refused).recommendation()).toMatchObject({
      state: 'not-satisfied',
      waitingSince: null,
    });
    expect(given(...refused, evidenceFiled('again', '2026-04-20')).recommendation()).toMatchObject({
      state: 'evidence-received',
      waitingSince: '2026-04-20',
    });
  });

  it('is refused once the recommendation has ended', () => {
    given(...ended)
      .when(assess('not-satisfied', ['letter']))
      .thenRefused('recommendation.ended', { number: '1' });
  });

  it('leaves what has ended as it is when more arrives', () => {
    expect(given(...ended, evidenceFiled('late', '2026-06-01')).recommendation()).toMatchObject({
      state: 'satisfied-on-time',
      waitingSince: null,
      dates: { evidenceComplete: '2026-04-08' },
    });
  });

  it('is refused for a recommendation that is not there', () => {
    given(caseOpened(), evidenceFiled('letter', '2026-04-08'))
      .when(assess('satisfied', ['letter']))
      .thenRefused('recommendation.not-found');
  });
});

describe('on time or late', () => {
  const satisfied = (
    procedure: { readonly id: string; readonly version: string },
    evidenceOn: string,
    actionDoneOn: string | null,
  ) =>
    given(
      caseOpened({ procedure }),
      recommendationAdded('1'),
      evidenceFiled('letter', evidenceOn),
      evidenceAssessed('satisfied', ['letter'], '2026-06-01', { actionDoneOn }),
    ).recommendation().state;
  const psow = { id: 'psow', version: '2' };

  it('for PSOW goes by the day the evidence was complete', () => {
    expect(satisfied(psow, '2026-04-30', '2026-04-01')).toBe('satisfied-on-time');
    expect(satisfied(psow, '2026-05-01', '2026-04-01')).toBe('satisfied-late');
  });

  it('for LGSCO goes by the day the action was done', () => {
    expect(satisfied(lgsco, '2026-05-20', '2026-04-30')).toBe('satisfied-on-time');
    expect(satisfied(lgsco, '2026-05-20', '2026-05-01')).toBe('satisfied-late');
  });

  it('for LGSCO goes by the evidence where nobody says when the action was done', () => {
    expect(satisfied(lgsco, '2026-04-30', null)).toBe('satisfied-on-time');
    expect(satisfied(lgsco, '2026-05-01', null)).toBe('satisfied-late');
  });

  it('is neither where no day was set', () => {
    const state = given(
      caseOpened(),
      recommendationAdded('1', { originalDue: null }),
      evidenceFiled('letter', '2026-04-08'),
      evidenceAssessed('satisfied', ['letter'], '2026-04-09'),
    ).recommendation().state;
    expect(state).toBe('satisfied-undated');
  });

  it('counts the last of the evidence that was assessed, not what came besides', () => {
    const recommendation = given(
      ...opened,
      evidenceFiled('letter', '2026-04-08'),
      evidenceFiled('proof', '2026-04-29'),
      evidenceFiled('thanks', '2026-05-09'),
      evidenceAssessed('satisfied', ['letter', 'proof'], '2026-05-10'),
    ).recommendation();
    expect(recommendation.dates.evidenceComplete).toBe('2026-04-29');
    expect(recommendation.state).toBe('satisfied-on-time');
  });
});

describe('the two closings', () => {
  const closeComplaint = (on: string) =>
    ({ kind: 'closeComplaint', caseId, closing: { on, how: 'decision' } }) as const;
  const told = (on = '2026-04-10'): readonly Told[] => [
    { party: 'complainant', name: 'Ms Morgan', on, how: 'letter' },
    { party: 'body', name: 'Glanwern Council', on, how: 'email' },
  ];
  const closeRecommendations = (over: { on?: string; told?: readonly Told[] } = {}) =>
    ({ kind: 'closeRecommendations', caseId, on: '2026-04-10', told: told(), ...over }) as const;

  it('are kept apart: closing the complaint leaves the recommendations open', () => {
    const { thenCase } = given(...opened).when(closeComplaint('2026-03-02'));
    expect(thenCase.complaintClosed).toEqual({ on: '2026-03-02', how: 'decision' });
    expect(thenCase.recommendationsClosed).toBeNull();
    expect(thenCase.recommendations[0]?.state).toBe('open');
  });

  it('of the recommendations leaves the complaint as it was', () => {
    const { thenCase } = given(...ended).when(closeRecommendations());
    expect(thenCase.recommendationsClosed).toEqual({
      on: '2026-04-10',
      told: [...told()],
      notTold: [],
    });
    expect(thenCase.complaintClosed).toBeNull();
  });

  it('of the complaint happens once, and not in the future', () => {
    given(...opened, { kind: 'complaint.closed', body: { on: '2026-03-02', how: 'decision' } })
      .when(closeComplaint('2026-04-01'))
      .thenRefused('closing.complaint-already-closed', { date: '2026-03-02' });
    given(...opened)
      .when(closeComplaint('2026-04-11'))
      .thenRefused('case.decision-in-future', { date: '2026-04-11' });
  });

  it('of the recommendations needs every one ended', () => {
    given(...ended, recommendationAdded('2'), recommendationAdded('3'))
      .when(closeRecommendations())
      .thenRefused('closing.not-all-ended', { open: 2 });
    given(caseOpened())
      .when(closeRecommendations())
      .thenRefused('closing.not-all-ended', { open: 0 });
  });

  it('of the recommendations needs both sides told, on days that have come', () => {
    const [complainant, body] = told();
    for (const one of [complainant, body])
      given(...ended)
        .when(closeRecommendations({ told: one === undefined ? [] : [one] }))
        .thenRefused('closing.told-date-missing');
    given(...ended)
      .when(closeRecommendations({ told: told('2026-04-11') }))
      .thenRefused('closing.told-date-missing');
  });

  it('of the recommendations is not dated in the future', () => {
    given(...ended)
      .when(closeRecommendations({ on: '2026-04-11' }))
      .thenRefused('case.decision-in-future', { date: '2026-04-11' });
  });

  it('of the recommendations happens once', () => {
    given(...ended, {
      kind: 'recommendations.closed',
      body: { on: '2026-04-09', told: [...told('2026-04-09')] },
    })
      .when(closeRecommendations())
      .thenRefused('closing.already-closed', { date: '2026-04-09' });
  });
});
