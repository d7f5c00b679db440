import type { Words } from '../word.ts';

/** What is refused of dates and the calendar: how they are written, moved and extended, and what they wait for. */
export const datesRefusals = {
  'refusal.date.in-future': {
    en: '{date, select, none {The day} other {{date}}} lies ahead: it has not happened yet.',
    cy: 'Mae {date, select, none {’r diwrnod} other {{date}}} yn y dyfodol: nid yw wedi digwydd eto.',
  },
  'refusal-next.date.in-future': {
    en: 'Give today or an earlier day.',
    cy: 'Rhowch heddiw neu ddiwrnod cynharach.',
  },
  'refusal.calendar.not-newer': {
    en: 'The list is of {version, select, none {an earlier day} other {{version}}}; the one in use is of {held, select, none {the same day or later} other {{held}}}.',
    cy: 'Mae’r rhestr yn dyddio o {version, select, none {ddiwrnod cynharach} other {{version}}}; mae’r un sydd ar waith yn dyddio o {held, select, none {yr un diwrnod neu’n hwyrach} other {{held}}}.',
  },
  'refusal-next.calendar.not-newer': {
    en: 'Fetch the list as it is published now; the one in use stays.',
    cy: 'Nôl y rhestr fel y’i cyhoeddir nawr; mae’r un sydd ar waith yn aros.',
  },
  'refusal.calendar.not-json': {
    en: '{name, select, none {The file} other {{name}}} is not in the form in which bank holidays are published (JSON).',
    cy: 'Nid yw {name, select, none {’r ffeil} other {{name}}} ar y ffurf y cyhoeddir gwyliau banc (JSON).',
  },
  'refusal-next.calendar.not-json': {
    en: 'Choose the JSON file of bank holidays as it is published.',
    cy: 'Dewiswch ffeil JSON y gwyliau banc fel y’i cyhoeddir.',
  },
  'refusal.closure.not-found': {
    en: 'This closure is not here, or was withdrawn.',
    cy: 'Nid yw’r cau hwn yma, neu fe’i tynnwyd yn ôl.',
  },
  'refusal-next.closure.not-found': {
    en: 'Look at the list of closures again.',
    cy: 'Edrychwch ar y rhestr o gyfnodau cau eto.',
  },
  'refusal.date.too-early': {
    en: '{date, select, none {That day} other {{date}}} is before {earliest, select, none {what it follows} other {{earliest}, the day of what it follows}}.',
    cy: 'Mae {date, select, none {’r diwrnod hwnnw} other {{date}}} cyn {earliest, select, none {yr hyn y mae’n ei ddilyn} other {{earliest}, diwrnod yr hyn y mae’n ei ddilyn}}.',
  },
  'refusal-next.date.too-early': {
    en: 'Check both days.',
    cy: 'Gwiriwch y ddau ddiwrnod.',
  },
  'refusal.date.in-past': {
    en: '{date, select, none {That day} other {{date}}} has passed.',
    cy: 'Mae {date, select, none {’r diwrnod hwnnw} other {{date}}} wedi mynd heibio.',
  },
  'refusal-next.date.in-past': {
    en: 'Give today or a day to come.',
    cy: 'Rhowch heddiw neu ddiwrnod i ddod.',
  },
  'refusal.date.moved-meanwhile': {
    en: 'The date of {number, select, none {a recommendation} other {recommendation {number}}} has changed since you looked. Nothing was moved.',
    cy: 'Mae dyddiad {number, select, none {argymhelliad} other {argymhelliad {number}}} wedi newid ers ichi edrych. Ni symudwyd dim.',
  },
  'refusal-next.date.moved-meanwhile': {
    en: 'Look at the preview again, then accept it.',
    cy: 'Edrychwch ar y rhagolwg eto, yna ei dderbyn.',
  },
  'refusal.date.unchanged': {
    en: 'The date stands as it is already.',
    cy: 'Mae’r dyddiad eisoes fel y mae.',
  },
  'refusal-next.date.unchanged': {
    en: 'There is nothing to move or to keep.',
    cy: 'Nid oes dim i’w symud na’i gadw.',
  },
  'refusal.trigger.not-awaited': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} is not waiting for an event.',
    cy: 'Nid yw {number, select, none {’r argymhelliad} other {argymhelliad {number}}} yn aros am ddigwyddiad.',
  },
  'refusal-next.trigger.not-awaited': {
    en: 'Check what the decision says of its date.',
    cy: 'Gwiriwch beth y mae’r penderfyniad yn ei ddweud am ei ddyddiad.',
  },
  'refusal.trigger.already-recorded': {
    en: 'What {number, select, none {the recommendation} other {recommendation {number}}} waited for is recorded already{date, select, none {} other {, as of {date}}}.',
    cy: 'Mae’r hyn yr oedd {number, select, none {’r argymhelliad} other {argymhelliad {number}}} yn aros amdano wedi’i gofnodi eisoes{date, select, none {} other {, ar gyfer {date}}}.',
  },
  'refusal-next.trigger.already-recorded': {
    en: 'If that day is wrong, correct the date with the reason.',
    cy: 'Os yw’r diwrnod hwnnw’n anghywir, cywirwch y dyddiad gyda’r rheswm.',
  },
  'refusal.calendar.not-a-list': {
    en: 'This is not a list of bank holidays.',
    cy: 'Nid rhestr o wyliau banc yw hon.',
  },
  'refusal-next.calendar.not-a-list': {
    en: 'Choose the file of bank holidays as it is published.',
    cy: 'Dewiswch y ffeil gwyliau banc fel y’i cyhoeddir.',
  },
  'refusal.calendar.unknown-nation': {
    en: 'The list is for {nation, select, none {a nation} other {“{nation}”}}, which has no bank holidays here.',
    cy: 'Mae’r rhestr ar gyfer {nation, select, none {cenedl} other {“{nation}”}}, nad oes iddi wyliau banc yma.',
  },
  'refusal-next.calendar.unknown-nation': {
    en: 'Choose the list of England and Wales, Scotland or Northern Ireland.',
    cy: 'Dewiswch restr Cymru a Lloegr, yr Alban neu Ogledd Iwerddon.',
  },
  'refusal.calendar.no-days': {
    en: 'The list holds no days.',
    cy: 'Nid oes diwrnodau yn y rhestr.',
  },
  'refusal-next.calendar.no-days': {
    en: 'Fetch the list again; the old one stays in use.',
    cy: 'Nôl y rhestr eto; mae’r hen un yn dal ar waith.',
  },
  'refusal.calendar.day-twice': {
    en: '{date, select, none {A day} other {{date}}} is in the list twice.',
    cy: 'Mae {date, select, none {diwrnod} other {{date}}} yn y rhestr ddwywaith.',
  },
  'refusal-next.calendar.day-twice': {
    en: 'Take one of the two out of the list and choose it again.',
    cy: 'Tynnwch un o’r ddau o’r rhestr a dewiswch hi eto.',
  },
  'refusal.calendar.day-unnamed': {
    en: '{date, select, none {A day} other {{date}}} has no name in the list.',
    cy: 'Nid oes enw i {date, select, none {ddiwrnod} other {{date}}} yn y rhestr.',
  },
  'refusal-next.calendar.day-unnamed': {
    en: 'Give the day its name in the list and choose it again.',
    cy: 'Rhowch enw i’r diwrnod yn y rhestr a dewiswch hi eto.',
  },
  'refusal.calendar.weekend-day': {
    en: '{date, select, none {A day of the list} other {{date}}} is at a weekend, where a bank holiday would have a substitute day.',
    cy: 'Mae {date, select, none {diwrnod o’r rhestr} other {{date}}} ar benwythnos, lle byddai diwrnod arall yn lle gŵyl banc.',
  },
  'refusal-next.calendar.weekend-day': {
    en: 'Put the substitute day in its place and choose the list again.',
    cy: 'Rhowch y diwrnod arall yn ei le a dewiswch y rhestr eto.',
  },
  'refusal.calendar.outside-range': {
    en: '{date, select, none {A day} other {{date}}} lies outside the time the list says it covers.',
    cy: 'Mae {date, select, none {diwrnod} other {{date}}} y tu allan i’r cyfnod y mae’r rhestr yn dweud ei fod yn ei gynnwys.',
  },
  'refusal-next.calendar.outside-range': {
    en: 'Put right the day, or the time the list covers, and choose it again.',
    cy: 'Cywirwch y diwrnod, neu’r cyfnod y mae’r rhestr yn ei gynnwys, a dewiswch hi eto.',
  },
  'refusal.calendar.ends-before-it-begins': {
    en: 'The list ends before it begins.',
    cy: 'Mae’r rhestr yn dod i ben cyn iddi ddechrau.',
  },
  'refusal-next.calendar.ends-before-it-begins': {
    en: 'Put right the time the list covers and choose it again.',
    cy: 'Cywirwch y cyfnod y mae’r rhestr yn ei gynnwys a dewiswch hi eto.',
  },
  'refusal.deadline.no-such-date': {
    en: '{words, select, none {That} other {“{words}”}} is not a day that exists.',
    cy: 'Nid yw {words, select, none {hwnnw} other {“{words}”}} yn ddiwrnod sy’n bodoli.',
  },
  'refusal-next.deadline.no-such-date': {
    en: 'Check the day and the month.',
    cy: 'Gwiriwch y diwrnod a’r mis.',
  },
  'refusal.deadline.not-understood': {
    en: '{words, select, none {Those words} other {“{words}”}} could not be read as a date or a period.',
    cy: 'Ni ellid darllen {words, select, none {’r geiriau hynny} other {“{words}”}} fel dyddiad neu gyfnod.',
  },
  'refusal-next.deadline.not-understood': {
    en: 'Write a date (8 October 2025) or a period (within 3 months, 20 working days), or leave it without a date.',
    cy: 'Ysgrifennwch ddyddiad (8 Hydref 2025) neu gyfnod (o fewn 3 mis, 20 diwrnod gwaith), neu gadewch ef heb ddyddiad.',
  },
  'refusal.deadline.needs-start': {
    en: 'The period has no day to run from.',
    cy: 'Nid oes gan y cyfnod ddiwrnod i redeg ohono.',
  },
  'refusal-next.deadline.needs-start': {
    en: 'Give the day the decision was issued, or the day the period runs from.',
    cy: 'Rhowch y diwrnod y cyhoeddwyd y penderfyniad, neu’r diwrnod y mae’r cyfnod yn rhedeg ohono.',
  },
  'refusal.deadline.amount': {
    en: '{amount, select, none {That} other {{amount}}} is not a length of time a deadline can have.',
    cy: 'Nid yw {amount, select, none {hwnnw} other {{amount}}} yn hyd y gall dyddiad cau ei gael.',
  },
  'refusal-next.deadline.amount': {
    en: 'Give a whole number from 1 to 999.',
    cy: 'Rhowch rif cyfan o 1 i 999.',
  },
  'refusal.deadline.calendar-range': {
    en: 'The bank-holiday list does not reach {date, select, none {that far} other {{date}}}, so working days cannot be counted.',
    cy: 'Nid yw’r rhestr gwyliau banc yn cyrraedd {date, select, none {mor bell â hynny} other {{date}}}, felly ni ellir cyfrif diwrnodau gwaith.',
  },
  'refusal-next.deadline.calendar-range': {
    en: 'Give the date itself instead of a number of working days.',
    cy: 'Rhowch y dyddiad ei hun yn lle nifer o ddiwrnodau gwaith.',
  },
  'refusal.extension.not-found': {
    en: 'There is no such request for more time in this case.',
    cy: 'Nid oes cais o’r fath am ragor o amser yn yr achos hwn.',
  },
  'refusal-next.extension.not-found': {
    en: 'Open the case again and choose the request from its list.',
    cy: 'Agorwch yr achos eto a dewiswch y cais o’i restr.',
  },
  'refusal.extension.no-date': {
    en: '{number, select, none {This recommendation} other {Recommendation {number}}} has no date that could be moved.',
    cy: 'Nid oes gan {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} ddyddiad y gellid ei symud.',
  },
  'refusal-next.extension.no-date': {
    en: 'Set its date first, or record the event it waits for.',
    cy: 'Pennwch ei ddyddiad yn gyntaf, neu cofnodwch y digwyddiad y mae’n aros amdano.',
  },
  'refusal.extension.undecided': {
    en: 'A request for more time for {number, select, none {this recommendation} other {recommendation {number}}} already waits for a decision.',
    cy: 'Mae cais am ragor o amser ar gyfer {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} eisoes yn aros am benderfyniad.',
  },
  'refusal-next.extension.undecided': {
    en: 'Decide that request first.',
    cy: 'Penderfynwch ar y cais hwnnw yn gyntaf.',
  },
  'refusal.extension.already-decided': {
    en: 'This request was decided {date, select, none {already} other {on {date}}}.',
    cy: 'Penderfynwyd ar y cais hwn {date, select, none {eisoes} other {ar {date}}}.',
  },
  'refusal-next.extension.already-decided': {
    en: 'If it was granted in error, remove the extension; if they ask again, record a new request.',
    cy: 'Os caniatawyd ef ar gam, tynnwch yr estyniad; os gofynnant eto, cofnodwch gais newydd.',
  },
  'refusal.extension.not-later': {
    en: 'The new date must be later than {date, select, none {the one it moves} other {{date}}}.',
    cy: 'Rhaid i’r dyddiad newydd fod yn hwyrach na {date, select, none {’r un y mae’n ei symud} other {{date}}}.',
  },
  'refusal-next.extension.not-later': {
    en: 'Give a later date, or refuse the request.',
    cy: 'Rhowch ddyddiad hwyrach, neu gwrthodwch y cais.',
  },
  'refusal.extension.not-granted': {
    en: 'Only an extension that was granted and still holds can be removed.',
    cy: 'Dim ond estyniad a ganiatawyd ac sy’n dal i sefyll y gellir ei dynnu.',
  },
  'refusal-next.extension.not-granted': {
    en: 'Look at the request again: it may have been refused or removed already.',
    cy: 'Edrychwch ar y cais eto: efallai iddo gael ei wrthod neu ei dynnu eisoes.',
  },
} as const satisfies Words;
