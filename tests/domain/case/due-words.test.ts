import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import {
  bodyCalendar,
  type DueFacts,
  dueFor,
  explainExpression,
} from '../../../shared/domain/case/due.ts';
import { refuse } from '../../../shared/kernel/result.ts';
import { psow } from '../../support/ledger/case-events.ts';
import { procedureNamed } from '../../support/ledger/chasing-events.ts';

const decided: DueFacts = { procedure: psow, decisionDate: '2026-03-02', complaintClosed: null };
const answer = (words: string, startsOn: string | null = null, facts: Partial<DueFacts> = {}) => {
  const due = dueFor(words, startsOn, { ...decided, ...facts });
  if (!due.ok) throw new Error(due.error.code);
  return due.value;
};

describe('what the decision’s words for a date come to', () => {
  it('is a day, explained, with nothing missing', () => {
    const { due, explanation, missing, isAmbiguous } = answer('within one month');
    expect({ due, missing, isAmbiguous }).toEqual({
      due: '2026-04-02',
      missing: null,
      isAmbiguous: false,
    });
    expect(explanation).not.toBeNull();
  });

  it('is no day where the words are none, and says nothing is missing', () => {
    expect(answer('  ')).toMatchObject({
      expression: { kind: 'unspecified', challenge: 'not-set' },
      due: null,
      missing: null,
    });
  });

  it('keeps words it does not understand, and says which refusal it was', () => {
    expect(answer('as the moon wills')).toMatchObject({
      expression: { kind: 'unspecified', words: 'as the moon wills' },
      due: null,
      isAmbiguous: false,
    });
    expect(answer('as the moon wills').missing).toBe('deadline.not-understood');
  });

  it('says that day and month might be the other way round', () => {
    expect(answer('05/07/2026')).toMatchObject({ due: '2026-07-05', isAmbiguous: true });
    expect(answer('25/07/2026')).toMatchObject({ due: '2026-07-25', isAmbiguous: false });
  });

  it('refuses a day that does not exist, and an office it does not know', () => {
    expect(dueFor('30 February 2026', null, decided)).toMatchObject({
      ok: false,
      error: { code: 'deadline.no-such-date' },
    });
    const elsewhere = { ...decided, procedure: { id: 'elsewhere', version: '1' } };
    expect(dueFor('within one month', null, elsewhere)).toEqual(
      refuse('procedure.unknown', { id: 'elsewhere' }),
    );
  });

  it('counts from a start of its own where it is a period, not where it names its day or an event', () => {
    expect(answer('within one month', '2026-05-01').due).toBe('2026-06-01');
    expect(answer('by 30 April 2026', '2026-05-01').due).toBe('2026-04-30');
    expect(answer('within 3 months of receiving consent', '2026-05-01')).toMatchObject({
      due: null,
      missing: null,
    });
    expect(answer('within 3 months of receiving consent', null, { event: '2026-05-01' }).due).toBe(
      '2026-08-01',
    );
  });

  it('counts a series from its start, unless it waits for an event', () => {
    expect(answer('every three months', '2026-05-01').due).toBe('2026-08-01');
    expect(answer('every three months').due).toBe('2026-06-02');
    const waiting = explainExpression(
      {
        kind: 'recurring',
        every: { amount: 3, unit: 'calendarMonths' },
        first: { kind: 'event', event: 'receiving consent' },
        words: '',
      },
      '2026-05-01',
      decided,
    );
    expect(waiting).toMatchObject({
      ok: true,
      value: { due: null, missing: null },
    });
  });

  it('counts from the day it was received, and from the day the complaint closed, where they say so', () => {
    expect(answer('within 28 days of receiving this report')).toMatchObject({ due: null });
    expect(
      answer('within 28 days of receiving this report', null, { receipt: '2026-03-05' }).due,
    ).toBe('2026-04-02');
    const closed = { on: '2026-03-10', how: 'decision' } as const;
    expect(answer('within four weeks of this case closing').due).toBe('2026-03-30');
    expect(
      answer('within four weeks of this case closing', null, { complaintClosed: closed }).due,
    ).toBe('2026-04-07');
  });
});

describe('the days a body works', () => {
  const list = {
    ...bankHolidaysOf('england-and-wales'),
    closures: [{ from: '2026-04-07', to: '2026-04-08', name: { en: 'Moving', cy: 'Symud' } }],
  };
  const rule = (value: boolean) => ({
    officeClosuresStopTheBody: { ...procedureNamed('psow').officeClosuresStopTheBody, value },
  });

  it('go on while only our own office is closed, unless the procedure says otherwise', () => {
    expect(bodyCalendar(rule(false), list)).not.toHaveProperty('closures');
    expect(bodyCalendar(rule(true), list)).toBe(list);
    expect(bodyCalendar(rule(false), list)).toBe(bodyCalendar(rule(false), list));
    const plain = bankHolidaysOf('england-and-wales');
    expect(bodyCalendar(rule(false), plain)).toBe(plain);
  });
});
