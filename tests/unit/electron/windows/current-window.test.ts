import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCurrentWindow } from '../../../../electron/windows/current-window.ts';
import type { WindowPlace } from '../../../../electron/windows/window-place.ts';

class FakeWindow extends EventEmitter {
  isGone = false;
  isSmall = false;
  shown = 0;
  isDestroyed = () => this.isGone;
  isMinimized = () => this.isSmall;
  restore = () => {
    this.isSmall = false;
  };
  show = () => {
    this.shown += 1;
  };
  focus = () => undefined;
  destroy = () => {
    this.isGone = true;
    this.emit('closed');
  };
}

const place = (x: number): WindowPlace => ({
  x,
  y: 0,
  width: 1000,
  height: 700,
  isMaximised: false,
});

function bench() {
  const made: FakeWindow[] = [];
  const openedAt: (WindowPlace | null)[] = [];
  const remembered: WindowPlace[] = [];
  let closed = 0;
  const windows = createCurrentWindow<FakeWindow>({
    open: (at) => {
      const window = new FakeWindow();
      made.push(window);
      openedAt.push(at);
      return { window, place: () => place(made.length) };
    },
    rememberedPlace: place(99),
    rememberPlace: (at) => void remembered.push(at),
    closed: () => {
      closed += 1;
    },
  });
  return { windows, made, openedAt, remembered, closed: () => closed };
}

describe('the current window', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is opened once, at its remembered place, and then brought to the front', () => {
    const { windows, made, openedAt } = bench();
    expect(windows.window()).toBeNull();
    windows.open();
    windows.open();
    const [first] = made;
    if (first === undefined) throw new Error('no window');
    first.isSmall = true;
    windows.show();
    expect([made.length, first.shown, first.isSmall]).toEqual([1, 1, false]);
    expect(openedAt).toEqual([place(99)]);
  });

  it('is replaced by a fresh one before the old one ends, which is a stranger at once', async () => {
    const { windows, made, closed } = bench();
    windows.open();
    const replacing = windows.replace();
    const [old, fresh] = made;
    expect(windows.window()).toBe(fresh);
    expect(old?.isGone).toBe(false);
    fresh?.emit('ready-to-show');
    await replacing;
    expect([old?.isGone, fresh?.isGone, closed()]).toEqual([true, false, 0]);
  });

  it('ends the old one after a second even where the new one is slow to draw', async () => {
    vi.useRealTimers();
    const { windows, made } = bench();
    windows.open();
    await windows.replace();
    expect(made[0]?.isGone).toBe(true);
  });

  it('remembers where it was moved to, and opens the next one there', async () => {
    const { windows, made, openedAt, remembered } = bench();
    windows.open();
    for (let turn = 0; turn < 5; turn += 1) made[0]?.emit('move');
    made[0]?.emit('resize');
    await vi.advanceTimersByTimeAsync(500);
    expect(remembered).toEqual([place(1)]);
    made[0]?.destroy();
    windows.show();
    expect(openedAt).toEqual([place(99), place(1)]);
  });

  it('closed by the person is gone', () => {
    const { windows, made, closed } = bench();
    windows.open();
    made[0]?.destroy();
    expect([windows.window(), closed()]).toEqual([null, 1]);
  });
});
