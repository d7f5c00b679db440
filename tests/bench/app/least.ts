/** The peers in the app's own page. Each stands alone: it is served to the page as it is written here. */
export type Peers = {
  /** Milliseconds of one IPC round trip with a synced append, one strict put and one paint. */
  readonly leastThatKeeps: () => Promise<number>;
  /** Puts rows into a plain Dexie table. */
  readonly keep: (rows: readonly unknown[]) => Promise<void>;
  /** All of them again, by toArray. */
  readonly kept: () => Promise<readonly unknown[]>;
};

type PlainTable = {
  readonly clear: () => Promise<void>;
  readonly bulkAdd: (rows: readonly unknown[]) => Promise<unknown>;
  readonly toArray: () => Promise<readonly unknown[]>;
};
type PlainDexie = new (
  name: string,
) => {
  readonly version: (number: number) => { readonly stores: (schema: object) => void };
  readonly open: () => Promise<unknown>;
  readonly table: (name: string) => PlainTable;
};

declare global {
  interface Window {
    peers: Peers;
    readonly Dexie: PlainDexie;
  }
}

/** About what one signed, sealed entry comes to. */
const FRAME = 900;

export function providePeers(frameLength: number): void {
  const rowsTable = (() => {
    let opened: Promise<PlainTable> | null = null;
    const open = async () => {
      const database = new window.Dexie('bench-rows');
      database.version(1).stores({ rows: '++' });
      await database.open();
      return database.table('rows');
    };
    return () => {
      opened ??= open();
      return opened;
    };
  })();
  const strictStore = (() => {
    let opened: Promise<IDBDatabase> | null = null;
    const open = () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('bench-strict', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('puts');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    return () => {
      opened ??= open();
      return opened;
    };
  })();
  let puts = 0;
  const putStrictly = async (bytes: Uint8Array) => {
    const database = await strictStore();
    puts += 1;
    const transaction = database.transaction('puts', 'readwrite', { durability: 'strict' });
    transaction.objectStore('puts').put(bytes, puts);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
  };
  window.peers = {
    leastThatKeeps: async () => {
      await strictStore();
      const bytes = crypto.getRandomValues(new Uint8Array(frameLength));
      const began = performance.now();
      await window.bench.appendPlainly(bytes);
      await putStrictly(bytes);
      const line = document.createElement('i');
      line.textContent = '·';
      document.body.append(line);
      const painted = await window.bench.painted(() => line.isConnected);
      line.remove();
      return painted - began;
    },
    keep: async (rows) => {
      const table = await rowsTable();
      await table.clear();
      await table.bulkAdd(rows);
    },
    kept: async () => (await rowsTable()).toArray(),
  };
}

/** The script that provides them. */
export const peersScript = (): string => `(${providePeers.toString()})(${FRAME});`;
