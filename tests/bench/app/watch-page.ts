import type { desktop } from '../../../renderer/ipc/desktop.ts';
import type { RecordsApi } from '../../../renderer/records/api.ts';
import type { Result } from '../../../shared/kernel/result.ts';

/** What the bench has in the app's page. */
export type PageEyes = {
  readonly ask: (name: keyof RecordsApi, args: readonly unknown[]) => Promise<Result<unknown>>;
  /** Bytes appended by the main process and synced, beside everything the app does with them. */
  readonly appendPlainly: (bytes: Uint8Array) => Promise<unknown>;
  /** When key derivation last answered, on the page's clock. */
  keyGivenAt: number;
  /** Resolves with the moment after the paint that follows `isThere` becoming true. */
  readonly painted: (isThere: () => boolean) => Promise<number>;
};

declare global {
  interface Window {
    bench: PageEyes;
  }
}

/**
 * Runs in the page before its own scripts: keeps hold of the records worker, and carries the messages
 * between the two workers itself, so that the moment the key is there is known.
 */
export function watchPage(): void {
  const [RealWorker, RealChannel] = [window.Worker, window.MessageChannel];
  const asked = new Map<number, (answer: Result<unknown>) => void>();
  let records: Worker | null = null;
  let last = 1_000_000_000;
  /** The channel made right after the second worker is the one that joins the two; others are left alone. */
  let joinsNext = false;

  window.Worker = class extends RealWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      if (String(url).includes('key-derivation')) joinsNext = true;
      if (!String(url).includes('records')) return;
      records = this;
      this.addEventListener('message', ({ data }) => {
        if (data.kind === 'answered') asked.get(data.id)?.(data.answer);
      });
    }
  };
  window.MessageChannel = class extends RealChannel {
    constructor() {
      super();
      if (!joinsNext) return;
      joinsNext = false;
      const there = new RealChannel();
      const far = this.port2;
      far.onmessage = ({ data }) => there.port1.postMessage(data);
      there.port1.onmessage = ({ data }) => {
        window.bench.keyGivenAt = performance.now();
        far.postMessage(data);
      };
      Object.defineProperty(this, 'port2', { value: there.port2 });
    }
  };
  window.bench = {
    keyGivenAt: 0,
    ask: (name, args) =>
      new Promise((resolve) => {
        last += 1;
        asked.set(last, resolve);
        records?.postMessage({ kind: 'ask', id: last, name, args });
      }),
    appendPlainly: (bytes) => {
      // No request of the contract: only the bench's main process knows it.
      const { call }: typeof desktop = window.desktop;
      const append = call['mirror.append'] as (request: unknown) => Promise<unknown>;
      return append({ plainly: bytes });
    },
    painted: (isThere) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isThere()) return;
          observer.disconnect();
          // After the frame that shows it: a task that follows the paint.
          requestAnimationFrame(() => {
            const after = new RealChannel();
            after.port1.onmessage = () => resolve(performance.now());
            after.port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true, characterData: true });
        look();
      }),
  };
}
