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
import { caseEvents } from '../../../../../shared/domain/case/events.ts';
import { caseView } from '../../../../support/ui-gallery/features-fake.ts';

const [first, second] = caseView.recommendations;
const [letter] = caseView.evidence;
if (first === undefined || second === undefined || letter === undefined) throw new Error('no case');
const { recommendationId } = first;
const { evidenceId } = letter;
const origin = { kind: 'typed' };
const told = [{ party: 'body', name: 'Glanafon Health Board', on: '2025-12-01', how: 'email' }];

const bodies: Readonly<Record<keyof typeof caseEvents, unknown>> = {
  'case.opened': { details: { ...caseView.details }, origin },
  'case.corrected': { set: { title: 'New', decisionDate: null }, origin },
  'recommendation.added': { recommendationId, details: first.details, origin },
  'recommendation.revised': {
    recommendationId,
    set: { dueWords: 'two months' },
    currentDue: '2025-12-08',
    origin: { kind: 'extract', file: 'week\u202E48.csv', sha256: '', row: 7 },
  },
  'evidence.filed': { evidenceId, recommendationIds: [recommendationId], item: letter.item },
  'evidence.opened': { evidenceId, purpose: 'copy' },
  'evidence.assessed': {
    assessmentId: '0'.repeat(32),
    recommendationId,
    evidenceIds: [evidenceId],
    result: 'partly',
    reason: 'Heads 4 and 5 are missing.',
    assessedOn: '2025-11-03',
    actionDoneOn: null,
  },
  'complaint.closed': { on: '2025-09-08', how: 'settlement' },
  'recommendations.closed': { on: '2025-12-01', told },
};

const line = (kind: string, body: unknown) => ({
  key: 'k',
  at: '2025-11-03T11:00:00.000Z',
  by: 'm1',
  device: '',
  kind,
  body,
});
const english = wordingOf(intlFor('en'));
const welsh = wordingOf(intlFor('cy'));
const said = (kind: string, body: unknown, wording = english) =>
  sentenceOf(line(kind, body), caseView, wording);

describe('history in plain sentences', () => {
  it.each(Object.entries(bodies))('has one for %s in both languages', (kind, body) => {
    for (const wording of [english, welsh]) {
      const sentence = said(kind, body, wording);
      expect(sentence).not.toBe(wording.t('case.event.unknown'));
      expect(sentence).not.toMatch(/[{}]|undefined|case\.event/);
    }
    expect(said(kind, body, welsh)).not.toBe(said(kind, body));
  });

  it('says what, of what, and why', () => {
    expect(said('evidence.assessed', bodies['evidence.assessed'])).toBe(
      'judged R1: partly. Heads 4 and 5 are missing.',
    );
    expect(said('recommendation.revised', bodies['recommendation.revised'])).toBe(
      'changed time given of R1 and moved the date of R1 to 8 December 2025 (from week⟨U+202E⟩48.csv, line 7)',
    );
    expect(
      said('evidence.filed', { ...Object(bodies['evidence.filed']), recommendationIds: [] }),
    ).toBe('filed response-draft-v3.pdf to the whole case');
    expect(said('recommendations.closed', bodies['recommendations.closed'])).toBe(
      'closed the recommendations on 1 December 2025: Glanafon Health Board told by email on 1 December 2025',
    );
  });

  it('says that a kind or a shape it does not know is of a newer version', () => {
    const unknown = english.t('case.event.unknown');
    expect(said('weather.observed', {})).toBe(unknown);
    expect(said('complaint.closed', { on: '2025-09-08', how: 'by decree' })).toBe(unknown);
    expect(said('toString', {})).toBe(unknown);
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
    ).toBeTruthy();
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
});
