import { createContext, useContext } from 'react';
import { useOffice } from './office.tsx';

/** Today where the person sits, by the clock the app was given (`offset` milliseconds: 0 but in tests). */
export const dayHere = (offset: number): string =>
  Temporal.Now.zonedDateTimeISO().add({ milliseconds: offset }).toPlainDate().toString();

/** The day a past view is of: around it, that day is today. */
export const PastDay = createContext<string | null>(null);

export const useDayHere = (): string => {
  const { clockOffset } = useOffice().info;
  return useContext(PastDay) ?? dayHere(clockOffset);
};

/** The time of day here, `HH:MM`, by the same clock. */
export const timeHere = (offset: number): string =>
  Temporal.Now.zonedDateTimeISO()
    .add({ milliseconds: offset })
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
