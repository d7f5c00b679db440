import type { AskMain } from '../../../renderer/records/port.ts';
import { webPrimitives as primitives } from '../../../renderer/records/primitives.ts';
import type { Answer, Head, Request } from '../../../shared/contracts/index.ts';
import { encodeFrame, type ReadFrame } from '../../../shared/depot/frames.ts';
import { concat } from '../../../shared/kernel/bytes.ts';
import type { RefusalCode } from '../../../shared/kernel/codes.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';

/** What the next `mirror.append` does. `silent`: written or not, main's answer never comes back as one. */
export type Trouble = {
  readonly isWritten: boolean;
  readonly code: RefusalCode;
};

type Kept = {
  frames: ReadFrame[];
  keys: Map<string, Bytes>;
  keyfile: Bytes | null;
  previous: Bytes | null;
};

const fresh = (): Kept => ({ frames: [], keys: new Map(), keyfile: null, previous: null });

/**
 * The main process as the records worker meets it: the vault and mirror channels over arrays, and the
 * stream of frames. Each store by its name.
 */
export class StandInMain {
  readonly stores = { office: fresh(), practice: fresh() };
  readonly asked: string[] = [];
  /** Troubles for the appends to come, one each. */
  appendTroubles: Trouble[] = [];
  /** Refusals for the heads asked for next, one each. */
  headTroubles: RefusalCode[] = [];
  /** Called when an append has come in and before anything of it is written. */
  beforeAppend: () => Promise<void> = () => Promise.resolve();
  /** Changes the bytes of a stream as they go out. */
  spoilStream: (bytes: Bytes) => Bytes | null = (bytes) => bytes;
  readonly #streams = new Map<string, Bytes>();
  readonly #fetch = globalThis.fetch;

  readonly ask: AskMain = (channel, request) => {
    this.asked.push(channel);
    // Each branch answers its own channel with that channel's answer.
    return this.#answer(channel, request) as Promise<Result<Answer<typeof channel>>>;
  };

  /** Serves `/stream/<token>` to this page until `release`. */
  serve(): void {
    globalThis.fetch = (url, init) => {
      const token = typeof url === 'string' ? url.replace('/stream/', '') : '';
      const bytes = this.#streams.get(token);
      if (bytes === undefined) return this.#fetch.call(globalThis, url, init);
      this.#streams.delete(token);
      const spoiled = this.spoilStream(bytes);
      return Promise.resolve(new Response(spoiled, { status: spoiled === null ? 500 : 200 }));
    };
  }

  release(): void {
    globalThis.fetch = this.#fetch;
  }

  head(store: 'office' | 'practice' = 'office'): Head {
    const { frames } = this.stores[store];
    return { count: frames.length, hash: frames.at(-1)?.hash.toHex() ?? '0'.repeat(64) };
  }

  async #answer(channel: string, request: unknown): Promise<Result<unknown>> {
    switch (channel) {
      case 'mirror.append':
        return this.#append(request as Request<'mirror.append'>);
      case 'mirror.head': {
        const trouble = this.headTroubles.shift();
        if (trouble !== undefined) return refuse(trouble);
        return ok({ head: this.head(storeIn(request)), tornBytes: 0 });
      }
      case 'mirror.keys': {
        const { keys } = this.stores[storeIn(request)];
        return ok({ keys: Array.from(keys, ([id, wrapped]) => ({ id, wrapped })) });
      }
      case 'mirror.read':
        return ok(this.#openStream(request as Request<'mirror.read'>));
      case 'vault.state':
        return ok(this.#vaultState(storeIn(request)));
      case 'vault.write': {
        const { store, keyfile } = request as Request<'vault.write'>;
        const kept = this.stores[store];
        kept.previous = kept.keyfile;
        kept.keyfile = keyfile;
        return ok({});
      }
      default:
        return refuse('ipc.unknown-channel');
    }
  }

  #vaultState(store: 'office' | 'practice') {
    const { keyfile, previous } = this.stores[store];
    return keyfile === null ? { kind: 'absent' } : { kind: 'present', keyfile, previous };
  }

  #openStream({ store, from }: Request<'mirror.read'>) {
    const stream = crypto.getRandomValues(new Uint8Array(16)).toHex();
    const frames = this.stores[store].frames.slice(from);
    this.#streams.set(stream, concat(...frames.map(({ frame, hash }) => encodeFrame(frame, hash))));
    return { stream, head: this.head(store) };
  }

  async #append({ store, before, frames, keys }: Request<'mirror.append'>) {
    await this.beforeAppend();
    const trouble = this.appendTroubles.shift();
    if (trouble?.isWritten === false) return refuse(trouble.code);
    const head = this.head(store);
    if (before.count !== head.count || before.hash !== head.hash)
      return refuse('mirror.head-moved');
    const kept = this.stores[store];
    for (const { id, wrapped } of keys) kept.keys.set(id, wrapped);
    let hash: Bytes = Uint8Array.fromHex(head.hash);
    for (const frame of frames) {
      hash = await primitives.hash(concat(hash, frame));
      kept.frames.push({ frame, hash });
    }
    return trouble === undefined ? ok({ head: this.head(store) }) : refuse(trouble.code);
  }
}

const storeIn = (request: unknown): 'office' | 'practice' =>
  (request as Request<'mirror.head'>).store;
