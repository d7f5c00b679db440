import { z } from 'zod';

/**
 * Where a rule comes from. `text`: read in the public texts numbered in docs/field.md ([S n]).
 * `background`: general knowledge, not confirmed ([K]): never printed as an office's rule.
 * `proposal`: this app's own default ([P]). `office`: set by the office itself in a procedure of its own.
 */
export const ruleSource = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('text'),
      refs: z
        .array(z.string().regex(/^S\d{1,2}[a-z]?$/))
        .min(1)
        .readonly(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('background') }).readonly(),
  z.strictObject({ kind: z.literal('proposal') }).readonly(),
  z.strictObject({ kind: z.literal('office') }).readonly(),
]);
export type RuleSource = z.infer<typeof ruleSource>;

/** The schema of a setting with where it comes from. */
export const ruled = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, source: ruleSource }).readonly();

/** A setting with where it comes from. */
export type Ruled<Value> = { readonly value: Value; readonly source: RuleSource };

/** Whether a rule may be shown as the office's own: read in its texts, or set by the office itself. */
export const isOfficesRule = ({ kind }: RuleSource): boolean =>
  kind === 'text' || kind === 'office';
