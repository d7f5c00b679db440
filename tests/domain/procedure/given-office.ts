import {
  type Copy,
  copyProcedure,
  type OwnChanges,
  type ProcedureRef,
  procedureOf,
} from '../../../shared/domain/procedure/own.ts';
import { procedureById } from '../../../shared/domain/procedure/registry.ts';
import type { Procedure } from '../../../shared/domain/procedure/vocabulary.ts';

/** An office's newest procedure, which must be there. */
export const office = (id: string): Procedure => {
  const found = procedureById(id);
  if (found === undefined) throw new Error(`no procedure ${id}`);
  return found;
};

export const base = { id: 'psow', version: '2' };
export const ownName = { en: 'Our own way', cy: 'Ein ffordd ni' };
export const plainCopy: Copy = {
  id: 'ours',
  version: '1',
  name: ownName,
  effectiveFrom: '2026-01-01',
  changes: {},
};

/** The office's copy of PSOW's procedure with these changes, which must make sense. */
export const copied = (changes: OwnChanges, more: Partial<Copy> = {}): ProcedureRef => {
  const made = copyProcedure(base, { ...plainCopy, ...more, changes });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};

export const whole = (ref: ProcedureRef): Procedure => {
  const found = procedureOf(ref);
  if (found === undefined) throw new Error(`nothing for ${ref.id}`);
  return found;
};

export const words = { en: 'Done', cy: 'Gwnaed' };
export const choice = [{ id: 'one', label: words }];

/** Only a manager, by themselves. */
export const alone = {
  by: ['manager'],
  approvedBy: [],
  isRequestable: false,
  needsSecondPerson: false,
} as const;

export const chase = {
  id: 'chase-1',
  kind: 'chase',
  level: 1,
  workingDays: 3,
  by: 'investigator',
  asksWhyLate: true,
  copiesManager: false,
  tellsComplainant: true,
} as const;
