import type { Words } from './word.ts';

/** What is wrong with a list of bank holidays that a person gives, and what to do then. */
export const calendarRefusals = {
  'refusal.calendar.not-a-list': {
    en: 'This is not a list of bank holidays.',
    cy: 'Nid rhestr o wyliau banc yw hon.',
  },
  'refusal.calendar.unknown-nation': {
    en: 'The list is for {nation, select, none {a nation} other {“{nation}”}}, which has no bank holidays here.',
    cy: 'Mae’r rhestr ar gyfer {nation, select, none {cenedl} other {“{nation}”}}, nad oes iddi wyliau banc yma.',
  },
  'refusal.calendar.no-days': {
    en: 'The list holds no days.',
    cy: 'Nid oes diwrnodau yn y rhestr.',
  },
  'refusal.calendar.day-twice': {
    en: '{date, select, none {A day} other {{date}}} is in the list twice.',
    cy: 'Mae {date, select, none {diwrnod} other {{date}}} yn y rhestr ddwywaith.',
  },
  'refusal.calendar.day-unnamed': {
    en: '{date, select, none {A day} other {{date}}} has no name in the list.',
    cy: 'Nid oes enw i {date, select, none {ddiwrnod} other {{date}}} yn y rhestr.',
  },
  'refusal.calendar.weekend-day': {
    en: '{date, select, none {A day of the list} other {{date}}} is at a weekend, where a bank holiday would have a substitute day.',
    cy: 'Mae {date, select, none {diwrnod o’r rhestr} other {{date}}} ar benwythnos, lle byddai diwrnod arall yn lle gŵyl banc.',
  },
  'refusal.calendar.outside-range': {
    en: '{date, select, none {A day} other {{date}}} lies outside the time the list says it covers.',
    cy: 'Mae {date, select, none {diwrnod} other {{date}}} y tu allan i’r cyfnod y mae’r rhestr yn dweud ei fod yn ei gynnwys.',
  },
  'refusal.calendar.ends-before-it-begins': {
    en: 'The list ends before it begins.',
    cy: 'Mae’r rhestr yn dod i ben cyn iddi ddechrau.',
  },
} as const satisfies Words;

export const calendarRefusalNext = {
  'refusal-next.calendar.not-a-list': {
    en: 'Choose the file of bank holidays as it is published.',
    cy: 'Dewiswch y ffeil gwyliau banc fel y’i cyhoeddir.',
  },
  'refusal-next.calendar.unknown-nation': {
    en: 'Choose the list of England and Wales, Scotland or Northern Ireland.',
    cy: 'Dewiswch restr Cymru a Lloegr, yr Alban neu Ogledd Iwerddon.',
  },
  'refusal-next.calendar.no-days': {
    en: 'Fetch the list again; the old one stays in use.',
    cy: 'Nôl y rhestr eto; mae’r hen un yn dal ar waith.',
  },
  'refusal-next.calendar.day-twice': {
    en: 'Take one of the two out of the list and choose it again.',
    cy: 'Tynnwch un o’r ddau o’r rhestr a dewiswch hi eto.',
  },
  'refusal-next.calendar.day-unnamed': {
    en: 'Give the day its name in the list and choose it again.',
    cy: 'Rhowch enw i’r diwrnod yn y rhestr a dewiswch hi eto.',
  },
  'refusal-next.calendar.weekend-day': {
    en: 'Put the substitute day in its place and choose the list again.',
    cy: 'Rhowch y diwrnod arall yn ei le a dewiswch y rhestr eto.',
  },
  'refusal-next.calendar.outside-range': {
    en: 'Put right the day, or the time the list covers, and choose it again.',
    cy: 'Cywirwch y diwrnod, neu’r cyfnod y mae’r rhestr yn ei gynnwys, a dewiswch hi eto.',
  },
  'refusal-next.calendar.ends-before-it-begins': {
    en: 'Put right the time the list covers and choose it again.',
    cy: 'Cywirwch y cyfnod y mae’r rhestr yn ei gynnwys a dewiswch hi eto.',
  },
} as const satisfies Words;
