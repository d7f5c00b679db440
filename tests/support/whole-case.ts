import { caseShape } from '../../renderer/records/model/case-shape.ts';
import { Model } from '../../renderer/records/model/model.ts';
import { Rows } from '../../renderer/records/model/rows.ts';
import type { CaseView, ConflictView, HistoryLine } from '../../renderer/records/views.ts';
import type { BodyOf, CaseEvent, CaseEventKind } from '../../shared/domain/case/events.ts';
import { evolve } from '../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../shared/domain/case/state.ts';
import type { Member } from '../../shared/domain/member/events.ts';
import {
  caseDetails,
  filedItem,
  idOf,
  recommendationDetails,
  typed,
} from './ledger/case-events.ts';

/** One invented case with something of every kind in it, looked at on this day. */
export const wholeCaseToday = '2026-11-25';
export const wholeCaseId = idOf('whole case');
export const elin = idOf('Elin');
export const tom = idOf('Tom');

const council = 'Glanwern Council';
const board = 'Glanafon Health Board';
const [r1, r2, r3, r4, r5] = ['1', '2', '3', '4', '5'].map((number) => idOf(`rec-${number}`));
if (!r1 || !r2 || !r3 || !r4 || !r5) throw new Error('no recommendations');
export const recommendationIds = { r1, r2, r3, r4, r5 };
const id = idOf;

const rec = (recommendationId: string, over: Parameters<typeof recommendationDetails>[0]) => ({
  recommendationId,
  details: recommendationDetails(over),
  origin: typed,
});

const person = {
  role: 'complainant' as const,
  name: 'Invented Person',
  pseudonym: 'Mrs B',
  language: 'cy' as const,
  phone: '01632 960 123',
  email: 'mrs.b@example.org',
  address: '1 Example Street, Aberwen',
  adjustments: 'Ring in the morning, never leave a message',
  format: 'Large print',
  mustKnow: 'Her son must not learn of the complaint',
  paymentMethod: 'By post office voucher: she has no bank account',
};

