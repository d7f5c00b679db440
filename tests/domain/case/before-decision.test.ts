import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import { dateTestOf, doneEarly } from '../../../shared/domain/case/drafts.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
} from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import { added, documentIssued, draftCaseOpened } from '../../support/ledger/stage-events.ts';

const drafted = [draftCaseOpened(), added('1')] as const;

describe('advice', () => {
  const ask = {
    kind: 'askAdvice',
    caseId,
    from: ' Our solicitor ',
    about: ' The power. ',
    on: '2026-04-01',
  } as const;
  const asked = {
    kind: 'advice.asked',
    body: {
      adviceId: idOf('advice'),
      from: 'Our solicitor',
      about: 'The power.',
      on: '2026-04-01',
    },
  } as const;
  const come = (over: { readonly says?: string; readonly on?: string } = {}) =>
    ({
      kind: 'receiveAdvice',
      caseId,
      adviceId: idOf('advice'),
      says: ' It may. ',
      on: '2026-04-02',
      ...over,
    }) as const;

  it('is asked of somebody, about something, on a day that has come', () => {
    given(caseOpened())
      .when(ask)
      .thenEvents({ ...asked, body: { ...asked.body, adviceId: idOf('new 1') } });
    given(caseOpened())
      .when({ ...ask, from: ' ' })
      .thenRefused('words.missing');
    given(caseOpened())
      .when({ ...ask, about: ' ' })
      .thenRefused('words.missing');
    given(caseOpened())
      .when({ ...ask, on: '2026-04-11' })
      .thenRefused('date.in-future', { date: '2026-04-11' });
  });

  it('comes once, with what it says, after it was asked', () => {
    const { thenCase } = given(caseOpened(), asked).when(come());
    expect(thenCase.facts.advice[0]?.received).toMatchObject({ says: 'It may.', on: '2026-04-02' });
    given(caseOpened()).when(come()).thenRefused('advice.not-found');
    given(caseOpened(), asked)
      .when(come({ says: ' ' }))
      .thenRefused('words.missing');
    given(caseOpened(), asked)
      .when(come({ on: '2026-03-31' }))
      .thenRefused('date.too-early', { date: '2026-03-31', earliest: '2026-04-01' });
    given(caseOpened(), asked, {
      kind: 'advice.received',
      body: { adviceId: idOf('advice'), says: 'It may.', on: '2026-04-02' },
    })
      .when(come())
      .thenRefused('advice.already-received', { date: '2026-04-02' });
  });
});

describe('acting before the decision (R5), and testing the date (R3)', () => {
  const early = (over: Partial<CommandOf<'agreeEarlyAction'>> = {}) =>
    ({
      kind: 'agreeEarlyAction',
      caseId,
      recommendationId: idOf('rec-1'),
      on: '2026-03-05',
      reason: ' It is ready. ',
      ...over,
    }) as const;
  const test = (over: Partial<CommandOf<'testDate'>> = {}) =>
    ({
      kind: 'testDate',
      caseId,
      recommendationId: idOf('rec-1'),
      on: '2026-03-05',
      who: ' The repairs team ',
      isRealistic: false,
      note: ' Too soon. ',
      ...over,
    }) as const;

  it('R5: is agreed with a reason, while it is drafted', () => {
    given(...drafted)
      .when(early())
      .thenEvents({
        kind: 'early-action.agreed',
        body: { recommendationId: idOf('rec-1'), on: '2026-03-05', reason: 'It is ready.' },
      });
    given(...drafted)
      .when(early({ reason: ' ' }))
      .thenRefused('reason.missing');
    given(...drafted)
      .when(early({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(caseOpened(), added('1'))
      .when(early())
      .thenRefused('draft.case-decided', { date: '2026-03-02' });
    given(...drafted)
      .when(early({ recommendationId: idOf('rec-9') }))
      .thenRefused('recommendation.not-found');
  });

  it('R5: done before the decision is a recorded state, agreed or not, and no error', () => {
    const done = (actionDoneOn: string | null, ...before: readonly CaseEvent[]) =>
      doneEarly(
        given(
          ...drafted,
          ...before,
          documentIssued('issue', 'settlement', '2026-03-20'),
          {
            kind: 'recommendation.issued',
            body: { recommendationId: idOf('rec-1'), issueId: idOf('issue'), due: '2026-04-20' },
          },
          evidenceFiled('letter', '2026-03-25'),
          evidenceAssessed('satisfied', ['letter'], '2026-03-26', { actionDoneOn }),
        ).case,
        idOf('rec-1'),
      );
    const agreed = {
      kind: 'early-action.agreed',
      body: { recommendationId: idOf('rec-1'), on: '2026-03-05', reason: 'It is ready.' },
    } as const;
    expect(done('2026-03-19', agreed)).toBe('agreed');
    expect(done('2026-03-19')).toBe('unasked');
    expect(done('2026-03-20', agreed)).toBeNull();
    expect(done(null, agreed)).toBeNull();
    expect(doneEarly(given(...drafted).case, idOf('rec-9'))).toBeNull();
  });

  it('R3: records whether those who must do it find the date realistic', () => {
    const { thenCase } = given(...drafted).when(test());
    expect(dateTestOf(thenCase, idOf('rec-1'))).toMatchObject({
      who: 'The repairs team',
      on: '2026-03-05',
      isRealistic: false,
      note: 'Too soon.',
    });
    expect(dateTestOf(thenCase, idOf('rec-2'))).toBeNull();
    given(...drafted)
      .when(test({ who: ' ' }))
      .thenRefused('words.missing');
    given(...drafted)
      .when(test({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(caseOpened(), added('1'))
      .when(test())
      .thenRefused('draft.case-decided', { date: '2026-03-02' });
  });
});
