import type { CaseCommand, CaseCommandKind } from '../../../shared/domain/case/commands.ts';
import { commentAnswers, issuedDocuments } from '../../../shared/domain/case/events/draft.ts';
import { considerations } from '../../../shared/domain/case/events/escalation.ts';
import { letterKinds } from '../../../shared/domain/case/events/letters.ts';
import { wishes } from '../../../shared/domain/case/events/parties.ts';
import { type CaseState, evidenceFor, partsOf } from '../../../shared/domain/case/state.ts';
import { assessmentResults, endings, routes } from '../../../shared/domain/case/vocabulary.ts';
import { roadIds } from '../../../shared/domain/procedure/gate.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { newRecommendation, typed } from '../ledger/case-events.ts';
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

  const make: Partial<Record<CaseCommandKind, () => CaseCommand>> = {
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
        money: chance.happens(0.3) ? { amount: 100, payee: 'Mrs B' } : null,
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
      cause: { kind: 'calendar', version: today },
      reason: reason(),
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
      ...(chance.happens(0.2) ? { remainder: { text: reason(), proofWanted: [] } } : {}),
    }),
    recordPayment: () => ({
      kind: 'recordPayment',
      ...about,
      recommendationId,
      payment: { partId: null, on: day(), amount: 50, payee: 'Mrs B', setOff: 0, note: '' },
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
  };
  // What waits for an answer, and what ends things, comes up more often: that is what a walk is for.
  const waiting = [
    ...(facts.requests.some(({ answer }) => answer === null) ? [make.approveRequest] : []),
    ...(facts.comments.some(({ ours }) => ours === null) ? [make.answerComment] : []),
    ...(state.isDraft ? [make.issueDraft, make.recordComment] : []),
    make.endRecommendation,
    make.assessEvidence,
  ];
  const chosen = chance.happens(0.4) ? chance.oneOf(waiting) : chance.oneOf(Object.values(make));
  const command = chosen?.();
  return command !== undefined && chance.happens(0.15)
    ? { kind: 'requestStep', ...about, command, reason: reason() }
    : command;
}
