import { describe, expect, it } from 'vitest';
import type { CommandOf, NewPayment } from '../../../shared/domain/case/commands.ts';
import type { CaseEvent } from '../../../shared/domain/case/events.ts';
import { moneyOf } from '../../../shared/domain/case/money.ts';
import {
  caseOpened,
  evidenceFiled,
  idOf,
  recommendationAdded,
} from '../../support/ledger/case-events.ts';
import {
  amountFixed,
  endedAs,
  judged,
  paid,
  partAdded,
  partWithdrawn,
  rec,
  reopened,
  sum,
} from '../../support/ledger/core-events.ts';
import { caseId, given } from '../../support/ledger/given.ts';

const about = { caseId, recommendationId: rec('1') } as const;
const owing = (amount: number | null) =>
  [caseOpened(), recommendationAdded('1', { money: sum(amount) })] as const;
const letter = evidenceFiled('letter', '2026-04-08');

const payment = (over: Partial<NewPayment> = {}): NewPayment => ({
  partId: null,
  on: '2026-04-08',
  amount: 100,
  payee: 'Mrs B',
  setOff: 0,
  note: '',
  ...over,
});
const record = (over: Partial<NewPayment> = {}) =>
  ({ kind: 'recordPayment', ...about, payment: payment(over) }) as const;
const assess = (over: Partial<CommandOf<'assessEvidence'>> = {}): CommandOf<'assessEvidence'> => ({
  kind: 'assessEvidence',
  ...about,
  evidenceIds: [idOf('letter')],
  result: 'satisfied',
  reason: 'The bank says so.',
  actionDoneOn: null,
  ...over,
});
const lines = (...events: readonly CaseEvent[]) => {
  const { case: state, recommendation } = given(...events);
  return moneyOf(state, recommendation());
};

/** Two heads, to two people, under one number. */
const heads = [
  caseOpened(),
  recommendationAdded('1'),
  partAdded('distress', { money: sum(300, 'Mrs B', { head: 'distress' }) }),
  partAdded('loss', { money: sum(null, 'Mr C', { formula: 'as valued', head: 'loss' }) }),
  partAdded('apology'),
  letter,
] as const;

describe('what is owed, paid and outstanding', () => {
  it('is nothing where no sum is asked', () => {
    expect(lines(caseOpened(), recommendationAdded('1'))).toEqual([]);
  });

  it('is reckoned in whole pence', () => {
    expect(lines(...owing(0.3), paid('one', 0.1), paid('two', 0.2))).toEqual([
      {
        partId: null,
        payee: 'Mrs B',
        head: null,
        owed: 0.3,
        paid: 0.3,
        setOff: 0,
        outstanding: 0,
      },
    ]);
  });

  it('takes off what was set against what the payee owes', () => {
    expect(lines(...owing(500), paid('one', 300, { setOff: 150.5 }))).toMatchObject([
      { paid: 300, setOff: 150.5, outstanding: 49.5 },
    ]);
  });

  it('is never less than nothing where too much was paid', () => {
    expect(lines(...owing(100), paid('one', 120))).toMatchObject([{ paid: 120, outstanding: 0 }]);
  });

  it('leaves out a payment entered in error, and one for another recommendation', () => {
    const mistake: CaseEvent = {
      kind: 'payment.entered-in-error',
      body: { paymentId: idOf('one'), reason: 'It bounced.' },
    };
    expect(lines(...owing(100), paid('one', 60), mistake)).toMatchObject([
      { paid: 0, outstanding: 100 },
    ]);
    expect(lines(...owing(100), paid('two', 60, { recommendationId: rec('2') }))).toMatchObject([
      { paid: 0, outstanding: 100 },
    ]);
  });

  it('of several heads and payees stands line by line, instead of the whole they add up to', () => {
    expect(
      lines(...heads, paid('one', 300, { partId: idOf('distress') }), amountFixed(80)),
    ).toEqual([
      {
        partId: idOf('distress'),
        payee: 'Mrs B',
        head: 'distress',
        owed: 300,
        paid: 300,
        setOff: 0,
        outstanding: 0,
      },
      {
        partId: idOf('loss'),
        payee: 'Mr C',
        head: 'loss',
        owed: null,
        paid: 0,
        setOff: 0,
        outstanding: null,
      },
    ]);
    const withWhole = [
      caseOpened(),
      recommendationAdded('1', { money: sum(900) }),
      partAdded('distress', { money: sum(300) }),
    ] as const;
    const owed = (...events: readonly CaseEvent[]) => lines(...events).map((line) => line.owed);
    expect(owed(...withWhole)).toEqual([900, 300]);
    expect(owed(...withWhole, partAdded('loss', { money: sum(600) }))).toEqual([300, 600]);
    expect(owed(...withWhole, partAdded('loss', { money: sum(null) }))).toEqual([900, 300, null]);
    expect(owed(...withWhole, partWithdrawn('distress'))).toEqual([900]);
  });

  it('of a formula is what it last came to, for that part', () => {
    const loss = idOf('loss');
    expect(lines(...heads, amountFixed(70, loss), amountFixed(80.25, loss))[1]).toMatchObject({
      owed: 80.25,
      outstanding: 80.25,
    });
    expect(lines(...heads, amountFixed(70, loss, { recommendationId: rec('2') }))[1]).toMatchObject(
      { owed: null },
    );
  });
});

