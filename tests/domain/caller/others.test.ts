import { describe, expect, it } from 'vitest';
import { payeesOf, spokenFor } from '../../../shared/domain/caller/others.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { caseOpened, recommendationAdded } from '../../support/ledger/case-events.ts';
import { partAdded, partWithdrawn, sum } from '../../support/ledger/core-events.ts';
import { given } from '../../support/ledger/given.ts';
import {
  alun,
  carys,
  person,
  type Recorded,
  sian,
  tellableOf,
  told,
  tomos,
} from './given-caller.ts';

describe('nothing about other people', () => {
  const texts = (caller: Recorded, text: string, over: object = {}) => {
    const found = told(
      caller,
      '2026-04-10',
      sian,
      tomos,
      alun,
      carys,
      recommendationAdded('1', { text, ...over }),
    );
    return [found.lines.length, found.withheld];
  };
  const says = [1, 0];
  const keeps = [0, 1];

  it.each<[string, Recorded, string, readonly number[]]>([
    ['her own name', sian, 'Apologise to Mrs B', says],
    ['a family name that is hers too', sian, 'Apologise to Sian Invented', says],
    ['the name of another', sian, 'Apologise to Mr T', keeps],
    ['the own name of another', sian, 'Write to Tomos Invented', keeps],
    ['the last name of somebody else', sian, 'Write to Mr Other', keeps],
    ['a word that only begins like a name', sian, 'Look at Otherwise', says],
    ['nobody’s name', sian, 'Train its staff', says],
    ['of the one complained for, to the complainant’s name', tomos, 'Apologise to Mrs B', keeps],
    ['to who speaks for her', alun, 'Apologise to Mrs B', says],
    ['to who speaks for her, of a payee', alun, 'Write to Ms C', keeps],
  ])('%s', (_, caller, text, expected) => {
    expect(texts(caller, text)).toEqual(expected);
  });

  it('to a payee, nothing but what is paid to them', () => {
    expect(texts(carys, 'Train its staff')).toEqual(keeps);
    const paid = { money: { amount: 100, payee: 'Ms C' } };
    expect(texts(carys, 'Pay £100', paid)).toEqual(says);
    expect(texts(sian, 'Pay £100', paid)).toEqual(keeps);
  });

  it('a representative speaks for who complained and whom it affected', () => {
    const named = (...events: readonly CaseEvent[]) =>
      spokenFor(given(...events).case).map(({ pseudonym }) => pseudonym);
    expect(named(caseOpened(), sian, tomos, alun, carys)).toEqual(['Mrs B', 'Mr T']);
    const complainant = { name: 'Sian Invented', pseudonym: 'Mrs B' };
    expect(named(caseOpened({ complainant }), alun)).toEqual(['Mrs B']);
  });

  it('to a payee, nothing of what is paid to somebody the case does not name', () => {
    const money = { amount: 100, payee: 'Dafydd Unknown' };
    expect(texts(carys, 'Pay £100', { money })).toEqual(keeps);
  });

  it('is said where a part is paid to another, or names them; not once the part is withdrawn', () => {
    const withPart = (...parts: readonly CaseEvent[]) =>
      told(sian, '2026-04-10', sian, tomos, carys, recommendationAdded('1'), ...parts).withheld;
    expect(withPart(partAdded('share', { money: sum(50, 'Ms C') }))).toBe(1);
    expect(withPart(partAdded('share', { text: 'Write to Mr T' }))).toBe(1);
    const own = partAdded('share', { text: 'Write to Mrs B', money: sum(50) });
    expect(withPart(own)).toBe(0);
    const gone = partAdded('share', { text: 'Write to Mr T' });
    expect(withPart(gone, partWithdrawn('share'))).toBe(0);
  });

  it('is known by a name wherever it stands in the words, the first and later places too', () => {
    expect(texts(sian, 'Mr T is to have an apology')).toEqual(keeps);
    expect(texts(sian, 'Look at Others, and write to Mr Other')).toEqual(keeps);
    expect(texts(sian, 'Write to Mother')).toEqual(says);
  });

  it.each<[string, string, string, number]>([
    ['the last of three names', 'Bethan Wyn Morgan', 'Write to Ms Morgan', 1],
    ['not the name in the middle', 'Bethan Wyn Morgan', 'Ask about Wyn Street', 0],
    ['a last name of three letters', 'Ann Lee', 'Write to Ms Lee', 1],
    ['not one of two: it is too many other words', 'Ann So', 'Do so in writing', 0],
    ['a single name', 'Morgan', 'Write to Morgan', 1],
  ])('%s', (_, name, text, withheld) => {
    const other = person(name, '', 'affected');
    const found = told(sian, '2026-04-10', sian, other, recommendationAdded('1', { text }));
    expect(found.withheld).toBe(withheld);
  });

  it('is not said between two who both have no pseudonym', () => {
    for (const pseudonym of ['', ' ']) {
      const caller = person('Dewi Plain', pseudonym, 'complainant');
      const other = person('Gwen Hidden', '', 'affected');
      const added = recommendationAdded('1', { text: 'Apologise to Gwen Hidden' });
      expect(told(caller, '2026-04-10', caller, other, added).withheld).toBe(1);
    }
  });

  it('keeps nothing from somebody recorded twice, under one name or one pseudonym', () => {
    const added = recommendationAdded('1', { text: 'Pay Mrs B, Sian Invented or S Invented' });
    const paidToo = { ...person('sian  invented', 'The payee', 'payee') };
    const shorter = person('S Invented', 'MRS B', 'payee');
    expect(told(sian, '2026-04-10', sian, paidToo, shorter, added).withheld).toBe(0);
  });

  describe('where the complainant is only named on the case', () => {
    const complainant = { name: 'Siwan Bowen', pseudonym: 'Mrs Y' };
    const of = (caller: Recorded, text: string, ...events: readonly CaseEvent[]) =>
      tellableOf(
        caller,
        '2026-04-10',
        caseOpened({ complainant }),
        caller,
        ...events,
        recommendationAdded('1', { text }),
      ).withheld;

    it('her name is kept from others, and said to who speaks for her', () => {
      expect(of(tomos, 'Apologise to Mrs Y')).toBe(1);
      expect(of(tomos, 'Train its staff')).toBe(0);
      expect(of(alun, 'Apologise to Mrs Y')).toBe(0);
    });

    it('and recorded since, under another pseudonym, she is nobody else', () => {
      expect(of(sian, 'Apologise to Mrs Y', tomos)).toBe(0);
    });
  });

  it('where nobody complained by name, the words are said', () => {
    const added = recommendationAdded('1');
    expect(told(tomos, '2026-04-10', tomos, added).withheld).toBe(0);
    expect(spokenFor(given(caseOpened()).case)).toEqual([]);
    const complainant = { name: 'Siwan Bowen', pseudonym: 'Mrs Y' };
    const recorded = spokenFor(given(caseOpened({ complainant }), sian).case);
    expect(recorded.map(({ pseudonym }) => pseudonym)).toEqual(['Mrs B']);
  });

  it('names as payees those that money goes to, of the whole and of its parts', () => {
    const payees = (...events: readonly CaseEvent[]) => {
      const state = given(caseOpened(), ...events);
      return payeesOf(state.case, state.recommendation());
    };
    const whole = recommendationAdded('1', { money: sum(100, 'Mrs B') });
    expect(
      payees(whole, partAdded('share', { money: sum(50, 'Mr T') }), partAdded('roof')),
    ).toEqual(['Mrs B', 'Mr T']);
    expect(payees(recommendationAdded('1', { money: sum(100, ' ') }))).toEqual([]);
    expect(payees(recommendationAdded('1'))).toEqual([]);
  });
});
