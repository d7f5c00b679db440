import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import type { IssuedDocument, Offer } from '../../../shared/domain/case/events/draft.ts';
import { caseOpened, idOf, lgsco } from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  answered,
  commented,
  council,
  draftCaseOpened,
  draftIssued,
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

  it('what was dropped gives up its number', () => {
    given(
      ...drafted,
      added('2'),
      offered,
      commented('said', 'already-done'),
      answered('said', 'dropped'),
    )
      .when({
        kind: 'reviseRecommendation',
        caseId,
        recommendationId: idOf('rec-2'),
        set: { number: '1' },
        origin: { kind: 'typed' },
      })
      .thenKinds('recommendation.revised');
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

  it('R3: a further draft sets the time to comment for those it went to, and for nobody else', () => {
    const until = (commentsDue: string, on: string) => [
      toComplainant({ on, commentsDue }),
      toBody({ on, commentsDue }),
    ];
    const first = draftIssued('draft', { offered: until('2026-03-30', '2026-03-02') });
    const further = (offered: readonly Offer[]) =>
      draftIssued('further', {
        kind: 'further-draft',
        on: '2026-03-05',
        offered: [...offered],
        changes: 'The date.',
      });
    const agreed = (name: string, party: 'complainant' | 'body') =>
      commented(name, 'agree', {
        draftId: idOf('further'),
        party,
        name: party === 'body' ? council : 'Mrs B',
        recommendationId: null,
      });
    const again = until('2026-03-15', '2026-03-05');
    const both = [agreed('a', 'body'), agreed('b', 'complainant')] as const;
    const onSixteenth = issue('final-report', { on: '2026-03-16' });
    for (const said of [both, []])
      given(...drafted, first, further(again), ...said)
        .when(onSixteenth)
        .thenKinds('document.issued', 'recommendation.issued');
    given(...drafted, first, further(again))
      .when(issue('final-report', { on: '2026-03-15' }))
      .thenRefused('comment.period-running', { date: '2026-03-15' });
    given(...drafted, first, further(again.slice(1)), agreed('a', 'body'))
      .when(onSixteenth)
      .thenRefused('comment.period-running', { date: '2026-03-30' });
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