describe('recording a payment', () => {
  it('says who got what, when', () => {
    given(...owing(100))
      .when(record({ payee: ' Mrs B ', setOff: 5, note: 'By voucher.' }))
      .thenEvents({
        kind: 'payment.recorded',
        body: {
          paymentId: idOf('new 1'),
          recommendationId: rec('1'),
          partId: null,
          on: '2026-04-08',
          amount: 100,
          payee: 'Mrs B',
          setOff: 5,
          note: 'By voucher.',
        },
      });
  });

  it('needs a sum that is owed, a payee, something paid or set off, and a day that has come', () => {
    given(caseOpened(), recommendationAdded('1')).when(record()).thenRefused('money.none');
    given(...owing(100))
      .when(record({ payee: ' ' }))
      .thenRefused('words.missing');
    given(...owing(100))
      .when(record({ amount: 0 }))
      .thenRefused('payment.nothing');
    given(...owing(100))
      .when(record({ amount: 0, setOff: 0.01 }))
      .thenKinds('payment.recorded');
    given(...owing(100))
      .when(record({ on: '2026-04-10' }))
      .thenKinds('payment.recorded');
    given(...owing(100))
      .when(record({ on: '2026-04-11' }))
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(caseOpened()).when(record()).thenRefused('recommendation.not-found');
  });

  it('names the sum it is for where several are owed, or it would never count', () => {
    given(...heads)
      .when(record({ partId: idOf('distress') }))
      .thenKinds('payment.recorded');
    given(...heads)
      .when(record())
      .thenRefused('payment.which-sum');
    given(...heads)
      .when(record({ partId: idOf('apology') }))
      .thenRefused('money.none');
    given(...heads)
      .when(record({ partId: idOf('door') }))
      .thenRefused('part.not-found');
  });

  it('that a judgement rests on is taken back only once that is opened again', () => {
    const mistake = {
      kind: 'paymentInError',
      caseId,
      paymentId: idOf('one'),
      reason: 'It bounced.',
    } as const;
    const met = [
      ...owing(100),
      letter,
      paid('one', 100),
      judged('first', 'satisfied', ['letter'], '2026-04-09'),
    ] as const;
    given(...met)
      .when(mistake)
      .thenRefused('payment.met-with-it', { number: '1' });
    given(...met, reopened())
      .when(mistake)
      .thenKinds('payment.entered-in-error');
  });

  it('is taken back with a reason, once', () => {
    const mistake = { kind: 'paymentInError', caseId, paymentId: idOf('one') } as const;
    const made = [...owing(100), paid('one', 100), paid('two', 50)] as const;
    const asked = given(...made).when({ ...mistake, reason: ' It bounced. ' });
    asked.thenEvents({
      kind: 'payment.entered-in-error',
      body: { paymentId: idOf('one'), reason: 'It bounced.' },
    });
    expect(asked.thenCase.facts.payments.map(({ error }) => error)).toEqual(['It bounced.', null]);
    given(...made)
      .when({ ...mistake, reason: ' ' })
      .thenRefused('reason.missing');
    given(...owing(100))
      .when({ ...mistake, reason: 'It bounced.' })
      .thenRefused('payment.not-found');
    given(...made, {
      kind: 'payment.entered-in-error',
      body: { paymentId: idOf('one'), reason: 'It bounced.' },
    })
      .when({ ...mistake, reason: 'It bounced.' })
      .thenRefused('payment.not-found');
  });
});

describe('a formula', () => {
  const fix = {
    kind: 'fixAmount',
    ...about,
    partId: null,
    amount: 1250,
    on: '2026-04-10',
  } as const;

  it('comes to an amount, with how it was reckoned', () => {
    given(...owing(null))
      .when({ ...fix, how: ' The valuer. ' })
      .thenEvents({
        kind: 'amount.fixed',
        body: {
          recommendationId: rec('1'),
          partId: null,
          amount: 1250,
          how: 'The valuer.',
          on: '2026-04-10',
        },
      });
    given(...heads)
      .when({ ...fix, partId: idOf('loss'), how: 'The valuer.' })
      .thenKinds('amount.fixed');
  });

  it('only where the sum is not an amount already', () => {
    given(...owing(100))
      .when({ ...fix, how: 'The valuer.' })
      .thenRefused('money.not-formula', { amount: 100 });
    given(...heads)
      .when({ ...fix, partId: idOf('distress'), how: 'The valuer.' })
      .thenRefused('money.not-formula', { amount: 300 });
    for (const partId of [null, idOf('apology')])
      given(...heads)
        .when({ ...fix, partId, how: 'The valuer.' })
        .thenRefused('money.none');
    given(...heads)
      .when({ ...fix, partId: idOf('door'), how: 'The valuer.' })
      .thenRefused('part.not-found');
  });

  it('needs words, a day that has come, and something still owed', () => {
    given(...owing(null))
      .when({ ...fix, how: ' ' })
      .thenRefused('words.missing');
    given(...owing(null))
      .when({ ...fix, how: 'The valuer.', on: '2026-04-11' })
      .thenRefused('date.in-future', { date: '2026-04-11' });
    given(...owing(null), endedAs('ceased'))
      .when({ ...fix, how: 'The valuer.' })
      .thenRefused('recommendation.ended', { number: '1' });
  });
});

