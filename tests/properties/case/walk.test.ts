import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../renderer/records/model/model.ts';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { type DecideContext, type Decision, decide } from '../../../shared/domain/case/decide.ts';
import {
  type CaseEvent,
  type CaseEventKind,
  caseEvents,
} from '../../../shared/domain/case/events.ts';
import {
  type CaseState,
  hasEnded,
  isEnding,
  isMet,
  type Recommendation,
} from '../../../shared/domain/case/state.ts';
import type { Role } from '../../../shared/domain/member/events.ts';
import { canonical } from '../../../shared/kernel/canonical.ts';
import { isIsoDate } from '../../../shared/kernel/iso.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { foldCase } from '../../../shared/ledger/fold.ts';
import { Chance } from '../../support/case/random.ts';
import { randomCommand } from '../../support/case/random-commands.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { caseId, itemOf, Simulated } from '../../support/ledger/histories.ts';

/** How many cases are walked through; the long form of the torture run raises it. */
const RUNS = Number(process.env['REDRESS_WALKS'] ?? 200);
const STEPS = 80;
const TIMEOUT = Math.max(120_000, RUNS * 1_000);

const everyRole: readonly Role[] = ['investigator', 'co-ordinator', 'manager', 'director'];
const people: readonly (readonly Role[])[] = [
  everyRole,
  ['investigator'],
  ['co-ordinator', 'manager'],
];
const first = Temporal.PlainDate.from('2026-03-03');

const contextFor = (device: Simulated, who: number, today: string) => {
  let made = device.journal.length * 100;
  return {
    today,
    newId: () => idOf(`${device.name.slice(-1)}${(made++).toString(36)}`),
    actor: { memberId: idOf(`by ${device.name}`), roles: people[who % people.length] ?? everyRole },
    isReferenceTaken: () => false,
    calendarOf: () => bankHolidaysOf('england-and-wales'),
    inConflict: new Set((device.shown.conflicts ?? []).map(({ field }) => field)),
  };
};

const consent = {
  kind: 'service-improvement',
  dueWords: 'within 3 months of receiving consent',
  deadline: {
    kind: 'event',
    event: 'receiving consent',
    period: { kind: 'period', amount: 3, unit: 'calendarMonths', inclusive: false },
  },
  originalDue: null,
} as const;
const compensation = { money: { amount: 100, payee: 'Mrs B' } } as const;

const beginnings = (stage: 'draft' | undefined): readonly CaseEvent[] => {
  const opened = caseOpened(stage === undefined ? {} : { decisionDate: null });
  const draft = stage === undefined ? {} : { stage };
  if (opened.kind !== 'case.opened') throw new Error('no case was opened');
  return [
    { kind: 'case.opened', body: { ...opened.body, ...draft } },
    recommendationAdded('1', consent),
    recommendationAdded('2', {
      ...compensation,
      ...(stage === undefined ? {} : { originalDue: null }),
    }),
  ];
};

type Walked = { readonly entries: readonly Placed[]; readonly devices: readonly Simulated[] };

/** An office of three people who now and then take in what the others wrote. */
async function walk(
  seed: number,
  look: (state: CaseState, disputed: readonly string[]) => void,
): Promise<Walked> {
  const chance = new Chance(seed);
  const devices = people.map((_, index) => new Simulated(`device ${index}`, 0));
  const [lead] = devices;
  if (lead === undefined) throw new Error('nobody works here');
  const entries: Placed[] = [];
  for (const event of beginnings(chance.happens(0.4) ? 'draft' : undefined))
    entries.push(await lead.write(event, 0));
  for (const device of devices) await device.take(entries);
  for (let turn = 1; turn <= STEPS; turn += 1) {
    const who = chance.upTo(devices.length);
    const device = devices[who];
    const state = device?.shown.state ?? null;
    if (device === undefined || state === null) continue;
    const today = first.add({ days: turn * 2 }).toString();
    if (chance.happens(0.12)) await device.take(entries);
    if (chance.happens(0.15)) {
      const filed = evidenceFiled(`e${turn}${who}`, today, []);
      const ids = state.recommendations.map((one) => one.recommendationId);
      const one = chance.oneOf(ids);
      if (filed.kind === 'evidence.filed' && one !== undefined) {
        const body = { ...filed.body, recommendationIds: [one] };
        entries.push(await device.write({ kind: 'evidence.filed', body }, turn));
      }
      continue;
    }
    const command = randomCommand(state, chance, today);
    if (command === undefined) continue;
    const decision = ask(command, state, contextFor(device, who, today));
    if (!decision.ok) continue;
    for (const event of decision.value.events) entries.push(await device.write(event, turn));
    const { state: after, conflicts } = device.shown;
    if (after !== null)
      look(
        after,
        conflicts.map(({ field }) => field),
      );
  }
  return { entries, devices };
}

/** What a person may not do alone they ask for. */
function ask(command: CaseCommand, state: CaseState, context: DecideContext): Result<Decision> {
  const decision = decide(command, state, context);
  if (decision.ok || decision.error.code !== 'role.ask') return decision;
  const request = { kind: 'requestStep', caseId, command, reason: 'It is time.' } as const;
  return decide(request, state, context);
}

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