/** A body of every kind, as an office would record it. */
export const bodies: { readonly [Kind in CaseEventKind]: BodyOf<Kind> } = {
  'case.opened': {
    details: caseDetails({
      title: 'Repairs left undone, and a late complaint response',
      decisionDate: null,
      bodies: [council, board],
      complainant: { name: 'Invented Person', pseudonym: 'Mrs B' },
    }),
    origin: typed,
    stage: 'draft',
  },
  'case.corrected': { set: { sector: 'Housing' }, origin: typed },
  'case.route-changed': { route: 'report', on: '2026-02-01', reason: 'The council did not agree' },
  'case.linked': {
    linkId: id('link'),
    relation: 'earlier',
    reference: '202400091',
    reason: 'The same roof',
  },
  'case.assigned': { as: 'compliance-owner', memberId: tom, reason: 'Elin is on leave' },
  'complaint.closed': { on: '2026-03-02', how: 'decision' },
  'person.recorded': { personId: id('person'), person },
  'person.corrected': { personId: id('person'), set: { phone: '01632 960 124' } },
  'wish.recorded': {
    wishId: id('wish'),
    personId: id('person'),
    wish: 'wants-action',
    on: '2026-11-10',
    source: 'her letter',
  },
  'outcome.recorded': { body: council, outcome: 'upheld', on: '2026-03-02' },
  'body-contact.recorded': {
    contactId: id('contact at the council'),
    contact: {
      body: council,
      name: 'Ms Huws',
      position: 'link-officer',
      email: 'link@glanwern.example',
      phone: '',
      from: '2026-03-02',
      to: null,
    },
  },
  'body-contact.ended': {
    contactId: id('contact at the council'),
    on: '2026-06-30',
    reason: 'She has left the council',
  },
  'deliverer.recorded': {
    delivererId: id('deliverer'),
    name: 'Roofers Cyf',
    relation: 'acts-for',
    actsFor: [council],
  },
  'recommendation.added': rec(r1, {
    number: 'R1',
    text: 'Repair the roof and the bathroom, and show photographs and the completion certificate',
    categories: ['works'],
    dueWords: '30 April 2026',
    findingIds: [id('finding')],
    doneBy: 'The housing repairs team',
    deliveredBy: 'Roofers Cyf',
    signatory: 'The Director of Housing',
    reach: 'one-off',
    evidenceWanted: ['Photographs of the roof', 'The completion certificate'],
  }),
  'recommendation.revised': {
    recommendationId: r1,
    set: { doneBy: 'The repairs team' },
    origin: { kind: 'extract', file: 'week\u202E48.csv', sha256: '', row: 7 },
  },
  'recommendation.entered-in-error': {
    recommendationId: r5,
    number: 'R5',
    reason: 'It belongs to another case',
    on: '2026-03-10',
  },
  'part.added': {
    recommendationId: r1,
    part: {
      partId: id('roof'),
      text: 'The roof',
      proofWanted: ['photographs', 'completion certificate'],
    },
    why: 'stated',
  },
  'part.revised': {
    recommendationId: r1,
    partId: id('roof'),
    set: { text: 'The roof, all of it' },
  },
  'part.withdrawn': { recommendationId: r1, partId: id('gutter'), reason: 'It is one work' },
  'finding.recorded': {
    findingId: id('finding'),
    finding: {
      failing: 'The council left a leaking roof for two years.',
      injustice: 'Mrs B could not use two rooms.',
      bodies: [council],
    },
  },
  'finding.corrected': { findingId: id('finding'), set: { bodies: [council] } },
  'wording.read': {
    recommendationId: r1,
    words: 'the property',
    reading: 'the flat and its share of the roof',
  },
  'amount.fixed': {
    recommendationId: r2,
    partId: null,
    amount: 1250,
    how: 'the valuer’s report',
    on: '2026-03-20',
  },
  'draft.issued': {
    draftId: id('draft'),
    kind: 'draft',
    on: '2026-02-02',
    offered: [
      {
        party: 'complainant',
        name: 'Mrs B',
        on: '2026-02-02',
        how: 'letter',
        commentsDue: '2026-02-16',
      },
      { party: 'body', name: council, on: '2026-02-02', how: 'email', commentsDue: null },
    ],
    recommendationIds: [r1, r2],
    changes: '',
  },
  'draft.offered': {
    draftId: id('draft'),
    offered: {
      party: 'body',
      name: board,
      on: '2026-02-03',
      how: 'email',
      commentsDue: '2026-02-20',
    },
  },
  'comment.recorded': {
    commentId: id('comment'),
    draftId: id('draft'),
    party: 'body',
    name: council,
    on: '2026-02-10',
    recommendationId: r1,
    answer: 'date-unrealistic',
    says: 'The scaffolders cannot come before April.',
    refusalReason: null,
  },
  'comment.answered': {
    commentId: id('comment'),
    answer: 'changed',
    reason: 'The date is now the end of April',
    on: '2026-02-12',
  },
  'advice.asked': {
    adviceId: id('advice'),
    from: 'the legal team',
    about: 'May the council recover the cost?',
    on: '2026-02-04',
  },
  'advice.received': { adviceId: id('advice'), says: 'No.', on: '2026-02-06' },
  'early-action.agreed': {
    recommendationId: r4,
    on: '2026-02-05',
    reason: 'The apology need not wait',
  },
  'date.tested': {
    recommendationId: r1,
    on: '2026-02-11',
    who: 'the surveyor',
    isRealistic: true,
    note: '',
  },
  'document.issued': {
    issueId: id('issue'),
    document: 'report',
    on: '2026-03-02',
    withoutComment: 'the health board could not be reached',
  },
  'recommendation.issued': { recommendationId: r1, issueId: id('issue'), due: '2026-04-30' },
  'receipt.recorded': { issueId: id('issue'), body: council, on: '2026-03-04' },
  'trigger.recorded': { recommendationId: r3, on: '2026-09-01', note: 'The consent came' },
  'review.set': { recommendationId: r3, on: '2026-08-03', note: '' },
  'due.moved': {
    recommendationId: r3,
    due: '2026-12-01',
    cause: { kind: 'trigger', event: 'consent' },
    reason: '',
  },
  'due.kept': {
    recommendationId: r2,
    would: '2026-05-05',
    cause: { kind: 'calendar', version: '2026-04-01' },
    reason: 'The payment was under way',
  },
  'delay.noted': {
    recommendationId: r1,
    expectedOn: '2026-12-18',
    note: 'The scaffold stands until then',
  },
  'impact-check.set': { recommendationId: r4, on: '2026-12-10' },
  'impact.checked': {
    checkId: id('check'),
    recommendationId: r4,
    on: '2026-10-01',
    quality: 'practice-changed',
    note: 'Letters now go out in ten days.',
    nextOn: '2027-04-01',
  },
  'extension.asked': {
    extensionId: id('extension'),
    recommendationIds: [r1],
    askedOn: '2026-04-20',
    askedBy: 'the link officer',
    reason: 'The surveyor is ill',
    until: '2026-06-05',
    dueThen: [{ recommendationId: r1, due: '2026-04-30' }],
  },
  'extension.granted': {
    extensionId: id('extension'),
    on: '2026-04-22',
    due: '2026-05-29',
    reason: 'the committee meets on the 10th',
    conditions: 'a temporary cover by the 1st.',
    complainantToldOn: '2026-04-23',
  },
  'extension.refused': {
    extensionId: id('second'),
    on: '2026-06-04',
    reason: 'No reason was given',
  },
  'extension.removed': {
    extensionId: id('extension'),
    on: '2026-05-20',
    reason: 'The cover was never put up',
  },
  'evidence.filed': {
    evidenceId: id('photos'),
    recommendationIds: [r1],
    item: filedItem('photos', '2026-06-10'),
  },
  'evidence.described': {
    evidenceId: id('photos'),
    set: { from: 'The council', actOn: '2026-06-08' },
  },
  'evidence.pinned': { evidenceId: id('photos'), recommendationId: r1, partIds: [id('roof')] },
  'evidence.opened': { evidenceId: id('photos'), purpose: 'copy' },
  'evidence.assessed': {
    assessmentId: id('judged'),
    recommendationId: r1,
    evidenceIds: [id('photos')],
    result: 'partly',
    reason: 'The bathroom is not done.',
    assessedOn: '2026-06-15',
    actionDoneOn: null,
    partIds: [id('roof')],
    statementOverride: 'the surveyor signed it',
    restAccepted: 'it is a matter of pence.',
  },
  'assessment.settled': {
    recommendationId: r1,
    assessmentId: id('judged'),
    partIds: [id('roof')],
    reason: 'Tom saw a draft only',
  },
  'payment.recorded': {
    paymentId: id('payment'),
    recommendationId: r2,
    partId: null,
    on: '2026-04-10',
    amount: 1000,
    payee: 'Mrs B',
    setOff: 250,
    note: 'Rent arrears',
  },
  'payment.entered-in-error': { paymentId: id('mistake'), reason: 'It was another tenant' },
  'letter.sent': {
    letterId: id('chase'),
    kind: 'chase',
    level: 1,
    recommendationIds: [r1],
    party: 'body',
    to: council,
    on: '2026-06-18',
    how: 'email',
    replyBy: '2026-07-02',
    asksWhyLate: true,
    needed: 'The bathroom: photographs.',
    quoted: [{ recommendationId: r1, due: '2026-05-29' }],
    proof: 'the sent copy',
  },
  'reply.received': {
    replyId: id('reply'),
    letterId: id('chase'),
    recommendationIds: [r1],
    from: council,
    on: '2026-07-01',
    kind: 'cannot',
    says: 'There is no money left this year.',
    refusalReason: 'insufficient-resources',
  },
  'letter.entered-in-error': { letterId: id('never'), reason: 'It never went' },
  'contact.noted': {
    contactId: id('call'),
    party: 'complainant',
    who: 'Mrs B',
    how: 'call',
    on: '2026-07-03',
    says: 'The ceiling still drips',
    recommendationIds: [r1],
  },
  'contact.entered-in-error': { contactId: id('never said'), reason: 'It was another case' },
  'consideration.recorded': {
    considerationId: id('pattern'),
    recommendationIds: [r1],
    kind: 'pattern',
    note: 'Two reports in three years',
    on: '2026-07-06',
  },
  'escalation.step-taken': {
    escalationId: id('step'),
    recommendationIds: [r1],
    road: 'refusal',
    stage: 'report',
    option: 'write-chief-executive',
    reason: 'Nothing has come.',
    on: '2026-07-08',
    gaps: ['pattern-checked'],
    override: 'It cannot wait',
  },
  'escalation.stood-down': {
    recommendationId: r1,
    on: '2026-07-20',
    reason: 'The chief executive found the money',
  },
  'view.recorded': {
    viewId: id('view'),
    recommendationIds: [r2],
    who: 'Mrs B',
    askedOn: '2026-07-10',
    answeredOn: '2026-07-12',
    wish: 'wants-action',
    says: 'I want the whole sum.',
  },
  'recommendation.ended': {
    recommendationId: r4,
    ending: 'equivalent',
    reasonId: null,
    reason: 'A meeting and a letter stand for the apology.',
    on: '2026-05-01',
    instead: 'The chief executive met Mrs B.',
    view: { kind: 'not-asked', why: 'She had said so at the meeting.' },
  },
  'recommendation.reopened': { recommendationId: r2, reason: 'It bounced', on: '2026-05-15' },
  'recommendations.closed': {
    on: '2026-12-01',
    told: [{ party: 'body', name: council, on: '2026-12-01', how: 'email' }],
    notTold: [
      {
        party: 'complainant',
        name: 'Mrs B',
        reasonId: 'no-contact',
        reason: 'she asked not to be',
      },
    ],
  },
  'return.received': {
    returnId: id('return'),
    from: 'Mrs B',
    on: '2026-11-02',
    how: 'letter',
    says: 'The payment never came.',
  },
  'return.decided': {
    returnId: id('return'),
    decision: 'reopened',
    reason: 'The bank sent it back',
    on: '2026-11-05',
    letterOn: '2026-11-06',
    recommendationIds: [r2],
    newReference: '',
  },
  'record.checked': {
    recommendationId: r1,
    isAccepted: false,
    problems: ['category-wrong'],
    note: 'It is works, not a policy.',
    on: '2026-03-12',
  },
  'step.requested': {
    requestId: id('request'),
    step: 'cease',
    command: {
      kind: 'endRecommendation',
      caseId: wholeCaseId,
      recommendationId: r3,
      ending: 'ceased',
      reasonId: null,
      reason: 'It cannot be achieved',
      instead: '',
      view: null,
    },
    reason: 'The consent has lapsed',
    on: '2026-11-20',
  },
  'request.approved': { requestId: id('earlier'), reason: '', on: '2026-07-07' },
  'request.returned': { requestId: id('earlier'), reason: 'Chase first', on: '2026-07-07' },
  'request.withdrawn': {
    requestId: id('earlier'),
    reason: 'The council has replied',
    on: '2026-07-07',
  },
  'support.offered': {
    supportId: id('support'),
    to: council,
    what: 'a day on good apologies',
    on: '2026-05-04',
    isTakenUp: true,
  },
  'handling.noted': {
    handlingId: id('handling'),
    body: council,
    isPositive: true,
    note: 'It answered our enquiries early',
    on: '2026-02-20',
  },
  'undertaking.recorded': {
    undertakingId: id('undertaking'),
    body: council,
    text: 'It will inspect the neighbours’ roofs',
    on: '2026-04-01',
    reviewOn: '2026-12-15',
  },
  'undertaking.followed': {
    undertakingId: id('undertaking'),
    note: 'Half are inspected',
    on: '2026-09-15',
    isDone: false,
    reviewOn: '2026-12-15',
  },
  'record.entered-in-error': {
    of: 'consideration.recorded',
    id: id('pattern'),
    recommendationId: null,
    on: null,
    reason: 'It was about the other case',
  },
  'evidence.withdrawn': { evidenceId: id('photos'), reason: 'They show another roof' },
  'evidence.restored': { evidenceId: id('photos'), reason: 'They were right after all' },
};

