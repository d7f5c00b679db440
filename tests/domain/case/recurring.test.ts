import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { type CaseState, partsOf } from '../../../shared/domain/case/state.ts';
import { caseOpened, evidenceFiled, idOf, typed } from '../../support/ledger/case-events.ts';
import { endedAs, judged, partAdded, rec } from '../../support/ledger/core-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  draftCaseOpened,
  received,
  triggered,
  within,
} from '../../support/ledger/stage-events.ts';

const monthly = {
  kind: 'recurring',
  every: { amount: 1, unit: 'calendarMonths' },
  words: 'every month',
} as const;
const thrice = { ...monthly, times: 3 } as const;
const approved = { kind: 'event', event: 'the policy is approved' } as const;
const onApproval = { ...thrice, first: approved } as const;

const dates = (state: CaseState): readonly (string | undefined)[] =>
  partsOf(state, rec('1')).map(({ due }) => due);

const issue = {
  kind: 'issueDocument',
  caseId,
  document: 'decision',
  on: '2026-04-01',
  received: [],
  withoutComment: 'Agreed by telephone.',
} as const satisfies CommandOf<'issueDocument'>;

const happened = (on = '2026-04-02') =>
  ({ kind: 'recordTrigger', caseId, recommendationId: rec('1'), on, note: '' }) as const;

const revise = (
  set: CommandOf<'reviseRecommendation'>['set'],
): CommandOf<'reviseRecommendation'> => ({
  kind: 'reviseRecommendation',
  caseId,
  recommendationId: rec('1'),
  set,
  origin: typed,
});

const withdrawn = (name: string, reason: string): CaseEvent => ({
  kind: 'part.withdrawn',
  body: { recommendationId: rec('1'), partId: idOf(name), reason },
});

const occurrence = (name: string, due?: string): CaseEvent => ({
  kind: 'part.added',
  body: {
    recommendationId: rec('1'),
    part: {
      partId: idOf(name),
      text: 'Apologise to the complainant',
      proofWanted: ['a copy of the letter'],
      ...(due === undefined ? {} : { due }),
    },
    why: 'occurrence',
  },
});

describe('what recurs, drafted and then issued', () => {
  it('is owed each time, counted from the day it was issued', () => {
    const asked = given(draftCaseOpened(), added('1', { deadline: thrice })).when(issue);
    asked.thenEvents(
      {
        kind: 'document.issued',
        body: {
          issueId: idOf('new 1'),
          document: 'decision',
          on: '2026-04-01',
          withoutComment: 'Agreed by telephone.',
        },
      },
      {
        kind: 'recommendation.issued',
        body: { recommendationId: rec('1'), issueId: idOf('new 1'), due: '2026-05-01' },
      },
      occurrence('new 2', '2026-05-01'),
      occurrence('new 3', '2026-06-01'),
      occurrence('new 4', '2026-07-01'),
    );
    expect(asked.thenRecommendation().currentDue).toBe('2026-05-01');
  });

  it('waits for its event, unless that happened while it was drafted', () => {
    const drafted = [draftCaseOpened(), added('1', { deadline: onApproval })] as const;
    given(...drafted)
      .when(issue)
      .thenKinds('document.issued', 'recommendation.issued');
    const { thenCase } = given(...drafted, triggered('1', '2026-03-20')).when(issue);
    expect(dates(thenCase)).toEqual(['2026-03-20', '2026-04-20', '2026-05-20']);
  });
});