describe('whatever is asked of a case', () => {
  it('never comes to a state without its reason, its decider and its day', {
    timeout: TIMEOUT,
  }, async () => {
    const reached = new Set<string>();
    const happened = new Set<string>();
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const { entries } = await walk(seed, (state) => {
          for (const one of state.recommendations) {
            reached.add(one.state);
            expectAccounted(state, one);
          }
          expectReasons(state);
        });
        for (const { header } of entries) happened.add(header.kind);
      }),
      { seed: 7, numRuns: RUNS },
    );
    // The walk is worth something only if it gets about.
    expect([...reached].sort()).toEqual(
      expect.arrayContaining([
        'agreed',
        'awaiting-trigger',
        'ceased',
        'drafted',
        'dropped',
        'entered-in-error',
        'equivalent',
        'escalated',
        'evidence-received',
        'incomplete-accepted',
        'not-complied',
        'not-satisfied',
        'open',
        'partly-satisfied',
        'proposed',
        'satisfied-late',
        'satisfied-on-time',
        'superseded',
        'treated-as-met',
      ]),
    );
    expect([...happened].sort()).toEqual(
      expect.arrayContaining(Object.keys(caseEvents).filter((kind) => !rare.has(kind))),
    );
  });

  it('comes to the same state on every device, whatever order things arrive in', {
    timeout: TIMEOUT,
  }, async () => {
    const disputed = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        seeds,
        fc.array(fc.nat(9999), { minLength: 40, maxLength: 40 }),
        async (seed, order) => {
          const { entries, devices } = await walk(seed, (_state, fields) => {
            for (const field of fields) disputed.add(whatOf(field));
          });
          const whole = canonical(foldCase(caseId, entries.map(itemOf)));
          const shuffled = entries
            .map((entry, at) => ({ entry, rank: order[at % order.length] ?? 0, at }))
            .sort((a, b) => a.rank - b.rank || a.at - b.at)
            .map(({ entry }) => entry);
          expect(canonical(foldCase(caseId, shuffled.map(itemOf)))).toBe(whole);
          for (const device of devices) {
            await device.take(shuffled);
            expect(canonical(device.shown)).toBe(whole);
          }
        },
      ),
      { seed: 8, numRuns: RUNS },
    );
    expect([...disputed].sort()).toEqual(
      expect.arrayContaining(['answer', 'currentDue', 'decision', 'ending', 'trigger']),
    );
  });
});

/** What no walk is sure to come to: by chance too seldom, by another procedure, or by looking only. */
const rare = new Set<string>([
  'amount.fixed',
  'assessment.settled',
  'delay.noted',
  'escalation.stood-down',
  'evidence.opened',
  'recommendations.closed',
] satisfies CaseEventKind[]);

/** A field without the id of what it is of: "ending", "case.title", "part". */
const whatOf = (field: string): string =>
  field.replaceAll(/[0-9a-z]{32}\.?/g, '').replace(/ .*$/, '');

/** What ended says why, when and by whose word. */
function expectAccounted(state: CaseState, one: Recommendation): void {
  const mine = (fact: { readonly recommendationId: string }) =>
    fact.recommendationId === one.recommendationId;
  if (isMet(one.state)) {
    const last = one.assessments.at(-1);
    expect(last?.reason.trim()).toBeTruthy();
    expect(last?.stamp.by).toBeTruthy();
    expect(isIsoDate(one.dates.satisfied ?? '')).toBe(true);
    expect(isIsoDate(one.dates.evidenceComplete ?? '')).toBe(true);
  }
  if (isEnding(one.state)) {
    const ended = state.facts.endings.findLast(mine);
    expect(ended?.ending).toBe(one.state);
    expect(ended?.reason.trim()).toBeTruthy();
    expect(ended?.stamp.by).toBeTruthy();
    expect(isIsoDate(ended?.on ?? '')).toBe(true);
  }
  if (one.state === 'entered-in-error')
    expect(state.facts.errors.findLast(mine)?.reason.trim()).toBeTruthy();
  if (hasEnded(one.state)) expect(one.waitingSince).toBeNull();
}

/** Where words may be left out: a first owner, a plain approval, a note. */
const mayBeEmpty = new Set(['dueChanges', 'requests', 'checks', 'triggers', 'reviews']);

/** Every fact was recorded by somebody, on days that are days, with its reason where it has one. */
function expectReasons({ facts }: CaseState): void {
  for (const [name, list] of Object.entries(facts))
    for (const fact of list) {
      const said: Readonly<Record<string, unknown>> = { ...fact };
      const { reason, on, stamp } = said;
      if (typeof reason === 'string' && !mayBeEmpty.has(name))
        expect(reason.trim(), name).not.toBe('');
      if (typeof on === 'string') expect(isIsoDate(on), `${name} ${on}`).toBe(true);
      if (stamp !== undefined)
        expect(stamp, name).toMatchObject({ by: expect.stringMatching(/./) });
    }
}
