import type { EvidenceItem } from '../../../shared/domain/case/state.ts';

/** Earlier filings of the same bytes, by evidence id: the same file may rightly prove two actions. */
export function repeatsOf(
  evidence: readonly EvidenceItem[],
): ReadonlyMap<string, readonly EvidenceItem[]> {
  const byBytes = Map.groupBy(evidence, (one) => one.item.sha256);
  const repeats = new Map<string, readonly EvidenceItem[]>();
  for (const same of byBytes.values()) {
    const inOrder = same.toSorted((one, other) => one.filed.at.localeCompare(other.filed.at));
    inOrder.forEach((one, index) => {
      if (index > 0) repeats.set(one.evidenceId, inOrder.slice(0, index));
    });
  }
  return repeats;
}
