import type { LadderStep } from '../../procedure/ladder.ts';
import type { Procedure } from '../../procedure/vocabulary.ts';
import type { Rung } from './rungs.ts';

/** The step a letter now takes: the next of the ladder, else its first chase. */
export const stepNow = (next: Rung | null, { chaseLadder }: Procedure): LadderStep | undefined =>
  next?.step ?? chaseLadder.value.find(({ kind }) => kind === 'chase');

/** The working days the ladder leaves for an answer before its step after this one (c4); null at the top. */
export function replyTime(next: Rung | null, procedure: Procedure): number | null {
  const steps = procedure.chaseLadder.value;
  const here = stepNow(next, procedure);
  const after = steps[steps.findIndex(({ id }) => id === here?.id) + 1];
  return here === undefined || after === undefined ? null : after.workingDays - here.workingDays;
}
