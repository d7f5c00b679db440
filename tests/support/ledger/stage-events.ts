import type { MoveCause } from '../../../shared/domain/case/events/dates.ts';
import type { Offer } from '../../../shared/domain/case/events/draft.ts';
import type { PersonDetails, Wish } from '../../../shared/domain/case/events/parties.ts';
import type { BodyOf, CaseEvent } from '../../../shared/domain/case/events.ts';
import type { Comment } from '../../../shared/domain/case/state.ts';
import type { CaseDetails, RecommendationDetails } from '../../../shared/domain/case/vocabulary.ts';
import { caseDetails, idOf, recommendationDetails, typed } from './case-events.ts';

export const council = 'Glanwern Council';

/** A case that comes before its decision. */
export const draftCaseOpened = (over: Partial<CaseDetails> = {}): CaseEvent => ({
  kind: 'case.opened',
  body: { details: caseDetails({ decisionDate: null, ...over }), origin: typed, stage: 'draft' },
});

export const within = (amount: number, unit: 'workingDays' | 'calendarMonths' = 'calendarMonths') =>
  ({ kind: 'period', amount, unit, inclusive: false }) as const;

/** A recommendation with a period and no date yet. */
export const added = (number: string, over: Partial<RecommendationDetails> = {}): CaseEvent => ({
  kind: 'recommendation.added',
  body: {
    recommendationId: idOf(`rec-${number}`),
    details: recommendationDetails({
      number,
      dueWords: 'within one month',
      deadline: within(1),
      originalDue: null,
      ...over,
    }),
    origin: typed,
  },
});

export const revised = (
  number: string,
  set: BodyOf<'recommendation.revised'>['set'],
): CaseEvent => ({
  kind: 'recommendation.revised',
  body: { recommendationId: idOf(`rec-${number}`), set, origin: typed },
});

export const toComplainant = (over: Partial<Offer> = {}): Offer => ({
  party: 'complainant',
  name: 'Mrs B',
  on: '2026-03-02',
  how: 'letter',
  commentsDue: '2026-03-23',
  ...over,
});

export const toBody = (over: Partial<Offer> = {}): Offer => ({
  ...toComplainant({ name: council, how: 'email' }),
  party: 'body',
  ...over,
});

/** A draft whose id is `idOf(name)`, of the recommendations with these numbers. */
export const draftIssued = (
  name: string,
  over: Partial<Omit<BodyOf<'draft.issued'>, 'draftId'>> = {},
  numbers: readonly string[] = ['1'],
): CaseEvent => ({
  kind: 'draft.issued',
  body: {
    draftId: idOf(name),
    kind: 'draft',
    on: '2026-03-02',
    offered: [toComplainant(), toBody()],
    recommendationIds: numbers.map((number) => idOf(`rec-${number}`)),
    changes: '',
    ...over,
  },
});

/** What the body says to the draft `idOf('draft')`; the comment's id is `idOf(name)`. */
export const commented = (
  name: string,
  answer: Comment['answer'],
  over: Partial<BodyOf<'comment.recorded'>> = {},
): CaseEvent => ({
  kind: 'comment.recorded',
  body: {
    commentId: idOf(name),
    draftId: idOf('draft'),
    party: 'body',
    name: council,
    on: '2026-03-10',
    recommendationId: idOf('rec-1'),
    answer,
    says: 'We read it so.',
    refusalReason: null,
    ...over,
  },
});

export const answered = (
  comment: string,
  answer: BodyOf<'comment.answered'>['answer'] = 'kept',
): CaseEvent => ({
  kind: 'comment.answered',
  body: { commentId: idOf(comment), answer, reason: 'The finding stands.', on: '2026-03-12' },
});

/** A document whose id is `idOf(name)`. */
export const documentIssued = (
  name: string,
  document: BodyOf<'document.issued'>['document'],
  on = '2026-03-02',
): CaseEvent => ({
  kind: 'document.issued',
  body: { issueId: idOf(name), document, on, withoutComment: null },
});

export const received = (on: string, issue: string | null = null, body = council): CaseEvent => ({
  kind: 'receipt.recorded',
  body: { issueId: issue === null ? null : idOf(issue), body, on },
});

export const triggered = (number: string, on: string): CaseEvent => ({
  kind: 'trigger.recorded',
  body: { recommendationId: idOf(`rec-${number}`), on, note: '' },
});

export const moved = (number: string, due: string, cause: MoveCause): CaseEvent => ({
  kind: 'due.moved',
  body: { recommendationId: idOf(`rec-${number}`), due, cause, reason: '' },
});

export const ended = (number: string, on: string): CaseEvent => ({
  kind: 'recommendation.ended',
  body: {
    recommendationId: idOf(`rec-${number}`),
    ending: 'ceased',
    reasonId: 'unachievable',
    reason: 'It cannot be done.',
    on,
    instead: '',
    view: null,
  },
});

/** More time, asked and granted; its id is `idOf(name)`. */
export const extended = (name: string, number: string, due: string): readonly CaseEvent[] => [
  {
    kind: 'extension.asked',
    body: {
      extensionId: idOf(name),
      recommendationIds: [idOf(`rec-${number}`)],
      askedOn: '2026-03-20',
      askedBy: council,
      reason: 'Staff are away.',
      until: due,
      dueThen: [],
    },
  },
  {
    kind: 'extension.granted',
    body: {
      extensionId: idOf(name),
      on: '2026-03-21',
      due,
      reason: 'A good reason.',
      conditions: '',
      complainantToldOn: null,
    },
  },
];

/** A reminder that named these dates; its id is `idOf(name)`. */
export const letterSent = (
  name: string,
  quoted: Readonly<Record<string, string | null>>,
  over: Partial<BodyOf<'letter.sent'>> = {},
): CaseEvent => ({
  kind: 'letter.sent',
  body: {
    letterId: idOf(name),
    kind: 'reminder',
    level: null,
    recommendationIds: Object.keys(quoted).map((number) => idOf(`rec-${number}`)),
    party: 'body',
    to: council,
    on: '2026-03-16',
    how: 'email',
    replyBy: null,
    asksWhyLate: false,
    needed: '',
    quoted: Object.entries(quoted).map(([number, due]) => ({
      recommendationId: idOf(`rec-${number}`),
      due,
    })),
    proof: '',
    ...over,
  },
});

export const person = (over: Partial<PersonDetails> = {}): PersonDetails => ({
  role: 'complainant',
  name: 'Mair Bevan',
  pseudonym: 'Mrs B',
  language: 'en',
  phone: '',
  email: '',
  address: '',
  adjustments: '',
  format: '',
  mustKnow: '',
  paymentMethod: '',
  ...over,
});

export const personRecorded = (over: Partial<PersonDetails> = {}): CaseEvent => ({
  kind: 'person.recorded',
  body: { personId: idOf('person'), person: person(over) },
});

export const wishHeard = (wish: Wish, on: string, source = 'a call'): CaseEvent => ({
  kind: 'wish.recorded',
  body: { wishId: idOf(`${wish} ${on}`), personId: idOf('person'), wish, on, source },
});
