import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import { hasEnded, isCounted, isEnding, isMet } from '../../../shared/domain/case/state.ts';
import { touchesComplainant } from '../../../shared/domain/case/touches.ts';
import {
  type Ending,
  endings,
  recommendationStates,
} from '../../../shared/domain/case/vocabulary.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  lgsco,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import { considered, letterSent, stepTaken } from '../../support/ledger/chasing-events.ts';
import {
  closedOn,
  endedAs,
  enteredInError,
  judged,
  rec,
  reopened,
  viewAnswered,
} from '../../support/ledger/core-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  answered,
  commented,
  draftCaseOpened,
  draftIssued,
} from '../../support/ledger/stage-events.ts';

const notAsked = { kind: 'not-asked', why: 'She asked us not to write.' } as const;
const end = (
  ending: Ending,
  over: Partial<CommandOf<'endRecommendation'>> = {},
): CommandOf<'endRecommendation'> => ({
  kind: 'endRecommendation',
  caseId,
  recommendationId: rec('1'),
  ending,
  reasonId: null,
  reason: 'It was weighed.',
  on: '2026-04-10',
  instead: '',
  view: null,
  override: null,
  ...over,
});

const opened = [caseOpened(), recommendationAdded('1')] as const;
const improving = [
  caseOpened(),
  recommendationAdded('1', { kind: 'service-improvement' }),
] as const;
const asMet = end('treated-as-met', { reasonId: 'no-longer-wanted', view: notAsked });

describe('treated as met', () => {
  it('R14: for good reasons, from the office’s list, with the decider’s words', () => {
    const asked = given(...opened).when({ ...asMet, reason: ' She moved away. ' });
    asked.thenEvents({
      kind: 'recommendation.ended',
      body: {
        recommendationId: rec('1'),
        ending: 'treated-as-met',
        reasonId: 'no-longer-wanted',
        reason: 'She moved away.',
        on: '2026-04-10',
        instead: '',
        view: notAsked,
      },
    });
    expect(asked.thenRecommendation().state).toBe('treated-as-met');
  });

  it('R14: the caseworker’s own reason is not enough without one of the list', () => {
    for (const reasonId of [null, 'unachievable', 'because'])
      given(...opened)
        .when({ ...asMet, reasonId })
        .thenRefused('reason.not-listed');
    given(...opened)
      .when({ ...asMet, reason: ' ' })
      .thenRefused('reason.missing');
  });

  it('R14: where it touches the complainant, their view is asked or it is said why not', () => {
    given(...opened)
      .when({ ...asMet, view: null })
      .thenRefused('view.missing');
    given(...opened)
      .when({ ...asMet, view: { kind: 'not-asked', why: ' ' } })
      .thenRefused('reason.missing');
    given(...improving)
      .when({ ...asMet, view: null })
      .thenKinds('recommendation.ended');
  });

  it('R14: a view that was asked and answered, about this recommendation', () => {
    const view = { kind: 'given', viewId: idOf('view') } as const;
    given(...opened, viewAnswered('view'))
      .when({ ...asMet, view })
      .thenKinds('recommendation.ended');
    given(...opened, viewAnswered('view', { answeredOn: null, wish: null, says: '' }))
      .when({ ...asMet, view })
      .thenRefused('view.not-answered', { who: 'Mrs B' });
    given(...opened)
      .when({ ...asMet, view })
      .thenRefused('view.not-found');
    given(
      ...opened,
      recommendationAdded('2'),
      viewAnswered('view', { recommendationIds: [rec('2')] }),
    )
      .when({ ...asMet, view })
      .thenRefused('view.not-found');
    given(...opened, viewAnswered('other'))
      .when({ ...asMet, view })
      .thenRefused('view.not-found');
  });

  it('is dated on a day that has come', () => {
    given(...opened)
      .when({ ...asMet, on: '2026-04-11' })
      .thenRefused('date.in-future', { date: '2026-04-11' });
  });

  it('under a procedure that needs two, one asks and another says yes', () => {
    given(caseOpened({ procedure: lgsco }), recommendationAdded('1'))
      .when(asMet)
      .thenRefused('role.ask', { who: 'investigator, manager' });
  });
});

describe('whether an action touches the complainant', () => {
  const touches = (over: Parameters<typeof recommendationAdded>[1]) => {
    const { case: state, recommendation } = given(caseOpened(), recommendationAdded('1', over));
    return touchesComplainant(recommendation(), state);
  };

  it('R1: by what its kind answers: the injustice, or the body’s processes', () => {
    expect(touches({ kind: 'personal-remedy' })).toBe(true);
    expect(touches({ kind: 'service-improvement' })).toBe(false);
    expect(touches({ kind: 'unheard-of' })).toBe(false);
  });

  it('or as recorded', () => {
    expect(touches({ kind: 'service-improvement', touchesComplainant: true })).toBe(true);
    expect(touches({ kind: 'personal-remedy', touchesComplainant: false })).toBe(false);
  });
});

