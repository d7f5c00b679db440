import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  askedInTime,
  earliestUnmet,
  extensionsOf,
  isInForce,
  undecidedFor,
} from '../../../shared/domain/case/extensions.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  draftOpened,
  extensionAsked,
  extensionGranted,
  extensionRefused,
  extensionRemoved,
  rec,
} from '../../support/ledger/chasing-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';

type Refused = Parameters<ReturnType<ReturnType<typeof given>['when']>['thenRefused']>;

const owed = [caseOpened(), recommendationAdded('1')];
const asked = [...owed, extensionAsked('ask')];

const ask = (over: Partial<CommandOf<'askExtension'>> = {}): CommandOf<'askExtension'> => ({
  kind: 'askExtension',
  caseId,
  recommendationIds: [rec('1')],
  askedOn: '2026-04-20',
  askedBy: ' The link officer ',
  reason: ' The surveyor is ill. ',
  until: '2026-05-29',
  ...over,
});

const grant = (over: Partial<CommandOf<'grantExtension'>> = {}): CommandOf<'grantExtension'> => ({
  kind: 'grantExtension',
  caseId,
  extensionId: idOf('ask'),
  due: '2026-05-29',
  reason: ' A good reason. ',
  conditions: ' A progress note by 15 May. ',
  complainantToldOn: null,
  ...over,
});

const refuse = (reason = ' No good reason. '): CommandOf<'refuseExtension'> => ({
  kind: 'refuseExtension',
  caseId,
  extensionId: idOf('ask'),
  reason,
});

const remove = (reason = ' Granted in error. '): CommandOf<'removeExtension'> => ({
  kind: 'removeExtension',
  caseId,
  extensionId: idOf('ask'),
  reason,
});

const met = [
  evidenceFiled('letter', '2026-04-15'),
  evidenceAssessed('satisfied', ['letter'], '2026-04-16'),
];

const occurrence = (name: string, due: string): CaseEvent => ({
  kind: 'part.added',
  body: {
    recommendationId: rec('1'),
    part: { partId: idOf(name), text: `Report ${name}`, proofWanted: [], due },
    why: 'occurrence',
  },
});

