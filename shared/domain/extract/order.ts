const collator = new Intl.Collator('en', { numeric: true });

/** R2 before R10; texts that sort alike keep one order of their own. */
export const inOrder = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : Number(a > b));
