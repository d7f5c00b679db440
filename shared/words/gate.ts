import type { considerations } from '../domain/case/events/escalation.ts';
import type { LetterKind, replyKinds } from '../domain/case/events/letters.ts';
import type { MissingId, shownKinds } from '../domain/case/gate.ts';
import type { Hold, NextStepKind } from '../domain/case/ladder.ts';
import type { Word } from './word.ts';

const missing = {
  'gate.missing.not-agreed': {
    en: 'Nothing shows that the body agreed in writing.',
    cy: 'Nid oes dim yn dangos bod y corff wedi cytuno’n ysgrifenedig.',
  },
  'gate.missing.no-date': { en: 'It has no date.', cy: 'Nid oes ganddo ddyddiad.' },
  'gate.missing.date-ahead': {
    en: 'Its date has not passed.',
    cy: 'Nid yw ei ddyddiad wedi mynd heibio.',
  },
  'gate.missing.not-chased': {
    en: 'Nobody has chased since the date last moved.',
    cy: 'Nid oes nodyn atgoffa wedi mynd ers i’r dyddiad symud ddiwethaf.',
  },
  'gate.missing.no-proof': {
    en: 'Nothing shows that the chase went.',
    cy: 'Nid oes dim yn dangos bod y nodyn atgoffa wedi mynd.',
  },
  'gate.missing.no-reply-date': {
    en: 'The letter named no day to reply by.',
    cy: 'Ni enwodd y llythyr ddiwrnod i ateb erbyn.',
  },
  'gate.missing.window-open': {
    en: 'The body still has time to reply.',
    cy: 'Mae gan y corff amser i ateb o hyd.',
  },
  'gate.missing.evidence-came': {
    en: 'Evidence has come since, and is ours to judge.',
    cy: 'Mae tystiolaeth wedi dod ers hynny, a’n gwaith ni yw ei hasesu.',
  },
  'gate.missing.still-needed-not-asked': {
    en: 'The body was not told what is still needed.',
    cy: 'Ni ddywedwyd wrth y corff beth sydd ei angen o hyd.',
  },
  'gate.missing.reasons-not-considered': {
    en: 'It is not recorded that the body’s reasons were considered.',
    cy: 'Nid yw wedi’i gofnodi bod rhesymau’r corff wedi’u hystyried.',
  },
  'gate.missing.pattern-not-checked': {
    en: 'It is not recorded that earlier failings of the body were looked at.',
    cy: 'Nid yw wedi’i gofnodi bod methiannau cynharach y corff wedi’u hystyried.',
  },
  'gate.missing.proportionality-not-considered': {
    en: 'It is not recorded that proportionality was considered.',
    cy: 'Nid yw wedi’i gofnodi bod cymesuredd wedi’i ystyried.',
  },
  'gate.missing.complainant-not-asked': {
    en: 'The complainant, whom it touches, was not asked.',
    cy: 'Ni ofynnwyd i’r achwynydd, y mae’n effeithio arno.',
  },
  'gate.missing.no-statutory-reply': {
    en: 'The office has no time for a reply set by law.',
    cy: 'Nid oes gan y swyddfa amser ateb wedi’i bennu gan y gyfraith.',
  },
  'gate.missing.receipt-unknown': {
    en: 'The day the body received the report is not recorded.',
    cy: 'Nid yw’r diwrnod y cafodd y corff yr adroddiad wedi’i gofnodi.',
  },
  'gate.missing.statutory-open': {
    en: 'The body’s time to reply by law has not run out.',
    cy: 'Nid yw amser y corff i ateb yn ôl y gyfraith wedi dod i ben.',
  },
  'gate.missing.comments-not-offered': {
    en: 'Comment was not offered to both the complainant and the body.',
    cy: 'Ni chynigiwyd cyfle i wneud sylwadau i’r achwynydd a’r corff ill dau.',
  },
  'gate.missing.no-refusal': {
    en: 'No refusal that stands is recorded.',
    cy: 'Nid oes gwrthodiad sy’n sefyll wedi’i gofnodi.',
  },
  'gate.missing.no-different-action': {
    en: 'It is not recorded that something else was done.',
    cy: 'Nid yw wedi’i gofnodi bod rhywbeth arall wedi’i wneud.',
  },
} as const satisfies Readonly<Record<`gate.missing.${MissingId}`, Word>>;

