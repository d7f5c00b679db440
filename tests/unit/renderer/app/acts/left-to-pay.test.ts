import { describe, expect, it } from 'vitest';
import {
  leftAfter,
  leftOf,
  typedPayments,
} from '../../../../../renderer/app/acts/shown/left-to-pay.ts';

const line = { payee: 'Mrs B', head: null, owed: 300, paid: 0, setOff: 0, outstanding: 300 };
const whole = { ...line, partId: null };
const roof = { ...line, partId: 'roof', outstanding: 100.1 };
const time = { ...line, partId: 'time', outstanding: 50 };

describe('what is typed as paid', () => {
  it('counts paid and set off together, in pence, and nothing for what is no amount yet', () => {
    const payments = [
      { amount: '£1,000.10', setOff: '0.2', part: 'roof' },
      { amount: '12 pounds', setOff: '', part: 'whole' },
      { amount: '-5', setOff: null },
    ];
    expect(typedPayments({ payments })).toEqual([
      { partId: 'roof', pence: 100_030 },
      { partId: null, pence: 0 },
      { partId: null, pence: 0 },
    ]);
    expect(typedPayments({})).toEqual([]);
  });
});

describe('what is left of a sum', () => {
  it('is exact to the penny and never less than nothing', () => {
    expect(leftOf(whole, [{ partId: null, pence: 29_999 }])).toBe(0.01);
    expect(leftOf(whole, [{ partId: null, pence: 30_000 }])).toBe(0);
    expect(leftOf(whole, [{ partId: null, pence: 30_001 }])).toBe(0);
    expect(leftOf({ ...whole, outstanding: null }, [])).toBeNull();
  });

  it('counts a payment to the part it was made for, and any to the whole', () => {
    expect(leftOf(roof, [{ partId: 'time', pence: 100 }])).toBe(100.1);
    expect(leftOf(roof, [{ partId: 'roof', pence: 100 }])).toBe(99.1);
    expect(leftOf(whole, [{ partId: 'roof', pence: 100 }])).toBe(299);
  });

  it('is summed over the parts that are judged, all where none is chosen', () => {
    expect(leftAfter([roof, time], [], [])).toBe(150.1);
    expect(leftAfter([roof, time], [], ['time'])).toBe(50);
    expect(leftAfter([roof, time], [{ partId: 'time', pence: 5_000 }], ['time'])).toBe(0);
  });
});
