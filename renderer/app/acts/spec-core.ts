import type { ReactNode } from 'react';
import { z } from 'zod';
import type { WordId } from '../../../shared/words/index.ts';
import type { Choice } from '../../ui/index.ts';
import type { Typed } from './about.ts';

/** What every field has: its label and hint in the person's language, and what it holds at first. */
export type Common = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isOptional?: boolean;
  /** What is said where it is missing. */
  readonly missing?: WordId;
};

/** How a field looks; what it holds is in its schema. */
export type Look =
  | { readonly kind: 'text' }
  | { readonly kind: 'long'; readonly rows: number }
  | { readonly kind: 'money' }
  | { readonly kind: 'date'; readonly suggested: Suggested | null }
  | { readonly kind: 'choice'; readonly choices: readonly Choice<string>[] }
  | {
      readonly kind: 'radios';
      readonly choices: readonly Choice<string>[];
      readonly look: 'list' | 'inline';
    }
  | { readonly kind: 'ticks'; readonly choices: readonly Choice<string>[] }
  | { readonly kind: 'tick' }
  | {
      readonly kind: 'rows';
      readonly fields: (row: Typed) => Specs;
      readonly fresh: Typed;
      readonly rowName: (index: number) => string;
      readonly addLabel: string;
      readonly least: number;
    }
  /** Something to read, between the fields. */
  | { readonly kind: 'shown'; readonly shown: ReactNode };

/** A day to propose for a field, and why that day. */
export type Suggested = { readonly day: string; readonly why: string };

/** One field: how it looks, what it holds at first, and what may be held when it is sent. */
export type Spec<Value> = Common & {
  readonly look: Look;
  readonly initial: unknown;
  readonly isShown: boolean;
  readonly schema: z.ZodType<Value>;
};
export type AnySpec = Spec<unknown>;
export type Specs = Readonly<Record<string, AnySpec>>;
export type ValuesOf<S extends Specs> = {
  readonly [Name in keyof S]: S[Name] extends Spec<infer Value> ? Value : never;
};

export const made = <Value>(
  { label, hint, isOptional = false }: Common,
  look: Look,
  initial: unknown,
  schema: z.ZodType<Value>,
): Spec<Value> => ({
  label,
  ...(hint === undefined ? {} : { hint }),
  isOptional,
  look,
  initial,
  isShown: true,
  schema,
});

/** A field that is only there where its condition holds; else it is null. */
export const when = <Value>(holds: boolean, spec: Spec<Value>): Spec<Value | null> =>
  holds ? spec : { ...spec, isShown: false, schema: z.unknown().transform(() => null) };

export type Fault = { readonly path: string; readonly message: string };
export type Read<Values> =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads what was typed by the schema of each field: all of it, or every fault with its place. */
export function readValues<S extends Specs>(specs: S, typed: Typed): Read<ValuesOf<S>> {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [name, { schema }] of Object.entries(specs)) {
    const read = schema.safeParse(typed[name]);
    if (read.success) values[name] = read.data;
    else
      for (const issue of read.error.issues)
        faults.push({ path: [name, ...issue.path].join('.'), message: issue.message });
  }
  // Each value was read by the schema of the field it stands under.
  return faults.length > 0 ? { ok: false, faults } : { ok: true, values: values as ValuesOf<S> };
}

/** What the fields hold when the form is opened. */
export const initialOf = (specs: Specs): Typed =>
  Object.fromEntries(Object.entries(specs).map(([name, { initial }]) => [name, initial]));
