import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import type { LetterKind } from '../../../shared/domain/case/events/letters.ts';
import type { Wish } from '../../../shared/domain/case/events/parties.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { barTo, barToComplainant, isOwedBy, toChase } from '../../../shared/domain/case/letters.ts';
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
  letterInError,
  letterSent,
  personRecorded,
  rec,
} from '../../support/ledger/chasing-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';

type Refused = Parameters<ReturnType<ReturnType<typeof given>['when']>['thenRefused']>;
type Send = CommandOf<'sendLetter'>;

const owed = [caseOpened(), recommendationAdded('1')];

const send = (letter: LetterKind, over: Partial<Send> = {}): Send => ({
  kind: 'sendLetter',
  caseId,
  letter,
  recommendationIds: [rec('1')],
  party: 'body',
  to: ' glanwern council ',
  on: '2026-05-01',
  how: 'email',
  replyBy: '2026-05-15',
  asksWhyLate: true,
  needed: ' ',
  proof: ' Sent item 1 May, 09:14 ',
  ...over,
});

const toMrsB = { party: 'complainant', to: 'Mrs B' } as const;
const met = [
  evidenceFiled('letter', '2026-04-15'),
  evidenceAssessed('satisfied', ['letter'], '2026-04-16'),
];
const partly = [
  evidenceFiled('letter', '2026-04-15'),
  evidenceAssessed('partly', ['letter'], '2026-04-16'),
];

/** The level of the chase these events lead to, on a day. */
const levelOn = (on: string, events: readonly CaseEvent[], numbers = ['1']) =>
  given(...events)
    .on(on)
    .when(send('chase', { on, replyBy: null, recommendationIds: numbers.map(rec) }))
    .thenCase.facts.letters.at(-1)?.level;

describe('a chase is recorded', () => {
  it('R11: nothing came by the date, so the body is chased and asked why', () => {
    given(...owed)
      .on('2026-05-01')
      .when(send('chase'))
      .thenEvents({
        kind: 'letter.sent',
        body: {
          letterId: idOf('new 1'),
          kind: 'chase',
          level: 1,
          recommendationIds: [rec('1')],
          party: 'body',
          to: 'Glanwern Council',
          on: '2026-05-01',
          how: 'email',
          replyBy: '2026-05-15',
          asksWhyLate: true,
          needed: '',
          quoted: [{ recommendationId: rec('1'), due: '2026-04-30' }],
          proof: 'Sent item 1 May, 09:14',
        },
      });
  });

  it('R11: the day after the date, and not on the date', () => {
    given(...owed)
      .on('2026-04-30')
      .when(send('chase', { on: '2026-04-30' }))
      .thenRefused('chase.not-overdue', { number: '1', date: '2026-04-30' });
    given(...owed)
      .on('2026-05-01')
      .when(send('chase'))
      .thenKinds('letter.sent');
  });

  it('late is what was late on the day the letter went', () => {
    given(...owed)
      .on('2026-05-06')
      .when(send('chase', { on: '2026-04-30' }))
      .thenRefused('chase.not-overdue', { number: '1', date: '2026-04-30' });
  });

  it('one letter lists every late action of the body, each with its date', () => {
    const events = [...owed, recommendationAdded('2', { originalDue: '2026-04-20' })];
    const sent = given(...events)
      .on('2026-05-01')
      .when(send('chase', { recommendationIds: [rec('1'), rec('2')] })).thenCase;
    expect(sent.facts.letters[0]?.quoted).toEqual([
      { recommendationId: rec('1'), due: '2026-04-30' },
      { recommendationId: rec('2'), due: '2026-04-20' },
    ]);
  });

  it('one letter is for one body: what another owes is named', () => {
    given(
      caseOpened({ bodies: ['Glanwern Council', 'Glanwern Health Board'] }),
      recommendationAdded('1'),
      recommendationAdded('2', { body: 'Glanwern Health Board' }),
    )
      .on('2026-05-01')
      .when(send('chase', { recommendationIds: [rec('1'), rec('2')] }))
      .thenRefused('letter.other-body', { number: '2', body: 'Glanwern Health Board' });
  });

  it('a body that owes it jointly may be chased for it', () => {
    given(
      caseOpened({ bodies: ['Glanwern Council', 'Glanwern Health Board'] }),
      recommendationAdded('1', { owedBy: { how: 'jointly', others: ['Glanwern Health Board'] } }),
    )
      .on('2026-05-01')
      .when(send('chase', { to: 'Glanwern Health Board' }))
      .thenKinds('letter.sent');
  });

  it('never while their request for more time waits for us', () => {
    given(...owed, extensionAsked('ask'))
      .on('2026-05-01')
      .when(send('chase'))
      .thenRefused('chase.extension-undecided', { number: '1' });
  });

  it('never while their evidence waits for us', () => {
    given(...owed, evidenceFiled('letter', '2026-04-28'))
      .on('2026-05-01')
      .when(send('chase'))
      .thenRefused('chase.waiting-for-us', { number: '1', date: '2026-04-28' });
  });

  it('never while what came for the case as a whole is still to be looked at', () => {
    const forTheCase = [...owed, evidenceFiled('letter', '2026-04-28', [])] as const;
    given(...forTheCase)
      .on('2026-05-01')
      .when(send('chase'))
      .thenRefused('chase.waiting-for-us', { number: '1', date: '2026-04-28' });
    given(...forTheCase, evidenceAssessed('not-satisfied', ['letter'], '2026-04-29'))
      .on('2026-05-01')
      .when(send('chase'))
      .thenKinds('letter.sent');
  });

  it('never for what has ended, is only drafted, or has no date', () => {
    given(...owed, ...met)
      .on('2026-05-01')
      .when(send('chase'))
      .thenRefused('recommendation.ended', { number: '1' });
    given(draftOpened, recommendationAdded('1'))
      .on('2026-05-01')
      .when(send('chase'))
      .thenRefused('recommendation.in-draft', { number: '1' });
    given(caseOpened(), recommendationAdded('1', { originalDue: null }))
      .on('2026-05-01')
      .when(send('chase'))
      .thenRefused('chase.no-date', { number: '1' });
  });
});

