import { z } from 'zod';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import { isoDate, randomId } from '../../kernel/iso.ts';
import { standings } from '../case/vocabulary.ts';

/** What the caseload can list. */
export const lists = ['actions', 'cases'] as const;
export const list = z.enum(lists);
export type List = z.infer<typeof list>;

/** Stretches of days that move with the calendar, so that a kept view stays true next month. */
export const namedPeriods = [
  'this-week',
  'next-week',
  'last-month',
  'this-month',
  'next-month',
] as const;
export type NamedPeriod = (typeof namedPeriods)[number];

/** Both ends count; an end left open is null. */
export const period = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('between'),
    from: isoDate.nullable(),
    to: isoDate.nullable(),
  }),
  z.strictObject({ kind: z.literal('named'), name: z.enum(namedPeriods) }),
]);
export type Period = DeepReadonly<z.infer<typeof period>>;

/** Somebody by their member id, whoever is looking, or nobody yet. */
export const ownerWanted = z.union([z.enum(['me', 'nobody']), randomId]);
export type OwnerWanted = z.infer<typeof ownerWanted>;

/** What has been put off: listed with the rest, left out, or alone. */
export const putOffShown = ['with-the-rest', 'left-out', 'alone'] as const;

/** What a list is narrowed to. An empty list, null, '' or false narrows nothing. */
export const listFilters = z.strictObject({
  /** Words that must all occur. */
  text: z.string(),
  standings: z.array(z.enum(standings)),
  bodies: z.array(z.string()),
  kinds: z.array(z.string()),
  categories: z.array(z.string()),
  owners: z.array(ownerWanted),
  /** When evidence is due, as the date stands now. */
  due: period.nullable(),
  /** When the case was decided. */
  decided: period.nullable(),
  /** When an action ended. */
  ended: period.nullable(),
  hasEvidenceWaiting: z.boolean(),
  /** Evidence that has waited longer than our own time to consider it; views kept before say nothing of it. */
  isOverOurTime: z.boolean().default(false),
  hasConflict: z.boolean(),
  putOff: z.enum(putOffShown),
});
export type ListFilters = DeepReadonly<z.infer<typeof listFilters>>;

/** Names of columns come and go with versions: one that is not known is left out when shown. */
const column = z.string().regex(/^[a-zA-Z][a-zA-Z-]{0,40}$/);
export const columns = z.array(column).min(1);

/** A way of looking at the caseload. */
export const listView = z.strictObject({
  list,
  filters: listFilters,
  sort: z.strictObject({ by: column, descending: z.boolean() }),
  /** The column whose values head the groups; null where nothing is grouped. */
  group: column.nullable(),
  columns,
});
export type ListView = DeepReadonly<z.infer<typeof listView>>;

/** An action of a case, or the case as a whole. */
export const target = z.strictObject({ caseId: randomId, recommendationId: randomId.nullable() });
export type Target = DeepReadonly<z.infer<typeof target>>;

export type KeptView = { readonly viewId: string; readonly name: string; readonly view: ListView };

/** `until`: the ISO date on which it is there again; `on`: when it was put off. */
export type PutOff = {
  readonly target: Target;
  readonly until: string;
  readonly note: string;
  readonly on: string;
};

/** How one person has arranged their own work on this device. Nothing here is the case's business. */
export type OwnDesk = {
  /** In the order they were first kept. */
  readonly views: readonly KeptView[];
  /** The columns chosen for each list; one that was never chosen for is absent. */
  readonly columns: Readonly<Partial<Record<List, readonly string[]>>>;
  /** What was put off and not woken, the latest last; some of it may be there again (`until`). */
  readonly putOff: readonly PutOff[];
};

export const emptyDesk: OwnDesk = { views: [], columns: {}, putOff: [] };
