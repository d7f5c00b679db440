import { moneyIn } from '../../../../shared/domain/splitter/money.ts';
import type { SplitMoney } from '../../../../shared/domain/splitter/vocabulary.ts';
import { linesOf } from '../../../forms/lines.ts';

const bareSum = /^£?\s*(\d[\d,]*(?:\.\d{1,2})?)$/u;

const sumText = (amount: number): string =>
  `£${amount.toLocaleString('en-GB', {
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  })}`;

/** A sum as it is typed: the amount, or the words that say how it is found. */
export const moneyText = (sum: SplitMoney): string =>
  sum.kind === 'amount' ? sumText(sum.amount) : sum.words;

/** The sums a line each says. Payee and head stay with their line unless the words name others. */
export function moneyTyped(text: string, before: readonly SplitMoney[]): readonly SplitMoney[] {
  return linesOf(text).map((line, at) => sumTyped(line, before[at]));
}

function sumTyped(line: string, before: SplitMoney | undefined): SplitMoney {
  if (before !== undefined && moneyText(before) === line) return before;
  const { payee = null, head = null } = before ?? {};
  const bare = bareSum.exec(line)?.[1];
  if (bare !== undefined) {
    const amount = Number(bare.replaceAll(',', ''));
    return { kind: 'amount', amount, payee, head, words: line };
  }
  const [found] = moneyIn(line).money;
  if (found === undefined) return { kind: 'formula', payee, head, words: line };
  return { ...found, payee: found.payee ?? payee, head: found.head ?? head };
}
