export const spans = ['quarter', 'year'] as const;
export type Span = (typeof spans)[number];

/** ISO dates, both included. `id` is `2025-26` or, of a quarter, `2025-26 Q1`. */
export type Period = { readonly id: string; readonly from: string; readonly to: string };

/** Every office here reports from April to March (e). */
const FIRST_MONTH = 4;

/** The year from April to March, or the quarter of it, that a day (ISO date) lies in. */
export function periodOf(day: string, span: Span): Period {
  const { year, month } = Temporal.PlainDate.from(day);
  const begins = month < FIRST_MONTH ? year - 1 : year;
  const name = `${begins}-${String((begins + 1) % 100).padStart(2, '0')}`;
  const start = Temporal.PlainDate.from({ year: begins, month: FIRST_MONTH, day: 1 });
  if (span === 'year') return lasting(name, start, 12);
  const quarter = Math.floor(((month - FIRST_MONTH + 12) % 12) / 3);
  return lasting(`${name} Q${quarter + 1}`, start.add({ months: quarter * 3 }), 3);
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

const lasting = (id: string, start: Temporal.PlainDate, months: number): Period => ({
  id,
  from: start.toString(),
  to: start.add({ months }).subtract({ days: 1 }).toString(),
});
