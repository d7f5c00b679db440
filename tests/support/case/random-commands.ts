import type { CaseCommand, CaseCommandKind } from '../../../shared/domain/case/commands.ts';
import { contactSides, contactWays } from '../../../shared/domain/case/events/contacts.ts';
import { changeQualities } from '../../../shared/domain/case/events/dates.ts';
import { commentAnswers, issuedDocuments } from '../../../shared/domain/case/events/draft.ts';
import { considerations } from '../../../shared/domain/case/events/escalation.ts';
import { letterKinds } from '../../../shared/domain/case/events/letters.ts';
import {
  contactPositions,
  delivererRelations,
  wishes,
} from '../../../shared/domain/case/events/parties.ts';
import {
  type CaseState,
  evidenceFor,
  hasEnded,
  partsOf,
} from '../../../shared/domain/case/state.ts';
import { assessmentResults, endings, routes } from '../../../shared/domain/case/vocabulary.ts';
import { roadIds } from '../../../shared/domain/procedure/gate.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { newRecommendation, typed } from '../ledger/case-events.ts';
import { mistakesIn } from './mistakes.ts';
import type { Chance } from './random.ts';

const words = [
  'within 1 month',
  'within 20 working days',
  'by 30 June 2026',
  'as soon as possible',
];
const more = [
  'within one month of completing recommendation 1',
  'within 3 months of receiving consent',
  'every three months for 12 months',
  'at least every six months',
  'within two months beginning with the date of receipt',
  '',
];

const nothing = {
  of: 'wish.recorded',
  id: 'f'.repeat(32),
  recommendationId: null,
  on: null,
} as const;

/** What no walk asks for, and why; of any other kind an order must be made below. */
const leftOut = {
  openCase: 'a walk begins in a case that is open',
  requestStep: 'whatever else is made is now and then asked for, and not done',
} as const satisfies Partial<Record<CaseCommandKind, string>>;

/**
 * An order somebody might give: sensible as often as not, and now and then with a reason left out, a day
 * to come, or about what is not there.
 */
