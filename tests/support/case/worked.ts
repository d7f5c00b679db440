import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { decide } from '../../../shared/domain/case/decide.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { evolve } from '../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { evidenceFiled, idOf } from '../ledger/case-events.ts';
import { caseId, stamp } from '../ledger/given.ts';
import { Chance } from './random.ts';
import { randomCommand } from './random-commands.ts';

const first = Temporal.PlainDate.from('2026-03-03');
const turns = 60;

/** A case that one person worked on for four months, in any order the rules let them; `today` is its last day. */
export function worked(
  seed: number,
  beginning: readonly CaseEvent[],
): { readonly state: CaseState; readonly today: string } {
  const chance = new Chance(seed);
  let made = 0;
  let today = first.toString();
  let state: CaseState | null = null;
  const happen = (event: CaseEvent) => {
    state = evolve(state, { event, stamp, subject: caseId });
  };
  const work = (now: CaseState, turn: number): readonly CaseEvent[] => {
    const number = chance.oneOf(now.recommendations)?.details.number ?? '1';
    if (chance.happens(0.15)) return [evidenceFiled(`e${turn}`, today, [number])];
    const command = randomCommand(now, chance, today);
    if (command === undefined) return [];
    const decision = decide(command, now, {
      today,
      newId: () => idOf(`n${(made++).toString(36)}`),
      isReferenceTaken: () => false,
      actor: {
        memberId: idOf('actor'),
        roles: ['investigator', 'co-ordinator', 'manager', 'director'],
      },
      calendarOf: ({ nation }) => bankHolidaysOf(nation.value),
      inConflict: new Set(),
    });
    return decision.ok ? decision.value.events : [];
  };
  for (const event of beginning) happen(event);
  for (let turn = 1; turn <= turns && state !== null; turn += 1) {
    today = first.add({ days: turn * 2 }).toString();
    for (const event of work(state, turn)) happen(event);
  }
  if (state === null) throw new Error('no case was opened');
  return { state, today };
}
