import type { Words } from '../word.ts';

const tabs = {
  'settings.tabs': { en: 'Settings, by subject', cy: 'Gosodiadau, yn ôl pwnc' },
  'settings.tab.computer': { en: 'This computer', cy: 'Y cyfrifiadur hwn' },
  'settings.tab.people': { en: 'People and roles', cy: 'Pobl a rolau' },
  'settings.tab.procedures': { en: 'Procedures', cy: 'Gweithdrefnau' },
  'settings.tab.calendar': { en: 'Calendar', cy: 'Calendr' },
  'office.only': {
    en: 'This is for: {who}.',
    cy: 'Mae hyn ar gyfer: {who}.',
  },
  'office.yes': { en: 'yes', cy: 'ydy' },
  'office.no': { en: 'no', cy: 'nac ydy' },
  'office.in-english': { en: '{what}, in English', cy: '{what}, yn Saesneg' },
  'office.in-welsh': { en: '{what}, in Welsh', cy: '{what}, yn Gymraeg' },
  'office.reason': { en: 'Reason', cy: 'Rheswm' },
} as const satisfies Words;

const people = {
  'office.people.here': { en: 'Who is here', cy: 'Pwy sydd yma' },
  'office.people.lead': {
    en: 'Everybody whose records have come to this computer. Roles say what a person may do; one person may hold several.',
    cy: 'Pawb y mae eu cofnodion wedi cyrraedd y cyfrifiadur hwn. Mae rolau’n dweud beth y caiff rhywun ei wneud; gall un person fod â sawl rôl.',
  },
  'office.people.you': { en: 'you', cy: 'chi' },
  'office.people.computers': {
    en: '{count, plural, =0 {no computer} one {# computer} other {# computers}}',
    cy: '{count, plural, =0 {dim cyfrifiadur} two {# gyfrifiadur} few {# chyfrifiadur} many {# chyfrifiadur} other {# cyfrifiadur}}',
  },
  'office.people.change': { en: 'Change roles', cy: 'Newid rolau' },
  'office.people.change-of': { en: 'Change roles of {name}', cy: 'Newid rolau {name}' },
  'office.people.roles': { en: 'Roles', cy: 'Rolau' },
  'office.people.set': { en: 'Set the roles', cy: 'Gosod y rolau' },
  'office.people.done': {
    en: 'The roles of {name} are set.',
    cy: 'Mae rolau {name} wedi’u gosod.',
  },
  'office.rights': { en: 'Who may do what', cy: 'Pwy gaiff wneud beth' },
  'office.rights.lead': {
    en: 'Under the procedure offered first: {name}.',
    cy: 'O dan y weithdrefn a gynigir gyntaf: {name}.',
  },
  'office.rights.step': { en: 'Step', cy: 'Cam' },
  'office.rights.yes': { en: 'does it', cy: 'gwneud' },
  'office.rights.ask': { en: 'asks', cy: 'gofyn' },
  'office.rights.no': { en: 'not', cy: 'ddim' },
  'office.rights.approves': { en: 'Says yes to a request', cy: 'Yn cytuno i gais' },
} as const satisfies Words;