describe('the level of a chase is worked out', () => {
  const chase1 = letterSent('chase', { name: 'chase 1', level: 1 });
  const chase2 = letterSent('chase', { name: 'chase 2', level: 2, on: '2026-05-15' });

  it('the first, then the second, and the second again', () => {
    expect(levelOn('2026-05-01', owed)).toBe(1);
    expect(levelOn('2026-05-15', [...owed, chase1])).toBe(2);
    expect(levelOn('2026-05-29', [...owed, chase1, chase2])).toBe(2);
  });

  it('the next even where it goes before its day', () => {
    expect(levelOn('2026-05-14', [...owed, chase1])).toBe(2);
  });

  it('a chase sent in error does not count', () => {
    expect(levelOn('2026-05-15', [...owed, chase1, letterInError('chase 1')])).toBe(1);
  });

  it('a chase for a date that has moved since does not count', () => {
    const moved = [
      ...owed,
      chase1,
      extensionAsked('ask', { askedOn: '2026-05-05' }),
      extensionGranted('ask', '2026-05-20', { on: '2026-05-06' }),
    ];
    expect(levelOn('2026-05-21', moved)).toBe(1);
  });

  it('of several, the highest whose day has come', () => {
    const second = recommendationAdded('2', { originalDue: '2026-05-13' });
    const both = ['1', '2'];
    expect(levelOn('2026-05-14', [...owed, second, chase1], both)).toBe(1);
    expect(levelOn('2026-05-15', [...owed, second, chase1], both)).toBe(2);
  });

  it('no other letter has one', () => {
    const sent = given(...owed)
      .on('2026-05-01')
      .when(send('chief-executive')).thenCase;
    expect(sent.facts.letters[0]?.level).toBeNull();
  });
});

