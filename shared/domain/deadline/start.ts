import type { StartKind } from './explanation.ts';
import type { DeadlineExpression, FirstOfSeries } from './expression.ts';

/** The days a record knows of, as ISO dates; absent or null where not known. */
export type StartFacts = {
  /** The decision or settlement was issued. */
  readonly decision?: string | null;
  /** The body received it. */
  readonly receipt?: string | null;
  /** The complaint was closed: at decision or settlement, unless recorded otherwise. */
  readonly closing?: string | null;
  /** The event the expression names happened. */
  readonly event?: string | null;
};

export type DeadlineStart = { readonly date: string | null; readonly kind: StartKind };

/** A day an expression cannot do without; `action` is the recommendation whose completion is the event. */
export type NeededFact =
  | { readonly kind: 'decision' | 'receipt' | 'closing' }
  | { readonly kind: 'event'; readonly event: string; readonly action?: string };

/**
 * The days that must be known before an expression comes to a date: none for a fixed date and for
 * words that name no day. Where `closing` is not known, the decision stands in for it.
 */
export function startFactsNeeded(expression: DeadlineExpression): readonly NeededFact[] {
  switch (expression.kind) {
    case 'period':
      return [{ kind: expression.from ?? 'decision' }];
    case 'event': {
      const { event, action } = expression;
      return [{ kind: 'event', event, ...(action === undefined ? {} : { action }) }];
    }
    case 'recurring':
      return expression.first ? startFactsNeeded(expression.first) : [{ kind: 'decision' }];
    case 'fixed':
    case 'unspecified':
      return [];
  }
}

/**
 * Chooses the day an expression runs from; of a series, the day its first runs from. A decision date
 * never stands in for an event, nor for a receipt: a wrong start is a wrong deadline.
 */
export function startOf(
  expression: DeadlineExpression | FirstOfSeries,
  facts: StartFacts,
): DeadlineStart {
  if (expression.kind === 'recurring' && expression.first) return startOf(expression.first, facts);
  if (expression.kind === 'event') return { date: facts.event ?? null, kind: 'event' };
  const anchor = expression.kind === 'period' ? (expression.from ?? 'decision') : 'decision';
  if (anchor === 'closing' && !facts.closing) {
    return { date: facts.decision ?? null, kind: 'decision' };
  }
  return { date: facts[anchor] ?? null, kind: anchor };
}
