import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  standingOn,
  undecidedSince,
  workingDayCounter,
} from '../../../shared/domain/case/standing.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { extensionAsked, extensionRefused } from '../../support/ledger/chasing-events.ts';
import { endedAs, rec, requestReturned, stepRequested } from '../../support/ledger/core-events.ts';
import { given } from '../../support/ledger/given.ts';
import { orders } from '../../support/ledger/orders.ts';
import { added, draftCaseOpened } from '../../support/ledger/stage-events.ts';

const count = workingDayCounter(bankHolidaysOf('england-and-wales'));
const opened = [caseOpened(), recommendationAdded('1'), recommendationAdded('2')] as const;
const since = (number: string, ...events: readonly CaseEvent[]) =>
  undecidedSince(given(...opened, ...events).case, rec(number));
const stands = (on: string, ...events: readonly CaseEvent[]) => {
  const { case: state, recommendation } = given(...events);
  const one = recommendation();
  const undecided = undecidedSince(state, one.recommendationId);
  return standingOn({ ...one, undecidedSince: undecided }, on, count, 10);
};

describe('what waits for our decision', () => {
  const asked = extensionAsked('more', { askedOn: '2026-04-14', recommendationIds: [rec('1')] });

  it('R10: more time that was asked for, until it is decided', () => {
    expect(since('1')).toBeNull();
    expect(since('1', asked)).toBe('2026-04-14');
    expect(since('2', asked)).toBeNull();
    expect(since('1', asked, extensionRefused('more'))).toBeNull();
  });

  it('a step that was asked for, about this one or about several', () => {
    const one = stepRequested('request', 'cease', orders.endRecommendation);
    expect(since('1', one)).toBe('2026-04-09');
    expect(since('2', one)).toBeNull();
    expect(since('1', one, requestReturned('request'))).toBeNull();
    const both = { ...orders.escalate, recommendationIds: [rec('1'), rec('2')] };
    expect(since('2', stepRequested('request', 'escalate', both))).toBe('2026-04-09');
    expect(since('2', stepRequested('request', 'escalate', orders.escalate))).toBeNull();
    expect(since('1', stepRequested('request', 'reassign', orders.assignCase))).toBeNull();
    expect(since('1', stepRequested('request', 'cease', { kind: 'unheardOf' }))).toBeNull();
  });

  it('a step about more time for it', () => {
    const removal = stepRequested('request', 'decide-extension-after', {
      ...orders.removeExtension,
      extensionId: idOf('more'),
    });
    const decided = [asked, extensionRefused('more')] as const;
    expect(since('1', ...decided, removal)).toBe('2026-04-09');
    expect(since('2', ...decided, removal)).toBeNull();
    expect(since('1', ...decided, removal, requestReturned('request'))).toBeNull();
    expect(since('1', removal)).toBeNull();
  });

  it('since the first of them', () => {
    const request = stepRequested('request', 'cease', orders.endRecommendation);
    expect(since('1', asked, request)).toBe('2026-04-09');
    expect(since('1', request, asked)).toBe('2026-04-09');
  });

  it('comes before a date that has passed, and after evidence that waits for us', () => {
    const late = [...opened, asked] as const;
    expect(stands('2026-05-05', ...late)).toEqual({
      standing: 'decision-awaited',
      workingDays: 14,
    });
    expect(stands('2026-05-05', ...late, evidenceFiled('letter', '2026-05-01'))).toEqual({
      standing: 'waiting-for-us',
      workingDays: 1,
    });
    expect(stands('2026-05-05', ...late, endedAs('ceased')).standing).toBe('ended');
  });

  it('R3: in a draft nothing is owed yet', () => {
    expect(stands('2026-05-05', draftCaseOpened(), added('1'))).toEqual({
      standing: 'in-draft',
      workingDays: null,
    });
  });
});

describe('working days beyond the list of bank holidays', () => {
  it('are reckoned at five a week', () => {
    expect(count('2060-01-01', '2060-01-15')).toBe(10);
    expect(count('2060-01-15', '2060-01-01')).toBe(-10);
    expect(count('2060-01-01', '2060-01-15')).toBe(10);
    expect(count('2026-04-02', '2026-04-07')).toBe(1);
  });
});
