import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/working-days.ts';
import type { BodyOf, CaseEvent } from '../../../shared/domain/case/events.ts';
import { type DateChange, movesOf } from '../../../shared/domain/case/moves.ts';
import { caseOpened, idOf } from '../../support/ledger/case-events.ts';
import { given } from '../../support/ledger/given.ts';
import {
  added,
  council,
  draftCaseOpened,
  ended,
  extended,
  letterSent,
  moved,
  received,
  triggered,
  within,
} from '../../support/ledger/stage-events.ts';

const list = bankHolidaysOf('england-and-wales');
const calendarOf = (): WorkingCalendar => list;
/** The list with one more bank holiday, on Wednesday 11 March 2026. */
const withHoliday: WorkingCalendar = {
  ...list,
  version: '2026-03-09',
  days: [...list.days, { date: '2026-03-11', name: { en: 'Extra', cy: 'Ychwanegol' } }].toSorted(
    (a, b) => (a.date < b.date ? -1 : 1),
  ),
};

const previewed = (change: DateChange, ...events: readonly CaseEvent[]) =>
  movesOf(given(...events).case, change, { calendarOf });

const inShort = (change: DateChange, ...events: readonly CaseEvent[]) =>
  previewed(change, ...events).map(
    ({ number, from, to, isExtended }) =>
      `${number}: ${from} ${to}${isExtended ? ' extended' : ''}`,
  );

const calendar = { kind: 'calendar', calendar: withHoliday } as const;
const tenDays = { deadline: within(10, 'workingDays'), originalDue: '2026-03-16' } as const;
const month = { deadline: within(1), originalDue: '2026-04-02' } as const;

describe('what would move under a new calendar', () => {
  it('is shown with both explanations and the letters that named the old date', () => {
    const [move, ...others] = previewed(
      calendar,
      caseOpened(),
      added('1', tenDays),
      added('2', month),
      letterSent('first', { 1: '2026-03-16', 2: '2026-04-02' }),
      letterSent('second', { 2: '2026-03-16' }),
      letterSent('third', { 1: '2026-03-15' }),
      letterSent('wrong', { 1: '2026-03-16' }),
      {
        kind: 'letter.entered-in-error',
        body: { letterId: idOf('wrong'), reason: 'Not sent.' },
      },
    );
    expect(others).toEqual([]);
    expect(move).toMatchObject({
      recommendationId: idOf('rec-1'),
      number: '1',
      from: '2026-03-16',
      to: '2026-03-17',
      isExtended: false,
      lettersQuotingOld: [idOf('first')],
    });
    expect(move?.explanationBefore).toMatchObject({ calendarVersion: list.version });
    expect(move?.explanationAfter).toMatchObject({ calendarVersion: '2026-03-09' });
    expect(move?.explanationAfter?.skipped.map(({ date }) => date)).toContain('2026-03-11');
  });

  it('is only what is still owed, by no date of its parts', () => {
    expect(inShort(calendar, caseOpened(), added('1', tenDays), ended('1', '2026-04-01'))).toEqual(
      [],
    );
    expect(inShort(calendar, draftCaseOpened(), added('1', tenDays))).toEqual([]);
    const part = (over: Partial<BodyOf<'part.added'>['part']>): CaseEvent => ({
      kind: 'part.added',
      body: {
        recommendationId: idOf('rec-1'),
        part: { partId: idOf('part'), text: 'x', proofWanted: [], ...over },
        why: 'occurrence',
      },
    });
    const whole = [caseOpened(), added('1', tenDays)];
    expect(inShort(calendar, ...whole, part({ due: '2026-03-16' }))).toEqual([]);
    expect(inShort(calendar, ...whole, part({}))).toEqual(['1: 2026-03-16 2026-03-17']);
  });

  it('leaves an extension and a date agreed at a judgement as they stand, and says so', () => {
    const longer = extended('more', '1', '2026-06-30');
    const opened = [caseOpened(), added('1', tenDays)];
    expect(inShort(calendar, ...opened, ...longer)).toEqual(['1: 2026-06-30 2026-06-30 extended']);
    expect(inShort(calendar, ...opened, moved('1', '2026-05-29', { kind: 'assessment' }))).toEqual([
      '1: 2026-05-29 2026-05-29 extended',
    ]);
    const named = letterSent('first', { 1: '2026-06-30' });
    expect(previewed(calendar, ...opened, ...longer, named)[0]?.lettersQuotingOld).toEqual([]);
    expect(
      inShort(calendar, ...opened, ...longer, {
        kind: 'extension.removed',
        body: { extensionId: idOf('more'), on: '2026-04-01', reason: 'In error.' },
      }),
    ).toEqual(['1: 2026-03-16 2026-03-17']);
    const revision = {
      kind: 'recommendation.revised',
      body: {
        recommendationId: idOf('rec-1'),
        set: { text: 'Other' },
        currentDue: '2026-03-20',
        origin: { kind: 'typed' },
      },
    } as const;
    expect(inShort(calendar, ...opened, ...longer, revision)).toEqual(['1: 2026-03-20 2026-03-17']);
    const receipt = moved('1', '2026-03-18', { kind: 'receipt', body: council });
    expect(inShort(calendar, ...opened, receipt)).toEqual(['1: 2026-03-18 2026-03-17']);
  });

  it('is shown no more once it was accepted, or declined for that day', () => {
    const opened = [caseOpened(), added('1', tenDays)];
    const cause = { kind: 'calendar', version: '2026-03-09' } as const;
    expect(inShort(calendar, ...opened, moved('1', '2026-03-17', cause))).toEqual([]);
    const kept = (would: string, number = '1'): CaseEvent => ({
      kind: 'due.kept',
      body: { recommendationId: idOf(`rec-${number}`), would, cause, reason: 'Agreed.' },
    });
    expect(inShort(calendar, ...opened, kept('2026-03-17'))).toEqual([]);
    expect(inShort(calendar, ...opened, kept('2026-03-18'))).toHaveLength(1);
    expect(inShort(calendar, ...opened, kept('2026-03-17', '2'))).toHaveLength(1);
  });

  it('does not count our own closures against the body, where the procedure says they do not', () => {
    const closures = [{ from: '2026-03-10', to: '2026-03-11', name: { en: 'x', cy: 'x' } }];
    const shut = { kind: 'calendar', calendar: { ...list, closures } } as const;
    expect(inShort(shut, caseOpened(), added('1', tenDays))).toEqual([]);
    const own = {
      id: 'own',
      version: '1',
      own: {
        base: { id: 'psow', version: '2' },
        name: { en: 'Ours', cy: 'Ein un ni' },
        effectiveFrom: '2020-01-01',
        changes: { officeClosuresStopTheBody: true },
      },
    };
    expect(inShort(shut, caseOpened({ procedure: own }), added('1', tenDays))).toEqual([
      '1: 2026-03-16 2026-03-18',
    ]);
  });

  it('is nothing where the procedure is not known', () => {
    const procedure = { id: 'nobody', version: '1' };
    expect(inShort(calendar, caseOpened({ procedure }), added('1', tenDays))).toEqual([]);
  });
});

