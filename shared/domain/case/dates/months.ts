/** The corresponding day so many months later, or that month's last day (c3.3 [S58]). ISO dates. */
export const monthsAfter = (date: string, months: number): string =>
  Temporal.PlainDate.from(date).add({ months }).toString();