describe('a reminder', () => {
  it('goes before the date only', () => {
    const on = (day: string) =>
      given(...owed)
        .on(day)
        .when(send('reminder', { on: day }));
    on('2026-04-29').thenKinds('letter.sent');
    on('2026-04-30').thenRefused('reminder.too-late', { number: '1', date: '2026-04-30' });
  });

  it('not for what has no date, has ended or is only drafted', () => {
    const day = { on: '2026-04-20' };
    given(caseOpened(), recommendationAdded('1', { originalDue: null }))
      .on('2026-04-20')
      .when(send('reminder', day))
      .thenRefused('reminder.no-date', { number: '1' });
    given(...owed, ...met)
      .on('2026-04-20')
      .when(send('reminder', day))
      .thenRefused('recommendation.ended', { number: '1' });
    given(draftOpened, recommendationAdded('1'))
      .on('2026-04-20')
      .when(send('reminder', day))
      .thenRefused('recommendation.in-draft', { number: '1' });
  });
});

describe('what is still needed', () => {
  it('R12: asked item by item once what came was judged not to be enough', () => {
    const sent = given(...owed, ...partly)
      .on('2026-05-01')
      .when(send('still-needed', { needed: ' The policy as approved. ' })).thenCase;
    expect(sent.facts.letters[0]).toMatchObject({
      kind: 'still-needed',
      needed: 'The policy as approved.',
      level: null,
    });
  });

  it('R12: it says what', () => {
    given(...owed, ...partly)
      .on('2026-05-01')
      .when(send('still-needed'))
      .thenRefused('words.missing');
  });

  it('not before anything was judged, nor on a judgement from before it was reopened', () => {
    const needed = { needed: 'The policy.' };
    given(...owed, evidenceFiled('letter', '2026-04-15'))
      .on('2026-05-01')
      .when(send('still-needed', needed))
      .thenRefused('letter.not-judged', { number: '1' });
    given(...owed, ...met, {
      kind: 'recommendation.reopened',
      body: { recommendationId: rec('1'), reason: 'It came back.', on: '2026-04-20' },
    })
      .on('2026-05-01')
      .when(send('still-needed', needed))
      .thenRefused('letter.not-judged', { number: '1' });
  });
});

describe('who a letter goes to', () => {
  it.each<LetterKind>(['reminder', 'chase', 'still-needed', 'chief-executive'])(
    'R26: %s goes to the body only',
    (letter) => {
      given(...owed)
        .on('2026-05-01')
        .when(send(letter, toMrsB))
        .thenRefused('letter.to-body-only');
    },
  );

  it.each<LetterKind>(['view-asked', 'delay-explained'])(
    'R26: %s goes to the complainant only',
    (letter) => {
      given(...owed)
        .on('2026-05-01')
        .when(send(letter))
        .thenRefused('letter.to-complainant-only');
      given(...owed)
        .on('2026-05-01')
        .when(send(letter, toMrsB))
        .thenKinds('letter.sent');
    },
  );

  it.each<LetterKind>(['extension-answer', 'special-report-notice', 'other'])(
    '%s goes to either',
    (letter) => {
      given(...owed)
        .on('2026-05-01')
        .when(send(letter))
        .thenKinds('letter.sent');
      given(...owed)
        .on('2026-05-01')
        .when(send(letter, toMrsB))
        .thenKinds('letter.sent');
    },
  );

  it('a letter about what has ended may still go where it asks for nothing', () => {
    given(...owed, ...met)
      .on('2026-05-01')
      .when(send('other'))
      .thenKinds('letter.sent');
  });

  it('a body of the case', () => {
    given(...owed)
      .on('2026-05-01')
      .when(send('other', { to: 'Another Council' }))
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
  });

  it.each<Wish>(['has-died', 'no-contact', 'cannot-be-traced'])(
    'never a person whose last wish is %s',
    (wish) => {
      given(...owed, ...personRecorded('Mrs B', 'complainant', { wish, on: '2026-04-01' }))
        .on('2026-05-01')
        .when(send('view-asked', toMrsB))
        .thenRefused('person.no-contact', { wish });
    },
  );

  it.each<Wish>(['wants-action', 'does-not-want'])('a person whose last wish is %s', (wish) => {
    given(...owed, ...personRecorded('Mrs B', 'complainant', { wish, on: '2026-04-01' }))
      .on('2026-05-01')
      .when(send('view-asked', toMrsB))
      .thenKinds('letter.sent');
  });

  it('a wish heard later takes the place of the one before', () => {
    given(
      ...owed,
      ...personRecorded(
        'Mrs B',
        'complainant',
        { wish: 'no-contact', on: '2026-03-10' },
        { wish: 'wants-action', on: '2026-04-01' },
      ),
    )
      .on('2026-05-01')
      .when(send('view-asked', toMrsB))
      .thenKinds('letter.sent');
  });

  it('the representative may be written to where the complainant has died', () => {
    const events = [
      ...owed,
      ...personRecorded('Mrs B', 'complainant', { wish: 'has-died', on: '2026-04-01' }),
      ...personRecorded('Mr B', 'representative'),
    ];
    given(...events)
      .on('2026-05-01')
      .when(send('view-asked', { party: 'complainant', to: 'mr b ' }))
      .thenKinds('letter.sent');
    given(...events)
      .on('2026-05-01')
      .when(send('view-asked', { party: 'complainant', to: 'The complainant' }))
      .thenRefused('person.no-contact', { wish: 'has-died' });
  });

  it('says which wish it is, heard when', () => {
    const state = given(
      ...owed,
      ...personRecorded('Mrs B', 'complainant', { wish: 'no-contact', on: '2026-04-01' }),
      ...personRecorded('Mr C', 'affected', { wish: 'cannot-be-traced', on: '2026-04-02' }),
    ).case;
    const bar = { wish: 'no-contact', wishId: idOf('wish 1'), on: '2026-04-01' };
    expect(barTo(state, 'Mrs B')).toEqual(bar);
    expect(barTo(state, 'nobody known')).toEqual(bar);
    expect(barToComplainant(state)).toEqual(bar);
    expect(barTo(state, 'Mr C')?.wish).toBe('cannot-be-traced');
    expect(barToComplainant(given(...owed).case)).toBeNull();
    expect(barTo(given(...owed).case, 'Mrs B')).toBeNull();
  });
});

