import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/working-days.ts';
import { chainedMoves, chainedOn } from '../../../shared/domain/case/moves.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { caseOpened, idOf } from '../../support/ledger/case-events.ts';
import { given } from '../../support/ledger/given.ts';
import { added, ended, triggered, within } from '../../support/ledger/stage-events.ts';

const list = bankHolidaysOf('england-and-wales');
const calendarOf = (): WorkingCalendar => list;
const context = {
  today: '2026-04-10',
  newId: () => idOf('new'),
  actor: { memberId: idOf('actor'), roles: [] },
  isReferenceTaken: () => false,
  calendarOf,
  inConflict: new Set<string>(),
} as const;

describe('what is chained on another recommendation (c3.7)', () => {
  const chained = {
    kind: 'event',
    event: 'completing recommendation 1',
    action: '1.',
    period: within(1),
  } as const;
  const opened = [
    caseOpened(),
    added('1'),
    added('2', { deadline: chained }),
    added('3', { deadline: { ...chained, action: '2' } }),
    added('4', { deadline: { kind: 'event', event: 'the sale' } }),
    added('5', { deadline: { kind: 'event', event: 'recommendation 1', action: '1' } }),
  ] as const;
  const numbers = (state: CaseState, of = '1') =>
    chainedOn(state, idOf(`rec-${of}`)).map(({ details }) => details.number);
  const follow = (state: CaseState, of = '1') =>
    chainedMoves(state, idOf(`rec-${of}`), '2026-03-31', context);

  it('is found by the number as printed, while it is owed', () => {
    expect(numbers(given(...opened).case)).toEqual(['2', '5']);
    expect(numbers(given(...opened).case, '2')).toEqual(['3']);
    expect(numbers(given(...opened).case, '9')).toEqual([]);
    expect(numbers(given(...opened, ended('2', '2026-04-01')).case)).toEqual(['5']);
    const itself = added('1', { deadline: { ...chained, action: '1' } });
    expect(numbers(given(caseOpened(), itself).case)).toEqual([]);
  });

  it('gets its date from the day the first was done', () => {
    const cause = { kind: 'chained', number: '1' } as const;
    expect(follow(given(...opened).case)).toEqual([
      {
        kind: 'trigger.recorded',
        body: { recommendationId: idOf('rec-2'), on: '2026-03-31', note: '' },
      },
      {
        kind: 'due.moved',
        body: { recommendationId: idOf('rec-2'), due: '2026-04-30', cause, reason: '' },
      },
      {
        kind: 'trigger.recorded',
        body: { recommendationId: idOf('rec-5'), on: '2026-03-31', note: '' },
      },
      {
        kind: 'due.moved',
        body: { recommendationId: idOf('rec-5'), due: '2026-03-31', cause, reason: '' },
      },
    ]);
    expect(follow(given(...opened).case, '9')).toEqual([]);
  });

  it('keeps its date where its event was recorded already', () => {
    const state = given(...opened, triggered('2', '2026-03-01'), triggered('5', '2026-03-01')).case;
    expect(follow(state)).toEqual([]);
  });

  it('has its event recorded and no date where the calendar does not reach', () => {
    const far = { ...chained, period: within(900, 'workingDays') };
    const state = given(caseOpened(), added('1'), added('2', { deadline: far })).case;
    expect(follow(state).map(({ kind }) => kind)).toEqual(['trigger.recorded']);
    const procedure = { id: 'nobody', version: '1' };
    expect(follow(given(caseOpened({ procedure }), ...opened.slice(1)).case)).toEqual([]);
  });
});
