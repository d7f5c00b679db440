/** Names and printed numbers are compared without case, outer spaces and how many spaces stand between words. */
export const plainName = (name: string): string =>
  name.trim().replaceAll(/\s+/g, ' ').toUpperCase();

/** References are compared without case and spaces: "24 015 110" is "24015110". */
export const plainReference = (reference: string): string =>
  reference.replaceAll(/\s+/g, '').toUpperCase();
