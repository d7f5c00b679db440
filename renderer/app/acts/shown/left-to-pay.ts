import type { MoneyLine } from '../../../../shared/domain/case/money.ts';
import { visible } from '../../../../shared/words/visible.ts';
import type { Choice } from '../../../ui/index.ts';
import { type About, rowsIn, type Typed } from '../about.ts';
import { partChoices } from '../pieces.ts';
import { isSum, plainSum } from '../typed-sum.ts';

/** The sum of the whole recommendation, as against one part's. */
const whole = 'whole';

/** What may be paid for, where it must be chosen: one sum alone is meant anyway. */
export function sumChoices(about: About): readonly Choice<string>[] {
  const lines = about.one?.money ?? [];
  if (lines.length < 2) return [];
  const parts = partChoices(about);
  return lines.map(({ partId, payee }) =>
    partId === null
      ? { id: whole, label: about.wording.t('act.whole-recommendation') }
      : (parts.find(({ id }) => id === partId) ?? { id: partId, label: visible(payee) }),
  );
}

/** The part whose sum was chosen; null for the whole's. */
export const partOfSum = (chosen: string | null, lines: readonly MoneyLine[]): string | null =>
  chosen === null ? (lines[0]?.partId ?? null) : chosen === whole ? null : chosen;

/** A payment while it is typed: an amount that is not one yet counts nothing. */
export type TypedPayment = { readonly partId: string | null; readonly pence: number };

const inPence = (value: unknown): number => {
  const plain = typeof value === 'string' ? plainSum(value) : '';
  return isSum(plain) ? Math.round(Number(plain) * 100) : 0;
};

export function typedPayments(typed: Typed, lines: readonly MoneyLine[]): readonly TypedPayment[] {
  return rowsIn(typed['payments']).map((row) => {
    const part = lines.length > 1 && typeof row['part'] === 'string' ? row['part'] : null;
    return {
      partId: partOfSum(part, lines),
      pence: inPence(row['amount']) + inPence(row['setOff']),
    };
  });
}

/** What is still owed of one sum once these are paid, in pounds; null while the sum is not known. */
export function leftOf(line: MoneyLine, payments: readonly TypedPayment[]): number | null {
  if (line.outstanding === null) return null;
  const paid = payments
    .filter(({ partId }) => partId === line.partId)
    .reduce((sum, { pence }) => sum + pence, 0);
  return Math.max(0, Math.round(line.outstanding * 100) - paid) / 100;
}

/** What is left of these sums, in pounds. */
export const leftAfter = (lines: readonly MoneyLine[], payments: readonly TypedPayment[]): number =>
  lines.reduce((sum, line) => sum + Math.round((leftOf(line, payments) ?? 0) * 100), 0) / 100;
