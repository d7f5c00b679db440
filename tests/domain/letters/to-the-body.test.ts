import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  extensionAsked,
  extensionGranted,
  extensionRefused,
  extensionRemoved,
  rec,
} from '../../support/ledger/chasing-events.ts';
import { composed, letterOn } from '../../support/ledger/letters.ts';

const apology = recommendationAdded('1', { text: 'Apologise to Mrs B.' });
const owed = [caseOpened(), apology];
const partAdded = (name: string, text: string, proofWanted: readonly string[] = []): CaseEvent => ({
  kind: 'part.added',
  body: {
    recommendationId: rec('1'),
    part: { partId: idOf(name), text, proofWanted: [...proofWanted] },
    why: 'stated',
  },
});

describe('a reminder', () => {
  const later = recommendationAdded('2', {
    text: 'Train the staff.',
    deadline: { kind: 'fixed', date: '2026-09-30' },
    originalDue: '2026-09-30',
  });

  it('c4: lists what a reminder is due of, with the evidence wanted, and R10: how to ask for more time', () => {
    const { text, leftOut, choosable } = composed('2026-04-16', 'reminder', [...owed, later]);
    expect(text).toContain('Date for telling us, with evidence: 30 April 2026.');
    expect(text).toContain('Evidence we ask for: a copy of the letter.');
    expect(text).toContain('If you need more time, please ask us before the date');
    expect(text).not.toContain('Train the staff');
    expect(leftOut).toEqual([{ why: 'not-chosen', recommendationIds: [rec('2')], on: null }]);
    expect(choosable).toEqual([rec('1'), rec('2')]);
  });

  it('lists what the writer chooses of what is still to come', () => {
    const { text } = composed('2026-04-16', 'reminder', [...owed, later], {
      recommendationIds: [rec('2')],
    });
    expect(text).toContain('Train the staff.');
    expect(text).not.toContain('Apologise');
  });

  it('is not made once the date has come: then it is a chase', () => {
    expect(letterOn('2026-04-30', 'reminder', owed).ok).toBe(false);
  });

  it('c3.1: where the date is for doing it, it says that', () => {
    const doing = {
      base: { id: 'psow', version: '2' },
      name: { en: 'Our office', cy: 'Ein swyddfa' },
      effectiveFrom: '2020-01-01',
      changes: { dateMeans: 'action' as const, evidenceMailbox: 'tystiolaeth@swyddfa.cymru' },
    };
    const procedure = { id: 'ours', version: '1', own: doing };
    const { text, notes } = composed(
      '2026-04-16',
      'reminder',
      [caseOpened({ procedure }), apology],
      {
        procedure,
      },
    );
    expect(text).toContain('Date for doing it: 30 April 2026.');
    expect(text).toContain(
      'Please send the evidence to tystiolaeth@swyddfa.cymru and quote 202600417.',
    );
    expect(notes).not.toContainEqual({ kind: 'no-mailbox' });
  });
});

describe('what is still needed', () => {
  const partly = [
    ...owed,
    evidenceFiled('letter', '2026-04-15'),
    evidenceAssessed('partly', ['letter'], '2026-04-16'),
  ];

  it('R12: says what we found, what would show it, and that the date stands', () => {
    const { text, needed } = composed('2026-04-20', 'still-needed', partly);
    expect(text).toContain('What we found: The letter says what was asked for.');
    expect(text).toContain('What would show it: a copy of the letter.');
    expect(text).toContain('The date is still 30 April 2026.');
    expect(needed).toBe('1: a copy of the letter');
  });

  it('lists the parts that are not met and none that is', () => {
    const { text, needed } = composed('2026-04-20', 'still-needed', [
      ...owed,
      partAdded('p1', 'Name the failings', ['the letter as sent']),
      partAdded('p2', 'Signed by the chief executive', ['the signed letter']),
      evidenceFiled('letter', '2026-04-15'),
      assessedPart('p1', 'satisfied', '2026-04-16'),
      assessedPart('p2', 'not-satisfied', '2026-04-17'),
    ]);
    expect(text).toContain('Still needed: Signed by the chief executive');
    expect(text).toContain('What would show it: the signed letter.');
    expect(text).not.toContain('Name the failings');
    expect(needed).toBe('1: Signed by the chief executive');
  });

  it('says the new date where one was agreed since', () => {
    const { text, quoted } = composed('2026-04-23', 'still-needed', [
      ...partly,
      extensionAsked('more'),
      extensionGranted('more', '2026-05-20'),
    ]);
    expect(text).toContain('We agreed a new date: 20 May 2026.');
    expect(quoted).toEqual([{ recommendationId: rec('1'), due: '2026-05-20' }]);
  });

  it('says that the date has passed where it has', () => {
    expect(composed('2026-05-04', 'still-needed', partly).text).toContain(
      'The date was 30 April 2026, and it has passed.',
    );
  });

  it('is not made before anything was judged', () => {
    expect(letterOn('2026-04-20', 'still-needed', owed).ok).toBe(false);
  });

  it('leaves out what came since and waits for us', () => {
    const made = letterOn('2026-04-22', 'still-needed', [
      ...partly,
      evidenceFiled('second', '2026-04-21'),
    ]);
    expect(made.ok).toBe(false);
  });
});