/** What on the record shows it; `on` is a day written out, `none` where there is none. */
const shown = {
  'gate.shown.decision': {
    en: 'The decision{on, select, none {} other { of {on}}}',
    cy: 'Y penderfyniad{on, select, none {} other { dyddiedig {on}}}',
  },
  'gate.shown.document': {
    en: 'The document issued{on, select, none {} other { on {on}}}',
    cy: 'Y ddogfen a gyhoeddwyd{on, select, none {} other { ar {on}}}',
  },
  'gate.shown.comment': {
    en: 'The body’s comment{on, select, none {} other { of {on}}}',
    cy: 'Sylw’r corff{on, select, none {} other { dyddiedig {on}}}',
  },
  'gate.shown.date': {
    en: 'The date{on, select, none {} other {, {on},}} has passed',
    cy: 'Mae’r dyddiad{on, select, none {} other {, {on},}} wedi mynd heibio',
  },
  'gate.shown.letter': {
    en: 'The letter{on, select, none {} other { of {on}}}',
    cy: 'Y llythyr{on, select, none {} other { dyddiedig {on}}}',
  },
  'gate.shown.reply': {
    en: 'The reply{on, select, none {} other { of {on}}}',
    cy: 'Yr ateb{on, select, none {} other { dyddiedig {on}}}',
  },
  'gate.shown.assessment': {
    en: 'Our judgement{on, select, none {} other { of {on}}}',
    cy: 'Ein dyfarniad{on, select, none {} other { dyddiedig {on}}}',
  },
  'gate.shown.consideration': {
    en: 'Recorded{on, select, none {} other { on {on}}}',
    cy: 'Cofnodwyd{on, select, none {} other { ar {on}}}',
  },
  'gate.shown.view': {
    en: 'Asked{on, select, none {} other { on {on}}}',
    cy: 'Gofynnwyd{on, select, none {} other { ar {on}}}',
  },
  'gate.shown.wish': {
    en: 'The complainant cannot be asked{on, select, none {} other {, as heard on {on}}}',
    cy: 'Ni ellir gofyn i’r achwynydd{on, select, none {} other {, fel y clywyd ar {on}}}',
  },
  'gate.shown.receipt': {
    en: 'The body received it{on, select, none {} other { on {on}}}',
    cy: 'Cafodd y corff ef{on, select, none {} other { ar {on}}}',
  },
  'gate.shown.draft': {
    en: 'The draft{on, select, none {} other { of {on}}}',
    cy: 'Y drafft{on, select, none {} other { dyddiedig {on}}}',
  },
  'gate.shown.not-needed': {
    en: 'Not needed: it does not touch the complainant',
    cy: 'Nid oes angen: nid yw’n effeithio ar yr achwynydd',
  },
} as const satisfies Readonly<Record<`gate.shown.${(typeof shownKinds)[number]}`, Word>>;

const nextSteps = {
  'next-step.assess': { en: 'Judge the evidence', cy: 'Asesu’r dystiolaeth' },
  'next-step.decide-extension': {
    en: 'Decide the request for more time',
    cy: 'Penderfynu ar y cais am ragor o amser',
  },
  'next-step.answer-request': { en: 'Answer a colleague’s request', cy: 'Ateb cais cydweithiwr' },
  'next-step.remind': { en: 'Send a reminder', cy: 'Anfon nodyn cwrtais' },
  'next-step.chase': {
    en: 'Send a chase{level, select, none {} other {, level {level}}}',
    cy: 'Anfon nodyn atgoffa{level, select, none {} other {, lefel {level}}}',
  },
  'next-step.escalate': { en: 'Escalate', cy: 'Uwchgyfeirio' },
  'next-step.decide': { en: 'Decide what follows', cy: 'Penderfynu beth sy’n dilyn' },
  'next-step.wait': { en: 'Wait', cy: 'Aros' },
  'next-step.record-trigger': { en: 'Record the event', cy: 'Cofnodi’r digwyddiad' },
  'next-step.review-trigger': {
    en: 'Look whether the event is still coming',
    cy: 'Edrych a yw’r digwyddiad yn dal i ddod',
  },
  'next-step.confirm': {
    en: 'Say which date the words mean',
    cy: 'Dweud pa ddyddiad y mae’r geiriau’n ei olygu',
  },
  'next-step.nothing-set': { en: 'Set a date', cy: 'Pennu dyddiad' },
} as const satisfies Readonly<Record<`next-step.${NextStepKind}`, Word>>;

