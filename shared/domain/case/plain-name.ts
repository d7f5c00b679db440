/** Names and printed numbers are compared without case, outer spaces and how many spaces stand between words. */
export const plainName = (name: string): string =>
  name.trim().replaceAll(/\s+/g, ' ').toUpperCase();
