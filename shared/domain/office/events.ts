import { z } from 'zod';
import { isoDate, randomId } from '../../kernel/iso.ts';
import { bankHolidayList, officeClosure } from '../calendar/vocabulary.ts';
import { procedureRef } from '../procedure/own.ts';
import { ownRef } from './vocabulary.ts';

export type { OfficeState } from './vocabulary.ts';

/** Facts of the office on this device; they are never bundled. */
export const officeEvents = {
  'office.set-up': z.strictObject({
    procedure: z.strictObject({ id: z.string(), version: z.string() }),
    language: z.enum(['en', 'cy']),
  }),
  /** A version of a procedure of the office's own; cases keep the one they were decided under. */
  'office.procedure-kept': z.strictObject({ procedure: ownRef }),
  'office.procedure-chosen': z.strictObject({ procedure: procedureRef }),
  'office.calendar-adopted': z.strictObject({
    list: bankHolidayList,
    source: z.string().min(1),
    on: isoDate,
  }),
  'office.closure-recorded': z.strictObject({ closureId: randomId, closure: officeClosure }),
  'office.closure-withdrawn': z.strictObject({ closureId: randomId, reason: z.string().min(1) }),
} as const;

export type OfficeEventKind = keyof typeof officeEvents;
export type OfficeEvent = {
  [Kind in OfficeEventKind]: {
    readonly kind: Kind;
    readonly body: z.infer<(typeof officeEvents)[Kind]>;
  };
}[OfficeEventKind];
