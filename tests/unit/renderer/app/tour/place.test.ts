import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../../../renderer/app/tour/place.ts';

const room = { width: 1440, height: 900 };
const card = { width: 340, height: 200 };

describe('the card of the look round', () => {
  it('stands beneath the thing it is about, or above it, or in the corner', () => {
    const box = { left: 300, right: 700, top: 100, bottom: 140 };
    expect(placeBeside(box, card, room)).toEqual({ left: 300, top: 152 });
    expect(placeBeside({ ...box, top: 800, bottom: 840 }, card, room)).toEqual({
      left: 300,
      top: 588,
    });
    const tall = { ...box, top: 50, bottom: 890 };
    expect(placeBeside(tall, card, room)).toEqual({ left: 1084, top: 684 });
    expect(placeBeside(null, card, room)).toEqual({ left: 1084, top: 684 });
  });

  it('never leaves a window that has room for it', () => {
    const side = fc.integer({ min: -3_000, max: 6_000 });
    const boxes = fc.record({ left: side, top: side, wide: fc.nat(3_000), high: fc.nat(3_000) });
    fc.assert(
      fc.property(
        boxes,
        fc.integer({ min: 400, max: 3_000 }),
        fc.integer({ min: 260, max: 2_000 }),
        ({ left, top, wide, high }, width, height) => {
          const box = { left, top, right: left + wide, bottom: top + high };
          const at = placeBeside(box, card, { width, height });
          expect(at.left).toBeGreaterThanOrEqual(0);
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(at.left + card.width).toBeLessThanOrEqual(width);
          expect(at.top + card.height).toBeLessThanOrEqual(height);
        },
      ),
      { seed: 20261126, numRuns: 2_000 },
    );
  });
});
