import { useOffice } from './office.tsx';

/** Today where the person sits, by the clock the app was given (`offset` milliseconds: 0 but in tests). */
export const dayHere = (offset: number): string =>
  Temporal.Now.zonedDateTimeISO().add({ milliseconds: offset }).toPlainDate().toString();

export const useDayHere = (): string => dayHere(useOffice().info.clockOffset);
