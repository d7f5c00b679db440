import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { partsOf } from '../../../shared/domain/case/state.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  lgsco,
  psow,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  judged,
  partAdded,
  partWithdrawn,
  rec,
  statementFiled,
} from '../../support/ledger/core-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import { added, draftCaseOpened, triggered, within } from '../../support/ledger/stage-events.ts';

const assess = (
  result: CommandOf<'assessEvidence'>['result'],
  evidence: readonly string[],
  over: Partial<CommandOf<'assessEvidence'>> = {},
): CommandOf<'assessEvidence'> => ({
  kind: 'assessEvidence',
  caseId,
  recommendationId: rec('1'),
  evidenceIds: evidence.map(idOf),
  result,
  reason: 'It shows what was asked for.',
  actionDoneOn: null,
  ...over,
});

const opened = [caseOpened(), recommendationAdded('1')] as const;
const received = [...opened, evidenceFiled('letter', '2026-04-08')] as const;

const judgement = (over: object = {}) => ({
  assessmentId: idOf('new 1'),
  recommendationId: rec('1'),
  evidenceIds: [idOf('letter')],
  result: 'satisfied' as const,
  reason: 'It shows what was asked for.',
  assessedOn: '2026-04-10',
  actionDoneOn: null,
  ...over,
});

describe('a bare statement that it is done', () => {
  const said = [...opened, ...statementFiled('word', '2026-04-08')] as const;

  it('R7: is not enough, by itself or with another', () => {
    given(...said)
      .when(assess('satisfied', ['word']))
      .thenRefused('evidence.statement-only');
    given(...said, ...statementFiled('again', '2026-04-09'))
      .when(assess('satisfied', ['word', 'again']))
      .thenRefused('evidence.statement-only');
  });

  it('R7: is enough beside something that shows it', () => {
    given(...said, evidenceFiled('letter', '2026-04-09'))
      .when(assess('satisfied', ['word', 'letter']))
      .thenKinds('evidence.assessed');
  });

  it('R7: may be judged not to be enough, or enough for a part only', () => {
    for (const result of ['partly', 'not-satisfied'] as const)
      given(...said)
        .when(assess(result, ['word']))
        .thenKinds('evidence.assessed');
  });

  it('R7: is let pass by a manager, whose reason stays with the judgement', () => {
    const statementOverride = ' The surveyor saw the roof herself. ';
    given(...said)
      .as('investigator', 'manager')
      .when(assess('satisfied', ['word'], { statementOverride }))
      .thenEvents({
        kind: 'evidence.assessed',
        body: judgement({
          evidenceIds: [idOf('word')],
          statementOverride: 'The surveyor saw the roof herself.',
        }),
      });
    given(...said)
      .as('investigator')
      .when(assess('satisfied', ['word'], { statementOverride }))
      .thenRefused('role.ask', { who: 'manager' });
    given(...said)
      .when(assess('satisfied', ['word'], { statementOverride: ' ' }))
      .thenRefused('reason.missing');
  });
});

