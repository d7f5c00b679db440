const SATURDAY = 6;

const months = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
} as const;

/**
 * The day a sample offset falls on, in calendar days from `today` (negative: before).
 * Never a weekend: past days move back to Friday, future days on to Monday, so that the order
 * of any two offsets is kept whatever day the sample is opened.
 */
export function dayFromToday(today: Temporal.PlainDate, days: number): Temporal.PlainDate {
  const day = today.add({ days });
  const beyondFriday = day.dayOfWeek - (SATURDAY - 1);
  if (beyondFriday <= 0) {
    return day;
  }
  return days > 0 ? day.add({ days: 3 - beyondFriday }) : day.subtract({ days: beyondFriday });
}

/**
 * Replaces every `{today-12}`, `{today}` and `{today+9}` with the date as a letter prints it:
 * "13 February 2023" or "13 Chwefror 2023" (c3, point 10).
 */
export function withPrintedDays(
  text: string,
  today: Temporal.PlainDate,
  language: 'en' | 'cy',
): string {
  return text.replace(/\{today([+-]\d+)?\}/g, (_token, offset?: string) => {
    const day = dayFromToday(today, Number(offset ?? 0));
    return `${day.day} ${months[language][day.month - 1] ?? ''} ${day.year}`;
  });
}
