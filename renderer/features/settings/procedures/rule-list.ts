import { stepIds } from '../../../../shared/domain/procedure/steps.ts';
import type {
  Procedure,
  Ruled,
  RuleSource,
} from '../../../../shared/domain/procedure/vocabulary.ts';

/** One rule as it is shown, with where it comes from. */
export type Rule = {
  readonly setting: keyof Procedure;
  readonly part: string | null;
  readonly value: unknown;
  readonly source: RuleSource;
};

const ruledSettings = [
  'languages',
  'nation',
  'dateMeans',
  'onTimeBy',
  'dueSoonWorkingDays',
  'considerWithinWorkingDays',
  'rollRule',
  'commentPeriod',
  'draftOffersComment',
  'usualUnits',
  'isEarlyResolutionFollowedUp',
  'statutoryReply',
  'delayedAfterMonths',
  'chaseLadder',
  'triggerReviewMonths',
  'impactCheckMonths',
  'officeClosuresStopTheBody',
  'retentionMonths',
  'evidenceMailbox',
] as const satisfies readonly (keyof Procedure)[];

/** Every rule of a procedure in the order it is read; background knowledge is no rule and left out. */
export function rulesOf(procedure: Procedure): readonly Rule[] {
  const single = ruledSettings.flatMap((setting): readonly Rule[] => {
    const ruled: Ruled<unknown> | undefined = procedure[setting];
    return ruled === undefined
      ? []
      : [{ setting, part: null, value: ruled.value, source: ruled.source }];
  });
  const words = Object.entries(procedure.words).map(
    ([part, { source, ...value }]): Rule => ({ setting: 'words', part, value, source }),
  );
  const steps = stepIds.map((part): Rule => {
    const { value, source } = procedure.steps[part];
    return { setting: 'steps', part, value, source };
  });
  return [...single, ...words, ...steps].filter(({ source }) => source.kind !== 'background');
}
