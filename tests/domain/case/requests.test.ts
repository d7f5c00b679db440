import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { readCommand } from '../../../shared/domain/case/commands.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { considered } from '../../support/ledger/chasing-events.ts';
import {
  endedAs,
  rec,
  requestReturned,
  stepRequested,
  viewAnswered,
} from '../../support/ledger/core-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';

const cease: CaseCommand = {
  kind: 'endRecommendation',
  caseId,
  recommendationId: rec('1'),
  ending: 'ceased',
  reasonId: 'unachievable',
  reason: 'The consent has lapsed.',
  on: '2026-04-10',
  instead: '',
  view: null,
  override: null,
};
const accept: CaseCommand = {
  ...cease,
  ending: 'incomplete-accepted',
  reasonId: 'rest-not-needed',
  view: { kind: 'not-asked', why: 'She had said so.' },
};
const ask = (command: unknown, reason = 'It needs a second word.') =>
  ({ kind: 'requestStep', caseId, command, reason }) as const;
const approve = (reason = '') =>
  ({ kind: 'approveRequest', caseId, requestId: idOf('request'), reason }) as const;
const sendBack = (reason = 'Chase first.') =>
  ({ kind: 'returnRequest', caseId, requestId: idOf('request'), reason }) as const;

const opened = [caseOpened(), recommendationAdded('1')] as const;
const ready = [
  ...opened,
  considered('proportionality', { on: '2026-04-02' }),
  viewAnswered('view'),
] as const;
const asked = [...ready, stepRequested('request', 'cease', cease)] as const;

describe('a step the person may not take alone', () => {
  it('is asked of somebody who may, with the order as it will be given', () => {
    given(...ready)
      .as('co-ordinator')
      .when(ask(cease, ' It cannot be done. '))
      .thenEvents({
        kind: 'step.requested',
        body: {
          requestId: idOf('new 2'),
          step: 'cease',
          command: cease,
          reason: 'It cannot be done.',
          on: '2026-04-10',
        },
      });
    given(...ready)
      .as('co-ordinator')
      .when(cease)
      .thenRefused('role.ask', { who: 'manager' });
  });

  it('needs a reason', () => {
    given(...ready)
      .as('co-ordinator')
      .when(ask(cease, ' '))
      .thenRefused('reason.missing');
  });

  it('is not asked where the person may take it themselves', () => {
    given(...ready)
      .as('manager')
      .when(ask(cease))
      .thenRefused('request.not-needed');
  });

  it('is asked also by one who may, where it takes two', () => {
    given(...opened)
      .as('investigator')
      .when(ask(accept))
      .thenKinds('step.requested');
  });

  it('is refused at once where it would be refused anyway', () => {
    given(...opened)
      .as('co-ordinator')
      .when(ask(cease))
      .thenRefused('gate.not-open', { gaps: 'complainant-asked, proportionality-considered' });
    given(...opened, endedAs('superseded'))
      .as('co-ordinator')
      .when(ask(cease))
      .thenRefused('recommendation.ended', { number: '1' });
  });

  it('is refused where somebody in this role may never ask for it', () => {
    given(...ready)
      .as('learning-reader', 'auditor')
      .when(ask(cease))
      .thenRefused('role.not-allowed', { who: 'manager' });
    given(...ready)
      .as('director')
      .when(
        ask({
          kind: 'recordPayment',
          caseId,
          recommendationId: rec('1'),
          payment: { partId: null, on: '2026-04-10', amount: 1, payee: 'B', setOff: 0, note: '' },
        }),
      )
      .thenRefused('role.not-allowed', { who: 'co-ordinator, investigator' });
  });

  it('is an order about this case, and no other', () => {
    for (const none of [
      null,
      'cease',
      {},
      { kind: 'evolve' },
      { ...cease, ending: 'burnt' },
      { ...cease, caseId: idOf('another') },
    ])
      given(...ready)
        .as('co-ordinator')
        .when(ask(none))
        .thenRefused('request.not-an-order');
  });

  it('names the first step that needs another’s word', () => {
    given(...opened, evidenceFiled('word', '2026-04-08'))
      .as('investigator')
      .when(
        ask({
          kind: 'assessEvidence',
          caseId,
          recommendationId: rec('1'),
          evidenceIds: [idOf('word')],
          result: 'satisfied',
          reason: 'The surveyor saw it.',
          actionDoneOn: null,
          statementOverride: 'She saw it herself.',
        }),
      )
      .thenKinds('step.requested');
  });
});

