import type { MoneyLine } from '../../../../shared/domain/case/money.ts';
import type { Typed } from '../about.ts';

/** A payment while it is typed: an amount that is not one yet counts nothing. */
export type TypedPayment = { readonly partId: string | null; readonly pence: number };

const inPence = (value: unknown): number => {
  if (typeof value !== 'string') return 0;
  const pounds = Number(value.replaceAll(/[£,\s]/g, ''));
  return Number.isFinite(pounds) && pounds > 0 ? Math.round(pounds * 100) : 0;
};

const isRow = (value: unknown): value is Typed => typeof value === 'object' && value !== null;

export function typedPayments(typed: Typed): readonly TypedPayment[] {
  const rows = typed['payments'];
  if (!Array.isArray(rows)) return [];
  return rows.filter(isRow).map((row) => {
    const part = row['part'];
    return {
      partId: typeof part === 'string' && part !== 'whole' ? part : null,
      pence: inPence(row['amount']) + inPence(row['setOff']),
    };
  });
}

/** What is still owed of one sum once these are paid, in pounds; null while the sum is not known. */
export function leftOf(line: MoneyLine, payments: readonly TypedPayment[]): number | null {
  if (line.outstanding === null) return null;
  const paid = payments
    .filter(({ partId }) => line.partId === null || partId === line.partId)
    .reduce((sum, { pence }) => sum + pence, 0);
  return Math.max(0, Math.round(line.outstanding * 100) - paid) / 100;
}

/** What is left of the sums that are judged, in pounds: all of them where no part is chosen. */
export const leftAfter = (
  lines: readonly MoneyLine[],
  payments: readonly TypedPayment[],
  judged: readonly string[],
): number =>
  lines
    .filter(({ partId }) => judged.length === 0 || (partId !== null && judged.includes(partId)))
    .reduce((sum, line) => sum + Math.round((leftOf(line, payments) ?? 0) * 100), 0) / 100;