const calendar = {
  'office.calendar.lists': { en: 'Bank holidays', cy: 'Gwyliau banc' },
  'office.calendar.lead': {
    en: 'Working days are counted by these lists. A newer list moves no date until you say so.',
    cy: 'Cyfrifir diwrnodau gwaith yn ôl y rhestrau hyn. Nid yw rhestr newydd yn symud unrhyw ddyddiad nes i chi ddweud.',
  },
  'office.calendar.in-force': {
    en: 'List of {version}; it reaches from {from} to {to}.',
    cy: 'Rhestr {version}; mae’n cyrraedd o {from} hyd {to}.',
  },
  'office.calendar.shipped': { en: 'It came with Redress.', cy: 'Daeth gyda Redress.' },
  'office.calendar.adopted': {
    en: 'Taken in on {day}; source: {source}.',
    cy: 'Derbyniwyd ar {day}; ffynhonnell: {source}.',
  },
  'office.calendar.days': {
    en: '{count, plural, one {# day} other {# days}} in the list',
    cy: '{count, plural, two {# ddiwrnod} other {# diwrnod}} yn y rhestr',
  },
  'office.calendar.days-from': {
    en: 'Days to come',
    cy: 'Diwrnodau i ddod',
  },
  'office.calendar.take-in': { en: 'Take in a newer list', cy: 'Derbyn rhestr newydd' },
  'office.calendar.take-in-lead': {
    en: 'The file of bank holidays as the government publishes it (JSON), for one nation or all.',
    cy: 'Y ffeil gwyliau banc fel y’i cyhoeddir gan y llywodraeth (JSON), ar gyfer un genedl neu bob un.',
  },
  'office.calendar.pick': { en: 'Choose the file', cy: 'Dewis y ffeil' },
  'office.calendar.given': {
    en: '{nation}: list of {version}',
    cy: '{nation}: rhestr {version}',
  },
  'office.calendar.same': {
    en: 'It says what the list in use says.',
    cy: 'Mae’n dweud yr hyn y mae’r rhestr sydd ar waith yn ei ddweud.',
  },
  'office.calendar.not-newer': {
    en: 'It is not newer than the list in use ({day}) and cannot be adopted.',
    cy: 'Nid yw’n fwy newydd na’r rhestr sydd ar waith ({day}) ac ni ellir ei mabwysiadu.',
  },
  'office.calendar.added': { en: 'Added', cy: 'Ychwanegwyd' },
  'office.calendar.removed': { en: 'Taken out', cy: 'Tynnwyd' },
  'office.calendar.renamed': { en: 'Renamed', cy: 'Ailenwyd' },
  'office.calendar.renamed-to': { en: '{from} is now {to}', cy: '{from} yw {to} bellach' },
  'office.calendar.preview': { en: 'See what would move', cy: 'Gweld beth fyddai’n symud' },
  'office.calendar.preview-of': {
    en: 'See what would move: {what}',
    cy: 'Gweld beth fyddai’n symud: {what}',
  },
  'office.calendar.source': { en: 'Where the list comes from', cy: 'O ble y daw’r rhestr' },
  'office.calendar.adopt': { en: 'Adopt the list', cy: 'Mabwysiadu’r rhestr' },
  'office.calendar.adopt-title': {
    en: 'Adopt the list of {version} for {nation}',
    cy: 'Mabwysiadu rhestr {version} ar gyfer {nation}',
  },
  'office.calendar.done': {
    en: '{moved, plural, =0 {Done; no date moved} one {Done; # date moved} other {Done; # dates moved}}.',
    cy: '{moved, plural, =0 {Wedi’i wneud; ni symudodd unrhyw ddyddiad} two {Wedi’i wneud; symudodd # ddyddiad} few {Wedi’i wneud; symudodd # dyddiad} many {Wedi’i wneud; symudodd # dyddiad} other {Wedi’i wneud; symudodd # dyddiad}}.',
  },
  'office.moves.none': { en: 'No date would move.', cy: 'Ni fyddai unrhyw ddyddiad yn symud.' },
  'office.moves.lead': {
    en: 'Ticked dates move; those left unticked are kept, and both are written down with your reason.',
    cy: 'Mae dyddiadau a diciwyd yn symud; cedwir y rhai heb dic, ac ysgrifennir y ddau gyda’ch rheswm.',
  },
  'office.moves.working': { en: 'Working every date out…', cy: 'Wrthi’n cyfrifo pob dyddiad…' },
  'office.moves.move': {
    en: '{number}: {from} to {to}',
    cy: '{number}: {from} i {to}',
  },
  'office.moves.no-date': { en: 'no date', cy: 'dim dyddiad' },
  'office.moves.stands': {
    en: '{number}: {to} stands; it was agreed',
    cy: '{number}: mae {to} yn sefyll; cytunwyd arno',
  },
  'office.moves.letters': {
    en: 'A letter named the old date: {letters}.',
    cy: 'Enwodd llythyr yr hen ddyddiad: {letters}.',
  },
  'office.moves.letter': { en: 'to {to} on {day}', cy: 'at {to} ar {day}' },
  'office.moves.not-mine': {
    en: 'Dates of this case are moved by: {who}. They stay for now, and the case will say so.',
    cy: 'Symudir dyddiadau’r achos hwn gan: {who}. Maent yn aros am y tro, a bydd yr achos yn dweud hynny.',
  },
  'office.moves.all': { en: 'Move every date', cy: 'Symud pob dyddiad' },
  'office.closures': { en: 'Days we are closed', cy: 'Diwrnodau rydym ar gau' },
  'office.closures.note': {
    en: 'These are our own days, not bank holidays. They stop our own time; a body’s time they stop only where the procedure says so.',
    cy: 'Ein diwrnodau ni yw’r rhain, nid gwyliau banc. Maent yn atal ein hamser ni; dim ond lle mae’r weithdrefn yn dweud hynny y maent yn atal amser corff.',
  },
  'office.closures.none': { en: 'None recorded.', cy: 'Dim wedi’u cofnodi.' },
  'office.closures.days': { en: '{from} to {to}', cy: '{from} hyd {to}' },
  'office.closures.add': { en: 'Add days we are closed', cy: 'Ychwanegu diwrnodau rydym ar gau' },
  'office.closures.from': { en: 'First day', cy: 'Diwrnod cyntaf' },
  'office.closures.to': { en: 'Last day', cy: 'Diwrnod olaf' },
  'office.closures.name': { en: 'Name', cy: 'Enw' },
  'office.closures.record': { en: 'Record the closure', cy: 'Cofnodi’r cau' },
  'office.closures.withdraw': { en: 'Withdraw', cy: 'Tynnu’n ôl' },
  'office.closures.withdraw-of': { en: 'Withdraw “{name}”', cy: 'Tynnu’n ôl “{name}”' },
  'office.closures.withdrawn': { en: 'withdrawn: {reason}', cy: 'tynnwyd yn ôl: {reason}' },
  'office.closures.withdraw-title': {
    en: 'Withdraw the closure “{name}”',
    cy: 'Tynnu’r cau “{name}” yn ôl',
  },
  'office.form.missing': { en: 'This is needed.', cy: 'Mae angen hwn.' },
} as const satisfies Words;

/** The people of the office and its calendar, in the settings. */
export const peopleAndCalendar = { ...tabs, ...people, ...calendar } as const;