/** Why nobody is chased now. */
const holds = {
  'hold.extension': {
    en: 'Their request for more time waits for us',
    cy: 'Mae eu cais am ragor o amser yn aros amdanom ni',
  },
  'hold.waiting-for-us': {
    en: 'Their evidence waits for us',
    cy: 'Mae eu tystiolaeth yn aros amdanom ni',
  },
  'hold.awaiting-trigger': {
    en: 'It waits for an event',
    cy: 'Mae’n aros am ddigwyddiad',
  },
  'hold.in-draft': { en: 'It is only drafted', cy: 'Dim ond drafft ydyw' },
  'hold.ended': { en: 'It has ended', cy: 'Mae wedi dod i ben' },
} as const satisfies Readonly<Record<`hold.${Hold}`, Word>>;

const letters = {
  'letter-kind.reminder': { en: 'Reminder before the date', cy: 'Nodyn cwrtais cyn y dyddiad' },
  'letter-kind.chase': { en: 'Chase', cy: 'Nodyn atgoffa' },
  'letter-kind.still-needed': { en: 'What is still needed', cy: 'Yr hyn sydd ei angen o hyd' },
  'letter-kind.extension-answer': {
    en: 'Answer to a request for more time',
    cy: 'Ateb i gais am ragor o amser',
  },
  'letter-kind.delay-explained': { en: 'The delay explained', cy: 'Egluro’r oedi' },
  'letter-kind.view-asked': {
    en: 'The complainant’s view asked',
    cy: 'Gofyn am farn yr achwynydd',
  },
  'letter-kind.chief-executive': {
    en: 'Letter to the chief executive',
    cy: 'Llythyr at y prif weithredwr',
  },
  'letter-kind.confirmation': { en: 'Confirmation', cy: 'Cadarnhad' },
  'letter-kind.special-report-notice': {
    en: 'Notice of an intended report',
    cy: 'Hysbysiad o adroddiad arfaethedig',
  },
  'letter-kind.other': { en: 'Another letter', cy: 'Llythyr arall' },
} as const satisfies Readonly<Record<`letter-kind.${LetterKind}`, Word>>;

const replies = {
  'reply-kind.reasons-for-delay': { en: 'Reasons for the delay', cy: 'Rhesymau dros yr oedi' },
  'reply-kind.evidence-promised': { en: 'Evidence promised', cy: 'Addawyd tystiolaeth' },
  'reply-kind.refusal': { en: 'A refusal', cy: 'Gwrthodiad' },
  'reply-kind.cannot': { en: 'It says it cannot', cy: 'Dywed na all wneud hynny' },
  'reply-kind.different-action': {
    en: 'It did something else',
    cy: 'Gwnaeth rywbeth arall',
  },
  'reply-kind.other': { en: 'Another reply', cy: 'Ateb arall' },
} as const satisfies Readonly<Record<`reply-kind.${(typeof replyKinds)[number]}`, Word>>;

const weighed = {
  'consideration.reasons': { en: 'The body’s reasons', cy: 'Rhesymau’r corff' },
  'consideration.pattern': {
    en: 'Earlier failings of the body',
    cy: 'Methiannau cynharach y corff',
  },
  'consideration.proportionality': { en: 'Proportionality', cy: 'Cymesuredd' },
} as const satisfies Readonly<Record<`consideration.${(typeof considerations)[number]}`, Word>>;

/** Words for the chase ladder, letters and the escalation gate. */
export const gateWords = {
  ...missing,
  ...shown,
  ...nextSteps,
  ...holds,
  ...letters,
  ...replies,
  ...weighed,
} as const;
