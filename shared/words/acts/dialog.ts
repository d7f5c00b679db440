import type { Words } from '../word.ts';

/** The menus. */
const menus = {
  'act.menu': { en: 'Do…', cy: 'Gwneud…' },
  'act.menu-case': { en: 'What can be done with the case', cy: 'Beth y gellir ei wneud â’r achos' },
  'act.menu-recommendation': {
    en: 'What can be done with {number}',
    cy: 'Beth y gellir ei wneud â {number}',
  },
  'act.topic.draft': { en: 'Draft and decision', cy: 'Drafft a phenderfyniad' },
  'act.topic.recommendation': { en: 'Recommendation', cy: 'Argymhelliad' },
  'act.topic.letters': { en: 'Letters and calls', cy: 'Llythyrau a galwadau' },
  'act.topic.dates': { en: 'Dates', cy: 'Dyddiadau' },
  'act.topic.evidence': { en: 'Evidence and money', cy: 'Tystiolaeth ac arian' },
  'act.topic.gate': { en: 'Escalation', cy: 'Uwchgyfeirio' },
  'act.topic.ending': { en: 'Ending and opening again', cy: 'Dod i ben ac ailagor' },
  'act.topic.people': { en: 'People and bodies', cy: 'Pobl a chyrff' },
  'act.topic.case': { en: 'The case itself', cy: 'Yr achos ei hun' },
  'act.topic.beyond': { en: 'Beyond what was asked', cy: 'Y tu hwnt i’r hyn a ofynnwyd' },
  'act.topic.not-yours': { en: 'Not yours to do', cy: 'Nid eich lle chi' },
  'act.mark-ask': { en: 'ask', cy: 'gofyn' },
  'act.who-could': { en: 'For: {who}', cy: 'Ar gyfer: {who}' },
  'act.of-item': { en: '{act}: {item}', cy: '{act}: {item}' },
} as const satisfies Words;

/** The dialog every form stands in. */
const dialog = {
  'act.of-recommendation': { en: '{act}: {number}', cy: '{act}: {number}' },
  'act.record': { en: 'Record', cy: 'Cofnodi' },
  'act.send-request': { en: 'Send the request', cy: 'Anfon y cais' },
  'act.recorded': { en: 'Recorded: {act}.', cy: 'Cofnodwyd: {act}.' },
  'act.requested': { en: 'Asked for: {act}.', cy: 'Gofynnwyd am: {act}.' },
  'act.nothing-changed': {
    en: 'Nothing was changed, so there is nothing to record.',
    cy: 'Ni newidiwyd dim, felly nid oes dim i’w gofnodi.',
  },
  'act.keys': {
    en: 'Ctrl+Enter records, Escape leaves.',
    cy: 'Mae Ctrl+Enter yn cofnodi, Escape yn gadael.',
  },
  'act.ask.lead': {
    en: 'You ask for this; it is decided by: {who}. Nothing happens until they say yes.',
    cy: 'Gofyn am hyn yr ydych; y rhai sy’n penderfynu yw: {who}. Nid oes dim yn digwydd nes iddynt gytuno.',
  },
  'act.ask.lead-nobody': {
    en: 'You ask for this; another person decides. Nothing happens until they say yes.',
    cy: 'Gofyn am hyn yr ydych; person arall sy’n penderfynu. Nid oes dim yn digwydd nes iddynt gytuno.',
  },
  'act.ask.why': { en: 'Why you ask', cy: 'Pam rydych yn gofyn' },
  'act.ask.instead': { en: 'Ask for it instead', cy: 'Gofyn amdano yn lle hynny' },
  'act.choose': { en: 'Choose…', cy: 'Dewiswch…' },
  'act.use-day': { en: 'Use {day}', cy: 'Defnyddio {day}' },
  'act.suggested': { en: 'Suggested: {day}. {why}.', cy: 'Awgrym: {day}. {why}.' },
  'act.row-out': { en: 'Take out', cy: 'Tynnu allan' },
  'act.row-out-of': { en: 'Take out: {row}', cy: 'Tynnu allan: {row}' },
  'act.nothing-to-choose': { en: 'There is none to choose.', cy: 'Nid oes un i’w ddewis.' },
  'act.check-form': {
    en: '{count, plural, one {# field needs another look.} other {# fields need another look.}}',
    cy: '{count, plural, zero {Nid oes angen golwg arall.} one {Mae angen golwg arall ar # maes.} two {Mae angen golwg arall ar # faes.} few {Mae angen golwg arall ar # maes.} many {Mae angen golwg arall ar # maes.} other {Mae angen golwg arall ar # maes.}}',
  },
} as const satisfies Words;

