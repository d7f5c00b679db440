import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  gapsForEnding,
  gateOptions,
  preconditions,
  roadsOpen,
  stageOf,
  stepOfOption,
} from '../../../shared/domain/case/gate.ts';
import type { Ending, Route } from '../../../shared/domain/case/vocabulary.ts';
import { type PreconditionId, preconditionIds } from '../../../shared/domain/procedure/gate.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  circumstancesOn,
  commentAnswered,
  commentRecorded,
  considered,
  documentIssued,
  draftIssued,
  draftOpened,
  extensionAsked,
  extensionGranted,
  letterInError,
  letterSent,
  offer,
  personRecorded,
  rec,
  received,
  replyReceived,
  stepTaken,
  stoodDown,
  viewRecorded,
} from '../../support/ledger/chasing-events.ts';
import { given } from '../../support/ledger/given.ts';

const owed = [caseOpened(), recommendationAdded('1')];
const met = [
  evidenceFiled('letter', '2026-04-15'),
  evidenceAssessed('satisfied', ['letter'], '2026-04-16'),
];
const chase = letterSent('chase', { replyBy: '2026-05-15', proof: 'Sent item 1 May' });

/** How a precondition of recommendation 1 stands on a day: what shows it, or what is missing. */
const standsOn = (
  id: PreconditionId,
  today: string,
  events: readonly CaseEvent[],
  office = 'psow',
) => {
  const { case: state, recommendation } = given(...events);
  const found = preconditions(state, recommendation(), circumstancesOn(today, office)).find(
    (each) => each.id === id,
  );
  return found?.missing ?? found?.shownBy;
};

const by = (kind: string, on: string | null, id: string | null = null) => ({ kind, id, on });

describe('how far the case has come', () => {
  it('a draft, before anything was issued', () => {
    expect(stageOf(given(draftOpened).case)).toBe('draft');
  });

  it.each<[Route, string]>([
    ['early-resolution', 'settlement'],
    ['voluntary-settlement', 'settlement'],
    ['investigation-decision', 'decision'],
    ['report', 'report'],
    ['own-initiative', 'report'],
    ['special-report', 'further-report'],
  ])('R2, R21: a case that came decided by %s is at the %s', (route, stage) => {
    expect(stageOf(given(caseOpened({ route })).case)).toBe(stage);
  });

  it.each([
    ['settlement', 'settlement'],
    ['discontinuance', 'settlement'],
    ['decision', 'decision'],
    ['final-report', 'report'],
    ['report', 'report'],
    ['further-report', 'further-report'],
    ['special-report', 'further-report'],
  ] as const)('R21: once a %s was issued it is at the %s', (document, stage) => {
    expect(stageOf(given(draftOpened, documentIssued(document, '2026-03-02')).case)).toBe(stage);
  });

  it('the last document issued decides', () => {
    const events = [
      caseOpened(),
      documentIssued('report', '2026-06-01'),
      documentIssued('further-report', '2026-10-01'),
    ];
    expect(stageOf(given(...events).case)).toBe('further-report');
  });
});

describe('agreed in writing', () => {
  const agreed = (...events: readonly CaseEvent[]) =>
    standsOn('agreed-in-writing', '2026-05-01', events);

  it('by what was issued', () => {
    expect(
      agreed(draftOpened, recommendationAdded('1'), documentIssued('settlement', '2026-03-02')),
    ).toEqual(by('document', '2026-03-02', idOf('settlement')));
  });

  it('by the decision the case came with', () => {
    expect(agreed(...owed)).toEqual(by('decision', '2026-03-02'));
    expect(agreed(caseOpened({ decisionDate: null }), recommendationAdded('1'))).toBe('not-agreed');
  });

  it('by the body’s comment on the draft, if it agreed', () => {
    const drafted = [draftOpened, recommendationAdded('1')];
    expect(agreed(...drafted)).toBe('not-agreed');
    expect(agreed(...drafted, commentRecorded('agree'))).toEqual(
      by('comment', '2026-02-10', idOf('comment agree')),
    );
    expect(agreed(...drafted, commentRecorded('agree-in-part'))).toBe('not-agreed');
    expect(agreed(...drafted, commentRecorded('agree', { party: 'complainant' }))).toBe(
      'not-agreed',
    );
    expect(agreed(...drafted, commentRecorded('agree', { name: 'Another body' }))).toBe(
      'not-agreed',
    );
    expect(agreed(...drafted, commentRecorded('agree', { recommendationId: rec('2') }))).toBe(
      'not-agreed',
    );
  });

  it('what is said of this one weighs more than what is said of the whole draft', () => {
    const drafted = [draftOpened, recommendationAdded('1')];
    const whole = commentRecorded('agree', { recommendationId: null, name: '' });
    expect(agreed(...drafted, whole)).toEqual(by('comment', '2026-02-10', idOf('comment agree')));
    expect(agreed(...drafted, commentRecorded('disagree'), whole)).toBe('not-agreed');
  });

  it('a discontinuance agrees nothing', () => {
    expect(
      agreed(
        { ...draftOpened },
        recommendationAdded('1'),
        documentIssued('discontinuance', '2026-03-02'),
        documentIssued('decision', '2026-03-09'),
      ),
    ).toEqual(by('document', '2026-03-09', idOf('decision')));
  });
});

