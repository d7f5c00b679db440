import type { EvidenceItem } from '../../../shared/domain/case/state.ts';
import type { SameFile } from '../api.ts';
import type { CaseRecord } from '../model/model.ts';
import type { Store } from '../store/store.ts';

/** Where the same bytes were filed first: in this case, else in any other. */
export function sameFile(store: Store, caseId: string, sha256: string): SameFile | null {
  const { cases } = store.model;
  const own = cases.get(caseId);
  for (const record of [...(own === undefined ? [] : [own]), ...cases.values()]) {
    const item = record.state.evidence.find((one) => one.item.sha256 === sha256);
    if (item !== undefined) return described(record, item);
  }
  return null;
}

function described(
  { caseId, state }: CaseRecord,
  { recommendationIds, item, filed }: EvidenceItem,
): SameFile {
  const first = state.recommendations.find((one) =>
    recommendationIds.includes(one.recommendationId),
  );
  return {
    caseId,
    reference: state.details.reference,
    recommendationId: first?.recommendationId ?? null,
    number: first?.details.number ?? '',
    name: item.name,
    filedAt: filed.at,
  };
}
