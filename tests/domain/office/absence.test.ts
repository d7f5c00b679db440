import { describe, expect, it } from 'vitest';
import { absenceOn, absencesFrom, standsInFor } from '../../../shared/domain/member/absence.ts';
import type { MemberCommand } from '../../../shared/domain/member/commands.ts';
import { decideMember } from '../../../shared/domain/member/decide.ts';
import {
  type Absence,
  evolveMember,
  type Member,
  memberEvents,
} from '../../../shared/domain/member/events.ts';
import { elin, here, newClosureId, office, person, today, tom } from './given-office.ts';

const dai = person('dai', 'co-ordinator');
const away = (from: string, to: string, deputy: string | null = null, id = 'a'): Absence => ({
  absenceId: id.repeat(32),
  from,
  to,
  deputy,
});
const having = (member: Member, ...absences: readonly Absence[]): Member => ({
  ...member,
  absences,
});

const decide = (command: MemberCommand, actor = tom, members = here(elin, tom, dai)) =>
  decideMember(command, office(), { actor, members, today, newId: () => newClosureId });
const record = (over: Partial<Extract<MemberCommand, { kind: 'recordAbsence' }>> = {}) =>
  ({
    kind: 'recordAbsence',
    memberId: 'tom',
    from: '2026-12-01',
    to: '2026-12-04',
    deputy: 'dai',
    ...over,
  }) as const;
const end = (on: string, absenceId = 'a'.repeat(32)) =>
  ({ kind: 'endAbsence', memberId: 'tom', absenceId, on }) as const;
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

describe('saying that somebody is away', () => {
  it('is done by the person, with who stands in', () => {
    expect(decide(record())).toEqual({
      ok: true,
      value: {
        kind: 'absence.recorded',
        body: { absenceId: newClosureId, from: '2026-12-01', to: '2026-12-04', deputy: 'dai' },
      },
    });
  });

  it('is done for another by who may reassign cases, and by nobody else', () => {
    expect(decide(record(), elin)).toMatchObject({ ok: true });
    expect(decide(record(), dai)).toEqual({
      ok: false,
      error: { code: 'role.not-allowed', detail: { who: 'manager' } },
    });
  });

  it('may begin before today, last one day, and name nobody', () => {
    const ill = record({ from: '2026-11-24', to: today, deputy: null });
    expect(decide(ill)).toMatchObject({ ok: true, value: { body: { deputy: null } } });
    expect(decide(record({ from: today, to: today }))).toMatchObject({ ok: true });
  });

  it.each([
    ['days that run backwards', record({ to: '2026-11-30' }), 'absence.days'],
    ['a day that does not exist', record({ to: '2026-12-32' }), 'absence.days'],
    ['days that are over', record({ from: '2026-11-20', to: '2026-11-24' }), 'absence.over'],
    ['a deputy who is the person', record({ deputy: 'tom' }), 'absence.own-deputy'],
    ['a deputy nobody knows', record({ deputy: 'nobody' }), 'member.not-found'],
  ])('is refused for %s', (_, command, code) => {
    expect(decide(command)).toEqual(refused(code));
  });

  it('is refused for somebody nobody knows, and before the office is set up', () => {
    expect(decide(record({ memberId: 'nobody' }), elin)).toEqual(refused('member.not-found'));
    const context = { actor: tom, members: here(tom), today, newId: () => newClosureId };
    expect(decideMember(record(), null, context)).toEqual(refused('office.not-set-up'));
  });

  it('is refused within another absence, and not the day after it', () => {
    const members = here(elin, having(tom, away('2026-12-04', '2026-12-08')), dai);
    expect(decide(record(), tom, members)).toEqual({
      ok: false,
      error: { code: 'absence.overlaps', detail: { from: '2026-12-04', to: '2026-12-08' } },
    });
    expect(decide(record({ to: '2026-12-03' }), tom, members)).toMatchObject({ ok: true });
    const after = record({ from: '2026-12-09', to: '2026-12-10' });
    expect(decide(after, tom, members)).toMatchObject({ ok: true });
  });
});

