import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { decideUnchecked } from '../../../shared/domain/case/decide.ts';
import { type CaseEvent, caseEvents } from '../../../shared/domain/case/events.ts';
import { evolve } from '../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { type Recording, takingBack } from '../../../shared/domain/case/undo.ts';
import { Chance } from '../../support/case/random.ts';
import { randomCommand } from '../../support/case/random-commands.ts';
import { visibleState } from '../../support/case/visible-state.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { caseId } from '../../support/ledger/given.ts';

const RUNS = Number(process.env['REDRESS_WALKS'] ?? 200);
const STEPS = 60;

class Walk {
  state: CaseState;
  made = 0;
  today = '2026-03-03';

  constructor(beginnings: readonly CaseEvent[]) {
    const state = beginnings.reduce<CaseState | null>((so, event) => this.fold(so, event), null);
    if (state === null) throw new Error('no case was opened');
    this.state = state;
  }

  fold(state: CaseState | null, event: CaseEvent): CaseState | null {
    this.made += 1;
    const at = `2026-03-03T09:00:00.${String(this.made).padStart(6, '0')}Z`;
    const stamp = { by: idOf('Elin'), device: idOf('laptop'), at };
    return evolve(state, { event, stamp, subject: caseId });
  }

  ask(command: CaseCommand, state: CaseState) {
    return decideUnchecked(command, state, {
      today: this.today,
      newId: () => idOf(`made ${++this.made}`),
      actor: {
        memberId: idOf(this.made % 2 === 0 ? 'Elin' : 'Tom'),
        roles: ['investigator', 'co-ordinator', 'manager'],
      },
      isReferenceTaken: () => false,
      calendarOf: () => bankHolidaysOf('england-and-wales'),
      inConflict: new Set(),
    });
  }

  record(events: readonly CaseEvent[], from = this.state): readonly Recording[] {
    let before = from;
    return events.map((event) => {
      const after = this.fold(before, event);
      if (after === null) throw new Error('the case is gone');
      const recording = { event, before, after };
      before = after;
      return recording;
    });
  }
}

const openedAs = (isDraft: boolean): CaseEvent => {
  const opened = caseOpened(isDraft ? { decisionDate: null } : {});
  return isDraft && opened.kind === 'case.opened'
    ? { ...opened, body: { ...opened.body, stage: 'draft' } }
    : opened;
};

const beginning = (chance: Chance): readonly CaseEvent[] => [
  openedAs(chance.happens(0.4)),
  recommendationAdded('1'),
  recommendationAdded('2', { money: { amount: 100, payee: 'Mrs B' } }),
  recommendationAdded('3', {
    dueWords: 'within 3 months of receiving consent',
    deadline: {
      kind: 'event',
      event: 'receiving consent',
      period: { kind: 'period', amount: 3, unit: 'calendarMonths', inclusive: false },
    },
    originalDue: null,
  }),
  ...(chance.happens(0.5) ? [evidenceFiled('photos', '2026-03-02', ['1'])] : []),
];

/** Takes back what was recorded, last first, each by an order to the same decider; null where it may not be. */
function undone(walk: Walk, recordings: readonly Recording[]): CaseState | null {
  let now = recordings.at(-1)?.after ?? walk.state;
  for (const recording of recordings.toReversed()) {
    const back = takingBack(recording, now, 'Undone');
    if (back.kind === 'not') return null;
    const decision = walk.ask(back.command, now);
    if (!decision.ok) return null;
    now = walk.record(decision.value.events, now).at(-1)?.after ?? now;
  }
  return now;
}

/** Walks a case along, and hands every recording with the case after its undoing. */
function walkAlong(
  seed: number,
  look: (kinds: readonly string[], before: CaseState, after: CaseState | null) => void,
): void {
  const chance = new Chance(seed);
  const walk = new Walk(beginning(chance));
  for (let turn = 0; turn < STEPS; turn += 1) {
    walk.today = Temporal.PlainDate.from('2026-03-03')
      .add({ days: turn * 8 })
      .toString();
    const filed = chance.happens(0.12)
      ? [evidenceFiled(`e${turn}`, walk.today, [chance.oneOf(['1', '2', '3']) ?? '1'])]
      : null;
    const command = filed === null ? randomCommand(walk.state, chance, walk.today) : undefined;
    const decision = command === undefined ? null : walk.ask(command, walk.state);
    const events = filed ?? (decision?.ok === true ? decision.value.events : []);
    if (events.length === 0) continue;
    const recordings = walk.record(events);
    look(
      events.map(({ kind }) => kind),
      walk.state,
      undone(walk, recordings),
    );
    walk.state = recordings.at(-1)?.after ?? walk.state;
  }
}

/** What the walks come to too seldom; `tests/domain/case/undo.test.ts` holds these. */
const seldom: readonly string[] = [
  'delay.noted',
  'impact-check.set',
  'impact.checked',
  'recommendations.closed',
  'request.returned',
  'request.withdrawn',
];

/** What no walk undoes, and why; every other kind must come up. */
const notUndone: Readonly<Record<string, string>> = {
  'case.opened': 'a case stays on the record',
  'draft.offered': 'it went out',
  'document.issued': 'it went out',
  'recommendation.issued': 'it went out',
  'evidence.opened': 'custody stays',
  'assessment.settled': 'nobody disputes anything here',
  'request.approved': 'others go by it',
  'recommendation.reopened': 'judgements before it no longer count',
  'record.entered-in-error': 'it is recorded again',
};

describe('undo', () => {
  const come = new Map<string, number>();

  it('leaves what is seen as it was, whatever was recorded, history apart', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        walkAlong(seed, (kinds, before, after) => {
          if (after === null) return;
          for (const kind of kinds) come.set(kind, (come.get(kind) ?? 0) + 1);
          const now = visibleState(after);
          const then = visibleState(before);
          const differs = [
            ...then.filter((line) => !now.includes(line)).map((line) => `was ${line}`),
            ...now.filter((line) => !then.includes(line)).map((line) => `is ${line}`),
          ];
          expect([kinds, differs]).toEqual([kinds, []]);
        });
      }),
      { numRuns: RUNS, seed: 20_260_303 },
    );
  }, 240_000);

  it('is there for every kind of entry but those that say why not', () => {
    const kinds = Object.keys(caseEvents).filter((kind) => notUndone[kind] === undefined);
    const missing = kinds.filter((kind) => !come.has(kind) && !seldom.includes(kind));
    expect(missing).toEqual([]);
    expect(Object.keys(notUndone).filter((kind) => come.has(kind))).toEqual([]);
  });
});