describe('the body asks for more time', () => {
  it('R10: an extension is asked with the date as it stood', () => {
    given(...owed)
      .on('2026-04-20')
      .when(ask())
      .thenEvents({
        kind: 'extension.asked',
        body: {
          extensionId: idOf('new 1'),
          recommendationIds: [rec('1')],
          askedOn: '2026-04-20',
          askedBy: 'The link officer',
          reason: 'The surveyor is ill.',
          until: '2026-05-29',
          dueThen: [{ recommendationId: rec('1'), due: '2026-04-30' }],
        },
      });
  });

  it('R10: asked before the date or on it is in time; the day after it is not', () => {
    const on = (askedOn: string) =>
      askedInTime(
        { askedOn, dueThen: [{ recommendationId: rec('1'), due: '2026-04-30' }] },
        rec('1'),
      );
    expect(on('2026-04-29')).toBe(true);
    expect(on('2026-04-30')).toBe(true);
    expect(on('2026-05-01')).toBe(false);
  });

  it('in time or not is said of each recommendation, and of none it was not asked for', () => {
    const request = {
      askedOn: '2026-04-20',
      dueThen: [
        { recommendationId: rec('1'), due: '2026-04-30' },
        { recommendationId: rec('2'), due: '2026-04-10' },
        { recommendationId: rec('3'), due: null },
      ],
    };
    expect(askedInTime(request, rec('1'))).toBe(true);
    expect(askedInTime(request, rec('2'))).toBe(false);
    expect(askedInTime(request, rec('3'))).toBeNull();
    expect(askedInTime(request, rec('4'))).toBeNull();
  });

  it('for several recommendations at once, each with its own date', () => {
    const events = [...owed, recommendationAdded('2', { originalDue: '2026-05-08' })];
    const state = given(...events)
      .on('2026-04-20')
      .when(ask({ recommendationIds: [rec('1'), rec('2')], until: null })).thenCase;
    expect(state.facts.extensions[0]?.dueThen).toEqual([
      { recommendationId: rec('1'), due: '2026-04-30' },
      { recommendationId: rec('2'), due: '2026-05-08' },
    ]);
    expect(state.facts.extensions[0]?.recommendationIds).toEqual([rec('1'), rec('2')]);
  });

  it('not for one that has ended', () => {
    given(...owed, ...met)
      .on('2026-04-20')
      .when(ask())
      .thenRefused('recommendation.ended', { number: '1' });
  });

  it('not for one that is only drafted', () => {
    given(draftOpened, recommendationAdded('1'))
      .on('2026-04-20')
      .when(ask())
      .thenRefused('recommendation.in-draft', { number: '1' });
  });

  it('not for one that has no date', () => {
    given(caseOpened(), recommendationAdded('1', { originalDue: null }))
      .on('2026-04-20')
      .when(ask())
      .thenRefused('extension.no-date', { number: '1' });
  });

  it('not while another request about it is undecided, but again once it was decided', () => {
    given(...asked)
      .on('2026-04-20')
      .when(ask())
      .thenRefused('extension.undecided', { number: '1' });
    given(...asked, extensionRefused('ask'))
      .on('2026-04-22')
      .when(ask())
      .thenKinds('extension.asked');
  });

  it('a request about another recommendation does not stand in the way', () => {
    given(...asked, recommendationAdded('2'))
      .on('2026-04-20')
      .when(ask({ recommendationIds: [rec('2')] }))
      .thenKinds('extension.asked');
  });

  it.each<[string, Partial<CommandOf<'askExtension'>>, Refused]>([
    ['without a recommendation', { recommendationIds: [] }, ['recommendation.none-chosen']],
    ['about one that is not here', { recommendationIds: [rec('9')] }, ['recommendation.not-found']],
    ['tomorrow', { askedOn: '2026-04-21' }, ['date.in-future', { date: '2026-04-21' }]],
    ['by nobody', { askedBy: '  ' }, ['words.missing']],
    ['without a reason', { reason: ' ' }, ['reason.missing']],
  ])('not %s', (_, over, refused) => {
    given(...owed)
      .on('2026-04-20')
      .when(ask(over))
      .thenRefused(...refused);
  });
});

