import { ok, type Result } from '../../shared/kernel/result.ts';
import type { OfficeStatus, RecordsApi } from '../records/api.ts';

/** A draft of the office's store that says the practice store was open when the office was left. */
const draftName = 'store';

/** Opens the practice store; an unlock will come back to it. */
export async function enterPractice(records: RecordsApi): Promise<Result<OfficeStatus>> {
  await records.saveDraft(draftName, 'practice');
  return records.openPractice();
}

/** Goes to the office's own records; an unlock will come back to them. */
export async function enterOffice(records: RecordsApi): Promise<Result<OfficeStatus>> {
  const answer = await records.openOffice();
  if (answer.ok) await records.saveDraft(draftName, null);
  return answer;
}

export async function leavePracticeForGood(records: RecordsApi): Promise<Result<OfficeStatus>> {
  const answer = await records.discardPractice();
  if (answer.ok) await records.saveDraft(draftName, null);
  return answer;
}

/** After an unlock: the store that was open before, or the office's own where that cannot be opened. */
export async function lastStore(
  records: RecordsApi,
  office: OfficeStatus,
): Promise<Result<OfficeStatus>> {
  if (office.kind !== 'open' || !office.hasPractice) return ok(office);
  const draft = await records.readDraft(draftName);
  if (!draft.ok || draft.value !== 'practice') return ok(office);
  const practice = await records.openPractice();
  return practice.ok ? practice : records.openOffice();
}
