import { argon2id } from 'hash-wasm';
import type { DeriveRequest, ToKeyDerivation } from './port.ts';

/**
 * Its own worker because its script alone may compile WebAssembly. Holds the passphrase only until
 * the records worker names salt and parameters, and answers to that worker alone.
 */
let port: MessagePort | null = null;
let passphrase: string | null = null;
let wanted: DeriveRequest | null = null;

self.onmessage = ({ data }: MessageEvent<ToKeyDerivation>) => {
  if (data.kind === 'join') {
    port = data.port;
    port.onmessage = (message: MessageEvent<DeriveRequest>) => {
      wanted = message.data;
      void answerWhenBoth();
    };
  } else {
    passphrase = data.passphrase;
    void answerWhenBoth();
  }
};

async function answerWhenBoth(): Promise<void> {
  if (port === null || passphrase === null || wanted === null) return;
  const [typed, { salt, memoryKib, passes }] = [passphrase, wanted];
  passphrase = null;
  wanted = null;
  const key = await argon2id({
    password: typed.normalize('NFC'),
    salt,
    iterations: passes,
    memorySize: memoryKib,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  port.postMessage(new Uint8Array(key));
}