describe('more time is granted', () => {
  it('R10: the date moves and the original stays', () => {
    const decision = given(...asked)
      .on('2026-04-22')
      .when(grant());
    decision.thenEvents({
      kind: 'extension.granted',
      body: {
        extensionId: idOf('ask'),
        on: '2026-04-22',
        due: '2026-05-29',
        reason: 'A good reason.',
        conditions: 'A progress note by 15 May.',
        complainantToldOn: null,
      },
    });
    expect(decision.thenRecommendation().currentDue).toBe('2026-05-29');
    expect(decision.thenRecommendation().details.originalDue).toBe('2026-04-30');
  });

  it('only to a day after the date it moves', () => {
    const given20 = given(...asked).on('2026-04-22');
    given20
      .when(grant({ due: '2026-04-30' }))
      .thenRefused('extension.not-later', { date: '2026-04-30' });
    given20
      .when(grant({ due: '2026-04-29' }))
      .thenRefused('extension.not-later', { date: '2026-04-30' });
    given20.when(grant({ due: '2026-05-01' })).thenKinds('extension.granted');
  });

  it('later than every date it moves, not only the first', () => {
    const both = extensionAsked('ask', {
      recommendationIds: [rec('1'), rec('2')],
      dueThen: [
        { recommendationId: rec('1'), due: '2026-05-08' },
        { recommendationId: rec('2'), due: '2026-04-30' },
      ],
    });
    given(
      caseOpened(),
      recommendationAdded('1', { originalDue: '2026-05-08' }),
      recommendationAdded('2'),
      both,
    )
      .on('2026-04-22')
      .when(grant({ due: '2026-05-08' }))
      .thenRefused('extension.not-later', { date: '2026-05-08' });
  });

  it('not until a day that has passed; today is allowed', () => {
    const on = (today: string) =>
      given(...asked)
        .on(today)
        .when(grant({ due: '2026-05-29' }));
    on('2026-05-28').thenKinds('extension.granted');
    on('2026-05-29').thenKinds('extension.granted');
    on('2026-05-30').thenRefused('date.in-past', { date: '2026-05-29' });
  });

  it('but decided a second time, to settle a conflict, the day first given stands', () => {
    given(...asked, extensionGranted('ask', '2026-05-29'))
      .on('2026-05-30')
      .whereDisputed(`${idOf('ask')}.decision`)
      .when(grant({ due: '2026-05-29' }))
      .thenKinds('extension.granted');
  });

  it('what has ended meanwhile keeps the date it ended by', () => {
    const both = extensionAsked('ask', {
      recommendationIds: [rec('1'), rec('2')],
      dueThen: [
        { recommendationId: rec('1'), due: '2026-04-30' },
        { recommendationId: rec('2'), due: '2026-04-30' },
      ],
    });
    const decision = given(...owed, recommendationAdded('2'), both, ...met)
      .on('2026-04-22')
      .when(grant());
    expect(decision.thenCase.facts.extensions[0]?.decision).toMatchObject({
      recommendationIds: [rec('2')],
    });
    expect(decision.thenRecommendation('1').currentDue).toBe('2026-04-30');
    expect(decision.thenRecommendation('2').currentDue).toBe('2026-05-29');
  });

  it('not where everything it was asked for has ended', () => {
    given(...asked, ...met)
      .on('2026-04-22')
      .when(grant())
      .thenRefused('recommendation.ended', { number: '1' });
  });

  it('moves the earliest occurrence that is not met, and no other', () => {
    const series = [
      caseOpened(),
      recommendationAdded('1', { originalDue: '2026-03-31' }),
      occurrence('third', '2026-07-31'),
      occurrence('second', '2026-04-30'),
      occurrence('first', '2026-03-31'),
    ];
    const firstMet: CaseEvent = {
      kind: 'evidence.assessed',
      body: {
        assessmentId: idOf('made'),
        recommendationId: rec('1'),
        evidenceIds: [idOf('report')],
        result: 'satisfied',
        reason: 'The report came.',
        assessedOn: '2026-03-30',
        actionDoneOn: null,
        partIds: [idOf('first')],
      },
    };
    const decision = given(
      ...series,
      evidenceFiled('report', '2026-03-28'),
      firstMet,
      extensionAsked('ask'),
    )
      .on('2026-04-22')
      .when(grant());
    decision.thenKinds('extension.granted', 'part.revised');
    expect(decision.thenRecommendation().currentDue).toBe('2026-05-29');
    expect(decision.thenCase.facts.parts.map(({ due }) => due)).toEqual([
      '2026-07-31',
      '2026-05-29',
      '2026-03-31',
    ]);
  });

  it('once, unless two people decided without seeing each other', () => {
    const granted = [...asked, extensionGranted('ask', '2026-05-29')];
    given(...granted)
      .on('2026-04-23')
      .when(grant({ due: '2026-06-05' }))
      .thenRefused('extension.already-decided', { date: '2026-04-22' });
    const settled = given(...granted)
      .on('2026-04-23')
      .whereDisputed(`${idOf('ask')}.decision`)
      .when(grant({ due: '2026-05-15' }));
    expect(settled.thenRecommendation().currentDue).toBe('2026-05-15');
    expect(settled.thenCase.facts.dueChanges).toHaveLength(1);
  });

  it('settling a conflict is measured against the date as it was when they asked', () => {
    given(...asked, extensionGranted('ask', '2026-05-29'))
      .on('2026-04-23')
      .whereDisputed(`${idOf('ask')}.decision`)
      .when(grant({ due: '2026-04-30' }))
      .thenRefused('extension.not-later', { date: '2026-04-30' });
  });

  it('with a reason, and the complainant told on no day to come', () => {
    const before = given(...asked).on('2026-04-22');
    before.when(grant({ reason: '' })).thenRefused('reason.missing');
    before
      .when(grant({ complainantToldOn: '2026-04-23' }))
      .thenRefused('date.in-future', { date: '2026-04-23' });
    const told = before.when(grant({ complainantToldOn: '2026-04-22' })).thenCase;
    expect(told.facts.extensions[0]?.decision).toMatchObject({ complainantToldOn: '2026-04-22' });
  });

  it('not a request that is not here', () => {
    given(...owed)
      .on('2026-04-22')
      .when(grant())
      .thenRefused('extension.not-found');
    given(...owed)
      .on('2026-04-22')
      .when(refuse())
      .thenRefused('extension.not-found');
    given(...owed)
      .on('2026-04-22')
      .when(remove())
      .thenRefused('extension.not-found');
  });

  it('after the date has passed it is the manager’s to grant, before it the caseworker’s', () => {
    given(...asked)
      .on('2026-04-30')
      .as('investigator')
      .when(grant())
      .thenKinds('extension.granted');
    given(...asked)
      .on('2026-05-01')
      .as('investigator')
      .when(grant())
      .thenRefused('role.ask', { who: 'manager' });
    given(...asked)
      .on('2026-05-01')
      .as('manager')
      .when(grant())
      .thenKinds('extension.granted');
  });
});

