import type { Words } from '../word.ts';

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
  'setting.evidenceMailbox': {
    en: 'Mailbox for evidence',
    cy: 'Blwch post ar gyfer tystiolaeth',
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

/** The procedures in the settings, and what each of their rules is called. */
export const procedureSettings = { ...procedures, ...settings } as const;