const plain = <Kind extends CaseEventKind>(kind: Kind, body: BodyOf<Kind> = bodies[kind]) =>
  // The pair is one of CaseEvent by construction.
  ({ kind, body }) as CaseEvent;

const issued = (recommendationId: string, due: string | null) =>
  plain('recommendation.issued', { recommendationId, issueId: id('issue'), due });

/** What happened, in order; each with the day and the member. */
const events: readonly (readonly [string, string, CaseEvent])[] = [
  ['2026-01-12', elin, plain('case.opened')],
  ['2026-01-12', elin, plain('person.recorded')],
  ['2026-01-13', elin, plain('person.corrected')],
  ['2026-01-14', elin, plain('finding.recorded')],
  [
    '2026-01-14',
    elin,
    plain('finding.recorded', {
      findingId: id('second finding'),
      finding: {
        failing: 'Nobody told Mrs B how to come to us.',
        injustice: '',
        bodies: [council],
      },
    }),
  ],
  ['2026-01-15', elin, plain('recommendation.added')],
  [
    '2026-01-15',
    elin,
    plain(
      'recommendation.added',
      rec(r2, {
        number: 'R2',
        text: 'Pay Mrs B the difference in value found by the District Valuer',
        categories: ['money-loss'],
        money: { amount: null, payee: 'Mrs B', formula: 'difference found by the District Valuer' },
        dueWords: 'within two months',
      }),
    ),
  ],
  [
    '2026-01-15',
    elin,
    plain(
      'recommendation.added',
      rec(r3, {
        number: 'R3',
        text: 'Review how repairs are followed up once Welsh Government has consented',
        kind: 'service-improvement',
        body: board,
        owedBy: { how: 'each', others: [council] },
        categories: ['policy'],
        dueWords: 'within 3 months of consent',
        deadline: {
          kind: 'event',
          event: 'consent',
          period: { kind: 'period', amount: 3, unit: 'calendarMonths', inclusive: false },
        },
        originalDue: null,
        rootCause: 'procedure',
        reach: 'systemic',
      }),
    ),
  ],
  [
    '2026-01-15',
    elin,
    plain(
      'recommendation.added',
      rec(r4, { number: 'R4', text: 'Apologise to Mrs B', categories: ['apology'] }),
    ),
  ],
  ['2026-01-15', elin, plain('recommendation.added', rec(r5, { number: 'R5', text: 'Repaint' }))],
  ['2026-01-16', elin, plain('recommendation.revised')],
  ['2026-01-16', elin, plain('part.added')],
  [
    '2026-01-16',
    elin,
    plain('part.added', {
      recommendationId: r1,
      part: {
        partId: id('bathroom'),
        text: 'The bathroom',
        proofWanted: ['photographs of every wall'],
        due: '2026-12-15',
      },
      why: 'remainder',
    }),
  ],
  [
    '2026-01-16',
    elin,
    plain('part.added', {
      recommendationId: r1,
      part: { partId: id('gutter'), text: 'The gutter', proofWanted: [] },
      why: 'stated',
    }),
  ],
  ['2026-01-17', elin, plain('part.withdrawn')],
  ['2026-02-01', elin, plain('case.route-changed')],
  ['2026-02-02', elin, plain('draft.issued')],
  ['2026-02-03', elin, plain('draft.offered')],
  ['2026-02-04', elin, plain('advice.asked')],
  ['2026-02-05', elin, plain('early-action.agreed')],
  ['2026-02-06', elin, plain('advice.received')],
  ['2026-02-10', elin, plain('comment.recorded')],
  [
    '2026-02-10',
    elin,
    plain('comment.recorded', {
      ...bodies['comment.recorded'],
      commentId: id('open comment'),
      party: 'complainant',
      name: 'Mrs B',
      recommendationId: null,
      answer: 'could-be-better',
      says: 'Nothing is said of the damp.',
    }),
  ],
  ['2026-02-11', elin, plain('date.tested')],
  ['2026-02-12', elin, plain('comment.answered')],
  ['2026-02-20', elin, plain('handling.noted')],
  ['2026-03-02', elin, plain('document.issued')],
  [
    '2026-03-02',
    elin,
    plain('case.corrected', { set: { decisionDate: '2026-03-02' }, origin: typed }),
  ],
  ['2026-03-02', elin, issued(r1, '2026-04-30')],
  ['2026-03-02', elin, issued(r2, '2026-05-04')],
  ['2026-03-02', elin, issued(r3, null)],
  ['2026-03-02', elin, issued(r4, '2026-04-30')],
  ['2026-03-02', elin, issued(r5, '2026-04-30')],
  ['2026-03-02', elin, plain('complaint.closed')],
  ['2026-03-02', elin, plain('outcome.recorded')],
  ['2026-03-02', elin, plain('deliverer.recorded')],
  ['2026-03-02', elin, plain('body-contact.recorded')],
  ['2026-07-01', elin, plain('body-contact.ended')],
  ['2026-03-05', elin, plain('receipt.recorded')],
  ['2026-03-06', elin, plain('case.assigned')],
  ['2026-03-06', elin, plain('case.linked')],
  ['2026-03-10', elin, plain('recommendation.entered-in-error')],
  ['2026-03-12', tom, plain('record.checked')],
  ['2026-03-14', elin, plain('wording.read')],
  ['2026-03-20', elin, plain('amount.fixed')],
  ['2026-04-01', tom, plain('undertaking.recorded')],
  ['2026-04-12', tom, plain('payment.recorded')],
  [
    '2026-04-12',
    tom,
    plain('payment.recorded', {
      ...bodies['payment.recorded'],
      paymentId: id('mistake'),
      amount: 90,
      setOff: 0,
      payee: 'Mr C',
      note: '',
    }),
  ],
  ['2026-04-13', tom, plain('payment.entered-in-error')],
  ['2026-04-20', tom, plain('extension.asked')],
  ['2026-04-22', elin, plain('extension.granted')],
  [
    '2026-04-24',
    tom,
    plain('letter.sent', {
      ...bodies['letter.sent'],
      letterId: id('reminder'),
      kind: 'reminder',
      level: null,
      on: '2026-04-16',
      replyBy: null,
      asksWhyLate: false,
      needed: '',
      quoted: [{ recommendationId: r1, due: '2026-04-30' }],
      proof: '',
    }),
  ],
  [
    '2026-04-24',
    tom,
    plain('letter.sent', {
      ...bodies['letter.sent'],
      letterId: id('never'),
      kind: 'still-needed',
      level: null,
      on: '2026-04-24',
    }),
  ],
  ['2026-04-25', tom, plain('letter.entered-in-error')],
  ['2026-05-01', elin, plain('recommendation.ended')],
  ['2026-05-04', tom, plain('support.offered')],
  ['2026-05-05', tom, plain('due.kept')],
  [
    '2026-06-02',
    tom,
    plain('extension.asked', {
      ...bodies['extension.asked'],
      extensionId: id('second'),
      askedOn: '2026-06-02',
      reason: 'More time is needed',
      until: null,
      dueThen: [{ recommendationId: r1, due: '2026-05-29' }],
    }),
  ],
  ['2026-06-04', elin, plain('extension.refused')],
  ['2026-06-10', tom, plain('evidence.filed')],
  ['2026-06-10', tom, plain('evidence.withdrawn')],
  ['2026-06-10', tom, plain('evidence.restored')],
  ['2026-06-11', tom, plain('evidence.described')],
  ['2026-06-11', tom, plain('evidence.pinned')],
  ['2026-06-12', elin, plain('evidence.opened')],
  ['2026-06-15', elin, plain('evidence.assessed')],
  ['2026-06-18', tom, plain('letter.sent')],
  ['2026-07-01', tom, plain('reply.received')],
  ['2026-07-03', tom, plain('contact.noted')],
  ['2026-07-06', elin, plain('consideration.recorded')],
  [
    '2026-07-06',
    tom,
    plain('step.requested', {
      ...bodies['step.requested'],
      requestId: id('earlier'),
      step: 'escalate',
      reason: 'It has gone on too long',
    }),
  ],
  ['2026-07-07', elin, plain('request.returned')],
  ['2026-07-08', elin, plain('escalation.step-taken')],
  ['2026-07-12', tom, plain('view.recorded')],
  ['2026-07-20', elin, plain('escalation.stood-down')],
  ['2026-07-21', elin, plain('record.entered-in-error')],
  ['2026-08-01', tom, plain('review.set')],
  ['2026-09-02', tom, plain('trigger.recorded')],
  ['2026-09-02', tom, plain('due.moved')],
  ['2026-09-15', tom, plain('undertaking.followed')],
  ['2026-11-02', tom, plain('return.received')],
  ['2026-11-10', tom, plain('wish.recorded')],
  ['2026-11-20', tom, plain('step.requested')],
];