/** The escalation gate, more time, and what was asked. */
const shown = {
  'act.gate.title': { en: 'What this step needs', cy: 'Beth sydd ei angen ar gyfer y cam hwn' },
  'act.gate.met': { en: 'Shown', cy: 'Wedi’i ddangos' },
  'act.gate.gap': { en: 'Not shown', cy: 'Heb ei ddangos' },
  'act.gate.all-met': {
    en: 'Everything it needs is shown on the record.',
    cy: 'Mae popeth sydd ei angen wedi’i ddangos ar y cofnod.',
  },
  'act.gate.some-missing': {
    en: '{count, plural, one {# thing it needs is not shown.} other {# things it needs are not shown.}}',
    cy: '{count, plural, zero {Mae popeth wedi’i ddangos.} one {Nid yw # peth sydd ei angen wedi’i ddangos.} two {Nid yw # beth sydd eu hangen wedi’u dangos.} few {Nid yw # pheth sydd eu hangen wedi’u dangos.} many {Nid yw # pheth sydd eu hangen wedi’u dangos.} other {Nid yw # peth sydd eu hangen wedi’u dangos.}}',
  },
  'act.gate.override-who': {
    en: 'To go on without it, a reason that prints is given by: {who}.',
    cy: 'I fynd ymlaen hebddo, rhoddir rheswm sy’n argraffu gan: {who}.',
  },
  'act.gate.road-open': { en: 'open', cy: 'ar agor' },
  'act.gate.road-shut': {
    en: 'something it needs is not shown',
    cy: 'nid yw rhywbeth sydd ei angen wedi’i ddangos',
  },
  'act.gate.for-number': { en: '{number}: {words}', cy: '{number}: {words}' },
  'act.asked.before': {
    en: '{number}: asked by the date, {day}.',
    cy: '{number}: gofynnwyd erbyn y dyddiad, {day}.',
  },
  'act.asked.after': {
    en: '{number}: asked after the date, {day}. Then a manager decides.',
    cy: '{number}: gofynnwyd ar ôl y dyddiad, {day}. Rheolwr sy’n penderfynu wedyn.',
  },
  'act.asked.title': { en: 'When it is asked', cy: 'Pryd y gofynnir' },
  'act.time.title': { en: 'The request', cy: 'Y cais' },
  'act.time.said': {
    en: '{who} asked on {day}: “{reason}”',
    cy: 'Gofynnodd {who} ar {day}: “{reason}”',
  },
  'act.time.until': { en: 'They ask until {day}.', cy: 'Gofynnant tan {day}.' },
  'act.time.original': { en: 'Original date', cy: 'Dyddiad gwreiddiol' },
  'act.time.now': { en: 'Date now', cy: 'Dyddiad nawr' },
  'act.time.asked': { en: 'Asked', cy: 'Gofynnwyd' },
  'act.time.asked-before': { en: 'by the date', cy: 'erbyn y dyddiad' },
  'act.time.asked-after': { en: 'after the date', cy: 'ar ôl y dyddiad' },
  'act.time.asked-undated': { en: 'there was no date', cy: 'nid oedd dyddiad' },
  'act.time.change': { en: 'Would move by', cy: 'Byddai’n symud' },
  'act.time.later': {
    en: '{days, plural, one {# working day later} other {# working days later}}',
    cy: '{days, plural, zero {dim yn hwyrach} one {# diwrnod gwaith yn hwyrach} two {# ddiwrnod gwaith yn hwyrach} few {# diwrnod gwaith yn hwyrach} many {# diwrnod gwaith yn hwyrach} other {# diwrnod gwaith yn hwyrach}}',
  },
  'act.time.not-later': { en: 'not later than now', cy: 'ddim yn hwyrach na nawr' },
  'act.time.no-day-yet': { en: 'choose a day', cy: 'dewiswch ddiwrnod' },
  'act.time.stays': {
    en: 'The original date stays on the record, whatever is granted.',
    cy: 'Mae’r dyddiad gwreiddiol yn aros ar y cofnod, beth bynnag a ganiateir.',
  },
  'act.before.title': { en: 'Before you write or call', cy: 'Cyn i chi ysgrifennu neu ffonio' },
  'act.requested.by': {
    en: '{name} asked on {day}: {act}',
    cy: 'Gofynnodd {name} ar {day}: {act}',
  },
  'act.requested.why': { en: '“{reason}”', cy: '“{reason}”' },
  'act.requested.title': { en: 'What is asked', cy: 'Beth a ofynnir' },
  'act.requested.field': { en: '{field}: {value}', cy: '{field}: {value}' },
} as const satisfies Words;

