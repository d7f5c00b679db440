import type { Choice } from '../procedure/lists.ts';
import type { Procedure } from '../procedure/vocabulary.ts';
import type { Ending } from './vocabulary.ts';

/** The list an ending's reason is chosen from; null where words alone are asked. */
export function endingReasons(ending: Ending, procedure: Procedure): readonly Choice[] | null {
  switch (ending) {
    case 'treated-as-met':
      return procedure.treatAsMetReasons;
    case 'ceased':
      return procedure.ceaseReasons;
    case 'incomplete-accepted':
      return procedure.incompleteReasons;
    case 'equivalent':
    case 'not-complied':
    case 'superseded':
      return null;
  }
}