describe('which occurrence is moved', () => {
  const series = [
    caseOpened(),
    recommendationAdded('1', { originalDue: '2026-03-31' }),
    occurrence('first', '2026-03-31'),
    occurrence('second', '2026-04-30'),
    evidenceFiled('report', '2026-03-28'),
  ];
  const judged = (
    name: string,
    result: 'satisfied' | 'not-satisfied',
    partIds?: readonly string[],
  ): CaseEvent => ({
    kind: 'evidence.assessed',
    body: {
      assessmentId: idOf(name),
      recommendationId: rec('1'),
      evidenceIds: [idOf('report')],
      result,
      reason: 'Judged.',
      assessedOn: '2026-03-30',
      actionDoneOn: null,
      ...(partIds === undefined ? {} : { partIds: [...partIds] }),
    },
  });
  const earliest = (...events: readonly CaseEvent[]) => {
    const { case: state, recommendation } = given(...series, ...events);
    return earliestUnmet(state, recommendation())?.partId;
  };
  const firstMet = judged('first met', 'satisfied', [idOf('first')]);

  it('the earliest that is not met', () => {
    expect(earliest()).toBe(idOf('first'));
    expect(earliest(firstMet)).toBe(idOf('second'));
    expect(earliest(judged('not enough', 'not-satisfied', [idOf('first')]))).toBe(idOf('first'));
  });

  it('met no longer, where the whole was judged wanting since', () => {
    expect(earliest(firstMet, judged('whole', 'not-satisfied'))).toBe(idOf('first'));
    expect(earliest(firstMet, judged('whole', 'not-satisfied', []))).toBe(idOf('first'));
    expect(earliest(judged('whole', 'not-satisfied'), firstMet)).toBe(idOf('second'));
  });

  it('a judgement of another part says nothing of this one', () => {
    const second = judged('second', 'not-satisfied', [idOf('second')]);
    expect(earliest(firstMet, second)).toBe(idOf('second'));
  });

  it('what was judged before it was reopened counts no longer', () => {
    const reopened: CaseEvent = {
      kind: 'recommendation.reopened',
      body: { recommendationId: rec('1'), reason: 'It came back.', on: '2026-04-20' },
    };
    expect(earliest(firstMet, reopened)).toBe(idOf('first'));
  });

  it('none, where no part has a date of its own', () => {
    const undated: CaseEvent = {
      kind: 'part.added',
      body: {
        recommendationId: rec('1'),
        part: { partId: idOf('stated'), text: 'Apologise', proofWanted: [] },
        why: 'stated',
      },
    };
    const { case: state, recommendation } = given(...owed, undated);
    expect(earliestUnmet(state, recommendation())).toBeUndefined();
    expect(earliest(undated, firstMet)).toBe(idOf('second'));
  });
});

describe('more time is refused', () => {
  it('the date stands, with the reason on the record', () => {
    const decision = given(...asked)
      .on('2026-04-22')
      .when(refuse());
    decision.thenEvents({
      kind: 'extension.refused',
      body: { extensionId: idOf('ask'), on: '2026-04-22', reason: 'No good reason.' },
    });
    expect(decision.thenRecommendation().currentDue).toBe('2026-04-30');
  });

  it('with a reason, and once', () => {
    given(...asked)
      .on('2026-04-22')
      .when(refuse(' '))
      .thenRefused('reason.missing');
    given(...asked, extensionRefused('ask'))
      .on('2026-04-23')
      .when(refuse())
      .thenRefused('extension.already-decided', { date: '2026-04-22' });
  });

  it('settling a conflict by refusing takes back the day that was granted', () => {
    const settled = given(...asked, extensionGranted('ask', '2026-05-29'))
      .on('2026-04-23')
      .whereDisputed(`${idOf('ask')}.decision`)
      .when(refuse());
    settled.thenKinds('extension.refused');
    expect(settled.thenRecommendation().currentDue).toBe('2026-04-30');
  });
});

