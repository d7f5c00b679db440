import type { Answer, ChannelName, Request } from '../../shared/contracts/index.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { RecordsApi, RecordsNotice } from './api.ts';

/** Messages between page and records worker. The page asks; the worker asks main through the page. */
export type ToWorker =
  | { readonly kind: 'start'; readonly keyPort: MessagePort; readonly clockOffset: number }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly name: keyof RecordsApi;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'main-answered'; readonly id: number; readonly answer: Result<unknown> };

export type FromWorker =
  | { readonly kind: 'answered'; readonly id: number; readonly answer: Result<unknown> }
  | {
      readonly kind: 'ask-main';
      readonly id: number;
      readonly channel: ChannelName;
      readonly request: unknown;
    }
  | { readonly kind: 'notice'; readonly notice: RecordsNotice };

/** How the worker reaches main: one channel, one answer. */
export type AskMain = <Name extends ChannelName>(
  channel: Name,
  request: Request<Name>,
) => Promise<Result<Answer<Name>>>;

/** Messages to the key-derivation worker; its answer goes to the records worker alone. */
export type ToKeyDerivation =
  | { readonly kind: 'join'; readonly port: MessagePort }
  | { readonly kind: 'derive'; readonly passphrase: string };

/** Parameters the records worker sends to key derivation, and what comes back. */
export type DeriveRequest = {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly memoryKib: number;
  readonly passes: number;
};
