import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkUnderWay } from '../../../../electron/platform/work-under-way.ts';
import { createLock } from '../../../../electron/windows/lock.ts';
import type { LockReason } from '../../../../shared/contracts/app.ts';

function bench() {
  const events: string[] = [];
  const work = createWorkUnderWay();
  let idle = 0;
  const lock = createLock({
    work,
    askPage: (reason) => void events.push(`ask ${reason}`),
    forget: async () => void events.push('forget'),
    replaceWindow: async () => void events.push('replace'),
    idleSeconds: () => idle,
    lockAfterMinutes: () => 15,
    fault: (event) => void events.push(`fault ${event}`),
  });
  lock.pageIsUnlocked(true);
  return {
    events,
    work,
    lock,
    idleFor: (minutes: number) => {
      idle = minutes * 60;
      lock.lookAtIdle();
    },
  };
}

describe('the lock', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks the page first when nobody has touched the machine, and waits for it', async () => {
    const { events, lock, idleFor } = bench();
    idleFor(14.9);
    expect(events).toEqual([]);
    idleFor(15);
    idleFor(15.3);
    expect(events).toEqual(['ask idle']);
    await vi.advanceTimersByTimeAsync(500);
    await lock.lock('idle');
    expect(events).toEqual(['ask idle', 'forget', 'replace']);
    expect(lock.lockedBecause()).toBe('idle');
    await vi.advanceTimersByTimeAsync(60_000);
    idleFor(60);
    expect(events.length).toBe(3);
  });

  it.each<LockReason>(['suspend', 'screen', 'idle'])(
    'does without a page that does not answer when it is %s',
    async (reason) => {
      const { events, lock } = bench();
      lock.want(reason);
      await vi.advanceTimersByTimeAsync(1_999);
      expect(events).toEqual([`ask ${reason}`]);
      await vi.advanceTimersByTimeAsync(1);
      expect(events).toEqual([`ask ${reason}`, 'forget', 'replace']);
    },
  );

  it('does nothing where nothing is unlocked', () => {
    const { events, lock, idleFor } = bench();
    lock.pageIsUnlocked(false);
    lock.want('suspend');
    idleFor(99);
    expect(events).toEqual([]);
  });

  it('when idle waits for an intake under way', async () => {
    const { events, work, lock, idleFor } = bench();
    let finish = (): void => undefined;
    const working = work.run(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    idleFor(20);
    expect(events).toEqual([]);
    const locking = lock.lock('idle');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events).toEqual([]);
    finish();
    await working;
    await locking;
    expect(events).toEqual(['forget', 'replace']);
  });

  it('when asked calls the intake off, also one an idle lock is waiting for', async () => {
    const { events, work, lock } = bench();
    const working = work.run(
      (abort) =>
        new Promise<string>((resolve) => {
          abort.addEventListener('abort', () => resolve('called off'));
        }),
    );
    const idle = lock.lock('idle');
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all([lock.lock('asked'), idle]);
    expect(await working).toBe('called off');
    expect(events).toEqual(['forget', 'replace']);
  });

  it('when asked does not wait longer than two seconds for work that does not stop', async () => {
    const { events, work, lock } = bench();
    void work.run(() => new Promise<void>(() => undefined));
    const locking = lock.lock('asked');
    await vi.advanceTimersByTimeAsync(2_000);
    await locking;
    expect(events).toEqual(['forget', 'replace']);
  });

  it('says why until the page is unlocked again', async () => {
    const { lock } = bench();
    expect(lock.lockedBecause()).toBeNull();
    await lock.lock('suspend');
    expect(lock.lockedBecause()).toBe('suspend');
    lock.pageIsUnlocked(true);
    expect(lock.lockedBecause()).toBeNull();
  });
});
