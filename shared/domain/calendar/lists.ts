import { englandAndWales } from './data/england-and-wales.ts';
import { northernIreland } from './data/northern-ireland.ts';
import { scotland } from './data/scotland.ts';
import type { BankHolidayList, Nation } from './vocabulary.ts';

/** The bank-holiday lists the app ships with, one for each nation. */
export const shippedLists: Readonly<Record<Nation, BankHolidayList>> = {
  'england-and-wales': englandAndWales,
  scotland,
  'northern-ireland': northernIreland,
};

export const bankHolidaysOf = (nation: Nation): BankHolidayList => shippedLists[nation];
