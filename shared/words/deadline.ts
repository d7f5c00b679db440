import type { Words } from './word.ts';

/**
 * A deadline in the words a decision would use. The reader of wordings (shared/domain/deadline) reads
 * each of them back, so a change here is a change there.
 */
export const deadlineSpelling = {
  'deadline.spell.within': { en: 'within {length}', cy: 'o fewn {length}' },
  'deadline.spell.calendarDays': {
    en: '{amount, plural, one {# day} other {# days}}',
    cy: '{amount, plural, two {# ddiwrnod} other {# diwrnod}}',
  },
  'deadline.spell.weeks': {
    en: '{amount, plural, one {# week} other {# weeks}}',
    cy: '{amount, plural, other {# wythnos}}',
  },
  'deadline.spell.calendarMonths': {
    en: '{amount, plural, one {# month} other {# months}}',
    cy: '{amount, plural, two {# fis} other {# mis}}',
  },
  'deadline.spell.workingDays': {
    en: '{amount, plural, one {# working day} other {# working days}}',
    cy: '{amount, plural, two {# ddiwrnod gwaith} other {# diwrnod gwaith}}',
  },
  'deadline.spell.of-decision': {
    en: '{length} of the date of the decision',
    cy: '{length} i ddyddiad y penderfyniad',
  },
  'deadline.spell.of-receipt': {
    en: '{length} of receiving the report',
    cy: '{length} i dderbyn yr adroddiad',
  },
  'deadline.spell.of-closing': {
    en: '{length} of this case closing',
    cy: '{length} i gau’r achos hwn',
  },
  'deadline.spell.of-event': { en: '{length} of {event}', cy: '{length} i {event}' },
  'deadline.spell.beginning': {
    en: '{length} beginning with',
    cy: '{length} gan ddechrau ar',
  },
  'deadline.spell.beginning-decision': {
    en: '{length} beginning with the date of the decision',
    cy: '{length} gan ddechrau ar ddyddiad y penderfyniad',
  },
  'deadline.spell.beginning-receipt': {
    en: '{length} beginning with the day of receipt',
    cy: '{length} gan ddechrau ar ddyddiad derbyn yr adroddiad',
  },
  'deadline.spell.beginning-closing': {
    en: '{length} beginning with the closing of this case',
    cy: '{length} gan ddechrau ar ddyddiad cau’r achos hwn',
  },
  'deadline.spell.beginning-event': {
    en: '{length} beginning with {event}',
    cy: '{length} gan ddechrau ar {event}',
  },
  'deadline.spell.by': { en: 'by {date}', cy: 'erbyn {date}' },
  'deadline.spell.after': { en: 'after {event}', cy: 'ar ôl {event}' },
  'deadline.spell.every': { en: 'every {length}', cy: 'bob {length}' },
  'deadline.spell.then': { en: '{first}, then {often}', cy: '{first}, yna {often}' },
  'deadline.spell.until': { en: '{often} until {date}', cy: '{often} tan {date}' },
  'deadline.spell.during': { en: '{often} for {length}', cy: '{often} am {length}' },
  'deadline.spell.times': {
    en: '{often}, {times, plural, one {# time} other {# times}}',
    cy: '{often}, {times, plural, other {# o weithiau}}',
  },
} as const satisfies Words;

