/** The present, handed in. `now` is an ISO instant in UTC with milliseconds; `today` an ISO date where the person sits. */
export type Clock = {
  readonly now: () => string;
  readonly today: () => string;
};
