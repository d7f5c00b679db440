import type { Role } from '../../../member/events.ts';
import type { LadderStep } from '../../ladder.ts';
import type { RuleSource } from '../../source.ts';
import type { Procedure } from '../../vocabulary.ts';
import { proposal, rule } from '../sources.ts';

/** What an office's texts confirm of the ladder: who chases, and that the first chase goes out at once. */
type Confirmed = { readonly chaser: Role; readonly firstChase: RuleSource };

/** The chase ladder of c4. No office's intervals were found, so every day is ours. [P] */
export function chaseLadder(
  { chaser, firstChase }: Confirmed = { chaser: 'co-ordinator', firstChase: proposal },
): Procedure['chaseLadder'] {
  const plain = { asksWhyLate: false, copiesManager: false, tellsComplainant: false };
  const ours = { ...plain, by: chaser, source: proposal };
  const rungs: readonly LadderStep[] = [
    { ...ours, id: 'reminder', kind: 'reminder', level: null, workingDays: -10 },
    {
      ...ours,
      id: 'chase-1',
      kind: 'chase',
      level: 1,
      workingDays: 1,
      asksWhyLate: true,
      source: firstChase,
    },
    {
      ...ours,
      id: 'chase-2',
      kind: 'chase',
      level: 2,
      workingDays: 10,
      asksWhyLate: true,
      copiesManager: true,
      tellsComplainant: true,
    },
    { ...ours, id: 'escalate', kind: 'escalate', level: 3, workingDays: 20, by: 'manager' },
    { ...ours, id: 'decide', kind: 'decide', level: null, workingDays: 40, by: 'director' },
  ];
  return rule(rungs, proposal);
}
