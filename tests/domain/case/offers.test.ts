import { describe, expect, it } from 'vitest';
import type { CaseCommand, CaseCommandKind } from '../../../shared/domain/case/commands.ts';
import { issuedDocuments } from '../../../shared/domain/case/events/draft.ts';
import { mistakenKind } from '../../../shared/domain/case/events/errors.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { type Offer, offersOf } from '../../../shared/domain/case/offers.ts';
import { type Ending, endings } from '../../../shared/domain/case/vocabulary.ts';
import type { Role } from '../../../shared/domain/member/events.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  lgsco,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { considered, stepTaken, viewRecorded } from '../../support/ledger/chasing-events.ts';
import {
  closedOn,
  council,
  endedAs,
  enteredInError,
  findingRecorded,
  judged,
  paid,
  partAdded,
  rec,
  requestReturned,
  returned,
  stepRequested,
  sum,
} from '../../support/ledger/core-events.ts';
import { given } from '../../support/ledger/given.ts';
import { orders } from '../../support/ledger/orders.ts';
import {
  added,
  commented,
  draftCaseOpened,
  draftIssued,
  extended,
  letterSent,
  personRecorded,
  toBody,
  toComplainant,
} from '../../support/ledger/stage-events.ts';

const everyRole: readonly Role[] = ['investigator', 'co-ordinator', 'manager', 'director'];
const today = '2026-04-10';
const offers = (events: readonly CaseEvent[], on = today, roles = everyRole, by = 'actor') =>
  offersOf(given(...events).case, { memberId: idOf(by), roles }, on);

const named = ({ act, variant }: Offer) => (variant === '' ? act : `${act} ${variant}`);
const ofCase = (events: readonly CaseEvent[], on = today) =>
  offers(events, on)
    .filter(({ recommendationId, itemId }) => recommendationId === null && itemId === null)
    .map(named);
const ofOne = (events: readonly CaseEvent[], number = '1', on = today) =>
  offers(events, on)
    .filter(({ recommendationId, itemId }) => recommendationId === rec(number) && itemId === null)
    .map(named);
const ofItem = (events: readonly CaseEvent[], name: string, by = 'actor') =>
  offers(events, today, everyRole, by)
    .filter(({ itemId }) => itemId === idOf(name))
    .map(named);

const opened = [caseOpened(), recommendationAdded('1')] as const;
const always = [
  'recordPerson',
  'recordOutcome',
  'recordDeliverer',
  'recordBodyContact',
  'offerSupport',
  'noteHandling',
  'recordUndertaking',
  'correctCase',
  'changeRoute',
  'linkCase',
  'assignCase',
];
const everyEnding = [
  'treated-as-met',
  'equivalent',
  'incomplete-accepted',
  'ceased',
  'not-complied',
  'superseded',
].map((ending) => `endRecommendation ${ending}`);

