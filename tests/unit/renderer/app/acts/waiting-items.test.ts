import { describe, expect, it } from 'vitest';
import { waitingItems } from '../../../../../renderer/app/acts/waiting-items.ts';
import type { CaseView } from '../../../../../renderer/records/views.ts';
import { caseView } from '../../../../support/ui-gallery/features-fake.ts';

type Facts = CaseView['facts'];
const extension = (extensionId: string, about: string, decision: unknown = null) =>
  ({ extensionId, recommendationIds: [about], decision }) as unknown as Facts['extensions'][number];
const request = (requestId: string, about: string, answer: unknown = null) =>
  ({
    requestId,
    answer,
    command: { kind: 'escalate', recommendationId: about },
  }) as unknown as Facts['requests'][number];

const withFacts = (some: Partial<Facts>): CaseView => ({
  ...caseView,
  facts: { ...caseView.facts, ...some },
});

describe('what waits for a word about one action', () => {
  it('is what nobody decided, of that action alone', () => {
    const view = withFacts({
      extensions: [
        extension('x1', 'r1'),
        extension('x2', 'r2'),
        extension('x3', 'r1', { on: '2026-11-23' }),
      ],
      requests: [request('q1', 'r1'), request('q2', 'r2'), request('q3', 'r1', { as: 'approved' })],
    });
    expect(waitingItems(view, 'r1')).toEqual(['x1', 'q1']);
  });

  it('is nothing where nothing was asked', () => {
    expect(waitingItems(withFacts({ extensions: [], requests: [] }), 'r1')).toEqual([]);
  });
});
