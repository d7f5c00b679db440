import type { z } from 'zod';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import type { BankHolidayList, OfficeClosure } from '../calendar/vocabulary.ts';
import { ownProcedure, type ProcedureRef, procedureRef } from '../procedure/own.ts';

/** A procedure of the office's own, carried whole. */
export const ownRef = procedureRef.extend({ own: ownProcedure });
export type OwnRef = DeepReadonly<z.infer<typeof ownRef>>;

/** A bank-holiday list the office took in; `source`: where it came from, in the person's words. */
export type AdoptedList = {
  readonly list: BankHolidayList;
  readonly source: string;
  /** ISO date. */
  readonly on: string;
};

/** `withdrawn`: why it no longer counts; null while it does. */
export type RecordedClosure = {
  readonly closureId: string;
  readonly closure: OfficeClosure;
  readonly withdrawn: string | null;
};

/** What the office decided for itself; everything kept, in the order it was. */
export type OfficeState = {
  /** Offered first for new cases; who may do what for the office itself is read from it. */
  readonly procedure: ProcedureRef;
  readonly language: 'en' | 'cy';
  readonly own: readonly OwnRef[];
  readonly lists: readonly AdoptedList[];
  readonly closures: readonly RecordedClosure[];
};
