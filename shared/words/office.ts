import type { Words } from './word.ts';

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

const procedures = {
  'case.procedure': { en: 'Procedure', cy: 'Gweithdrefn' },
  'case.procedure-choice': {
    en: 'The rules this case comes under',
    cy: 'Y rheolau y daw’r achos hwn oddi tanynt',
  },
  'case.procedure-version': {
    en: 'Version {version}, in use here since {day}: the one in force on the day of the decision. The case keeps it.',
    cy: 'Fersiwn {version}, ar waith yma ers {day}: yr un a oedd mewn grym ar ddiwrnod y penderfyniad. Mae’r achos yn ei chadw.',
  },
  'office.procedures.list': { en: 'Procedures', cy: 'Gweithdrefnau' },
  'office.procedures.lead': {
    en: 'A procedure is an office’s rules. You may copy one and change it; cases keep the version they were decided under.',
    cy: 'Rheolau swyddfa yw gweithdrefn. Gallwch gopïo un a’i newid; mae achosion yn cadw’r fersiwn y penderfynwyd arnynt oddi tani.',
  },
  'office.procedures.version': {
    en: 'Version {version}, from {day}',
    cy: 'Fersiwn {version}, o {day}',
  },
  'office.procedures.copy-of': {
    en: 'Version {version}, from {day}; made from {base}',
    cy: 'Fersiwn {version}, o {day}; wedi’i gwneud o {base}',
  },
  'office.procedures.first': { en: 'offered first', cy: 'a gynigir gyntaf' },
  'office.procedures.own': { en: 'your own', cy: 'eich un chi' },
  'office.procedures.offer-first': { en: 'Offer first', cy: 'Cynnig gyntaf' },
  'office.procedures.offer-first-of': { en: 'Offer first: {name}', cy: 'Cynnig gyntaf: {name}' },
  'office.procedures.chosen': {
    en: '{name} is offered first now.',
    cy: '{name} a gynigir gyntaf nawr.',
  },
  'office.procedures.look': { en: 'Look at the rules', cy: 'Edrych ar y rheolau' },
  'office.procedures.look-at': {
    en: 'Look at the rules of {name}',
    cy: 'Edrych ar y rheolau: {name}',
  },
  'office.procedures.copy': { en: 'Copy and change', cy: 'Copïo a newid' },
  'office.procedures.copy-named': { en: 'Copy and change {name}', cy: 'Copïo a newid {name}' },
  'office.procedures.change': { en: 'Make a new version', cy: 'Gwneud fersiwn newydd' },
  'office.procedures.change-named': {
    en: 'Make a new version of {name}',
    cy: 'Gwneud fersiwn newydd o {name}',
  },
  'office.rules.setting': { en: 'Rule', cy: 'Rheol' },
  'office.rules.value': { en: 'As it stands', cy: 'Fel y mae' },
  'office.rules.source': { en: 'Where it comes from', cy: 'O ble y daw' },
  'office.rules.refs': { en: '{source} {refs}', cy: '{source} {refs}' },
  'office.rules.note': {
    en: 'What the office’s texts do not confirm is left out: it is no rule of theirs.',
    cy: 'Gadewir allan yr hyn nad yw testunau’r swyddfa yn ei gadarnhau: nid yw’n rheol ganddynt.',
  },
  'office.edit.title': { en: 'Your own procedure', cy: 'Eich gweithdrefn eich hun' },
  'office.edit.made-from': { en: 'Made from {base}.', cy: 'Wedi’i gwneud o {base}.' },
  'office.edit.name-and-date': { en: 'Name and date', cy: 'Enw a dyddiad' },
  'office.edit.name': { en: 'Name', cy: 'Enw' },
  'office.edit.copy-name': { en: '{name} (our own)', cy: '{name} (ein hun)' },
  'office.edit.effective': {
    en: 'For cases decided from',
    cy: 'Ar gyfer achosion y penderfynir arnynt o',
  },
  'office.edit.words': { en: 'The words shown', cy: 'Y geiriau a ddangosir' },
  'office.edit.dates': { en: 'Dates and times', cy: 'Dyddiadau ac amserau' },
  'office.edit.steps': { en: 'Who may do each step', cy: 'Pwy gaiff wneud pob cam' },
  'office.edit.ladder': { en: 'Chasing', cy: 'Anfon nodiadau atgoffa' },
  'office.edit.ladder.lead': {
    en: 'Working days from the date owed: −10 is ten before it, 5 is five after it.',
    cy: 'Diwrnodau gwaith o’r dyddiad dyledus: mae −10 yn ddeg cyn hynny, a 5 yn bump wedyn.',
  },
  'office.edit.rung': {
    en: '{kind}{level, select, none {} other { {level}}}, working days from the date',
    cy: '{kind}{level, select, none {} other { {level}}}, diwrnodau gwaith o’r dyddiad',
  },
  'office.edit.lists': { en: 'Lists to choose from', cy: 'Rhestrau i ddewis ohonynt' },
  'office.edit.categories': {
    en: 'What shows that it was done',
    cy: 'Yr hyn sy’n dangos y’i gwnaed',
  },
  'office.edit.add': { en: 'Add to “{list}”', cy: 'Ychwanegu at “{list}”' },
  'office.edit.remove': { en: 'Remove “{item}”', cy: 'Tynnu “{item}”' },
  'office.edit.unnamed': { en: 'unnamed', cy: 'dienw' },
  'office.edit.enough': { en: 'Enough', cy: 'Digon' },
  'office.edit.notEnough': { en: 'Not enough', cy: 'Dim digon' },
  'office.edit.watchFor': { en: 'To watch for', cy: 'I gadw llygad arno' },
  'office.edit.step-change': { en: 'Change', cy: 'Newid' },
  'office.edit.step-change-of': { en: 'Change who may: {step}', cy: 'Newid pwy gaiff: {step}' },
  'office.edit.by': { en: 'Who does it', cy: 'Pwy sy’n ei wneud' },
  'office.edit.approvedBy': { en: 'Who says yes to a request', cy: 'Pwy sy’n cytuno i gais' },
  'office.edit.isRequestable': {
    en: 'Anybody else who works on cases may ask for it',
    cy: 'Caiff unrhyw un arall sy’n gweithio ar achosion ofyn amdano',
  },
  'office.edit.needsSecondPerson': {
    en: 'Nobody does it alone: a second person says yes',
    cy: 'Nid oes neb yn ei wneud ar ei ben ei hun: mae ail berson yn cytuno',
  },
  'office.edit.take-over': { en: 'Take over', cy: 'Derbyn' },
  'office.edit.number-needed': {
    en: 'A whole number is needed here.',
    cy: 'Mae angen rhif cyfan yma.',
  },
  'office.edit.differs': { en: 'What differs', cy: 'Beth sy’n wahanol' },
  'office.edit.differs-none': {
    en: 'Nothing differs from {base} yet.',
    cy: 'Nid oes dim yn wahanol i {base} eto.',
  },
  'office.edit.before': { en: 'Before', cy: 'Cynt' },
  'office.edit.after': { en: 'Now', cy: 'Nawr' },
  'office.edit.nothing': { en: 'nothing', cy: 'dim' },
  'office.edit.keep': { en: 'Keep this version', cy: 'Cadw’r fersiwn hon' },
  'office.edit.kept': {
    en: '{name} is kept. Cases decided from {day} may come under it.',
    cy: 'Cedwir {name}. Gall achosion y penderfynir arnynt o {day} ddod oddi tani.',
  },
  'office.rule.by': { en: '{who}', cy: '{who}' },
  'office.rule.by-two': {
    en: '{who} ask; {approvers} say yes',
    cy: '{who} yn gofyn; {approvers} yn cytuno',
  },
  'office.rule.on-request': {
    en: '{who}; others may ask {approvers}',
    cy: '{who}; caiff eraill ofyn i {approvers}',
  },
  'office.rule.nobody': { en: 'nobody', cy: 'neb' },
} as const satisfies Words;

