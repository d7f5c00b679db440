import type { Clock } from '../../shared/kernel/clock.ts';
import { RefusalError, type Result, refuse } from '../../shared/kernel/result.ts';
import type { RecordsApi, RecordsNotice } from './api.ts';
import { Bell } from './desk/bell.ts';
import { Desk } from './desk/desk.ts';
import { recordsApi } from './desk/records-api.ts';
import type { AskMain, FromWorker, ToWorker } from './port.ts';
import { DerivedKeys } from './vault/key-derivation.ts';

/** The office's back office: composition root of the records worker. */
const tell = (message: FromWorker): void => self.postMessage(message);

const waiting = new Map<number, (answer: Result<unknown>) => void>();
let asked = 0;
let api: RecordsApi | null = null;

const askMain: AskMain = (channel, request) =>
  new Promise((resolve) => {
    asked += 1;
    // The registrar on the other side answers each channel with its own answer type.
    waiting.set(asked, resolve as (answer: Result<unknown>) => void);
    tell({ kind: 'ask-main', id: asked, channel, request });
  });

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'start') start(data.keyPort, data.clockOffset);
  else if (data.kind === 'main-answered') {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  } else void answer(data.id, data.name, data.args);
};

function start(keyPort: MessagePort, clockOffset: number): void {
  let bell: Bell | null = null;
  const notify = (notice: RecordsNotice): void => {
    tell({ kind: 'notice', notice });
    if (notice.kind === 'changed') bell?.changed();
  };
  const desk = new Desk(
    { askMain, clock: clockWith(clockOffset), notify },
    new DerivedKeys(keyPort),
  );
  bell = new Bell(desk);
  api = recordsApi(desk, bell);
}

function clockWith(offset: number): Clock {
  const instant = () => Temporal.Now.instant().add({ milliseconds: offset });
  return {
    now: () => instant().toString({ fractionalSecondDigits: 3 }),
    today: () => instant().toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString(),
  };
}

type Answerer = (...args: readonly unknown[]) => Promise<Result<unknown>>;

/** A refusal is answered; a fault of ours is told to the console without content, and refused. */
async function answer(id: number, name: keyof RecordsApi, args: readonly unknown[]): Promise<void> {
  // The page's proxy has the same type: what it sends fits the function of that name.
  const answerer = api === null ? undefined : (api[name] as Answerer | undefined);
  const given =
    answerer === undefined
      ? refuse('vault.locked')
      : await answerer(...args).catch((error: unknown): Result<unknown> => {
          if (error instanceof RefusalError) return { ok: false, error: error.refusal };
          reportError(error);
          return refuse('database.failed');
        });
  tell({ kind: 'answered', id, answer: given });
}
