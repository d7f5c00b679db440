import { describe, expect, it } from 'vitest';
import {
  closeCommandOf,
  toldDefaults,
  toldForm,
} from '../../../../../renderer/features/case/closings/told-form.ts';
import { sentenceOf } from '../../../../../renderer/features/case/history/sentence.ts';
import { valueWords } from '../../../../../renderer/features/case/value-words.ts';
import { intlFor } from '../../../../../renderer/i18n/language.tsx';
import { wordingOf } from '../../../../../renderer/i18n/words.tsx';
import { type CaseEventKind, caseEvents } from '../../../../../shared/domain/case/events.ts';
import { idOf, typed } from '../../../../support/ledger/case-events.ts';
import { caseView } from '../../../../support/ui-gallery/features-fake.ts';
import { bodies, elin, recommendationIds, wholeCase } from '../../../../support/whole-case.ts';

const view = wholeCase();
const line = (kind: string, body: unknown) => ({ kind, body });
const english = wordingOf(intlFor('en'));
const welsh = wordingOf(intlFor('cy'));
const said = (kind: string, body: unknown, wording = english) =>
  sentenceOf(line(kind, body), view, wording);
const { r1, r2 } = recommendationIds;

/** The sentence of every kind, as the history says it after the name of who did it. */
const sentences: { readonly [Kind in CaseEventKind]: string } = {
  'case.opened': 'opened the case 202600417 before its decision',
  'case.corrected': 'corrected sector',
  'case.route-changed': 'changed the route to report on 1 February 2026: The council did not agree',
  'case.linked': 'noted 202400091 as an earlier case: The same roof',
  'case.assigned': 'gave the follow-up to Tom Example: Elin is on leave',
  'complaint.closed': 'recorded that the complaint closed at decision on 2 March 2026',
  'person.recorded': 'recorded Mrs B (complainant)',
  'person.corrected': 'corrected telephone of Mrs B',
  'wish.recorded': 'recorded of Mrs B: wants the action (heard on 10 November 2026: her letter)',
  'outcome.recorded': 'recorded the outcome for Glanwern Council on 2 March 2026: Upheld',
  'body-contact.recorded': 'recorded Ms Huws as link officer of Glanwern Council from 2 March 2026',
  'body-contact.ended':
    'recorded that Ms Huws is a contact no longer, from 30 June 2026: She has left the council',
  'deliverer.recorded': 'recorded that Roofers Cyf acts for Glanwern Council',
  'recommendation.added':
    'added R1: Repair the roof and the bathroom, and show photographs and the completion certificate',
  'recommendation.revised': 'changed who does it of R1 (from week⟨U+202E⟩48.csv, line 7)',
  'recommendation.entered-in-error':
    'marked R5 as recorded in error on 10 March 2026: It belongs to another case',
  'part.added': 'set out a part of R1: The roof',
  'part.revised': 'changed text of a part of R1 (The roof)',
  'part.withdrawn': 'took a part out of R1 (The gutter): It is one work',
  'finding.recorded': 'recorded a finding: The council left a leaking roof for two years.',
  'finding.corrected':
    'corrected bodies of a finding (The council left a leaking roof for two years.)',
  'wording.read': 'noted how “the property” in R1 was read: the flat and its share of the roof',
  'amount.fixed':
    'recorded that the sum for R2 came to £1,250 on 20 March 2026: the valuer’s report',
  'draft.issued':
    'sent out a draft on 2 February 2026 for comment: Mrs B until 16 February 2026 and Glanwern Council',
  'draft.offered':
    'offered Glanafon Health Board comment on the draft on 3 February 2026, until 20 February 2026',
  'comment.recorded':
    'recorded that Glanwern Council answered about R1 on 10 February 2026: says the date cannot be kept. The scaffolders cannot come before April.',
  'comment.answered':
    'changed R1 after what Glanwern Council said: The date is now the end of April',
  'advice.asked':
    'asked the legal team for advice on 4 February 2026: May the council recover the cost?',
  'advice.received': 'recorded the advice of the legal team on 6 February 2026: No.',
  'early-action.agreed':
    'agreed on 5 February 2026 that R4 may be done before the decision: The apology need not wait',
  'date.tested': 'recorded that the surveyor can keep the date of R1, asked on 11 February 2026',
  'document.issued':
    'issued the report on 2 March 2026, without comment from both sides because the health board could not be reached',
  'recommendation.issued': 'put R1 in force, due on 30 April 2026',
  'receipt.recorded': 'recorded that Glanwern Council received the report on 4 March 2026',
  'trigger.recorded':
    'recorded that what R3 waited for happened on 1 September 2026: The consent came',
  'review.set': 'set 3 August 2026 to see whether what R3 waits for is still coming',
  'due.moved': 'moved the date of R3 to 1 December 2026 (what it waited for happened: consent)',
  'due.kept':
    'kept the date of R2, which would have moved to 5 May 2026 (the bank-holiday list of 1 April 2026): The payment was under way',
  'delay.noted':
    'noted that R1 is now expected by 18 December 2026: The scaffold stands until then',
  'impact-check.set': 'set 10 December 2026 to see whether R4 worked',
  'impact.checked':
    'looked on 1 October 2026 whether R4 worked: practice has changed. Letters now go out in ten days.',
  'extension.asked':
    'recorded that the link officer asked for more time for R1 on 20 April 2026, until 5 June 2026: The surveyor is ill',
  'extension.granted':
    'extended R1 to 29 May 2026 (asked before the date): the committee meets on the 10th. On condition: a temporary cover by the 1st.',
  'extension.refused': 'refused more time for R1 (asked after the date): No reason was given',
  'extension.removed': 'took back the extension of R1: The cover was never put up',
  'evidence.filed': 'filed photos.pdf to R1',
  'evidence.described': 'noted who it is from and the date it bears of photos.pdf',
  'evidence.pinned': 'pinned photos.pdf to 1 part of R1',
  'evidence.opened': 'saved a copy of photos.pdf',
  'evidence.assessed':
    'judged 1 part of R1: partly. The bathroom is not done. A statement alone was enough: the surveyor signed it. What is outstanding was accepted: it is a matter of pence.',
  'assessment.settled': 'settled which judgement of R1 stands: partly: Tom saw a draft only',
  'payment.recorded':
    'recorded a payment of £1,000 to Mrs B for R2, made on 10 April 2026, and £250 set off against what was owed: Rent arrears',
  'payment.entered-in-error':
    'marked the payment of £90 to Mr C as recorded in error: It was another tenant',
  'letter.sent':
    'sent chase 1 to Glanwern Council about R1 on 18 June 2026, by email, to be answered by 2 July 2026',
  'reply.received':
    'recorded that Glanwern Council replied about R1 on 1 July 2026: it says it cannot (Not enough resources). There is no money left this year.',
  'letter.entered-in-error':
    'marked a letter saying what is still needed to Glanwern Council as recorded in error: It never went',
  'contact.noted': 'noted a call with Mrs B on 3 July 2026: The ceiling still drips',
  'contact.entered-in-error':
    'marked the note of speaking with somebody as recorded in error: It was another case',
  'consideration.recorded':
    'looked at the body’s earlier failings for R1: Two reports in three years',
  'escalation.step-taken':
    'escalated R1 on 8 July 2026 (the body refuses): write to the chief executive. Nothing has come. Although not shown: earlier failings of the body were looked at. It cannot wait',
  'escalation.stood-down':
    'took R1 back to ordinary follow-up on 20 July 2026: The chief executive found the money',
  'view.recorded':
    'recorded the view of Mrs B on R2, asked on 10 July 2026: wants the action. I want the whole sum.',
  'recommendation.ended':
    'ended R4 on 1 May 2026, met by something equivalent: A meeting and a letter stand for the apology. Done instead: The chief executive met Mrs B.',
  'recommendation.reopened': 'opened R2 again on 15 May 2026: It bounced',
  'recommendations.closed':
    'closed the recommendations on 1 December 2026: Glanwern Council told by email on 1 December 2026 and Mrs B not told (she asked not to be)',
  'return.received':
    'recorded that Mrs B came back on 2 November 2026, by letter: The payment never came.',
  'return.decided':
    'opened R2 again because Mrs B came back: The bank sent it back. They were told on 6 November 2026',
  'record.checked':
    'sent the record of R1 back on 12 March 2026: The category is wrong. It is works, not a policy.',
  'step.requested':
    'asked for a step to be approved (“Cease the compliance process”): The consent has lapsed',
  'request.approved': 'approved what Tom Example asked for (“Escalate”)',
  'request.returned': 'returned what Tom Example asked for (“Escalate”): Chase first',
  'request.withdrawn':
    'withdrew a request for a step to be approved (“Escalate”): The council has replied',
  'support.offered':
    'recorded support offered to Glanwern Council on 4 May 2026: a day on good apologies',
  'handling.noted':
    'noted something Glanwern Council handled well on 20 February 2026: It answered our enquiries early',
  'undertaking.recorded':
    'recorded that Glanwern Council undertook more than was asked on 1 April 2026: It will inspect the neighbours’ roofs',
  'undertaking.followed':
    'looked on 15 September 2026 at what Glanwern Council undertook; it is not done yet: Half are inspected',
  'record.entered-in-error':
    'marked as recorded in error: “looked at the body’s earlier failings for R1: Two reports in three years”: It was about the other case',
  'evidence.withdrawn': 'marked photos.pdf as filed in error: They show another roof',
  'evidence.restored': 'put photos.pdf back: They were right after all',
};

