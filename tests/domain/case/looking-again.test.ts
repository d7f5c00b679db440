import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/working-days.ts';
import {
  type CaseDate,
  type CaseDateKind,
  datesOf,
  nextImpactCheck,
  proposedImpactCheck,
} from '../../../shared/domain/case/dates.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { evolve } from '../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { caseId, given, stamp } from '../../support/ledger/given.ts';
import { added, council, ended } from '../../support/ledger/stage-events.ts';

const list = bankHolidaysOf('england-and-wales');

const datesIn = (state: CaseState, calendar: WorkingCalendar = list): readonly CaseDate[] => {
  const procedure = procedureOf(state.details.procedure);
  if (procedure === undefined) throw new Error('no procedure');
  return datesOf(state, procedure, calendar);
};

const dates = (kind: CaseDateKind, ...events: readonly CaseEvent[]): readonly CaseDate[] =>
  datesIn(given(...events).case).filter((one) => one.kind === kind);

const days = (kind: CaseDateKind, ...events: readonly CaseEvent[]) =>
  dates(kind, ...events).map(({ on, isOver }) => `${on}${isOver ? ' over' : ''}`);

describe('our own days', () => {
  it('are ten working days to consider what came last, our closures not counted', () => {
    const waiting = [
      caseOpened(),
      recommendationAdded('1'),
      evidenceFiled('first', '2026-03-02'),
      evidenceFiled('second', '2026-03-09'),
    ];
    expect(dates('consider-by', ...waiting)).toMatchObject([
      { on: '2026-03-23', who: '', isOver: false, about: idOf('rec-1') },
    ]);
    const closures = [{ from: '2026-03-10', to: '2026-03-11', name: { en: 'Move', cy: 'Symud' } }];
    expect(
      datesIn(given(...waiting).case, { ...list, closures }).find(
        ({ kind }) => kind === 'consider-by',
      )?.on,
    ).toBe('2026-03-25');
    expect(
      days(
        'consider-by',
        ...waiting,
        evidenceAssessed('partly', ['first', 'second'], '2026-03-10'),
      ),
    ).toEqual([]);
    const beyond = [caseOpened(), recommendationAdded('1'), evidenceFiled('late', '2099-01-02')];
    expect(days('consider-by', ...beyond)).toEqual([]);
  });

  it('are the day to look at what waits: the day set, else three months after the decision', () => {
    const waiting = [caseOpened(), added('1', { deadline: { kind: 'event', event: 'it' } })];
    expect(days('trigger-review', ...waiting)).toEqual(['2026-06-02']);
    const set = {
      kind: 'review.set',
      body: { recommendationId: idOf('rec-1'), on: '2026-05-05', note: '' },
    } as const;
    expect(days('trigger-review', ...waiting, set)).toEqual(['2026-05-05']);
    expect(days('trigger-review', caseOpened(), added('1'), set)).toEqual([]);
    expect(days('trigger-review', caseOpened({ decisionDate: null }), ...waiting.slice(1))).toEqual(
      [],
    );
  });

  it('are the day to look at an undertaking again, until it is done', () => {
    const promise = (reviewOn: string | null): CaseEvent => ({
      kind: 'undertaking.recorded',
      body: {
        undertakingId: idOf('promise'),
        body: council,
        text: 'x',
        on: '2026-03-02',
        reviewOn,
      },
    });
    const looked = (reviewOn: string | null, isDone = false): CaseEvent => ({
      kind: 'undertaking.followed',
      body: { undertakingId: idOf('promise'), note: 'x', on: '2026-04-02', isDone, reviewOn },
    });
    expect(dates('undertaking-review', caseOpened(), promise('2026-04-02'))).toEqual([
      {
        kind: 'undertaking-review',
        on: '2026-04-02',
        recommendationId: null,
        isOver: false,
        about: idOf('promise'),
        who: council,
      },
    ]);
    const review = (...events: readonly CaseEvent[]) =>
      days('undertaking-review', caseOpened(), ...events);
    expect(review(promise(null))).toEqual([]);
    expect(review(promise('2026-04-02'), looked('2026-05-02'))).toEqual(['2026-05-02']);
    expect(review(promise('2026-04-02'), looked(null))).toEqual([]);
    expect(review(promise('2026-04-02'), looked('2026-05-02', true))).toEqual(['2026-05-02 over']);
  });
});

