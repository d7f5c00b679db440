import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseCommand } from '../../../shared/domain/case/commands.ts';
import { decide } from '../../../shared/domain/case/decide.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  amountFixed,
  closedOn,
  endedAs,
  enteredInError,
  judged,
  partAdded,
  partWithdrawn,
  rec,
  requestReturned,
  returned,
  stepRequested,
  sum,
} from '../../support/ledger/core-events.ts';
import { caseId, Simulated } from '../../support/ledger/histories.ts';
import { ended } from '../../support/ledger/stage-events.ts';

/** Two laptops that hold the same case. */
async function twoWith(...events: readonly CaseEvent[]) {
  const here = new Simulated('here', 0);
  const there = new Simulated('there', 3);
  for (const event of events) await here.write(event, 0);
  await there.take(here.journal);
  return new Two(here, there);
}

class Two {
  #made = 0;
  readonly here: Simulated;
  readonly there: Simulated;

  constructor(here: Simulated, there: Simulated) {
    this.here = here;
    this.there = there;
  }

  /** Each records without having seen the other; then they exchange. */
  async apart(here: readonly CaseEvent[], there: readonly CaseEvent[]): Promise<this> {
    for (const event of here) await this.here.write(event, 10);
    for (const event of there) await this.there.write(event, 11);
    await this.exchange();
    return this;
  }

  async exchange(): Promise<void> {
    const [mine, theirs] = [[...this.here.journal], [...this.there.journal]];
    await this.here.take(theirs);
    await this.there.take(mine);
  }

  get fields(): readonly string[] {
    const [here, there] = [this.here, this.there].map(({ shown }) =>
      shown.conflicts.map(({ field }) => field).toSorted(),
    );
    expect(here).toEqual(there);
    return here ?? [];
  }

  /** The order is given on one laptop, decided there and sent to the other. */
  async settle(command: CaseCommand): Promise<this> {
    const { state, conflicts } = this.here.shown;
    const decision = decide(command, state, {
      today: '2026-04-10',
      newId: () => {
        this.#made += 1;
        return idOf(`settled ${this.#made}`);
      },
      actor: {
        memberId: idOf('who settles'),
        roles: ['investigator', 'co-ordinator', 'manager', 'director'],
      },
      isReferenceTaken: () => false,
      calendarOf: ({ nation }) => bankHolidaysOf(nation.value),
      inConflict: new Set(conflicts.map(({ field }) => field)),
    });
    if (!decision.ok) throw new Error(JSON.stringify(decision.error));
    for (const event of decision.value.events) await this.here.write(event, 20);
    await this.exchange();
    return this;
  }

  /** What both now show, alike. */
  get state(): CaseState {
    const { state } = this.here.shown;
    expect(this.there.shown.state).toEqual(state);
    if (state === null) throw new Error('no case was opened');
    return state;
  }
}

const opened = [caseOpened(), recommendationAdded('1')] as const;
const received = [...opened, evidenceFiled('letter', '2026-04-06')] as const;
const about = { caseId, recommendationId: rec('1') } as const;
const numbers = (state: CaseState) => state.recommendations.map(({ details }) => details.number);

describe('two judgements made apart', () => {
  const two = async () =>
    (await twoWith(...received)).apart(
      [judged('mine', 'satisfied', ['letter'], '2026-04-07')],
      [judged('theirs', 'not-satisfied', ['letter'], '2026-04-08')],
    );
  const field = `${rec('1')}.assessment`;

  it.each([
    ['mine', 'satisfied-on-time'],
    ['theirs', 'not-satisfied'],
  ] as const)('%s stands once somebody who saw both says so', async (made, stands) => {
    const both = await two();
    expect(both.fields).toEqual([field]);
    await both.settle({
      kind: 'settleAssessment',
      ...about,
      assessmentId: idOf(made),
      reason: 'The other saw a draft.',
    });
    expect(both.fields).toEqual([]);
    expect(both.state.recommendations[0]?.state).toBe(stands);
  });

  it('or a third judgement, made with both in view, stands', async () => {
    const both = await two();
    await both.settle({
      kind: 'assessEvidence',
      ...about,
      evidenceIds: [idOf('letter')],
      result: 'partly',
      reason: 'Half of it is there.',
      actionDoneOn: null,
    });
    expect(both.fields).toEqual([]);
    expect(both.state.recommendations[0]?.state).toBe('partly-satisfied');
  });

  it('of different parts are no contradiction', async () => {
    const parts = await twoWith(...received, partAdded('roof'), partAdded('bath'));
    await parts.apart(
      [judged('mine', 'satisfied', ['letter'], '2026-04-07', { parts: ['roof'] })],
      [judged('theirs', 'satisfied', ['letter'], '2026-04-08', { parts: ['bath'] })],
    );
    expect(parts.fields).toEqual([]);
    expect(parts.state.recommendations[0]?.state).toBe('satisfied-on-time');
  });

  it('of one part are settled for that part', async () => {
    const parts = await twoWith(...received, partAdded('roof'), partAdded('bath'));
    await parts.apart(
      [judged('mine', 'satisfied', ['letter'], '2026-04-07', { parts: ['roof'] })],
      [judged('theirs', 'not-satisfied', ['letter'], '2026-04-08', { parts: ['roof'] })],
    );
    expect(parts.fields).toEqual([`${field} ${idOf('roof')}`]);
    await parts.settle({
      kind: 'settleAssessment',
      ...about,
      assessmentId: idOf('mine'),
      reason: 'It is done.',
    });
    expect(parts.fields).toEqual([]);
    expect(parts.state.recommendations[0]?.state).toBe('partly-satisfied');
  });
});

