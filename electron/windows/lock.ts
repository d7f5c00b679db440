import { setTimeout as pause } from 'node:timers/promises';
import type { LockReason } from '../../shared/contracts/app.ts';
import type { WorkUnderWay } from '../platform/work-under-way.ts';

export type LockDeps = {
  readonly work: WorkUnderWay;
  /** Signals `app.lock-wanted`, so that drafts are sealed first. */
  readonly askPage: (reason: LockReason) => void;
  /** Drops what main keeps for the page: offers, streams, open bundles. */
  readonly forget: () => Promise<void>;
  readonly replaceWindow: () => Promise<void>;
  /** Seconds since anybody touched the machine. */
  readonly idleSeconds: () => number;
  readonly lockAfterMinutes: () => number;
  readonly fault: (event: string, error: unknown) => void;
};

export type Lock = {
  /** Locks now; an idle lock waits for an intake or bundle under way, any other calls it off. */
  readonly lock: (reason: LockReason) => Promise<void>;
  /** Asks the page to lock, and locks without it after two seconds. */
  readonly want: (reason: LockReason) => void;
  /** Asked every quarter of a minute and on wake. */
  readonly lookAtIdle: () => void;
  /** The page holds keys, or says it holds none. */
  readonly pageIsUnlocked: (isUnlocked: boolean) => void;
  readonly lockedBecause: () => LockReason | null;
};

const pageHasMs = 2_000;
const workHasMs = 2_000;

export function createLock(deps: LockDeps): Lock {
  let isUnlocked = false;
  let because: LockReason | null = null;
  let locking: Promise<void> | null = null;
  let wanted: NodeJS.Timeout | null = null;

  const stopWork = async (reason: LockReason): Promise<void> => {
    if (reason === 'idle') return deps.work.whenNone();
    deps.work.callOff();
    await Promise.race([deps.work.whenNone(), pause(workHasMs)]);
  };

  const lockNow = async (reason: LockReason): Promise<void> => {
    await stopWork(reason);
    if (wanted !== null) clearTimeout(wanted);
    wanted = null;
    isUnlocked = false;
    because = reason;
    await deps.forget().catch((error: unknown) => deps.fault('lock.forget', error));
    await deps.replaceWindow();
  };

  const lock = (reason: LockReason): Promise<void> => {
    // An idle lock may be waiting for an intake: "lock now" does not wait with it.
    if (locking !== null && reason !== 'idle') deps.work.callOff();
    locking ??= lockNow(reason).finally(() => {
      locking = null;
    });
    return locking;
  };

  const want = (reason: LockReason): void => {
    if (!isUnlocked || wanted !== null) return;
    wanted = setTimeout(() => {
      lock(reason).catch((error: unknown) => deps.fault('lock', error));
    }, pageHasMs);
    deps.askPage(reason);
  };

  return {
    lock,
    want,
    lookAtIdle: () => {
      if (deps.work.isAny()) return;
      if (deps.idleSeconds() >= deps.lockAfterMinutes() * 60) want('idle');
    },
    pageIsUnlocked: (is) => {
      isUnlocked = is;
      if (is) because = null;
    },
    lockedBecause: () => because,
  };
}
