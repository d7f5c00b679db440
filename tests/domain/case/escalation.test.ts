import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  commentRecorded,
  considered,
  draftOpened,
  letterSent,
  rec,
  replyReceived,
  stepTaken,
  stoodDown,
} from '../../support/ledger/chasing-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';

type Refused = Parameters<ReturnType<ReturnType<typeof given>['when']>['thenRefused']>;
type Escalate = CommandOf<'escalate'>;
type Consider = CommandOf<'recordConsideration'>;
type StandDown = CommandOf<'standDown'>;

const owed = [caseOpened(), recommendationAdded('1')];
const chase = letterSent('chase', { replyBy: '2026-05-15', proof: 'Sent item 1 May' });
const met = [
  evidenceFiled('letter', '2026-04-15'),
  evidenceAssessed('satisfied', ['letter'], '2026-04-16'),
];

const escalate = (over: Partial<Escalate> = {}): Escalate => ({
  kind: 'escalate',
  caseId,
  recommendationIds: [rec('1')],
  road: 'no-response',
  option: 'write-chief-executive',
  reason: ' Nothing has come. ',
  on: '2026-05-16',
  override: null,
  ...over,
});

describe('a step of the gate is taken', () => {
  it('R16, R21: where everything it needs is shown', () => {
    const decision = given(...owed, chase)
      .on('2026-05-16')
      .when(escalate());
    decision.thenEvents({
      kind: 'escalation.step-taken',
      body: {
        escalationId: idOf('new 1'),
        recommendationIds: [rec('1')],
        road: 'no-response',
        stage: 'decision',
        option: 'write-chief-executive',
        reason: 'Nothing has come.',
        on: '2026-05-16',
        gaps: [],
        override: null,
      },
    });
    expect(decision.thenRecommendation().state).toBe('escalated');
  });

  it('R16: what is missing is named, and nothing is taken', () => {
    given(...owed)
      .on('2026-05-16')
      .when(escalate())
      .thenRefused('gate.not-open', { gaps: 'chased, chase-proven-sent, reply-window-passed' });
    given(...owed, chase)
      .on('2026-05-15')
      .when(escalate({ on: '2026-05-15' }))
      .thenRefused('gate.not-open', { gaps: 'reply-window-passed' });
  });

  it('as things stood on the day of the step, not on the day it is recorded', () => {
    given(...owed, chase)
      .on('2026-05-20')
      .when(escalate({ on: '2026-05-15' }))
      .thenRefused('gate.not-open', { gaps: 'reply-window-passed' });
  });

  it('R16: a manager may go on with a reason, and what was missing stays on the record', () => {
    const decision = given(...owed)
      .on('2026-05-16')
      .as('manager')
      .when(escalate({ override: ' The chief executive asked for it. ' }));
    expect(decision.thenCase.facts.escalations[0]).toMatchObject({
      gaps: ['chased', 'chase-proven-sent', 'reply-window-passed'],
      override: 'The chief executive asked for it.',
    });
    given(...owed)
      .on('2026-05-16')
      .when(escalate({ override: '  ' }))
      .thenRefused('reason.missing');
  });

  it('where nothing is missing no override is recorded', () => {
    const decision = given(...owed, chase)
      .on('2026-05-16')
      .when(escalate({ override: 'To be safe.' }));
    expect(decision.thenCase.facts.escalations[0]).toMatchObject({ gaps: [], override: null });
  });

  it('R21: only an option of the stage the case is at', () => {
    given(...owed, chase)
      .on('2026-05-16')
      .when(escalate({ option: 'further-report' }))
      .thenRefused('gate.option-unknown', { option: 'further-report', stage: 'decision' });
  });

  it('R3: at the draft, where the body disagrees and its reasons were considered', () => {
    const drafted = [
      draftOpened,
      recommendationAdded('1'),
      commentRecorded('disagree'),
      considered('reasons', { on: '2026-02-12' }),
    ];
    const decision = given(...drafted)
      .on('2026-02-20')
      .when(escalate({ road: 'refusal', option: 'meet-body', on: '2026-02-20' }));
    expect(decision.thenCase.facts.escalations[0]?.stage).toBe('draft');
  });

  it('R15: by the road of something else done', () => {
    const different = [
      caseOpened(),
      recommendationAdded('1', { kind: 'service-improvement' }),
      replyReceived('different-action'),
      considered('reasons'),
    ];
    given(...different)
      .on('2026-05-21')
      .when(escalate({ road: 'something-else-done', on: '2026-05-21' }))
      .thenKinds('escalation.step-taken');
  });

  it('c2: each option is for who may take it', () => {
    const ready = given(...owed, chase).on('2026-05-16');
    const overridden = { override: 'It is urgent.' };
    ready.as('manager').when(escalate()).thenKinds('escalation.step-taken');
    ready.as('investigator').when(escalate()).thenRefused('role.ask', { who: 'manager' });
    ready
      .as('manager')
      .when(escalate({ option: 'special-report', ...overridden }))
      .thenRefused('role.ask', { who: 'director' });
    ready
      .as('director', 'manager')
      .when(escalate({ option: 'special-report', ...overridden }))
      .thenKinds('escalation.step-taken');
    ready.as('director').when(escalate(overridden)).thenRefused('role.ask', { who: 'manager' });
  });

  it.each<[string, Partial<Escalate>, Refused]>([
    ['for nothing', { recommendationIds: [] }, ['recommendation.none-chosen']],
    ['for what is not here', { recommendationIds: [rec('9')] }, ['recommendation.not-found']],
    ['without a reason', { reason: ' ' }, ['reason.missing']],
    ['tomorrow', { on: '2026-05-17' }, ['date.in-future', { date: '2026-05-17' }]],
  ])('not %s', (_, over, refused) => {
    given(...owed, chase)
      .on('2026-05-16')
      .when(escalate(over))
      .thenRefused(...refused);
  });

  it('not for what has ended', () => {
    given(...owed, ...met)
      .on('2026-05-16')
      .when(escalate())
      .thenRefused('recommendation.ended', { number: '1' });
  });
});

