import type { StepId } from '../../procedure/steps.ts';
import type { CaseCommandKind } from '../commands.ts';
import type { Possible } from '../offers.ts';
import { plainSteps } from '../steps.ts';

type About = {
  readonly variant?: string;
  readonly steps?: readonly StepId[];
  readonly recommendationId?: string;
  readonly itemId?: string;
};

/** One thing that can be done; its step is the command's own unless it depends on the variant. */
export const possible = (act: CaseCommandKind, about: About = {}): Possible => ({
  act,
  variant: about.variant ?? '',
  steps: about.steps ?? plainSteps(act),
  recommendationId: about.recommendationId ?? null,
  itemId: about.itemId ?? null,
});

/** The offer, where its condition holds. */
export const where = (holds: boolean, ...offers: readonly Possible[]): readonly Possible[] =>
  holds ? offers : [];
