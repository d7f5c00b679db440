import { describe, expect, it } from 'vitest';
import { assessForm } from '../../../../../renderer/features/recommendation/assess-form.ts';
import { resultOfKey } from '../../../../../renderer/features/recommendation/use-result-keys.ts';

const form = {
  evidenceIds: ['a'],
  result: 'partly',
  reason: 'Heads 4 and 5 are missing.',
  actionDoneOn: null,
};
const faults = (change: object) =>
  assessForm.safeParse({ ...form, ...change }).error?.issues.map(({ message }) => message) ?? [];

describe('a judgement', () => {
  it('needs evidence, a result and a reason', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ evidenceIds: [] })).toEqual(['recommendation.choose-evidence']);
    expect(faults({ result: null })).toEqual(['recommendation.result-missing']);
    expect(faults({ reason: ' \n' })).toEqual(['recommendation.reason-missing']);
    expect(faults({ actionDoneOn: '2025-02-30' })).toEqual(['case.day-needed']);
  });
});

describe('the keys 1, 2 and 3', () => {
  const press = (key: string, change: object = {}) => ({
    key,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    defaultPrevented: false,
    ...change,
  });

  it('judge while nobody is writing', () => {
    expect(['1', '2', '3', '4', 'a'].map((key) => resultOfKey(press(key), false))).toEqual([
      'satisfied',
      'partly',
      'not-satisfied',
      undefined,
      undefined,
    ]);
  });

  it('are letters in a field, and shortcuts with a modifier', () => {
    expect(resultOfKey(press('1'), true)).toBeUndefined();
    expect(resultOfKey(press('1', { ctrlKey: true }), false)).toBeUndefined();
    expect(resultOfKey(press('1', { defaultPrevented: true }), false)).toBeUndefined();
  });
});
