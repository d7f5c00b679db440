import { historyOfCase } from './history/case.ts';
import { historyOfRecommendations } from './history/recommendation.ts';

/** What happened, to follow the name of who did it: "Elin Example added R1: Apologise to Mrs B". */
export const history = { ...historyOfCase, ...historyOfRecommendations } as const;
