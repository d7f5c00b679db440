import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import { dateTestOf, doneEarly } from '../../../shared/domain/case/drafts.ts';
import type { IssuedDocument } from '../../../shared/domain/case/events/draft.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  lgsco,
} from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  answered,
  commented,
  council,
  documentIssued,
  draftCaseOpened,
  draftIssued,
  received,
  revised,
  toBody,
  toComplainant,
  triggered,
  within,
} from '../../support/ledger/stage-events.ts';

const issue = (document: IssuedDocument, over: Partial<CommandOf<'issueDocument'>> = {}) =>
  ({
    kind: 'issueDocument',
    caseId,
    document,
    on: '2026-04-01',
    received: [],
    withoutComment: null,
    ...over,
  }) as const;

const fromReceipt = { ...within(1), from: 'receipt' } as const;
const drafted = [draftCaseOpened(), added('1')] as const;
const offered = draftIssued('draft');
const heard = [...drafted, offered, commented('said', 'agree')] as const;

describe('issuing the decision', () => {
  it('R2: ends the draft stage, and what was drafted is owed from that day', () => {
    const asked = given(...heard, added('2'), offered).when(issue('decision'));
    asked.thenEvents(
      {
        kind: 'document.issued',
        body: {
          issueId: idOf('new 1'),
          document: 'decision',
          on: '2026-04-01',
          withoutComment: null,
        },
      },
      {
        kind: 'recommendation.issued',
        body: { recommendationId: idOf('rec-1'), issueId: idOf('new 1'), due: '2026-05-01' },
      },
      {
        kind: 'recommendation.issued',
        body: { recommendationId: idOf('rec-2'), issueId: idOf('new 1'), due: '2026-05-01' },
      },
    );
    expect(asked.thenCase).toMatchObject({
      isDraft: false,
      details: { decisionDate: '2026-04-01' },
    });
    expect(asked.thenRecommendation()).toMatchObject({
      state: 'open',
      currentDue: '2026-05-01',
      isDraft: false,
      details: { originalDue: '2026-05-01' },
    });
  });

  it('leaves out what was dropped', () => {
    const asked = given(
      ...drafted,
      offered,
      commented('said', 'already-done'),
      answered('said', 'dropped'),
    ).when(issue('decision'));
    asked.thenKinds('document.issued');
    expect(asked.thenRecommendation().state).toBe('dropped');
  });

  it('counts from the start day, the receipt or the event where the words say so', () => {
    const asked = given(
      draftCaseOpened({ bodies: [council, 'Glan Trust'] }),
      added('1', { startsOn: '2026-03-15' }),
      added('2', { deadline: fromReceipt }),
      added('3', { deadline: fromReceipt, body: 'Glan Trust' }),
      added('4', { deadline: { kind: 'event', event: 'the sale', period: within(2) } }),
      added('5', { deadline: { kind: 'event', event: 'the appeal' } }),
      triggered('4', '2026-03-10'),
    ).when(
      issue('settlement', {
        received: [{ body: ' GLANWERN council', on: '2026-04-03' }],
      }),
    );
    const due = (number: string) => asked.thenRecommendation(number).currentDue;
    expect(['1', '2', '3', '4', '5'].map(due)).toEqual([
      '2026-04-15',
      '2026-05-03',
      null,
      '2026-05-10',
      null,
    ]);
    expect(asked.thenRecommendation('5').state).toBe('awaiting-trigger');
    expect(asked.thenCase.facts.receipts).toMatchObject([
      { body: council, on: '2026-04-03', issueId: idOf('new 1') },
    ]);
  });

  it('goes without recommendations where nothing is recommended', () => {
    given(draftCaseOpened()).when(issue('decision')).thenKinds('document.issued');
  });

  it('is refused for a case decided already, whose later reports are only recorded', () => {
    for (const document of ['decision', 'settlement', 'discontinuance', 'final-report'] as const)
      given(caseOpened()).when(issue(document)).thenRefused('draft.case-decided', {
        date: '2026-03-02',
      });
    given(caseOpened({ decisionDate: null }))
      .when(issue('decision'))
      .thenRefused('draft.case-decided');
    for (const document of ['report', 'further-report', 'special-report'] as const) {
      const asked = given(caseOpened(), added('1')).when(issue(document));
      asked.thenKinds('document.issued');
      expect(asked.thenCase.details.decisionDate).toBe('2026-03-02');
    }
    given(caseOpened(), added('1', { deadline: fromReceipt }))
      .when(issue('special-report', { received: [{ body: council, on: '2026-04-02' }] }))
      .thenKinds('document.issued', 'receipt.recorded');
  });

  it('comes before any further or special report', () => {
    for (const document of ['further-report', 'special-report'] as const)
      given(...heard)
        .when(issue(document))
        .thenRefused('document.needs-decision');
    given(...heard)
      .when(issue('report'))
      .thenKinds('document.issued', 'recommendation.issued');
  });

  it('is not dated in the future, nor before the last draft', () => {
    given(...heard)
      .when(issue('decision', { on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...heard)
      .when(issue('decision', { on: '2026-03-01' }))
      .thenRefused('date.too-early', { date: '2026-03-01', earliest: '2026-03-02' });
    given(...heard)
      .when(issue('decision', { on: '2026-03-02' }))
      .thenKinds('document.issued', 'recommendation.issued');
  });

  it('is received by bodies of the case, on or after the day it went', () => {
    const withReceipt = (body: string, on: string) =>
      issue('decision', { received: [{ body, on }] });
    given(...heard)
      .when(withReceipt('Another Council', '2026-04-02'))
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
    given(...heard)
      .when(withReceipt(council, '2026-03-31'))
      .thenRefused('date.too-early', { date: '2026-03-31', earliest: '2026-04-01' });
    given(...heard)
      .when(withReceipt(council, '2026-04-11'))
      .thenRefused('date.in-future', { date: '2026-04-11' });
  });

  it('S10: waits until every comment has been answered', () => {
    const said = [...drafted, offered, commented('a', 'disagree'), commented('b', 'other')];
    given(...said)
      .when(issue('settlement'))
      .thenRefused('comment.unanswered', { count: 2 });
    given(...said, answered('a'))
      .when(issue('decision', { withoutComment: 'Urgent.' }))
      .thenRefused('comment.unanswered', { count: 1 });
    given(...said, answered('a'), answered('b'))
      .when(issue('decision'))
      .thenKinds('document.issued', 'recommendation.issued');
  });
});

describe('both parties are offered comment first (R3)', () => {
  const opened = [draftCaseOpened({ bodies: [council, 'Glan Trust'] }), added('1')] as const;
  const report = issue('final-report');

  it('R3: a final report is refused until the complainant and every body were offered it', () => {
    given(...opened)
      .when(report)
      .thenRefused('draft.not-offered', { complainant: 'yes', bodies: `${council}, Glan Trust` });
    given(...opened, draftIssued('draft', { offered: [toComplainant(), toBody()] }))
      .when(report)
      .thenRefused('draft.not-offered', { bodies: 'Glan Trust' });
    given(...opened, draftIssued('draft', { offered: [toBody(), toBody({ name: 'Glan Trust' })] }))
      .when(report)
      .thenRefused('draft.not-offered', { complainant: 'yes' });
  });

  it('R3: or goes with the reason, which prints', () => {
    const asked = given(...opened).when(issue('final-report', { withoutComment: ' Urgent. ' }));
    asked.thenKinds('document.issued', 'recommendation.issued');
    expect(asked.thenCase.facts.issued[0]?.withoutComment).toBe('Urgent.');
    given(...opened)
      .when(issue('final-report', { withoutComment: ' ' }))
      .thenRefused('reason.missing');
  });

  it('only for the papers the procedure names', () => {
    const papers = (['settlement', 'decision', 'discontinuance', 'report'] as const).map(
      (document) => [
        given(...drafted).when(issue(document)),
        given(draftCaseOpened({ procedure: lgsco }), added('1')).when(issue(document)),
      ],
    );
    const [settlement, decision, discontinuance, publicReport] = papers;
    for (const asked of [...(settlement ?? []), ...(discontinuance ?? []), decision?.[0]])
      asked?.thenKinds('document.issued', 'recommendation.issued');
    const missing = { complainant: 'yes', bodies: council };
    decision?.[1]?.thenRefused('draft.not-offered', missing);
    for (const asked of publicReport ?? []) asked.thenRefused('draft.not-offered', missing);
  });

  it('R3: and again where the recommendations changed in substance since', () => {
    const changed = [
      ...drafted,
      added('2'),
      draftIssued('draft', {}, ['1', '2']),
      revised('1', { text: 'Apologise in writing' }),
      revised('2', { dueWords: 'within two months', deadline: within(2) }),
    ] as const;
    given(...changed)
      .when(report)
      .thenRefused('draft.further-needed', { numbers: '1, 2' });
    given(...changed)
      .when(issue('final-report', { withoutComment: 'A wording agreed on the telephone.' }))
      .thenKinds('document.issued', 'recommendation.issued', 'recommendation.issued');
    const further = { kind: 'further-draft', changes: 'Dates' } as const;
    const asked = given(...changed, draftIssued('again', further, ['1', '2'])).when(report);
    expect(asked.thenRecommendation('2').currentDue).toBe('2026-06-01');
  });

  it('R3: and their time to comment has run, unless they have answered', () => {
    const due = '2026-04-01';
    const both = [toComplainant({ commentsDue: due }), toBody({ commentsDue: due })];
    const open = [...drafted, draftIssued('draft', { offered: both })];
    given(...open)
      .when(report)
      .thenRefused('comment.period-running', { date: due });
    given(...open)
      .when(issue('final-report', { on: '2026-04-02' }))
      .thenKinds('document.issued', 'recommendation.issued');
    given(...open, commented('a', 'agree'))
      .when(report)
      .thenRefused('comment.period-running', { date: due });
    given(
      ...open,
      commented('a', 'agree'),
      commented('b', 'agree', { party: 'complainant', name: 'Mr Rees' }),
    )
      .when(report)
      .thenKinds('document.issued', 'recommendation.issued');
    given(...open)
      .when(issue('decision'))
      .thenKinds('document.issued', 'recommendation.issued');
  });
});

describe('a body receives a document', () => {
  const receive = (over: Partial<CommandOf<'recordReceipt'>> = {}) =>
    ({
      kind: 'recordReceipt',
      caseId,
      issueId: null,
      body: ' glanwern council ',
      on: '2026-03-04',
      ...over,
    }) as const;
  const waiting = [
    caseOpened({ bodies: [council, 'Glan Trust'] }),
    added('1', { deadline: fromReceipt }),
    added('2', { deadline: fromReceipt, body: 'Glan Trust' }),
    added('3', { deadline: fromReceipt, originalDue: '2026-06-01' }),
    added('4', { deadline: { kind: 'event', event: 'the sale' } }),
  ] as const;

  it('and what runs from that day gets its date; what has one keeps it', () => {
    given(...waiting)
      .when(receive())
      .thenEvents(
        { kind: 'receipt.recorded', body: { issueId: null, body: council, on: '2026-03-04' } },
        {
          kind: 'due.moved',
          body: {
            recommendationId: idOf('rec-1'),
            due: '2026-04-04',
            cause: { kind: 'receipt', body: council },
            reason: '',
          },
        },
      );
    expect(
      given(...waiting)
        .when(receive())
        .thenRecommendation(),
    ).toMatchObject({
      currentDue: '2026-04-04',
      details: { originalDue: null },
    });
  });

  it('of a series whose first runs from it, too', () => {
    const every = { amount: 3, unit: 'calendarMonths' } as const;
    const series = { kind: 'recurring', every, first: fromReceipt, words: '' } as const;
    given(caseOpened(), added('1', { deadline: series }))
      .when(receive())
      .thenKinds('receipt.recorded', 'due.moved');
  });

  it('of the paper that asked it to act, not of a later report', () => {
    const issued = [...waiting, documentIssued('later', 'special-report')];
    given(...issued)
      .when(receive({ issueId: idOf('later') }))
      .thenKinds('receipt.recorded');
    given(...issued)
      .when(receive({ issueId: idOf('other') }))
      .thenRefused('document.not-found');
    given(...waiting, documentIssued('public', 'report', '2026-03-03'))
      .when(receive({ issueId: idOf('public') }))
      .thenKinds('receipt.recorded', 'due.moved');
    given(...waiting, documentIssued('public', 'report', '2026-03-05'))
      .when(receive({ issueId: idOf('public') }))
      .thenRefused('date.too-early', { date: '2026-03-04', earliest: '2026-03-05' });
  });

  it('of this case, after the decision, on a day that has come', () => {
    given(...waiting)
      .when(receive({ body: 'Another Council ' }))
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
    given(...waiting)
      .when(receive({ on: '2026-03-01' }))
      .thenRefused('date.too-early', { date: '2026-03-01', earliest: '2026-03-02' });
    given(...waiting)
      .when(receive({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...drafted)
      .when(receive())
      .thenRefused('document.needs-decision');
  });

  it('corrected later moves nothing by itself', () => {
    given(...waiting, received('2026-03-03'), {
      kind: 'due.moved',
      body: {
        recommendationId: idOf('rec-1'),
        due: '2026-04-03',
        cause: { kind: 'receipt', body: council },
        reason: '',
      },
    })
      .when(receive())
      .thenKinds('receipt.recorded');
  });
});

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