describe('the judgement of the evidence', () => {
  it('R17: is the office’s, by somebody who may judge, with a reason', () => {
    given(...received)
      .as('investigator')
      .when(assess('satisfied', ['letter'], { reason: ' It is signed. ' }))
      .thenEvents({ kind: 'evidence.assessed', body: judgement({ reason: 'It is signed.' }) });
    given(...received)
      .as('investigator')
      .when(assess('satisfied', ['letter'], { reason: ' ' }))
      .thenRefused('assessment.reason-missing');
    given(...received)
      .as('manager')
      .when(assess('satisfied', ['letter']))
      .thenRefused('role.ask', { who: 'investigator' });
    given(...received)
      .as('auditor')
      .when(assess('satisfied', ['letter']))
      .thenRefused('role.not-allowed', { who: 'investigator' });
  });

  it('R22: says what was seen of the change itself', () => {
    given(...received)
      .when(assess('satisfied', ['letter'], { quality: 'output-seen' }))
      .thenEvents({ kind: 'evidence.assessed', body: judgement({ quality: 'output-seen' }) });
  });

  it('takes the day the action was done, if it has come', () => {
    given(...received)
      .when(assess('satisfied', ['letter'], { actionDoneOn: '2026-04-10' }))
      .thenEvents({
        kind: 'evidence.assessed',
        body: judgement({ actionDoneOn: '2026-04-10' }),
      });
  });

  it('is made on the day the evidence came, and not the day before', () => {
    given(...received)
      .on('2026-04-08')
      .when(assess('satisfied', ['letter']))
      .thenKinds('evidence.assessed');
    given(...received, evidenceFiled('later', '2026-04-09'))
      .on('2026-04-08')
      .when(assess('satisfied', ['letter', 'later']))
      .thenRefused('assessment.date-before-evidence', { date: '2026-04-09' });
  });

  it('is not made of a recommendation that is only drafted', () => {
    given(draftCaseOpened(), added('1'), evidenceFiled('letter', '2026-04-08'))
      .when(assess('satisfied', ['letter']))
      .thenRefused('recommendation.in-draft', { number: '1' });
  });

  it('may rest on what came for the case as a whole', () => {
    given(...opened, evidenceFiled('letter', '2026-04-08', []))
      .when(assess('satisfied', ['letter']))
      .thenKinds('evidence.assessed');
  });

  it('counts only what was looked at: one item left unseen still waits for us', () => {
    const one = given(
      ...received,
      evidenceFiled('list', '2026-04-09'),
      judged('first', 'not-satisfied', ['letter'], '2026-04-10'),
    ).recommendation();
    expect(one).toMatchObject({
      state: 'evidence-received',
      waitingSince: '2026-04-09',
      lastReceived: '2026-04-09',
    });
  });
});

describe('what is judged part by part', () => {
  const parts = [...received, partAdded('roof'), partAdded('bath')] as const;

  it('R7: is met when each part is', () => {
    const first = judged('first', 'satisfied', ['letter'], '2026-04-08', { parts: ['roof'] });
    expect(given(...parts, first).recommendation().state).toBe('partly-satisfied');
    const { thenRecommendation } = given(...parts, first).when(
      assess('satisfied', ['letter'], { partIds: [idOf('bath')] }),
    );
    expect(thenRecommendation()).toMatchObject({
      state: 'satisfied-on-time',
      dates: { satisfied: '2026-04-10', evidenceComplete: '2026-04-08' },
    });
  });

  it('names the parts it judges', () => {
    given(...parts)
      .when(assess('satisfied', ['letter'], { partIds: [idOf('bath')] }))
      .thenEvents({
        kind: 'evidence.assessed',
        body: judgement({ partIds: [idOf('bath')] }),
      });
    given(...parts)
      .when(assess('satisfied', ['letter'], { partIds: [] }))
      .thenEvents({
        kind: 'evidence.assessed',
        body: judgement({ partIds: [idOf('roof'), idOf('bath')] }),
      });
    given(...parts)
      .when(assess('not-satisfied', ['letter'], { partIds: [] }))
      .thenEvents({
        kind: 'evidence.assessed',
        body: judgement({ result: 'not-satisfied' }),
      });
    given(...parts)
      .when(assess('satisfied', ['letter'], { partIds: [idOf('bath'), idOf('door')] }))
      .thenRefused('part.not-found');
    given(...parts, partWithdrawn('bath'))
      .when(assess('satisfied', ['letter'], { partIds: [idOf('bath')] }))
      .thenRefused('part.not-found');
  });

  it('is met whole by a judgement of the whole, as it stands then', () => {
    const { thenRecommendation, thenCase } = given(...parts).when(assess('satisfied', ['letter']));
    expect(thenRecommendation().state).toBe('satisfied-on-time');
    expect(thenCase.recommendations[0]?.assessments[0]?.partIds).toHaveLength(2);
  });

  it('is partly met where one part is and the other is judged not to be', () => {
    const one = given(
      ...parts,
      judged('first', 'satisfied', ['letter'], '2026-04-08', { parts: ['roof'] }),
      judged('second', 'not-satisfied', ['letter'], '2026-04-09', { parts: ['bath'] }),
    ).recommendation();
    expect(one.state).toBe('partly-satisfied');
  });

  it('is not met where no part is', () => {
    const one = given(
      ...parts,
      judged('first', 'not-satisfied', ['letter'], '2026-04-08', { parts: ['roof'] }),
    ).recommendation();
    expect(one.state).toBe('not-satisfied');
  });

  it('a later judgement of a part stands before the earlier one', () => {
    const one = given(
      ...parts,
      judged('first', 'satisfied', ['letter'], '2026-04-08', { parts: ['roof', 'bath'] }),
      judged('second', 'not-satisfied', ['letter'], '2026-04-09', { parts: ['bath'] }),
    ).recommendation();
    expect(one.state).toBe('partly-satisfied');
    expect(one.dates.satisfied).toBeNull();
  });
});

