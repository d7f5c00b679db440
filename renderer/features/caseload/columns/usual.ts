import type { List } from '../../../../shared/domain/desk/vocabulary.ts';

/** The columns a list begins with. */
export const usualColumns = {
  actions: ['reference', 'number', 'body', 'text', 'kind', 'currentDue', 'standing'],
  cases: ['reference', 'title', 'bodies', 'decisionDate', 'total', 'nextDue', 'overdue'],
} as const satisfies Readonly<Record<List, readonly string[]>>;
