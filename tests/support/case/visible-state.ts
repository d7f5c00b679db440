import type { CaseState } from '../../../shared/domain/case/state.ts';
import { canonical } from '../../../shared/kernel/canonical.ts';

/**
 * What a person sees of a case, history apart: without who recorded what when, and without what is shown only
 * as having been recorded in error, withdrawn or changed.
 */
export function visibleState(state: CaseState): readonly string[] {
  const gone = new Set(
    state.recommendations
      .filter((one) => one.state === 'entered-in-error')
      .map(({ recommendationId }) => recommendationId),
  );
  const { errors: _, withdrawnEvidence: __, routeChanges: ___, ...facts } = state.facts;
  const { dueChanges: ____, redrafts: _____, ...seen } = facts;
  return lines(
    unstamped({
      ...state,
      recommendations: state.recommendations
        .filter((one) => !gone.has(one.recommendationId))
        .map((one) => ({ ...one, evidenceIds: one.evidenceIds.toSorted() })),
      facts: {
        ...seen,
        letters: facts.letters.filter(({ error }) => error === null),
        contacts: facts.contacts.filter(({ error }) => error === null),
        payments: facts.payments.filter(({ error }) => error === null),
        parts: facts.parts.filter(
          ({ withdrawn, recommendationId }) => withdrawn === null && !gone.has(recommendationId),
        ),
        requests: facts.requests.filter(({ answer }) => answer?.kind !== 'withdrawn'),
        pins: facts.pins.map(({ evidenceId, partId }) => `${evidenceId} ${partId}`).toSorted(),
      },
    }),
  );
}

function unstamped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unstamped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) =>
      key === 'stamp' || key === 'filed' ? [] : [[key, unstamped(held)]],
    ),
  );
}

/** One line for each value, so that a difference shows as the line that differs. */
function lines(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path} ${canonical(value)}`];
  return Object.entries(value).flatMap(([key, held]) => lines(held, `${path}/${key}`));
}