describe('chased, provably, and without an answer', () => {
  it('R11: the date has passed from the day after it', () => {
    expect(standsOn('due-date-passed', '2026-04-30', owed)).toBe('date-ahead');
    expect(standsOn('due-date-passed', '2026-05-01', owed)).toEqual(by('date', '2026-04-30'));
    expect(
      standsOn('due-date-passed', '2026-05-01', [
        caseOpened(),
        recommendationAdded('1', { originalDue: null }),
      ]),
    ).toBe('no-date');
  });

  it('R11: chased since the date last moved, not in error', () => {
    const chased = (...events: readonly CaseEvent[]) => standsOn('chased', '2026-05-20', events);
    expect(chased(...owed)).toBe('not-chased');
    expect(chased(...owed, chase)).toEqual(by('letter', '2026-05-01', idOf('chase')));
    expect(chased(...owed, chase, letterInError('chase'))).toBe('not-chased');
    expect(
      chased(...owed, chase, extensionAsked('ask'), extensionGranted('ask', '2026-05-15')),
    ).toBe('not-chased');
    const later = letterSent('chase', { name: 'later', level: 2, on: '2026-05-15' });
    expect(chased(...owed, chase, later)).toEqual(by('letter', '2026-05-15', idOf('later')));
  });

  it('proven sent where something shows it went', () => {
    const proven = (...events: readonly CaseEvent[]) =>
      standsOn('chase-proven-sent', '2026-05-20', events);
    expect(proven(...owed)).toBe('not-chased');
    expect(proven(...owed, letterSent('chase'))).toBe('no-proof');
    const unproven = letterSent('chase', { name: 'later', level: 2, on: '2026-05-15' });
    expect(proven(...owed, chase, unproven)).toEqual(by('letter', '2026-05-01', idOf('chase')));
  });

  it('the reply window has passed the day after the day to reply by', () => {
    const window = (today: string, ...events: readonly CaseEvent[]) =>
      standsOn('reply-window-passed', today, [...owed, ...events]);
    expect(window('2026-05-20')).toBe('not-chased');
    expect(window('2026-05-15', chase)).toBe('window-open');
    expect(window('2026-05-16', chase)).toEqual(by('date', '2026-05-15', idOf('chase')));
    expect(window('2026-05-20', letterSent('chase'))).toBe('no-reply-date');
  });

  it('a reply without evidence closes it early; a promise of evidence does not', () => {
    const window = (today: string, ...events: readonly CaseEvent[]) =>
      standsOn('reply-window-passed', today, [...owed, chase, ...events]);
    const reasons = replyReceived('reasons-for-delay');
    expect(window('2026-05-08', reasons)).toEqual(
      by('reply', '2026-05-06', idOf('reply reasons-for-delay')),
    );
    expect(window('2026-05-08', replyReceived('evidence-promised'))).toBe('window-open');
    expect(window('2026-05-16', replyReceived('evidence-promised'))).toEqual(
      by('date', '2026-05-15', idOf('chase')),
    );
    expect(window('2026-05-08', replyReceived('other', { on: '2026-04-30' }))).toBe('window-open');
    expect(window('2026-05-08', replyReceived('other', { on: '2026-05-01' }))).toMatchObject({
      kind: 'reply',
    });
    const elsewhere = { recommendationIds: [rec('2')] };
    expect(window('2026-05-08', replyReceived('other', elsewhere))).toBe('window-open');
    const answering = { ...elsewhere, letterId: idOf('chase') };
    expect(window('2026-05-08', replyReceived('other', answering))).toMatchObject({
      kind: 'reply',
    });
  });

  it('evidence that came since the chase is for us to judge', () => {
    const window = (receivedOn: string, numbers = ['1']) =>
      standsOn('reply-window-passed', '2026-05-20', [
        ...owed,
        chase,
        evidenceFiled('late', receivedOn, numbers),
      ]);
    expect(window('2026-05-01')).toBe('evidence-came');
    expect(window('2026-04-30')).toEqual(by('date', '2026-05-15', idOf('chase')));
    expect(window('2026-05-10', ['2'])).toEqual(by('date', '2026-05-15', idOf('chase')));
  });
});

