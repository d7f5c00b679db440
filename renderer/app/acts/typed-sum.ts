/** A sum without what people write around and inside one: the pound sign, commas and spaces. */
export const plainSum = (typed: string): string => typed.replaceAll(/[£,\s]/g, '');

/** Whether it is pounds, with pence or without. */
export const isSum = (plain: string): boolean => /^\d+(?:\.\d{1,2})?$/.test(plain);
