import type { RefusalCode } from './codes.ts';

/** A refusal a person can act on: its code is looked up in the catalogues, `detail` fills the sentence. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly detail?: Readonly<Record<string, string | number>>;
};

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Refusal };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (
  code: RefusalCode,
  detail?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly error: Refusal } => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});

/** Carries a refusal through code that can only throw (streams, library callbacks). */
export class RefusalError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'RefusalError';
    this.refusal = refusal;
  }
}

/** Turns a thrown refusal back into a result; anything else is a broken invariant and stays thrown. */
export async function settle<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, error: error.refusal };
    throw error;
  }
}
