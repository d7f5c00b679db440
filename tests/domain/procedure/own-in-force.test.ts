import { describe, expect, it } from 'vitest';
import {
  ownChanges,
  procedureInForce,
  procedureOf,
  procedureRef,
} from '../../../shared/domain/procedure/own.ts';
import { procedureById } from '../../../shared/domain/procedure/registry.ts';
import { alone, base, copied, ownName as name, whole } from './given-office.ts';

describe('the reference a case carries', () => {
  it('given an id and a version alone, as in earlier records, then it reads and finds the shipped one', () => {
    expect(procedureRef.parse(base)).toEqual(base);
    expect(procedureOf(base)).toBe(procedureById('psow', '2'));
    expect(procedureOf({ id: 'psow', version: '3' })).toBeUndefined();
    expect(procedureOf({ id: 'nobody', version: '1' })).toBeUndefined();
  });

  it('given an own procedure, then it reads back whole, and refuses what it does not know', () => {
    const ref = copied({ steps: { assess: alone }, retentionMonths: 24 });
    expect(ref).toEqual({
      id: 'ours',
      version: '1',
      own: {
        base,
        name,
        effectiveFrom: '2026-01-01',
        changes: { steps: { assess: alone }, retentionMonths: 24 },
      },
    });
    expect(procedureRef.parse(JSON.parse(JSON.stringify(ref)))).toEqual(ref);
    expect(procedureRef.safeParse({ ...ref, more: 1 }).success).toBe(false);
    expect(ownChanges.safeParse({ statutoryReply: null }).success).toBe(false);
    expect(ownChanges.safeParse({ steps: { dance: alone } }).success).toBe(false);
    expect(ownChanges.safeParse({ steps: undefined }).success).toBe(false);
    expect(ownChanges.safeParse({ languages: [] }).success).toBe(false);
    expect(ownChanges.safeParse({ languages: ['cy', 'en'] }).success).toBe(true);
    expect(ownChanges.safeParse({ dateMeans: 'evidence' }).success).toBe(true);
    expect(ownChanges.safeParse({ outcomes: [] }).success).toBe(false);
  });

  it('given a base this version does not know, then there is no procedure', () => {
    const ref = copied({});
    const own = ref.own && { ...ref.own, base: { id: 'psow', version: '9' } };
    expect(own && procedureOf({ ...ref, own })).toBeUndefined();
  });

  it('given the same content twice, then it is the same procedure; given other content, another', () => {
    const once = copied({ retentionMonths: 24 });
    const again = copied({ retentionMonths: 24 });
    expect(procedureOf(again)).toBe(procedureOf(once));
    expect(procedureOf(once)).toBe(procedureOf(once));
    expect(whole(copied({ retentionMonths: 25 })).retentionMonths.value).toBe(25);
  });

  it('given the same changes under another name or version, then it keeps its own', () => {
    const ref = copied({});
    const later = { ...ref, version: '2' };
    expect(whole(ref).version).toBe('1');
    expect(whole(later).version).toBe('2');
    expect(whole({ ...later, id: 'theirs' }).id).toBe('theirs');
    expect(whole(ref).version).toBe('1');
  });
});

describe('the version a case decided on a day falls under', () => {
  const first = copied({}, { version: '1', effectiveFrom: '2024-01-01' });
  const second = copied({ retentionMonths: 24 }, { version: '2', effectiveFrom: '2025-06-01' });
  const third = copied({ retentionMonths: 25 }, { version: '10', effectiveFrom: '2025-06-01' });
  const other = copied({}, { id: 'theirs', version: '7', effectiveFrom: '2023-01-01' });

  it.each([
    ['2016-12-31', undefined],
    ['2017-01-01', '1'],
    ['2022-03-31', '1'],
    ['2022-04-01', '2'],
    ['2026-11-25', '2'],
  ])('given PSOW and a decision of %s, then version %s', (day, version) => {
    expect(procedureInForce('psow', day, [first, other])).toEqual(
      version && { id: 'psow', version },
    );
  });

  it.each([
    ['2024-01-01', first],
    ['2025-05-31', first],
    ['2025-06-01', second],
  ])('given the office’s own and a decision of %s, then the last that had begun', (day, ref) => {
    expect(procedureInForce('ours', day, [second, other, first])).toBe(ref);
  });

  it('given two from the same day, then the higher version', () => {
    expect(procedureInForce('ours', '2025-06-01', [third, second, first])).toBe(third);
    expect(procedureInForce('ours', '2025-06-01', [second, third])).toBe(third);
  });

  it('given a later version with a lower number, then the day decides', () => {
    const lower = copied({}, { version: '9', effectiveFrom: '2025-07-01' });
    expect(procedureInForce('ours', '2025-07-01', [third, lower, first])).toBe(lower);
    expect(procedureInForce('ours', '2025-06-30', [lower, third, first])).toBe(third);
  });

  it('given the office’s own without its content, then none', () => {
    expect(procedureInForce('ours', '2026-01-01', [{ id: 'ours', version: '1' }])).toBeUndefined();
  });

  it('given a decision before the office’s own began, then its base of that day', () => {
    expect(procedureInForce('ours', '2023-12-31', [first])).toEqual({ id: 'psow', version: '2' });
    expect(procedureInForce('ours', '2022-03-31', [first])).toEqual({ id: 'psow', version: '1' });
    expect(procedureInForce('ours', '2016-12-31', [first])).toBeUndefined();
  });

  it('given a procedure nobody has, then none', () => {
    expect(procedureInForce('nobody', '2026-01-01', [first])).toBeUndefined();
  });
});
