import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  holdOn,
  ladderFor,
  nextStep,
  triggerReviewOn,
} from '../../../shared/domain/case/ladder.ts';
import type { DeadlineExpression } from '../../../shared/domain/deadline/expression.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  circumstancesOn,
  considered,
  draftIssued,
  draftOpened,
  extensionAsked,
  extensionGranted,
  extensionRemoved,
  letterInError,
  letterSent,
  offer,
  procedureNamed,
  rec,
  replyReceived,
  stepTaken,
  stoodDown,
} from '../../support/ledger/chasing-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';

const owed = [caseOpened(), recommendationAdded('1')];
const met = [
  evidenceFiled('letter', '2026-04-15'),
  evidenceAssessed('satisfied', ['letter'], '2026-04-16'),
];
const awaited: DeadlineExpression = { kind: 'event', event: 'consent is given' };
const awaiting = [caseOpened(), recommendationAdded('1', { deadline: awaited, originalDue: null })];

const ladderOn = (today: string, events: readonly CaseEvent[]) => {
  const { case: state, recommendation } = given(...events);
  return ladderFor(state, recommendation(), circumstancesOn(today));
};
const nextRung = (today: string, events: readonly CaseEvent[]) =>
  ladderOn(today, events).next?.step.id ?? null;
const nextOn = (today: string, events: readonly CaseEvent[], office = 'psow') => {
  const { case: state, recommendation } = given(...events);
  return nextStep(state, recommendation(), circumstancesOn(today, office));
};

const reminder = letterSent('reminder', { on: '2026-04-16' });
const chase1 = letterSent('chase', { name: 'chase 1' });
const chase2 = letterSent('chase', { name: 'chase 2', level: 2, on: '2026-05-15' });