describe('an extension is removed', () => {
  const granted = [...asked, extensionGranted('ask', '2026-05-29')];

  it('the date stands again as it did without it', () => {
    const decision = given(...granted)
      .on('2026-04-24')
      .when(remove());
    decision.thenEvents({
      kind: 'extension.removed',
      body: { extensionId: idOf('ask'), on: '2026-04-24', reason: 'Granted in error.' },
    });
    expect(decision.thenRecommendation().currentDue).toBe('2026-04-30');
  });

  it('only one that was granted and still holds, with a reason', () => {
    given(...asked)
      .on('2026-04-24')
      .when(remove())
      .thenRefused('extension.not-granted');
    given(...asked, extensionRefused('ask'))
      .on('2026-04-24')
      .when(remove())
      .thenRefused('extension.not-granted');
    given(...granted, extensionRemoved('ask'))
      .on('2026-04-25')
      .when(remove())
      .thenRefused('extension.not-granted');
    given(...granted)
      .on('2026-04-24')
      .when(remove(''))
      .thenRefused('reason.missing');
  });

  it('the occurrence it moved gets its date back', () => {
    const moved: CaseEvent = {
      kind: 'part.revised',
      body: { recommendationId: rec('1'), partId: idOf('first'), set: { due: '2026-05-29' } },
    };
    const decision = given(
      ...owed,
      occurrence('first', '2026-04-30'),
      occurrence('second', '2026-07-31'),
      extensionAsked('ask'),
      extensionGranted('ask', '2026-05-29'),
      moved,
    )
      .on('2026-04-24')
      .when(remove());
    decision.thenKinds('extension.removed', 'part.revised');
    expect(decision.thenCase.facts.parts.map(({ due }) => due)).toEqual([
      '2026-04-30',
      '2026-07-31',
    ]);
    expect(decision.thenRecommendation().currentDue).toBe('2026-04-30');
  });

  it('leaves alone what the extension did not move', () => {
    const both = extensionAsked('ask', {
      recommendationIds: [rec('1'), rec('2')],
      dueThen: [
        { recommendationId: rec('1'), due: '2026-04-30' },
        { recommendationId: rec('2'), due: '2026-04-30' },
      ],
    });
    given(
      ...owed,
      recommendationAdded('2'),
      occurrence('same day', '2026-05-29'),
      both,
      extensionGranted('ask', '2026-05-29', { recommendationIds: [rec('2')] }),
    )
      .on('2026-04-24')
      .when(remove())
      .thenKinds('extension.removed');
  });
});

describe('what the record says of requests', () => {
  it('lists those about a recommendation, and the one that waits', () => {
    const state = given(
      ...owed,
      recommendationAdded('2'),
      extensionAsked('old'),
      extensionRefused('old'),
      extensionAsked('other', { recommendationIds: [rec('2')] }),
      extensionAsked('ask'),
    ).case;
    expect(extensionsOf(state, rec('1')).map(({ extensionId }) => extensionId)).toEqual([
      idOf('old'),
      idOf('ask'),
    ]);
    expect(undecidedFor(state, rec('1'))?.extensionId).toBe(idOf('ask'));
    expect(undecidedFor(state, rec('3'))).toBeUndefined();
  });

  it('an extension holds from its grant until it is removed', () => {
    const holds = (...events: readonly CaseEvent[]) =>
      given(...asked, ...events).case.facts.extensions.map(isInForce);
    expect(holds()).toEqual([false]);
    expect(holds(extensionRefused('ask'))).toEqual([false]);
    expect(holds(extensionGranted('ask', '2026-05-29'))).toEqual([true]);
    expect(holds(extensionGranted('ask', '2026-05-29'), extensionRemoved('ask'))).toEqual([false]);
  });
});
