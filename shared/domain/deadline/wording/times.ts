const hour =
  "(?:\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|yb|yh|yp|o'r gloch|o'clock)|\\d{1,2}:\\d{2}(?: ?(?:hours|hrs))?|(?:12 )?noon|midday|midnight|hanner dydd|hanner nos)";
const closing =
  '(?:(?:the )?close of (?:business|play)|cob|(?:the )?end of (?:the )?(?:business |working )?day|diwedd y (?:dydd|diwrnod(?: gwaith)?))';
const time = `(?:${hour}|${closing})`;

const before = new RegExp(`^${time}(?: on| ar|,)? (?=\\S)`, 'iu');
const behind = new RegExp(`,? (?:(?:at|by|am|erbyn) )?(?:${time}|\\(${time}\\))$`, 'iu');

/** The words without the time of day: it is the day that is owed. "5pm on *17 August 2022*". */
export const withoutTime = (text: string): string => text.replace(before, '').replace(behind, '');