describe('every letter', () => {
  it.each<[string, Partial<Send>, Refused]>([
    ['is about something', { recommendationIds: [] }, ['recommendation.none-chosen']],
    ['is about what is here', { recommendationIds: [rec('9')] }, ['recommendation.not-found']],
    ['has gone', { on: '2026-05-02' }, ['date.in-future', { date: '2026-05-02' }]],
    ['names somebody', { to: '  ' }, ['words.missing']],
    [
      'asks for no reply before it went',
      { replyBy: '2026-04-30' },
      ['letter.reply-before-sent', { date: '2026-05-01' }],
    ],
  ])('%s', (_, over, refused) => {
    given(...owed)
      .on('2026-05-01')
      .when(send('other', over))
      .thenRefused(...refused);
  });

  it('may ask for a reply the same day, or for none', () => {
    const sent = (replyBy: string | null) =>
      given(...owed)
        .on('2026-05-01')
        .when(send('other', { replyBy })).thenCase.facts.letters[0]?.replyBy;
    expect(sent('2026-05-01')).toBe('2026-05-01');
    expect(sent(null)).toBeNull();
  });

  it('can be recorded as sent in error, once and with the reason', () => {
    const inError = (letterId: string, reason = ' It never went. ') =>
      ({ kind: 'letterInError', caseId, letterId, reason }) as const;
    const before = given(...owed, letterSent('chase')).on('2026-05-04');
    before.when(inError(idOf('chase'))).thenEvents(letterInError('chase'));
    before.when(inError(idOf('chase'), '')).thenRefused('reason.missing');
    before.when(inError(idOf('another'))).thenRefused('letter.not-found');
    given(...owed, letterSent('chase'), letterInError('chase'))
      .on('2026-05-04')
      .when(inError(idOf('chase')))
      .thenRefused('letter.in-error', { date: '2026-05-01' });
  });
});