describe('what is due next', () => {
  const owed = (...events: readonly CaseEvent[]) =>
    given(...received, ...events).recommendation().currentDue;
  const first = partAdded('first', { due: '2026-05-05', why: 'occurrence' });
  const second = partAdded('second', { due: '2026-06-05', why: 'occurrence' });

  it('is the earliest date of what is not met, and a part without one has the whole’s', () => {
    const metFirst = judged('met', 'satisfied', ['letter'], '2026-04-08', { parts: ['first'] });
    expect(owed(first, second, metFirst)).toBe('2026-06-05');
    expect(owed(first, second, partAdded('report'), metFirst)).toBe('2026-04-30');
  });

  it('goes on after one occurrence is judged met, where it never ends', () => {
    const asked = given(...received, first).when(assess('satisfied', ['letter']));
    const { thenCase } = asked;
    expect(thenCase.recommendations[0]?.assessments[0]?.partIds).toEqual([idOf('first')]);
  });
});

describe('partly met, with a remainder', () => {
  const remainder = { text: ' The bathroom. ', proofWanted: ['photographs'] };
  const partly = assess('partly', ['letter'], { remainder });
  const met = { text: 'Apologise to the complainant', proofWanted: ['a copy of the letter'] };
  const left = { text: 'The bathroom.', proofWanted: ['photographs'] };

  it('what is met and what is left become parts under the same number', () => {
    const asked = given(...received).when(partly);
    const recommendationId = rec('1');
    asked.thenEvents(
      {
        kind: 'part.added',
        body: { recommendationId, part: { ...met, partId: idOf('new 3') }, why: 'met' },
      },
      {
        kind: 'part.added',
        body: { recommendationId, part: { ...left, partId: idOf('new 2') }, why: 'remainder' },
      },
      { kind: 'evidence.assessed', body: judgement({ result: 'partly' }) },
    );
    expect(asked.thenCase.recommendations.map(({ details }) => details.number)).toEqual(['1']);
    expect(asked.thenRecommendation().state).toBe('partly-satisfied');
  });

  it('is met once the rest is', () => {
    const { thenRecommendation } = given(
      ...received,
      partAdded('met', { why: 'met' }),
      partAdded('rest', { why: 'remainder' }),
      judged('first', 'partly', ['letter'], '2026-04-08'),
      evidenceFiled('photos', '2026-04-09'),
    ).when(assess('satisfied', ['photos'], { partIds: [idOf('rest')] }));
    expect(thenRecommendation()).toMatchObject({
      state: 'satisfied-on-time',
      dates: { evidenceComplete: '2026-04-09', satisfied: '2026-04-10' },
    });
  });

  it('R7: is not met, even in part, by statements alone', () => {
    const said = [...opened, ...statementFiled('word', '2026-04-08')] as const;
    given(...said)
      .when(assess('partly', ['word']))
      .thenKinds('evidence.assessed');
    given(...said)
      .when(assess('partly', ['word'], { remainder }))
      .thenRefused('evidence.statement-only');
  });

  it('is one part more where there are parts already', () => {
    given(...received, partAdded('roof'))
      .when(partly)
      .thenKinds('part.added', 'evidence.assessed');
  });

  it('is only for what is partly met, and is told in words', () => {
    for (const result of ['satisfied', 'not-satisfied'] as const)
      given(...received)
        .when(assess(result, ['letter'], { remainder }))
        .thenRefused('assessment.remainder-only-partly');
    given(...received)
      .when(assess('partly', ['letter'], { remainder: { ...remainder, text: ' ' } }))
      .thenRefused('recommendation.text-missing');
  });
});