const member = (memberId: string, name: string, roles: Member['roles']): Member => ({
  memberId,
  name,
  role: 'co-ordinator',
  roles,
  devices: [],
  absences: [],
});

/** The case as its page shows it to one of its two members, with more that happened last. */
export function wholeCase(
  more: readonly CaseEvent[] = [],
  {
    looking = elin,
    conflicts = [],
  }: { readonly looking?: string; readonly conflicts?: readonly ConflictView[] } = {},
): CaseView {
  const all = [...events, ...more.map((event) => [wholeCaseToday, elin, event] as const)];
  let state: CaseState | null = null;
  const history: HistoryLine[] = [];
  for (const [index, [day, by, event]] of all.entries()) {
    const at = `${day}T${String(9 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00.000Z`;
    state = evolve(state, {
      event,
      stamp: { by, device: idOf('laptop'), at },
      subject: wholeCaseId,
    });
    history.push({ key: String(index), at, by, device: idOf('laptop'), ...event });
  }
  if (state === null) throw new Error('no case');
  const model = new Model();
  model.cases.set(wholeCaseId, { caseId: wholeCaseId, state, conflicts: [], seen: {}, frames: [] });
  const rows = new Rows(wholeCaseToday);
  rows.update(model, [wholeCaseId]);
  const members = new Map([
    [elin, member(elin, 'Elin Example', ['investigator', 'manager'])],
    [tom, member(tom, 'Tom Example', ['co-ordinator'])],
  ]);
  const record = {
    caseId: wholeCaseId,
    state,
    conflicts: conflicts.map(({ field, values }) => ({
      field,
      values: values.map((value, index) => ({ ...value, entry: String(index) })),
    })),
  };
  const shaped = caseShape(record, { memberId: looking, members, rows, history });
  if (!shaped.ok) throw new Error(shaped.error.code);
  return shaped.value;
}
