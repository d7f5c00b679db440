import { describe, expect, it } from 'vitest';
import type { BodyOf, CaseEvent } from '../../../shared/domain/case/events.ts';
import type { Origin } from '../../../shared/domain/case/vocabulary.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
  typed,
} from '../../support/ledger/case-events.ts';
import { judged, partAdded } from '../../support/ledger/core-events.ts';
import { given } from '../../support/ledger/given.ts';

const begun = [caseOpened(), recommendationAdded('1')] as const;
const letter = evidenceFiled('letter', '2026-04-01');
const now = (...events: readonly CaseEvent[]) => given(...begun, ...events).recommendation();

describe('the day the action was done', () => {
  it('is what the last judgement says while something is still owed', () => {
    const partly = judged('first', 'partly', ['letter'], '2026-04-02', { doneOn: '2026-03-20' });
    expect(now(letter, partly).dates.actionDone).toBe('2026-03-20');
    const again = judged('second', 'partly', ['letter'], '2026-04-03', { doneOn: '2026-03-25' });
    expect(now(letter, partly, again).dates.actionDone).toBe('2026-03-25');
  });

  it('is not forgotten by a judgement that says nothing of it', () => {
    const partly = judged('first', 'partly', ['letter'], '2026-04-02', { doneOn: '2026-03-20' });
    const met = judged('second', 'satisfied', ['letter'], '2026-04-03');
    expect(now(letter, partly, met).dates.actionDone).toBe('2026-03-20');
  });
});

describe('what was received', () => {
  it('counts what was filed to the whole case and used to judge', () => {
    const whole = evidenceFiled('whole', '2026-03-10', []);
    expect(now(whole).dates.evidenceReceived).toBeNull();
    const used = now(whole, letter, judged('it', 'partly', ['whole'], '2026-04-02'));
    expect(used.dates.evidenceReceived).toBe('2026-03-10');
    expect(used.waitingSince).toBe('2026-04-01');
  });
});

describe('parts, some with days of their own', () => {
  const roof = partAdded('roof', { due: '2026-05-10' });
  const bath = partAdded('bath');
  const met = (part: string) =>
    judged(part, 'satisfied', ['letter'], '2026-04-09', { parts: [part] });

  it('leave the earliest day that is still owed', () => {
    expect(now(roof, bath).currentDue).toBe('2026-04-30');
    expect(now(roof, bath, letter, met('bath')).currentDue).toBe('2026-05-10');
  });

  it('are met without a day where one of them has none', () => {
    const undated = given(
      caseOpened(),
      recommendationAdded('1', { originalDue: null, deadline: { kind: 'unspecified', words: '' } }),
      roof,
      bath,
      letter,
      met('roof'),
      met('bath'),
    ).recommendation();
    expect(undated.state).toBe('satisfied-undated');
    expect(now(roof, bath, letter, met('roof'), met('bath')).state).toBe('satisfied-on-time');
  });
});

describe('a case of an office this Redress does not know', () => {
  it('counts by complete evidence', () => {
    const unknown = given(
      caseOpened({ procedure: { id: 'elsewhere', version: '1' } }),
      recommendationAdded('1'),
      evidenceFiled('letter', '2026-04-30'),
      judged('it', 'satisfied', ['letter'], '2026-05-20', { doneOn: '2026-05-04' }),
    ).recommendation();
    expect(unknown.state).toBe('satisfied-on-time');
  });
});

describe('what a spreadsheet said last', () => {
  type Revised = BodyOf<'recommendation.revised'>;
  const extract: Origin = { kind: 'extract', file: 'a.csv', sha256: '0'.repeat(64), row: 3 };
  const from = (origin: Origin, set: Revised['set']): CaseEvent => ({
    kind: 'recommendation.revised',
    body: { recommendationId: idOf('rec-1'), set, origin },
  });

  it('is kept beside what was typed since', () => {
    const read = from(extract, { text: 'Apologise in writing' });
    const typedSince = from(typed, { text: 'Apologise by letter' });
    expect(now().lastExtract).toBeNull();
    expect(now(typedSince).lastExtract).toBeNull();
    expect(now(read).lastExtract).toEqual({ text: 'Apologise in writing' });
    const both = now(read, from(extract, { dueWords: 'by May' }), typedSince);
    expect(both.lastExtract).toEqual({ text: 'Apologise in writing', dueWords: 'by May' });
    expect(both.details.text).toBe('Apologise by letter');
  });
});