/** Why a date is that date, in sentences. */
export const deadline = {
  'deadline.why': { en: 'Why this date', cy: 'Pam y dyddiad hwn' },
  'deadline.why-none': { en: 'Why there is no date', cy: 'Pam nad oes dyddiad' },
  'deadline.words': { en: 'In the decision: “{words}”.', cy: 'Yn y penderfyniad: “{words}”.' },
  'deadline.start.decision': {
    en: 'It runs from the day of the decision, {date}.',
    cy: 'Mae’n rhedeg o ddiwrnod y penderfyniad, {date}.',
  },
  'deadline.start.receipt': {
    en: 'It runs from the day the body received it, {date}.',
    cy: 'Mae’n rhedeg o’r diwrnod y cafodd y corff ef, {date}.',
  },
  'deadline.start.closing': {
    en: 'It runs from the day the complaint was closed, {date}.',
    cy: 'Mae’n rhedeg o’r diwrnod y caewyd y gŵyn, {date}.',
  },
  'deadline.start.event': {
    en: 'It runs from the day of the event, {date}.',
    cy: 'Mae’n rhedeg o ddiwrnod y digwyddiad, {date}.',
  },
  'deadline.start.given': { en: 'It runs from {date}.', cy: 'Mae’n rhedeg o {date}.' },
  'deadline.counted': {
    en: 'That day is itself the first one counted.',
    cy: 'Y diwrnod hwnnw ei hun yw’r cyntaf i’w gyfrif.',
  },
  'deadline.adds.calendarDays': {
    en: '{amount, plural, one {# day later is {to}.} other {# days later is {to}.}}',
    cy: '{amount, plural, one {# diwrnod yn ddiweddarach yw {to}.} two {# ddiwrnod yn ddiweddarach yw {to}.} other {# diwrnod yn ddiweddarach yw {to}.}}',
  },
  'deadline.adds.weeks': {
    en: '{amount, plural, one {# week later is {to}.} other {# weeks later is {to}.}}',
    cy: '{amount, plural, other {# wythnos yn ddiweddarach yw {to}.}}',
  },
  'deadline.adds.calendarMonths': {
    en: '{amount, plural, one {# calendar month later is {to}.} other {# calendar months later is {to}.}}',
    cy: '{amount, plural, one {# mis calendr yn ddiweddarach yw {to}.} two {# fis calendr yn ddiweddarach yw {to}.} other {# mis calendr yn ddiweddarach yw {to}.}}',
  },
  'deadline.adds.workingDays': {
    en: '{amount, plural, one {# working day later is {to}.} other {# working days later is {to}.}}',
    cy: '{amount, plural, one {# diwrnod gwaith yn ddiweddarach yw {to}.} two {# ddiwrnod gwaith yn ddiweddarach yw {to}.} other {# diwrnod gwaith yn ddiweddarach yw {to}.}}',
  },
  'deadline.month-too-short': {
    en: 'That month has no day {day}, so its last day is taken: {lastDay}.',
    cy: 'Nid oes diwrnod {day} yn y mis hwnnw, felly cymerir ei ddiwrnod olaf: {lastDay}.',
  },
  'deadline.day-before': {
    en: '“Beginning with” takes the day before: {to}.',
    cy: 'Mae “gan ddechrau â” yn cymryd y diwrnod cynt: {to}.',
  },
  'deadline.fixed': {
    en: 'The decision names the day itself: {date}.',
    cy: 'Mae’r penderfyniad yn enwi’r diwrnod ei hun: {date}.',
  },
  'deadline.on-event': {
    en: 'It follows an event, “{event}”, which happened on {date}.',
    cy: 'Mae’n dilyn digwyddiad, “{event}”, a ddigwyddodd ar {date}.',
  },
  'deadline.awaits-event': {
    en: 'It follows an event that has not been recorded yet: “{event}”.',
    cy: 'Mae’n dilyn digwyddiad nad yw wedi’i gofnodi eto: “{event}”.',
  },
  'deadline.no-date': { en: 'No day was set.', cy: 'Ni phennwyd diwrnod.' },
  'deadline.no-date.vague': {
    en: 'The words name no day anyone could check. Agree one with the body.',
    cy: 'Nid yw’r geiriau’n enwi diwrnod y gallai neb ei wirio. Cytunwch ar un gyda’r corff.',
  },
  'deadline.no-date.recurring': {
    en: 'The words ask for something that repeats. Agree the day of the first.',
    cy: 'Mae’r geiriau’n gofyn am rywbeth sy’n ailadrodd. Cytunwch ar ddiwrnod y cyntaf.',
  },
  'deadline.no-date.conditional': {
    en: 'The words depend on something that may not happen. Agree a day by which it is known.',
    cy: 'Mae’r geiriau’n dibynnu ar rywbeth na fydd efallai’n digwydd. Cytunwch ar ddiwrnod y bydd yn hysbys.',
  },
  'deadline.no-date.range': {
    en: 'The words give two limits. Agree with the body which of them counts.',
    cy: 'Mae’r geiriau’n rhoi dau derfyn. Cytunwch â’r corff pa un sy’n cyfrif.',
  },
  'deadline.no-date.no-year': {
    en: 'The words name a day or a month but no year. Add the year.',
    cy: 'Mae’r geiriau’n enwi diwrnod neu fis ond nid blwyddyn. Ychwanegwch y flwyddyn.',
  },
  'deadline.no-date.not-set': {
    en: 'The decision sets no day. Agree one with the body.',
    cy: 'Nid yw’r penderfyniad yn pennu diwrnod. Cytunwch ar un gyda’r corff.',
  },
  'deadline.repeats.calendarDays': {
    en: 'It repeats every {amount, plural, one {day} other {# days}}. This is number {n}.',
    cy: 'Mae’n ailadrodd bob {amount, plural, one {diwrnod} two {# ddiwrnod} other {# diwrnod}}. Hwn yw rhif {n}.',
  },
  'deadline.repeats.weeks': {
    en: 'It repeats every {amount, plural, one {week} other {# weeks}}. This is number {n}.',
    cy: 'Mae’n ailadrodd bob {amount, plural, one {wythnos} other {# wythnos}}. Hwn yw rhif {n}.',
  },
  'deadline.repeats.calendarMonths': {
    en: 'It repeats every {amount, plural, one {calendar month} other {# calendar months}}. This is number {n}.',
    cy: 'Mae’n ailadrodd bob {amount, plural, one {mis calendr} two {# fis calendr} other {# mis calendr}}. Hwn yw rhif {n}.',
  },
  'deadline.repeats.workingDays': {
    en: 'It repeats every {amount, plural, one {working day} other {# working days}}. This is number {n}.',
    cy: 'Mae’n ailadrodd bob {amount, plural, one {diwrnod gwaith} two {# ddiwrnod gwaith} other {# diwrnod gwaith}}. Hwn yw rhif {n}.',
  },
  'deadline.rolled.forward': {
    en: 'Nobody works on {from} ({reason}), so by the office’s rule it moves on to {to}.',
    cy: 'Nid oes neb yn gweithio ar {from} ({reason}), felly yn ôl rheol y swyddfa mae’n symud ymlaen i {to}.',
  },
  'deadline.rolled.back': {
    en: 'Nobody works on {from} ({reason}), so by the office’s rule it moves back to {to}.',
    cy: 'Nid oes neb yn gweithio ar {from} ({reason}), felly yn ôl rheol y swyddfa mae’n symud yn ôl i {to}.',
  },
  'deadline.reason-weekend': { en: 'a weekend', cy: 'penwythnos' },
  'deadline.skipped-closures': {
    en: 'Not counted because the office was closed: {days}.',
    cy: 'Heb eu cyfrif am fod y swyddfa ar gau: {days}.',
  },
  'deadline.falls-closure': {
    en: 'It falls on a day when the office is closed ({name}). The date stands; nobody may be there to answer.',
    cy: 'Mae’n disgyn ar ddiwrnod pan fydd y swyddfa ar gau ({name}). Mae’r dyddiad yn sefyll; efallai na fydd neb yno i ateb.',
  },
  'deadline.skipped-weekends': {
    en: '{days, plural, one {# weekend day was} other {# weekend days were}} not counted.',
    cy: '{days, plural, one {Ni chyfrifwyd # diwrnod penwythnos.} two {Ni chyfrifwyd # ddiwrnod penwythnos.} other {Ni chyfrifwyd # diwrnod penwythnos.}}',
  },
  'deadline.skipped-holidays': {
    en: 'Not counted as {count, plural, one {a bank holiday} other {bank holidays}}: {days}.',
    cy: 'Heb eu cyfrif, gan mai {count, plural, one {gŵyl banc yw} other {gwyliau banc ydynt}}: {days}.',
  },
  'deadline.holiday': { en: '{name}, {date}', cy: '{name}, {date}' },
  'deadline.falls-weekend': {
    en: 'It falls on a {weekday}. The date stands; nobody may be there to answer.',
    cy: 'Mae’n disgyn ar {weekday}. Mae’r dyddiad yn sefyll; efallai na fydd neb yno i ateb.',
  },
  'deadline.falls-holiday': {
    en: 'It falls on {name}, a bank holiday. The date stands; nobody may be there to answer.',
    cy: 'Mae’n disgyn ar {name}, gŵyl banc. Mae’r dyddiad yn sefyll; efallai na fydd neb yno i ateb.',
  },
  'deadline.list': {
    en: 'Bank holidays of {nation}, as listed on {date}.',
    cy: 'Gwyliau banc {nation}, fel y’u rhestrwyd ar {date}.',
  },
  'deadline.beyond-list': {
    en: 'The bank-holiday list does not reach this date, so only weekends were seen.',
    cy: 'Nid yw’r rhestr gwyliau banc yn cyrraedd y dyddiad hwn, felly dim ond penwythnosau a welwyd.',
  },
  ...deadlineSpelling,
  'deadline.moved': {
    en: 'The original date, {original}, was changed to {current}.',
    cy: 'Newidiwyd y dyddiad gwreiddiol, {original}, i {current}.',
  },
} as const satisfies Words;
