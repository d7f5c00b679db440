import type { DBCore, DBCoreMutateRequest, DBCoreTransaction, Middleware } from 'dexie';

/** Tables that hold the ledger. Segments only grow; the tail may be emptied only into a segment. */
export const SEGMENTS = 'segments';
export const TAIL = 'tail';

export class LedgerIsAppendOnly extends Error {
  constructor(table: string, mutation: string) {
    super(`The ledger only grows: ${mutation} on ${table} is refused.`);
    this.name = 'LedgerIsAppendOnly';
  }
}

/**
 * Refuses, below every Dexie call, whatever would change or remove a ledger row. The one exception:
 * a transaction that added a segment may clear the tail, whose frames now lie in that segment.
 */
export const appendOnly: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'append-only',
  create: (core) => {
    const sealedInto = new WeakSet<DBCoreTransaction>();
    return {
      ...core,
      table: (name) => {
        const table = core.table(name);
        if (name !== SEGMENTS && name !== TAIL) return table;
        return {
          ...table,
          mutate: async (request) => {
            refuseUnlessAllowed(name, request, sealedInto.has(request.trans));
            const response = await table.mutate(request);
            if (name === SEGMENTS && response.numFailures === 0) sealedInto.add(request.trans);
            return response;
          },
        };
      },
    };
  },
};

function refuseUnlessAllowed(
  table: string,
  request: DBCoreMutateRequest,
  hasSealed: boolean,
): void {
  if (request.type === 'add') return;
  const clearsTail = table === TAIL && request.type === 'deleteRange' && hasSealed;
  if (!clearsTail) throw new LedgerIsAppendOnly(table, request.type);
}
