import type { Bytes } from '../../../shared/kernel/primitives.ts';
import type { DeriveRequest } from '../port.ts';

/**
 * The records worker's end of the port to key derivation. A passphrase typed on the page is derived
 * there with the parameters sent from here; only the derived key comes back.
 */
export class DerivedKeys {
  readonly #port: MessagePort;
  #waiting: ((key: Bytes) => void)[] = [];
  #ready: Bytes[] = [];

  constructor(port: MessagePort) {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<Bytes>) => {
      const next = this.#waiting.shift();
      if (next === undefined) this.#ready.push(data);
      else next(data);
    };
  }

  /** Asks for the key of the passphrase offered last, under these parameters. */
  derive(request: DeriveRequest): Promise<Bytes> {
    this.#port.postMessage(request);
    const ready = this.#ready.shift();
    if (ready !== undefined) return Promise.resolve(ready);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
