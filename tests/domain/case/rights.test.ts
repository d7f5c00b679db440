import { describe, expect, it } from 'vitest';
import {
  type CaseCommand,
  type CaseCommandKind,
  caseCommands,
  readCommand,
} from '../../../shared/domain/case/commands.ts';
import type { MistakenKind } from '../../../shared/domain/case/events/errors.ts';
import { checkAtOnce, checkRights } from '../../../shared/domain/case/rights.ts';
import {
  plainSteps,
  stepOfDocument,
  stepOfEnding,
  stepsOf,
} from '../../../shared/domain/case/steps.ts';
import { endings } from '../../../shared/domain/case/vocabulary.ts';
import type { Role } from '../../../shared/domain/member/events.ts';
import { procedures } from '../../../shared/domain/procedure/registry.ts';
import type { StepId } from '../../../shared/domain/procedure/steps.ts';
import { ok, refuse } from '../../../shared/kernel/result.ts';
import {
  caseDetails,
  caseOpened,
  idOf,
  psow,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { extensionAsked } from '../../support/ledger/chasing-events.ts';
import { endedAs, rec } from '../../support/ledger/core-events.ts';
import { given } from '../../support/ledger/given.ts';
import { orders } from '../../support/ledger/orders.ts';

const kinds = Object.keys(caseCommands) as readonly CaseCommandKind[];
const all: readonly CaseCommand[] = Object.values(orders);
const today = '2026-04-10';
const caseUnder = (procedure: { readonly id: string; readonly version: string }) =>
  given(caseOpened({ procedure }), recommendationAdded('1')).case;

/** Which right each order needs (c2); the plain ones, which always need the same. */
const plain: readonly (readonly [StepId, readonly CaseCommandKind[]])[] = [
  ['open-case', ['openCase']],
  ['change-route', ['changeRoute']],
  ['write-recommendation', ['addRecommendation', 'recordFinding']],
  [
    'correct-record',
    [
      'correctCase',
      'linkCase',
      'recordPerson',
      'correctPerson',
      'recordOutcome',
      'recordDeliverer',
      'recordBodyContact',
      'endBodyContact',
      'reviseRecommendation',
      'enterInError',
      'addPart',
      'revisePart',
      'withdrawPart',
      'correctFinding',
      'noteReading',
    ],
  ],
  ['check-record', ['checkRecord']],
  ['issue-draft', ['issueDraft', 'offerDraft']],
  ['record-comment', ['recordComment', 'testDate']],
  ['answer-comment', ['answerComment', 'agreeEarlyAction']],
  ['ask-advice', ['askAdvice', 'receiveAdvice']],
  [
    'record-contact',
    [
      'recordWish',
      'offerSupport',
      'noteHandling',
      'recordUndertaking',
      'followUndertaking',
      'recordReceipt',
      'receiveReply',
      'noteContact',
      'contactInError',
      'recordView',
      'receiveReturn',
      'recordInError',
    ],
  ],
  ['file-evidence', ['describeEvidence', 'pinEvidence', 'withdrawEvidence', 'restoreEvidence']],
  ['assess', ['assessEvidence', 'settleAssessment']],
  ['record-payment', ['fixAmount', 'recordPayment', 'paymentInError']],
  ['chase', ['noteDelay', 'sendLetter', 'letterInError']],
  ['ask-extension', ['askExtension']],
  ['decide-extension-before', ['grantExtension', 'refuseExtension', 'removeExtension']],
  ['record-trigger', ['recordTrigger', 'setReview']],
  ['move-dates', ['moveDates', 'keepDate']],
  ['escalate', ['escalate', 'recordConsideration', 'standDown']],
  ['cease', ['endRecommendation']],
  ['issue-decision', ['issueDocument']],
  ['reopen', ['reopenRecommendation']],
  ['close-complaint', ['closeComplaint']],
  ['close-recommendations', ['closeRecommendations']],
  ['decide-return', ['decideReturn']],
  ['impact-check', ['setImpactCheck', 'checkImpact']],
  ['reassign', ['assignCase']],
];
const answering: readonly CaseCommandKind[] = [
  'requestStep',
  'approveRequest',
  'returnRequest',
  'withdrawRequest',
];

describe('every order has the right it needs', () => {
  it('the orders here are all there are, and each is one', () => {
    expect(Object.keys(orders).toSorted()).toEqual([...kinds].toSorted());
    for (const order of all) expect(readCommand(order)).toEqual(order);
    const named = [...plain.flatMap(([, of]) => of), ...answering];
    expect(named.toSorted()).toEqual([...kinds].toSorted());
  });

  it.each(plain)('%s', (step, of) => {
    const state = caseUnder(psow);
    for (const kind of of)
      expect([kind, stepsOf(orders[kind], state, today)]).toEqual([kind, [step]]);
  });

  it('asking, and answering what was asked, need none: the step asked for is checked', () => {
    for (const kind of answering) expect(stepsOf(orders[kind], caseUnder(psow), today)).toEqual([]);
  });

  it('what always needs the same is known by its kind alone', () => {
    const depends: readonly CaseCommandKind[] = [
      'endRecommendation',
      'escalate',
      'issueDocument',
      'assessEvidence',
      'grantExtension',
      'refuseExtension',
      'removeExtension',
      'recordInError',
    ];
    for (const [step, of] of plain)
      for (const kind of of) expect(plainSteps(kind)).toEqual(depends.includes(kind) ? [] : [step]);
    for (const kind of answering) expect(plainSteps(kind)).toEqual([]);
  });
});

describe('what an order needs besides', () => {
  const state = caseUnder(psow);
  const steps = (order: CaseCommand) => stepsOf(order, state, today);

  it('each ending its own right, and going past the gate a right of its own', () => {
    const ends = {
      'treated-as-met': 'treat-as-met',
      equivalent: 'accept-equivalent',
      'incomplete-accepted': 'accept-incomplete',
      ceased: 'cease',
      'not-complied': 'record-non-compliance',
      superseded: 'escalate',
    } as const;
    for (const ending of endings) {
      const step = ends[ending];
      expect(stepOfEnding(ending)).toBe(step);
      expect(steps({ ...orders.endRecommendation, ending })).toEqual([step]);
      expect(steps({ ...orders.endRecommendation, ending, override: 'Why.' })).toEqual([
        step,
        'override-gate',
      ]);
    }
  });

  it('to say that something was recorded in error, the right to record it', () => {
    const mistaken = (of: MistakenKind, id = idOf('it')) =>
      steps({ ...orders.recordInError, of, id })[0];
    expect(mistaken('evidence.assessed')).toBe('assess');
    expect(mistaken('finding.recorded')).toBe('correct-record');
    expect(mistaken('due.moved')).toBe('move-dates');
    expect(mistaken('extension.granted')).toBe('decide-extension-before');
    const ended = given(
      caseOpened({ procedure: psow }),
      recommendationAdded('1'),
      endedAs('not-complied'),
    ).case;
    const order = { ...orders.recordInError, of: 'recommendation.ended', id: rec('1') } as const;
    expect(stepsOf(order, ended, today)).toEqual(['record-non-compliance']);
  });

  it('each option of the gate its own right', () => {
    expect(steps({ ...orders.escalate, option: 'record-non-compliance' })).toEqual([
      'record-non-compliance',
    ]);
    expect(steps({ ...orders.escalate, option: 'cease', override: 'Why.' })).toEqual([
      'cease',
      'override-gate',
    ]);
    expect(steps({ ...orders.escalate, option: 'unheard-of' })).toEqual(['escalate']);
    expect(stepsOf({ ...orders.escalate, option: 'cease' }, null, today)).toEqual(['escalate']);
  });

  it('R16: a report is the head of the office’s to issue', () => {
    for (const document of [
      'report',
      'final-report',
      'further-report',
      'special-report',
    ] as const) {
      expect(steps({ ...orders.issueDocument, document })).toEqual(['issue-report']);
      expect(stepOfDocument(document)).toBe('issue-report');
    }
    for (const document of ['decision', 'settlement', 'discontinuance'] as const)
      expect(steps({ ...orders.issueDocument, document })).toEqual(['issue-decision']);
  });

  it('R7: letting a statement pass, and leaving money unpaid, rights of their own', () => {
    const assess = orders.assessEvidence;
    expect(steps({ ...assess, statementOverride: 'Why.' })).toEqual([
      'assess',
      'override-statement',
    ]);
    expect(steps({ ...assess, restAccepted: 'Why.' })).toEqual(['assess', 'accept-outstanding']);
    expect(steps({ ...assess, statementOverride: 'Why.', restAccepted: 'Why.' })).toEqual([
      'assess',
      'override-statement',
      'accept-outstanding',
    ]);
  });

  it('R10: more time once the date has passed, another right than before', () => {
    const dueThen = [
      { recommendationId: rec('1'), due: '2026-04-30' },
      { recommendationId: rec('2'), due: null },
    ];
    const asked = given(
      caseOpened(),
      recommendationAdded('1'),
      extensionAsked('extension', { dueThen }),
    ).case;
    for (const kind of ['grantExtension', 'refuseExtension', 'removeExtension'] as const) {
      expect(stepsOf(orders[kind], asked, '2026-04-30')).toEqual(['decide-extension-before']);
      expect(stepsOf(orders[kind], asked, '2026-05-01')).toEqual(['decide-extension-after']);
      const other = { ...orders[kind], extensionId: idOf('other') };
      expect(stepsOf(other, asked, '2026-05-01')).toEqual(['decide-extension-before']);
      expect(stepsOf(orders[kind], null, '2026-05-01')).toEqual(['decide-extension-before']);
    }
  });
});

const roles: readonly Role[] = ['investigator', 'co-ordinator', 'manager', 'director'];
const rightTo = (
  order: CaseCommand,
  procedure: (typeof procedures)[number],
  held: readonly Role[],
) =>
  checkRights(order, caseUnder(procedure), {
    actor: { memberId: idOf('somebody'), roles: held },
    today,
  });

describe.each(procedures.map((each) => [`${each.id} ${each.version}`, each] as const))(
  'under the procedure %s',
  (_, procedure) => {
    it('each order is taken, asked for or refused as the procedure’s own table has it', () => {
      for (const order of all)
        for (const role of roles) {
          const [step] = stepsOf(order, caseUnder(procedure), today);
          const rule = step === undefined ? undefined : procedure.steps[step].value;
          const isOwn = rule === undefined || rule.by.includes(role);
          const answer = rightTo(order, procedure, [role]);
          const named = [order.kind, role] as const;
          if (rule === undefined || (isOwn && !rule.needsSecondPerson))
            expect([...named, answer]).toEqual([...named, { ok: true, value: null }]);
          else if (rule.isRequestable)
            expect([...named, answer]).toEqual([
              ...named,
              {
                ok: false,
                error: { code: 'role.ask', detail: { who: rule.approvedBy.join(', ') } },
              },
            ]);
          else
            expect([...named, answer]).toEqual([
              ...named,
              {
                ok: false,
                error: { code: 'role.not-allowed', detail: { who: rule.by.join(', ') } },
              },
            ]);
        }
    });

    it('who only reads or audits may do nothing to a case', () => {
      for (const order of all.filter(({ kind }) => !answering.includes(kind)))
        for (const held of [
          ['learning-reader'],
          ['auditor'],
          ['learning-reader', 'auditor'],
          [],
        ] as const) {
          const answer = rightTo(order, procedure, held);
          expect([order.kind, answer.ok ? 'ok' : answer.error.code]).toEqual([
            order.kind,
            'role.not-allowed',
          ]);
        }
    });
  },
);

describe('a right that cannot be told', () => {
  const nowhere = { id: 'nowhere', version: '1' };
  const context = { actor: { memberId: idOf('somebody'), roles: [] }, today };

  it('is left to the decision, which refuses what it does not know', () => {
    expect(checkRights(orders.correctCase, null, context)).toEqual({ ok: true, value: null });
    expect(checkRights(orders.correctCase, caseUnder(nowhere), context)).toEqual({
      ok: true,
      value: null,
    });
    given().when(orders.correctCase).thenRefused('case.not-found');
  });

  it('of opening a case is told by the procedure it is opened under', () => {
    const details = caseDetails();
    expect(checkRights({ ...orders.openCase, details }, null, context)).toMatchObject({
      ok: false,
      error: {
        code: 'role.not-allowed',
        detail: { who: 'investigator, co-ordinator, manager' },
      },
    });
  });
});

describe('what cannot be asked for in writing', () => {
  it('is done at once by those who may, and by nobody else', () => {
    expect(checkAtOnce(psow, 'file-evidence', ['co-ordinator'])).toEqual(ok(null));
    expect(checkAtOnce(psow, 'file-evidence', ['auditor'])).toEqual(
      refuse('role.not-allowed', { who: 'co-ordinator, investigator' }),
    );
    expect(checkAtOnce(psow, 'file-evidence', ['manager'])).toMatchObject({
      error: { code: 'role.not-allowed' },
    });
    expect(checkAtOnce(psow, 'export', ['auditor'])).toEqual(ok(null));
    expect(checkAtOnce(psow, 'export', ['learning-reader'])).toMatchObject({
      error: { code: 'role.not-allowed' },
    });
    expect(checkAtOnce({ id: 'nowhere', version: '1' }, 'export', ['auditor'])).toEqual(ok(null));
  });
});