describe('what is offered of a case', () => {
  it('with something open', () => {
    expect(ofCase(opened)).toEqual([
      'addRecommendation',
      'recordFinding',
      'issueDocument report',
      'issueDocument further-report',
      'issueDocument special-report',
      'recordReceipt',
      'askExtension',
      'sendLetter',
      'receiveReply',
      'recordConsideration',
      'escalate',
      'recordView',
      'noteContact',
      'closeComplaint',
      'receiveReturn',
      ...always,
    ]);
  });

  it('with all ended: the closing, until it is closed', () => {
    const ended = [...opened, endedAs('ceased')] as const;
    const complaint: CaseEvent = {
      kind: 'complaint.closed',
      body: { on: '2026-03-02', how: 'decision' },
    };
    const rest = ['receiveReturn', ...always];
    const first = [
      'addRecommendation',
      'recordFinding',
      'issueDocument report',
      'issueDocument further-report',
      'issueDocument special-report',
      'recordReceipt',
      'noteContact',
    ];
    expect(ofCase([...ended, complaint])).toEqual([...first, 'closeRecommendations', ...rest]);
    expect(ofCase([...ended, complaint, closedOn('2026-04-09')])).toEqual([...first, ...rest]);
  });

  it('with nothing recommended yet', () => {
    expect(ofCase([caseOpened()])).toEqual([
      'addRecommendation',
      'recordFinding',
      'issueDocument report',
      'issueDocument further-report',
      'issueDocument special-report',
      'recordReceipt',
      'noteContact',
      'closeComplaint',
      'receiveReturn',
      ...always,
    ]);
  });

  it('R3: before its decision: the draft, the comments, and what decides it', () => {
    const decisions = ['decision', 'settlement', 'discontinuance', 'final-report'];
    const document = (id: string) => `issueDocument ${id}`;
    const drafted = [draftCaseOpened(), added('1')] as const;
    const before = ofCase(drafted);
    expect(before.filter((act) => act.startsWith('issueDocument')).toSorted()).toEqual(
      decisions.map(document).toSorted(),
    );
    expect(before.filter((act) => !act.startsWith('issueDocument'))).toEqual([
      'addRecommendation',
      'recordFinding',
      'issueDraft',
      'askAdvice',
      'recordConsideration',
      'escalate',
      'recordView',
      'noteContact',
      'closeComplaint',
      ...always,
    ]);
    expect(ofCase([...drafted, draftIssued('draft')])).toContain('recordComment');
    const empty = ofCase([draftCaseOpened()]);
    expect(empty).not.toContain('issueDraft');
    expect(empty).toContain('issueDocument discontinuance');
  });

  it('R10: more time only for what has a date, one request at a time', () => {
    const undated = recommendationAdded('1', { originalDue: null });
    const [asked] = extended('more', '1', '2026-05-29');
    if (asked === undefined) throw new Error('it was asked');
    for (const events of [
      [caseOpened(), undated],
      [...opened, asked],
    ]) {
      expect(ofCase(events)).not.toContain('askExtension');
      expect(ofOne(events)).not.toContain('askExtension');
    }
    expect(ofCase([...opened, asked, recommendationAdded('2')])).toContain('askExtension');
  });
});

describe('what is offered of a recommendation', () => {
  const ended = ['noteReading', 'checkRecord', 'enterInError'];
  const rest = ['addPart', ...ended];
  const owed = ['sendLetter', 'receiveReply', 'recordView'];

  it('that is owed', () => {
    expect(ofOne(opened)).toEqual([
      'reviseRecommendation',
      'askExtension',
      ...owed,
      'escalate',
      ...everyEnding,
      ...rest,
    ]);
  });

  it('R7: with evidence: its judgement, also where it came for the whole case', () => {
    for (const numbers of [['1'], []]) {
      const events = [...opened, evidenceFiled('letter', '2026-04-08', numbers)];
      expect(ofOne(events)).toContain('assessEvidence');
      expect(ofOne(events)).not.toContain('pinEvidence');
      expect(ofOne([...events, partAdded('roof')])).toContain('pinEvidence');
    }
    expect(ofOne([...opened, partAdded('roof')])).not.toContain('pinEvidence');
    const others = [
      ...opened,
      recommendationAdded('2'),
      evidenceFiled('letter', '2026-04-08', ['2']),
    ];
    expect(ofOne(others)).not.toContain('assessEvidence');
  });

  it('with money: its payments, and what a formula came to', () => {
    const money = (amount: number | null) => [
      caseOpened(),
      recommendationAdded('1', { money: sum(amount) }),
    ];
    expect(ofOne(money(100)).slice(0, 2)).toEqual(['reviseRecommendation', 'recordPayment']);
    expect(ofOne(money(null)).slice(0, 3)).toEqual([
      'reviseRecommendation',
      'recordPayment',
      'fixAmount',
    ]);
  });

  it('that waits for an event: the event, and when to look again', () => {
    const waiting = [
      caseOpened(),
      added('1', { deadline: { kind: 'event', event: 'consent' } }),
    ] as const;
    expect(ofOne(waiting).slice(0, 3)).toEqual([
      'reviseRecommendation',
      'recordTrigger',
      'setReview',
    ]);
    const came = [...waiting, evidenceFiled('letter', '2026-04-08')] as const;
    expect(ofOne(came).filter((act) => ['recordTrigger', 'setReview'].includes(act))).toEqual([
      'recordTrigger',
    ]);
    expect(ofOne([caseOpened(), added('1')])).not.toContain('recordTrigger');
  });

  it('long outstanding, where the office has that rule: the expected date', () => {
    const english = [caseOpened({ procedure: lgsco }), recommendationAdded('1')] as const;
    expect(ofOne(english, '1', '2027-03-01')).not.toContain('noteDelay');
    expect(ofOne(english, '1', '2027-03-02')).toContain('noteDelay');
    expect(ofOne(opened, '1', '2027-03-02')).not.toContain('noteDelay');
  });

  it('R16: that was escalated: to stand down, also while evidence waits for us', () => {
    const escalated = [...opened, stepTaken('meet-body', { on: '2026-04-02' })] as const;
    expect(ofOne(escalated)).toContain('standDown');
    expect(ofOne([...escalated, evidenceFiled('letter', '2026-04-08')])).toContain('standDown');
    expect(ofOne(opened)).not.toContain('standDown');
  });

  it('R18: that has ended: to open it again; of an improvement, to see whether it worked', () => {
    expect(ofOne([...opened, endedAs('ceased')])).toEqual([
      'reviseRecommendation',
      'reopenRecommendation',
      ...ended,
    ]);
    const improvement = recommendationAdded('1', { kind: 'service-improvement' });
    expect(ofOne([caseOpened(), improvement, endedAs('ceased')])).toEqual([
      'reviseRecommendation',
      'reopenRecommendation',
      'setImpactCheck',
      'checkImpact',
      ...ended,
    ]);
    expect(ofOne([caseOpened(), improvement])).not.toContain('checkImpact');
  });

  it('that was entered in error, or dropped at the draft', () => {
    expect(ofOne([...opened, enteredInError()])).toEqual(['reopenRecommendation']);
    const dropped: CaseEvent = {
      kind: 'comment.answered',
      body: { commentId: idOf('said'), answer: 'dropped', reason: 'It is done.', on: '2026-03-12' },
    };
    expect(
      ofOne([
        draftCaseOpened(),
        added('1'),
        draftIssued('draft'),
        commented('said', 'disagree'),
        dropped,
      ]),
    ).toEqual([]);
  });

  it('R5: that is only drafted', () => {
    expect(ofOne([draftCaseOpened(), added('1')])).toEqual([
      'reviseRecommendation',
      'testDate',
      'agreeEarlyAction',
      'escalate',
      'addPart',
      'checkRecord',
      'enterInError',
    ]);
  });
});

