import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import { caseOpened, lgsco, recommendationAdded } from '../../support/ledger/case-events.ts';
import { endedAs, rec } from '../../support/ledger/core-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';

const check = (over: Partial<CommandOf<'checkRecord'>> = {}): CommandOf<'checkRecord'> => ({
  kind: 'checkRecord',
  caseId,
  recommendationId: rec('1'),
  isAccepted: true,
  problems: [],
  note: '',
  on: '2026-04-10',
  ...over,
});
const opened = [caseOpened(), recommendationAdded('1')] as const;

describe('the check of the record', () => {
  it('R19: another person than its author says it is clear and fit to publish', () => {
    const asked = given(...opened).when(check({ note: ' Clear. ' }));
    asked.thenEvents({
      kind: 'record.checked',
      body: {
        recommendationId: rec('1'),
        isAccepted: true,
        problems: [],
        note: 'Clear.',
        on: '2026-04-10',
      },
    });
    expect(asked.thenCase.facts.checks.map(({ isAccepted }) => isAccepted)).toEqual([true]);
    given(...opened)
      .by('member')
      .when(check())
      .thenRefused('check.own-record');
  });

  it('R19: is the co-ordinator’s; the investigator asks for it', () => {
    given(caseOpened({ procedure: lgsco }), recommendationAdded('1'))
      .as('investigator')
      .when(check())
      .thenRefused('role.ask', { who: 'co-ordinator' });
    given(caseOpened({ procedure: lgsco }), recommendationAdded('1'))
      .as('co-ordinator')
      .when(check())
      .thenKinds('record.checked');
  });

  it('R20: or sends it back, with what is not fit, of the office’s list', () => {
    const back = { isAccepted: false, problems: ['summary-unfit', 'date-unclear'] } as const;
    given(...opened)
      .when(check({ ...back, problems: [...back.problems] }))
      .thenEvents({
        kind: 'record.checked',
        body: {
          recommendationId: rec('1'),
          isAccepted: false,
          problems: ['summary-unfit', 'date-unclear'],
          note: '',
          on: '2026-04-10',
        },
      });
    given(...opened)
      .when(check({ isAccepted: false }))
      .thenRefused('reason.missing');
    given(...opened)
      .when(check({ isAccepted: false, problems: ['summary-unfit', 'ugly'] }))
      .thenRefused('reason.not-listed');
    given(...opened)
      .when(check({ problems: ['summary-unfit'] }))
      .thenRefused('check.accepted-with-problems');
  });

  it('is of a recommendation that is here, on a day that has come, ended or not', () => {
    given(caseOpened()).when(check()).thenRefused('recommendation.not-found');
    given(...opened)
      .when(check({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...opened, endedAs('ceased'))
      .when(check())
      .thenKinds('record.checked');
  });
});
