import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/working-days.ts';
import {
  type CaseDate,
  type CaseDateKind,
  caseDue,
  datesOf,
  nextImpactCheck,
  secondImpactCheck,
} from '../../../shared/domain/case/dates.ts';
import type { BodyOf, CaseEvent } from '../../../shared/domain/case/events.ts';
import { evolve } from '../../../shared/domain/case/evolve.ts';
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
import { caseId, given, stamp } from '../../support/ledger/given.ts';
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
  received,
  toBody,
  toComplainant,
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
    expect(secondImpactCheck(state, one, procedure)).toBe('2027-04-05');
    const open = given(...improved).case;
    const [still] = open.recommendations;
    expect(still && secondImpactCheck(open, still, procedure)).toBeNull();
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
