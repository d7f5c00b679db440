import { type ProcedureRef, procedureInForce, procedureOf } from '../procedure/own.ts';
import { procedures } from '../procedure/registry.ts';
import type { OfficeState } from './vocabulary.ts';

type Kept = Pick<OfficeState, 'procedure' | 'own'>;

/** Every procedure there is, each once by id: the chosen one first, then the office's own, then the shipped. */
export function procedureIds({ procedure, own }: Kept): readonly string[] {
  return [
    ...new Set([procedure.id, ...own.map(({ id }) => id), ...procedures.map(({ id }) => id)]),
  ];
}

/**
 * What a case decided on a day (ISO date) may be opened under: of each procedure the version in force then,
 * the chosen one first.
 */
export const offeredOn = (office: Kept, onDate: string): readonly ProcedureRef[] =>
  procedureIds(office).flatMap((id) => {
    const found = procedureInForce(id, onDate, office.own);
    return found === undefined || found.id !== id ? [] : [found];
  });

/** What the office works by on a day (ISO date): of what it chose, the version in force then. */
export const workedBy = (office: Kept, onDate: string): ProcedureRef =>
  refOf(office, office.procedure.id, onDate) ?? office.procedure;

/** The reference of a procedure by id, in force on a day; else its newest version. */
export function refOf(office: Kept, id: string, onDate: string): ProcedureRef | undefined {
  const inForce = procedureInForce(id, onDate, office.own);
  if (inForce !== undefined) return inForce;
  if (office.procedure.id === id && procedureOf(office.procedure) !== undefined)
    return office.procedure;
  const newest = procedures.findLast((each) => each.id === id);
  return newest === undefined ? undefined : { id: newest.id, version: newest.version };
}
