import type { Language } from '../../shared/contracts/app.ts';
import { type StoreName, storeName } from '../../shared/contracts/channel.ts';
import type { Payload, Request } from '../../shared/contracts/index.ts';
import type { Reminder } from '../../shared/contracts/reminders.ts';
import type { HostClock } from '../platform/clock.ts';
import { oneAtATime } from '../platform/one-at-a-time.ts';
import { lockedText, type NotificationText } from './locked-text.ts';
import type { ReminderFile, ReminderState } from './reminder-file.ts';
import { type Rung, sweepReminders } from './sweep.ts';

export type BellDeps = {
  readonly file: (store: StoreName) => ReminderFile;
  readonly clock: HostClock;
  readonly language: () => Language;
  /** Shows one notification; a click names these ids. */
  readonly notify: (text: NotificationText, ids: readonly string[]) => void;
  /** Tells the page, which answers with its own text. */
  readonly tellPage: (payload: Payload<'reminders.rang'>) => void;
  readonly fault: (event: string, error: unknown) => void;
};

/** Rings what is due: one sweep, asked at start, on wake, when the page is ready and at each minute. */
export type Bell = {
  readonly sweep: () => Promise<void>;
  readonly schedule: (request: Request<'reminders.schedule'>) => Promise<void>;
  readonly show: (request: Request<'reminders.show'>) => void;
  readonly pageReady: (request: Request<'reminders.page-ready'>) => Promise<void>;
  /** The window is locked, or there is none: rings say counts and no names from now on. */
  readonly locked: () => void;
  /** The store was thrown away. */
  readonly forget: (store: StoreName) => void;
};

/** Sweeps a ring may wait for the page's text before it is shown without one. */
const patience = 2;

export function createBell(deps: BellDeps): Bell {
  const turn = oneAtATime();
  const states = new Map<StoreName, ReminderState>();
  /** The store whose page can compose texts now. */
  let composing: StoreName | null = null;
  const unanswered = new Map<string, { readonly rung: Rung; sweeps: number }>();

  const stateOf = async (store: StoreName): Promise<ReminderState> => {
    const known = states.get(store) ?? (await deps.file(store).read());
    states.set(store, known);
    return known;
  };

  const ring = (store: StoreName, rung: readonly Rung[]): void => {
    if (store !== composing) {
      deps.notify(
        lockedText(rung, deps.language()),
        rung.map(({ id }) => id),
      );
      return;
    }
    for (const one of rung) unanswered.set(one.id, { rung: one, sweeps: 0 });
    deps.tellPage({ rung: [...rung] });
  };

  const sweepStore = async (store: StoreName): Promise<void> => {
    // Invented cases ring only for somebody who is looking at them.
    if (store === 'practice' && composing !== 'practice') return;
    const { schedule, rang } = await stateOf(store);
    const rung = sweepReminders(schedule, rang, deps.clock.localMinute());
    if (rung.length === 0) return;
    const times = new Map(schedule.map(({ id, ringAt }) => [id, ringAt]));
    const now = new Map([...rang, ...rung.map(({ id }) => [id, times.get(id) ?? ''] as const)]);
    states.set(store, { schedule, rang: now });
    ring(store, rung);
    // Rung first, written second: a crash in between rings twice rather than never.
    await deps.file(store).write({ schedule, rang: now });
  };

  /** A page that does not answer must not swallow a ring. */
  const ringUnanswered = (isPageGone: boolean): void => {
    for (const waiting of unanswered.values()) waiting.sweeps += 1;
    const given = [...unanswered.values()].filter(({ sweeps }) => isPageGone || sweeps > patience);
    if (given.length === 0) return;
    for (const { rung } of given) unanswered.delete(rung.id);
    const rung = given.map((one) => one.rung);
    const ids = rung.map(({ id }) => id);
    deps.notify(lockedText(rung, deps.language()), ids);
  };

  const sweep = (): Promise<void> =>
    turn(async () => {
      ringUnanswered(false);
      for (const store of storeName.options) {
        await sweepStore(store).catch((error: unknown) => deps.fault('reminders.sweep', error));
      }
    });

  return {
    sweep,
    schedule: ({ store, reminders }) =>
      turn(async () => {
        const known = await stateOf(store);
        if (isSameSchedule(known.schedule, reminders)) return;
        const rang = keptRings(known.rang, reminders, deps.clock.today());
        const state = { schedule: reminders, rang };
        await deps.file(store).write(state);
        states.set(store, state);
      }).then(sweep),
    show: ({ title, body, ids }) => {
      for (const id of ids) unanswered.delete(id);
      deps.notify({ title, body }, ids);
    },
    pageReady: async ({ store, isUnlocked }) => {
      composing = isUnlocked ? store : null;
      await sweep();
    },
    locked: () => {
      composing = null;
      ringUnanswered(true);
    },
    forget: (store) => void states.delete(store),
  };
}

const isSameSchedule = (a: readonly Reminder[], b: readonly Reminder[]): boolean =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at];
    return other?.id === one.id && other.ringAt === one.ringAt && other.kind === one.kind;
  });

/** What rang over a year ago and is no longer scheduled does not come back. */
function keptRings(
  rang: ReadonlyMap<string, string>,
  schedule: readonly Reminder[],
  today: string,
): ReadonlyMap<string, string> {
  const oldest = Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();
  const scheduled = new Set(schedule.map(({ id }) => id));
  return new Map([...rang].filter(([id, ringAt]) => ringAt >= oldest || scheduled.has(id)));
}
