import type { Clock } from '../../shared/kernel/clock.ts';

/** The one clock of the main process; the page gets its offset and keeps the same time. */
export type HostClock = Clock & {
  /** Milliseconds added to the system clock: 0 but in tests. */
  readonly offset: number;
  /** The wall clock where the person sits, `YYYY-MM-DDTHH:MM`. */
  readonly localMinute: () => string;
};

/** `startsAt` (REDRESS_NOW) is an ISO instant at which this process's time begins and runs on. */
export function createClock(startsAt: string | undefined): HostClock {
  const offset =
    startsAt === undefined || startsAt === ''
      ? 0
      : Temporal.Instant.from(startsAt).epochMilliseconds -
        Temporal.Now.instant().epochMilliseconds;
  const instant = () => Temporal.Now.instant().add({ milliseconds: offset });
  const local = () => instant().toZonedDateTimeISO(Temporal.Now.timeZoneId());
  return {
    offset,
    now: () => instant().toString({ fractionalSecondDigits: 3 }),
    today: () => local().toPlainDate().toString(),
    localMinute: () => local().toPlainDateTime().toString({ smallestUnit: 'minute' }),
  };
}
