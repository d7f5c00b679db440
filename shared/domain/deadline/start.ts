import type { StartKind } from './explanation.ts';
import type { DeadlineExpression } from './expression.ts';

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

/**
 * Chooses the day an expression runs from. A decision date never stands in for an event, nor for a
 * receipt: a wrong start is a wrong deadline.
 */
export function startOf(expression: DeadlineExpression, facts: StartFacts): DeadlineStart {
  if (expression.kind === 'event') return { date: facts.event ?? null, kind: 'event' };
  const anchor = expression.kind === 'period' ? (expression.from ?? 'decision') : 'decision';
  if (anchor === 'closing' && !facts.closing) {
    return { date: facts.decision ?? null, kind: 'decision' };
  }
  return { date: facts[anchor] ?? null, kind: anchor };
}