describe('on time or late', () => {
  const met = (
    procedure: { readonly id: string; readonly version: string },
    came: string,
    doneOn: string,
  ) =>
    given(
      caseOpened({ procedure }),
      recommendationAdded('1'),
      evidenceFiled('letter', came),
      judged('first', 'satisfied', ['letter'], '2026-06-01', { doneOn }),
    ).recommendation();

  it('R6: where the timescale is for telling us, by the day the evidence was complete', () => {
    expect(met(psow, '2026-04-30', '2026-05-20').state).toBe('satisfied-on-time');
    expect(met(psow, '2026-05-01', '2026-04-20').state).toBe('satisfied-late');
  });

  it('R6: where it is for acting, by the day of the action', () => {
    expect(met(lgsco, '2026-05-20', '2026-04-30').state).toBe('satisfied-on-time');
    expect(met(lgsco, '2026-04-20', '2026-05-01').state).toBe('satisfied-late');
  });

  it('keeps the four dates apart', () => {
    const one = given(
      ...opened,
      evidenceFiled('letter', '2026-04-08'),
      evidenceFiled('receipt', '2026-04-14'),
      judged('first', 'satisfied', ['letter', 'receipt'], '2026-04-20', { doneOn: '2026-04-02' }),
    ).recommendation();
    expect(one.dates).toEqual({
      actionDone: '2026-04-02',
      evidenceReceived: '2026-04-08',
      evidenceComplete: '2026-04-14',
      satisfied: '2026-04-20',
    });
  });

  it('takes the day of the action as the last judgement has it, earlier or later', () => {
    const done = (...days: readonly string[]) =>
      given(
        ...received,
        ...days.map((doneOn, at) =>
          judged(`made ${at}`, 'not-satisfied', ['letter'], '2026-04-20', { doneOn }),
        ),
      ).recommendation().dates.actionDone;
    expect(done('2026-04-05', '2026-04-01')).toBe('2026-04-01');
    expect(done('2026-04-01', '2026-04-05')).toBe('2026-04-05');
  });

  it('of parts with dates of their own is late where one of them is', () => {
    const both = (came: string) =>
      given(
        ...opened,
        partAdded('spring', { due: '2026-03-31', why: 'occurrence' }),
        partAdded('summer', { due: '2026-06-30', why: 'occurrence' }),
        evidenceFiled('first', came),
        evidenceFiled('second', '2026-06-30'),
        judged('one', 'satisfied', ['first'], '2026-04-02', { parts: ['spring'] }),
        judged('two', 'satisfied', ['second'], '2026-07-02', { parts: ['summer'] }),
      ).recommendation().state;
    expect(both('2026-03-31')).toBe('satisfied-on-time');
    expect(both('2026-04-01')).toBe('satisfied-late');
  });
});

