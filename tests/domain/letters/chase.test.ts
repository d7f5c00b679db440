import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  caseOpened,
  evidenceFiled,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  extensionAsked,
  letterSent,
  rec,
  replyReceived,
} from '../../support/ledger/chasing-events.ts';
import { composed, letterOn } from '../../support/ledger/letters.ts';

const apology = recommendationAdded('1', { text: 'Apologise to Mrs B.' });
const procedure = recommendationAdded('2', {
  text: 'Review the repairs procedure.',
  kind: 'service-improvement',
  evidenceWanted: ['the new procedure', 'proof of its approval'],
});
const owed = [caseOpened(), apology, procedure];

describe('a chase to a body', () => {
  it('R11: lists every action that is overdue, asks why, and says by when to reply', () => {
    expect(composed('2026-05-01', 'chase', owed).text).toBe(`Dear Glanwern Council,

The date has passed for the recommendations below in our case 202600417. We do not yet hold evidence that they have been carried out.

1. Apologise to Mrs B.
   • The date was 30 April 2026. Working days since then: 1.
   • Evidence we ask for: a copy of the letter.

2. Review the repairs procedure.
   • The date was 30 April 2026. Working days since then: 1.
   • Evidence we ask for: the new procedure; proof of its approval.

Please tell us why these are late, and when we can expect the evidence. Please reply by 15 May 2026.

Please send the evidence in reply to this message and quote 202600417. We ask for evidence of each action by itself. A statement that something has been done is not enough without it.

Yours sincerely
Sian Prys
Public Services Ombudsman for Wales
`);
  });

  it('R25: says the same in Welsh, with the office by its Welsh name and the dates in words', () => {
    const { subject, text } = composed('2026-05-01', 'chase', [caseOpened(), apology], {
      language: 'cy',
    });
    expect(subject).toBe('202600417: yn hwyr');
    expect(text).toBe(`Annwyl Glanwern Council,

Mae’r dyddiad wedi mynd heibio ar gyfer yr argymhelliad isod yn ein hachos 202600417. Nid oes gennym eto dystiolaeth bod y gwaith wedi’i wneud.

1. Apologise to Mrs B.
   • Y dyddiad oedd 30 Ebrill 2026. Diwrnodau gwaith ers hynny: 1.
   • Tystiolaeth y gofynnwn amdani: a copy of the letter.

Dywedwch wrthym pam y mae hyn yn hwyr, a phryd y gallwn ddisgwyl y dystiolaeth. Atebwch erbyn 15 Mai 2026, os gwelwch yn dda.

Anfonwch y dystiolaeth drwy ateb y neges hon, gan ddyfynnu 202600417. Gofynnwn am dystiolaeth ar gyfer pob cam ar ei ben ei hun. Nid yw datganiad bod rhywbeth wedi’i wneud yn ddigon hebddi.

Yn gywir
Sian Prys
Ombwdsmon Gwasanaethau Cyhoeddus Cymru
`);
  });

  it('carries what is recorded once it went: the rung, the dates it names, the day to reply by', () => {
    expect(composed('2026-05-01', 'chase', owed)).toMatchObject({
      level: 1,
      asksWhyLate: true,
      replyBy: '2026-05-15',
      recommendationIds: [rec('1'), rec('2')],
      quoted: [
        { recommendationId: rec('1'), due: '2026-04-30' },
        { recommendationId: rec('2'), due: '2026-04-30' },
      ],
    });
  });

  const again = [...owed, letterSent('chase', { numbers: ['1', '2'], replyBy: '2026-05-15' })];

  it('c4: the second is firmer: it names the first, who decides next, and what that may be', () => {
    const { subject, text, level, notes } = composed('2026-05-18', 'chase', again);
    expect(level).toBe(2);
    expect(subject).toBe('202600417: still overdue');
    expect(text).toContain('We wrote to you about this on 1 May 2026.');
    expect(text).toContain(
      'If neither the evidence nor a good reason for the delay has come by then, our manager will decide what to do next. That may include: a special report, which is made public; recording that you have not complied.',
    );
    expect(notes).toContainEqual({ kind: 'copy-to-manager' });
    expect(notes).toContainEqual({ kind: 'tell-complainant' });
  });

  it('the first says nothing of what follows', () => {
    expect(composed('2026-05-01', 'chase', owed).text).not.toContain('special report');
  });

  it('speaks of the reply that came, where one did', () => {
    const { text } = composed('2026-05-18', 'chase', [
      ...again,
      replyReceived('reasons-for-delay', { on: '2026-05-12' }),
    ]);
    expect(text).toContain('We have considered your reply of 12 May 2026.');
  });

  it('h6, c5: leaves out what waits for us and what more time was asked for, and says so', () => {
    const { recommendationIds, leftOut } = composed('2026-05-18', 'chase', [
      ...owed,
      recommendationAdded('3'),
      evidenceFiled('letter', '2026-05-06', ['1']),
      extensionAsked('more', { recommendationIds: [rec('2')], askedOn: '2026-05-04' }),
    ]);
    expect(recommendationIds).toEqual([rec('3')]);
    expect(leftOut).toEqual([
      { why: 'waiting-for-us', recommendationIds: [rec('1')], on: '2026-05-06' },
      { why: 'extension-undecided', recommendationIds: [rec('2')], on: '2026-05-04' },
    ]);
  });

  it('is not made where nothing is overdue', () => {
    expect(letterOn('2026-04-30', 'chase', owed)).toMatchObject({
      ok: false,
      error: { code: 'letter.nothing-to-list' },
    });
  });

  it('goes to one body about its own actions', () => {
    const two: readonly CaseEvent[] = [
      caseOpened({ bodies: ['Glanwern Council', 'Afon Health Board'] }),
      apology,
      recommendationAdded('2', { body: 'Afon Health Board', text: 'Pay the fee.' }),
    ];
    const { text, recipient } = composed('2026-05-01', 'chase', two, { body: 'Afon Health Board' });
    expect(recipient.name).toBe('Afon Health Board');
    expect(text).toContain('Pay the fee.');
    expect(text).not.toContain('Apologise');
  });
});