describe('something equivalent was done', () => {
  const equivalent = end('equivalent', {
    view: notAsked,
    instead: ' The chief executive met her. ',
  });
  const lone = given(...opened);

  it('R15: is an ending of its own, with what was done instead; two people decide', () => {
    lone.when(equivalent).thenRefused('role.ask', { who: 'investigator, manager' });
    const requested = lone.when({
      kind: 'requestStep',
      caseId,
      command: equivalent,
      reason: 'It is as good.',
    });
    requested.thenKinds('step.requested');
    expect(hasEnded('equivalent')).toBe(true);
    expect(isMet('equivalent')).toBe(false);
    expect(isCounted('equivalent')).toBe(true);
  });

  it('R15: what was done instead must be said, and the complainant’s view known', () => {
    const request = (over: Partial<CommandOf<'endRecommendation'>>) =>
      lone.when({
        kind: 'requestStep',
        caseId,
        command: { ...equivalent, ...over },
        reason: 'It is as good.',
      });
    request({ instead: ' ' }).thenRefused('words.missing');
    request({ view: null }).thenRefused('view.missing');
    request({ reasonId: 'no-longer-wanted' }).thenRefused('reason.not-listed');
  });
});

describe('not complete but accepted', () => {
  it('has the office’s list of reasons, and the complainant’s view where it touches them', () => {
    const request = (over: Partial<CommandOf<'endRecommendation'>>) =>
      given(...opened).when({
        kind: 'requestStep',
        caseId,
        command: end('incomplete-accepted', {
          reasonId: 'rest-not-needed',
          view: notAsked,
          ...over,
        }),
        reason: 'The rest changes nothing.',
      });
    request({}).thenKinds('step.requested');
    request({ reasonId: 'no-longer-wanted' }).thenRefused('reason.not-listed');
    request({ view: null }).thenRefused('view.missing');
  });
});

describe('ceased', () => {
  const weighed = [
    considered('proportionality', { on: '2026-04-08' }),
    viewAnswered('view'),
  ] as const;

  it('with a reason of the list, once what it needs is shown; the step of the gate goes with it', () => {
    given(...opened, ...weighed)
      .when(end('ceased', { reasonId: 'unachievable' }))
      .thenEvents(
        {
          kind: 'escalation.step-taken',
          body: {
            escalationId: idOf('new 1'),
            recommendationIds: [rec('1')],
            road: 'no-response',
            stage: 'decision',
            option: 'cease',
            reason: 'It was weighed.',
            on: '2026-04-10',
            gaps: [],
            override: null,
          },
        },
        {
          kind: 'recommendation.ended',
          body: {
            recommendationId: rec('1'),
            ending: 'ceased',
            reasonId: 'unachievable',
            reason: 'It was weighed.',
            on: '2026-04-10',
            instead: '',
            view: null,
          },
        },
      );
    given(...opened, ...weighed)
      .when(end('ceased', { reasonId: 'no-longer-wanted' }))
      .thenRefused('reason.not-listed');
  });

  it('R16: what is missing is named; a manager may go on with a reason', () => {
    const cease = end('ceased', { reasonId: 'unachievable' });
    given(...opened)
      .when(cease)
      .thenRefused('gate.not-open', { gaps: 'complainant-asked, proportionality-considered' });
    given(...opened)
      .when({ ...cease, override: ' ' })
      .thenRefused('reason.missing');
    const asked = given(...opened).when({ ...cease, override: ' The body is gone. ' });
    asked.thenKinds('escalation.step-taken', 'recommendation.ended');
    expect(asked.thenCase.facts.escalations).toMatchObject([
      {
        gaps: ['complainant-asked', 'proportionality-considered'],
        override: 'The body is gone.',
      },
    ]);
    given(...opened, ...weighed)
      .when({ ...cease, override: 'Not needed.' })
      .thenKinds('escalation.step-taken', 'recommendation.ended');
  });

  it('R16: an override that was not needed is not kept', () => {
    const { thenCase } = given(...opened, ...weighed).when(
      end('ceased', { reasonId: 'unachievable', override: 'Not needed.' }),
    );
    expect(thenCase.facts.escalations.map(({ override }) => override)).toEqual([null]);
  });

  it('without a further step, where the one that leads to it was taken', () => {
    given(...opened, stepTaken('cease', { on: '2026-04-09' }))
      .when(end('ceased', { reasonId: 'unachievable' }))
      .thenKinds('recommendation.ended');
  });
});

