import { general } from './data/general.ts';
import { hos } from './data/hos.ts';
import { lgsco } from './data/lgsco.ts';
import { nipso } from './data/nipso.ts';
import { phso } from './data/phso.ts';
import { psow } from './data/psow.ts';
import { spso } from './data/spso.ts';
import type { Procedure } from './vocabulary.ts';

/** Every procedure the app ships, in the order they are offered; an office's versions rise by date. */
export const procedures: readonly Procedure[] = [...psow, lgsco, spso, phso, hos, nipso, general];

/** One office's procedure: the version asked for, or else the newest. Undefined where there is none. */
export function procedureById(id: string, version?: string): Procedure | undefined {
  const versions = procedures.filter((each) => each.id === id);
  if (version === undefined) return versions.at(-1);
  return versions.find((each) => each.version === version);
}

/** Each office's procedure in force on a day (ISO date), in the order they are offered. */
export function currentProcedures(onDate: string): readonly Procedure[] {
  const ids = [...new Set(procedures.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const begun = procedures.filter((each) => each.id === id && each.effectiveFrom <= onDate);
    return begun.at(-1) ?? [];
  });
}