describe('what binds', () => {
  const hos = { procedure: { id: 'hos', version: '1' } } as const;
  const order = recommendationAdded('1', { kind: 'order', text: 'Repair the roof.' });
  const advice = recommendationAdded('2', { kind: 'recommendation', text: 'Review the policy.' });

  it('[S41] an order says that it binds and must be complied with', () => {
    const { text } = composed('2026-05-01', 'chase', [caseOpened(hos), order], { office: 'hos' });
    expect(text).toContain('the order below');
    expect(text).toContain('must be complied with');
  });

  it('a recommendation of the same office does not', () => {
    const { text } = composed('2026-05-01', 'chase', [caseOpened(hos), advice], { office: 'hos' });
    expect(text).toContain('the recommendation below');
    expect(text).not.toMatch(/\bmust\b|\border\b/);
  });

  it('of both together, each says which it is', () => {
    const both = [caseOpened(hos), order, advice];
    const { text } = composed('2026-05-01', 'chase', both, { office: 'hos' });
    expect(text).toContain('the actions below');
    expect(text).not.toContain('must');
    expect(text).toContain('1. Repair the roof.\n   • Order, which is binding.');
    expect(text).toContain('2. Review the policy.\n   • The date was');
  });

  it('[S15] what a council agreed to is called an agreed action', () => {
    const lgsco = [caseOpened({ procedure: { id: 'lgsco', version: '1' } }), apology];
    const { text } = composed('2026-05-01', 'chase', lgsco, { office: 'lgsco' });
    expect(text).toContain('the agreed action below');
  });

  it('R2: so is what a settlement came to, where the office names it so', () => {
    const settled = [caseOpened({ route: 'early-resolution' }), apology];
    expect(composed('2026-05-01', 'chase', settled).text).toContain('the agreed action below');
  });
});
