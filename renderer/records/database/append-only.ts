import type {
  DBCore,
  DBCoreKeyRange,
  DBCoreMutateRequest,
  DBCoreTransaction,
  Middleware,
} from 'dexie';

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
 * a transaction that added a segment may clear the whole tail, whose frames now lie in that segment.
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
            if (!isAllowed(name, request, sealedInto.has(request.trans))) {
              // What the transaction did before goes too: a refusal leaves nothing half done.
              request.trans.abort();
              throw new LedgerIsAppendOnly(name, request.type);
            }
            const response = await table.mutate(request);
            if (name === SEGMENTS && response.numFailures === 0) sealedInto.add(request.trans);
            return response;
          },
        };
      },
    };
  },
};

function isAllowed(table: string, request: DBCoreMutateRequest, hasSealed: boolean): boolean {
  if (request.type === 'add') return true;
  return table === TAIL && request.type === 'deleteRange' && hasSealed && isWhole(request.range);
}

/** DBCoreRangeType.Any, which Dexie exports as a type alone. */
const ANY_RANGE = 3;
const isWhole = (range: DBCoreKeyRange): boolean => range.type === ANY_RANGE;
