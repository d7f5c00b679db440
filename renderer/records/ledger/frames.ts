import type { ReadFrame } from '../../../shared/depot/frames.ts';
import { concat } from '../../../shared/kernel/bytes.ts';
import type { Bytes, Primitives } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import { packEntry, type SealedEntry, unpackEntry } from '../../../shared/ledger/entry.ts';
import { openEntry } from '../../../shared/ledger/seal.ts';
import { inBatches } from '../in-batches.ts';
import type { Placed } from '../model/model.ts';
import type { Keyring } from '../vault/keyring.ts';

const framePlace = (n: number): string => `frame|${n}`;

/** The outer seal of journal frames: the same bytes in database and mirror. */
export class FrameSeal {
  readonly #primitives: Primitives;
  readonly #frameKey: Bytes;
  readonly #keyring: Keyring;

  constructor(primitives: Primitives, frameKey: Bytes, keyring: Keyring) {
    this.#primitives = primitives;
    this.#frameKey = frameKey;
    this.#keyring = keyring;
  }

  /** Seals entries for their places, each chained to the hash of the frame before. */
  async close(
    before: Bytes,
    placed: readonly { readonly n: number; readonly entry: SealedEntry }[],
  ): Promise<readonly ReadFrame[]> {
    const sealed = await inBatches(placed, ({ n, entry }) =>
      this.#primitives.seal(this.#frameKey, packEntry(entry), framePlace(n)),
    );
    const frames: ReadFrame[] = [];
    let hash = before;
    for (const frame of sealed) {
      hash = await this.#primitives.hash(concat(hash, frame));
      frames.push({ frame, hash });
    }
    return frames;
  }

  /** Opens a frame's outer seal. Throws 'ledger.altered' naming its number. */
  async unseal(n: number, frame: Bytes): Promise<SealedEntry> {
    const packed = await this.#primitives.open(this.#frameKey, frame, framePlace(n));
    const entry = packed === null ? null : unpackEntry(packed);
    if (entry === null || !entry.ok)
      throw new RefusalError({ code: 'ledger.altered', detail: { entry: n } });
    return entry.value;
  }

  async open(n: number, frame: Bytes): Promise<Placed & { readonly entry: SealedEntry }> {
    const entry = await this.unseal(n, frame);
    const key = await this.#keyring.keyOf(entry.header.subject);
    const opened = await openEntry(this.#primitives, key, entry);
    if (!opened.ok) throw new RefusalError({ code: 'ledger.altered', detail: { entry: n } });
    const headerHash = (await this.#primitives.hash(entry.headerBytes)).toHex();
    return { n, header: entry.header, headerHash, body: opened.value.body, entry };
  }
}
