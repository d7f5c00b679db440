import { describe, expect, it } from 'vitest';
import { replyTime, stepNow } from '../../../shared/domain/case/ladder.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { psow } from '../../support/ledger/case-events.ts';

const procedure = procedureOf(psow);
if (procedure === undefined) throw new Error('no procedure');
const steps = procedure.chaseLadder.value;
const rung = (index: number) => {
  const step = steps[index];
  if (step === undefined) throw new Error(`no step ${index}`);
  return { step, on: '2026-04-01', doneBy: null };
};

describe('the time a letter leaves for an answer (c4)', () => {
  it('is what the ladder leaves until its next step', () => {
    expect(steps.length).toBeGreaterThan(2);
    for (const [index, step] of steps.slice(0, -1).entries())
      expect(replyTime(rung(index), procedure)).toBe(
        rung(index + 1).step.workingDays - step.workingDays,
      );
  });

  it('is none at the top', () => {
    expect(replyTime(rung(steps.length - 1), procedure)).toBeNull();
  });

  it('is that of the first chase where no step is next', () => {
    const first = steps.findIndex(({ kind }) => kind === 'chase');
    expect(stepNow(null, procedure)).toBe(steps[first]);
    expect(replyTime(null, procedure)).toBe(replyTime(rung(first), procedure));
    expect(stepNow(rung(0), procedure)).toBe(steps[0]);
  });

  it('is none where the ladder has no chase', () => {
    const bare = { ...procedure, chaseLadder: { ...procedure.chaseLadder, value: [] } };
    expect(replyTime(null, bare)).toBeNull();
  });
});