describe('the chase ladder of a recommendation', () => {
  it('counts every rung in working days from the date as it stands, past the bank holidays', () => {
    const { rungs } = ladderOn('2026-04-10', owed);
    expect(rungs.map(({ step, on, doneBy }) => [step.id, on, doneBy])).toEqual([
      ['reminder', '2026-04-16', null],
      ['chase-1', '2026-05-01', null],
      ['chase-2', '2026-05-15', null],
      ['escalate', '2026-06-01', null],
      ['decide', '2026-06-29', null],
    ]);
  });

  it('shows which letter or step did each', () => {
    const { rungs } = ladderOn('2026-06-02', [
      ...owed,
      reminder,
      chase1,
      chase2,
      stepTaken('meet-body'),
    ]);
    expect(rungs.map(({ doneBy }) => doneBy)).toEqual([
      idOf('reminder'),
      idOf('chase 1'),
      idOf('chase 2'),
      idOf('step meet-body'),
      null,
    ]);
  });

  it('a second chase does the first as well', () => {
    const { rungs } = ladderOn('2026-05-16', [...owed, chase2]);
    expect(rungs.map(({ doneBy }) => doneBy)).toEqual([
      null,
      idOf('chase 2'),
      idOf('chase 2'),
      null,
      null,
    ]);
  });

  it('R11: the next rung is the one after the last that was done', () => {
    expect(nextRung('2026-04-29', owed)).toBe('reminder');
    expect(nextRung('2026-04-20', [...owed, reminder])).toBe('chase-1');
    expect(nextRung('2026-05-02', [...owed, chase1])).toBe('chase-2');
    expect(nextRung('2026-05-16', [...owed, chase1, chase2])).toBe('escalate');
    expect(nextRung('2026-06-02', [...owed, stepTaken('meet-body')])).toBe('decide');
  });

  it('a reminder is passed over once the date has come', () => {
    expect(nextRung('2026-04-30', owed)).toBe('chase-1');
    expect(nextRung('2026-05-01', owed)).toBe('chase-1');
  });

  it('nobody is reminded of a date they have only just been told', () => {
    const short = (decisionDate: string) => [
      caseOpened({ decisionDate }),
      recommendationAdded('1'),
    ];
    expect(nextRung('2026-04-20', short('2026-04-15'))).toBe('reminder');
    expect(nextRung('2026-04-20', short('2026-04-16'))).toBe('chase-1');
    const startsLater = [caseOpened(), recommendationAdded('1', { startsOn: '2026-04-16' })];
    expect(nextRung('2026-04-20', startsLater)).toBe('chase-1');
  });

  it('a letter sent in error did nothing', () => {
    expect(nextRung('2026-05-02', [...owed, chase1, letterInError('chase 1')])).toBe('chase-1');
    expect(nextRung('2026-04-20', [...owed, reminder, letterInError('reminder')])).toBe('reminder');
  });

  it('letters of another kind, or about another recommendation, do nothing', () => {
    expect(nextRung('2026-05-02', [...owed, letterSent('other')])).toBe('chase-1');
    expect(nextRung('2026-05-02', [...owed, letterSent('chase', { numbers: ['2'] })])).toBe(
      'chase-1',
    );
  });

  it('when the date moves the ladder begins again from the new one', () => {
    const granted = [
      ...owed,
      reminder,
      chase1,
      extensionAsked('ask', { askedOn: '2026-05-05' }),
      extensionGranted('ask', '2026-06-30', { on: '2026-05-06' }),
    ];
    const { rungs, next } = ladderOn('2026-05-06', granted);
    expect(rungs.map(({ doneBy }) => doneBy)).toEqual([null, null, null, null, null]);
    expect(next?.step.id).toBe('reminder');
    expect(next?.on).toBe('2026-06-16');
  });

  it('and what was sent counts again where the old date is restored', () => {
    const restored = [
      ...owed,
      chase1,
      extensionAsked('ask', { askedOn: '2026-05-05' }),
      extensionGranted('ask', '2026-06-30', { on: '2026-05-06' }),
      extensionRemoved('ask', '2026-05-07'),
    ];
    expect(nextRung('2026-05-08', restored)).toBe('chase-2');
  });

  it('a step taken before the date moved is about the old one', () => {
    const moved = (on: string) => [
      ...owed,
      stepTaken('more-time', { on: '2026-06-02' }),
      extensionAsked('ask', { askedOn: '2026-06-02' }),
      extensionGranted('ask', '2026-07-31', { on }),
    ];
    expect(nextRung('2026-06-03', moved('2026-06-01'))).toBe('decide');
    expect(nextRung('2026-06-03', moved('2026-06-02'))).toBe('reminder');
    expect(nextRung('2026-06-03', moved('2026-06-03'))).toBe('reminder');
  });

  it('a date that a person corrected is known from the day it was corrected', () => {
    const corrected = (currentDue: string): readonly CaseEvent[] => [
      ...owed,
      {
        kind: 'recommendation.revised',
        body: {
          recommendationId: rec('1'),
          set: {},
          currentDue,
          origin: { kind: 'typed' },
        },
      },
    ];
    // Recorded on 10 April: ten working days before 24 April is that day, before 27 April the day after.
    expect(nextRung('2026-04-10', corrected('2026-04-24'))).toBe('chase-1');
    expect(nextRung('2026-04-10', corrected('2026-04-27'))).toBe('reminder');
  });

  it('a date of another recommendation that moved says nothing of this one', () => {
    const second = { recommendationIds: [rec('2')] };
    const elsewhere = [
      ...owed,
      recommendationAdded('2'),
      stepTaken('meet-body', { on: '2026-06-02' }),
      extensionAsked('theirs', second),
      extensionGranted('theirs', '2026-07-31', { on: '2026-06-03' }),
    ];
    expect(nextRung('2026-06-04', elsewhere)).toBe('decide');
  });

  it('of two extensions the day of each is its own', () => {
    const twice = (secondOn: string) => [
      ...owed,
      extensionAsked('one'),
      extensionGranted('one', '2026-05-29', { on: '2026-04-22' }),
      extensionAsked('two', { askedOn: secondOn }),
      extensionGranted('two', '2026-06-30', { on: secondOn }),
      stepTaken('meet-body', { on: '2026-06-02' }),
    ];
    expect(nextRung('2026-06-04', twice('2026-06-01'))).toBe('decide');
    expect(nextRung('2026-06-04', twice('2026-06-03'))).toBe('reminder');
  });

  it('steps and stand-downs of another recommendation say nothing of this one', () => {
    const second = { recommendationIds: [rec('2')] };
    expect(nextRung('2026-06-03', [...owed, chase2, stepTaken('meet-body', second)])).toBe(
      'escalate',
    );
    const otherStoodDown: CaseEvent = {
      kind: 'escalation.stood-down',
      body: { recommendationId: rec('2'), on: '2026-06-02', reason: 'Evidence is coming.' },
    };
    const both = stepTaken('meet-body', { recommendationIds: [rec('1'), rec('2')] });
    expect(nextRung('2026-06-03', [...owed, chase2, both, otherStoodDown])).toBe('decide');
  });

  it('a step somebody stood down from is done no longer', () => {
    expect(nextRung('2026-06-03', [...owed, chase2, stepTaken('meet-body')])).toBe('decide');
    expect(
      nextRung('2026-06-03', [...owed, chase2, stepTaken('meet-body'), stoodDown('2026-06-02')]),
    ).toBe('escalate');
  });

  it('beyond the bank-holiday list it counts five days a week', () => {
    const far = [caseOpened(), recommendationAdded('1', { originalDue: '2031-12-24' })];
    const { rungs } = ladderOn('2026-04-10', far);
    expect(rungs.slice(0, 2).map(({ on }) => on)).toEqual(['2031-12-10', '2031-12-25']);
  });
});

