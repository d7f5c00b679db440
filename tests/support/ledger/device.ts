import { webPrimitives as primitives } from '../../../renderer/records/primitives.ts';
import type { Bytes } from '../../../shared/kernel/primitives.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import {
  chainName,
  FIRST_PREV,
  type Header,
  type SealedEntry,
  type Seen,
} from '../../../shared/ledger/entry.ts';
import { deviceIdOf, writeEntry } from '../../../shared/ledger/seal.ts';
import { idOf } from './case-events.ts';

export const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

/** A key that is the same for the same number. */
export const keyOf = (number: number): Bytes => new Uint8Array(32).fill(number);

export type Written = {
  readonly subject?: string;
  readonly subjectKey?: Bytes;
  readonly kind?: string;
  readonly body?: unknown;
  readonly at?: string;
  readonly seen?: Seen;
};

/** A device that signs a chain of entries with a seed of its own. */
export type Device = {
  readonly id: string;
  readonly publicKey: Bytes;
  readonly write: (what?: Written) => Promise<SealedEntry>;
  /** The same device as it stands, copied: what both write afterwards forks. */
  readonly clone: () => Device;
};

export async function createDevice(number: number, epoch = 1): Promise<Device> {
  const seed = keyOf(number);
  const publicKey = await primitives.publicKeyOf(seed);
  const id = await deviceIdOf(primitives, publicKey);
  return deviceAt({ number, epoch, id, seed, publicKey }, { seq: 0, prev: FIRST_PREV });
}

function deviceAt(
  who: {
    readonly number: number;
    readonly epoch: number;
    readonly id: string;
    readonly seed: Bytes;
    readonly publicKey: Bytes;
  },
  end: { readonly seq: number; readonly prev: string },
): Device {
  const { number, epoch, id, seed, publicKey } = who;
  let { seq, prev } = end;
  return {
    id,
    publicKey,
    clone: () => deviceAt(who, { seq, prev }),
    write: async (what = {}) => {
      seq += 1;
      const minute = String(seq % 60).padStart(2, '0');
      const header: Omit<Header, 'bodyHash'> = {
        v: 1,
        device: id,
        epoch,
        seq,
        prev,
        subject: what.subject ?? idOf('case'),
        kind: what.kind ?? 'case.note',
        at: what.at ?? `2026-03-02T09:${minute}:00.000Z-0000`,
        by: idOf(`member ${number}`),
        seen: what.seen ?? (seq === 1 ? {} : { [chainName({ device: id, epoch })]: seq - 1 }),
      };
      const keys = { subjectKey: what.subjectKey ?? keyOf(200), signingSeed: seed };
      const entry = await writeEntry(primitives, keys, header, what.body ?? { said: seq });
      prev = (await primitives.hash(entry.headerBytes)).toHex();
      return entry;
    },
  };
}

export async function writeMany(device: Device, count: number): Promise<SealedEntry[]> {
  const entries: SealedEntry[] = [];
  for (let n = 0; n < count; n += 1) entries.push(await device.write());
  return entries;
}
