import { canonical } from '../../kernel/canonical.ts';
import type { Procedure } from './vocabulary.ts';

/** One difference between two procedures. `part`: a step, a word, a road, "stage option", or an id of a list. */
export type ProcedureChange = {
  readonly setting: keyof Procedure;
  readonly part: string | null;
  /** The setting's content, without its source; undefined where the procedure has none. */
  readonly before: unknown;
  readonly after: unknown;
};

/** What is compared part by part; everything else is one thing. */
const keyed = ['steps', 'words'] as const;
const listed = [
  'kinds',
  'instruments',
  'categories',
  'outcomes',
  'ceaseReasons',
  'treatAsMetReasons',
  'incompleteReasons',
  'refusalReasons',
  'returnReasons',
  'notToldReasons',
  'handlingItems',
] as const;
const whole = [
  'languages',
  'nation',
  'dateMeans',
  'onTimeBy',
  'dueSoonWorkingDays',
  'rollRule',
  'usualUnits',
  'isEarlyResolutionFollowedUp',
  'statutoryReply',
  'delayedAfterMonths',
  'chaseLadder',
  'commentPeriod',
  'draftOffersComment',
  'considerWithinWorkingDays',
  'triggerReviewMonths',
  'impactCheckMonths',
  'officeClosuresStopTheBody',
  'moneyGuidance',
  'retentionMonths',
  'evidenceMailbox',
] as const;

/** Every rule and word in which `b` differs from `a`, in the order settings are shown; sources are not compared. */
export function changesBetween(a: Procedure, b: Procedure): readonly ProcedureChange[] {
  return [
    ...keyed.flatMap((setting) => compareParts(setting, a[setting], b[setting])),
    ...listed.flatMap((setting) => compareParts(setting, byId(a[setting]), byId(b[setting]))),
    ...compareParts('gate', gateParts(a.gate), gateParts(b.gate)),
    ...whole.flatMap((setting) => compare(setting, null, a[setting], b[setting])),
  ];
}

type Parts = Readonly<Record<string, unknown>>;

function compareParts(setting: keyof Procedure, a: Parts, b: Parts): readonly ProcedureChange[] {
  const parts = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...parts].flatMap((part) => compare(setting, part, a[part], b[part]));
}

function compare(
  setting: keyof Procedure,
  part: string | null,
  a: unknown,
  b: unknown,
): readonly ProcedureChange[] {
  const [before, after] = [contentOf(a), contentOf(b)];
  return canonical({ of: before }) === canonical({ of: after })
    ? []
    : [{ setting, part, before, after }];
}

/** Each road by its id, each option by its stage and id. */
const gateParts = ({ roadNeeds, options }: Procedure['gate']): Parts => ({
  ...roadNeeds,
  ...Object.fromEntries(
    Object.entries(options).flatMap(([stage, list]) =>
      list.map((each) => [`${stage} ${each.id}`, each] as const),
    ),
  ),
});

const byId = (list: readonly { readonly id: string }[]): Parts =>
  Object.fromEntries(list.map((each) => [each.id, each]));

/** A setting without its sources; of a `Ruled` setting, its value. */
function contentOf(setting: unknown): unknown {
  if (Array.isArray(setting)) return setting.map(contentOf);
  if (setting === null || typeof setting !== 'object') return setting;
  const kept = Object.entries(setting).filter(([key]) => key !== 'source');
  const only = kept.length === 1 ? kept[0] : undefined;
  if (only?.[0] === 'value') return contentOf(only[1]);
  return Object.fromEntries(kept.map(([key, inner]) => [key, contentOf(inner)]));
}
