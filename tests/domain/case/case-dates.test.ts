import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/working-days.ts';
import {
  type CaseDate,
  type CaseDateKind,
  caseDue,
  datesOf,
} from '../../../shared/domain/case/dates.ts';
import type { BodyOf, CaseEvent } from '../../../shared/domain/case/events.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  lgsco,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  answered,
  commented,
  council,
  documentIssued,
  draftCaseOpened,
  draftIssued,
  ended,
  letterSent,
  moved,
  within,
} from '../../support/ledger/stage-events.ts';

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

const part = (name: string, over: Partial<BodyOf<'part.added'>['part']>): CaseEvent => ({
  kind: 'part.added',
  body: {
    recommendationId: idOf('rec-1'),
    part: { partId: idOf(name), text: 'A report', proofWanted: [], ...over },
    why: 'occurrence',
  },
});

describe('the dates of what is due', () => {
  it('are the date of each recommendation as it stands, over once it has ended', () => {
    expect(
      dates(
        'due',
        caseOpened(),
        recommendationAdded('1'),
        recommendationAdded('2'),
        ended('2', '2026-04-01'),
      ),
    ).toEqual([
      {
        kind: 'due',
        on: '2026-04-30',
        recommendationId: idOf('rec-1'),
        isOver: false,
        about: idOf('rec-1'),
        who: council,
      },
      {
        kind: 'due',
        on: '2026-04-30',
        recommendationId: idOf('rec-2'),
        isOver: true,
        about: idOf('rec-2'),
        who: council,
      },
    ]);
    const extended = moved('1', '2026-05-29', { kind: 'assessment' });
    expect(days('due', caseOpened(), recommendationAdded('1'), extended)).toEqual(['2026-05-29']);
  });

  it('are none for what has no date, is drafted, dropped or entered in error', () => {
    expect(days('due', caseOpened(), added('1'))).toEqual([]);
    const drafted = [draftCaseOpened(), added('1', { originalDue: '2026-04-30' })];
    expect(days('due', ...drafted)).toEqual([]);
    const dropped = [
      draftIssued('draft'),
      commented('said', 'already-done'),
      answered('said', 'dropped'),
    ];
    expect(days('due', ...drafted, ...dropped, documentIssued('issue', 'decision'))).toEqual([]);
    expect(
      days('due', caseOpened(), recommendationAdded('1'), {
        kind: 'recommendation.entered-in-error',
        body: { recommendationId: idOf('rec-1'), number: '1', reason: 'Twice.', on: '2026-04-01' },
      }),
    ).toEqual([]);
  });

  it('name each dated part, and the whole only where its date is another', () => {
    const parts = [
      caseOpened(),
      recommendationAdded('1'),
      part('first', { due: '2026-04-30' }),
      part('second', { due: '2026-07-30', body: 'Glan Trust' }),
      part('undated', {}),
      evidenceFiled('report', '2026-04-20'),
    ] as const;
    expect(days('due', ...parts)).toEqual([]);
    expect(dates('part-due', ...parts)).toEqual([
      {
        kind: 'part-due',
        on: '2026-04-30',
        recommendationId: idOf('rec-1'),
        partId: idOf('first'),
        isOver: false,
        about: idOf('first'),
        who: council,
      },
      {
        kind: 'part-due',
        on: '2026-07-30',
        recommendationId: idOf('rec-1'),
        partId: idOf('second'),
        isOver: false,
        about: idOf('second'),
        who: 'Glan Trust',
      },
    ]);
    const judged = (partIds: readonly string[], result: 'satisfied' | 'partly'): CaseEvent => {
      const made = evidenceAssessed(result, ['report'], '2026-04-21');
      if (made.kind !== 'evidence.assessed') throw new Error('no judgement');
      return { ...made, body: { ...made.body, partIds: [...partIds] } };
    };
    expect(days('part-due', ...parts, judged([idOf('first')], 'satisfied'))).toEqual([
      '2026-04-30 over',
      '2026-07-30',
    ]);
    expect(days('part-due', ...parts, judged([idOf('first')], 'partly'))).toEqual([
      '2026-04-30',
      '2026-07-30',
    ]);
    expect(days('part-due', ...parts, judged([], 'satisfied'))).toEqual([
      '2026-04-30 over',
      '2026-07-30 over',
    ]);
    const reopened = {
      kind: 'recommendation.reopened',
      body: { recommendationId: idOf('rec-1'), reason: 'Not so.', on: '2026-04-25' },
    } as const;
    expect(days('part-due', ...parts, judged([idOf('first')], 'satisfied'), reopened)).toEqual([
      '2026-04-30',
      '2026-07-30',
    ]);
  });
});

describe('all the dates of a case', () => {
  it('come earliest first, and in one order within a day', () => {
    const all = datesIn(
      given(
        caseOpened({ procedure: lgsco, decisionDate: '2025-04-30' }),
        recommendationAdded('2'),
        recommendationAdded('1'),
        letterSent('letter', { 1: '2026-04-30' }, { replyBy: '2026-04-30' }),
        recommendationAdded('3', { originalDue: '2026-03-31' }),
      ).case,
    );
    expect(all.map(({ kind, on, about }) => [kind, on, about])).toEqual([
      ['due', '2026-03-31', idOf('rec-3')],
      ['due', '2026-04-30', idOf('rec-1')],
      ['due', '2026-04-30', idOf('rec-2')],
      ['reply-by', '2026-04-30', idOf('letter')],
      ['delayed-from', '2026-04-30', caseId],
    ]);
  });
});

describe('the date of the case (c3.6)', () => {
  it('is the longest of what is still owed', () => {
    const three = [
      caseOpened(),
      recommendationAdded('1'),
      recommendationAdded('2', { originalDue: '2026-09-30' }),
      added('3', { deadline: within(1) }),
    ] as const;
    expect(caseDue(given(...three).case)).toBe('2026-09-30');
    expect(caseDue(given(...three, ended('2', '2026-04-01')).case)).toBe('2026-04-30');
    expect(caseDue(given(caseOpened(), added('1')).case)).toBeNull();
    expect(
      caseDue(given(draftCaseOpened(), added('1', { originalDue: '2026-04-30' })).case),
    ).toBeNull();
  });
});