describe('what is offered of what is recorded', () => {
  it('more time: to decide it, then to take it back, once', () => {
    const [asked, granted] = extended('more', '1', '2026-05-29');
    if (asked === undefined || granted === undefined) throw new Error('asked and granted');
    const removed: CaseEvent = {
      kind: 'extension.removed',
      body: { extensionId: idOf('more'), on: '2026-03-25', reason: 'It was not kept.' },
    };
    const refused: CaseEvent = {
      kind: 'extension.refused',
      body: { extensionId: idOf('more'), on: '2026-03-25', reason: 'No reason was given.' },
    };
    expect(ofItem([...opened, asked], 'more')).toEqual(['grantExtension', 'refuseExtension']);
    expect(ofItem([...opened, asked, granted], 'more')).toEqual(['removeExtension']);
    expect(ofItem([...opened, asked, granted, removed], 'more')).toEqual([]);
    expect(ofItem([...opened, asked, refused], 'more')).toEqual([]);
  });

  it('R10: more time is the manager’s to decide once the date has passed', () => {
    const asked: CaseEvent = {
      kind: 'extension.asked',
      body: {
        extensionId: idOf('more'),
        recommendationIds: [rec('1')],
        askedOn: '2026-03-20',
        askedBy: council,
        reason: 'Staff are away.',
        until: null,
        dueThen: [{ recommendationId: rec('1'), due: '2026-04-30' }],
      },
    };
    const steps = (on: string) =>
      offers([...opened, asked], on)
        .filter(({ itemId }) => itemId === idOf('more'))
        .map((offer) => offer.steps);
    expect(steps('2026-04-30')).toEqual([['decide-extension-before'], ['decide-extension-before']]);
    expect(steps('2026-05-01')).toEqual([['decide-extension-after'], ['decide-extension-after']]);
  });

  it('R3: a draft, a comment, and advice', () => {
    const advice: CaseEvent = {
      kind: 'advice.asked',
      body: {
        adviceId: idOf('advice'),
        from: 'the legal team',
        about: 'the law',
        on: '2026-03-05',
      },
    };
    const received: CaseEvent = {
      kind: 'advice.received',
      body: { adviceId: idOf('advice'), says: 'No.', on: '2026-03-06' },
    };
    const answer: CaseEvent = {
      kind: 'comment.answered',
      body: { commentId: idOf('said'), answer: 'kept', reason: 'It stands.', on: '2026-03-12' },
    };
    const drafted = [draftCaseOpened(), added('1'), draftIssued('draft')] as const;
    expect(ofItem(drafted, 'draft')).toEqual(['offerDraft']);
    expect(ofItem([...drafted, commented('said', 'disagree')], 'said')).toEqual(['answerComment']);
    expect(ofItem([...drafted, commented('said', 'no-reply')], 'said')).toEqual([]);
    expect(ofItem([...drafted, commented('said', 'disagree'), answer], 'said')).toEqual([]);
    expect(ofItem([...drafted, advice], 'advice')).toEqual(['receiveAdvice']);
    expect(ofItem([...drafted, advice, received], 'advice')).toEqual([]);
    expect(ofItem([...opened, draftIssued('draft')], 'draft')).toEqual([]);
  });

  it('a letter, to be answered; it or a payment, to be taken back once', () => {
    const letter = letterSent('letter', { 1: '2026-04-30' });
    const never: CaseEvent = {
      kind: 'letter.entered-in-error',
      body: { letterId: idOf('letter'), reason: 'It never went.' },
    };
    const bounced: CaseEvent = {
      kind: 'payment.entered-in-error',
      body: { paymentId: idOf('paid'), reason: 'It bounced.' },
    };
    expect(ofItem([...opened, letter], 'letter')).toEqual(['receiveReply', 'letterInError']);
    expect(ofItem([...opened, letter, never], 'letter')).toEqual([]);
    expect(ofItem([...opened, paid('paid', 5)], 'paid')).toEqual(['paymentInError']);
    expect(ofItem([...opened, paid('paid', 5), bounced], 'paid')).toEqual([]);
  });

  it('R18: a return, until it is decided; R27: an undertaking, until it is done', () => {
    const decided: CaseEvent = {
      kind: 'return.decided',
      body: {
        returnId: idOf('return'),
        decision: 'no-further-action',
        reason: 'It was paid.',
        on: '2026-04-08',
        letterOn: '2026-04-08',
        recommendationIds: [],
        newReference: '',
      },
    };
    expect(ofItem([...opened, returned('return')], 'return')).toEqual(['decideReturn']);
    expect(ofItem([...opened, returned('return'), decided], 'return')).toEqual([]);
    const undertaking: CaseEvent = {
      kind: 'undertaking.recorded',
      body: {
        undertakingId: idOf('word'),
        body: council,
        text: 'It will look at the others.',
        on: '2026-04-01',
        reviewOn: null,
      },
    };
    const followed = (isDone: boolean): CaseEvent => ({
      kind: 'undertaking.followed',
      body: {
        undertakingId: idOf('word'),
        note: 'Looked.',
        on: '2026-04-08',
        isDone,
        reviewOn: null,
      },
    });
    expect(ofItem([...opened, undertaking], 'word')).toEqual([
      'followUndertaking',
      'recordInError undertaking.recorded',
    ]);
    expect(ofItem([...opened, undertaking, followed(false)], 'word')).toEqual([
      'followUndertaking',
    ]);
    expect(ofItem([...opened, undertaking, followed(true)], 'word')).toEqual([]);
  });

  it('a request, to another person than asked, until it is answered', () => {
    const asked = [...opened, stepRequested('request', 'cease', orders.endRecommendation)] as const;
    expect(ofItem(asked, 'request')).toEqual(['approveRequest', 'returnRequest']);
    expect(ofItem([...asked, requestReturned('request')], 'request')).toEqual([]);
  });

  it('a request, to take it back, to who asked alone and until it is answered', () => {
    const asked = [...opened, stepRequested('request', 'cease', orders.endRecommendation)] as const;
    expect(ofItem(asked, 'request', 'member')).toEqual(['withdrawRequest']);
    expect(ofItem([...asked, requestReturned('request')], 'request', 'member')).toEqual([]);
  });

  it('a part while it is owed, a person, a finding, an item', () => {
    const parts = [...opened, partAdded('roof')] as const;
    expect(ofItem(parts, 'roof')).toEqual(['revisePart', 'withdrawPart']);
    expect(ofItem([...parts, endedAs('ceased')], 'roof')).toEqual([]);
    expect(ofItem([...opened, personRecorded()], 'person')).toEqual([
      'correctPerson',
      'recordWish',
      'recordInError person.recorded',
    ]);
    const found = [...opened, findingRecorded('leak')] as const;
    expect(ofItem(found, 'leak')).toEqual(['correctFinding', 'recordInError finding.recorded']);
    const answers = recommendationAdded('2', { findingIds: [idOf('leak')] });
    expect(ofItem([...found, answers], 'leak')).toEqual(['correctFinding']);
    const filed = [...opened, evidenceFiled('letter', '2026-04-08')] as const;
    expect(ofItem(filed, 'letter')).toEqual(['describeEvidence', 'withdrawEvidence']);
    const made = judged('made', 'partly', ['letter'], '2026-04-09');
    expect(ofItem([...filed, made], 'letter')).toEqual(['describeEvidence']);
    const withdrawn: CaseEvent = {
      kind: 'evidence.withdrawn',
      body: { evidenceId: idOf('letter'), reason: 'Another case.' },
    };
    expect(ofItem([...filed, withdrawn], 'letter')).toEqual(['restoreEvidence']);
  });
});

