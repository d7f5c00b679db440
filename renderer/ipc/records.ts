import type { ChannelName } from '../../shared/contracts/index.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { RecordsApi, RecordsNotice } from '../records/api.ts';
import keyDerivationUrl from '../records/key-derivation.worker.ts?worker&url';
import type { FromWorker, ToKeyDerivation, ToWorker } from '../records/port.ts';
import recordsUrl from '../records/records.worker.ts?worker&url';
import { desktop } from './desktop.ts';
import { startWorker } from './trusted-types.ts';

type Office = {
  readonly records: RecordsApi;
  /** Sends the typed passphrase to key derivation, whose answer goes to the records worker alone. */
  readonly offerPassphrase: (passphrase: string) => void;
  readonly onNotice: (hear: (notice: RecordsNotice) => void) => () => void;
};

/** Starts the two workers and joins them, so that the passphrase never reaches the records worker nor the key the page. */
export function openBackOffice(clockOffset: number): Office {
  const worker = startWorker(recordsUrl);
  const derivation = startWorker(keyDerivationUrl);
  const join = new MessageChannel();
  const start: ToWorker = { kind: 'start', keyPort: join.port1, clockOffset };
  worker.postMessage(start, [join.port1]);
  const joined: ToKeyDerivation = { kind: 'join', port: join.port2 };
  derivation.postMessage(joined, [join.port2]);

  const waiting = new Map<number, (answer: Result<unknown>) => void>();
  const hearers = new Set<(notice: RecordsNotice) => void>();
  let next = 0;

  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'answered') {
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    } else if (data.kind === 'notice') {
      for (const hear of hearers) hear(data.notice);
    } else {
      void askMain(data.channel, data.request).then((answer) => {
        const reply: ToWorker = { kind: 'main-answered', id: data.id, answer };
        worker.postMessage(reply);
      });
    }
  };

  const ask = (name: keyof RecordsApi, args: readonly unknown[]) =>
    new Promise<Result<unknown>>((resolve) => {
      next += 1;
      waiting.set(next, resolve);
      const message: ToWorker = { kind: 'ask', id: next, name, args };
      worker.postMessage(message);
    });

  const records = new Proxy({} as RecordsApi, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        ask(name as keyof RecordsApi, args),
  });
  return {
    records,
    offerPassphrase: (passphrase) => {
      const message: ToKeyDerivation = { kind: 'derive', passphrase };
      derivation.postMessage(message);
    },
    onNotice: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

async function askMain(channel: ChannelName, request: unknown): Promise<Result<unknown>> {
  const call = desktop.call[channel as keyof typeof desktop.call] as (
    request: unknown,
  ) => Promise<Result<unknown>>;
  return call(request);
}
