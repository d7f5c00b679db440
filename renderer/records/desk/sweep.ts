import { itemsKept } from '../../../shared/domain/case/state.ts';
import { forgetObjects } from '../evidence/objects.ts';
import type { Desk } from './desk.ts';

/** At start: what no entry names is swept from database and mirror; what the mirror lacks is counted. */
export async function sweep(desk: Desk): Promise<void> {
  const { store } = desk;
  const { askMain, notify } = desk.around;
  await store.whenWhole;
  const named = new Set<string>();
  for (const { state } of store.model.cases.values())
    for (const { item } of itemsKept(state)) named.add(item.objectId);
  await forgetObjects(store.database, named);
  const swept = await askMain('object.sweep', { store: store.name, named: [...named] });
  if (!swept.ok) return notify({ kind: 'trouble', code: swept.error.code });
  desk.missingEvidence = swept.value.missing.length;
}
