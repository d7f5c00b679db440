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
  evidenceAssessed,
  evidenceFiled,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { given } from '../../support/ledger/given.ts';

const count = workingDayCounter(bankHolidaysOf('england-and-wales'));
const added = recommendationAdded('1');
const stands = (today: string, ...events: readonly CaseEvent[]) => {
  const stood = given(caseOpened(), ...(events.length === 0 ? [added] : events));
  const one = stood.recommendation();
  const since = undecidedSince(stood.case, one.recommendationId);
  return standingOn({ ...one, undecidedSince: since }, today, count, 10);
};

describe('how a recommendation due on Thursday 30 April 2026 stands', () => {
  it('is on track with more than ten working days left', () => {
    expect(stands('2026-04-15')).toEqual({ standing: 'on-track', workingDays: 11 });
  });

  it('is due soon with ten working days left or fewer', () => {
    expect(stands('2026-04-16')).toEqual({ standing: 'due-soon', workingDays: 10 });
    expect(stands('2026-04-29')).toEqual({ standing: 'due-soon', workingDays: 1 });
  });

  it('is due today on the day', () => {
    expect(stands('2026-04-30')).toEqual({ standing: 'due-today', workingDays: 0 });
  });

  it('is overdue from the next day, counted in working days past the bank holiday', () => {
    expect(stands('2026-05-01')).toEqual({ standing: 'overdue', workingDays: 1 });
    expect(stands('2026-05-02')).toEqual({ standing: 'overdue', workingDays: 1 });
    expect(stands('2026-05-05')).toEqual({ standing: 'overdue', workingDays: 2 });
  });

  it('is overdue by a day at least, though no working day has passed', () => {
    const friday = recommendationAdded('1', { originalDue: '2026-05-01' });
    expect(stands('2026-05-02', friday)).toEqual({ standing: 'overdue', workingDays: 1 });
  });

  it('waits for us where evidence is unread, though the date has passed', () => {
    expect(stands('2026-05-05', added, evidenceFiled('letter', '2026-04-29'))).toEqual({
      standing: 'waiting-for-us',
      workingDays: 3,
    });
  });

  it('is overdue again where the evidence did not satisfy', () => {
    const events = [
      added,
      evidenceFiled('letter', '2026-04-29'),
      evidenceAssessed('not-satisfied', ['letter'], '2026-04-30'),
    ];
    expect(stands('2026-05-05', ...events).standing).toBe('overdue');
  });

  it('is ended when satisfied, late or not', () => {
    const events = [
      added,
      evidenceFiled('letter', '2026-05-20'),
      evidenceAssessed('satisfied', ['letter'], '2026-05-21'),
    ];
    expect(stands('2026-06-30', ...events)).toEqual({ standing: 'ended', workingDays: null });
  });
});

describe('a recommendation without a day', () => {
  it('awaits its event where it hangs on one', () => {
    const event = recommendationAdded('1', {
      originalDue: null,
      deadline: { kind: 'event', event: 'the next meeting of the board' },
    });
    expect(stands('2026-05-05', event)).toEqual({ standing: 'awaiting-event', workingDays: null });
  });

  it('has no date where its words name none', () => {
    const vague = recommendationAdded('1', {
      originalDue: null,
      deadline: { kind: 'unspecified', words: 'in due course' },
    });
    expect(stands('2026-05-05', vague)).toEqual({ standing: 'no-date', workingDays: null });
  });
});
