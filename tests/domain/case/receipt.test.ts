import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../shared/domain/case/commands.ts';
import { receiptOf } from '../../../shared/domain/case/dates/facts.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { caseOpened, idOf } from '../../support/ledger/case-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';
import {
  added,
  council,
  documentIssued,
  draftCaseOpened,
  received,
  within,
} from '../../support/ledger/stage-events.ts';

const fromReceipt = { ...within(1), from: 'receipt' } as const;
const drafted = [draftCaseOpened(), added('1')] as const;

describe('a body receives a document', () => {
  const receive = (over: Partial<CommandOf<'recordReceipt'>> = {}) =>
    ({
      kind: 'recordReceipt',
      caseId,
      issueId: null,
      body: ' glanwern council ',
      on: '2026-03-04',
      ...over,
    }) as const;
  const waiting = [
    caseOpened({ bodies: [council, 'Glan Trust'] }),
    added('1', { deadline: fromReceipt }),
    added('2', { deadline: fromReceipt, body: 'Glan Trust' }),
    added('3', { deadline: fromReceipt, originalDue: '2026-06-01' }),
    added('4', { deadline: { kind: 'event', event: 'the sale' } }),
  ] as const;

  it('and what runs from that day gets its date; what has one keeps it', () => {
    given(...waiting)
      .when(receive())
      .thenEvents(
        { kind: 'receipt.recorded', body: { issueId: null, body: council, on: '2026-03-04' } },
        {
          kind: 'due.moved',
          body: {
            recommendationId: idOf('rec-1'),
            due: '2026-04-04',
            cause: { kind: 'receipt', body: council },
            reason: '',
          },
        },
      );
    expect(
      given(...waiting)
        .when(receive())
        .thenRecommendation(),
    ).toMatchObject({
      currentDue: '2026-04-04',
      details: { originalDue: null },
    });
  });

  it('of a series whose first runs from it, too', () => {
    const every = { amount: 3, unit: 'calendarMonths' } as const;
    const series = { kind: 'recurring', every, first: fromReceipt, words: '' } as const;
    given(caseOpened(), added('1', { deadline: series }))
      .when(receive())
      .thenKinds('receipt.recorded', 'due.moved');
  });

  it('of the paper that asked it to act, not of a later report', () => {
    const issued = [...waiting, documentIssued('later', 'special-report')];
    given(...issued)
      .when(receive({ issueId: idOf('later') }))
      .thenKinds('receipt.recorded');
    given(...issued)
      .when(receive({ issueId: idOf('other') }))
      .thenRefused('document.not-found');
    given(...waiting, documentIssued('public', 'report', '2026-03-03'))
      .when(receive({ issueId: idOf('public') }))
      .thenKinds('receipt.recorded', 'due.moved');
    given(...waiting, documentIssued('public', 'report', '2026-03-05'))
      .when(receive({ issueId: idOf('public') }))
      .thenRefused('date.too-early', { date: '2026-03-04', earliest: '2026-03-05' });
  });

  it('of this case, after the decision, on a day that has come', () => {
    given(...waiting)
      .when(receive({ body: 'Another Council ' }))
      .thenRefused('case.body-not-in-case', { body: 'Another Council' });
    given(...waiting)
      .when(receive({ on: '2026-03-01' }))
      .thenRefused('date.too-early', { date: '2026-03-01', earliest: '2026-03-02' });
    given(...waiting)
      .when(receive({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...drafted)
      .when(receive())
      .thenRefused('document.needs-decision');
  });

  it('corrected later moves nothing by itself', () => {
    given(...waiting, received('2026-03-03'), {
      kind: 'due.moved',
      body: {
        recommendationId: idOf('rec-1'),
        due: '2026-04-03',
        cause: { kind: 'receipt', body: council },
        reason: '',
      },
    })
      .when(receive())
      .thenKinds('receipt.recorded');
  });
});

describe('the day a body received what asks it to act', () => {
  const on = (...events: readonly CaseEvent[]) =>
    receiptOf(given(caseOpened(), ...events).case, ' GLANWERN council');

  it('is the last that was recorded of that body, whether it names the decision or nothing', () => {
    expect(on()).toBeNull();
    expect(on(received('2026-03-04'), received('2026-03-06'))).toBe('2026-03-06');
    expect(on(received('2026-03-04'), received('2026-03-09', null, 'Glan Trust'))).toBe(
      '2026-03-04',
    );
    const report = documentIssued('the report', 'report');
    expect(on(report, received('2026-03-05', 'the report'))).toBe('2026-03-05');
  });

  it('is not that of a report on not acting, nor of a document that is not here', () => {
    const special = documentIssued('special', 'special-report', '2026-06-01');
    const report = documentIssued('the report', 'report');
    expect(on(report, special, received('2026-06-03', 'special'))).toBeNull();
    expect(on(report, received('2026-06-03', 'lost'))).toBeNull();
  });
});
