import { describe, expect, it } from 'vitest';
import { tellable } from '../../../shared/domain/caller/sayable.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import {
  evidenceAssessed,
  evidenceFiled,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  draftOpened,
  extensionAsked,
  extensionGranted,
  extensionRefused,
  rec,
} from '../../support/ledger/chasing-events.ts';
import { judged as judgedAs, partAdded, reopened } from '../../support/ledger/core-events.ts';
import { given } from '../../support/ledger/given.ts';
import { circumstances, sian, told } from './given-caller.ts';

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

  const ended = {
    kind: 'recommendation.ended',
    body: {
      recommendationId: rec('1'),
      ending: 'ceased',
      reasonId: null,
      reason: 'The house was sold.',
      on: '2026-06-01',
      instead: '',
      view: null,
    },
  } as const;

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
      'something waits for us, on the last day we should look',
      '2026-05-13',
      [filed],
      { coming: { kind: 'we-look', on: '2026-05-13' } },
    ],
    [
      'one of two parts is met',
      '2026-04-30',
      [
        partAdded('roof'),
        partAdded('door'),
        filed,
        judgedAs('seen', 'satisfied', ['scan'], '2026-04-29', { parts: ['roof'] }),
      ],
      { held: { kind: 'partly', on: '2026-04-29' } },
    ],
    [
      'what came for one of two parts is not enough',
      '2026-04-30',
      [
        partAdded('roof'),
        partAdded('door'),
        filed,
        judgedAs('seen', 'not-satisfied', ['scan'], '2026-04-29', { parts: ['roof'] }),
      ],
      { held: { kind: 'not-enough', on: '2026-04-29' } },
    ],
    [
      'it was looked at, and then opened again',
      '2026-05-10',
      [filed, judged('satisfied'), reopened('1', '2026-05-09')],
      { held: { kind: 'nothing' }, coming: { kind: 'we-ask' } },
    ],
    [
      'we decided to end it',
      '2026-06-02',
      [ended],
      { held: { kind: 'ended', ending: 'ceased' }, coming: null },
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

  it('is that the day did not move, where more time was refused or was for another action', () => {
    const asked = extensionAsked('ask', { recommendationIds: [rec('1')] });
    expect(line('2026-04-25', asked, extensionRefused('ask'))).toMatchObject({ isExtended: false });
    const other = extensionAsked('other', {
      recommendationIds: [rec('2')],
      dueThen: [{ recommendationId: rec('2'), due: '2026-04-30' }],
    });
    const both = [recommendationAdded('2'), other, extensionGranted('other', '2026-05-29')];
    const { lines } = told(sian, '2026-04-25', sian, recommendationAdded('1'), ...both);
    expect(lines.map(({ number, isExtended }) => [number, isExtended])).toEqual([
      ['1', false],
      ['2', true],
    ]);
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
