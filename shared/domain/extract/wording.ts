const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** An ISO date as a decision would word it: "by 31 October 2022". */
export function byDate(iso: string): string {
  const { day, month, year } = Temporal.PlainDate.from(iso);
  return `by ${day} ${months[month - 1] ?? ''} ${year}`;
}
