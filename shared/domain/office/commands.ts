import type { BankHolidayList, BothLanguages, OfficeClosure } from '../calendar/vocabulary.ts';
import type { OwnChanges, ProcedureRef } from '../procedure/own.ts';
import type { StepId } from '../procedure/steps.ts';

/** What may be asked of the office itself. Days are ISO dates. */
export type OfficeCommand =
  /** Keeps a version of the office's own procedure `id`: the decider numbers it. */
  | {
      readonly kind: 'keepProcedure';
      readonly base: { readonly id: string; readonly version: string };
      readonly id: string;
      readonly name: BothLanguages;
      readonly effectiveFrom: string;
      readonly changes: OwnChanges;
    }
  | { readonly kind: 'chooseProcedure'; readonly procedure: ProcedureRef }
  | { readonly kind: 'adoptCalendar'; readonly list: BankHolidayList; readonly source: string }
  | { readonly kind: 'recordClosure'; readonly closure: OfficeClosure }
  | { readonly kind: 'withdrawClosure'; readonly closureId: string; readonly reason: string };

export type OfficeCommandKind = OfficeCommand['kind'];

/** The step of the procedure each takes (c2). */
export const stepOfOffice: Readonly<Record<OfficeCommandKind, StepId>> = {
  keepProcedure: 'adopt-procedure',
  chooseProcedure: 'adopt-procedure',
  adoptCalendar: 'adopt-calendar',
  recordClosure: 'adopt-calendar',
  withdrawClosure: 'adopt-calendar',
};