describe('two endings decided apart', () => {
  const field = `${rec('1')}.ending`;
  const end = {
    kind: 'endRecommendation',
    ...about,
    ending: 'treated-as-met',
    reasonId: 'no-longer-wanted',
    reason: 'She moved away.',
    on: '2026-04-10',
    instead: '',
    view: { kind: 'not-asked', why: 'She wrote to say so.' },
    override: null,
  } as const;

  it('one of them stands', async () => {
    const both = await twoWith(...opened);
    await both.apart([ended('1', '2026-04-07')], [endedAs('superseded')]);
    expect(both.fields).toEqual([field]);
    await both.settle(end);
    expect(both.fields).toEqual([]);
    expect(both.state.recommendations[0]?.state).toBe('treated-as-met');
  });

  it('or neither', async () => {
    const both = await twoWith(...opened);
    await both.apart([ended('1', '2026-04-07')], [endedAs('superseded')]);
    await both.settle({
      kind: 'reopenRecommendation',
      ...about,
      reason: 'Too soon.',
      on: '2026-04-10',
    });
    expect(both.fields).toEqual([]);
    expect(both.state.recommendations[0]?.state).toBe('open');
  });

  it.each([
    ['here', [enteredInError()], [endedAs('superseded')]],
    ['there', [endedAs('superseded')], [enteredInError()]],
  ] as const)(
    'entered in error %s, ended on the other: either may stand',
    async (_, mine, theirs) => {
      const error = await (await twoWith(...opened)).apart(mine, theirs);
      expect(error.fields).toEqual([field]);
      await error.settle({ kind: 'enterInError', ...about, reason: 'Another case’s.' });
      expect(error.fields).toEqual([]);
      expect(error.state.recommendations[0]?.state).toBe('entered-in-error');

      const over = await (await twoWith(...opened)).apart(mine, theirs);
      await over.settle(end);
      expect(over.fields).toEqual([]);
      expect(over.state.recommendations[0]?.state).toBe('treated-as-met');
    },
  );
});

describe('two closings recorded apart', () => {
  it('of the recommendations: one is recorded again', async () => {
    const both = await twoWith(...opened, endedAs('ceased'));
    await both.apart([closedOn('2026-04-08')], [closedOn('2026-04-09')]);
    expect(both.fields).toEqual(['case.recommendationsClosed']);
    await both.settle({
      kind: 'closeRecommendations',
      caseId,
      on: '2026-04-08',
      told: [
        { party: 'complainant', name: 'Mrs B', on: '2026-04-08', how: 'letter' },
        { party: 'body', name: 'Glanwern Council', on: '2026-04-08', how: 'email' },
      ],
    });
    expect(both.fields).toEqual([]);
    expect(both.state.recommendationsClosed?.on).toBe('2026-04-08');
  });

  it('of the complaint: one is recorded again', async () => {
    const both = await twoWith(...opened);
    await both.apart(
      [{ kind: 'complaint.closed', body: { on: '2026-03-02', how: 'decision' } }],
      [{ kind: 'complaint.closed', body: { on: '2026-03-03', how: 'decision' } }],
    );
    expect(both.fields).toEqual(['case.complaintClosed']);
    await both.settle({
      kind: 'closeComplaint',
      caseId,
      closing: { on: '2026-03-02', how: 'decision' },
    });
    expect(both.fields).toEqual([]);
    expect(both.state.complaintClosed?.on).toBe('2026-03-02');
  });
});