describe('history in plain sentences', () => {
  it.each(Object.entries(bodies))('has one for %s in both languages', (kind, body) => {
    expect(said(kind, body)).toBe(Object.entries(sentences).find(([each]) => each === kind)?.[1]);
    const inWelsh = said(kind, body, welsh);
    expect(inWelsh).not.toBe(welsh.t('history.unknown'));
    expect(inWelsh).not.toMatch(/[{}]|undefined|history\.|fact\./);
    expect(inWelsh).not.toBe(said(kind, body));
  });

  it('names the event of a newer version, and what is broken, as that', () => {
    const unknown = english.t('history.unknown');
    expect(said('weather.observed', {})).toBe(unknown);
    expect(said('complaint.closed', { on: '2025-09-08', how: 'by decree' })).toBe(unknown);
    expect(said('toString', {})).toBe(unknown);
  });

  it('says that more time was asked for after the date, or of several at different times', () => {
    const asked = {
      ...bodies['extension.asked'],
      extensionId: idOf('late'),
      recommendationIds: [r1, r2],
      askedOn: '2026-05-01',
      dueThen: [
        { recommendationId: r1, due: '2026-04-30' },
        { recommendationId: r2, due: '2026-05-01' },
      ],
    };
    const late = wholeCase([{ kind: 'extension.asked', body: asked }]);
    const granted = (over: object) =>
      sentenceOf(
        line('extension.granted', {
          ...bodies['extension.granted'],
          extensionId: idOf('late'),
          conditions: '',
          ...over,
        }),
        late,
        english,
      );
    const because = 'the committee meets on the 10th';
    expect(granted({})).toBe(
      `extended R1 and R2 to 29 May 2026 (asked after the date of some of them): ${because}`,
    );
    expect(granted({ recommendationIds: [r1] })).toBe(
      `extended R1 to 29 May 2026 (asked after the date): ${because}`,
    );
    expect(granted({ recommendationIds: [r2] })).toBe(
      `extended R2 to 29 May 2026 (asked before the date): ${because}`,
    );
  });

  it('speaks in general of what is not here', () => {
    const gone = idOf('gone');
    const removed = { ...bodies['extension.removed'], extensionId: gone };
    expect(said('extension.removed', removed)).toBe(
      'took back the extension of a recommendation: The cover was never put up',
    );
    expect(said('payment.entered-in-error', { paymentId: gone, reason: 'Twice' })).toBe(
      'marked the payment of a sum to somebody as recorded in error: Twice',
    );
    expect(said('evidence.opened', { evidenceId: gone, purpose: 'bundle' })).toBe(
      'put an item in a bundle',
    );
  });

  it('says where it has no date, no reason, no condition', () => {
    expect(
      said('recommendation.issued', { recommendationId: r1, issueId: idOf('issue'), due: null }),
    ).toBe('put R1 in force, with no date yet');
    expect(said('case.assigned', { as: 'case-owner', memberId: elin, reason: '' })).toBe(
      'gave the case to Elin Example',
    );
    expect(
      said('recommendation.revised', {
        recommendationId: r1,
        set: { dueWords: 'two months' },
        currentDue: '2025-12-08',
        origin: typed,
      }),
    ).toBe('changed time given of R1 and moved the date of R1 to 8 December 2025');
    expect(said('evidence.filed', { ...bodies['evidence.filed'], recommendationIds: [] })).toBe(
      'filed photos.pdf to the whole case',
    );
  });
});