describe('what would move under a corrected day', () => {
  const receipt = { ...within(1), from: 'receipt' } as const;
  const closing = { ...within(1), from: 'closing' } as const;
  const opened = [
    caseOpened({ bodies: [council, 'Glan Trust'] }),
    added('1', month),
    added('2', { deadline: receipt, originalDue: '2026-04-04' }),
    added('3', { deadline: receipt, originalDue: '2026-04-06', body: 'Glan Trust' }),
    added('4', { deadline: closing, originalDue: '2026-04-02' }),
    added('5', { ...month, startsOn: '2026-03-20', originalDue: '2026-04-20' }),
    received('2026-03-04'),
    received('2026-03-06', null, 'Glan Trust'),
  ] as const;

  it('of the decision is what runs from it, with no start of its own', () => {
    expect(inShort({ kind: 'decision', on: '2026-03-09' }, ...opened)).toEqual([
      '1: 2026-04-02 2026-04-09',
      '4: 2026-04-02 2026-04-09',
    ]);
  });

  it('of the receipt is what runs from it, of that body alone', () => {
    const change = { kind: 'receipt', body: ' GLANWERN council', on: '2026-03-09' } as const;
    expect(inShort(change, ...opened)).toEqual(['2: 2026-04-04 2026-04-09']);
  });

  it('of the closing is what runs from it', () => {
    const change = { kind: 'closing', on: '2026-03-11' } as const;
    expect(inShort(change, ...opened)).toEqual(['4: 2026-04-02 2026-04-11']);
    const closed = {
      kind: 'complaint.closed',
      body: { on: '2026-03-11', how: 'settlement' },
    } as const;
    expect(inShort(change, ...opened, closed)).toEqual([]);
    expect(inShort({ kind: 'decision', on: '2026-03-09' }, ...opened, closed)).toEqual([
      '1: 2026-04-02 2026-04-09',
    ]);
  });

  it('of one start is that one; taken away, it runs from the decision', () => {
    const start = (number: string, on: string | null) =>
      ({ kind: 'start', recommendationId: idOf(`rec-${number}`), on }) as const;
    expect(inShort(start('5', '2026-03-21'), ...opened)).toEqual(['5: 2026-04-20 2026-04-21']);
    expect(inShort(start('5', null), ...opened)).toEqual(['5: 2026-04-20 2026-04-02']);
    expect(inShort(start('5', '2026-03-20'), ...opened)).toEqual([]);
    expect(
      inShort(
        start('1', null),
        caseOpened({ decisionDate: null }),
        added('1', { ...month, startsOn: '2026-03-02' }),
      ),
    ).toEqual([]);
  });

  it('that was corrected already is what no longer agrees with the record', () => {
    const recorded = { kind: 'recorded' } as const;
    expect(inShort(recorded, ...opened)).toEqual([]);
    const corrected = {
      kind: 'case.corrected',
      body: { set: { decisionDate: '2026-03-09' }, origin: { kind: 'typed' } },
    } as const;
    expect(inShort(recorded, ...opened, corrected)).toEqual([
      '1: 2026-04-02 2026-04-09',
      '4: 2026-04-02 2026-04-09',
    ]);
    expect(inShort(recorded, ...opened, corrected, ...extended('more', '1', '2026-06-30'))).toEqual(
      ['4: 2026-04-02 2026-04-09'],
    );
  });

  it('works what had no date yet out for the first time', () => {
    const [first] = previewed(
      { kind: 'receipt', body: council, on: '2026-03-09' },
      caseOpened(),
      added('1', { deadline: receipt }),
    );
    expect(first).toMatchObject({ from: null, to: '2026-04-09', explanationBefore: null });
  });

  it('counts from the event where one was recorded', () => {
    const deadline = {
      kind: 'event',
      event: 'the sale',
      period: within(10, 'workingDays'),
    } as const;
    expect(
      inShort(
        calendar,
        caseOpened(),
        added('1', { deadline }),
        triggered('1', '2026-03-09'),
        moved('1', '2026-03-23', { kind: 'trigger', event: 'the sale' }),
      ),
    ).toEqual(['1: 2026-03-23 2026-03-24']);
  });
});