export function randomCommand(
  state: CaseState,
  chance: Chance,
  today: string,
): CaseCommand | undefined {
  const { caseId, facts } = state;
  const day = (most = 40): string => {
    const back = chance.happens(0.1) ? -chance.upTo(30) : chance.upTo(most);
    return Temporal.PlainDate.from(today).subtract({ days: back }).toString();
  };
  const ahead = (): string =>
    Temporal.PlainDate.from(today)
      .add({ days: chance.upTo(90) + 1 })
      .toString();
  const reason = (): string => (chance.happens(0.12) ? '  ' : `Because ${chance.upTo(99)}.`);
  const ids = state.recommendations.map((one) => one.recommendationId);
  const some = (): string[] => [...chance.some(ids)];
  const one = chance.oneOf(state.recommendations);
  const recommendationId = one?.recommendationId ?? '0'.repeat(32);
  const procedure = procedureOf(state.details.procedure);
  const body = chance.oneOf(state.details.bodies) ?? '';
  const listed = (list: readonly { readonly id: string }[] | undefined): string | null =>
    chance.happens(0.9) ? (chance.oneOf(list ?? [])?.id ?? null) : null;
  const about = { caseId } as const;
  const mine = one === undefined ? [] : evidenceFor(one, state.evidence);
  const parts = partsOf(state, recommendationId).map(({ partId }) => partId);
  const party = chance.oneOf(['complainant', 'body'] as const) ?? 'body';
  const how = chance.oneOf(['letter', 'email', 'call'] as const) ?? 'letter';
  const item = (list: readonly string[]): string => chance.oneOf(list) ?? 'f'.repeat(32);
  const orNull = <Value>(value: Value): Value | null => (chance.happens(0.4) ? null : value);

  const paid = () => ({
    partId: chance.happens(0.2) ? item(parts) : null,
    on: day(),
    amount: chance.oneOf([0, 50, 100]) ?? 50,
    payee: 'Mrs B',
    setOff: chance.happens(0.2) ? 25 : 0,
    note: '',
  });
  const said = () => {
    const recommendationIds = some();
    return {
      recommendationIds,
      at: `1${chance.upTo(10)}:30`,
      calledBy: chance.oneOf(contactSides) ?? 'them',
      personIds: [...chance.some(facts.persons.map(({ personId }) => personId))],
      bodyContactIds: [...chance.some(facts.bodyContacts.map(({ contactId }) => contactId))],
      saidDone: [...chance.some(chance.happens(0.8) ? recommendationIds : ids)],
    };
  };
  const evidenceId = item(state.evidence.map((filed) => filed.evidenceId));
  const kept = { version: today, kind: 'calendar' } as const;

  const make: Record<Exclude<CaseCommandKind, keyof typeof leftOut>, () => CaseCommand> = {
    correctCase: () => ({ kind: 'correctCase', ...about, set: { title: reason() } }),
    changeRoute: () => ({
      kind: 'changeRoute',
      ...about,
      route: chance.oneOf(routes) ?? 'report',
      on: day(),
      reason: reason(),
    }),
    linkCase: () => ({
      kind: 'linkCase',
      ...about,
      relation: 'earlier',
      reference: '202400001',
      reason: reason(),
    }),
    closeComplaint: () => ({
      kind: 'closeComplaint',
      ...about,
      closing: { on: day(), how: 'decision' },
    }),
    recordPerson: () => ({
      kind: 'recordPerson',
      ...about,
      person: {
        role: 'complainant',
        name: 'Invented Person',
        pseudonym: 'Mrs B',
        language: 'en',
        phone: '',
        email: '',
        address: '',
        adjustments: '',
        format: '',
        mustKnow: '',
        paymentMethod: '',
      },
    }),
    correctPerson: () => ({
      kind: 'correctPerson',
      ...about,
      personId: item(facts.persons.map(({ personId }) => personId)),
      set: chance.happens(0.5) ? { pseudonym: reason() } : { name: reason() },
    }),
    recordOutcome: () => ({
      kind: 'recordOutcome',
      ...about,
      body,
      outcome: listed(procedure?.outcomes) ?? '',
      on: day(),
    }),
    recordDeliverer: () => ({
      kind: 'recordDeliverer',
      ...about,
      name: reason(),
      relation: chance.oneOf(delivererRelations) ?? 'acts-for',
      actsFor: chance.happens(0.1) ? [] : [body],
    }),
    recordBodyContact: () => ({
      kind: 'recordBodyContact',
      ...about,
      contact: {
        body,
        name: reason(),
        position: chance.oneOf(contactPositions) ?? 'other',
        email: '',
        phone: '',
        from: day(),
        to: chance.happens(0.2) ? ahead() : null,
      },
    }),
    endBodyContact: () => ({
      kind: 'endBodyContact',
      ...about,
      contactId: item(facts.bodyContacts.map(({ contactId }) => contactId)),
      on: day(),
      reason: reason(),
    }),
    assignCase: () => ({
      kind: 'assignCase',
      ...about,
      as: chance.oneOf(['case-owner', 'compliance-owner'] as const) ?? 'case-owner',
      memberId: chance.oneOf(['a', 'b', 'c'].map((letter) => letter.repeat(32))) ?? '',
      reason: reason(),
    }),
    recordWish: () => ({
      kind: 'recordWish',
      ...about,
      personId: item(facts.persons.map(({ personId }) => personId)),
      wish: chance.oneOf(wishes) ?? 'wants-action',
      on: day(),
      source: reason(),
    }),
    addRecommendation: () => ({
      kind: 'addRecommendation',
      ...about,
      origin: typed,
      recommendation: newRecommendation({
        number: String(state.recommendations.length + 1),
        body,
        kind: chance.oneOf(procedure?.kinds ?? [])?.id ?? 'personal-remedy',
        dueWords: chance.oneOf([...words, ...more]) ?? '',
        money: chance.happens(0.3)
          ? { amount: chance.happens(0.5) ? 100 : null, payee: 'Mrs B' }
          : null,
      }),
    }),
    reviseRecommendation: () => ({
      kind: 'reviseRecommendation',
      ...about,
      recommendationId,
      set: chance.happens(0.5) ? { dueWords: chance.oneOf(words) ?? '' } : { text: reason() },
      origin: typed,
    }),
    enterInError: () => ({
      kind: 'enterInError',
      ...about,
      recommendationId,
      reason: chance.happens(0.7) ? ' ' : reason(),
    }),
    addPart: () => ({
      kind: 'addPart',
      ...about,
      recommendationId,
      part: { text: reason(), proofWanted: [] },
    }),
    revisePart: () => ({
      kind: 'revisePart',
      ...about,
      recommendationId,
      partId: item(parts),
      set: { text: reason() },
    }),
    withdrawPart: () => ({
      kind: 'withdrawPart',
      ...about,
      recommendationId,
      partId: item(parts),
      reason: reason(),
    }),
    recordFinding: () => ({
      kind: 'recordFinding',
      ...about,
      finding: { failing: reason(), injustice: '', bodies: [body] },
    }),
    correctFinding: () => ({
      kind: 'correctFinding',
      ...about,
      findingId: item(facts.findings.map(({ findingId }) => findingId)),
      set: chance.happens(0.5) ? { failing: reason() } : { injustice: reason() },
    }),
    noteReading: () => ({
      kind: 'noteReading',
      ...about,
      recommendationId,
      words: one?.details.dueWords ?? '',
      reading: reason(),
    }),
    fixAmount: () => ({
      kind: 'fixAmount',
      ...about,
      recommendationId,
      partId: null,
      amount: 50 + chance.upTo(50),
      how: reason(),
      on: day(),
    }),
    issueDraft: () => ({
      kind: 'issueDraft',
      ...about,
      draft: facts.drafts.length === 0 ? 'draft' : 'further-draft',
      on: day(3),
      offered: [
        { party: 'complainant', name: '', on: today, how, commentsDue: ahead() },
        ...state.details.bodies.map((name) => ({
          party: 'body' as const,
          name,
          on: today,
          how,
          commentsDue: ahead(),
        })),
      ],
      recommendationIds: ids,
      changes: reason(),
    }),
    offerDraft: () => ({
      kind: 'offerDraft',
      ...about,
      draftId: item(facts.drafts.map(({ draftId }) => draftId)),
      offered: {
        party,
        name: party === 'body' ? body : '',
        on: today,
        how,
        commentsDue: orNull(ahead()),
      },
    }),
    recordComment: () => ({
      kind: 'recordComment',
      ...about,
      draftId: item(facts.drafts.map(({ draftId }) => draftId)),
      party,
      name: party === 'body' ? body : '',
      on: today,
      recommendationId: orNull(recommendationId),
      answer: chance.happens(0.3) ? 'agree' : (chance.oneOf(commentAnswers) ?? 'agree'),
      says: reason(),
      refusalReason: null,
    }),
    answerComment: () => ({
      kind: 'answerComment',
      ...about,
      commentId: item(facts.comments.map(({ commentId }) => commentId)),
      answer: chance.oneOf(['kept', 'changed', 'dropped'] as const) ?? 'kept',
      reason: reason(),
      on: today,
    }),
    askAdvice: () => ({ kind: 'askAdvice', ...about, from: reason(), about: reason(), on: day() }),
    receiveAdvice: () => ({
      kind: 'receiveAdvice',
      ...about,
      adviceId: item(facts.advice.map(({ adviceId }) => adviceId)),
      says: reason(),
      on: day(5),
    }),
    agreeEarlyAction: () => ({
      kind: 'agreeEarlyAction',
      ...about,
      recommendationId,
      on: day(),
      reason: reason(),
    }),
    testDate: () => ({
      kind: 'testDate',
      ...about,
      recommendationId,
      on: day(),
      who: reason(),
      isRealistic: orNull(chance.happens(0.5)),
      note: reason(),
    }),
    issueDocument: () => ({
      kind: 'issueDocument',
      ...about,
      document: chance.oneOf(issuedDocuments) ?? 'decision',
      on: day(3),
      received: [{ body, on: today }],
      withoutComment: orNull(reason()),
    }),
    recordReceipt: () => ({
      kind: 'recordReceipt',
      ...about,
      issueId: null,
      body,
      on: day(),
    }),
    recordTrigger: () => ({
      kind: 'recordTrigger',
      ...about,
      recommendationId,
      on: day(),
      note: reason(),
    }),
    setReview: () => ({
      kind: 'setReview',
      ...about,
      recommendationId,
      on: ahead(),
      note: reason(),
    }),
    moveDates: () => ({
      kind: 'moveDates',
      ...about,
      moves: [{ recommendationId, from: one?.currentDue ?? null, due: ahead() }],
      cause: kept,
      reason: reason(),
    }),
    keepDate: () => ({
      kind: 'keepDate',
      ...about,
      recommendationId,
      would: ahead(),
      cause: kept,
      reason: reason(),
    }),
    noteDelay: () => ({
      kind: 'noteDelay',
      ...about,
      recommendationId,
      expectedOn: ahead(),
      note: reason(),
    }),
    setImpactCheck: () => ({ kind: 'setImpactCheck', ...about, recommendationId, on: ahead() }),
    checkImpact: () => ({
      kind: 'checkImpact',
      ...about,
      recommendationId,
      on: day(5),
      quality: chance.oneOf(changeQualities) ?? 'output-seen',
      note: reason(),
      nextOn: orNull(ahead()),
    }),
    askExtension: () => ({
      kind: 'askExtension',
      ...about,
      recommendationIds: chance.happens(0.7) ? [recommendationId] : some(),
      askedOn: day(10),
      askedBy: body,
      reason: reason(),
      until: orNull(ahead()),
    }),
    grantExtension: () => ({
      kind: 'grantExtension',
      ...about,
      extensionId: item(facts.extensions.map(({ extensionId }) => extensionId)),
      due: ahead(),
      reason: reason(),
      conditions: '',
      complainantToldOn: null,
    }),
    refuseExtension: () => ({
      kind: 'refuseExtension',
      ...about,
      extensionId: item(facts.extensions.map(({ extensionId }) => extensionId)),
      reason: reason(),
    }),
    removeExtension: () => ({
      kind: 'removeExtension',
      ...about,
      extensionId: item(facts.extensions.map(({ extensionId }) => extensionId)),
      reason: reason(),
    }),
    describeEvidence: () => ({
      kind: 'describeEvidence',
      ...about,
      evidenceId,
      set: chance.happens(0.5) ? { isStatement: chance.happens(0.3) } : { receivedOn: day() },
    }),
    pinEvidence: () => ({
      kind: 'pinEvidence',
      ...about,
      recommendationId,
      evidenceId,
      partIds: [...chance.some(parts)],
    }),
    settleAssessment: () => ({
      kind: 'settleAssessment',
      ...about,
      recommendationId,
      assessmentId: item((one?.assessments ?? []).map(({ assessmentId }) => assessmentId)),
      reason: reason(),
    }),
    assessEvidence: () => ({
      kind: 'assessEvidence',
      ...about,
      recommendationId,
      evidenceIds: [...mine],
      result: chance.oneOf(assessmentResults) ?? 'partly',
      reason: reason(),
      actionDoneOn: orNull(day()),
      partIds: parts.length > 0 && chance.happens(0.5) ? [item(parts)] : [],
      ...(chance.happens(0.4) ? { restAccepted: reason() } : {}),
      ...(chance.happens(0.1) ? { payments: [paid()] } : {}),
      ...(chance.happens(0.2) ? { remainder: { text: reason(), proofWanted: [] } } : {}),
    }),
    recordPayment: () => ({
      kind: 'recordPayment',
      ...about,
      recommendationId,
      payment: paid(),
    }),
    paymentInError: () => ({
      kind: 'paymentInError',
      ...about,
      paymentId: item(facts.payments.map(({ paymentId }) => paymentId)),
      reason: reason(),
    }),
    sendLetter: () => ({
      kind: 'sendLetter',
      ...about,
      letter: chance.oneOf(letterKinds) ?? 'chase',
      recommendationIds: chance.happens(0.6) ? [recommendationId] : some(),
      party,
      to: party === 'body' ? (one?.details.body ?? body) : 'Mrs B',
      on: day(5),
      how,
      replyBy: orNull(ahead()),
      asksWhyLate: chance.happens(0.5),
      needed: reason(),
      proof: chance.happens(0.5) ? 'sent copy' : '',
    }),
    receiveReply: () => ({
      kind: 'receiveReply',
      ...about,
      letterId: orNull(item(facts.letters.map(({ letterId }) => letterId))),
      recommendationIds: [recommendationId],
      from: body,
      on: day(5),
      reply:
        chance.oneOf(['refusal', 'different-action', 'reasons-for-delay'] as const) ?? 'refusal',
      says: reason(),
      refusalReason: null,
    }),
    letterInError: () => ({
      kind: 'letterInError',
      ...about,
      letterId: item(facts.letters.map(({ letterId }) => letterId)),
      reason: reason(),
    }),
    noteContact: () => ({
      kind: 'noteContact',
      ...about,
      party,
      who: reason(),
      how: chance.oneOf(contactWays) ?? 'call',
      on: day(),
      says: reason(),
      ...said(),
    }),
    contactInError: () => ({
      kind: 'contactInError',
      ...about,
      contactId: item(facts.contacts.map(({ contactId }) => contactId)),
      reason: reason(),
    }),
    recordConsideration: () => ({
      kind: 'recordConsideration',
      ...about,
      recommendationIds: [recommendationId],
      consideration: chance.oneOf(considerations) ?? 'reasons',
      note: reason(),
      on: day(5),
    }),
    escalate: () => ({
      kind: 'escalate',
      ...about,
      recommendationIds: [recommendationId],
      road: chance.oneOf(roadIds) ?? 'no-response',
      option: chance.oneOf(procedure?.gate.options.decision ?? [])?.id ?? '',
      reason: reason(),
      on: day(5),
      override: orNull(reason()),
    }),
    standDown: () => ({
      kind: 'standDown',
      ...about,
      recommendationId,
      on: day(5),
      reason: reason(),
    }),
    recordView: () => ({
      kind: 'recordView',
      ...about,
      recommendationIds: [recommendationId],
      who: 'Mrs B',
      askedOn: day(),
      answeredOn: orNull(today),
      wish: orNull('does-not-want' as const),
      says: reason(),
    }),
    endRecommendation: () => {
      const ending = chance.oneOf(endings) ?? 'ceased';
      const lists = {
        'treated-as-met': procedure?.treatAsMetReasons,
        ceased: procedure?.ceaseReasons,
        'incomplete-accepted': procedure?.incompleteReasons,
      } as const;
      const view = chance.oneOf(facts.views.map(({ viewId }) => viewId));
      return {
        kind: 'endRecommendation',
        ...about,
        recommendationId,
        ending,
        reasonId: Object.hasOwn(lists, ending) ? listed(Reflect.get(lists, ending)) : null,
        reason: reason(),
        on: day(5),
        instead: reason(),
        view: chance.happens(0.3)
          ? null
          : view === undefined
            ? { kind: 'not-asked', why: reason() }
            : { kind: 'given', viewId: view },
        override: orNull(reason()),
      };
    },
    reopenRecommendation: () => ({
      kind: 'reopenRecommendation',
      ...about,
      recommendationId,
      reason: reason(),
      on: day(5),
    }),
    closeRecommendations: () => ({
      kind: 'closeRecommendations',
      ...about,
      on: day(3),
      told: [
        { party: 'complainant', name: 'Mrs B', on: day(3), how },
        ...state.details.bodies.map((name) => ({
          party: 'body' as const,
          name,
          on: day(3),
          how,
        })),
      ],
    }),
    receiveReturn: () => ({
      kind: 'receiveReturn',
      ...about,
      from: 'Mrs B',
      on: day(5),
      how,
      says: reason(),
    }),
    decideReturn: () => ({
      kind: 'decideReturn',
      ...about,
      returnId: item(facts.returns.map(({ returnId }) => returnId)),
      decision: chance.oneOf(['reopened', 'new-case', 'no-further-action'] as const) ?? 'reopened',
      reason: reason(),
      on: today,
      letterOn: orNull(today),
      recommendationIds: [recommendationId],
      newReference: chance.happens(0.7) ? '202600999' : '',
    }),
    offerSupport: () => ({
      kind: 'offerSupport',
      ...about,
      to: body,
      what: reason(),
      on: day(),
      isTakenUp: orNull(chance.happens(0.5)),
    }),
    noteHandling: () => ({
      kind: 'noteHandling',
      ...about,
      body,
      isPositive: chance.happens(0.5),
      note: reason(),
      on: day(),
    }),
    recordUndertaking: () => ({
      kind: 'recordUndertaking',
      ...about,
      body,
      text: reason(),
      on: day(),
      reviewOn: orNull(ahead()),
    }),
    followUndertaking: () => ({
      kind: 'followUndertaking',
      ...about,
      undertakingId: item(facts.undertakings.map(({ undertakingId }) => undertakingId)),
      note: reason(),
      on: day(5),
      isDone: chance.happens(0.3),
      reviewOn: orNull(ahead()),
    }),
    checkRecord: () => ({
      kind: 'checkRecord',
      ...about,
      recommendationId,
      isAccepted: chance.happens(0.5),
      problems: [...chance.some((procedure?.returnReasons ?? []).map(({ id }) => id).slice(0, 2))],
      note: '',
      on: today,
    }),
    approveRequest: () => ({
      kind: 'approveRequest',
      ...about,
      requestId: item(facts.requests.map(({ requestId }) => requestId)),
      reason: reason(),
    }),
    returnRequest: () => ({
      kind: 'returnRequest',
      ...about,
      requestId: item(facts.requests.map(({ requestId }) => requestId)),
      reason: reason(),
    }),
    withdrawRequest: () => ({
      kind: 'withdrawRequest',
      ...about,
      requestId: item(facts.requests.map(({ requestId }) => requestId)),
      reason: reason(),
    }),
    recordInError: () => ({
      kind: 'recordInError',
      ...about,
      ...(chance.oneOf(mistakesIn(state)) ?? nothing),
      reason: reason(),
    }),
    withdrawEvidence: () => ({
      kind: 'withdrawEvidence',
      ...about,
      evidenceId,
      reason: reason(),
    }),
    restoreEvidence: () => ({
      kind: 'restoreEvidence',
      ...about,
      evidenceId: item(facts.withdrawnEvidence.map((withdrawn) => withdrawn.evidenceId)),
      reason: reason(),
    }),
  };
  // What follows from what is there, and what ends things, comes up more often: that is what a walk is for.
  const waiting = [
    ...(facts.requests.some(({ answer }) => answer === null) ? [make.approveRequest] : []),
    ...(facts.comments.some(({ ours }) => ours === null) ? [make.answerComment] : []),
    ...(facts.returns.some(({ decision }) => decision === null) ? [make.decideReturn] : []),
    ...(facts.extensions.some(({ decision }) => decision === null)
      ? [make.grantExtension, make.refuseExtension]
      : []),
    ...(facts.extensions.some(({ decision }) => decision?.kind === 'granted')
      ? [make.removeExtension]
      : []),
    ...(state.isDraft ? [make.issueDraft, make.recordComment] : [make.askExtension]),
    ...(one?.state === 'awaiting-trigger' ? [make.recordTrigger, make.setReview] : []),
    ...(one?.state === 'escalated' ? [make.standDown] : []),
    ...(one !== undefined && hasEnded(one.state)
      ? [make.setImpactCheck, make.checkImpact, make.reopenRecommendation]
      : []),
    ...(one?.details.money ? [make.recordPayment] : []),
    ...(one?.details.money?.amount === null ? [make.fixAmount] : []),
    ...(parts.length > 0 ? [make.revisePart, make.withdrawPart] : []),
    ...((one?.assessments.length ?? 0) > 1 ? [make.settleAssessment] : []),
    ...(facts.payments.length > 0 ? [make.paymentInError] : []),
    ...(facts.letters.length > 0 ? [make.letterInError, make.receiveReply] : []),
    ...(facts.undertakings.length > 0 ? [make.followUndertaking] : []),
    ...(facts.persons.length > 0 ? [make.recordWish, make.correctPerson] : []),
    ...(facts.findings.length > 0 ? [make.correctFinding] : []),
    ...(facts.bodyContacts.length > 0 ? [make.endBodyContact] : []),
    ...(facts.advice.some(({ received }) => received === null) ? [make.receiveAdvice] : []),
    ...(facts.withdrawnEvidence.length > 0 ? [make.restoreEvidence] : []),
    make.endRecommendation,
    make.assessEvidence,
  ];
  const chosen = chance.happens(0.5) ? chance.oneOf(waiting) : chance.oneOf(Object.values(make));
  const command = chosen?.();
  return command !== undefined && chance.happens(0.15)
    ? { kind: 'requestStep', ...about, command, reason: reason() }
    : command;
}
