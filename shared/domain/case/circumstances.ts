import type { WorkingCalendar } from '../calendar/vocabulary.ts';
import type { Procedure } from '../procedure/vocabulary.ts';

/** What the ladder and the gate are worked out from, beside the case: the office's rules, and the day. */
export type Circumstances = {
  readonly procedure: Procedure;
  readonly calendar: WorkingCalendar;
  /** ISO date. */
  readonly today: string;
};