describe('looking again at an improvement (R22)', () => {
  const improved = [
    caseOpened(),
    recommendationAdded('1', { kind: 'service-improvement' }),
  ] as const;
  const done = [...improved, ended('1', '2026-04-02')] as const;
  const setFor = (on: string): CaseEvent => ({
    kind: 'impact-check.set',
    body: { recommendationId: idOf('rec-1'), on },
  });
  const checked = (nextOn: string | null): CaseEvent => ({
    kind: 'impact.checked',
    body: {
      checkId: idOf('check'),
      recommendationId: idOf('rec-1'),
      on: '2026-09-01',
      quality: 'output-seen',
      note: 'Seen.',
      nextOn,
    },
  });

  it('R22: is proposed six months after it ended, unless a day is set', () => {
    expect(dates('impact-check', ...done)).toMatchObject([
      { on: '2026-10-02', recommendationId: idOf('rec-1'), isOver: false, who: '' },
    ]);
    expect(days('impact-check', ...done, setFor('2026-12-01'))).toEqual(['2026-12-01']);
    expect(days('impact-check', ...improved)).toEqual([]);
    expect(
      days('impact-check', caseOpened(), recommendationAdded('1'), ended('1', '2026-04-02')),
    ).toEqual([]);
  });

  it('R22: goes on to the next day named, and ends where none is', () => {
    expect(days('impact-check', ...done, checked('2027-04-02'))).toEqual(['2027-04-02']);
    expect(days('impact-check', ...done, checked(null))).toEqual([]);
  });

  it('R22: counts from the day we were satisfied; twelve months for the second look', () => {
    const met = [
      ...improved,
      evidenceFiled('form', '2026-04-01'),
      evidenceAssessed('satisfied', ['form'], '2026-04-05'),
    ];
    const state = given(...met).case;
    const procedure = procedureOf(state.details.procedure);
    const [one] = state.recommendations;
    if (procedure === undefined || one === undefined) throw new Error('nothing met');
    expect(nextImpactCheck(state, one, procedure)).toEqual({ on: '2026-10-05', isProposed: true });
    const proposed = (look: 'first' | 'second', today: string) =>
      proposedImpactCheck(state, one, procedure, look, today).on;
    expect(proposed('first', '2026-04-10')).toBe('2026-10-05');
    expect(proposed('second', '2026-10-05')).toBe('2027-04-05');
    expect(proposed('second', '2027-04-05')).toBe('2027-04-05');
    expect(proposed('second', '2027-04-06')).toBe('2028-04-06');
  });

  it('R22: counts from the day it was ended otherwise, and from today while it is open', () => {
    const proposed = (...events: readonly CaseEvent[]) => {
      const state = given(...events).case;
      const procedure = procedureOf(state.details.procedure);
      const [one] = state.recommendations;
      if (procedure === undefined || one === undefined) throw new Error('nothing asked');
      return proposedImpactCheck(state, one, procedure, 'first', '2026-04-10');
    };
    expect(proposed(...improved, ended('1', '2026-04-02'))).toEqual({
      on: '2026-10-02',
      months: 6,
    });
    expect(proposed(...improved).on).toBe('2026-10-10');
  });

  it('R22: a day set after the last look stands; one set before it does not', () => {
    const at = (minute: number, event: CaseEvent) => ({
      event,
      stamp: { ...stamp, at: `2026-09-01T09:0${minute}:00.000Z-0000` },
      subject: caseId,
    });
    const looks = (...events: readonly CaseEvent[]) => {
      const state = events.reduce<CaseState>(
        (before, event, minute) => evolve(before, at(minute, event)) ?? before,
        given(...done).case,
      );
      return datesIn(state)
        .filter(({ kind }) => kind === 'impact-check')
        .map(({ on }) => on);
    };
    expect(looks(setFor('2026-09-01'), checked('2027-04-02'))).toEqual(['2027-04-02']);
    expect(looks(setFor('2026-12-01'), checked(null))).toEqual([]);
    expect(looks(checked(null), setFor('2027-01-11'))).toEqual(['2027-01-11']);
  });
});
