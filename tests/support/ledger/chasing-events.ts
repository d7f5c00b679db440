import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { Circumstances } from '../../../shared/domain/case/circumstances.ts';
import type { Wish } from '../../../shared/domain/case/events/parties.ts';
import type { BodyOf, CaseEvent, CaseEventOf } from '../../../shared/domain/case/events.ts';
import { procedureById } from '../../../shared/domain/procedure/registry.ts';
import type { Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import { caseDetails, idOf, typed } from './case-events.ts';

export const rec = (number: string): string => idOf(`rec-${number}`);

export const procedureNamed = (id: string): Procedure => {
  const found = procedureById(id);
  if (found === undefined) throw new Error(`no procedure ${id}`);
  return found;
};

/** The rules and the bank holidays of an office, on a day. */
export const circumstancesOn = (today: string, office = 'psow'): Circumstances => {
  const procedure = procedureNamed(office);
  return { procedure, calendar: bankHolidaysOf(procedure.nation.value), today };
};

type Over<Kind extends CaseEvent['kind']> = Partial<BodyOf<Kind>>;

const event = <Kind extends CaseEvent['kind']>(
  kind: Kind,
  body: BodyOf<Kind>,
): CaseEventOf<Kind> => ({ kind, body });

/** The case before its decision. */
export const draftOpened: CaseEvent = event('case.opened', {
  details: caseDetails({ decisionDate: null }),
  origin: typed,
  stage: 'draft',
});

/** A request named so, for recommendation 1, asked on 20 April for 29 May; its date was 30 April. */
export const extensionAsked = (name: string, over: Over<'extension.asked'> = {}): CaseEvent =>
  event('extension.asked', {
    extensionId: idOf(name),
    recommendationIds: [rec('1')],
    askedOn: '2026-04-20',
    askedBy: 'The link officer',
    reason: 'The surveyor is ill.',
    until: '2026-05-29',
    dueThen: [{ recommendationId: rec('1'), due: '2026-04-30' }],
    ...over,
  });

export const extensionGranted = (
  name: string,
  due: string,
  over: Over<'extension.granted'> = {},
): CaseEvent =>
  event('extension.granted', {
    extensionId: idOf(name),
    on: '2026-04-22',
    due,
    reason: 'A good reason.',
    conditions: '',
    complainantToldOn: null,
    ...over,
  });

export const extensionRefused = (name: string, on = '2026-04-22'): CaseEvent =>
  event('extension.refused', { extensionId: idOf(name), on, reason: 'No good reason.' });

export const extensionRemoved = (name: string, on = '2026-04-24'): CaseEvent =>
  event('extension.removed', { extensionId: idOf(name), on, reason: 'Granted in error.' });

type LetterOver = Over<'letter.sent'> & {
  readonly name?: string;
  readonly numbers?: readonly string[];
  /** The date it named. */
  readonly due?: string | null;
};

/** A letter to the council about recommendation 1, sent on 1 May, naming 30 April; `name` gives its id. */
export const letterSent = (
  kind: BodyOf<'letter.sent'>['kind'],
  { name = kind, numbers = ['1'], due = '2026-04-30', ...over }: LetterOver = {},
): CaseEvent =>
  event('letter.sent', {
    letterId: idOf(name),
    kind,
    level: kind === 'chase' ? 1 : null,
    recommendationIds: numbers.map(rec),
    party: 'body',
    to: 'Glanwern Council',
    on: '2026-05-01',
    how: 'email',
    replyBy: null,
    asksWhyLate: false,
    needed: '',
    quoted: numbers.map((number) => ({ recommendationId: rec(number), due })),
    proof: '',
    ...over,
  });

export const letterInError = (name: string): CaseEvent =>
  event('letter.entered-in-error', { letterId: idOf(name), reason: 'It never went.' });

export const replyReceived = (
  kind: BodyOf<'reply.received'>['kind'],
  over: Over<'reply.received'> = {},
): CaseEvent =>
  event('reply.received', {
    replyId: idOf(`reply ${kind}`),
    letterId: null,
    recommendationIds: [rec('1')],
    from: 'Glanwern Council',
    on: '2026-05-06',
    kind,
    says: 'What they said.',
    refusalReason: null,
    ...over,
  });

export const considered = (
  kind: BodyOf<'consideration.recorded'>['kind'],
  over: Over<'consideration.recorded'> = {},
): CaseEvent =>
  event('consideration.recorded', {
    considerationId: idOf(kind),
    recommendationIds: [rec('1')],
    kind,
    note: 'What was weighed.',
    on: '2026-05-20',
    ...over,
  });

export const stepTaken = (option: string, over: Over<'escalation.step-taken'> = {}): CaseEvent =>
  event('escalation.step-taken', {
    escalationId: idOf(`step ${option}`),
    recommendationIds: [rec('1')],
    road: 'no-response',
    stage: 'decision',
    option,
    reason: 'Nothing has come.',
    on: '2026-06-01',
    gaps: [],
    override: null,
    ...over,
  });

export const stoodDown = (on: string): CaseEvent =>
  event('escalation.stood-down', { recommendationId: rec('1'), on, reason: 'Evidence is coming.' });

export const viewRecorded = (over: Over<'view.recorded'> = {}): CaseEvent =>
  event('view.recorded', {
    viewId: idOf('view'),
    recommendationIds: [rec('1')],
    who: 'Mrs B',
    askedOn: '2026-05-12',
    answeredOn: null,
    wish: null,
    says: '',
    ...over,
  });

/** A person of the case, and what they last said they want. */
export const personRecorded = (
  name: string,
  role: BodyOf<'person.recorded'>['person']['role'],
  ...wishes: readonly { readonly wish: Wish; readonly on: string }[]
): readonly CaseEvent[] => [
  event('person.recorded', {
    personId: idOf(name),
    person: {
      role,
      name,
      pseudonym: '',
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
  ...wishes.map(({ wish, on }, at) =>
    event('wish.recorded', {
      wishId: idOf(`wish ${at + 1}`),
      personId: idOf(name),
      wish,
      on,
      source: 'a call',
    }),
  ),
];

export const documentIssued = (
  document: BodyOf<'document.issued'>['document'],
  on: string,
): CaseEvent =>
  event('document.issued', { issueId: idOf(document), document, on, withoutComment: null });

export const received = (
  on: string,
  {
    body = 'Glanwern Council',
    document,
  }: { readonly body?: string; readonly document?: string } = {},
): CaseEvent =>
  event('receipt.recorded', { issueId: document === undefined ? null : idOf(document), body, on });

type Offer = BodyOf<'draft.issued'>['offered'][number];

export const offer = (party: Offer['party'], name: string): Offer => ({
  party,
  name,
  on: '2026-02-02',
  how: 'email',
  commentsDue: '2026-02-16',
});

export const draftIssued = (
  offered: readonly Offer[],
  over: Over<'draft.issued'> = {},
): CaseEvent =>
  event('draft.issued', {
    draftId: idOf('draft'),
    kind: 'draft',
    on: '2026-02-02',
    offered: [...offered],
    recommendationIds: [rec('1')],
    changes: '',
    ...over,
  });

export const commentRecorded = (
  answer: BodyOf<'comment.recorded'>['answer'],
  over: Over<'comment.recorded'> = {},
): CaseEvent =>
  event('comment.recorded', {
    commentId: idOf(`comment ${answer}`),
    draftId: idOf('draft'),
    party: 'body',
    name: 'Glanwern Council',
    on: '2026-02-10',
    recommendationId: rec('1'),
    answer,
    says: 'What they said.',
    refusalReason: null,
    ...over,
  });

export const commentAnswered = (
  answer: BodyOf<'comment.recorded'>['answer'],
  ours: BodyOf<'comment.answered'>['answer'],
): CaseEvent =>
  event('comment.answered', {
    commentId: idOf(`comment ${answer}`),
    answer: ours,
    reason: 'Our reason.',
    on: '2026-02-20',
  });