describe('what is still needed was asked, and the day for it has passed', () => {
  const partly = [
    ...owed,
    evidenceFiled('letter', '2026-04-15'),
    evidenceAssessed('partly', ['letter'], '2026-04-16'),
  ];
  const request = letterSent('still-needed', { replyBy: '2026-05-15', needed: 'The policy.' });

  it('R12: asked', () => {
    expect(standsOn('still-needed-asked', '2026-05-20', partly)).toBe('still-needed-not-asked');
    expect(standsOn('still-needed-asked', '2026-05-20', [...partly, request])).toEqual(
      by('letter', '2026-05-01', idOf('still-needed')),
    );
    expect(standsOn('still-needed-asked', '2026-05-20', [...partly, chase])).toBe(
      'still-needed-not-asked',
    );
  });

  it('R12: and the day after the day named', () => {
    const passed = (today: string, ...events: readonly CaseEvent[]) =>
      standsOn('request-date-passed', today, [...partly, ...events]);
    expect(passed('2026-05-20')).toBe('still-needed-not-asked');
    expect(passed('2026-05-15', request)).toBe('window-open');
    expect(passed('2026-05-16', request)).toEqual(by('date', '2026-05-15', idOf('still-needed')));
    expect(passed('2026-05-16', letterSent('still-needed'))).toBe('no-reply-date');
    expect(passed('2026-05-16', request, evidenceFiled('more', '2026-05-14'))).toBe(
      'evidence-came',
    );
    const again = letterSent('still-needed', { name: 'again', replyBy: '2026-06-15' });
    expect(passed('2026-05-16', request, again)).toBe('window-open');
  });
});

describe('what was weighed', () => {
  it.each([
    ['reasons-considered', 'reasons', 'reasons-not-considered'],
    ['pattern-checked', 'pattern', 'pattern-not-checked'],
    ['proportionality-considered', 'proportionality', 'proportionality-not-considered'],
  ] as const)('%s', (id, kind, missing) => {
    expect(standsOn(id, '2026-05-20', owed)).toBe(missing);
    expect(standsOn(id, '2026-05-20', [...owed, considered(kind)])).toEqual(
      by('consideration', '2026-05-20', idOf(kind)),
    );
    const others = (['reasons', 'pattern', 'proportionality'] as const)
      .filter((each) => each !== kind)
      .map((each) => considered(each));
    expect(standsOn(id, '2026-05-20', [...owed, ...others])).toBe(missing);
    const elsewhere = considered(kind, { recommendationIds: [rec('2')] });
    expect(standsOn(id, '2026-05-20', [...owed, elsewhere])).toBe(missing);
  });
});

describe('the complainant was asked', () => {
  const asked = (...events: readonly CaseEvent[]) =>
    standsOn('complainant-asked', '2026-05-20', events);

  it('R14: where the action touches them, by its kind or as recorded', () => {
    expect(asked(...owed)).toBe('complainant-not-asked');
    expect(asked(...owed, viewRecorded())).toEqual(by('view', '2026-05-12', idOf('view')));
    expect(asked(...owed, viewRecorded({ recommendationIds: [rec('2')] }))).toBe(
      'complainant-not-asked',
    );
    const improvement = recommendationAdded('1', { kind: 'service-improvement' });
    expect(asked(caseOpened(), improvement)).toEqual(by('not-needed', null));
    const touching = { kind: 'service-improvement', touchesComplainant: true };
    expect(asked(caseOpened(), recommendationAdded('1', touching))).toBe('complainant-not-asked');
  });

  it('R14: one who cannot be asked need not be', () => {
    const gone = personRecorded('Mrs B', 'complainant', { wish: 'has-died', on: '2026-04-01' });
    expect(asked(...owed, ...gone)).toEqual(by('wish', '2026-04-01', idOf('wish 1')));
    const other = personRecorded('Mr C', 'affected', { wish: 'has-died', on: '2026-04-01' });
    expect(asked(...owed, ...other)).toBe('complainant-not-asked');
  });
});

