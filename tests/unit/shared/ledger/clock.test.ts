import { describe, expect, it } from 'vitest';
import {
  compareTimes,
  isHybridTime,
  later,
  tick,
  wallTime,
} from '../../../../shared/ledger/clock.ts';

const nine = '2026-11-22T09:00:00.000Z';

describe('the hybrid clock', () => {
  it('starts with the wall clock', () => {
    expect(tick(null, nine)).toBe(`${nine}-0000`);
    expect(wallTime(`${nine}-0007`)).toBe(nine);
  });

  it('follows a wall clock that runs on', () => {
    expect(tick(`${nine}-0007`, '2026-11-22T09:00:00.001Z')).toBe('2026-11-22T09:00:00.001Z-0000');
  });

  it('counts within one millisecond', () => {
    expect(tick(`${nine}-0007`, nine)).toBe(`${nine}-0008`);
  });

  it('never goes back when the wall clock does', () => {
    expect(tick(`${nine}-0000`, '2026-11-22T08:00:00.000Z')).toBe(`${nine}-0001`);
    expect(tick(`${nine}-0001`, '1970-01-01T00:00:00.000Z')).toBe(`${nine}-0002`);
  });

  it('keeps counting after a device of the year 2099 was seen, past ten thousand entries', () => {
    const far = '2099-01-01T00:00:00.000Z';
    let latest = `${far}-0000`;
    for (let n = 0; n < 10_500; n += 1) {
      const next = tick(latest, nine);
      expect(compareTimes(latest, next)).toBe(-1);
      latest = later(latest, next);
    }
    expect(latest).toBe(`${far}-10500`);
  });

  it('orders by wall time, then by count as a number', () => {
    expect(compareTimes(`${nine}-9999`, `${nine}-10000`)).toBeLessThan(0);
    expect(compareTimes(`${nine}-0002`, `${nine}-0002`)).toBe(0);
    expect(compareTimes('2026-11-22T09:00:00.001Z-0000', `${nine}-10000`)).toBe(1);
    expect(later(null, `${nine}-0000`)).toBe(`${nine}-0000`);
    expect(later(`${nine}-10000`, `${nine}-9999`)).toBe(`${nine}-10000`);
  });

  it('knows its own text', () => {
    expect(isHybridTime(`${nine}-0000`)).toBe(true);
    expect(isHybridTime(`${nine}-12345`)).toBe(true);
    for (const wrong of [nine, `${nine}-1`, '2026-11-22T09:00:00Z-0000', `${nine}-0000 `, ''])
      expect(isHybridTime(wrong)).toBe(false);
  });
});
