import { describe, expect, it } from 'vitest';
import type { OfficeCommand } from '../../../shared/domain/office/commands.ts';
import type { OfficeEvent } from '../../../shared/domain/office/events.ts';
import { offeredOn, procedureIds, refOf } from '../../../shared/domain/office/procedures.ts';
import { procedures } from '../../../shared/domain/procedure/registry.ts';
import { decideFor, elin, here, office, person, tom } from './given-office.ts';

const name = { en: 'Our own way', cy: 'Ein ffordd ni' };
const keep = (over: Partial<Extract<OfficeCommand, { kind: 'keepProcedure' }>> = {}) =>
  ({
    kind: 'keepProcedure',
    base: { id: 'general', version: '1' },
    id: 'ours',
    name,
    effectiveFrom: '2026-04-01',
    changes: { dueSoonWorkingDays: 5 },
    ...over,
  }) as const;

const own = (version: string, effectiveFrom: string, dueSoonWorkingDays = 5) =>
  ({
    id: 'ours',
    version,
    own: {
      base: { id: 'general', version: '1' },
      name,
      effectiveFrom,
      changes: { dueSoonWorkingDays },
    },
  }) as const;
const kept = (...args: Parameters<typeof own>): OfficeEvent => ({
  kind: 'office.procedure-kept',
  body: { procedure: own(...args) },
});

describe('keeping a procedure of the office’s own', () => {
  it('makes its first version', () => {
    expect(decideFor(keep())).toEqual({ ok: true, value: kept('1', '2026-04-01') });
  });

  it('makes the next version under the same id, and trims its name', () => {
    const next = keep({
      effectiveFrom: '2027-01-01',
      name: { en: ' Our own way ', cy: ' Ein ffordd ni ' },
    });
    expect(decideFor(next, office(kept('1', '2026-04-01')))).toEqual({
      ok: true,
      value: kept('2', '2027-01-01'),
    });
  });

  it('keeps every version, in its order', () => {
    const state = office(kept('1', '2026-04-01'), kept('2', '2027-01-01', 7));
    expect(state.own).toEqual([own('1', '2026-04-01'), own('2', '2027-01-01', 7)]);
    expect(state.procedure).toEqual({ id: 'general', version: '1' });
    expect(state.language).toBe('en');
  });

  it.each([
    ['a name left empty in English', keep({ name: { en: ' ', cy: 'x' } }), 'words.missing'],
    ['a name left empty in Welsh', keep({ name: { en: 'x', cy: ' ' } }), 'words.missing'],
    ['a base nobody knows', keep({ base: { id: 'general', version: '9' } }), 'procedure.unknown'],
    ['an id that ships', keep({ id: 'psow' }), 'procedure.id-taken'],
    ['what is no day', keep({ effectiveFrom: '2026-02-30' }), 'procedure.incomplete'],
    [
      'a label left empty',
      keep({ changes: { ceaseReasons: [{ id: 'a', label: { en: '', cy: 'x' } }] } }),
      'procedure.incomplete',
    ],
    ['no days at all', keep({ changes: { dueSoonWorkingDays: 0 } }), 'procedure.incomplete'],
    [
      'what makes no sense',
      keep({ changes: { impactCheckMonths: { first: 6, second: 6 } } }),
      'procedure.impact-order',
    ],
  ])('is refused for %s', (_, command, code) => {
    expect(decideFor(command)).toMatchObject({ ok: false, error: { code } });
  });

  it('is refused where nothing differs from the newest version', () => {
    const state = office(kept('1', '2026-04-01'));
    expect(decideFor(keep(), state)).toEqual({ ok: false, error: { code: 'procedure.same' } });
    const changedBack = office(kept('1', '2026-04-01'), kept('2', '2026-04-01', 7));
    expect(decideFor(keep(), changedBack).ok).toBe(true);
  });

  it('is refused under the id of a copy of another procedure', () => {
    const state = office(kept('1', '2026-04-01'));
    const other = keep({ base: { id: 'lgsco', version: '1' } });
    expect(decideFor(other, state)).toEqual({
      ok: false,
      error: { code: 'procedure.id-taken', detail: { id: 'ours' } },
    });
  });

  it('is for those the chosen procedure names', () => {
    expect(decideFor(keep(), office(), { actor: tom })).toEqual({
      ok: false,
      error: { code: 'role.not-allowed', detail: { who: 'manager, director' } },
    });
  });

  it('waits until the office is set up', () => {
    expect(decideFor(keep(), null)).toEqual({ ok: false, error: { code: 'office.not-set-up' } });
  });
});

