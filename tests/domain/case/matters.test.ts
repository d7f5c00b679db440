import { describe, expect, it } from 'vitest';
import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { evolve } from '../../../shared/domain/case/evolve.ts';
import { awaitedDecisions, recordsToCheck } from '../../../shared/domain/case/matters.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import {
  caseOpened,
  evidenceAssessed,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  extensionAsked,
  extensionRefused,
  procedureNamed,
} from '../../support/ledger/chasing-events.ts';
import { endedAs, rec, requestReturned, stepRequested } from '../../support/ledger/core-events.ts';
import { caseId, given, stamp } from '../../support/ledger/given.ts';
import { orders } from '../../support/ledger/orders.ts';
import { added, draftCaseOpened } from '../../support/ledger/stage-events.ts';

const procedure = procedureNamed('psow');
const calendar = bankHolidaysOf('england-and-wales');
const opened = [caseOpened(), recommendationAdded('1'), recommendationAdded('2')] as const;
const decisions = (on: string, ...events: readonly CaseEvent[]) =>
  awaitedDecisions(given(...opened, ...events).case, procedure, on);
const checks = (state: CaseState) => recordsToCheck(state, procedure, calendar);

describe('what waits for somebody’s word', () => {
  const more = extensionAsked('more', {
    askedOn: '2026-04-14',
    recommendationIds: [rec('1'), rec('2')],
    dueThen: [{ recommendationId: rec('1'), due: '2026-04-30' }],
  });

  it('R10: more time is asked once, whatever it is asked for, and is the investigator’s before the date', () => {
    expect(decisions('2026-04-30', more)).toEqual([
      {
        kind: 'extension',
        itemId: idOf('more'),
        recommendationId: rec('1'),
        step: 'decide-extension-before',
        on: '2026-04-14',
        deciders: ['investigator'],
        asker: null,
      },
    ]);
  });

  it('is the manager’s once the date has passed, and nobody’s once it is decided', () => {
    expect(decisions('2026-05-01', more)).toMatchObject([
      { step: 'decide-extension-after', deciders: ['manager'] },
    ]);
    expect(decisions('2026-05-01', more, extensionRefused('more'))).toEqual([]);
  });

  it('a step somebody asked for waits for those who approve it, with who asked', () => {
    const request = stepRequested('request', 'cease', orders.endRecommendation);
    expect(decisions('2026-04-10', request)).toEqual([
      {
        kind: 'request',
        itemId: idOf('request'),
        recommendationId: rec('1'),
        step: 'cease',
        on: '2026-04-09',
        deciders: ['manager'],
        asker: stamp.by,
      },
    ]);
    expect(decisions('2026-04-10', request, requestReturned('request'))).toEqual([]);
  });

  it('a step about the case as a whole waits too', () => {
    const reassign = stepRequested('request', 'reassign', orders.assignCase);
    expect(decisions('2026-04-10', reassign)).toMatchObject([
      { kind: 'request', recommendationId: null, deciders: ['manager'] },
    ]);
  });
});

describe('a record to check', () => {
  it('R8: is a proposal without a date, without what would show it, or with nobody to pay', () => {
    const bare = added('1', { text: 'Pay £200.', dueWords: '', evidenceWanted: [], money: null });
    const [found, ...others] = checks(given(draftCaseOpened(), bare).case);
    expect(others).toEqual([]);
    expect(found).toEqual({
      kind: 'lacks',
      recommendationId: rec('1'),
      lacks: ['date-missing', 'evidence-missing', 'payee-missing'],
    });
  });

  it('is no proposal that has them, and none whose words are issued', () => {
    const whole = added('1', {
      text: 'Apologise to Mrs B.',
      dueWords: 'within 1 month',
      evidenceWanted: ['The letter'],
    });
    expect(checks(given(draftCaseOpened(), whole).case)).toEqual([]);
    const issued = recommendationAdded('1', { dueWords: '', evidenceWanted: [] });
    expect(checks(given(caseOpened(), issued).case)).toEqual([]);
  });

  it('S7: is one the check sent back, until it is accepted', () => {
    const checked = (isAccepted: boolean): CaseEvent => ({
      kind: 'record.checked',
      body: {
        recommendationId: rec('1'),
        isAccepted,
        problems: isAccepted ? [] : ['wrong-category'],
        note: '',
        on: '2026-04-10',
      },
    });
    expect(checks(given(...opened, checked(false)).case)).toEqual([
      {
        kind: 'sent-back',
        recommendationId: rec('1'),
        problems: ['wrong-category'],
        writer: stamp.by,
      },
    ]);
    expect(checks(given(...opened, checked(false), checked(true)).case)).toEqual([]);
    expect(checks(given(...opened, checked(false), endedAs('ceased')).case)).toEqual([]);
  });

  it('is the second of two actions under one number', () => {
    const twin = recommendationAdded('3', { number: ' 2 ' });
    expect(checks(given(...opened, twin).case)).toEqual([
      { kind: 'same-number', recommendationId: rec('3'), number: ' 2 ' },
    ]);
  });

  it('R18: is evidence that came for an action after it had ended', () => {
    const at = (time: string, ...events: readonly CaseEvent[]) => ({ time, events });
    const told = [
      at('2026-04-10T09:00:00.000Z', ...opened, evidenceFiled('letter', '2026-04-08')),
      at('2026-04-11T09:00:00.000Z', evidenceAssessed('satisfied', ['letter'], '2026-04-11')),
    ];
    const fold = (...last: readonly ReturnType<typeof at>[]) => {
      const all = [...told, ...last].flatMap(({ time, events }) =>
        events.map((event) => ({ event, stamp: { ...stamp, at: time }, subject: caseId })),
      );
      const state = all.reduce<CaseState | null>((before, one) => evolve(before, one), null);
      if (state === null) throw new Error('no case');
      return checks(state);
    };
    expect(fold()).toEqual([]);
    const late = at('2026-04-12T09:00:00.000Z', evidenceFiled('later', '2026-04-12'));
    expect(fold(late)).toEqual([
      {
        kind: 'late-evidence',
        recommendationId: rec('1'),
        on: '2026-04-12',
        evidenceId: idOf('later'),
      },
    ]);
  });
});
