import { describe, expect, it } from 'vitest';
import { improvementsAlike } from '../../../shared/domain/case/improvements.ts';
import type { RecommendationDetails } from '../../../shared/domain/case/vocabulary.ts';
import { caseOpened, recommendationAdded } from '../../support/ledger/case-events.ts';
import { council, endedAs } from '../../support/ledger/core-events.ts';
import { given } from '../../support/ledger/given.ts';
import { draftCaseOpened } from '../../support/ledger/stage-events.ts';

const mended: Partial<RecommendationDetails> = {
  kind: 'service-improvement',
  text: 'Review how calls are logged',
  categories: ['review-policy', 'training'],
  theme: 'record keeping',
};
const wanted = { body: council, categories: ['training'] } as const;
const alike = (over: Partial<RecommendationDetails> = {}, ask: object = {}) =>
  improvementsAlike(given(caseOpened(), recommendationAdded('1', { ...mended, ...over })).case, {
    ...wanted,
    ...ask,
  });

describe('what a body was asked to mend before [S12]', () => {
  it('is told with its case, its theme, its categories and its days', () => {
    const { case: state } = given(
      caseOpened(),
      recommendationAdded('1', mended),
      endedAs('ceased', { on: '2026-04-08' }),
    );
    expect(improvementsAlike(state, wanted)).toEqual([
      {
        reference: '202600417',
        number: '1',
        body: council,
        theme: 'record keeping',
        categories: ['review-policy', 'training'],
        decidedOn: '2026-03-02',
        endedOn: '2026-04-08',
      },
    ]);
  });

  it('is on the same theme, or in a same category', () => {
    expect(alike()).toHaveLength(1);
    expect(alike({}, { categories: ['apology'] })).toEqual([]);
    expect(alike({}, { categories: ['apology'], theme: 'record keeping' })).toHaveLength(1);
    expect(alike({}, { categories: ['apology'], theme: 'delay' })).toEqual([]);
    const { theme: _none, ...without } = mended;
    const plain = given(caseOpened(), recommendationAdded('1', without)).case;
    expect(improvementsAlike(plain, { body: council, categories: [], theme: undefined })).toEqual(
      [],
    );
    expect(improvementsAlike(plain, wanted)[0]).not.toHaveProperty('theme');
  });

  it('is that body’s, however it is spelt, and nobody else’s', () => {
    expect(alike({ body: ' glanwern  COUNCIL ' })).toHaveLength(1);
    expect(alike({ body: 'Glanafon Health Board' })).toEqual([]);
  });

  it('is an improvement that was asked for: no remedy for one person, no draft, no error', () => {
    expect(alike({ kind: 'personal-remedy' })).toEqual([]);
    const draft = given(draftCaseOpened(), recommendationAdded('1', mended)).case;
    expect(improvementsAlike(draft, wanted)).toEqual([]);
    const wrong = given(caseOpened(), recommendationAdded('1', mended), {
      kind: 'recommendation.entered-in-error',
      body: {
        recommendationId: given(caseOpened(), recommendationAdded('1')).recommendation()
          .recommendationId,
        number: '1',
        reason: 'Twice.',
        on: '2026-03-03',
      },
    }).case;
    expect(improvementsAlike(wrong, wanted)).toEqual([]);
  });
});
