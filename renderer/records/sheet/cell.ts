/** One value of a sheet. Days are ISO dates; money is in whole pence. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'pence'; readonly pence: number }
  | { readonly kind: 'none' };

export type Sheet = {
  readonly name: string;
  readonly headings: readonly string[];
  /** As many cells as there are headings in each. */
  readonly rows: readonly (readonly Cell[])[];
};

export const none: Cell = { kind: 'none' };
export const text = (value: string): Cell => (value === '' ? none : { kind: 'text', text: value });
export const day = (iso: string | null): Cell => (iso === null ? none : { kind: 'day', day: iso });
export const number = (value: number | null): Cell =>
  value === null ? none : { kind: 'number', value };
export const pence = (value: number | null): Cell =>
  value === null ? none : { kind: 'pence', pence: value };

/** "12.30", never with a sign of its own. */
export const poundsOf = (value: number): string => (value / 100).toFixed(2);
