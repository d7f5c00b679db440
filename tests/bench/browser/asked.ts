/** What the bench page can be asked to measure in its worker. */
export type Ask =
  | { readonly what: 'list'; readonly size: number; readonly rounds: number }
  | { readonly what: 'merge'; readonly entries: number; readonly rounds: number };

/** Medians in milliseconds of the two sides of one question. */
export type Pair = { readonly name: string; readonly ours: number; readonly theirs: number };

export type Answer =
  | { readonly ok: true; readonly pairs: readonly Pair[] }
  | { readonly ok: false; readonly message: string };
