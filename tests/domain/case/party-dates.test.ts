import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/working-days.ts';
import { type CaseDate, type CaseDateKind, datesOf } from '../../../shared/domain/case/dates.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { caseOpened, idOf, lgsco, recommendationAdded } from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  commented,
  council,
  documentIssued,
  draftCaseOpened,
  draftIssued,
  ended,
  letterSent,
  received,
  toBody,
  toComplainant,
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

describe('the parties’ days', () => {
  it('R3: are each party’s day to comment, over once it commented', () => {
    const drafted = [draftCaseOpened(), added('1'), draftIssued('draft')] as const;
    expect(dates('comments-due', ...drafted)).toEqual([
      {
        kind: 'comments-due',
        on: '2026-03-23',
        recommendationId: null,
        isOver: false,
        about: idOf('draft'),
        who: 'Mrs B',
      },
      {
        kind: 'comments-due',
        on: '2026-03-23',
        recommendationId: null,
        isOver: false,
        about: idOf('draft'),
        who: council,
      },
    ]);
    expect(days('comments-due', ...drafted, commented('said', 'agree'))).toEqual([
      '2026-03-23',
      '2026-03-23 over',
    ]);
    expect(days('comments-due', ...drafted, documentIssued('issue', 'decision'))).toEqual([
      '2026-03-23 over',
      '2026-03-23 over',
    ]);
    const longer = toBody({ commentsDue: '2026-03-30' });
    const moreTime = {
      kind: 'draft.offered',
      body: { draftId: idOf('draft'), offered: longer },
    } as const;
    expect(days('comments-due', ...drafted, moreTime)).toEqual(['2026-03-23', '2026-03-30']);
    const again = draftIssued('again', {
      offered: [toComplainant({ commentsDue: '2026-05-01' })],
    });
    expect(days('comments-due', ...drafted, again)).toEqual([
      '2026-03-23 over',
      '2026-03-23',
      '2026-05-01',
    ]);
    const undated = draftIssued('draft', { offered: [toBody({ commentsDue: null })] });
    expect(days('comments-due', draftCaseOpened(), added('1'), undated)).toEqual([]);
  });

  it('are each body’s statutory reply to a report, from the day it was received', () => {
    const reported = [
      caseOpened({ bodies: [council, 'Glan Trust'] }),
      recommendationAdded('1'),
      recommendationAdded('2', { body: 'Glan Trust' }),
      documentIssued('report', 'report'),
      documentIssued('special', 'special-report'),
    ] as const;
    const replies = [
      received('2026-03-04', 'report'),
      received('2026-03-10', 'report', 'Glan Trust'),
    ];
    // One month beginning with the day of receipt.
    expect(dates('statutory-reply', ...reported, ...replies)).toEqual([
      {
        kind: 'statutory-reply',
        on: '2026-04-03',
        recommendationId: null,
        isOver: false,
        about: idOf('report'),
        who: council,
      },
      {
        kind: 'statutory-reply',
        on: '2026-04-09',
        recommendationId: null,
        isOver: false,
        about: idOf('report'),
        who: 'Glan Trust',
      },
    ]);
    const reply = (events: readonly CaseEvent[]) => days('statutory-reply', ...reported, ...events);
    expect(reply([received('2026-03-04', 'report'), received('2026-03-06', 'report')])).toEqual([
      '2026-04-05',
    ]);
    expect(reply([received('2026-03-04', 'special')])).toEqual([]);
    expect(reply([received('2026-03-04', 'unknown')])).toEqual([]);
    expect(reply([received('2026-03-04')])).toEqual(['2026-04-03']);
    expect(reply([received('2026-03-04'), ended('1', '2026-03-10')])).toEqual(['2026-04-03 over']);
    expect(reply([received('2026-03-04'), ended('2', '2026-03-10')])).toEqual(['2026-04-03']);
    const wrote = (on: string, from = ' glanwern council '): CaseEvent => ({
      kind: 'reply.received',
      body: {
        replyId: idOf('reply'),
        letterId: null,
        recommendationIds: [idOf('rec-1')],
        from,
        on,
        kind: 'other',
        says: 'We will.',
        refusalReason: null,
      },
    });
    expect(reply([received('2026-03-04'), wrote('2026-03-04')])).toEqual(['2026-04-03 over']);
    expect(reply([received('2026-03-04'), wrote('2026-03-03')])).toEqual(['2026-04-03']);
    expect(reply([received('2026-03-04'), wrote('2026-03-05', 'Glan Trust')])).toEqual([
      '2026-04-03',
    ]);
  });

  it('have no statutory reply where the case was settled, or the office has none', () => {
    const settled = (over: Parameters<typeof caseOpened>[0]) =>
      days('statutory-reply', caseOpened(over), recommendationAdded('1'), received('2026-03-04'));
    expect(settled({ route: 'early-resolution' })).toEqual([]);
    expect(settled({ route: 'voluntary-settlement' })).toEqual([]);
    expect(settled({ procedure: { id: 'general', version: '1' } })).toEqual([]);
    expect(settled({ procedure: lgsco })).toEqual(['2026-06-03']);
    const decided = [caseOpened(), recommendationAdded('1'), documentIssued('issue', 'decision')];
    expect(days('statutory-reply', ...decided, received('2026-03-04', 'issue'))).toEqual([]);
  });

  it('are the day a letter asks to be answered by, over once it is or all has ended', () => {
    const opened = [caseOpened(), recommendationAdded('1'), recommendationAdded('2')] as const;
    const letter = letterSent('letter', { 1: '2026-04-30' }, { replyBy: '2026-03-30' });
    expect(dates('reply-by', ...opened, letter)).toEqual([
      {
        kind: 'reply-by',
        on: '2026-03-30',
        recommendationId: idOf('rec-1'),
        isOver: false,
        about: idOf('letter'),
        who: council,
      },
    ]);
    const both = letterSent('letter', { 1: null, 2: null }, { replyBy: '2026-03-30' });
    expect(dates('reply-by', ...opened, both)[0]?.recommendationId).toBeNull();
    expect(days('reply-by', ...opened, both, ended('1', '2026-04-01'))).toEqual(['2026-03-30']);
    expect(
      days('reply-by', ...opened, both, ended('1', '2026-04-01'), ended('2', '2026-04-01')),
    ).toEqual(['2026-03-30 over']);
    const reply = (letterId: string | null): CaseEvent => ({
      kind: 'reply.received',
      body: {
        replyId: idOf('reply'),
        letterId,
        recommendationIds: [idOf('rec-1')],
        from: council,
        on: '2026-03-20',
        kind: 'other',
        says: 'We will.',
        refusalReason: null,
      },
    });
    expect(days('reply-by', ...opened, letter, reply(idOf('letter')))).toEqual(['2026-03-30 over']);
    expect(days('reply-by', ...opened, letter, reply(null))).toEqual(['2026-03-30']);
    const wrong = {
      kind: 'letter.entered-in-error',
      body: { letterId: idOf('letter'), reason: 'Not sent.' },
    } as const;
    expect(days('reply-by', ...opened, letter, wrong)).toEqual([]);
    expect(days('reply-by', ...opened, letterSent('letter', { 1: null }))).toEqual([]);
  });
});

describe('a delayed remedy [S9]', () => {
  it('has its day, and the day it is expected', () => {
    const opened = [caseOpened({ procedure: lgsco }), recommendationAdded('1')] as const;
    expect(dates('delayed-from', ...opened)).toEqual([
      {
        kind: 'delayed-from',
        on: '2027-03-02',
        recommendationId: null,
        isOver: false,
        about: caseId,
        who: '',
      },
    ]);
    expect(days('delayed-from', ...opened, ended('1', '2026-04-01'))).toEqual(['2027-03-02 over']);
    expect(days('delayed-from', caseOpened(), recommendationAdded('1'))).toEqual([]);
    const noted = (expectedOn: string): CaseEvent => ({
      kind: 'delay.noted',
      body: { recommendationId: idOf('rec-1'), expectedOn, note: 'The appeal.' },
    });
    expect(dates('expected', ...opened, noted('2027-06-01'), noted('2027-09-01'))).toMatchObject([
      { on: '2027-09-01', recommendationId: idOf('rec-1'), isOver: false, who: council },
    ]);
    expect(days('expected', ...opened, noted('2027-06-01'), ended('1', '2027-05-01'))).toEqual([
      '2027-06-01 over',
    ]);
  });
});
