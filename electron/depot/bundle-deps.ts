import type { bundleChannels } from '../../shared/contracts/bundle.ts';
import type { StoreName } from '../../shared/contracts/channel.ts';
import type { Payload, SignalName } from '../../shared/contracts/index.ts';
import type { TakenFile } from '../../shared/contracts/intake.ts';
import type { Clock } from '../../shared/kernel/clock.ts';
import type { Bytes } from '../../shared/kernel/primitives.ts';
import type { Result } from '../../shared/kernel/result.ts';

/** What an offered token stood for. The path never leaves the main process. */
export type OfferedPath = { readonly path: string; readonly name: string; readonly size: number };

/** What is known of an object before it is sealed; plain bytes that do not match are refused. */
export type ObjectToSeal = {
  readonly objectId: string;
  readonly key: Bytes;
  readonly name: string;
  readonly expectedSha256: string;
  readonly size: number;
  /** Custody facts of the answer; `''` and the present where a bundle says nothing of them. */
  readonly sourcePath?: string;
  readonly modifiedAt?: string;
  readonly abort?: AbortSignal;
};

/** Everything the bundle code needs from the rest of the main process. */
export type BundleDeps = {
  readonly storeFolder: (store: StoreName) => string;
  /** A folder inside the vault for sealed scratch files; emptied at each start. Exists. */
  readonly scratchFolder: () => Promise<string>;
  /** Spends the token. Refuses `file.token-spent`. Does not look at the file. */
  readonly takeOffered: (token: string) => Promise<Result<OfferedPath>>;
  /**
   * Seals plain bytes into the store's mirror: staging, fsync, read back, compare, rename, fsync.
   * Throws RefusalError: `bundle.altered` where size or hash differ from what was expected,
   * `file.copy-differs`, `file.cancelled`, `disk.full`, `mirror.write-failed`. Leaves nothing behind then.
   */
  readonly sealIntoMirror: (
    store: StoreName,
    plain: AsyncIterable<Uint8Array>,
    object: ObjectToSeal,
  ) => Promise<TakenFile>;
  /**
   * Plain chunks (1 MiB, the last shorter) of a sealed object, each one authentic when it is given.
   * Throws RefusalError `object.missing` or `object.damaged`; use nothing for good before the end.
   */
  readonly readObject: (
    store: StoreName,
    objectId: string,
    key: Bytes,
  ) => AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** Asks the person; null when they closed the dialog. */
  readonly askSavePath: (suggestedName: string) => Promise<string | null>;
  /** Throws RefusalError `disk.full` where fewer than `bytes` plus a reserve are free. */
  readonly requireSpace: (folder: string, bytes: number) => Promise<void>;
  /**
   * Long work goes through here: an idle lock waits for it; an asked lock aborts the signal, and the
   * work then cleans up and throws RefusalError `file.cancelled`.
   */
  readonly underWay: <T>(work: (abort: AbortSignal) => Promise<T>) => Promise<T>;
  readonly signal: <Name extends SignalName>(name: Name, payload: Payload<Name>) => void;
  readonly clock: Clock;
};

export type BundleChannelName = keyof typeof bundleChannels;
