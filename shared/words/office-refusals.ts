import type { Words } from './word.ts';

/** What the office refuses of its people, procedures and calendar, and what to do then. */
export const officeRefusals = {
  'refusal.office.not-set-up': {
    en: 'The office is not set up on this computer.',
    cy: 'Nid yw’r swyddfa wedi’i sefydlu ar y cyfrifiadur hwn.',
  },
  'refusal.member.not-found': {
    en: 'This person is not known here.',
    cy: 'Nid yw’r person hwn yn hysbys yma.',
  },
  'refusal.roles.none': {
    en: 'No role was chosen.',
    cy: 'Ni ddewiswyd unrhyw rôl.',
  },
  'refusal.roles.same': {
    en: 'The person holds just these roles already.',
    cy: 'Mae gan y person yr union rolau hyn eisoes.',
  },
  'refusal.roles.nobody-left': {
    en: 'Nobody here could say who holds which role any more.',
    cy: 'Ni allai neb yma ddweud mwyach pwy sydd â pha rôl.',
  },
  'refusal.procedure.same': {
    en: 'This is the procedure as it stands already.',
    cy: 'Dyma’r weithdrefn fel y mae eisoes.',
  },
  'refusal.procedure.incomplete': {
    en: 'Something in the procedure is left empty, or is not a whole number from 1 up.',
    cy: 'Gadawyd rhywbeth yn y weithdrefn yn wag, neu nid yw’n rhif cyfan o 1 i fyny.',
  },
  'refusal.calendar.not-newer': {
    en: 'The list is of {version, select, none {an earlier day} other {{version}}}; the one in use is of {held, select, none {the same day or later} other {{held}}}.',
    cy: 'Mae’r rhestr yn dyddio o {version, select, none {ddiwrnod cynharach} other {{version}}}; mae’r un sydd ar waith yn dyddio o {held, select, none {yr un diwrnod neu’n hwyrach} other {{held}}}.',
  },
  'refusal.calendar.not-json': {
    en: '{name, select, none {The file} other {{name}}} is not in the form in which bank holidays are published (JSON).',
    cy: 'Nid yw {name, select, none {’r ffeil} other {{name}}} ar y ffurf y cyhoeddir gwyliau banc (JSON).',
  },
  'refusal.closure.not-found': {
    en: 'This closure is not here, or was withdrawn.',
    cy: 'Nid yw’r cau hwn yma, neu fe’i tynnwyd yn ôl.',
  },
} as const satisfies Words;

export const officeRefusalNext = {
  'refusal-next.office.not-set-up': {
    en: 'Go through the first steps of Redress again.',
    cy: 'Ewch drwy gamau cyntaf Redress eto.',
  },
  'refusal-next.member.not-found': {
    en: 'Take in a bundle from them first.',
    cy: 'Derbyniwch fwndel ganddynt yn gyntaf.',
  },
  'refusal-next.roles.none': {
    en: 'Tick at least one role.',
    cy: 'Ticiwch o leiaf un rôl.',
  },
  'refusal-next.roles.same': {
    en: 'Tick or untick a role, or leave it as it is.',
    cy: 'Ticiwch neu ddad-diciwch rôl, neu gadewch bethau fel y maent.',
  },
  'refusal-next.roles.nobody-left': {
    en: 'Give the right to somebody else first.',
    cy: 'Rhowch yr hawl i rywun arall yn gyntaf.',
  },
  'refusal-next.procedure.same': {
    en: 'Change something, or leave it as it is.',
    cy: 'Newidiwch rywbeth, neu gadewch bethau fel y maent.',
  },
  'refusal-next.procedure.incomplete': {
    en: 'Fill in what is empty, in both languages.',
    cy: 'Llenwch yr hyn sy’n wag, yn y ddwy iaith.',
  },
  'refusal-next.calendar.not-newer': {
    en: 'Fetch the list as it is published now; the one in use stays.',
    cy: 'Nôl y rhestr fel y’i cyhoeddir nawr; mae’r un sydd ar waith yn aros.',
  },
  'refusal-next.calendar.not-json': {
    en: 'Choose the JSON file of bank holidays as it is published.',
    cy: 'Dewiswch ffeil JSON y gwyliau banc fel y’i cyhoeddir.',
  },
  'refusal-next.closure.not-found': {
    en: 'Look at the list of closures again.',
    cy: 'Edrychwch ar y rhestr o gyfnodau cau eto.',
  },
} as const satisfies Words;
