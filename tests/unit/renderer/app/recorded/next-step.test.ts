import { describe, expect, it } from 'vitest';
import {
  byUrgency,
  nextStepWords,
  nextWordsOf,
  rolesWords,
  stepWords,
} from '../../../../../renderer/app/recorded/next-step.ts';
import { intlFor } from '../../../../../renderer/i18n/language.tsx';
import { wordingOf } from '../../../../../renderer/i18n/words.tsx';
import { type NextStep, nextStepKinds } from '../../../../../shared/domain/case/ladder.ts';

const english = wordingOf(intlFor('en'));
const welsh = wordingOf(intlFor('cy'));
const today = '2026-11-25';
const step = (over: Partial<NextStep>): NextStep => ({
  kind: 'assess',
  on: null,
  by: [],
  level: null,
  ...over,
});
const said = (over: Partial<NextStep>, isDraft = false, rung = {}) =>
  nextStepWords(
    step(over),
    {
      isDraft,
      rung: { asksWhyLate: false, copiesManager: false, tellsComplainant: false, ...rung },
    },
    today,
    english,
  );

describe('the next step in one sentence', () => {
  it('says what, by whom and from when', () => {
    const chase = { kind: 'chase', level: 1, by: ['co-ordinator'], on: '2026-12-03' } as const;
    expect(said(chase, false, { asksWhyLate: true })).toBe(
      'chase 1, asking why it is late, by the co-ordinator, from 3 December 2026',
    );
    expect(
      said({ ...chase, level: 2 }, false, { copiesManager: true, tellsComplainant: true }),
    ).toBe(
      'chase 2, with a copy to the link officer’s manager; the complainant is told, by the co-ordinator, from 3 December 2026',
    );
  });

  it('says since when where its day was before today, not on it', () => {
    expect(said({ kind: 'escalate', on: '2026-11-24' })).toBe('escalate, since 24 November 2026');
    expect(said({ kind: 'escalate', on: today })).toBe('escalate, from 25 November 2026');
  });

  it('says by when what waits for us is to be done, and that the day has gone by', () => {
    expect(said({ on: today, by: ['investigator', 'manager'] })).toBe(
      'judge the evidence, by the investigator or the manager, no later than 25 November 2026',
    );
    expect(said({ on: '2026-11-24' })).toBe('judge the evidence, which was for 24 November 2026');
    expect(said({ kind: 'decide-extension', on: '2026-12-01' })).toBe(
      'decide the request for more time, no later than 1 December 2026',
    );
  });

  it('says what is waited for, and until when', () => {
    expect(said({ kind: 'wait', on: '2026-12-01' })).toBe(
      'wait for the date, until 1 December 2026',
    );
    expect(said({ kind: 'wait', on: '2026-11-01' }, true)).toBe(
      'wait for comments on the draft, until 1 November 2026',
    );
    expect(said({ kind: 'wait' }, true)).toBe('wait for comments on the draft');
  });

  it('names several roles', () => {
    expect(rolesWords(['investigator', 'manager', 'director'], english)).toBe(
      'the investigator, the manager or the director',
    );
    expect(rolesWords(['investigator', 'manager'], welsh)).toBe('yr ymchwilydd neu’r rheolwr');
    expect(rolesWords([], english)).toBe('');
  });

  it.each(nextStepKinds)('has words for %s in both languages', (kind) => {
    const [en, cy] = [english, welsh].map((wording) =>
      stepWords({ kind, level: 1 }, { isDraft: false }, wording),
    );
    expect(en).toMatch(/^[a-z]/);
    expect(cy).not.toBe(en);
  });

  it('is nothing once it has ended, and tells of the rung only for a chase', () => {
    const chase = {
      id: 'chase-1',
      kind: 'chase',
      level: 1,
      workingDays: 1,
      by: 'co-ordinator',
      asksWhyLate: true,
      copiesManager: false,
      tellsComplainant: false,
      source: { kind: 'proposal' },
    } as const;
    const rung = { step: chase, on: '2026-12-03', doneBy: null };
    const ladder = { rungs: [rung], next: rung, isHeld: null };
    const open = { ladder, isDraft: false, state: 'open' } as const;
    expect(nextWordsOf({ ...open, nextStep: null }, today, english)).toBeNull();
    const one = { ...open, nextStep: step({ kind: 'chase', level: 1 }) };
    expect(nextWordsOf(one, today, english)).toBe('chase 1, asking why it is late');
    const assess = { ...one, nextStep: step({}) };
    expect(nextWordsOf(assess, today, english)).toBe('judge the evidence');
  });

  it('is to send the draft out before anybody is waited for', () => {
    const ladder = { rungs: [], next: null, isHeld: null };
    const draft = { nextStep: step({ kind: 'wait' }), ladder, isDraft: true } as const;
    expect(nextWordsOf({ ...draft, state: 'drafted' }, today, english)).toBe(
      'issue the draft for comment',
    );
    expect(nextWordsOf({ ...draft, state: 'proposed' }, today, english)).toBe(
      'wait for comments on the draft',
    );
  });
});

describe('which of several next steps comes first', () => {
  const judge = step({ kind: 'assess', on: '2026-12-07' });
  const remind = step({ kind: 'remind', on: '2026-11-30' });
  const wait = step({ kind: 'wait', on: '2026-11-27' });
  const chase = step({ kind: 'chase', level: 1, on: '2026-11-20' });

  it('puts what can be done today before what has only a day to come', () => {
    expect([remind, judge].toSorted(byUrgency(today))).toEqual([judge, remind]);
    expect([wait, judge].toSorted(byUrgency(today))).toEqual([judge, wait]);
  });

  it('then the earlier day, and what has none last', () => {
    const undated = step({ kind: 'nothing-set' });
    expect([undated, judge, remind, chase].toSorted(byUrgency(today))).toEqual([
      chase,
      judge,
      remind,
      undated,
    ]);
  });
});