describe('what follows when it is met', () => {
  const chained = { kind: 'event', event: 'the apology', action: '1', period: within(1) } as const;
  const two = [...received, added('2', { deadline: chained })] as const;
  it('what is chained on it gets its date, from the day the action was done', () => {
    const asked = given(...two).when(
      assess('satisfied', ['letter'], { actionDoneOn: '2026-04-01' }),
    );
    asked.thenEvents(
      { kind: 'evidence.assessed', body: judgement({ actionDoneOn: '2026-04-01' }) },
      {
        kind: 'trigger.recorded',
        body: { recommendationId: rec('2'), on: '2026-04-01', note: '' },
      },
      {
        kind: 'due.moved',
        body: {
          recommendationId: rec('2'),
          due: '2026-05-01',
          cause: { kind: 'chained', number: '1' },
          reason: '',
        },
      },
    );
    expect(asked.thenRecommendation('2')).toMatchObject({
      state: 'open',
      currentDue: '2026-05-01',
    });
    expect(given(...two).recommendation('2').state).toBe('awaiting-trigger');
  });

  it('or from the day the evidence was complete, where nobody says when it was done', () => {
    const { thenCase } = given(...two).when(assess('satisfied', ['letter']));
    expect(thenCase.facts.triggers.map(({ on }) => on)).toEqual(['2026-04-08']);
    expect(thenCase.recommendations[1]?.currentDue).toBe('2026-05-08');
  });

  it('nothing moves while it is only partly met', () => {
    given(...two)
      .when(assess('partly', ['letter']))
      .thenKinds('evidence.assessed');
    given(...two)
      .when(assess('not-satisfied', ['letter']))
      .thenKinds('evidence.assessed');
  });

  it('a date that stands already is left alone', () => {
    given(...two, triggered('2', '2026-03-01'))
      .when(assess('satisfied', ['letter']))
      .thenKinds('evidence.assessed');
  });
});

describe('what recurs', () => {
  const every = {
    kind: 'recurring',
    every: { amount: 3, unit: 'calendarMonths' },
    words: 'every three months',
  } as const;
  const endless = [
    caseOpened(),
    added('1', { deadline: every, originalDue: '2026-06-02' }),
    partAdded('first', { due: '2026-06-02', why: 'occurrence' }),
    evidenceFiled('letter', '2026-04-08'),
  ] as const;

  it('without end: once all so far is met, the next is owed', () => {
    const asked = given(...endless).when(
      assess('satisfied', ['letter'], { partIds: [idOf('first')] }),
    );
    asked.thenEvents(
      { kind: 'evidence.assessed', body: judgement({ partIds: [idOf('first')] }) },
      {
        kind: 'part.added',
        body: {
          recommendationId: rec('1'),
          part: {
            partId: idOf('new 2'),
            text: 'Apologise to the complainant',
            proofWanted: ['a copy of the letter'],
            due: '2026-09-02',
          },
          why: 'occurrence',
        },
      },
    );
    expect(asked.thenRecommendation()).toMatchObject({
      state: 'partly-satisfied',
      currentDue: '2026-09-02',
    });
  });

  it('an end to it brings no further one', () => {
    const finite = { ...every, times: 1 } as const;
    const { thenRecommendation, thenCase } = given(
      caseOpened(),
      added('1', { deadline: finite, originalDue: '2026-06-02' }),
      ...endless.slice(2),
    ).when(assess('satisfied', ['letter'], { partIds: [idOf('first')] }));
    expect(thenRecommendation().state).toBe('satisfied-on-time');
    expect(partsOf(thenCase, rec('1'))).toHaveLength(1);
  });

  it('is due when the earliest occurrence still unmet is', () => {
    const written = [
      caseOpened(),
      added('1', { deadline: { ...every, times: 2 } }),
      partAdded('second', { due: '2026-09-02', why: 'occurrence' }),
      partAdded('first', { due: '2026-06-02', why: 'occurrence' }),
      evidenceFiled('letter', '2026-04-08'),
    ] as const;
    expect(given(...written).recommendation().currentDue).toBe('2026-06-02');
    const first = judged('one', 'satisfied', ['letter'], '2026-04-09', { parts: ['first'] });
    expect(given(...written, first).recommendation().currentDue).toBe('2026-09-02');
  });
});
