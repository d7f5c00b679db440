import type { DeriveRequest } from '../../../renderer/records/port.ts';
import { webPrimitives as primitives } from '../../../renderer/records/primitives.ts';
import { DerivedKeys } from '../../../renderer/records/vault/key-derivation.ts';
import { concat, utf8 } from '../../../shared/kernel/bytes.ts';

/** Key derivation without its slowness: the same passphrase, salt and parameters give the same key. */
export function quickDerivation(): {
  readonly derived: DerivedKeys;
  readonly offer: (passphrase: string) => void;
  readonly asked: DeriveRequest[];
  readonly close: () => void;
} {
  const { port1, port2 } = new MessageChannel();
  const asked: DeriveRequest[] = [];
  let passphrase = '';
  port2.onmessage = async ({ data }: MessageEvent<DeriveRequest>) => {
    asked.push(data);
    const said = utf8(`${passphrase}|${data.memoryKib}|${data.passes}|`);
    port2.postMessage(await primitives.hash(concat(said, data.salt)));
  };
  return {
    derived: new DerivedKeys(port1),
    offer: (typed) => {
      passphrase = typed;
    },
    asked,
    close: () => port1.close(),
  };
}
