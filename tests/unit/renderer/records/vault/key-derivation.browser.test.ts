import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DerivedKeys } from '../../../../../renderer/records/vault/key-derivation.ts';
import { KDF } from '../../../../../renderer/records/vault/keyfile.ts';
import { argon2 } from '../../../../vectors/ledger/argon2id.ts';

let worker: Worker;
let derived: DerivedKeys;

beforeEach(() => {
  worker = new Worker(
    new URL('../../../../../renderer/records/key-derivation.worker.ts', import.meta.url),
    { type: 'module' },
  );
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ kind: 'join', port: port2 }, [port2]);
  derived = new DerivedKeys(port1);
});
afterEach(() => worker.terminate());

const request = { salt: Uint8Array.fromHex(argon2.salt), ...KDF };
const offer = (passphrase: string) => worker.postMessage({ kind: 'derive', passphrase });

describe('key derivation in its worker', () => {
  it('gives the frozen key, whether passphrase or parameters come first', async () => {
    offer(argon2.passphrase);
    expect((await derived.derive(request)).toHex()).toBe(argon2.key);
    const asked = derived.derive(request);
    offer(argon2.passphrase);
    expect((await asked).toHex()).toBe(argon2.key);
  });

  it('takes an accented letter typed in one piece or two as the same', async () => {
    offer(argon2.passphrase.normalize('NFC'));
    const composed = await derived.derive(request);
    offer(argon2.passphrase.normalize('NFD'));
    expect(await derived.derive(request)).toEqual(composed);
  });

  it('derives another key from another salt', async () => {
    offer(argon2.passphrase);
    const other = await derived.derive({ ...request, salt: new Uint8Array(16).fill(9) });
    expect(other.toHex()).not.toBe(argon2.key);
  });
});
