import { describe, expect, it } from 'vitest';
import { needsFurtherDraft, notOffered } from '../../../shared/domain/case/drafts.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import type { CaseDetails } from '../../../shared/domain/case/vocabulary.ts';
import { given } from '../../support/ledger/given.ts';
import {
  added,
  answered,
  commented,
  council,
  draftCaseOpened,
  draftIssued,
  personRecorded,
  revised,
  toBody,
  toComplainant,
} from '../../support/ledger/stage-events.ts';

const drafted = [draftCaseOpened(), added('1')] as const;
const sent = [...drafted, draftIssued('draft')] as const;

describe('a further draft is needed (R3)', () => {
  const needed = (...events: readonly CaseEvent[]) => needsFurtherDraft(given(...events).case);

  it('once what the parties saw has changed in substance', () => {
    expect(needed(...sent)).toBe(false);
    for (const set of [
      { text: 'Apologise in writing' },
      { body: 'Other' },
      { dueWords: 'within two months' },
      { startsOn: '2026-03-09' },
      { signatory: 'Chief Executive' },
      { money: { amount: 250, payee: 'Mrs B' } },
      { owedBy: { how: 'each' as const, others: ['Other'] } },
    ])
      expect(needed(...sent, revised('1', set)), JSON.stringify(set)).toBe(true);
  });

  it('not for what the parties are not asked about, nor for what stayed as it was', () => {
    expect(needed(...sent, revised('1', { categories: ['apology'], theme: 'Letters' }))).toBe(
      false,
    );
    expect(needed(...sent, revised('1', { text: 'Apologise to the complainant' }))).toBe(false);
    expect(needed(...sent, revised('1', {}))).toBe(false);
  });

  it('not before any draft, and no more after a further one', () => {
    const change = revised('1', { text: 'Apologise in writing' });
    expect(needed(...drafted, change)).toBe(false);
    expect(needed(...drafted, change, draftIssued('draft'))).toBe(false);
    const again = draftIssued('again', { kind: 'further-draft', changes: 'Wording' });
    expect(needed(...sent, change, again)).toBe(false);
    expect(needed(...sent, change, again, change)).toBe(false);
    expect(needed(...sent, change, again, revised('1', { text: 'Apologise' }))).toBe(true);
  });

  it('for a recommendation added since, unless it was dropped', () => {
    expect(needed(...sent, added('2'))).toBe(true);
    const change = revised('1', { text: 'Apologise in writing' });
    const dropped = [commented('said', 'already-done'), answered('said', 'dropped')];
    expect(needed(...sent, change, ...dropped)).toBe(false);
  });
});

describe('who was not offered comment', () => {
  it('is the complainant and every body no draft went to', () => {
    const bodies = [council, 'Glan Trust'];
    const opened = [draftCaseOpened({ bodies }), added('1')];
    expect(notOffered(given(...opened).case)).toEqual({ complainant: true, bodies });
    const first = draftIssued('draft', { offered: [toBody({ name: 'GLANWERN council' })] });
    expect(notOffered(given(...opened, first).case)).toEqual({
      complainant: true,
      bodies: ['Glan Trust'],
    });
    const second = draftIssued('again', {
      offered: [toComplainant(), toBody({ name: 'Glan Trust' })],
    });
    expect(notOffered(given(...opened, first, second).case)).toEqual({
      complainant: false,
      bodies: [],
    });
  });

  it('is no complainant where the office acts on its own initiative and nobody complained', () => {
    const own = (over: Partial<CaseDetails> = {}, ...more: readonly CaseEvent[]) =>
      notOffered(given(draftCaseOpened({ route: 'own-initiative', ...over }), ...more).case);
    expect(own()).toEqual({ complainant: false, bodies: [council] });
    expect(own({ complainant: { name: '', pseudonym: 'Mrs B' } }).complainant).toBe(true);
    expect(own({}, personRecorded({ role: 'complainant' })).complainant).toBe(true);
    expect(own({}, personRecorded({ role: 'representative' })).complainant).toBe(false);
    expect(notOffered(given(draftCaseOpened()).case).complainant).toBe(true);
  });
});
