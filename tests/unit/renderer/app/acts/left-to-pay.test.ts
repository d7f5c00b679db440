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
    expect(typedPayments({ payments }, [whole, roof])).toEqual([
      { partId: 'roof', pence: 100_030 },
      { partId: null, pence: 0 },
      { partId: null, pence: 0 },
    ]);
    expect(typedPayments({}, [whole, roof])).toEqual([]);
  });

  it.each(['1e3', '0x10', '5.123', '.5', '5.', 'Infinity'])(
    'counts %s as nothing, as the field does not take it',
    (amount) => {
      expect(typedPayments({ payments: [{ amount }] }, [whole])).toEqual([
        { partId: null, pence: 0 },
      ]);
    },
  );

  it('is for the only sum there is, whatever was chosen before', () => {
    const payments = [{ amount: '5', part: 'whole' }, { amount: '5' }];
    expect(typedPayments({ payments }, [roof])).toEqual([
      { partId: 'roof', pence: 500 },
      { partId: 'roof', pence: 500 },
    ]);
  });
});

describe('what is left of a sum', () => {
  it('is exact to the penny and never less than nothing', () => {
    expect(leftOf(whole, [{ partId: null, pence: 29_999 }])).toBe(0.01);
    expect(leftOf(whole, [{ partId: null, pence: 30_000 }])).toBe(0);
    expect(leftOf(whole, [{ partId: null, pence: 30_001 }])).toBe(0);
    expect(leftOf({ ...whole, outstanding: null }, [])).toBeNull();
  });

  it('counts a payment to the sum it was made for alone', () => {
    expect(leftOf(roof, [{ partId: 'time', pence: 100 }])).toBe(100.1);
    expect(leftOf(roof, [{ partId: 'roof', pence: 100 }])).toBe(99.1);
    expect(leftOf(whole, [{ partId: 'roof', pence: 100 }])).toBe(300);
  });

  it('is summed over all of them', () => {
    expect(leftAfter([roof, time], [])).toBe(150.1);
    expect(leftAfter([roof, time], [{ partId: 'time', pence: 5_000 }])).toBe(100.1);
    expect(leftAfter([time], [{ partId: 'time', pence: 5_000 }])).toBe(0);
  });
});
