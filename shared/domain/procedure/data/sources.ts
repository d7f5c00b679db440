import type { Ruled, RuleSource } from '../vocabulary.ts';

/** Read in these texts, numbered as in docs/field.md. */
export const read = (...refs: readonly string[]): RuleSource => ({ kind: 'text', refs });
export const background: RuleSource = { kind: 'background' };
export const proposal: RuleSource = { kind: 'proposal' };

export const rule = <Value>(value: Value, source: RuleSource): Ruled<Value> => ({ value, source });
