/** Names and printed numbers are compared without case and outer spaces. */
export const plainName = (name: string): string => name.trim().toUpperCase();
