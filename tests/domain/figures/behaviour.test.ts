import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { workingDayCounter } from '../../../shared/domain/case/standing.ts';
import {
  behaviourOf,
  bodiesOf,
  chaseFacts,
  type ExtensionFact,
  extensionFacts,
} from '../../../shared/domain/figures/behaviour.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  extensionAsked,
  extensionGranted,
  extensionRefused,
  extensionRemoved,
  letterInError,
  letterSent,
  replyReceived,
} from '../../support/ledger/chasing-events.ts';
import { given } from '../../support/ledger/given.ts';

const owed = [caseOpened(), recommendationAdded('1'), recommendationAdded('2')];
const count = workingDayCounter(bankHolidaysOf('england-and-wales'));

describe('requests for more time', () => {
  it('are told apart by whether the date had passed, and by what we said', () => {
    const state = given(
      ...owed,
      extensionAsked('in time'),
      extensionAsked('late', { askedOn: '2026-05-01' }),
      extensionAsked('dateless', { dueThen: [{ recommendationId: idOf('rec-1'), due: null }] }),
      extensionRefused('late', '2026-05-02'),
      extensionGranted('in time', '2026-05-29'),
      extensionRemoved('in time'),
    ).case;
    expect(extensionFacts(state)).toEqual([
      { bodies: ['Glanwern Council'], isInTime: true, decision: 'removed' },
      { bodies: ['Glanwern Council'], isInTime: false, decision: 'refused' },
      { bodies: ['Glanwern Council'], isInTime: null, decision: 'undecided' },
    ]);
  });

  it('for several actions are late where they are late for one', () => {
    const dueThen = [
      { recommendationId: idOf('rec-1'), due: '2026-04-30' },
      { recommendationId: idOf('rec-2'), due: '2026-04-10' },
    ];
    const recommendationIds = dueThen.map((one) => one.recommendationId);
    const state = given(...owed, extensionAsked('both', { recommendationIds, dueThen })).case;
    expect(extensionFacts(state)).toMatchObject([{ isInTime: false }]);
  });
});

describe('chases', () => {
  const chased = [...owed, letterSent('chase', { name: 'first' })];

  it('are answered by the first thing that came about the same actions, on their day or after', () => {
    // 1 May 2026 is a Friday, 4 May a bank holiday: 6 May is the second working day after it.
    const answered = given(...chased, replyReceived('other'), evidenceFiled('late', '2026-05-08'));
    expect(chaseFacts(answered.case, count)).toEqual([
      { bodies: ['Glanwern Council'], on: '2026-05-01', answeredOn: '2026-05-06', workingDays: 2 },
    ]);
    const before = given(...chased, evidenceFiled('early', '2026-04-30'));
    expect(chaseFacts(before.case, count)).toMatchObject([{ answeredOn: null, workingDays: null }]);
    const elsewhere = given(...chased, evidenceFiled('other', '2026-05-05', ['2']));
    expect(chaseFacts(elsewhere.case, count)).toMatchObject([{ answeredOn: null }]);
  });

  it('are answered by what came first, also by evidence alone, also on their own day', () => {
    const came = (...events: readonly CaseEvent[]) =>
      chaseFacts(given(...chased, ...events).case, count).map(({ answeredOn }) => answeredOn);
    expect(came(evidenceFiled('late', '2026-05-08'))).toEqual(['2026-05-08']);
    expect(came(evidenceFiled('same day', '2026-05-01'))).toEqual(['2026-05-01']);
    expect(came(replyReceived('other', { on: '2026-04-30' }))).toEqual([null]);
    const earlier = evidenceFiled('early', '2026-05-05');
    expect(came(replyReceived('other'), earlier)).toEqual(['2026-05-05']);
    const last = evidenceFiled('last', '2026-05-11');
    expect(came(last, earlier, evidenceFiled('late', '2026-05-08'))).toEqual(['2026-05-05']);
  });

  it('are answered by a reply to them, or about one of the same actions; not by another', () => {
    const came = (over: Parameters<typeof replyReceived>[1]) =>
      chaseFacts(given(...chased, replyReceived('other', over)).case, count).map(
        ({ answeredOn }) => answeredOn,
      );
    const [one, two] = [idOf('rec-1'), idOf('rec-2')];
    expect(came({ letterId: idOf('first'), recommendationIds: [] })).toEqual(['2026-05-06']);
    expect(came({ recommendationIds: [two, one] })).toEqual(['2026-05-06']);
    expect(came({ recommendationIds: [two] })).toEqual([null]);
    expect(came({ letterId: idOf('another'), recommendationIds: [] })).toEqual([null]);
  });

  it('that went to the complainant are none of the body’s', () => {
    const state = given(
      ...chased,
      letterSent('chase', { name: 'hers', party: 'complainant' }),
    ).case;
    expect(chaseFacts(state, count)).toHaveLength(1);
  });

  it('that went in error, or were no chases, are none', () => {
    const state = given(
      ...chased,
      letterInError('first'),
      letterSent('reminder', { name: 'second' }),
    ).case;
    expect(chaseFacts(state, count)).toEqual([]);
  });
});

describe('who answers', () => {
  const state = given(
    caseOpened({ bodies: ['Glanwern Council', 'Glanafon Health Board', 'The Trust'] }),
    recommendationAdded('1', { owedBy: { how: 'each', others: ['Glanafon Health Board'] } }),
    recommendationAdded('2', { body: 'The Trust' }),
    recommendationAdded('3'),
  ).case;

  it.each<[string, readonly string[], readonly string[]]>([
    ['for one action, who owes it', ['rec-2'], ['The Trust']],
    ['for what several owe, each', ['rec-1'], ['Glanwern Council', 'Glanafon Health Board']],
    ['for several, each once', ['rec-1', 'rec-3'], ['Glanwern Council', 'Glanafon Health Board']],
    [
      'for none, every body of the case',
      [],
      ['Glanwern Council', 'Glanafon Health Board', 'The Trust'],
    ],
  ])('%s', (_, names, bodies) => {
    expect(bodiesOf(state, names.map(idOf))).toEqual(bodies);
  });
});

describe('how a body behaves', () => {
  it('counts apart what was in time, after the date and without one, and what was granted', () => {
    const asked = (isInTime: boolean | null, decision: ExtensionFact['decision']) => ({
      bodies: [],
      isInTime,
      decision,
    });
    const { extensions, chases, late } = behaviourOf(
      [
        asked(true, 'granted'),
        asked(true, 'refused'),
        asked(true, 'removed'),
        asked(false, 'undecided'),
        asked(false, 'undecided'),
        asked(null, 'refused'),
      ],
      [],
      [],
    );
    expect(extensions).toEqual({ inTime: 3, after: 2, undated: 1, granted: 1 });
    expect(chases).toEqual({ sent: 0, answered: 0, median: null });
    expect(late).toEqual({ actions: 0, median: null });
  });

  it('counts, and takes the middle of what it knows', () => {
    const extension = { bodies: [], isInTime: true, decision: 'granted' } as const;
    const chase = { bodies: [], on: '2026-05-01', answeredOn: null, workingDays: null };
    expect(
      behaviourOf(
        [extension, { ...extension, isInTime: false, decision: 'refused' }],
        [chase, { ...chase, workingDays: 2 }, { ...chase, workingDays: 5 }],
        [1, 30, 4],
      ),
    ).toEqual({
      extensions: { inTime: 1, after: 1, undated: 0, granted: 1 },
      late: { actions: 3, median: 4 },
      chases: { sent: 3, answered: 2, median: 3.5 },
    });
  });
});
