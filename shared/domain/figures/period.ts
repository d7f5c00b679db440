export const spans = ['quarter', 'year'] as const;
export type Span = (typeof spans)[number];

/** ISO dates, both included. `id` is `2025-26` or, of a quarter, `2025-26 Q1`. */
export type Period = { readonly id: string; readonly from: string; readonly to: string };

/** Every office here reports from April to March (e). */
const FIRST_MONTH = 4;

/** First and last day of each quarter, by month; the last of them lies in the year after. */
const quarters = [
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
  ['01-01', '03-31'],
] as const;

/** The year from April to March, or the quarter of it, that a day (ISO date) lies in. */
export function periodOf(day: string, span: Span): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const begins = month < FIRST_MONTH ? year - 1 : year;
  const name = `${begins}-${String((begins + 1) % 100).padStart(2, '0')}`;
  if (span === 'year') return { id: name, from: `${begins}-04-01`, to: `${begins + 1}-03-31` };
  const quarter = Math.floor(((month - FIRST_MONTH + 12) % 12) / 3);
  const [from, to] = quarters[quarter] ?? quarters[0];
  return { id: `${name} Q${quarter + 1}`, from: `${year}-${from}`, to: `${year}-${to}` };
}

/** Every period from the one `first` lies in to the one `last` lies in, the earliest first. */
export function periodsBetween(first: string, last: string, span: Span): readonly Period[] {
  const periods: Period[] = [];
  for (let day = first; day <= last || periods.length === 0; ) {
    const period = periodOf(day, span);
    periods.push(period);
    day = Temporal.PlainDate.from(period.to).add({ days: 1 }).toString();
  }
  return periods;
}
