import type { BodyOf, CaseEvent, CaseEventKind } from '../../../shared/domain/case/events.ts';
import type { Money } from '../../../shared/domain/case/vocabulary.ts';
import { evidenceAssessed, evidenceFiled, idOf } from './case-events.ts';
import { rec } from './chasing-events.ts';

export { rec } from './chasing-events.ts';

type Over<Kind extends CaseEventKind> = Partial<BodyOf<Kind>>;

export const council = 'Glanwern Council';
export const board = 'Glanafon Health Board';

/** A part whose id is `idOf(name)`. */
export const partAdded = (
  name: string,
  over: Partial<BodyOf<'part.added'>['part']> & {
    readonly of?: string;
    readonly why?: BodyOf<'part.added'>['why'];
  } = {},
): CaseEvent => {
  const { of = '1', why = 'stated', ...part } = over;
  return {
    kind: 'part.added',
    body: {
      recommendationId: rec(of),
      part: { partId: idOf(name), text: `The ${name}`, proofWanted: [], ...part },
      why,
    },
  };
};

export const partWithdrawn = (name: string, of = '1'): CaseEvent => ({
  kind: 'part.withdrawn',
  body: { recommendationId: rec(of), partId: idOf(name), reason: 'It is one work.' },
});

export const findingRecorded = (name: string, over: Over<'finding.recorded'> = {}): CaseEvent => ({
  kind: 'finding.recorded',
  body: {
    findingId: idOf(name),
    finding: { failing: 'The roof leaked for two years.', injustice: '', bodies: [council] },
    ...over,
  },
});

/** An item that is only somebody’s word that it is done (R7). */
export const statementFiled = (
  name: string,
  receivedOn: string,
  numbers: readonly string[] = ['1'],
): readonly CaseEvent[] => [
  evidenceFiled(name, receivedOn, numbers),
  { kind: 'evidence.described', body: { evidenceId: idOf(name), set: { isStatement: true } } },
];

/** A judgement of some parts, or of the whole; its id is `idOf(name)`. */
export const judged = (
  name: string,
  result: BodyOf<'evidence.assessed'>['result'],
  evidence: readonly string[],
  on: string,
  over: { readonly of?: string; readonly parts?: readonly string[]; readonly doneOn?: string } = {},
): CaseEvent => {
  const made = evidenceAssessed(result, evidence, on, {
    number: over.of ?? '1',
    actionDoneOn: over.doneOn ?? null,
  });
  if (made.kind !== 'evidence.assessed') return made;
  const parts = over.parts === undefined ? {} : { partIds: over.parts.map(idOf) };
  return { ...made, body: { ...made.body, assessmentId: idOf(name), ...parts } };
};

export const sum = (amount: number | null, payee = 'Mrs B', over: Partial<Money> = {}): Money => ({
  amount,
  payee,
  ...over,
});

/** A payment whose id is `idOf(name)`. */
export const paid = (
  name: string,
  amount: number,
  over: Over<'payment.recorded'> = {},
): CaseEvent => ({
  kind: 'payment.recorded',
  body: {
    paymentId: idOf(name),
    recommendationId: rec('1'),
    partId: null,
    on: '2026-04-01',
    amount,
    payee: 'Mrs B',
    setOff: 0,
    note: '',
    ...over,
  },
});

export const amountFixed = (
  amount: number,
  partId: string | null = null,
  over: Over<'amount.fixed'> = {},
): CaseEvent => ({
  kind: 'amount.fixed',
  body: {
    recommendationId: rec('1'),
    partId,
    amount,
    how: 'The valuer’s report.',
    on: '2026-04-01',
    ...over,
  },
});

/** The complainant was asked; the view’s id is `idOf(name)`. */
export const viewAnswered = (name: string, over: Over<'view.recorded'> = {}): CaseEvent => ({
  kind: 'view.recorded',
  body: {
    viewId: idOf(name),
    recommendationIds: [rec('1')],
    who: 'Mrs B',
    askedOn: '2026-04-02',
    answeredOn: '2026-04-07',
    wish: 'does-not-want',
    says: 'I do not want it any more.',
    ...over,
  },
});

export const endedAs = (
  ending: BodyOf<'recommendation.ended'>['ending'],
  over: Over<'recommendation.ended'> = {},
): CaseEvent => ({
  kind: 'recommendation.ended',
  body: {
    recommendationId: rec('1'),
    ending,
    reasonId: null,
    reason: 'It was weighed.',
    on: '2026-04-08',
    instead: '',
    view: null,
    ...over,
  },
});

export const enteredInError = (number = '1'): CaseEvent => ({
  kind: 'recommendation.entered-in-error',
  body: {
    recommendationId: rec(number),
    number,
    reason: 'It belongs to another case.',
    on: '2026-04-08',
  },
});

export const reopened = (number = '1', on = '2026-04-09'): CaseEvent => ({
  kind: 'recommendation.reopened',
  body: { recommendationId: rec(number), reason: 'The payment bounced.', on },
});

export const closedOn = (on: string): CaseEvent => ({
  kind: 'recommendations.closed',
  body: { on, told: [] },
});

export const returned = (name: string, on = '2026-04-06'): CaseEvent => ({
  kind: 'return.received',
  body: { returnId: idOf(name), from: 'Mrs B', on, how: 'letter', says: 'It never came.' },
});

/** A step asked for by the member who records what is given; its id is `idOf(name)`. */
export const stepRequested = (
  name: string,
  step: BodyOf<'step.requested'>['step'],
  command: unknown,
): CaseEvent => ({
  kind: 'step.requested',
  body: {
    requestId: idOf(name),
    step,
    command,
    reason: 'It needs a second word.',
    on: '2026-04-09',
  },
});

export const requestReturned = (name: string, on = '2026-04-09'): CaseEvent => ({
  kind: 'request.returned',
  body: { requestId: idOf(name), reason: 'Chase first.', on },
});