describe('the body’s time to reply by law has passed', () => {
  const reported = [
    caseOpened({ route: 'report' }),
    recommendationAdded('1'),
    documentIssued('report', '2026-03-02'),
  ];
  const passed = (today: string, events: readonly CaseEvent[], office = 'psow') =>
    standsOn('statutory-reply-passed', today, events, office);

  it('R16: a month beginning with the day it received the report (Wales)', () => {
    const events = [...reported, received('2026-03-04', { document: 'report' })];
    expect(passed('2026-04-03', events)).toBe('statutory-open');
    expect(passed('2026-04-04', events)).toEqual(by('receipt', '2026-03-04', idOf('report')));
  });

  it('three months in England', () => {
    const events = [...reported, received('2026-03-04', { document: 'report' })];
    expect(passed('2026-06-03', events, 'lgsco')).toBe('statutory-open');
    expect(passed('2026-06-04', events, 'lgsco')).toMatchObject({ kind: 'receipt' });
  });

  it('not where the day of receipt is not known, or the office has no such period', () => {
    expect(passed('2026-06-04', reported)).toBe('receipt-unknown');
    const events = [...reported, received('2026-03-04', { document: 'report' })];
    expect(passed('2026-06-04', events, 'hos')).toBe('no-statutory-reply');
    const other = received('2026-03-04', { body: 'Another body', document: 'report' });
    expect(passed('2026-06-04', [...reported, other])).toBe('receipt-unknown');
  });

  it('of the last report: what was received before does not count', () => {
    const further = [
      ...reported,
      received('2026-03-04', { document: 'report' }),
      documentIssued('further-report', '2026-05-20'),
    ];
    expect(passed('2026-06-10', further)).toBe('receipt-unknown');
    expect(passed('2026-06-10', [...further, received('2026-05-19')])).toBe('receipt-unknown');
    expect(passed('2026-06-20', [...further, received('2026-05-20')])).toEqual(
      by('receipt', '2026-05-20'),
    );
    const lateNews = received('2026-05-21', { document: 'report' });
    expect(passed('2026-07-10', [...further, lateNews])).toBe('receipt-unknown');
    const decided = documentIssued('decision', '2026-05-20');
    const events = [...reported, received('2026-03-04', { document: 'report' }), decided];
    expect(passed('2026-06-10', events)).toMatchObject({ kind: 'receipt', on: '2026-03-04' });
  });

  it('of the report the case came with, where none was issued here', () => {
    const events = [caseOpened(), recommendationAdded('1'), received('2026-03-04')];
    expect(passed('2026-04-04', events)).toEqual(by('receipt', '2026-03-04'));
  });
});

describe('comments were offered', () => {
  const offered = (...events: readonly CaseEvent[]) =>
    standsOn('comments-offered', '2026-05-20', events);
  const body = offer('body', 'Glanwern Council ');
  const person = offer('complainant', 'Mrs B');

  it('R3: to both the complainant and the body', () => {
    expect(offered(...owed)).toBe('comments-not-offered');
    expect(offered(...owed, draftIssued([body]))).toBe('comments-not-offered');
    expect(offered(...owed, draftIssued([person]))).toBe('comments-not-offered');
    const namesake = offer('complainant', 'Glanwern Council');
    expect(offered(...owed, draftIssued([namesake]))).toBe('comments-not-offered');
    expect(offered(...owed, draftIssued([offer('body', 'Another'), person]))).toBe(
      'comments-not-offered',
    );
    expect(offered(...owed, draftIssued([body, person]))).toEqual(
      by('draft', '2026-02-02', idOf('draft')),
    );
    const later = draftIssued([person], { draftId: idOf('later') });
    expect(offered(...owed, draftIssued([body]), later)).toEqual(
      by('draft', '2026-02-02', idOf('draft')),
    );
  });

  it('an own-initiative investigation has no complainant', () => {
    const own = [caseOpened({ route: 'own-initiative' }), recommendationAdded('1')];
    expect(offered(...own, draftIssued([body]))).toMatchObject({ kind: 'draft' });
    expect(offered(...own)).toBe('comments-not-offered');
  });
});

