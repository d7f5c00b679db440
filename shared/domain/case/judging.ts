import type { MoneyLine } from './money.ts';
import type { Assessment } from './state.ts';
import type { AssessmentResult } from './vocabulary.ts';

/**
 * Would something be judged met by bare statements alone (R7)? What is split off as met is met too, so a
 * remainder makes a judgement of "partly" one of "met".
 */
export const isMetByWordAlone = (
  result: AssessmentResult,
  hasRemainder: boolean,
  items: readonly { readonly isStatement: boolean }[],
): boolean =>
  (result === 'satisfied' || hasRemainder) && items.every(({ isStatement }) => isStatement);

type Standing = { readonly partId: string; readonly judged: Assessment | null };

/**
 * The sums that are asked for when these parts are judged met; all where none is chosen. With the last of the
 * parts come the sum of the whole and the sums of the others, but not what was accepted with a reason when its
 * part was judged.
 */
export function sumsAsked(
  lines: readonly MoneyLine[],
  chosen: readonly string[],
  parts: readonly Standing[],
): readonly MoneyLine[] {
  if (chosen.length === 0) return lines;
  const others = parts.filter(({ partId }) => !chosen.includes(partId));
  const isLast = others.every(({ judged }) => judged?.result === 'satisfied');
  const isAccepted = (id: string): boolean =>
    others.some(({ partId, judged }) => partId === id && judged?.restAccepted !== undefined);
  return lines.filter(({ partId }) => {
    if (partId === null) return isLast;
    return chosen.includes(partId) || (isLast && !isAccepted(partId));
  });
}
