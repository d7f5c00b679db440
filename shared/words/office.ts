import { peopleAndCalendar } from './office/people.ts';
import { procedureSettings } from './office/procedures.ts';

/** The office in the settings: its people, its procedures and its calendar. */
export const officeWords = { ...peopleAndCalendar, ...procedureSettings } as const;