describe('what holds the ladder', () => {
  const heldBy = (...events: readonly CaseEvent[]) => {
    const { case: state, recommendation } = given(...events);
    return holdOn(state, recommendation());
  };

  it('nothing, while the body owes it', () => {
    expect(heldBy(...owed)).toBeNull();
    expect(ladderOn('2026-05-02', owed).isHeld).toBeNull();
  });

  it('a request for more time that waits for us', () => {
    expect(heldBy(...owed, extensionAsked('ask'))).toBe('extension');
    expect(
      heldBy(...owed, extensionAsked('ask'), extensionGranted('ask', '2026-05-29')),
    ).toBeNull();
  });

  it('evidence that waits for us', () => {
    expect(heldBy(...owed, evidenceFiled('letter', '2026-04-15'))).toBe('waiting-for-us');
    expect(heldBy(...owed, evidenceFiled('letter', '2026-04-15', []))).toBe('waiting-for-us');
    expect(heldBy(...owed, extensionAsked('ask'), evidenceFiled('letter', '2026-04-15'))).toBe(
      'extension',
    );
  });

  it('an event that has not happened', () => {
    expect(heldBy(...awaiting)).toBe('awaiting-trigger');
    expect(ladderOn('2026-05-02', awaiting)).toEqual({
      rungs: [],
      next: null,
      isHeld: 'awaiting-trigger',
    });
    const happened: CaseEvent = {
      kind: 'due.moved',
      body: {
        recommendationId: rec('1'),
        due: '2026-06-30',
        cause: { kind: 'trigger', event: 'consent is given' },
        reason: '',
      },
    };
    expect(heldBy(...awaiting, happened)).toBeNull();
  });

  it('a draft, and an end', () => {
    expect(heldBy(draftOpened, recommendationAdded('1'))).toBe('in-draft');
    expect(heldBy(...owed, ...met)).toBe('ended');
  });

  it('the rungs are shown all the same', () => {
    const { rungs, next, isHeld } = ladderOn('2026-05-02', [...owed, extensionAsked('ask')]);
    expect([rungs.length, next?.step.id, isHeld]).toEqual([5, 'chase-1', 'extension']);
  });
});

