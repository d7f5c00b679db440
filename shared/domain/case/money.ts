import { type CaseState, partsOf, type Recommendation } from './state.ts';
import type { Money } from './vocabulary.ts';

/** One sum that is owed under a recommendation, and what came of it, in pounds. */
export type MoneyLine = {
  /** Null where the sum is the whole recommendation's. */
  readonly partId: string | null;
  readonly payee: string;
  readonly head: string | null;
  /** Null while a formula has not come to an amount. */
  readonly owed: number | null;
  readonly paid: number;
  readonly setOff: number;
  /** Still to come; null while the amount is not known. */
  readonly outstanding: number | null;
};

type Owes = { readonly partId: string | null; readonly money: Money };

/**
 * Every sum owed under a recommendation, with the payments that hold against it (b6, [S16]). Heads that add up
 * to the whole are lines of it; any other sum of a part is owed beside it.
 */
export function moneyOf(
  state: Pick<CaseState, 'facts'>,
  { recommendationId, details }: Pick<Recommendation, 'recommendationId' | 'details'>,
): readonly MoneyLine[] {
  const inParts: readonly Owes[] = partsOf(state, recommendationId).flatMap(({ partId, money }) =>
    money === undefined ? [] : [{ partId, money }],
  );
  const whole: readonly Owes[] =
    details.money === null ? [] : [{ partId: null, money: details.money }];
  const isOneSum = inParts.length === 0;
  const inHeads = inPence(inParts.map(({ money }) => money.amount ?? Number.NaN));
  const sums =
    inHeads === inPence([details.money?.amount ?? Number.NaN]) ? inParts : [...whole, ...inParts];
  return sums.map((owes) => lineOf(state, recommendationId, owes, isOneSum));
}

function lineOf(
  { facts }: Pick<CaseState, 'facts'>,
  recommendationId: string,
  { partId, money }: Owes,
  /** Where nothing else is owed, every payment is against this sum. */
  isOneSum: boolean,
): MoneyLine {
  const fixed = facts.amounts.findLast(
    (one) => one.recommendationId === recommendationId && one.partId === partId,
  );
  const payments = facts.payments.filter(
    (one) =>
      one.recommendationId === recommendationId &&
      one.error === null &&
      (isOneSum || one.partId === partId),
  );
  const owed = money.amount ?? fixed?.amount ?? null;
  const paid = inPence(payments.map(({ amount }) => amount));
  const setOff = inPence(payments.map((one) => one.setOff));
  return {
    partId,
    payee: money.payee,
    head: money.head ?? null,
    owed,
    paid: paid / 100,
    setOff: setOff / 100,
    outstanding: owed === null ? null : Math.max(0, Math.round(owed * 100) - paid - setOff) / 100,
  };
}

/** What is outstanding of these sums together, in pounds; null while one of them is not known. */
export const outstandingOf = (lines: readonly MoneyLine[]): number | null =>
  lines.some(({ outstanding }) => outstanding === null)
    ? null
    : inPence(lines.map(({ outstanding }) => outstanding ?? 0)) / 100;

/** Summed in whole pence: pounds with decimals do not add up exactly. */
const inPence = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