describe('choosing a procedure', () => {
  const choose = (procedure: Extract<OfficeCommand, { kind: 'chooseProcedure' }>['procedure']) =>
    ({ kind: 'chooseProcedure', procedure }) as const;

  it('offers it first from then on', () => {
    const psow = { id: 'psow', version: '2' };
    const decided = decideFor(choose(psow));
    expect(decided).toEqual({
      ok: true,
      value: { kind: 'office.procedure-chosen', body: { procedure: psow } },
    });
    expect(decided.ok && office(decided.value).procedure).toEqual(psow);
  });

  it('takes one of the office’s own that was kept, and no other', () => {
    const mine = own('1', '2026-04-01');
    expect(decideFor(choose(mine), office(kept('1', '2026-04-01'))).ok).toBe(true);
    const altered = own('1', '2026-04-01', 9);
    for (const state of [office(), office(kept('1', '2026-04-01', 7))])
      expect(decideFor(choose(altered), state)).toEqual({
        ok: false,
        error: { code: 'procedure.unknown', detail: { id: 'ours' } },
      });
  });

  it('is refused for one nobody knows, and for the one that is chosen', () => {
    expect(decideFor(choose({ id: 'psow', version: '99' }))).toEqual({
      ok: false,
      error: { code: 'procedure.unknown', detail: { id: 'psow' } },
    });
    expect(decideFor(choose({ id: 'general', version: '1' }))).toEqual({
      ok: false,
      error: { code: 'procedure.same' },
    });
  });

  it('never leaves the office without anybody who may set roles', () => {
    const strict = {
      ...own('1', '2026-04-01'),
      own: {
        ...own('1', '2026-04-01').own,
        changes: {
          steps: {
            'set-roles': {
              by: ['director'],
              approvedBy: [],
              isRequestable: false,
              needsSecondPerson: false,
            },
          },
        },
      },
    } as const;
    const state = office({ kind: 'office.procedure-kept', body: { procedure: strict } });
    expect(decideFor(choose(strict), state)).toEqual({
      ok: false,
      error: { code: 'roles.nobody-left' },
    });
    const withDirector = { members: here(elin, person('dai', 'director')) };
    expect(decideFor(choose(strict), state, withDirector).ok).toBe(true);
  });

  it('is for those the chosen procedure names', () => {
    const command = choose({ id: 'psow', version: '2' });
    expect(decideFor(command, office(), { actor: tom })).toMatchObject({
      error: { code: 'role.not-allowed' },
    });
  });
});

describe('what a new case may come under', () => {
  const shipped = [...new Set(procedures.map(({ id }) => id))];

  it('is the chosen procedure first, then the office’s own, then the others, each once', () => {
    expect(procedureIds(office())).toEqual([
      'general',
      ...shipped.filter((id) => id !== 'general'),
    ]);
    const mine = office(kept('1', '2026-04-01'), kept('2', '2027-01-01'));
    expect(procedureIds(mine).slice(0, 2)).toEqual(['general', 'ours']);
    expect(procedureIds({ ...mine, procedure: own('1', '2026-04-01') })[0]).toBe('ours');
  });

  it('is each in the version in force on the day of the decision', () => {
    const mine = office(kept('1', '2026-04-01'), kept('2', '2027-01-01', 7));
    const versionOn = (day: string) =>
      offeredOn(mine, day).find(({ id }) => id === 'ours')?.version;
    expect(versionOn('2026-03-31')).toBeUndefined();
    expect(versionOn('2026-04-01')).toBe('1');
    expect(versionOn('2026-12-31')).toBe('1');
    expect(versionOn('2027-01-01')).toBe('2');
    expect(offeredOn(mine, '2026-03-31').map(({ id }) => id)).toEqual(procedureIds(office()));
  });

  it('is found by its id: in force, else its base, else the newest there is', () => {
    const mine = office(kept('1', '2026-04-01'));
    expect(refOf(mine, 'ours', '2026-04-01')).toEqual(own('1', '2026-04-01'));
    expect(refOf(mine, 'ours', '2026-03-31')).toEqual({ id: 'general', version: '1' });
    expect(refOf(mine, 'psow', '1990-01-01')).toEqual({ id: 'psow', version: '2' });
    expect(refOf(mine, 'nobody', '2026-04-01')).toBeUndefined();
    const chosen = { ...office(), procedure: own('1', '1990-01-01') };
    expect(refOf(chosen, 'ours', '2026-04-01')).toEqual(own('1', '1990-01-01'));
  });
});