describe('who may', () => {
  const rights = (roles: readonly Role[], act: CaseCommandKind, variant = '') =>
    offers(opened, today, roles)
      .filter((offer) => offer.act === act && offer.variant === variant)
      .map(({ right, refusal }) => ({ right, refusal }))[0];

  it('does it, asks for it, or is told who could', () => {
    expect(rights(['manager'], 'endRecommendation', 'ceased')).toEqual({
      right: 'yes',
      refusal: null,
    });
    expect(rights(['investigator'], 'endRecommendation', 'ceased')).toEqual({
      right: 'ask',
      refusal: { code: 'role.ask', detail: { who: 'manager' } },
    });
    expect(rights(['auditor'], 'endRecommendation', 'ceased')).toEqual({
      right: 'no',
      refusal: { code: 'role.not-allowed', detail: { who: 'manager' } },
    });
  });

  it('R21: comes to the gate with the right to one of its options', () => {
    const gate = (roles: readonly Role[]) => rights(roles, 'escalate')?.right;
    expect(gate(['manager'])).toBe('yes');
    expect(gate(['director'])).toBe('yes');
    expect(gate(['co-ordinator'])).toBe('ask');
    const steps = offers(opened, today, ['director'])
      .filter(({ act }) => act === 'escalate')
      .map((offer) => offer.steps);
    expect(steps).toEqual([['record-non-compliance'], ['record-non-compliance']]);
    expect(rights(['auditor'], 'escalate')?.refusal).toEqual({
      code: 'role.not-allowed',
      detail: { who: 'manager' },
    });
  });

  it('who only reads or audits is offered nothing they may do', () => {
    const may = offers(opened, today, ['auditor', 'learning-reader']).filter(
      ({ right }) => right !== 'no',
    );
    expect(may).toEqual([]);
  });

  it('nothing is offered where the office’s procedure is not known', () => {
    const procedure = { id: 'nowhere', version: '1' };
    expect(offers([caseOpened({ procedure }), recommendationAdded('1')])).toEqual([]);
  });
});