describe('what was weighed is recorded', () => {
  const consider = (over: Partial<Consider> = {}): Consider => ({
    kind: 'recordConsideration',
    caseId,
    recommendationIds: [rec('1')],
    consideration: 'proportionality',
    note: ' A report would cost more than it mends. ',
    on: '2026-05-16',
    ...over,
  });

  it.each(['reasons', 'pattern', 'proportionality'] as const)(
    'R16: %s are weighed, and recorded',
    (consideration) => {
      given(...owed)
        .on('2026-05-16')
        .when(consider({ consideration }))
        .thenEvents({
          kind: 'consideration.recorded',
          body: {
            considerationId: idOf('new 1'),
            recommendationIds: [rec('1')],
            kind: consideration,
            note: 'A report would cost more than it mends.',
            on: '2026-05-16',
          },
        });
    },
  );

  it.each<[string, Partial<Consider>, Refused]>([
    ['for nothing', { recommendationIds: [] }, ['recommendation.none-chosen']],
    ['for what is not here', { recommendationIds: [rec('9')] }, ['recommendation.not-found']],
    ['without words', { note: '' }, ['words.missing']],
    ['tomorrow', { on: '2026-05-17' }, ['date.in-future', { date: '2026-05-17' }]],
  ])('not %s', (_, over, refused) => {
    given(...owed)
      .on('2026-05-16')
      .when(consider(over))
      .thenRefused(...refused);
  });

  it('not for what has ended', () => {
    given(...owed, ...met)
      .on('2026-05-16')
      .when(consider())
      .thenRefused('recommendation.ended', { number: '1' });
  });
});

describe('an escalation is stood down', () => {
  const standDown = (over: Partial<StandDown> = {}): StandDown => ({
    kind: 'standDown',
    caseId,
    recommendationId: rec('1'),
    on: '2026-06-02',
    reason: ' Evidence is coming. ',
    ...over,
  });
  const escalated: readonly CaseEvent[] = [...owed, stepTaken('meet-body')];

  it('back to ordinary follow-up, with the reason', () => {
    const decision = given(...escalated)
      .on('2026-06-02')
      .when(standDown());
    decision.thenEvents(stoodDown('2026-06-02'));
    expect(decision.thenRecommendation().state).toBe('open');
  });

  it('only what is escalated', () => {
    given(...owed)
      .on('2026-06-02')
      .when(standDown())
      .thenRefused('escalation.none', { number: '1' });
    given(...escalated, stoodDown('2026-06-02'))
      .on('2026-06-03')
      .when(standDown())
      .thenRefused('escalation.none', { number: '1' });
    given(...escalated, stoodDown('2026-06-02'), stepTaken('more-time'))
      .on('2026-06-03')
      .when(standDown())
      .thenKinds('escalation.stood-down');
  });

  it('also while evidence waits for us', () => {
    given(...escalated, evidenceFiled('late', '2026-06-02'))
      .on('2026-06-03')
      .when(standDown())
      .thenKinds('escalation.stood-down');
  });

  it.each<[string, Partial<StandDown>, Refused]>([
    ['for what is not here', { recommendationId: rec('9') }, ['recommendation.not-found']],
    ['without a reason', { reason: '' }, ['reason.missing']],
    ['tomorrow', { on: '2026-06-03' }, ['date.in-future', { date: '2026-06-03' }]],
  ])('not %s', (_, over, refused) => {
    given(...escalated)
      .on('2026-06-02')
      .when(standDown(over))
      .thenRefused(...refused);
  });

  it('not for what has ended', () => {
    given(...escalated, ...met)
      .on('2026-06-02')
      .when(standDown())
      .thenRefused('recommendation.ended', { number: '1' });
  });
});