describe('money is met', () => {
  it('when nothing is outstanding', () => {
    given(...owing(100), letter, paid('one', 99.99))
      .when(assess())
      .thenRefused('money.outstanding', { amount: 0.01 });
    const { thenRecommendation } = given(
      ...owing(100),
      letter,
      paid('one', 99.99, { setOff: 0.01 }),
    ).when(assess());
    expect(thenRecommendation().state).toBe('satisfied-on-time');
  });

  it('when its amount is known', () => {
    given(...owing(null), letter, paid('one', 100))
      .when(assess())
      .thenRefused('money.amount-unknown');
    given(...owing(null), letter, amountFixed(100), paid('one', 100))
      .when(assess())
      .thenKinds('evidence.assessed');
  });

  it('with what the evidence shows was paid, recorded with the judgement', () => {
    given(...owing(100), letter)
      .when(assess({ payments: [payment({ amount: 60 }), payment({ amount: 40 })] }))
      .thenKinds('payment.recorded', 'payment.recorded', 'evidence.assessed');
    given(...owing(100), letter)
      .when(assess({ payments: [payment({ amount: 60 })] }))
      .thenRefused('money.outstanding', { amount: 40 });
    given(...owing(100), letter)
      .when(assess({ payments: [payment({ amount: 60 }), payment({ payee: '' })] }))
      .thenRefused('words.missing');
  });

  it('part by part: only what is judged must be paid', () => {
    const first = [...heads, paid('one', 300, { partId: idOf('distress') })] as const;
    given(...first)
      .when(assess({ partIds: [idOf('distress'), idOf('apology')] }))
      .thenKinds('evidence.assessed');
    given(...first)
      .when(assess({ partIds: [idOf('loss')] }))
      .thenRefused('money.amount-unknown');
    given(...heads, amountFixed(80, idOf('loss')))
      .when(assess())
      .thenRefused('money.outstanding', { amount: 380 });
  });

  it('or the rest is accepted by a manager, with the reason', () => {
    const restAccepted = ' A matter of pence. ';
    given(...owing(100), letter, paid('one', 99))
      .as('investigator', 'manager')
      .when(assess({ restAccepted }))
      .thenEvents({
        kind: 'evidence.assessed',
        body: {
          assessmentId: idOf('new 1'),
          recommendationId: rec('1'),
          evidenceIds: [idOf('letter')],
          result: 'satisfied',
          reason: 'The bank says so.',
          assessedOn: '2026-04-10',
          actionDoneOn: null,
          restAccepted: 'A matter of pence.',
        },
      });
    given(...owing(100), letter)
      .as('investigator')
      .when(assess({ restAccepted }))
      .thenRefused('role.ask', { who: 'manager' });
    given(...owing(100), letter)
      .when(assess({ restAccepted: ' ' }))
      .thenRefused('reason.missing');
  });

  it('beside heads is asked for once the last of them is met', () => {
    const both = [
      caseOpened(),
      recommendationAdded('1', { money: sum(900) }),
      partAdded('distress', { money: sum(300) }),
      partAdded('apology'),
      letter,
    ] as const;
    const apology = assess({ partIds: [idOf('apology')] });
    const met = judged('first', 'satisfied', ['letter'], '2026-04-09', { parts: ['apology'] });
    const distress = assess({ partIds: [idOf('distress')] });
    const paidFor = (partId: string | null, amount: number): CaseEvent => ({
      kind: 'payment.recorded',
      body: {
        ...payment({ partId, amount }),
        paymentId: idOf(`${partId} paid`),
        recommendationId: rec('1'),
      },
    });
    given(...both)
      .when(apology)
      .thenKinds('evidence.assessed');
    given(...both, met)
      .when(distress)
      .thenRefused('money.outstanding', { amount: 1200 });
    const headPaid = [...both, met, paidFor(idOf('distress'), 300)] as const;
    given(...headPaid)
      .when(distress)
      .thenRefused('money.outstanding', { amount: 900 });
    given(...headPaid, paidFor(null, 900))
      .when(distress)
      .thenKinds('evidence.assessed');
  });

  it('and does not stand in the way of judging it not met', () => {
    for (const result of ['partly', 'not-satisfied'] as const)
      given(...owing(100), letter)
        .when(assess({ result }))
        .thenKinds('evidence.assessed');
  });
});
