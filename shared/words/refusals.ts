import type { RefusalCode } from '../kernel/codes.ts';
import { bodyRefusals } from './refusals/bodies.ts';
import { caseRefusals } from './refusals/case.ts';
import { chasingRefusals } from './refusals/chasing.ts';
import { datesRefusals } from './refusals/dates.ts';
import { deskRefusals } from './refusals/desk.ts';
import { draftRefusals } from './refusals/draft.ts';
import { exchangeRefusals } from './refusals/exchange.ts';
import { extractRefusals } from './refusals/extract.ts';
import { officeRefusals } from './refusals/office.ts';
import { recommendationRefusals } from './refusals/recommendation.ts';
import { storeRefusals } from './refusals/store.ts';
import { undoRefusals } from './refusals/undo.ts';
import type { Word } from './word.ts';

/**
 * What did not happen, by refusal code, each with what to do now. A slot the refusal does not fill reads `none`.
 * A code without both sentences does not compile.
 */
export const refusals = {
  ...bodyRefusals,
  ...caseRefusals,
  ...chasingRefusals,
  ...datesRefusals,
  ...deskRefusals,
  ...draftRefusals,
  ...exchangeRefusals,
  ...extractRefusals,
  ...officeRefusals,
  ...recommendationRefusals,
  ...storeRefusals,
  ...undoRefusals,
} as const satisfies Readonly<
  Record<`refusal.${RefusalCode}` | `refusal-next.${RefusalCode}`, Word>
>;