describe('a reply comes', () => {
  type Receive = CommandOf<'receiveReply'>;
  const receive = (over: Partial<Receive> = {}): Receive => ({
    kind: 'receiveReply',
    caseId,
    letterId: idOf('chase'),
    recommendationIds: [rec('1')],
    from: ' The link officer ',
    on: '2026-05-06',
    reply: 'reasons-for-delay',
    says: ' The surveyor was ill. ',
    refusalReason: null,
    ...over,
  });
  const chased = given(...owed, letterSent('chase')).on('2026-05-06');

  it('to a letter', () => {
    chased.when(receive()).thenEvents({
      kind: 'reply.received',
      body: {
        replyId: idOf('new 1'),
        letterId: idOf('chase'),
        recommendationIds: [rec('1')],
        from: 'The link officer',
        on: '2026-05-06',
        kind: 'reasons-for-delay',
        says: 'The surveyor was ill.',
        refusalReason: null,
      },
    });
  });

  it('or of their own accord', () => {
    given(...owed)
      .on('2026-05-06')
      .when(receive({ letterId: null }))
      .thenKinds('reply.received');
  });

  it.each<Receive['reply']>(['refusal', 'cannot'])('a %s says which reason', (reply) => {
    chased.when(receive({ reply })).thenRefused('reply.reason-missing');
    chased
      .when(receive({ reply, refusalReason: 'insufficient-resources' }))
      .thenKinds('reply.received');
    chased.when(receive({ reply, refusalReason: 'weather' })).thenRefused('reason.not-listed');
  });

  it.each<[string, Partial<Receive>, Refused]>([
    ['about nothing', { recommendationIds: [] }, ['recommendation.none-chosen']],
    ['to a letter that is not here', { letterId: idOf('x') }, ['letter.not-found']],
    ['from nobody', { from: '' }, ['words.missing']],
    ['that says nothing', { says: ' ' }, ['words.missing']],
    ['tomorrow', { on: '2026-05-07' }, ['date.in-future', { date: '2026-05-07' }]],
    [
      'before the letter went',
      { on: '2026-04-30' },
      ['reply.before-letter', { date: '2026-05-01' }],
    ],
  ])('not %s', (_, over, refused) => {
    chased.when(receive(over)).thenRefused(...refused);
  });

  it('the same day the letter went', () => {
    chased.when(receive({ on: '2026-05-01' })).thenKinds('reply.received');
  });

  it('not to a letter that was recorded in error', () => {
    given(...owed, letterSent('chase'), letterInError('chase'))
      .on('2026-05-06')
      .when(receive())
      .thenRefused('letter.in-error', { date: '2026-05-01' });
  });
});

describe('what one chase to a body lists', () => {
  const events = [
    caseOpened({ bodies: ['Glanwern Council', 'Glanwern Health Board'] }),
    recommendationAdded('1'),
    recommendationAdded('2', { originalDue: '2026-05-01' }),
    recommendationAdded('3', { body: 'Glanwern Health Board' }),
    recommendationAdded('4'),
    evidenceFiled('letter', '2026-04-20', ['4']),
    recommendationAdded('5'),
    extensionAsked('ask', { recommendationIds: [rec('5')] }),
    recommendationAdded('6', { originalDue: null }),
    recommendationAdded('7'),
    evidenceFiled('other', '2026-04-20', ['7']),
    evidenceAssessed('satisfied', ['other'], '2026-04-21', { number: '7' }),
  ];
  const numbers = (body: string, on: string) =>
    toChase(given(...events).case, body, on).map(({ details }) => details.number);

  it('R11: all it owes that is late and does not wait for us', () => {
    expect(numbers('glanwern council', '2026-05-01')).toEqual(['1']);
    expect(numbers('Glanwern Council', '2026-05-02')).toEqual(['1', '2']);
    expect(numbers('Glanwern Health Board', '2026-05-02')).toEqual(['3']);
    expect(numbers('Glanwern Council', '2026-04-30')).toEqual([]);
  });

  it('nothing while what came for the case as a whole is still to be looked at', () => {
    const waiting = given(...events, evidenceFiled('post', '2026-04-28', [])).case;
    expect(toChase(waiting, 'Glanwern Council', '2026-05-02')).toEqual([]);
  });

  it('nothing of a draft', () => {
    const drafted = given(draftOpened, recommendationAdded('1')).case;
    expect(toChase(drafted, 'Glanwern Council', '2026-05-02')).toEqual([]);
  });

  it('a body owes what names it, alone or with others', () => {
    const one = given(
      caseOpened({ bodies: ['A', 'B', 'C'] }),
      recommendationAdded('1', { body: 'A', owedBy: { how: 'each', others: ['B'] } }),
    ).recommendation();
    expect(['A', 'b ', 'C'].map((body) => isOwedBy(one, body))).toEqual([true, true, false]);
  });
});
