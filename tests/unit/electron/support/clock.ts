import type { HostClock } from '../../../../electron/platform/clock.ts';

export type FakeClock = HostClock & { readonly set: (localMinute: string) => void };

/** A clock that stands where it is put, in a place whose wall clock is UTC. */
export function fakeClock(start: string): FakeClock {
  let minute = start;
  return {
    offset: 0,
    now: () => `${minute}:00.000Z`,
    today: () => minute.slice(0, 10),
    localMinute: () => minute,
    set: (next) => {
      minute = next;
    },
  };
}
