import { randomBytes } from 'node:crypto';

/** Bytes the page may fetch once. `open` is called at the fetch, so an unused permission holds no file. */
export type StreamSource = {
  readonly size: number;
  readonly open: () => AsyncIterable<Uint8Array>;
};

export type Streams = {
  /** A token for `/stream/<token>`. */
  readonly offer: (source: StreamSource) => string;
  /** Spends the token; null where there is none. */
  readonly take: (token: string) => StreamSource | null;
  /** Forgets all of them: on lock. */
  readonly clear: () => void;
};

/** More unfetched permissions than this and the oldest lapses. */
const mostWaiting = 20_000;

export function createStreams(): Streams {
  const waiting = new Map<string, StreamSource>();
  return {
    offer: (source) => {
      const token = randomBytes(16).toString('hex');
      waiting.set(token, source);
      const [oldest] = waiting.keys();
      if (waiting.size > mostWaiting && oldest !== undefined) waiting.delete(oldest);
      return token;
    },
    take: (token) => {
      const source = waiting.get(token) ?? null;
      waiting.delete(token);
      return source;
    },
    clear: () => waiting.clear(),
  };
}
