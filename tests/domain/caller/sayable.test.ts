import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import { spokenFor } from '../../../shared/domain/caller/others.ts';
import { type Caller, tellable } from '../../../shared/domain/caller/sayable.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { procedureById } from '../../../shared/domain/procedure/registry.ts';
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
  rec,
} from '../../support/ledger/chasing-events.ts';
import { given } from '../../support/ledger/given.ts';

const person = (
  name: string,
  pseudonym: string,
  role: Caller['role'],
): CaseEvent & { readonly kind: 'person.recorded' } => ({
  kind: 'person.recorded',
  body: {
    personId: idOf(name),
    person: {
      role,
      name,
      pseudonym,
      language: 'en',
      phone: '',
      email: '',
      address: '',
      adjustments: '',
      format: '',
      mustKnow: '',
      paymentMethod: '',
    },
  },
});
const sian = person('Sian Invented', 'Mrs B', 'complainant');
const tomos = person('Tomos Invented', 'Mr T', 'affected');
const alun = person('Alun Other', '', 'representative');
const carys = person('Carys Payee', 'Ms C', 'payee');

const psow = procedureById('psow');
if (psow === undefined) throw new Error('no procedure');
const circumstances = (today: string) => ({
  procedure: psow,
  calendar: bankHolidaysOf('england-and-wales'),
  today,
});
const told = (caller: typeof sian, today: string, ...events: readonly CaseEvent[]) =>
  tellable(given(caseOpened(), ...events).case, caller.body.person, circumstances(today));
const line = (today: string, ...events: readonly CaseEvent[]) =>
  told(sian, today, sian, recommendationAdded('1'), ...events).lines[0];

describe('what may be said to a caller', () => {
  it('R26: is what was asked of whom, by when, what we hold and what happens next', () => {
    expect(told(sian, '2026-04-10', sian, recommendationAdded('1'))).toEqual({
      lines: [
        {
          recommendationId: rec('1'),
          number: '1',
          body: 'Glanwern Council',
          text: 'Apologise to the complainant',
          asked: 'recommended',
          due: '2026-04-30',
          isExtended: false,
          held: { kind: 'nothing' },
          coming: { kind: 'body-by', on: '2026-04-30' },
        },
      ],
      withheld: 0,
    });
  });

  const filed = evidenceFiled('scan', '2026-04-28', ['1']);
  const judged = (result: 'satisfied' | 'partly' | 'not-satisfied') =>
    evidenceAssessed(result, ['scan'], '2026-04-29');

  it.each<[string, string, readonly CaseEvent[], object]>([
    [
      'late and nothing came',
      '2026-05-01',
      [],
      { held: { kind: 'nothing' }, coming: { kind: 'we-ask' } },
    ],
    [
      'something waits for us',
      '2026-05-01',
      [filed],
      {
        held: { kind: 'looking', on: '2026-04-28' },
        coming: { kind: 'we-look', on: '2026-05-13' },
      },
    ],
    [
      'we looked for longer than we should: no day is promised',
      '2026-09-01',
      [filed],
      { coming: { kind: 'we-look', on: null } },
    ],
    [
      'what came for the case as a whole waits too',
      '2026-05-01',
      [evidenceFiled('post', '2026-04-28', [])],
      { held: { kind: 'looking', on: '2026-04-28' }, coming: { kind: 'we-look', on: null } },
    ],
    [
      'a part is shown',
      '2026-04-30',
      [filed, judged('partly')],
      { held: { kind: 'partly', on: '2026-04-29' } },
    ],
    [
      'what came is not enough',
      '2026-04-30',
      [filed, judged('not-satisfied')],
      {
        held: { kind: 'not-enough', on: '2026-04-29' },
        coming: { kind: 'body-by', on: '2026-04-30' },
      },
    ],
    [
      'met',
      '2026-05-01',
      [filed, judged('satisfied')],
      { held: { kind: 'met', on: '2026-04-29' }, coming: null },
    ],
    [
      'more time was asked for',
      '2026-05-01',
      [extensionAsked('ask', { recommendationIds: [rec('1')] })],
      { coming: { kind: 'we-decide' } },
    ],
  ])('%s', (_, today, events, expected) => {
    expect(line(today, ...events)).toMatchObject(expected);
  });

  it('is that the day moved, where the body was given more time', () => {
    const asked = extensionAsked('ask', { recommendationIds: [rec('1')] });
    const later = line('2026-05-01', asked, extensionGranted('ask', '2026-05-29'));
    expect(later).toMatchObject({ isExtended: true });
    expect(later?.coming).toEqual({ kind: 'body-by', on: later?.due });
    expect(later?.due).not.toBe('2026-04-30');
  });

  it('is the event that comes first, or that no day is set', () => {
    const dated = (over: Parameters<typeof recommendationAdded>[1]) =>
      told(sian, '2026-05-01', sian, recommendationAdded('1', { originalDue: null, ...over }))
        .lines[0]?.coming;
    expect(dated({ deadline: { kind: 'event', event: 'the consent' } })).toEqual({
      kind: 'event',
      event: 'the consent',
    });
    expect(
      dated({ deadline: { kind: 'unspecified', words: 'soon', challenge: 'not-set' } }),
    ).toEqual({ kind: 'undated' });
  });

  it('is nothing of a draft', () => {
    const { lines } = tellable(
      given(draftOpened, sian, recommendationAdded('1')).case,
      sian.body.person,
      circumstances('2026-04-10'),
    );
    expect(lines).toEqual([]);
  });
});

describe('nothing about other people', () => {
  const texts = (caller: typeof sian, text: string, over: object = {}) => {
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

  it.each<[string, typeof sian, string, readonly number[]]>([
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
});
