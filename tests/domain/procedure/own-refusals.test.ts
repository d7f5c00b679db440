import { describe, expect, it } from 'vitest';
import { copyProcedure, type OwnChanges } from '../../../shared/domain/procedure/own.ts';
import { alone, base, chase, choice, plainCopy, words } from './given-office.ts';

describe('a copy that makes no sense is refused', () => {
  const refused = (changes: OwnChanges) => {
    const made = copyProcedure(base, { ...plainCopy, changes });
    return made.ok ? null : made.error;
  };

  it('a step nobody may take', () => {
    const nobody = { ...alone, by: [] };
    expect(refused({ steps: { cease: nobody } })).toEqual({
      code: 'procedure.step-nobody',
      detail: { step: 'cease' },
    });
    expect(refused({ steps: { cease: { ...nobody, approvedBy: ['manager'] } } })?.code).toBe(
      'procedure.step-nobody',
    );
  });

  it('also where it stands after steps that are well', () => {
    const nobody = { ...alone, by: [] };
    expect(refused({ steps: { assess: alone, cease: nobody } })?.detail).toEqual({ step: 'cease' });
  });

  it('but not a step that is only ever asked for', () => {
    const asked = { ...alone, by: [], approvedBy: ['director'], isRequestable: true } as const;
    expect(refused({ steps: { cease: asked } })).toBeNull();
  });

  it('a step whose second person could never be', () => {
    const noSecond = { code: 'procedure.no-second-person', detail: { step: 'assess' } };
    expect(refused({ steps: { assess: { ...alone, needsSecondPerson: true } } })).toEqual(noSecond);
    expect(refused({ steps: { assess: { ...alone, isRequestable: true } } })).toEqual(noSecond);
    const checked = { ...alone, approvedBy: ['manager'], needsSecondPerson: true } as const;
    expect(refused({ steps: { assess: checked } })).toBeNull();
  });

  it('a step given to a role it is never open to', () => {
    expect(refused({ steps: { assess: { ...alone, by: ['manager', 'auditor'] } } })).toEqual({
      code: 'procedure.role-not-open',
      detail: { step: 'assess', role: 'auditor' },
    });
    expect(refused({ steps: { assess: { ...alone, approvedBy: ['learning-reader'] } } })).toEqual({
      code: 'procedure.role-not-open',
      detail: { step: 'assess', role: 'learning-reader' },
    });
    expect(refused({ steps: { export: { ...alone, by: ['auditor'] } } })).toBeNull();
  });

  it('a ladder that does not rise by day', () => {
    const next = { ...chase, id: 'chase-2', level: 2 };
    const ladder = (workingDays: number) =>
      refused({ chaseLadder: [chase, { ...next, workingDays }] });
    expect(ladder(2)).toEqual({ code: 'procedure.ladder-order', detail: { days: 2 } });
    expect(ladder(3)).toEqual({ code: 'procedure.ladder-order', detail: { days: 3 } });
    expect(ladder(4)).toBeNull();
  });

  it('a ladder whose levels leave one out or come twice', () => {
    const ladder = (...levels: readonly (number | null)[]) =>
      refused({
        chaseLadder: levels.map((level, index) => ({
          ...chase,
          id: `rung-${index}`,
          level,
          workingDays: index,
        })),
      })?.code ?? 'well';
    expect(ladder(null, 1, null, 2, 3)).toBe('well');
    expect(ladder(2)).toBe('procedure.ladder-order');
    expect(ladder(1, 1)).toBe('procedure.ladder-order');
    expect(ladder(1, 3)).toBe('procedure.ladder-order');
    expect(ladder()).toBe('well');
  });

  it('the same entry twice in a list', () => {
    const twice = [...choice, ...choice];
    for (const setting of ['outcomes', 'ceaseReasons', 'notToldReasons', 'handlingItems'] as const)
      expect(refused({ [setting]: twice })).toEqual({
        code: 'procedure.listed-twice',
        detail: { setting, id: 'one' },
      });
    const category = {
      id: 'one',
      label: words,
      isMoney: false,
      evidence: { enough: [], notEnough: [], watchFor: [] },
    };
    expect(refused({ categories: [category, category] })?.detail).toEqual({
      setting: 'categories',
      id: 'one',
    });
    expect(
      refused({ chaseLadder: [chase, { ...chase, workingDays: 9, level: 2 }] })?.detail,
    ).toEqual({ setting: 'chaseLadder', id: 'chase-1' });
    const option = {
      id: 'one',
      label: words,
      step: 'escalate',
      preconditions: [],
      isEnding: null,
    } as const;
    expect(refused({ gateOptions: { draft: [option], report: [option, option] } })?.detail).toEqual(
      {
        setting: 'gateOptions',
        id: 'one',
      },
    );
    expect(refused({ gateOptions: { draft: [option], report: [option] } })).toBeNull();
  });

  it('a second look that is no later than the first', () => {
    const impact = (first: number, second: number) =>
      refused({ impactCheckMonths: { first, second } });
    expect(impact(6, 5)).toEqual({ code: 'procedure.impact-order' });
    expect(impact(6, 6)).toEqual({ code: 'procedure.impact-order' });
    expect(impact(6, 7)).toBeNull();
  });

  it('an unknown base, a shipped procedure’s short name, a kind the base does not have', () => {
    const other = copyProcedure({ id: 'psow', version: '9' }, plainCopy);
    expect(other).toEqual({
      ok: false,
      error: { code: 'procedure.unknown', detail: { id: 'psow' } },
    });
    expect(copyProcedure(base, { ...plainCopy, id: 'lgsco' })).toEqual({
      ok: false,
      error: { code: 'procedure.id-taken', detail: { id: 'lgsco' } },
    });
    expect(refused({ kindLabels: { invitation: words, feedback: words } })).toEqual({
      code: 'procedure.unknown-kind',
      detail: { kind: 'feedback' },
    });
  });
});