describe('one number given twice', () => {
  const two = async () =>
    (await twoWith(caseOpened())).apart(
      [recommendationAdded('mine', { number: '1' })],
      [recommendationAdded('theirs', { number: ' 1' })],
    );
  const revise = (name: string, number: string) =>
    ({
      kind: 'reviseRecommendation',
      caseId,
      recommendationId: rec(name),
      set: { number },
      origin: { kind: 'typed' },
    }) as const;

  it('one of the two gets another, and the other keeps it', async () => {
    const both = await two();
    expect(both.fields).toEqual(['number.1']);
    await both.settle(revise('mine', '2'));
    expect(both.fields).toEqual([]);
    expect(numbers(both.state).toSorted()).toEqual([' 1', '2']);
  });

  it('or one was entered in error', async () => {
    const both = await two();
    await both.settle({
      kind: 'enterInError',
      caseId,
      recommendationId: rec('theirs'),
      reason: 'It is there already.',
    });
    expect(both.fields).toEqual([]);
    expect(both.state.recommendations.map(({ state }) => state).toSorted()).toEqual([
      'entered-in-error',
      'open',
    ]);
  });

  it('saying the same number again settles nothing; other words are corrected meanwhile', async () => {
    const both = await two();
    await expect(both.settle(revise('theirs', '1'))).rejects.toThrow('recommendation.number-taken');
    await both.settle({ ...revise('theirs', ''), set: { text: 'Write to her' } });
    expect(both.fields).toEqual(['number.1']);
  });

  it('given three times: when one gets another, two are left to settle', async () => {
    const both = await twoWith(caseOpened());
    const third = new Simulated('third', 6);
    await third.take(both.here.journal);
    await third.write(recommendationAdded('third', { number: '1' }), 12);
    await both.apart(
      [recommendationAdded('mine', { number: '1' })],
      [recommendationAdded('theirs', { number: '1' })],
    );
    await both.here.take(third.journal);
    await both.exchange();
    await both.settle(revise('mine', '2'));
    expect(both.fields).toEqual(['number.1']);
    await both.settle(revise('theirs', '3'));
    expect(both.fields).toEqual([]);
    expect(numbers(both.state).toSorted()).toEqual(['1', '2', '3']);
  });
});