describe('not complied with', () => {
  const chased = [
    recommendationAdded('1', { originalDue: '2026-03-20' }),
    letterSent('chase', {
      due: '2026-03-20',
      on: '2026-03-23',
      replyBy: '2026-03-30',
      proof: 'the sent copy',
    }),
  ] as const;
  const weighed = [
    considered('pattern', { on: '2026-04-02' }),
    considered('proportionality', { on: '2026-04-02' }),
    considered('reasons', { on: '2026-04-02' }),
    viewAnswered('view'),
  ] as const;

  it('R16: is recorded by the head of the office where everything is shown', () => {
    const asked = given(caseOpened(), ...chased, ...weighed).when(end('not-complied'));
    asked.thenKinds('escalation.step-taken', 'recommendation.ended');
    expect(asked.thenCase.facts.escalations).toMatchObject([
      { road: 'no-response', option: 'record-non-compliance', gaps: [], override: null },
    ]);
    given(caseOpened(), ...chased, ...weighed)
      .as('manager')
      .when(end('not-complied'))
      .thenRefused('role.ask', { who: 'director' });
  });

  it('R16: is refused with what is missing', () => {
    given(caseOpened(), ...chased)
      .when(end('not-complied'))
      .thenRefused('gate.not-open', {
        gaps: 'reasons-considered, complainant-asked, pattern-checked, proportionality-considered',
      });
  });

  it('has no list of reasons, and asks no view of its own', () => {
    given(caseOpened(), ...chased, ...weighed)
      .when(end('not-complied', { reasonId: 'unachievable' }))
      .thenRefused('reason.not-listed');
  });
});

describe('superseded', () => {
  it('R16: by a new case, where the action was agreed and the complainant asked', () => {
    const asked = given(
      ...opened,
      stepTaken('write-chief-executive', { on: '2026-04-03' }),
      viewAnswered('view'),
    ).when(end('superseded'));
    asked.thenKinds('escalation.step-taken', 'recommendation.ended');
    expect(asked.thenCase.facts.escalations.at(-1)).toMatchObject({
      option: 'new-case',
      gaps: [],
    });
    expect(asked.thenRecommendation().state).toBe('superseded');
  });
});

describe('an ending in general', () => {
  it('is not for what is only drafted, nor for what has ended', () => {
    given(draftCaseOpened(), added('1'))
      .when(asMet)
      .thenRefused('recommendation.in-draft', { number: '1' });
    given(...opened, endedAs('ceased'))
      .when(asMet)
      .thenRefused('recommendation.ended', { number: '1' });
    given(caseOpened()).when(asMet).thenRefused('recommendation.not-found');
  });

  it('every way of ending ends it, and only met is met', () => {
    for (const ending of endings) {
      expect(given(...opened, endedAs(ending)).recommendation().state).toBe(ending);
      expect([hasEnded(ending), isEnding(ending), isMet(ending)]).toEqual([true, true, false]);
    }
    const ended = recommendationStates.filter((state) => hasEnded(state) && !isEnding(state));
    expect(ended).toEqual([
      'dropped',
      'satisfied-on-time',
      'satisfied-late',
      'satisfied-undated',
      'entered-in-error',
    ]);
    expect(ended.filter(isMet)).toEqual([
      'satisfied-on-time',
      'satisfied-late',
      'satisfied-undated',
    ]);
    expect(recommendationStates.filter((state) => !isCounted(state))).toEqual([
      'dropped',
      'entered-in-error',
    ]);
  });

  it('leaves nothing waiting for us', () => {
    const one = given(...opened, evidenceFiled('letter', '2026-04-06'), endedAs('ceased'));
    expect(one.recommendation()).toMatchObject({ waitingSince: null, lastReceived: null });
  });
});