describe('a refusal is on the record', () => {
  const refused = (...events: readonly CaseEvent[]) =>
    standsOn('refusal-recorded', '2026-05-20', [...owed, ...events]);

  it.each(['refusal', 'cannot'] as const)('R16: a reply of the kind %s', (kind) => {
    expect(refused(replyReceived(kind))).toEqual(by('reply', '2026-05-06', idOf(`reply ${kind}`)));
  });

  it('the last position the body took counts', () => {
    expect(refused()).toBe('no-refusal');
    expect(refused(replyReceived('reasons-for-delay'))).toBe('no-refusal');
    expect(refused(replyReceived('refusal'), replyReceived('evidence-promised'))).toBe(
      'no-refusal',
    );
    expect(refused(replyReceived('refusal'), replyReceived('other'))).toMatchObject({
      kind: 'reply',
    });
    expect(refused(replyReceived('refusal', { recommendationIds: [rec('2')] }))).toBe('no-refusal');
  });

  it('a disagreement at the draft that stands', () => {
    const disagreed = commentRecorded('disagree');
    expect(refused(disagreed)).toEqual(by('comment', '2026-02-10', idOf('comment disagree')));
    expect(refused(disagreed, commentAnswered('disagree', 'kept'))).toMatchObject({
      kind: 'comment',
    });
    expect(refused(disagreed, commentAnswered('disagree', 'changed'))).toBe('no-refusal');
    expect(refused(disagreed, commentAnswered('disagree', 'dropped'))).toBe('no-refusal');
    expect(refused(disagreed, commentRecorded('agree'))).toBe('no-refusal');
    expect(refused(disagreed, commentRecorded('agree-in-part'))).toBe('no-refusal');
    expect(refused(disagreed, commentRecorded('already-done'))).toMatchObject({ kind: 'comment' });
    expect(refused(commentRecorded('disagree', { name: ' ' }))).toMatchObject({ kind: 'comment' });
    expect(refused(disagreed, replyReceived('evidence-promised'))).toBe('no-refusal');
    expect(refused(commentRecorded('already-done'))).toBe('no-refusal');
  });
});

describe('a different action is on the record', () => {
  const different = (...events: readonly CaseEvent[]) =>
    standsOn('different-action-recorded', '2026-05-20', [...owed, ...events]);
  const reply = replyReceived('different-action', { on: '2026-04-15' });

  it('R15: by the reply, or better by our judgement that it is not enough', () => {
    expect(different()).toBe('no-different-action');
    expect(different(replyReceived('other'))).toBe('no-different-action');
    expect(different(reply)).toEqual(by('reply', '2026-04-15', idOf('reply different-action')));
    const filed = evidenceFiled('letter', '2026-04-14');
    const judged = (result: 'partly' | 'not-satisfied', on: string) =>
      different(reply, filed, evidenceAssessed(result, ['letter'], on));
    expect(judged('not-satisfied', '2026-04-15')).toEqual(
      by('assessment', '2026-04-15', idOf('made 2026-04-15')),
    );
    expect(judged('not-satisfied', '2026-04-14')).toMatchObject({ kind: 'reply' });
    expect(judged('partly', '2026-04-16')).toMatchObject({ kind: 'reply' });
    const reopened: CaseEvent = {
      kind: 'recommendation.reopened',
      body: { recommendationId: rec('1'), reason: 'It came back.', on: '2026-05-01' },
    };
    const before = evidenceAssessed('not-satisfied', ['letter'], '2026-04-16');
    expect(different(reply, filed, before, reopened)).toMatchObject({ kind: 'reply' });
  });
});

