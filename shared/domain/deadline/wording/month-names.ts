/** English and Welsh, in full, shortened, and as Welsh mutates them ("o Fawrth", "i Dachwedd"). */
const months: readonly string[] = [
  'january jan ionawr ion',
  'february feb chwefror chwef chwe',
  'march mar mawrth maw fawrth',
  'april apr ebrill ebr',
  'may mai fai',
  'june jun mehefin meh fehefin',
  'july jul gorffennaf gorff gor orffennaf',
  'august aug awst',
  'september sept sep medi fedi',
  'october oct hydref hyd',
  'november nov tachwedd tach dachwedd',
  'december dec rhagfyr rhag ragfyr',
];

const weekdays: readonly string[] = [
  'monday mon llun lun',
  'tuesday tue tues mawrth fawrth',
  'wednesday wed weds mercher fercher',
  'thursday thu thur thurs iau',
  'friday fri gwener wener',
  'saturday sat sadwrn',
  'sunday sun sul',
];

const index = (lines: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, at) => line.split(' ').map((name) => [name, at + 1] as const)));

const monthNumbers = index(months);
const weekdayNumbers = index(weekdays);

/** 1 to 12, or null where the word names no month. */
export const monthNamed = (word: string): number | null =>
  monthNumbers.get(word.toLowerCase()) ?? null;

/** 1 (Monday) to 7, or null where the word names no day of the week. */
export const weekdayNamed = (word: string): number | null =>
  weekdayNumbers.get(word.toLowerCase()) ?? null;
