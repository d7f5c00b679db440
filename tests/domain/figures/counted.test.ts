import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { countedActions } from '../../../shared/domain/figures/counted.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  lgsco,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  draftOpened,
  extensionAsked,
  extensionGranted,
  letterSent,
} from '../../support/ledger/chasing-events.ts';
import { given } from '../../support/ledger/given.ts';

const owed = [caseOpened(), recommendationAdded('1')];
const only = (...events: readonly CaseEvent[]) => {
  const [one, ...others] = countedActions(given(...events).case);
  expect(others).toEqual([]);
  return one;
};

describe('what figures count of a case', () => {
  it('is open until it is met, under the body that answers for it', () => {
    expect(only(...owed)).toEqual({
      caseId: given(...owed).case.caseId,
      recommendationId: idOf('rec-1'),
      bodies: ['Glanwern Council'],
      dues: { current: '2026-04-30', original: '2026-04-30' },
      outcomes: { current: 'open', original: 'open' },
      onTimeBy: 'evidenceComplete',
    });
  });

  it('is on time by the date as it stands and late by the first, where more time was granted', () => {
    const met = only(
      ...owed,
      extensionAsked('ask'),
      extensionGranted('ask', '2026-05-29'),
      evidenceFiled('letter', '2026-05-20'),
      evidenceAssessed('satisfied', ['letter'], '2026-05-21'),
    );
    expect(met).toMatchObject({
      dues: { current: '2026-05-29', original: '2026-04-30' },
      outcomes: { current: 'on-time', original: 'late' },
    });
  });

  it('is decided by the action itself where the procedure says so', () => {
    const met = only(
      caseOpened({ procedure: lgsco }),
      recommendationAdded('1', { kind: 'personal-remedy' }),
      evidenceFiled('letter', '2026-05-20'),
      evidenceAssessed('satisfied', ['letter'], '2026-05-21', { actionDoneOn: '2026-04-29' }),
    );
    expect(met).toMatchObject({
      outcomes: { current: 'on-time' },
      onTimeBy: 'actionDone',
    });
  });

  it('leaves out drafts, errors and what the procedure does not count', () => {
    const error = {
      kind: 'recommendation.entered-in-error',
      body: { recommendationId: idOf('rec-1'), number: '1', reason: 'x', on: '2026-04-10' },
    } as const;
    const counted = given(...owed, recommendationAdded('2', { kind: 'invitation' }), error).case;
    expect(counted.recommendations.map(({ state }) => state)).toContain('entered-in-error');
    expect(countedActions(counted)).toEqual([]);
  });

  it('leaves out what a draft proposes', () => {
    const state = given(draftOpened, recommendationAdded('1')).case;
    expect(state.recommendations).toHaveLength(1);
    expect(countedActions(state)).toEqual([]);
  });

  it('holds every kind where this version does not know the procedure', () => {
    const unknown = caseOpened({ procedure: { id: 'elsewhere', version: '7' } });
    expect(only(unknown, recommendationAdded('1', { kind: 'invitation' }))).toMatchObject({
      onTimeBy: 'evidenceComplete',
      outcomes: { current: 'open' },
    });
  });

  it('is undated where it was met and no date was ever set', () => {
    const met = only(
      caseOpened(),
      recommendationAdded('1', {
        deadline: { kind: 'unspecified', words: 'soon', challenge: 'not-set' },
        originalDue: null,
      }),
      evidenceFiled('letter', '2026-05-20'),
      evidenceAssessed('satisfied', ['letter'], '2026-05-21'),
    );
    expect(met).toMatchObject({
      dues: { current: null, original: null },
      outcomes: { current: 'undated', original: 'undated' },
    });
  });

  it('stands under every body that owes it', () => {
    const both = recommendationAdded('1', {
      owedBy: { how: 'each', others: ['The Health Board'] },
    });
    expect(only(caseOpened(), both)?.bodies).toEqual(['Glanwern Council', 'The Health Board']);
  });

  it.each([
    ['treated-as-met', 'treated'],
    ['equivalent', 'equivalent'],
    ['incomplete-accepted', 'otherwise'],
    ['ceased', 'otherwise'],
    ['superseded', 'otherwise'],
    ['not-complied', 'not-met'],
  ] as const)('that ended as %s is %s by either date', (ending, outcome) => {
    const ended = {
      kind: 'recommendation.ended',
      body: {
        recommendationId: idOf('rec-1'),
        ending,
        reasonId: null,
        reason: 'x',
        on: '2026-06-01',
        instead: '',
        view: null,
      },
    } as const;
    const outcomes = { current: outcome, original: outcome };
    expect(only(...owed, letterSent('chase'), ended)?.outcomes).toEqual(outcomes);
    const met = evidenceAssessed('satisfied', ['letter'], '2026-05-21');
    const metBefore = only(...owed, evidenceFiled('letter', '2026-05-20'), met, ended);
    expect(metBefore?.outcomes).toEqual(outcomes);
  });
});
