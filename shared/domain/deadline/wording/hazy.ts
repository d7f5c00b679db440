import { matchDate } from './dates.ts';
import { monthNamed, weekdayNamed } from './month-names.ts';
import { readUnit } from './units.ts';

const part =
  '(?:(?:the |y |yr )?(?:start|beginning|middle|end|early|mid|late|later|latter part|first half|second half|dechrau|canol|diwedd|ddechrau|ddiwedd|ganol)(?: of| in)?[ -])?';
const article = "(?:the |this |that |next |the next |the current |the coming |y |yr |'r |mis )?";
const season =
  '(?:spring|summer|autumn|winter|gwanwyn|haf|hydref|gaeaf|wanwyn|aeaf)(?: (?:term|holidays?|break))?';
const quarter =
  '(?:q[1-4]|(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th|next|current)? ?quarter|(?:ail |trydydd |pedwerydd )?chwarter(?: cyntaf| nesaf| olaf)?)';
const period =
  '(?:(?:(?:19|20)\\d\\d[/-]\\d{2,4} )?(?:financial|tax|calendar|academic|school|municipal) (?:year(?:[- ]end)?|term)|year[- ]end|term|month|week|year|(?:f|b)lwyddyn(?: ariannol| ysgol| nesaf)?|(?:m|f)is(?: nesaf)?|wythnos(?: nesaf)?|tymor(?: ysgol)?)';
const feast =
  '(?:(?:g|)wyliau(?:.r| yr)? (?:haf|nadolig|pasg)|christmas|xmas|easter|new year|nadolig|(?:b|p)asg|flwyddyn newydd)(?: (?:break|holidays?|period))?';
const ofYear = '(?: (?:of |in )?(?:the )?(?:year|(?:19|20|21)\\d\\d(?:[/-](?:\\d{4}|\\d{2}))?))?';

const limit =
  '(?:by|before|in|during|within|over|on|no later than|not later than|around|erbyn|cyn|yn|yn ystod) ';
const leading = new RegExp(`^${limit}`, 'iu');
const hazy = new RegExp(
  `^(?:${limit})?${part}${article}(?:${season}|${quarter}|${period}|${feast})${ofYear}$`,
  'iu',
);
const hazyMonth = new RegExp(
  `^(?:${limit})?(?:the )?(?:early|mid|late|start of|beginning of|middle of|dechrau|canol|ganol)(?: in)?[ -](?:mis )?(\\p{L}+)(?: \\d{4})?$`,
  'iu',
);
const someWeek = new RegExp(
  `^(?:${limit})?(?:the )?(?:week (?:commencing|beginning|starting|ending|of)|w/[ce]|yr wythnos yn dechrau) (.+)$`,
  'iu',
);
const someWeekday = new RegExp(`^(?:${limit})?(?:next |this |dydd )?(\\p{L}+)(?: nesaf)?$`, 'iu');
const bareYear = new RegExp(`^(?:${limit})?(?:the year )?(?:19|20|21)\\d\\d$`, 'iu');

/**
 * A season, a quarter, a term, a feast, a year: time passes, but no day could be missed
 * (c3.8). The end of a month or of a year is a day, and is not read here.
 */
export function isHazy(text: string): boolean {
  if (readUnit(text.replace(leading, ''))?.rest === '') return false;
  const ofWeek = someWeek.exec(text)?.[1];
  if (ofWeek !== undefined) return matchDate(ofWeek)?.ok === true;
  if (hazy.test(text)) return true;
  if (monthNamed(hazyMonth.exec(text)?.[1] ?? '') !== null) return true;
  if (bareYear.test(text)) return /\p{L}/u.test(text);
  return weekdayNamed(someWeekday.exec(text)?.[1] ?? '') !== null;
}