describe('coming back', () => {
  const members = here(elin, having(tom, away('2026-11-23', '2026-12-04', 'dai')), dai);

  it('is said for a day of the absence', () => {
    expect(decide(end('2026-11-27'), tom, members)).toEqual({
      ok: true,
      value: { kind: 'absence.ended', body: { absenceId: 'a'.repeat(32), on: '2026-11-27' } },
    });
    expect(decide(end('2026-12-04'), elin, members)).toMatchObject({ ok: true });
  });

  it.each([
    ['a day after it', end('2026-12-05'), 'absence.days'],
    ['an absence that is not there', end('2026-11-27', 'b'.repeat(32)), 'absence.not-found'],
  ])('is refused for %s', (_, command, code) => {
    expect(decide(command, tom, members)).toEqual(refused(code));
  });

  it('is refused once it is over, and to those it is not for', () => {
    const over = here(elin, having(tom, away('2026-11-02', '2026-11-24')), dai);
    expect(decide(end('2026-11-24'), tom, over)).toEqual(refused('absence.not-found'));
    expect(decide(end('2026-11-27'), dai, members)).toEqual(refused('role.not-allowed'));
  });

  it('cuts the absence short, or takes away what had not begun', () => {
    const fold = (on: string) =>
      evolveMember(having(tom, away('2026-12-01', '2026-12-04')), 'tom', {
        kind: 'absence.ended',
        body: { absenceId: 'a'.repeat(32), on },
      })?.absences;
    expect(fold('2026-12-03')).toEqual([away('2026-12-01', '2026-12-02')]);
    expect(fold('2026-12-02')).toEqual([away('2026-12-01', '2026-12-01')]);
    expect(fold('2026-12-01')).toEqual([]);
    expect(fold('2026-11-30')).toEqual([]);
    expect(fold('2026-12-05')).toEqual([away('2026-12-01', '2026-12-04')]);
  });

  it('leaves other absences alone, and is nothing to who has not joined', () => {
    const two = having(
      tom,
      away('2026-12-01', '2026-12-04'),
      away('2027-01-04', '2027-01-05', null, 'b'),
    );
    const body = { absenceId: 'b'.repeat(32), on: '2027-01-04' };
    expect(evolveMember(two, 'tom', { kind: 'absence.ended', body })?.absences).toEqual([
      away('2026-12-01', '2026-12-04'),
    ]);
    expect(evolveMember(null, 'tom', { kind: 'absence.ended', body })).toBeNull();
  });
});

describe('who is away, and who stands in', () => {
  it('is away from the first to the last day, both of them', () => {
    const gone = having(tom, away('2026-12-01', '2026-12-04'));
    const on = (day: string) => absenceOn(gone, day)?.to ?? null;
    expect(['2026-11-30', '2026-12-01', '2026-12-04', '2026-12-05'].map(on)).toEqual([
      null,
      '2026-12-04',
      '2026-12-04',
      null,
    ]);
  });

  it('is away until the last day of several absences recorded apart', () => {
    const twice = having(
      tom,
      away('2026-12-01', '2026-12-09', null, 'b'),
      away('2026-12-01', '2026-12-04'),
    );
    expect(absenceOn(twice, '2026-12-02')?.to).toBe('2026-12-09');
  });

  it('lists what is to come, the earliest first', () => {
    const planned = having(
      tom,
      away('2027-01-04', '2027-01-05', null, 'b'),
      away('2026-11-02', '2026-11-24', null, 'c'),
      away('2026-11-20', '2026-11-25'),
    );
    expect(absencesFrom(planned, today).map(({ from }) => from)).toEqual([
      '2026-11-20',
      '2027-01-04',
    ]);
  });

  it('carries the work of those away, and of those they carried, round no circle', () => {
    const members = here(
      having(elin, away(today, today, 'dai')),
      having(tom, away(today, today, 'elin')),
      having(dai, away(today, today, 'tom')),
    );
    expect(standsInFor('dai', members, today)).toEqual(['elin', 'tom']);
    expect(standsInFor('dai', members, '2026-11-26')).toEqual([]);
    expect(standsInFor('nobody', members, today)).toEqual([]);
  });

  it('writes days that exist, and a deputy by id or nobody', () => {
    const { 'absence.recorded': schema } = memberEvents;
    const written = away('2026-12-01', '2026-12-04', 'b'.repeat(32));
    expect(schema.safeParse(written).success).toBe(true);
    expect(schema.safeParse({ ...written, deputy: null }).success).toBe(true);
    expect(schema.safeParse({ ...written, deputy: 'dai' }).success).toBe(false);
    expect(schema.safeParse({ ...written, to: '2026-12-32' }).success).toBe(false);
  });
});
