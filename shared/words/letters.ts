import type { ComposedKind, LeftOutReason, Note } from '../letters/vocabulary.ts';
import type { Word, Words } from './word.ts';

const kinds = {
  'letters.kind.reminder': { en: 'Reminder', cy: 'Nodyn cyn y dyddiad' },
  'letters.kind.chase': { en: 'Chase', cy: 'Nodyn atgoffa' },
  'letters.kind.still-needed': { en: 'What is still needed', cy: 'Yr hyn sydd ei angen o hyd' },
  'letters.kind.extension-answer': {
    en: 'Answer about more time',
    cy: 'Ateb ynghylch rhagor o amser',
  },
  'letters.kind.confirmation-body': {
    en: 'Confirmation to the body',
    cy: 'Cadarnhad i’r corff',
  },
  'letters.kind.confirmation-complainant': {
    en: 'Confirmation to the complainant',
    cy: 'Cadarnhad i’r achwynydd',
  },
} as const satisfies Readonly<Record<`letters.kind.${ComposedKind}`, Word>>;

const write = {
  'letters.write.reminder': { en: 'Write the reminder', cy: 'Ysgrifennu’r nodyn cyn y dyddiad' },
  'letters.write.chase': { en: 'Write the chase', cy: 'Ysgrifennu’r nodyn atgoffa' },
  'letters.write.still-needed': {
    en: 'Write what is still needed',
    cy: 'Ysgrifennu’r hyn sydd ei angen o hyd',
  },
  'letters.write.extension-answer': {
    en: 'Write the answer about more time',
    cy: 'Ysgrifennu’r ateb ynghylch rhagor o amser',
  },
  'letters.write.confirmation-body': {
    en: 'Write the confirmation to the body',
    cy: 'Ysgrifennu’r cadarnhad i’r corff',
  },
  'letters.write.confirmation-complainant': {
    en: 'Write the confirmation to the complainant',
    cy: 'Ysgrifennu’r cadarnhad i’r achwynydd',
  },
} as const satisfies Readonly<Record<`letters.write.${ComposedKind}`, Word>>;

const leftOut = {
  'letters.left.waiting-for-us': {
    en: '{numbers}: evidence has waited for us since {day}',
    cy: '{numbers}: tystiolaeth yn aros amdanom ni ers {day}',
  },
  'letters.left.extension-undecided': {
    en: '{numbers}: more time was asked for on {day}, and we have not answered',
    cy: '{numbers}: gofynnwyd am ragor o amser ar {day}, ac nid ydym wedi ateb',
  },
  'letters.left.overdue': {
    en: '{numbers}: the date has come; it goes into a chase',
    cy: '{numbers}: mae’r dyddiad wedi dod; mae’n mynd i nodyn atgoffa',
  },
  'letters.left.not-overdue': {
    en: '{numbers}: the date is still to come',
    cy: '{numbers}: mae’r dyddiad eto i ddod',
  },
  'letters.left.no-date': { en: '{numbers}: no date yet', cy: '{numbers}: dim dyddiad eto' },
  'letters.left.not-judged': {
    en: '{numbers}: nothing was judged not to be enough',
    cy: '{numbers}: ni farnwyd bod dim yn annigonol',
  },
  'letters.left.not-chosen': {
    en: '{numbers}: to come later; tick it to list it',
    cy: '{numbers}: i ddod yn nes ymlaen; ticiwch i’w restru',
  },
  'letters.left.other-body': {
    en: '{numbers}: another body answers for it',
    cy: '{numbers}: corff arall sy’n atebol amdano',
  },
  'letters.left.others-matter': {
    en: '{numbers}: somebody else’s remedy, or words that name somebody who is not recorded as the complainant',
    cy: '{numbers}: rhwymedi rhywun arall, neu eiriau sy’n enwi rhywun nas cofnodwyd fel yr achwynydd',
  },
  'letters.left.reasons-ours': {
    en: '{numbers}: why it ended so was written for the office; add what the reader should know',
    cy: '{numbers}: ysgrifennwyd y rheswm dros y diwedd hwn i’r swyddfa; ychwanegwch yr hyn y dylai’r darllenydd ei wybod',
  },
} as const satisfies Readonly<Record<`letters.left.${LeftOutReason}`, Word>>;

const notes = {
  'letters.note.words-in.en': {
    en: 'The words of the decision stand in English, as they were recorded.',
    cy: 'Mae geiriau’r penderfyniad yn Saesneg, fel y cawsant eu cofnodi.',
  },
  'letters.note.words-in.cy': {
    en: 'The words of the decision stand in Welsh, as they were recorded.',
    cy: 'Mae geiriau’r penderfyniad yn Gymraeg, fel y cawsant eu cofnodi.',
  },
  'letters.note.copy-to-manager': {
    en: 'At this step a copy goes to the link officer’s manager.',
    cy: 'Ar y cam hwn mae copi’n mynd at reolwr y swyddog cyswllt.',
  },
  'letters.note.tell-complainant': {
    en: 'At this step the complainant is told too.',
    cy: 'Ar y cam hwn dywedir wrth yr achwynydd hefyd.',
  },
  'letters.note.no-mailbox': {
    en: 'No mailbox for evidence is set, so it asks for a reply to this message. A procedure of the office’s own can name one in Settings.',
    cy: 'Nid oes blwch post ar gyfer tystiolaeth, felly mae’n gofyn am ateb i’r neges hon. Gall gweithdrefn y swyddfa ei hun enwi un yn y Gosodiadau.',
  },
  'letters.note.no-address': {
    en: 'No one e-mail address is recorded: the draft opens without one.',
    cy: 'Nid oes un cyfeiriad e-bost wedi’i gofnodi: bydd y drafft yn agor heb un.',
  },
} as const satisfies Readonly<
  Record<`letters.note.${Exclude<Note['kind'], 'words-in'>}`, Word> & Words
