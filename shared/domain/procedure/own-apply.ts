import type { Choice } from './lists.ts';
import type { OwnCategory, OwnChanges, OwnChoice } from './own-changes.ts';
import type { RuleSource } from './source.ts';
import type { Procedure } from './vocabulary.ts';

const source: RuleSource = { kind: 'office' };

/** The base with the office's changes in place; whatever changed is the office's own rule. */
export const applyChanges = (base: Procedure, changes: OwnChanges): Procedure => ({
  ...base,
  ...changedValues(changes),
  ...changedLists(changes),
  steps: { ...base.steps, ...mapped(changes.steps, (value) => ({ value, source })) },
  words: { ...base.words, ...mapped(changes.words, (words) => ({ ...words, source })) },
  kinds: base.kinds.map((kind) => {
    const label = changes.kindLabels?.[kind.id];
    return label === undefined ? kind : { ...kind, label, source };
  }),
  gate: changedGate(base.gate, changes),
  ...(changes.moneyGuidance === undefined
    ? {}
    : { moneyGuidance: { ...changes.moneyGuidance, source } }),
  ...(changes.categories === undefined
    ? {}
    : { categories: changes.categories.map((each) => ownedCategory(each, base)) }),
  ...(changes.chaseLadder === undefined
    ? {}
    : {
        chaseLadder: {
          value: changes.chaseLadder.map((rung) => ({ ...rung, source })),
          source,
        },
      }),
});

const valueSettings = [
  'dateMeans',
  'onTimeBy',
  'nation',
  'languages',
  'usualUnits',
  'isEarlyResolutionFollowedUp',
  'rollRule',
  'dueSoonWorkingDays',
  'considerWithinWorkingDays',
  'commentPeriod',
  'draftOffersComment',
  'triggerReviewMonths',
  'impactCheckMonths',
  'officeClosuresStopTheBody',
  'delayedAfterMonths',
  'retentionMonths',
  'evidenceMailbox',
] as const satisfies readonly (keyof OwnChanges & keyof Procedure)[];

export const listSettings = [
  'outcomes',
  'ceaseReasons',
  'treatAsMetReasons',
  'incompleteReasons',
  'refusalReasons',
  'returnReasons',
  'notToldReasons',
  'handlingItems',
] as const satisfies readonly (keyof OwnChanges & keyof Procedure)[];

const changedGate = (gate: Procedure['gate'], changes: OwnChanges): Procedure['gate'] => ({
  ...gate,
  ...(changes.roadNeeds === undefined
    ? {}
    : { roadNeeds: { ...gate.roadNeeds, ...changes.roadNeeds }, source }),
  options: {
    ...gate.options,
    ...mapped(changes.gateOptions, (options) => options.map((each) => ({ ...each, source }))),
  },
});

const changedValues = (changes: OwnChanges): Partial<Procedure> =>
  Object.fromEntries(
    valueSettings.flatMap((setting) => {
      const value = changes[setting];
      return value === undefined ? [] : [[setting, { value, source }]];
    }),
  );

const changedLists = (changes: OwnChanges): Partial<Procedure> =>
  Object.fromEntries(
    listSettings.flatMap((setting) => {
      const choices = changes[setting];
      return choices === undefined ? [] : [[setting, choices.map(ownedChoice)]];
    }),
  );

const ownedChoice = (each: OwnChoice): Choice => ({ ...each, source });

/** Records made before keep finding the category by the ids it had in the base. */
function ownedCategory(
  { evidence, ...each }: OwnCategory,
  { categories }: Procedure,
): Procedure['categories'][number] {
  const owned = (list: OwnCategory['evidence']['enough']) =>
    list.map((words) => ({ ...words, source }));
  return {
    ...each,
    formerIds: categories.find(({ id }) => id === each.id)?.formerIds ?? [],
    evidence: {
      enough: owned(evidence.enough),
      notEnough: owned(evidence.notEnough),
      watchFor: owned(evidence.watchFor),
    },
    source,
  };
}

const mapped = <Value, Mapped>(
  record: Readonly<Record<string, Value | undefined>> | undefined,
  map: (value: Value) => Mapped,
): Readonly<Record<string, Mapped>> =>
  Object.fromEntries(
    Object.entries(record ?? {}).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, map(value)]],
    ),
  );