describe('what recurs from an event', () => {
  const awaiting = [caseOpened(), added('1', { deadline: onApproval })] as const;

  it('is owed each time once that happens', () => {
    const asked = given(...awaiting).when(happened());
    asked.thenKinds('trigger.recorded', 'due.moved', 'part.added', 'part.added', 'part.added');
    expect(dates(asked.thenCase)).toEqual(['2026-04-02', '2026-05-02', '2026-06-02']);
    expect(asked.thenRecommendation().currentDue).toBe('2026-04-02');
  });

  it('recorded twice apart, the day that settles it counts', () => {
    const { thenCase } = given(
      ...awaiting,
      triggered('1', '2026-04-01'),
      partAdded('first', { due: '2026-04-01', why: 'occurrence' }),
    )
      .whereDisputed(`${rec('1')}.trigger`)
      .when(happened());
    expect(dates(thenCase)).toEqual(['2026-04-02', '2026-05-02', '2026-06-02']);
  });

  it('without end: the next counts from the event too', () => {
    const endless = { ...monthly, first: { ...approved, period: within(2) } } as const;
    const { thenCase } = given(
      caseOpened(),
      added('1', { deadline: endless }),
      triggered('1', '2026-01-15'),
      partAdded('first', { due: '2026-03-15', why: 'occurrence' }),
      evidenceFiled('letter', '2026-04-08'),
    ).when({
      kind: 'assessEvidence',
      caseId,
      recommendationId: rec('1'),
      evidenceIds: [idOf('letter')],
      partIds: [idOf('first')],
      result: 'satisfied',
      reason: 'It is done.',
      actionDoneOn: null,
    });
    expect(dates(thenCase)).toEqual(['2026-03-15', '2026-04-15']);
  });
});

describe('words for a date that are corrected', () => {
  const series = [
    caseOpened(),
    added('1', { deadline: thrice, dueWords: 'every month', originalDue: '2026-04-02' }),
    partAdded('April', { due: '2026-04-02', why: 'occurrence' }),
    partAdded('May', { due: '2026-05-02', why: 'occurrence' }),
  ] as const;
  const aprilMet = [
    evidenceFiled('letter', '2026-04-01'),
    judged('one', 'satisfied', ['letter'], '2026-04-01', { parts: ['April'] }),
  ] as const;

  it('to what recurs: it is owed each time', () => {
    const { thenCase, thenRecommendation } = given(caseOpened(), added('1')).when(
      revise({ dueWords: 'every three months for one year' }),
    );
    expect(dates(thenCase)).toEqual(['2026-06-02', '2026-09-02', '2026-12-02', '2027-03-02']);
    expect(thenRecommendation().currentDue).toBe('2026-06-02');
  });

  it('to what recurs without end: the first only', () => {
    const { thenCase } = given(caseOpened(), added('1')).when(
      revise({ dueWords: 'every three months' }),
    );
    expect(dates(thenCase)).toEqual(['2026-06-02']);
  });

  it('to one day: the series is withdrawn, and that day is its date', () => {
    const asked = given(...series).when(revise({ dueWords: ' 1 May 2026 ' }));
    asked.thenEvents(
      {
        kind: 'recommendation.revised',
        body: {
          recommendationId: rec('1'),
          set: { dueWords: ' 1 May 2026 ', deadline: { kind: 'fixed', date: '2026-05-01' } },
          origin: typed,
          currentDue: '2026-05-01',
        },
      },
      withdrawn('April', '1 May 2026'),
      withdrawn('May', '1 May 2026'),
    );
    expect(asked.thenRecommendation()).toMatchObject({ state: 'open', currentDue: '2026-05-01' });
  });

  it('to no words: the recommendation itself says what is owed', () => {
    const { thenCase } = given(...series).when(revise({ dueWords: ' ' }));
    expect(thenCase.facts.parts.map((part) => part.withdrawn)).toEqual([
      'Apologise to the complainant',
      'Apologise to the complainant',
    ]);
  });

  it('what was met stays, and one part stands for the rest', () => {
    const asked = given(...series, ...aprilMet).when(revise({ dueWords: '1 June 2026' }));
    asked.thenKinds('recommendation.revised', 'part.withdrawn', 'part.added');
    expect(dates(asked.thenCase)).toEqual(['2026-04-02', undefined]);
    expect(asked.thenRecommendation()).toMatchObject({
      state: 'partly-satisfied',
      currentDue: '2026-06-01',
    });
  });

  it('a day that was met is not owed again, and the day after it is', () => {
    const again = (startsOn: string) =>
      dates(
        given(...series, ...aprilMet).when(
          revise({ dueWords: 'every month for three months', startsOn }),
        ).thenCase,
      );
    expect(again('2026-03-02')).toEqual(['2026-04-02', '2026-05-02', '2026-06-02']);
    expect(again('2026-03-03')).toEqual(['2026-04-02', '2026-04-03', '2026-05-03', '2026-06-03']);
  });

  it('parts the decision names, and parts withdrawn before, are left alone', () => {
    given(...series, partAdded('roof'), withdrawn('May', 'It is one work.'))
      .when(revise({ dueWords: '1 May 2026' }))
      .thenKinds('recommendation.revised', 'part.withdrawn');
  });

  it('one withdrawn by one person and corrected by another is withdrawn again', () => {
    given(...series, withdrawn('May', 'It is one work.'))
      .whereDisputed(`${rec('1')}.part ${idOf('May')}`)
      .when(revise({ dueWords: '1 May 2026' }))
      .thenKinds('recommendation.revised', 'part.withdrawn', 'part.withdrawn');
  });

  it('parts of another recommendation stay', () => {
    given(
      ...series,
      added('2'),
      partAdded('other', { of: '2', due: '2026-05-02', why: 'occurrence' }),
    )
      .when(revise({ dueWords: '1 May 2026' }))
      .thenKinds('recommendation.revised', 'part.withdrawn', 'part.withdrawn');
  });

  it('a drafted one gets its dates when it is issued', () => {
    given(draftCaseOpened(), added('1'))
      .when(revise({ dueWords: 'every month for three months' }))
      .thenKinds('recommendation.revised');
  });

  it('the series without end goes on after the last, by the new interval', () => {
    const { thenCase } = given(
      caseOpened(),
      added('1', { deadline: { ...monthly, every: { ...monthly.every, amount: 6 } } }),
      partAdded('April', { due: '2026-04-02', why: 'occurrence' }),
      partAdded('September', { due: '2026-09-02', why: 'occurrence' }),
      evidenceFiled('letter', '2026-04-08'),
    ).when({
      kind: 'assessEvidence',
      caseId,
      recommendationId: rec('1'),
      evidenceIds: [idOf('letter')],
      partIds: [idOf('April'), idOf('September')],
      result: 'satisfied',
      reason: 'It is done.',
      actionDoneOn: null,
    });
    expect(dates(thenCase)).toEqual(['2026-04-02', '2026-09-02', '2027-03-02']);
  });
});