describe('opening again', () => {
  const reopen = {
    kind: 'reopenRecommendation',
    caseId,
    recommendationId: rec('1'),
    reason: ' It bounced. ',
    on: '2026-04-10',
  } as const;
  const met = [
    ...opened,
    evidenceFiled('letter', '2026-04-06'),
    judged('first', 'satisfied', ['letter'], '2026-04-07', { doneOn: '2026-04-01' }),
  ] as const;

  it('R18: any ended recommendation, with a reason; what was judged before decides nothing more', () => {
    const asked = given(...met).when(reopen);
    asked.thenEvents({
      kind: 'recommendation.reopened',
      body: { recommendationId: rec('1'), reason: 'It bounced.', on: '2026-04-10' },
    });
    expect(asked.thenRecommendation()).toMatchObject({
      state: 'open',
      reopenedAfter: 1,
      dates: { satisfied: null, evidenceComplete: null, evidenceReceived: '2026-04-06' },
    });
    for (const ending of endings)
      expect(
        given(...opened, endedAs(ending))
          .when(reopen)
          .thenRecommendation().state,
      ).toBe('open');
  });

  it('R18: what was entered in error comes back, and the closing of the case is undone', () => {
    const asked = given(...opened, enteredInError(), closedOn('2026-04-09')).when(reopen);
    expect(asked.thenRecommendation().state).toBe('open');
    expect(asked.thenCase.recommendationsClosed).toBeNull();
    expect(asked.thenCase.facts).toMatchObject({ errors: [], endings: [] });
    expect(asked.thenCase.facts.reopenings.map(({ on }) => on)).toEqual(['2026-04-10']);
  });

  it('what was entered in error does not come back under a number that was given to another', () => {
    given(...opened, enteredInError(), recommendationAdded('again', { number: '1' }))
      .when(reopen)
      .thenRefused('recommendation.number-taken', { number: '1' });
    given(...opened, endedAs('ceased'), recommendationAdded('2'))
      .when(reopen)
      .thenKinds('recommendation.reopened');
  });

  it('leaves the ending of another recommendation', () => {
    const { thenRecommendation } = given(
      ...opened,
      recommendationAdded('2'),
      endedAs('ceased'),
      endedAs('ceased', { recommendationId: rec('2') }),
    ).when(reopen);
    expect([thenRecommendation('1').state, thenRecommendation('2').state]).toEqual([
      'open',
      'ceased',
    ]);
  });

  it('new evidence counts again, and may meet it', () => {
    const again = [...met, reopened(), evidenceFiled('proof', '2026-05-02')] as const;
    expect(given(...again).recommendation().state).toBe('evidence-received');
    const satisfied = judged('second', 'satisfied', ['proof'], '2026-05-04');
    expect(given(...again, satisfied).recommendation()).toMatchObject({
      state: 'satisfied-late',
      dates: { evidenceComplete: '2026-05-02', satisfied: '2026-05-04' },
    });
  });

  it('is not for what has not ended, nor for what was dropped at the draft', () => {
    given(...opened)
      .when(reopen)
      .thenRefused('recommendation.not-ended', { number: '1' });
    given(
      draftCaseOpened(),
      added('1'),
      draftIssued('draft'),
      commented('comment', 'disagree'),
      answered('comment', 'dropped'),
    )
      .when(reopen)
      .thenRefused('recommendation.dropped', { number: '1' });
  });

  it('needs its reason, and a day that has come', () => {
    given(...met)
      .when({ ...reopen, reason: ' ' })
      .thenRefused('reason.missing');
    given(...met)
      .when({ ...reopen, on: '2026-04-11' })
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(caseOpened()).when(reopen).thenRefused('recommendation.not-found');
  });
});

describe('the complainant’s view', () => {
  const ask = (over: Partial<CommandOf<'recordView'>> = {}): CommandOf<'recordView'> => ({
    kind: 'recordView',
    caseId,
    recommendationIds: [rec('1')],
    who: ' Mrs B ',
    askedOn: '2026-04-08',
    answeredOn: '2026-04-10',
    wish: 'does-not-want',
    says: '',
    ...over,
  });

  it('R14: is recorded with when it was asked and answered', () => {
    given(...opened)
      .when(ask())
      .thenEvents({
        kind: 'view.recorded',
        body: {
          viewId: idOf('new 1'),
          recommendationIds: [rec('1')],
          who: 'Mrs B',
          askedOn: '2026-04-08',
          answeredOn: '2026-04-10',
          wish: 'does-not-want',
          says: '',
        },
      });
    given(...opened)
      .when(ask({ answeredOn: null, wish: null }))
      .thenKinds('view.recorded');
  });

  it('R14: an answer says something, and does not come before the question', () => {
    given(...opened)
      .when(ask({ wish: null, says: ' ' }))
      .thenRefused('words.missing');
    given(...opened)
      .when(ask({ wish: null, says: 'As she likes.' }))
      .thenKinds('view.recorded');
    given(...opened)
      .when(ask({ answeredOn: '2026-04-07' }))
      .thenRefused('view.answered-before-asked', { asked: '2026-04-08', answered: '2026-04-07' });
    given(...opened)
      .when(ask({ answeredOn: '2026-04-08' }))
      .thenKinds('view.recorded');
  });

  it('names who, which, and days that have come', () => {
    given(...opened)
      .when(ask({ who: ' ' }))
      .thenRefused('words.missing');
    given(...opened)
      .when(ask({ recommendationIds: [] }))
      .thenRefused('recommendation.none-chosen');
    given(...opened)
      .when(ask({ recommendationIds: [rec('1'), rec('9')] }))
      .thenRefused('recommendation.not-found');
    given(...opened)
      .when(ask({ askedOn: '2026-04-11', answeredOn: null }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...opened)
      .when(ask({ answeredOn: '2026-04-12' }))
      .thenRefused('date.in-future', { date: '2026-04-12' });
  });
});