describe('the one thing to do next', () => {
  it('to remind, to chase, to escalate, to decide: each on its day and by whom', () => {
    expect(nextOn('2026-04-10', owed)).toEqual({
      kind: 'remind',
      on: '2026-04-16',
      by: ['investigator'],
      level: null,
    });
    expect(nextOn('2026-05-01', owed)).toEqual({
      kind: 'chase',
      on: '2026-05-01',
      by: ['investigator'],
      level: 1,
    });
    expect(nextOn('2026-05-02', [...owed, chase1])).toMatchObject({
      kind: 'chase',
      on: '2026-05-15',
      level: 2,
    });
    expect(nextOn('2026-05-16', [...owed, chase2])).toEqual({
      kind: 'escalate',
      on: '2026-06-01',
      by: ['manager'],
      level: 3,
    });
    expect(nextOn('2026-06-02', [...owed, stepTaken('meet-body')])).toEqual({
      kind: 'decide',
      on: '2026-06-29',
      by: ['director'],
      level: null,
    });
  });

  it('the first chase is the co-ordinator’s where the office has one', () => {
    const events = [
      caseOpened({ procedure: { id: 'lgsco', version: '1' } }),
      recommendationAdded('1'),
    ];
    expect(nextOn('2026-05-01', events, 'lgsco')?.by).toEqual(['co-ordinator']);
  });

  it('nobody is chased again while the last chase may still be answered', () => {
    const chased = (replyBy: string) => [
      ...owed,
      letterSent('chase', { on: '2026-05-12', replyBy }),
    ];
    expect(nextOn('2026-05-15', chased('2026-05-14'))?.on).toBe('2026-05-15');
    expect(nextOn('2026-05-15', chased('2026-05-15'))?.on).toBe('2026-05-16');
    expect(nextOn('2026-05-15', chased('2026-05-26'))?.on).toBe('2026-05-27');
    const escalated = [...chased('2026-07-31'), stepTaken('meet-body')];
    expect(nextOn('2026-06-02', escalated)?.on).toBe('2026-06-29');
  });

  it('to assess what came, within our own time, before anything else', () => {
    const events = [
      ...owed,
      evidenceFiled('first', '2026-04-13'),
      evidenceFiled('last', '2026-04-15'),
      extensionAsked('ask'),
    ];
    expect(nextOn('2026-04-20', events)).toEqual({
      kind: 'assess',
      on: '2026-04-29',
      by: ['investigator'],
      level: null,
    });
  });

  it('to decide a request for more time: before the date the caseworker, after it the manager', () => {
    const events = [...owed, extensionAsked('ask')];
    expect(nextOn('2026-04-30', events)).toEqual({
      kind: 'decide-extension',
      on: '2026-04-30',
      by: ['investigator'],
      level: null,
    });
    expect(nextOn('2026-05-01', events)?.by).toEqual(['manager']);
  });

  it('to answer what somebody asked to be done', () => {
    const requested = (command: CaseCommand, name = 'request'): CaseEvent => ({
      kind: 'step.requested',
      body: {
        requestId: idOf(name),
        step: 'treat-as-met',
        command,
        reason: 'It is not wanted any more.',
        on: '2026-05-04',
      },
    });
    const end = (number: string): CaseCommand => ({
      kind: 'endRecommendation',
      caseId,
      recommendationId: rec(number),
      ending: 'treated-as-met',
      reasonId: 'no-longer-wanted',
      reason: 'She said so.',
      on: '2026-05-04',
      instead: '',
      view: null,
      override: null,
    });
    const escalate = (number: string): CaseCommand => ({
      kind: 'escalate',
      caseId,
      recommendationIds: [rec(number)],
      road: 'no-response',
      option: 'meet-body',
      reason: 'Nothing came.',
      on: '2026-05-04',
      override: null,
    });
    const answer = {
      kind: 'answer-request',
      on: '2026-05-04',
      by: ['investigator'],
      level: null,
    };
    const psow = procedureNamed('psow').steps['treat-as-met'].value.approvedBy;
    expect(nextOn('2026-05-05', [...owed, requested(end('1'))])).toEqual({ ...answer, by: psow });
    expect(nextOn('2026-05-05', [...owed, requested(escalate('1'))])?.kind).toBe('answer-request');
    expect(nextOn('2026-05-05', [...owed, requested(end('2'))])?.kind).toBe('chase');
    expect(nextOn('2026-05-05', [...owed, requested(escalate('2'))])?.kind).toBe('chase');
    const closing: CaseCommand = {
      kind: 'closeRecommendations',
      caseId,
      on: '2026-05-04',
      told: [],
    };
    expect(nextOn('2026-05-05', [...owed, requested(closing)])?.kind).toBe('chase');
    const answered: CaseEvent = {
      kind: 'request.returned',
      body: { requestId: idOf('request'), reason: 'No.', on: '2026-05-05' },
    };
    expect(nextOn('2026-05-05', [...owed, requested(end('1')), answered])?.kind).toBe('chase');
    const unreadable: CaseEvent = {
      kind: 'step.requested',
      body: {
        requestId: idOf('request'),
        step: 'treat-as-met',
        command: { kind: 'of a newer version' },
        reason: 'A reason.',
        on: '2026-05-04',
      },
    };
    expect(nextOn('2026-05-05', [...owed, unreadable])?.kind).toBe('chase');
  });

  it('to answer what was asked about an extension of it', () => {
    const removal = (extension: string): CaseEvent => ({
      kind: 'step.requested',
      body: {
        requestId: idOf('request'),
        step: 'decide-extension-after',
        command: {
          kind: 'removeExtension',
          caseId,
          extensionId: idOf(extension),
          reason: 'In error.',
        },
        reason: 'It was not mine to grant.',
        on: '2026-05-04',
      },
    });
    const granted = [
      ...owed,
      extensionAsked('ask'),
      extensionGranted('ask', '2026-06-30'),
      extensionAsked('other', { recommendationIds: [rec('2')] }),
    ];
    expect(nextOn('2026-05-05', [...granted, removal('ask')])).toEqual({
      kind: 'answer-request',
      on: '2026-05-04',
      by: ['manager'],
      level: null,
    });
    expect(nextOn('2026-05-05', [...granted, removal('other')])?.kind).toBe('remind');
    expect(nextOn('2026-05-05', [...granted, removal('unknown')])?.kind).toBe('remind');
  });

  it('to look whether the event is still coming', () => {
    expect(nextOn('2026-05-01', awaiting)).toEqual({
      kind: 'review-trigger',
      on: '2026-06-02',
      by: ['co-ordinator', 'investigator'],
      level: null,
    });
    const review = (on: string, number = '1'): CaseEvent => ({
      kind: 'review.set',
      body: { recommendationId: rec(number), on, note: '' },
    });
    expect(
      nextOn('2026-05-01', [...awaiting, review('2026-07-01'), review('2026-09-01')])?.on,
    ).toBe('2026-09-01');
    expect(nextOn('2026-05-01', [...awaiting, review('2026-07-01', '2')])?.on).toBe('2026-06-02');
  });

  it('the review is counted from the start day, and from nothing where there is none', () => {
    const reviewOf = (...events: readonly CaseEvent[]) => {
      const { case: state, recommendation } = given(...events);
      return triggerReviewOn(state, recommendation(), procedureNamed('psow'));
    };
    const later = { deadline: awaited, originalDue: null, startsOn: '2026-03-31' };
    expect(reviewOf(caseOpened(), recommendationAdded('1', later))).toBe('2026-06-30');
    expect(
      reviewOf(
        caseOpened({ decisionDate: null }),
        recommendationAdded('1', { deadline: awaited, originalDue: null }),
      ),
    ).toBeNull();
  });

  it('to record the event, where the action it waits for was done', () => {
    const chained = (action: string) => [
      ...owed,
      recommendationAdded('2', {
        deadline: { kind: 'event', event: 'recommendation 1 is done', action },
        originalDue: null,
      }),
    ];
    const second = (events: readonly CaseEvent[]) => {
      const { case: state, recommendation } = given(...events);
      return nextStep(state, recommendation('2'), circumstancesOn('2026-05-01'));
    };
    const done = [
      evidenceFiled('letter', '2026-04-15'),
      evidenceAssessed('satisfied', ['letter'], '2026-04-16', { actionDoneOn: '2026-04-14' }),
    ];
    expect(second([...chained('1'), ...done])).toEqual({
      kind: 'record-trigger',
      on: '2026-04-14',
      by: ['co-ordinator', 'investigator'],
      level: null,
    });
    expect(second([...chained('1'), ...met])?.on).toBe('2026-04-16');
    expect(second(chained('1'))?.kind).toBe('review-trigger');
    expect(second([...chained('7'), ...done])?.kind).toBe('review-trigger');
  });

  it('to set a date where none was set, to confirm it where its words name none', () => {
    const undated = (deadline: DeadlineExpression) => [
      caseOpened(),
      recommendationAdded('1', { deadline, originalDue: null }),
    ];
    const kindOf = (deadline: DeadlineExpression) => nextOn('2026-05-01', undated(deadline));
    expect(kindOf({ kind: 'unspecified', words: ' ' })).toEqual({
      kind: 'nothing-set',
      on: null,
      by: ['investigator', 'co-ordinator'],
      level: null,
    });
    expect(kindOf({ kind: 'unspecified', words: 'no date', challenge: 'not-set' })?.kind).toBe(
      'nothing-set',
    );
    expect(kindOf({ kind: 'unspecified', words: 'soon', challenge: 'vague' })?.kind).toBe(
      'confirm',
    );
    expect(kindOf({ kind: 'unspecified', words: 'in due time' })?.kind).toBe('confirm');
    const period = { kind: 'period', amount: 1, unit: 'weeks', inclusive: false } as const;
    expect(kindOf(period)?.kind).toBe('confirm');
  });

  it('to wait for comments while it is drafted, until the last day for them', () => {
    const drafted = [draftOpened, recommendationAdded('1')];
    expect(nextOn('2026-02-01', drafted)).toEqual({ kind: 'wait', on: null, by: [], level: null });
    const offered = draftIssued([
      offer('body', 'Glanwern Council'),
      { ...offer('complainant', 'Mrs B'), commentsDue: '2026-02-20' },
      { ...offer('complainant', 'Mr B'), commentsDue: null },
    ]);
    expect(nextOn('2026-02-03', [...drafted, offered])?.on).toBe('2026-02-20');
    const elsewhere = draftIssued([offer('body', 'Glanwern Council')], {
      recommendationIds: [rec('2')],
    });
    expect(nextOn('2026-02-03', [...drafted, elsewhere])?.on).toBeNull();
  });

  it('R15: to escalate at once where the body did something else that does not meet it', () => {
    const different = [
      caseOpened(),
      recommendationAdded('1', { touchesComplainant: false }),
      replyReceived('different-action'),
    ];
    expect(nextOn('2026-05-08', different)?.kind).toBe('chase');
    expect(nextOn('2026-05-08', [...different, considered('reasons')])).toEqual({
      kind: 'escalate',
      on: '2026-05-08',
      by: ['manager'],
      level: 3,
    });
  });

  it('R16: to escalate at once on a refusal whose reasons were considered, and then to decide', () => {
    const refused = [
      ...owed,
      replyReceived('refusal', { refusalReason: 'outside-remit' }),
      considered('reasons'),
    ];
    expect(nextOn('2026-05-21', refused)?.kind).toBe('escalate');
    expect(nextOn('2026-06-02', [...refused, stepTaken('meet-body')])?.kind).toBe('decide');
  });

  it('on the road of no response the ladder keeps its days', () => {
    const silent = [
      ...owed,
      letterSent('chase', { level: 2, replyBy: '2026-05-15', proof: 'Sent item' }),
    ];
    expect(nextOn('2026-05-18', silent)).toMatchObject({ kind: 'escalate', on: '2026-06-01' });
  });

  it('nothing once it has ended', () => {
    expect(nextOn('2026-05-01', [...owed, ...met])).toBeNull();
  });

  it('to wait, where the office’s ladder has no rung left', () => {
    const { case: state, recommendation } = given(...owed);
    const circumstances = circumstancesOn('2026-05-01');
    const { procedure } = circumstances;
    const bare = { ...procedure, chaseLadder: { ...procedure.chaseLadder, value: [] } };
    expect(nextStep(state, recommendation(), { ...circumstances, procedure: bare })).toEqual({
      kind: 'wait',
      on: '2026-04-30',
      by: [],
      level: null,
    });
  });
});