describe('the date of what has ended', () => {
  const ended = [
    caseOpened(),
    added('1', { originalDue: '2026-04-30' }),
    partAdded('roof', { due: '2026-04-30' }),
    received('2026-03-05'),
    endedAs('ceased'),
  ] as const;
  const part = {
    kind: 'revisePart',
    caseId,
    recommendationId: rec('1'),
    partId: idOf('roof'),
    set: { due: '2026-05-01' },
  } as const;

  it('stays, in words and in the day it counts from', () => {
    for (const set of [{ dueWords: '1 May 2026' }, { startsOn: '2026-03-09' }])
      given(...ended)
        .when(revise(set))
        .thenRefused('recommendation.ended', { number: '1' });
    given(...ended)
      .when(part)
      .thenRefused('recommendation.ended', { number: '1' });
  });

  it('but its words may still be corrected', () => {
    given(...ended)
      .when(revise({ text: 'Apologise in writing', categories: [] }))
      .thenKinds('recommendation.revised');
  });

  it('and where two people set it apart, that is settled', () => {
    for (const field of ['dueWords', 'startsOn', 'deadline', 'currentDue'])
      given(...ended, partAdded('May', { due: '2026-05-02', why: 'occurrence' }))
        .whereDisputed(`${rec('1')}.${field}`)
        .when(revise({ dueWords: '1 May 2026' }))
        .thenKinds('recommendation.revised');
    given(...ended)
      .whereDisputed(`${rec('1')}.part ${idOf('roof')}`)
      .when(part)
      .thenKinds('part.revised');
  });
});
