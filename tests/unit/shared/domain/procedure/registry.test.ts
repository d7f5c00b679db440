import { describe, expect, it } from 'vitest';
import {
  currentProcedures,
  procedureById,
  procedures,
} from '../../../../../shared/domain/procedure/registry.ts';
import {
  isOfficesRule,
  procedure,
  type RuleSource,
} from '../../../../../shared/domain/procedure/vocabulary.ts';

/** Every source found anywhere inside a procedure, with the path to it. */
function* sourcesIn(value: unknown, path = ''): Generator<readonly [string, RuleSource]> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source') yield [`${path}.${key}`, inner];
    else yield* sourcesIn(inner, `${path}.${key}`);
  }
}

describe.each(procedures)('procedure $id, version $version', (each) => {
  it('is well formed', () => {
    expect(procedure.parse(each)).toEqual(each);
  });

  it('names each kind and each instrument once', () => {
    for (const ids of [each.kinds, each.instruments].map((list) => list.map(({ id }) => id))) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('counts at least one kind', () => {
    expect(each.kinds.some(({ counted }) => counted.value)).toBe(true);
  });
});

describe('the registry', () => {
  it('holds six offices and a general procedure, each version once', () => {
    const keys = procedures.map(({ id, version }) => `${id} ${version}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(procedures.map(({ id }) => id))).toEqual(
      new Set(['psow', 'lgsco', 'spso', 'phso', 'hos', 'nipso', 'general']),
    );
  });

  it('finds the newest version, or the one asked for', () => {
    expect(procedureById('psow')?.version).toBe('2');
    expect(procedureById('psow', '1')?.isEarlyResolutionFollowedUp?.value).toBe(false);
    expect(procedureById('psow', '3')).toBeUndefined();
    expect(procedureById('nobody')).toBeUndefined();
  });

  it('offers on a day what is in force on it', () => {
    const versionOn = (day: string) =>
      currentProcedures(day).find(({ id }) => id === 'psow')?.version;
    expect(versionOn('2022-03-31')).toBe('1');
    expect(versionOn('2022-04-01')).toBe('2');
    expect(currentProcedures('2026-01-01').map(({ id }) => id)).toEqual([
      'psow',
      'lgsco',
      'spso',
      'phso',
      'hos',
      'nipso',
      'general',
    ]);
    expect(currentProcedures('2016-12-31')).toEqual([]);
  });

  it('keeps what is only background knowledge from being shown as an office’s rule', () => {
    const binding = procedureById('hos')?.instruments.find(({ id }) => id === 'order')?.isBinding;
    expect(binding?.value).toBe(true);
    expect(binding && isOfficesRule(binding.source)).toBe(false);
    expect(isOfficesRule({ kind: 'text', refs: ['S2'] })).toBe(true);
    expect(isOfficesRule({ kind: 'proposal' })).toBe(false);
  });

  it('claims no source for the general procedure', () => {
    const general = procedureById('general');
    expect([...sourcesIn(general)].filter(([, { kind }]) => kind !== 'proposal')).toEqual([]);
  });

  it.each([
    ['psow', 'england-and-wales', 'evidenceComplete', ['cy', 'en']],
    ['lgsco', 'england-and-wales', 'actionDone', ['en']],
    ['spso', 'scotland', 'evidenceComplete', ['en']],
    ['nipso', 'northern-ireland', 'evidenceComplete', ['en']],
  ])('%s counts by %s, on time by %s', (id, nation, onTimeBy, languages) => {
    const found = procedureById(id);
    expect([found?.nation.value, found?.onTimeBy.value, found?.languages.value]).toEqual([
      nation,
      onTimeBy,
      languages,
    ]);
  });

  it('knows the statutory replies of both Acts as "beginning with receipt"', () => {
    for (const [id, amount] of [
      ['lgsco', 3],
      ['psow', 1],
    ] as const) {
      expect(procedureById(id)?.statutoryReply?.value).toEqual({
        kind: 'period',
        amount,
        unit: 'calendarMonths',
        inclusive: true,
        from: 'receipt',
      });
    }
  });

  it('does not count invitations and feedback', () => {
    const uncounted = procedures.flatMap(({ kinds }) =>
      kinds.filter(({ answers }) => answers === 'neither').map(({ counted }) => counted.value),
    );
    expect(uncounted).toEqual([false, false, false]);
  });
});
