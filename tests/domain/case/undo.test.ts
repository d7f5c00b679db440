import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { evolve } from '../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { takingBack } from '../../../shared/domain/case/undo.ts';
import { visibleState } from '../../support/case/visible-state.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  extensionAsked,
  extensionGranted,
  letterSent,
  rec,
} from '../../support/ledger/chasing-events.ts';
import { closedOn, endedAs, stepRequested } from '../../support/ledger/core-events.ts';
import { caseId, given, stamp } from '../../support/ledger/given.ts';

const begun = [caseOpened(), recommendationAdded('1')] as const;
const then = (state: CaseState, event: CaseEvent): CaseState => {
  const next = evolve(state, { event, stamp, subject: caseId });
  if (next === null) throw new Error('the case is gone');
  return next;
};
const back = (events: readonly CaseEvent[], event: CaseEvent, since: readonly CaseEvent[] = []) => {
  const before = given(...events).case;
  const after = then(before, event);
  return takingBack({ event, before, after }, since.reduce(then, after), 'Undone');
};
const retitled = (title: string): CaseEvent => ({
  kind: 'case.corrected',
  body: { set: { title }, origin: { kind: 'typed' } },
});

describe('undo', () => {
  it('of a filing is that it was filed in error', () => {
    expect(back(begun, evidenceFiled('photos', '2026-04-01', ['1']))).toEqual({
      kind: 'undo',
      command: {
        kind: 'withdrawEvidence',
        caseId,
        evidenceId: idOf('photos'),
        reason: 'Undone',
      },
    });
  });

  it('of a correction sets back what was there', () => {
    expect(back(begun, retitled('Another'))).toEqual({
      kind: 'undo',
      command: {
        kind: 'correctCase',
        caseId,
        set: { title: given(...begun).case.details.title },
      },
    });
  });

  it('leaves alone what somebody set again since', () => {
    expect(back(begun, retitled('Another'), [retitled('A third')])).toEqual({
      kind: 'not',
      code: 'undo.changed-since',
    });
  });

  it('of what went out or came in needs a reason, and is no undoing', () => {
    expect(back(begun, letterSent('chase')).kind).toBe('in-error');
    expect(back(begun, extensionAsked('more')).kind).toBe('in-error');
    expect(back([...begun, endedAs('ceased')], closedOn('2026-04-09')).kind).toBe('in-error');
  });

  it('says why not where there is no way back', () => {
    const [opened] = begun;
    expect(back([opened], opened)).toEqual({ kind: 'not', code: 'undo.case-opened' });
  });

  it('of new words for a date that had been given more time is not possible by words', () => {
    const revised: CaseEvent = {
      kind: 'recommendation.revised',
      body: {
        recommendationId: rec('1'),
        set: { dueWords: 'by 30 June 2026' },
        currentDue: '2026-06-30',
        origin: { kind: 'typed' },
      },
    };
    expect(back(begun, revised).kind).toBe('undo');
    expect(
      back([...begun, extensionAsked('more'), extensionGranted('more', '2026-05-29')], revised),
    ).toEqual({
      kind: 'not',
      code: 'undo.date-moved',
    });
  });

  it('hands a case back to nobody where nobody had it', () => {
    const event: CaseEvent = {
      kind: 'case.assigned',
      body: { as: 'case-owner', memberId: idOf('Elin'), reason: '' },
    };
    expect(back(begun, event)).toMatchObject({
      kind: 'undo',
      command: { kind: 'assignCase', memberId: null },
    });
  });

  const about = { recommendationId: rec('1') };
  /** What the walks come to too seldom. */
  const seldom: readonly (readonly [CaseEvent, readonly CaseEvent[]])[] = [
    [{ kind: 'delay.noted', body: { ...about, expectedOn: '2027-09-01', note: 'Late' } }, []],
    [{ kind: 'impact-check.set', body: { ...about, on: '2026-10-01' } }, [endedAs('ceased')]],
    [
      {
        kind: 'impact.checked',
        body: {
          ...about,
          checkId: idOf('check'),
          on: '2026-04-09',
          quality: 'output-seen',
          note: 'Seen',
          nextOn: null,
        },
      },
      [endedAs('ceased')],
    ],
    [closedOn('2026-04-09'), [endedAs('ceased')]],
    [
      {
        kind: 'request.withdrawn',
        body: { requestId: idOf('ask'), reason: 'No', on: '2026-04-09' },
      },
      [stepRequested('ask', 'cease', {})],
    ],
  ];

  it.each(seldom)('of $kind leaves what was seen before', (event, events) => {
    const before = given(...begun, ...events).case;
    const after = then(before, event);
    const way = takingBack({ event, before, after }, after, 'Undone');
    if (way.kind === 'not') throw new Error(way.code);
    const { thenCase } = given(...begun, ...events, event)
      .by('member')
      .when(way.command);
    expect(visibleState(thenCase)).toEqual(visibleState(before));
  });
});
