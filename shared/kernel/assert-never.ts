/** Fails to compile where a closed union gained a member that is not handled; throws if reached. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}

/** A broken invariant is a fault of ours, never a person's: it throws. */
export function assertThat(condition: unknown, invariant: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${invariant}`);
}
