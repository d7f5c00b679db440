import { fromUtf8, utf8 } from '../../../shared/kernel/bytes.ts';
import { ok } from '../../../shared/kernel/result.ts';
import type { RecordsApi } from '../api.ts';
import { webPrimitives as primitives } from '../primitives.ts';
import type { Desk } from './desk.ts';

const place = (name: string): string => `draft|${name}`;

/** What is half typed: sealed, outside the ledger, gone when saved or set to null. */
export const draftsApi = (desk: Desk): Pick<RecordsApi, 'saveDraft' | 'readDraft'> => ({
  saveDraft: async (name, value) => {
    const { database, draftKey } = desk.store;
    if (value === null || value === undefined) await database.drafts.delete(name);
    else {
      const sealed = await primitives.seal(draftKey, utf8(JSON.stringify(value)), place(name));
      await database.drafts.put({ name, sealed });
    }
    return ok(null);
  },
  readDraft: async (name) => {
    const { database, draftKey } = desk.store;
    const row = await database.drafts.get(name);
    const plain =
      row === undefined ? null : await primitives.open(draftKey, row.sealed, place(name));
    return ok(plain === null ? null : JSON.parse(fromUtf8(plain)));
  },
});