describe('the roads to the gate', () => {
  const open = (today: string, ...events: readonly CaseEvent[]) => {
    const { case: state, recommendation } = given(...events);
    return roadsOpen(state, recommendation(), circumstancesOn(today));
  };
  const improvement = [caseOpened(), recommendationAdded('1', { kind: 'service-improvement' })];

  it('R11: no response, the day after the reply window of a proven chase', () => {
    expect(open('2026-05-15', ...owed, chase)).toEqual([]);
    expect(open('2026-05-16', ...owed, chase)).toEqual(['no-response']);
  });

  it('R16: a refusal, once its reasons were considered', () => {
    expect(open('2026-05-08', ...owed, replyReceived('refusal'))).toEqual([]);
    expect(open('2026-05-21', ...owed, replyReceived('refusal'), considered('reasons'))).toEqual([
      'refusal',
    ]);
  });

  it('R12: still not enough after what is needed was asked', () => {
    const asked = letterSent('still-needed', { replyBy: '2026-05-15', needed: 'The policy.' });
    expect(open('2026-05-16', ...owed, asked)).toEqual(['still-unsatisfactory']);
  });

  it('R15: something else was done', () => {
    const different = [replyReceived('different-action'), considered('reasons')];
    expect(open('2026-05-21', ...owed, ...different)).toEqual([]);
    expect(open('2026-05-21', ...owed, ...different, viewRecorded())).toEqual([
      'something-else-done',
    ]);
    expect(open('2026-05-21', ...improvement, ...different)).toEqual(['something-else-done']);
  });

  it('several at once, in the procedure’s order; none once it has ended', () => {
    const both = [chase, replyReceived('refusal'), considered('reasons')];
    expect(open('2026-05-21', ...owed, ...both)).toEqual(['no-response', 'refusal']);
    expect(open('2026-05-21', ...owed, ...both, ...met)).toEqual([]);
  });
});

describe('the options at a stage', () => {
  const optionsOn = (today: string, events: readonly CaseEvent[], office = 'psow') => {
    const { case: state } = given(...events);
    return gateOptions(state, state.recommendations, 'no-response', circumstancesOn(today, office));
  };
  const ids = (events: readonly CaseEvent[], office = 'psow') =>
    optionsOn('2026-05-16', events, office).map(({ option }) => option.id);

  it('R21: are those of the stage and the office', () => {
    expect(ids(owed)).toContain('special-report');
    expect(ids(owed)).not.toContain('further-report');
    expect(ids(owed, 'lgsco')).toContain('public-report');
    expect(ids([caseOpened({ route: 'report' }), recommendationAdded('1')], 'lgsco')).toContain(
      'further-report',
    );
    expect(ids([draftOpened, recommendationAdded('1')])).toEqual([
      'write-chief-executive',
      'meet-body',
      'more-time',
      'case-conference',
      'public-report',
    ]);
  });

  it('R16: each names its gaps, the road’s and its own, in one order', () => {
    const gaps = (today: string, id: string, ...events: readonly CaseEvent[]) =>
      optionsOn(today, [...owed, ...events]).find(({ option }) => option.id === id)?.gaps;
    expect(gaps('2026-04-30', 'meet-body')).toEqual([
      'due-date-passed',
      'chased',
      'chase-proven-sent',
      'reply-window-passed',
    ]);
    expect(gaps('2026-05-16', 'meet-body', chase)).toEqual([]);
    expect(gaps('2026-05-16', 'special-report', chase)).toEqual([
      'reasons-considered',
      'complainant-asked',
      'pattern-checked',
      'proportionality-considered',
    ]);
  });

  it('an option is open where it has no gap', () => {
    const open = optionsOn('2026-05-16', [...owed, chase]).filter(({ isOpen }) => isOpen);
    expect(open.map(({ option }) => option.id)).toEqual([
      'write-chief-executive',
      'meet-body',
      'more-time',
      'explain-delay',
      'case-conference',
    ]);
  });

  it('for several recommendations what is missing for one is missing', () => {
    const second = recommendationAdded('2', { originalDue: '2026-06-30' });
    const [first] = optionsOn('2026-05-16', [...owed, chase, second]);
    expect(first?.gaps).toEqual([
      'due-date-passed',
      'chased',
      'chase-proven-sent',
      'reply-window-passed',
    ]);
  });

  it('every precondition there is has its answer', () => {
    const { case: state, recommendation } = given(...owed);
    const all = preconditions(state, recommendation(), circumstancesOn('2026-05-16'));
    expect(all.map(({ id }) => id)).toEqual(preconditionIds);
    for (const { isMet, shownBy, missing } of all) {
      expect([shownBy === null, missing !== null]).toEqual([!isMet, !isMet]);
    }
  });

  it('each option has its step', () => {
    const state = given(...owed).case;
    expect(stepOfOption(state, 'special-report')).toBe('issue-report');
    expect(stepOfOption(state, 'cease')).toBe('cease');
    expect(stepOfOption(state, 'meet-body')).toBe('escalate');
    expect(stepOfOption(state, 'further-report')).toBe('escalate');
  });
});

