import { expect } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { decide } from '../../../shared/domain/case/decide.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { evolve } from '../../../shared/domain/case/evolve.ts';
import type { CaseState, Recommendation } from '../../../shared/domain/case/state.ts';
import type { Role } from '../../../shared/domain/member/events.ts';
import type { RefusalCode } from '../../../shared/kernel/codes.ts';
import { type Refusal, refuse } from '../../../shared/kernel/result.ts';
import { idOf } from './case-events.ts';

export const stamp = {
  by: idOf('member'),
  device: idOf('device'),
  at: '2026-04-10T09:00:00.000Z-0000',
};

/** The case these events are about. */
export const caseId = idOf('the case');

const after = (state: CaseState | null, events: readonly CaseEvent[]): CaseState | null =>
  events.reduce<CaseState | null>(
    (before, event) => evolve(before, { event, stamp, subject: caseId }),
    state,
  );

type Circumstances = {
  readonly today: string;
  /** By the clock of whoever asks; null where only days count. */
  readonly time: string | null;
  readonly taken: readonly string[];
  readonly roles: readonly Role[];
  /** The person who asks; what is given was recorded by `idOf('member')`. */
  readonly memberId: string;
  readonly disputed: readonly string[];
};

const ordinary: Circumstances = {
  today: '2026-04-10',
  time: null,
  taken: [],
  roles: ['investigator', 'co-ordinator', 'manager', 'director'],
  memberId: idOf('actor'),
  disputed: [],
};

/**
 * A specification in three steps: what has happened, what somebody asks, and what follows. Ids of what
 * is made are `idOf('new 1')`, `idOf('new 2')` and so on.
 */
export function given(...events: readonly CaseEvent[]) {
  return happened(events, ordinary);
}

function happened(events: readonly CaseEvent[], when: Circumstances) {
  const state = after(null, events);
  return {
    on: (today: string) => happened(events, { ...when, today }),
    at: (time: string) => happened(events, { ...when, time }),
    whereTaken: (...taken: readonly string[]) => happened(events, { ...when, taken }),
    /** The person who asks holds these roles. */
    as: (...roles: readonly Role[]) => happened(events, { ...when, roles }),
    /** The person who asks is this one: `idOf(name)`. */
    by: (name: string) => happened(events, { ...when, memberId: idOf(name) }),
    /** Two people have set these fields without having seen each other. */
    whereDisputed: (...disputed: readonly string[]) => happened(events, { ...when, disputed }),
    when: (command: CaseCommand) => asked(state, command, when),
    /** The case as it stands, without anything asked. */
    get case(): CaseState {
      if (state === null) throw new Error('no case was opened');
      return state;
    },
    recommendation: (number = '1') => recommendationOf(state, number),
  };
}

function asked(state: CaseState | null, command: CaseCommand, when: Circumstances) {
  const { today, time, taken, roles, memberId, disputed } = when;
  let made = 0;
  const decision = decide(command, state, {
    today,
    ...(time === null ? {} : { time }),
    newId: () => {
      made += 1;
      return idOf(`new ${made}`);
    },
    isReferenceTaken: (reference, except) => taken.includes(reference) && except !== 'taken',
    actor: { memberId, roles },
    calendarOf: ({ nation }) => bankHolidaysOf(nation.value),
    inConflict: new Set(disputed),
  });
  const follows = (): readonly CaseEvent[] => {
    if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.error)}`);
    return decision.value.events;
  };
  return {
    thenEvents: (...events: readonly CaseEvent[]) => expect(follows()).toEqual(events),
    thenKinds: (...kinds: readonly string[]) =>
      expect(follows().map(({ kind }) => kind)).toEqual(kinds),
    /** Why it was refused; null where it was not. */
    get refusal(): Refusal | null {
      return decision.ok ? null : decision.error;
    },
    thenRefused: (code: RefusalCode, detail?: Readonly<Record<string, string | number>>) =>
      expect(decision).toEqual(refuse(code, detail)),
    /** The case as the decision leaves it. */
    get thenCase(): CaseState {
      const next = after(state, follows());
      if (next === null) throw new Error('no case was opened');
      return next;
    },
    thenRecommendation: (number = '1') => recommendationOf(after(state, follows()), number),
  };
}

function recommendationOf(state: CaseState | null, number: string): Recommendation {
  const found = state?.recommendations.find(({ details }) => details.number === number);
  if (found === undefined) throw new Error(`no recommendation ${number}`);
  return found;
}