const settings = {
  'setting.languages': { en: 'Languages of letters', cy: 'Ieithoedd llythyrau' },
  'setting.nation': { en: 'Bank holidays of', cy: 'Gwyliau banc' },
  'setting.dateMeans': {
    en: 'What is owed by the date',
    cy: 'Yr hyn sy’n ddyledus erbyn y dyddiad',
  },
  'setting.onTimeBy': { en: 'On time is decided by', cy: 'Penderfynir a yw mewn pryd yn ôl' },
  'setting.dueSoonWorkingDays': {
    en: 'Due soon: working days before',
    cy: 'Yn ddyledus yn fuan: diwrnodau gwaith cyn hynny',
  },
  'setting.considerWithinWorkingDays': {
    en: 'Our own time to consider, in working days',
    cy: 'Ein hamser ein hunain i ystyried, mewn diwrnodau gwaith',
  },
  'setting.rollRule': {
    en: 'A date that is no working day',
    cy: 'Dyddiad nad yw’n ddiwrnod gwaith',
  },
  'setting.commentPeriod': {
    en: 'Time to comment on a draft',
    cy: 'Amser i roi sylwadau ar ddrafft',
  },
  'setting.draftOffersComment': {
    en: 'Comments are invited on',
    cy: 'Gwahoddir sylwadau ar',
  },
  'setting.triggerReviewMonths': {
    en: 'Look again at what waits for an event, in months',
    cy: 'Ailedrych ar yr hyn sy’n aros am ddigwyddiad, mewn misoedd',
  },
  'setting.impactCheckMonths': {
    en: 'Check whether it worked, in months',
    cy: 'Gwirio a weithiodd, mewn misoedd',
  },
  'setting.impact-first': {
    en: 'First check whether it worked, in months',
    cy: 'Y gwiriad cyntaf i weld a weithiodd, mewn misoedd',
  },
  'setting.impact-second': { en: 'Second check, in months', cy: 'Yr ail wiriad, mewn misoedd' },
  'setting.officeClosuresStopTheBody': {
    en: 'Days our office is closed stop the body’s time too',
    cy: 'Mae diwrnodau y mae ein swyddfa ar gau yn atal amser y corff hefyd',
  },
  'setting.retentionMonths': {
    en: 'Documents are kept, in months after the last act',
    cy: 'Cedwir dogfennau, mewn misoedd ar ôl y weithred olaf',
  },
  'setting.delayedAfterMonths': {
    en: 'A delayed remedy after, in months',
    cy: 'Rhwymedi sydd wedi’i oedi ar ôl, mewn misoedd',
  },
  'setting.usualUnits': { en: 'Usual terms', cy: 'Cyfnodau arferol' },
  'setting.isEarlyResolutionFollowedUp': {
    en: 'Early resolutions are followed up',
    cy: 'Dilynir datrysiadau cynnar',
  },
  'setting.statutoryReply': {
    en: 'Time the law gives to reply',
    cy: 'Amser y mae’r gyfraith yn ei roi i ateb',
  },
  'setting.steps': { en: 'Step', cy: 'Cam' },
  'setting.words': { en: 'Word', cy: 'Gair' },
  'setting.chaseLadder': { en: 'Chasing', cy: 'Anfon nodiadau atgoffa' },
  'setting.categories': { en: 'Kind of remedy', cy: 'Math o rwymedi' },
  'setting.outcomes': { en: 'Outcomes', cy: 'Canlyniadau' },
  'setting.ceaseReasons': {
    en: 'Reasons to cease',
    cy: 'Rhesymau dros roi’r gorau iddi',
  },
  'setting.treatAsMetReasons': {
    en: 'Reasons to treat as met',
    cy: 'Rhesymau dros drin fel petai wedi’i gyflawni',
  },
  'setting.incompleteReasons': {
    en: 'Reasons to accept as incomplete',
    cy: 'Rhesymau dros dderbyn er yn anghyflawn',
  },
  'setting.refusalReasons': {
    en: 'Why a body says it cannot or will not',
    cy: 'Pam y dywed corff na all neu na fydd',
  },
  'setting.returnReasons': {
    en: 'Why a record is sent back',
    cy: 'Pam yr anfonir cofnod yn ôl',
  },
  'setting.notToldReasons': {
    en: 'Why the complainant was not told',
    cy: 'Pam na ddywedwyd wrth yr achwynydd',
  },
  'setting.handlingItems': {
    en: 'How a body deals with the office',
    cy: 'Sut mae corff yn delio â’r swyddfa',
  },
  'setting.gate': { en: 'Escalation', cy: 'Uwchgyfeirio' },
  'setting.moneyGuidance': { en: 'Money guide', cy: 'Canllaw arian' },
  'setting.kinds': { en: 'Kinds of recommendation', cy: 'Mathau o argymhelliad' },
  'setting.instruments': {
    en: 'What decisions ask with',
    cy: 'Yr hyn y mae penderfyniadau’n gofyn ag ef',
  },

  'office-word.met': { en: 'Met', cy: 'Cyflawnwyd' },
  'office-word.partlyMet': { en: 'Partly met', cy: 'Cyflawnwyd yn rhannol' },
  'office-word.notMet': { en: 'Not met', cy: 'Heb ei gyflawni' },
  'office-word.caseworker': { en: 'Caseworker', cy: 'Gweithiwr achos' },
  'office-word.body': { en: 'Body', cy: 'Corff' },
  'office-word.complainant': { en: 'Complainant', cy: 'Achwynydd' },
  'office-word.recommendation': { en: 'Recommendation', cy: 'Argymhelliad' },

  'office-value.evidence': { en: 'the evidence', cy: 'y dystiolaeth' },
  'office-value.action': { en: 'the action itself', cy: 'y cam gweithredu ei hun' },
  'office-value.actionDone': {
    en: 'the day the action was done',
    cy: 'y diwrnod y gwnaed y cam gweithredu',
  },
  'office-value.evidenceReceived': {
    en: 'the day evidence came',
    cy: 'y diwrnod y daeth tystiolaeth',
  },
  'office-value.evidenceComplete': {
    en: 'the day the evidence was complete',
    cy: 'y diwrnod yr oedd y dystiolaeth yn gyflawn',
  },
  'office-value.satisfied': {
    en: 'the day we were satisfied',
    cy: 'y diwrnod yr oeddem yn fodlon',
  },
  'office-value.keep': { en: 'stays, with a warning', cy: 'yn aros, gyda rhybudd' },
  'office-value.forward': {
    en: 'moves to the next working day',
    cy: 'yn symud i’r diwrnod gwaith nesaf',
  },
  'office-value.back': {
    en: 'moves to the working day before',
    cy: 'yn symud i’r diwrnod gwaith blaenorol',
  },
  'office-value.calendarDays': { en: 'days', cy: 'diwrnodau' },
  'office-value.workingDays': { en: 'working days', cy: 'diwrnodau gwaith' },
  'office-value.weeks': { en: 'weeks', cy: 'wythnosau' },
  'office-value.calendarMonths': { en: 'months', cy: 'misoedd' },
  'office-span.calendarDays': {
    en: '{count, plural, one {# day} other {# days}}',
    cy: '{count, plural, two {# ddiwrnod} other {# diwrnod}}',
  },
  'office-span.workingDays': {
    en: '{count, plural, one {# working day} other {# working days}}',
    cy: '{count, plural, two {# ddiwrnod gwaith} other {# diwrnod gwaith}}',
  },
  'office-span.weeks': {
    en: '{count, plural, one {# week} other {# weeks}}',
    cy: '{count, plural, other {# wythnos}}',
  },
  'office-span.calendarMonths': {
    en: '{count, plural, one {# month} other {# months}}',
    cy: '{count, plural, two {# fis} few {# mis} other {# mis}}',
  },
  'office-value.fixed': { en: 'fixed dates', cy: 'dyddiadau pendant' },
  'office-value.final-report': { en: 'final report', cy: 'adroddiad terfynol' },
  'office-value.discontinuance': { en: 'discontinuance', cy: 'terfyniad' },
  'office-value.decision': { en: 'decision', cy: 'penderfyniad' },
  'office-value.en': { en: 'English', cy: 'Saesneg' },
  'office-value.cy': { en: 'Welsh', cy: 'Cymraeg' },
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

/** The office in the settings: its people, its procedures and its calendar. */
export const officeWords = {
  ...tabs,
  ...people,
  ...procedures,
  ...settings,
  ...calendar,
} as const;