describe('values two people set differently', () => {
  it.each([
    [null, 'nothing'],
    ['2025-11-07', 'Friday 7 November 2025'],
    ['early-resolution', 'Early resolution'],
    [['a', 'b'], 'a and b'],
    [{ result: 'partly', reason: 'Half' }, 'Partly: Half'],
    [{ on: '2025-09-08', how: 'decision' }, 'The complaint closed at decision, 8 September 2025.'],
    [{ name: 'Real', pseudonym: 'Mrs B' }, 'Mrs B'],
    [{ a: 1 }, '{"a":1}'],
    [7, '7'],
  ])('%j', (value, words) => {
    expect(valueWords(value, english)).toBe(words);
  });
});

describe('who is told', () => {
  it('begins with the complainant and each body, and becomes the command', () => {
    const form = toldDefaults(caseView, '2025-12-01');
    expect(form.told.map(({ party, name }) => [party, name])).toEqual([
      ['complainant', 'Mrs B'],
      ['body', 'Glanafon Health Board'],
    ]);
    const command = closeCommandOf('c', toldForm.parse(form));
    expect(
      caseEvents['recommendations.closed'].parse({ on: command?.on, told: command?.told }),
    ).toMatchObject({ on: '2025-12-01', told: [{ party: 'complainant' }, { party: 'body' }] });
  });

  it('begins as the confirmations were recorded, each with its day and way', () => {
    const confirmed = (party: 'complainant' | 'body', to: string, on: string) => ({
      letterId: `c ${party}`,
      kind: 'confirmation' as const,
      level: null,
      recommendationIds: ['r'],
      party,
      to,
      on,
      how: 'email' as const,
      replyBy: null,
      asksWhyLate: false,
      needed: '',
      quoted: [],
      proof: '',
      stamp: { by: 'm', device: 'd', at: '' },
      error: null,
    });
    const letters = [
      confirmed('complainant', 'Mrs B', '2025-11-20'),
      confirmed('body', 'GLANAFON Health Board', '2025-11-21'),
    ];
    const view = { ...caseView, facts: { ...caseView.facts, letters } };
    expect(toldDefaults(view, '2025-12-01').told.map(({ on, how }) => [on, how])).toEqual([
      ['2025-11-20', 'email'],
      ['2025-11-21', 'email'],
    ]);
  });

  it('is nobody while a name or a day is missing', () => {
    const form = toldDefaults(caseView, '2025-12-01');
    const [one] = form.told;
    if (one === undefined) throw new Error('nobody');
    const issues = toldForm.safeParse({ ...form, told: [{ ...one, name: ' ', on: null }] }).error;
    expect(issues?.issues.map(({ message }) => message)).toEqual([
      'case.told-missing',
      'case.date-missing',
    ]);
    expect(closeCommandOf('c', { ...form, told: [{ ...one, on: null }] })).toBeNull();
  });

  it('may leave out who was not told, for a listed reason and in words', () => {
    const form = toldDefaults(caseView, '2025-12-01');
    const [complainant, ...bodies] = form.told;
    if (complainant === undefined) throw new Error('nobody');
    const left = { ...complainant, isTold: 'not-told' as const, on: null };
    const faults = toldForm.safeParse({ ...form, told: [left, ...bodies] }).error?.issues ?? [];
    expect(faults.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'told.0.reasonId: act.choice-needed',
      'told.0.reason: act.words-needed',
    ]);
    const why = { ...left, reasonId: 'has-died', reason: 'She died in May.' };
    const command = closeCommandOf('c', toldForm.parse({ ...form, told: [why, ...bodies] }));
    expect(command?.told.map(({ party }) => party)).toEqual(['body']);
    expect(command?.notTold).toEqual([
      { party: 'complainant', name: 'Mrs B', reasonId: 'has-died', reason: 'She died in May.' },
    ]);
  });
});