function assessedPart(
  name: string,
  result: 'satisfied' | 'not-satisfied',
  assessedOn: string,
): CaseEvent {
  const made = evidenceAssessed(result, ['letter'], assessedOn);
  if (made.kind !== 'evidence.assessed') throw new Error('not an assessment');
  return { kind: 'evidence.assessed', body: { ...made.body, partIds: [idOf(name)] } };
}

describe('the answer to a request for more time', () => {
  it('R10: granted: the date before, the new one, the reason and the conditions', () => {
    const { text, subject, quoted } = composed('2026-04-23', 'extension-answer', [
      ...owed,
      extensionAsked('more'),
      extensionGranted('more', '2026-05-29', { conditions: 'A note of progress by 8 May.' }),
    ]);
    expect(subject).toBe('202600417: your request for more time');
    expect(text).toContain('On 20 April 2026 you asked for more time, until 29 May 2026');
    expect(text).toContain('You asked before the date had passed.');
    expect(text).toContain('We have agreed to the new date below.');
    expect(text).toContain('The date was 30 April 2026. The new date is 29 May 2026.');
    expect(text).toContain('Our reason: A good reason.');
    expect(text).toContain('This is on these conditions: A note of progress by 8 May.');
    expect(quoted).toEqual([{ recommendationId: rec('1'), due: '2026-05-29' }]);
  });

  it('granted in part: an earlier day than they asked for', () => {
    const { text } = composed('2026-04-23', 'extension-answer', [
      ...owed,
      extensionAsked('more'),
      extensionGranted('more', '2026-05-20'),
    ]);
    expect(text).toContain('We have agreed to a part of what you asked for.');
  });

  it('granted in part: for some of what they asked about; the rest stays', () => {
    const { text } = composed('2026-04-23', 'extension-answer', [
      ...owed,
      recommendationAdded('2', { text: 'Train the staff.' }),
      extensionAsked('more', {
        recommendationIds: [rec('1'), rec('2')],
        dueThen: [
          { recommendationId: rec('1'), due: '2026-04-30' },
          { recommendationId: rec('2'), due: '2026-04-30' },
        ],
      }),
      extensionGranted('more', '2026-05-29', { recommendationIds: [rec('1')] }),
    ]);
    expect(text).toContain('We have agreed to a part of what you asked for.');
    expect(text).toContain('2. Train the staff.\n   • The date stays 30 April 2026.');
  });

  it('refused, asked after the date: says both, in either language', () => {
    const events = [
      ...owed,
      extensionAsked('more', { askedOn: '2026-05-04' }),
      extensionRefused('more', '2026-05-06'),
    ];
    const en = composed('2026-05-06', 'extension-answer', events).text;
    expect(en).toContain('You asked after the date had passed, and our record says so.');
    expect(en).toContain('We have not agreed to more time. The dates stay as they are.');
    const cy = composed('2026-05-06', 'extension-answer', events, { language: 'cy' }).text;
    expect(cy).toContain('Gofynnwyd ar ôl i’r dyddiad fynd heibio');
    expect(cy).toContain('Nid ydym wedi cytuno i ragor o amser.');
  });

  it('says so where it was taken back since', () => {
    const { text } = composed('2026-04-25', 'extension-answer', [
      ...owed,
      extensionAsked('more'),
      extensionGranted('more', '2026-05-29'),
      extensionRemoved('more'),
    ]);
    expect(text).toContain('The extra time we had agreed no longer holds.');
    expect(text).toContain('The date stays 30 April 2026.');
    expect(text).toContain('Our reason: Granted in error.');
  });

  it('is not made before it is decided', () => {
    expect(letterOn('2026-04-21', 'extension-answer', [...owed, extensionAsked('more')]).ok).toBe(
      false,
    );
  });
});
