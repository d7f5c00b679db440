import type { WrappedKey } from '../../../shared/contracts/vault.ts';
import type { Bytes, Primitives } from '../../../shared/kernel/primitives.ts';
import { RefusalError } from '../../../shared/kernel/result.ts';
import { newKey } from '../random.ts';

const keyPlace = (id: string): string => `key|${id}`;

/** The keys of subjects and objects: each its own, wrapped under the vault, unwrapped when first needed. */
export class Keyring {
  readonly #primitives: Primitives;
  readonly #wrappingKey: Bytes;
  readonly #wrapped: Map<string, Bytes>;
  readonly #open = new Map<string, Bytes>();

  constructor(primitives: Primitives, wrappingKey: Bytes, wrapped: Iterable<WrappedKey>) {
    this.#primitives = primitives;
    this.#wrappingKey = wrappingKey;
    this.#wrapped = new Map(Array.from(wrapped, ({ id, wrapped: bytes }) => [id, bytes]));
  }

  has(id: string): boolean {
    return this.#wrapped.has(id);
  }

  /** Throws 'ledger.altered' where a key is missing or does not open: nothing of its subject can be read. */
  async keyOf(id: string): Promise<Bytes> {
    const known = this.#open.get(id);
    if (known !== undefined) return known;
    const wrapped = this.#wrapped.get(id);
    const key =
      wrapped === undefined
        ? null
        : await this.#primitives.open(this.#wrappingKey, wrapped, keyPlace(id));
    if (key === null) throw new RefusalError({ code: 'ledger.altered', detail: { entry: id } });
    this.#open.set(id, key);
    return key;
  }

  /** A new key for a new subject or object. It is held only once it was kept with `adopt`. */
  async make(id: string): Promise<{ readonly key: Bytes; readonly wrapped: WrappedKey }> {
    const key = newKey();
    return { key, wrapped: await this.wrap(id, key) };
  }

  async wrap(id: string, key: Bytes): Promise<WrappedKey> {
    return { id, wrapped: await this.#primitives.seal(this.#wrappingKey, key, keyPlace(id)) };
  }

  adopt(keys: readonly WrappedKey[]): void {
    for (const { id, wrapped } of keys) this.#wrapped.set(id, wrapped);
  }
  /** Keys that were adopted and then not recorded: an object or subject held again needs them again. */
  forget(keys: readonly WrappedKey[]): void {
    for (const { id } of keys) {
      this.#wrapped.delete(id);
      this.#open.delete(id);
    }
  }
}