describe('other things said apart', () => {
  it('who has the case', async () => {
    const assigned = (name: string): CaseEvent => ({
      kind: 'case.assigned',
      body: { as: 'case-owner', memberId: idOf(name), reason: '' },
    });
    const both = await (await twoWith(...opened)).apart([assigned('Elin')], [assigned('Tom')]);
    expect(both.fields).toEqual(['case.case-owner']);
    const owner = both.state.owners.case ?? '';
    await both.settle({
      kind: 'assignCase',
      caseId,
      as: 'case-owner',
      memberId: owner,
      reason: 'They spoke.',
    });
    expect(both.fields).toEqual([]);
    expect(both.state.owners.case).toBe(owner);
  });

  it('the route', async () => {
    const changed = (route: 'report' | 'special-report'): CaseEvent => ({
      kind: 'case.route-changed',
      body: { route, on: '2026-04-08', reason: 'It did not agree.' },
    });
    const both = await (await twoWith(...opened)).apart(
      [changed('report')],
      [changed('special-report')],
    );
    expect(both.fields).toEqual(['case.route']);
    const { route } = both.state.details;
    await both.settle({ kind: 'changeRoute', caseId, route, on: '2026-04-10', reason: 'Agreed.' });
    expect(both.fields).toEqual([]);
    expect(both.state.details.route).toBe(route);
  });

  it('a part withdrawn and corrected: it is kept, or it goes', async () => {
    const corrected: CaseEvent = {
      kind: 'part.revised',
      body: { recommendationId: rec('1'), partId: idOf('roof'), set: { text: 'The roof' } },
    };
    const parts = [...opened, partAdded('roof')] as const;
    for (const [mine, theirs] of [
      [corrected, partWithdrawn('roof')],
      [partWithdrawn('roof'), corrected],
    ] as const) {
      const kept = await (await twoWith(...parts)).apart([mine], [theirs]);
      expect(kept.fields).toEqual([`${rec('1')}.part ${idOf('roof')}`]);
      await kept.settle({
        kind: 'revisePart',
        ...about,
        partId: idOf('roof'),
        set: { text: 'All of it' },
      });
      expect(kept.fields).toEqual([]);
      expect(kept.state.facts.parts).toMatchObject([{ text: 'All of it', withdrawn: null }]);

      const gone = await (await twoWith(...parts)).apart([mine], [theirs]);
      await gone.settle({
        kind: 'withdrawPart',
        ...about,
        partId: idOf('roof'),
        reason: 'One work.',
      });
      expect(gone.fields).toEqual([]);
      expect(gone.state.facts.parts).toMatchObject([{ withdrawn: 'One work.' }]);
    }
  });

  it('what a formula came to', async () => {
    const both = await twoWith(caseOpened(), recommendationAdded('1', { money: sum(null) }));
    await both.apart([amountFixed(100)], [amountFixed(120)]);
    expect(both.fields).toEqual([`${rec('1')}.amount `]);
    await both.settle({
      kind: 'fixAmount',
      ...about,
      partId: null,
      amount: 100,
      how: 'The later report.',
      on: '2026-04-10',
    });
    expect(both.fields).toEqual([]);
    expect(both.state.facts.amounts.at(-1)?.amount).toBe(100);
  });

  it('a return: opened again after all, or not', async () => {
    const decided = (decision: 'reopened' | 'no-further-action'): CaseEvent => ({
      kind: 'return.decided',
      body: {
        returnId: idOf('return'),
        decision,
        reason: 'It was looked at.',
        on: '2026-04-08',
        letterOn: '2026-04-08',
        recommendationIds: decision === 'reopened' ? [rec('1')] : [],
        newReference: '',
      },
    });
    const opens: CaseEvent = {
      kind: 'recommendation.reopened',
      body: { recommendationId: rec('1'), reason: 'It was looked at.', on: '2026-04-08' },
    };
    const came = [...opened, endedAs('ceased'), returned('return')] as const;
    const both = await twoWith(...came);
    await both.apart([decided('reopened'), opens], [decided('no-further-action')]);
    expect(both.fields).toEqual([`${idOf('return')}.decision`]);
    await both.settle({
      kind: 'decideReturn',
      caseId,
      returnId: idOf('return'),
      decision: 'reopened',
      reason: 'The bank sent it back.',
      on: '2026-04-10',
      letterOn: '2026-04-10',
      recommendationIds: [rec('1')],
      newReference: '',
    });
    expect(both.fields).toEqual([]);
    expect(both.state.facts.returns[0]?.decision?.decision).toBe('reopened');
    expect(both.state.recommendations[0]?.state).toBe('open');
  });

  it('the answer to a request: the step that was taken is not taken again', async () => {
    const command: CaseCommand = {
      kind: 'endRecommendation',
      ...about,
      ending: 'ceased',
      reasonId: 'unachievable',
      reason: 'It cannot be done.',
      on: '2026-04-08',
      instead: '',
      view: null,
      override: null,
    };
    const approved: CaseEvent = {
      kind: 'request.approved',
      body: { requestId: idOf('request'), reason: '', on: '2026-04-09' },
    };
    const asked = [...opened, stepRequested('request', 'cease', command)] as const;
    for (const [mine, theirs] of [
      [[approved, endedAs('ceased')], [requestReturned('request')]],
      [[requestReturned('request')], [approved, endedAs('ceased')]],
    ] as const) {
      const both = await (await twoWith(...asked)).apart(mine, theirs);
      expect(both.fields).toEqual([`${idOf('request')}.answer`]);
      await both.settle({
        kind: 'approveRequest',
        caseId,
        requestId: idOf('request'),
        reason: 'Yes.',
      });
      expect(both.fields).toEqual([]);
      expect(both.state.facts.requests[0]?.answer?.kind).toBe('approved');
      expect(both.state.facts.endings).toHaveLength(1);
    }
    const both = await (await twoWith(...asked)).apart(
      [approved, endedAs('ceased')],
      [requestReturned('request')],
    );
    await both.settle({ kind: 'returnRequest', caseId, requestId: idOf('request'), reason: 'No.' });
    expect(both.fields).toEqual([]);
    expect(both.state.facts.requests[0]?.answer?.kind).toBe('returned');
  });
});