describe('the answer', () => {
  it('is given on the approver’s device, and the step is taken there and then', () => {
    const answer = given(...asked)
      .as('manager')
      .when(approve(' Agreed. '));
    answer.thenKinds('request.approved', 'escalation.step-taken', 'recommendation.ended');
    expect(answer.thenRecommendation().state).toBe('ceased');
    expect(answer.thenCase.facts.requests[0]?.answer).toMatchObject({
      kind: 'approved',
      requestId: idOf('request'),
      reason: 'Agreed.',
      on: '2026-04-10',
    });
  });

  it('or it is sent back with a reason, and nothing is done', () => {
    const answer = given(...asked)
      .as('manager')
      .when(sendBack(' Chase first. '));
    answer.thenEvents({
      kind: 'request.returned',
      body: { requestId: idOf('request'), reason: 'Chase first.', on: '2026-04-10' },
    });
    expect(answer.thenRecommendation().state).toBe('open');
    given(...asked)
      .as('manager')
      .when(sendBack(' '))
      .thenRefused('reason.missing');
  });

  it('comes from another person than asked, whatever their roles', () => {
    for (const answer of [approve(), sendBack()])
      given(...asked)
        .by('member')
        .when(answer)
        .thenRefused('request.own');
  });

  it('comes from somebody who may say yes to that step', () => {
    for (const answer of [approve(), sendBack()])
      given(...asked)
        .as('investigator', 'co-ordinator', 'director')
        .when(answer)
        .thenRefused('role.not-allowed', { who: 'manager' });
  });

  it('is given once', () => {
    for (const answer of [approve(), sendBack()])
      given(...asked, requestReturned('request', '2026-04-09'))
        .when(answer)
        .thenRefused('request.already-answered', { date: '2026-04-09' });
    given(...ready)
      .when(approve())
      .thenRefused('request.not-found');
  });

  it('is refused where the order could no longer be carried out', () => {
    given(...asked, endedAs('superseded'))
      .as('manager')
      .when(approve())
      .thenRefused('recommendation.ended', { number: '1' });
    given(...ready, stepRequested('request', 'cease', { kind: 'unheardOf' }))
      .as('manager')
      .when(approve())
      .thenRefused('request.not-an-order');
  });
});

describe('who asked and no longer wants it', () => {
  const withdraw = (reason = ' The council has replied. ') =>
    ({ kind: 'withdrawRequest', caseId, requestId: idOf('request'), reason }) as const;

  it('takes it back with a reason, and nothing is done', () => {
    const taken = given(...asked)
      .by('member')
      .when(withdraw());
    taken.thenEvents({
      kind: 'request.withdrawn',
      body: { requestId: idOf('request'), reason: 'The council has replied.', on: '2026-04-10' },
    });
    expect(taken.thenRecommendation().state).toBe('open');
    expect(taken.thenCase.facts.requests[0]).toMatchObject({
      isTaken: false,
      answer: { kind: 'withdrawn', reason: 'The council has replied.', on: '2026-04-10' },
    });
    given(...asked)
      .by('member')
      .when(withdraw(' '))
      .thenRefused('reason.missing');
  });

  it('needs no role for it, and nobody else may', () => {
    given(...asked)
      .by('member')
      .as('auditor')
      .when(withdraw())
      .thenKinds('request.withdrawn');
    given(...asked)
      .when(withdraw())
      .thenRefused('request.not-own');
  });

  it('while nobody has answered', () => {
    given(...asked, requestReturned('request', '2026-04-09'))
      .by('member')
      .when(withdraw())
      .thenRefused('request.already-answered', { date: '2026-04-09' });
    given(...ready)
      .by('member')
      .when(withdraw())
      .thenRefused('request.not-found');
    given(...asked, requestReturned('request', '2026-04-09'))
      .by('member')
      .whereDisputed(`${idOf('request')}.answer`)
      .when(withdraw())
      .thenKinds('request.withdrawn');
  });

  it('is then not answered any more', () => {
    const withdrawn: CaseEvent = {
      kind: 'request.withdrawn',
      body: { requestId: idOf('request'), reason: 'Done.', on: '2026-04-08' },
    };
    for (const answer of [approve(), sendBack()])
      given(...asked, withdrawn)
        .as('manager')
        .when(answer)
        .thenRefused('request.already-answered', { date: '2026-04-08' });
  });
});

describe('an order from outside', () => {
  it('is read where it is one', () => {
    expect(readCommand(cease)).toEqual(cease);
    expect(readCommand({ ...cease, more: 1 })).toBeNull();
    expect(readCommand(null)).toBeNull();
  });
});