describe('what is offered can be done', () => {
  const notAsked = { kind: 'not-asked', why: 'She asked us not to write.' } as const;
  const override = 'It cannot wait.';
  const reasonOf: Partial<Record<Ending, string>> = {
    'treated-as-met': 'no-longer-wanted',
    'incomplete-accepted': 'rest-not-needed',
    ceased: 'unachievable',
  };
  const told = [
    { party: 'complainant', name: 'Mrs B', on: today, how: 'letter' },
    { party: 'body', name: council, on: today, how: 'email' },
  ] as const;
  const parties = [
    toComplainant({ on: today, commentsDue: '2026-05-01' }),
    toBody({ on: today, commentsDue: '2026-05-01' }),
  ] as const;

  const documentOf = ({ variant }: Offer): CaseCommand => ({
    ...orders.issueDocument,
    document: issuedDocuments.find((one) => one === variant) ?? 'decision',
    withoutComment: 'They could not be reached.',
  });

  const endingNamed = (variant: string): Ending =>
    endings.find((one) => one === variant) ?? 'ceased';

  /** What somebody would fill in, where the plain order of its kind does not fit. */
  const special: Partial<Record<CaseCommandKind, (offer: Offer) => CaseCommand>> = {
    endRecommendation: ({ variant }) => {
      const ending = endingNamed(variant);
      return {
        ...orders.endRecommendation,
        ending,
        reasonId: reasonOf[ending] ?? null,
        view: notAsked,
        instead: 'They met.',
        override: ['ceased', 'not-complied', 'superseded'].includes(ending) ? override : null,
      };
    },
    issueDocument: documentOf,
    withdrawEvidence: ({ itemId }) => ({ ...orders.withdrawEvidence, evidenceId: itemId ?? '' }),
    recordInError: ({ itemId, variant }) => ({
      ...orders.recordInError,
      of: mistakenKind.parse(variant),
      id: itemId ?? '',
    }),
    escalate: () => ({ ...orders.escalate, override }),
    issueDraft: () => ({
      ...orders.issueDraft,
      draft: 'further-draft',
      changes: 'The date.',
      offered: [...parties],
    }),
    offerDraft: () => ({ ...orders.offerDraft, offered: parties[1] }),
    recordComment: () => ({ ...orders.recordComment, says: 'We agree.' }),
    closeRecommendations: () => ({ ...orders.closeRecommendations, told: [...told] }),
    fixAmount: () => ({ ...orders.fixAmount, how: 'The valuer.' }),
    assessEvidence: () => ({ ...orders.assessEvidence, restAccepted: 'A matter of pence.' }),
    sendLetter: () => ({
      ...orders.sendLetter,
      letter: 'view-asked',
      party: 'complainant',
      to: 'Mrs B',
    }),
  };
  const filled = (offer: Offer): CaseCommand => special[offer.act]?.(offer) ?? orders[offer.act];

  const owing = [
    caseOpened(),
    recommendationAdded('1', { money: sum(null) }),
    personRecorded(),
    findingRecorded('finding'),
    evidenceFiled('letter', '2026-04-06'),
    paid('payment', 5),
    stepTaken('meet-body', { on: '2026-04-02' }),
    considered('reasons', { on: '2026-04-02' }),
    viewRecorded({ askedOn: '2026-04-02' }),
    returned('return'),
    ...extended('extension', '1', '2026-05-20'),
    letterSent('chase', { 1: '2026-04-30' }),
    {
      kind: 'undertaking.recorded',
      body: {
        undertakingId: idOf('undertaking'),
        body: council,
        text: 'Soon.',
        on: '2026-04-01',
        reviewOn: null,
      },
    },
  ] as const;
  const improvement = [
    caseOpened(),
    recommendationAdded('1', { kind: 'service-improvement' }),
    evidenceFiled('letter', '2026-04-06'),
    judged('made', 'satisfied', ['letter'], '2026-04-07'),
  ] as const;
  const drafted = [
    draftCaseOpened(),
    added('1'),
    draftIssued('draft'),
    commented('comment', 'agree'),
    {
      kind: 'advice.asked',
      body: {
        adviceId: idOf('advice'),
        from: 'the legal team',
        about: 'the law',
        on: '2026-03-05',
      },
    },
  ] as const;
  const waiting = [
    caseOpened(),
    added('1', { deadline: { kind: 'event', event: 'consent' } }),
    partAdded('roof'),
    evidenceFiled('letter', '2026-04-06', []),
    judged('made', 'not-satisfied', ['letter'], '2026-04-07'),
  ] as const;
  /** Needs comments or their absence, or a longer story: their own specs show them done. */
  const elsewhere: readonly string[] = [
    'issueDocument settlement',
    'issueDocument discontinuance',
    'setReview',
  ];

  it.each([
    ['owed', owing],
    ['met, an improvement', improvement],
    ['drafted', drafted],
    ['waiting for an event', waiting],
  ] as const)('of a case that is %s', (_, events) => {
    const can = offers(events).filter(({ right }) => right === 'yes');
    expect(can.length).toBeGreaterThan(20);
    const refused = can.flatMap((offer) => {
      if (elsewhere.includes(named(offer))) return [];
      const answer = given(...events).when(filled(offer)).refusal;
      return answer === null ? [] : [[named(offer), answer.code, answer.detail]];
    });
    expect(refused).toEqual([]);
  });
});
