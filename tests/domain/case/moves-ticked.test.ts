import { describe, expect, it } from 'vitest';
import type { DateMove } from '../../../shared/domain/case/moves/preview.ts';
import { tickedAndKept } from '../../../shared/domain/case/moves/ticked.ts';

const move = (recommendationId: string, from: string, to: string): DateMove => ({
  recommendationId,
  number: '1',
  from,
  to,
  isExtended: false,
  explanationBefore: null,
  explanationAfter: null,
  lettersQuotingOld: [],
});

describe('of the dates that would move', () => {
  it('the ticked ones move from where they stood, the others are kept and say where they would have gone', () => {
    const moves = [
      move('first', '2026-04-30', '2026-05-01'),
      move('second', '2026-05-10', '2026-05-11'),
      move('third', '2026-06-01', '2026-06-02'),
    ];
    expect(tickedAndKept(moves, (id) => id !== 'second')).toEqual({
      moves: [
        { recommendationId: 'first', from: '2026-04-30', due: '2026-05-01' },
        { recommendationId: 'third', from: '2026-06-01', due: '2026-06-02' },
      ],
      keeps: [{ recommendationId: 'second', would: '2026-05-11' }],
    });
    expect(tickedAndKept(moves, () => false).moves).toEqual([]);
    expect(tickedAndKept([], () => true)).toEqual({ moves: [], keeps: [] });
  });
});