/** Who was told at the closing, and who was not. */
const closing = {
  'act.told.name': { en: 'Name', cy: 'Enw' },
  'act.told.whether': { en: 'Were they told?', cy: 'A ddywedwyd wrthynt?' },
  'act.told.yes': { en: 'told', cy: 'do' },
  'act.told.no': { en: 'not told', cy: 'naddo' },
  'act.told.why': { en: 'Not told, because', cy: 'Ni ddywedwyd, am fod' },
  'act.told.use': { en: 'Say “{words}”', cy: 'Dweud “{words}”' },
} as const satisfies Words;

/** Dates that would move. */
const moves = {
  'act.moves.title': { en: 'Dates that would move', cy: 'Dyddiadau a fyddai’n symud' },
  'act.moves.lead': {
    en: 'What you recorded is what these dates are counted from. None has moved yet: tick those that should.',
    cy: 'Caiff y dyddiadau hyn eu cyfrif o’r hyn a gofnodwyd gennych. Nid oes yr un wedi symud eto: ticiwch y rhai a ddylai.',
  },
  'act.moves.move': { en: '{number}: move it', cy: '{number}: ei symud' },
  'act.moves.from-to': { en: 'from {from} to {to}', cy: 'o {from} i {to}' },
  'act.moves.no-date': { en: 'no date', cy: 'dim dyddiad' },
  'act.moves.agreed': {
    en: 'This date was agreed. It stays, unless you agree another.',
    cy: 'Cytunwyd ar y dyddiad hwn. Mae’n aros, oni bai eich bod yn cytuno ar un arall.',
  },
  'act.moves.letters': {
    en: '{count, plural, one {# letter named the old date} other {# letters named the old date}}: {letters}',
    cy: '{count, plural, zero {Ni enwodd yr un llythyr yr hen ddyddiad} one {Enwodd # llythyr yr hen ddyddiad} two {Enwodd # lythyr yr hen ddyddiad} few {Enwodd # llythyr yr hen ddyddiad} many {Enwodd # llythyr yr hen ddyddiad} other {Enwodd # llythyr yr hen ddyddiad}}: {letters}',
  },
  'act.moves.why': { en: 'Why', cy: 'Pam' },
  'act.moves.keep-why': {
    en: 'Why the others are kept',
    cy: 'Pam y cedwir y lleill',
  },
  'act.moves.reason': { en: 'Why they move', cy: 'Pam y maent yn symud' },
  'act.moves.decision-date': {
    en: 'The decision date was corrected.',
    cy: 'Cywirwyd dyddiad y penderfyniad.',
  },
  'act.moves.start': {
    en: 'The day the time runs from was corrected.',
    cy: 'Cywirwyd y diwrnod y mae’r amser yn rhedeg ohono.',
  },
  'act.moves.recorded': {
    en: 'What these dates are counted from was corrected.',
    cy: 'Cywirwyd yr hyn y cyfrifir y dyddiadau hyn ohono.',
  },
  'act.moves.behind': {
    en: '{count, plural, one {# date to settle} other {# dates to settle}}',
    cy: '{count, plural, zero {Dim dyddiadau i’w setlo} one {# dyddiad i’w setlo} two {# ddyddiad i’w setlo} few {# dyddiad i’w setlo} many {# dyddiad i’w setlo} other {# dyddiad i’w setlo}}',
  },
  'act.moves.would': {
    en: 'This moves {number} {span}. The original date stays.',
    cy: 'Mae hyn yn symud {number} {span}. Mae’r dyddiad gwreiddiol yn aros.',
  },
  'act.moves.closing': {
    en: 'The day the complaint closed was recorded.',
    cy: 'Cofnodwyd y diwrnod y caeodd y gŵyn.',
  },
  'act.moves.receipt': {
    en: 'The day {body} received it was recorded.',
    cy: 'Cofnodwyd y diwrnod y cafodd {body} ef.',
  },
  'act.moves.accept': { en: 'Record these', cy: 'Cofnodi’r rhain' },
  'act.moves.asked': {
    en: 'Asked for. No date has moved yet.',
    cy: 'Gofynnwyd am hyn. Nid oes yr un dyddiad wedi symud eto.',
  },
  'act.moves.done': {
    en: '{count, plural, =0 {No date moved.} one {# date moved.} other {# dates moved.}}',
    cy: '{count, plural, zero {Ni symudodd yr un dyddiad.} one {Symudodd # dyddiad.} two {Symudodd # ddyddiad.} few {Symudodd # dyddiad.} many {Symudodd # dyddiad.} other {Symudodd # dyddiad.}}',
  },
} as const satisfies Words;

export const actDialog = { ...menus, ...dialog, ...shown, ...closing, ...moves } as const;