describe('an ending that needs the gate', () => {
  const gateOn = (ending: Ending, today: string, ...events: readonly CaseEvent[]) => {
    const { case: state, recommendation } = given(...events);
    return gapsForEnding(state, recommendation(), ending, {
      today,
      calendarOf: ({ nation }) => bankHolidaysOf(nation.value),
    });
  };
  const weighed = [considered('reasons'), considered('pattern'), considered('proportionality')];

  it.each<Ending>(['treated-as-met', 'equivalent', 'incomplete-accepted'])(
    '%s needs none',
    (ending) => {
      expect(gateOn(ending, '2026-05-16', ...owed)).toBeNull();
    },
  );

  it('R16: non-compliance needs a road and its own weighing', () => {
    expect(gateOn('not-complied', '2026-05-16', ...owed, chase)).toEqual({
      road: 'no-response',
      stage: 'decision',
      option: 'record-non-compliance',
      gaps: [
        'reasons-considered',
        'complainant-asked',
        'pattern-checked',
        'proportionality-considered',
      ],
    });
    expect(
      gateOn('not-complied', '2026-05-21', ...owed, chase, ...weighed, viewRecorded())?.gaps,
    ).toEqual([]);
  });

  it('R16: the road with the fewest gaps is taken', () => {
    const refused = [...owed, replyReceived('refusal'), ...weighed, viewRecorded()];
    expect(gateOn('not-complied', '2026-05-21', ...refused)).toMatchObject({
      road: 'refusal',
      gaps: [],
    });
    expect(gateOn('not-complied', '2026-05-21', ...owed)).toMatchObject({
      gaps: [
        'reasons-considered',
        'complainant-asked',
        'pattern-checked',
        'proportionality-considered',
        'refusal-recorded',
      ],
    });
  });

  it('what cannot be done may be ceased without a road', () => {
    expect(gateOn('ceased', '2026-04-10', ...owed)).toEqual({
      road: 'no-response',
      stage: 'decision',
      option: 'cease',
      gaps: ['complainant-asked', 'proportionality-considered'],
    });
    expect(
      gateOn('ceased', '2026-05-21', ...owed, considered('proportionality'), viewRecorded())?.gaps,
    ).toEqual([]);
  });

  it('what is escalated has come its road already', () => {
    const escalated = stepTaken('meet-body', { road: 'refusal' });
    expect(gateOn('not-complied', '2026-06-02', ...owed, escalated, ...weighed)).toEqual({
      road: 'refusal',
      stage: 'decision',
      option: 'record-non-compliance',
      gaps: ['complainant-asked'],
    });
    expect(
      gateOn('not-complied', '2026-06-02', ...owed, escalated, stoodDown('2026-06-02'), ...weighed)
        ?.gaps,
    ).toHaveLength(2);
  });

  it('nothing more, once the step that leads to it was taken and still stands', () => {
    const taken = stepTaken('record-non-compliance', { override: 'It was urgent.' });
    expect(gateOn('not-complied', '2026-06-02', ...owed, taken)).toBeNull();
    expect(gateOn('ceased', '2026-06-02', ...owed, taken)).not.toBeNull();
    expect(
      gateOn('not-complied', '2026-06-02', ...owed, taken, stoodDown('2026-06-02')),
    ).not.toBeNull();
  });

  it('an option of the stage goes before those of other stages, however few their gaps', () => {
    const settled = [
      caseOpened({ route: 'early-resolution', procedure: { id: 'lgsco', version: '1' } }),
      recommendationAdded('1'),
    ];
    expect(gateOn('not-complied', '2026-05-16', ...settled)).toMatchObject({
      stage: 'settlement',
      option: 'record-non-compliance',
    });
  });

  it('where the stage has no such option, another stage’s is weighed', () => {
    const reported = [caseOpened({ route: 'report' }), recommendationAdded('1')];
    expect(gateOn('superseded', '2026-05-16', ...reported)).toMatchObject({
      stage: 'report',
      option: 'new-case',
    });
  });

  it('where the office’s procedure is not known, the ending is not ours to judge', () => {
    const unknown = [
      caseOpened({ procedure: { id: 'elsewhere', version: '1' } }),
      recommendationAdded('1'),
    ];
    expect(gateOn('not-complied', '2026-05-16', ...unknown)).toBeNull();
  });
});