>;

/** Composing a letter: its dialog, and where it is offered. */
export const letters = {
  ...kinds,
  ...write,
  ...leftOut,
  ...notes,
  'letters.write.any': { en: 'Write a letter', cy: 'Ysgrifennu llythyr' },
  'letters.title.chase': { en: 'Chase {level}', cy: 'Nodyn atgoffa {level}' },
  'letters.to-name': { en: '{what}: {body}', cy: '{what}: {body}' },
  'letters.kind': { en: 'Letter', cy: 'Llythyr' },
  'letters.body': { en: 'About', cy: 'Ynghylch' },
  'letters.to': { en: 'To', cy: 'At' },
  'letters.to.body-itself': { en: 'The body itself', cy: 'Y corff ei hun' },
  'letters.to.barred': { en: 'may not be written to', cy: 'ni ellir ysgrifennu ato' },
  'letters.language': { en: 'Language', cy: 'Iaith' },
  'letters.language-proposed': {
    en: 'Proposed: {language}. You can make it in both, one after the other.',
    cy: 'Cynigir: {language}. Gallwch ei lunio yn y ddwy, un ar ôl y llall.',
  },
  'letters.request': { en: 'Request', cy: 'Cais' },
  'letters.request-of': { en: '{who}, {day}', cy: '{who}, {day}' },
  'letters.lists': { en: 'It lists', cy: 'Mae’n rhestru' },
  'letters.left': { en: 'Left out, and why', cy: 'Heb ei gynnwys, a pham' },
  'letters.notes': { en: 'Worth knowing', cy: 'Gwerth gwybod' },
  'letters.listed': { en: '{number}, {day}', cy: '{number}, {day}' },
  'letters.subject': { en: 'Subject', cy: 'Pwnc' },
  'letters.text': { en: 'Text of the letter', cy: 'Testun y llythyr' },
  'letters.edited': {
    en: 'You changed this text. What you changed is kept here, sealed, until it is recorded or written again.',
    cy: 'Rydych wedi newid y testun hwn. Cedwir yr hyn a newidiwyd yma, dan sêl, nes iddo gael ei gofnodi neu ei ysgrifennu eto.',
  },
  'letters.moved-on': {
    en: 'The record has changed since this text was made, and would now say something else.',
    cy: 'Mae’r cofnod wedi newid ers llunio’r testun hwn, a byddai’n dweud rhywbeth arall bellach.',
  },
  'letters.date-moved': {
    en: '{number}: the text says {before}; the date is now {now}.',
    cy: '{number}: mae’r testun yn dweud {before}; y dyddiad yw {now} bellach.',
  },
  'letters.again': { en: 'Write it again from the record', cy: 'Ei ysgrifennu eto o’r cofnod' },
  'letters.taken': {
    en: 'Made on {day}. If it went, record that it was sent, and how.',
    cy: 'Lluniwyd ar {day}. Os aeth, cofnodwch iddo gael ei anfon, a sut.',
  },
  'letters.outside': {
    en: 'A draft is an ordinary file outside Redress: delete it once it was sent.',
    cy: 'Ffeil gyffredin y tu allan i Redress yw drafft: dilëwch hi wedi iddi gael ei hanfon.',
  },
  'letters.copy': { en: 'Copy the text', cy: 'Copïo’r testun' },
  'letters.copied': { en: 'The text was copied.', cy: 'Copïwyd y testun.' },
  'letters.not-copied': {
    en: 'The text could not be copied. Select it and copy it by hand.',
    cy: 'Ni ellid copïo’r testun. Dewiswch ef a’i gopïo â llaw.',
  },
  'letters.save': { en: 'Save as an e-mail draft', cy: 'Cadw fel drafft e-bost' },
  'letters.saved': {
    en: 'The draft was saved. Open it with your mail program to send it.',
    cy: 'Cadwyd y drafft. Agorwch ef gyda’ch rhaglen e-bost i’w anfon.',
  },
  'letters.saved-opened': {
    en: 'The draft was saved and opened in your mail program.',
    cy: 'Cadwyd y drafft a’i agor yn eich rhaglen e-bost.',
  },
  'letters.sent': { en: 'Record as sent…', cy: 'Cofnodi iddo gael ei anfon…' },
  'letters.recorded': {
    en: '“{letter}” is recorded as sent.',
    cy: 'Cofnodwyd anfon “{letter}”.',
  },
  'letters.sent-text': { en: 'The text as it went', cy: 'Y testun fel yr aeth' },
  'letters.kept': {
    en: 'A text made on {day} is kept here. The record no longer calls for it as it stands.',
    cy: 'Cedwir yma destun a luniwyd ar {day}. Nid yw’r cofnod yn galw amdano fel y mae bellach.',
  },
  'letters.throw-away': { en: 'Throw this text away', cy: 'Taflu’r testun hwn' },
  'letters.to-write': { en: 'Letters to write', cy: 'Llythyrau i’w hysgrifennu' },
} as const satisfies Words;
