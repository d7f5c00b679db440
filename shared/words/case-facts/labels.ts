import type { CaseDateKind } from '../../domain/case/dates.ts';
import type { returnDecisions } from '../../domain/case/events/closing.ts';
import type { changeQualities, MoveCause } from '../../domain/case/events/dates.ts';
import type {
  commentAnswers,
  draftKinds,
  IssuedDocument,
  ourAnswers,
} from '../../domain/case/events/draft.ts';
import type { LetterKind } from '../../domain/case/events/letters.ts';
import type { linkRelations } from '../../domain/case/events/opening.ts';
import type {
  contactPositions,
  delivererRelations,
  personRoles,
  Wish,
} from '../../domain/case/events/parties.ts';
import type { partReasons } from '../../domain/case/events/recommendation.ts';
import type { reaches, rootCauses } from '../../domain/case/vocabulary.ts';
import type { Word } from '../word.ts';

type Of<Group extends string, Id extends string> = Readonly<Record<`${Group}.${Id}`, Word>>;

// All in small letters, fit for a sentence: who shows one by itself begins it with a capital.

const people = {
  'fact.wish.wants-action': { en: 'wants the action', cy: 'eisiau’r cam gweithredu' },
  'fact.wish.does-not-want': { en: 'no longer wants it', cy: 'nid yw ei eisiau mwyach' },
  'fact.wish.no-contact': { en: 'wants no contact', cy: 'ddim eisiau cyswllt' },
  'fact.wish.cannot-be-traced': { en: 'cannot be traced', cy: 'ni ellir dod o hyd iddynt' },
  'fact.wish.has-died': { en: 'has died', cy: 'wedi marw' },
} as const satisfies Of<'fact.wish', Wish>;

const personRole = {
  'fact.person-role.complainant': { en: 'complainant', cy: 'achwynydd' },
  'fact.person-role.affected': { en: 'person affected', cy: 'person yr effeithiwyd arno' },
  'fact.person-role.representative': { en: 'representative', cy: 'cynrychiolydd' },
  'fact.person-role.payee': { en: 'payee', cy: 'talai' },
} as const satisfies Of<'fact.person-role', (typeof personRoles)[number]>;

const contactPosition = {
  'fact.contact-position.link-officer': { en: 'link officer', cy: 'swyddog cyswllt' },
  'fact.contact-position.complaints-mailbox': {
    en: 'complaints mailbox',
    cy: 'blwch post cwynion',
  },
  'fact.contact-position.chief-executive': { en: 'chief executive', cy: 'prif weithredwr' },
  'fact.contact-position.monitoring-officer': { en: 'monitoring officer', cy: 'swyddog monitro' },
  'fact.contact-position.leader': { en: 'leader', cy: 'arweinydd' },
  'fact.contact-position.scrutiny-chair': { en: 'scrutiny chair', cy: 'cadeirydd craffu' },
  'fact.contact-position.other': { en: 'contact', cy: 'cyswllt' },
} as const satisfies Of<'fact.contact-position', (typeof contactPositions)[number]>;

const deliverer = {
  'fact.deliverer.acts-for': { en: 'acts for it', cy: 'yn gweithredu drosto' },
  'fact.deliverer.commissioned': { en: 'commissioned by it', cy: 'wedi’i gomisiynu ganddo' },
  'fact.deliverer.private': { en: 'private provider', cy: 'darparwr preifat' },
} as const satisfies Of<'fact.deliverer', (typeof delivererRelations)[number]>;

const draftKind = {
  'fact.draft.draft': { en: 'draft', cy: 'drafft' },
  'fact.draft.further-draft': { en: 'further draft', cy: 'drafft pellach' },
  'fact.draft.proposal': { en: 'proposed terms', cy: 'telerau a gynigiwyd' },
} as const satisfies Of<'fact.draft', (typeof draftKinds)[number]>;

const comments = {
  'fact.comment.agree': { en: 'agrees', cy: 'yn cytuno' },
  'fact.comment.agree-in-part': { en: 'agrees in part', cy: 'yn cytuno’n rhannol' },
  'fact.comment.disagree': { en: 'disagrees', cy: 'yn anghytuno' },
  'fact.comment.already-done': {
    en: 'says it is already done',
    cy: 'yn dweud ei fod eisoes wedi’i wneud',
  },
  'fact.comment.under-way': { en: 'says it is under way', cy: 'yn dweud ei fod ar y gweill' },
  'fact.comment.could-be-better': {
    en: 'says it could be better',
    cy: 'yn dweud y gallai fod yn well',
  },
  'fact.comment.date-unrealistic': {
    en: 'says the date cannot be kept',
    cy: 'yn dweud na ellir cadw at y dyddiad',
  },
  'fact.comment.other': { en: 'says something else', cy: 'yn dweud rhywbeth arall' },
  'fact.comment.no-reply': { en: 'did not reply', cy: 'heb ateb' },
} as const satisfies Of<'fact.comment', (typeof commentAnswers)[number]>;

const ours = {
  'fact.our-answer.kept': { en: 'kept as it was', cy: 'wedi’i gadw fel yr oedd' },
  'fact.our-answer.changed': { en: 'changed', cy: 'wedi’i newid' },
  'fact.our-answer.dropped': { en: 'dropped', cy: 'wedi’i ollwng' },
} as const satisfies Of<'fact.our-answer', (typeof ourAnswers)[number]>;

const documents = {
  'fact.document.decision': { en: 'the decision', cy: 'y penderfyniad' },
  'fact.document.settlement': { en: 'the settlement', cy: 'y setliad' },
  'fact.document.discontinuance': { en: 'the letter that discontinues', cy: 'y llythyr terfynu' },
  'fact.document.final-report': { en: 'the final report', cy: 'yr adroddiad terfynol' },
  'fact.document.report': { en: 'the report', cy: 'yr adroddiad' },
  'fact.document.further-report': { en: 'the further report', cy: 'yr adroddiad pellach' },
  'fact.document.special-report': { en: 'the special report', cy: 'yr adroddiad arbennig' },
} as const satisfies Of<'fact.document', IssuedDocument>;

const letters = {
  'fact.letter.reminder': { en: 'a reminder', cy: 'nodyn cwrtais' },
  'fact.letter.chase': { en: 'a chase', cy: 'nodyn atgoffa' },
  'fact.letter.still-needed': {
    en: 'a letter saying what is still needed',
    cy: 'llythyr yn dweud beth sydd ei angen o hyd',
  },
  'fact.letter.extension-answer': {
    en: 'an answer about more time',
    cy: 'ateb ynghylch rhagor o amser',
  },
  'fact.letter.delay-explained': {
    en: 'a letter explaining the delay',
    cy: 'llythyr yn egluro’r oedi',
  },
  'fact.letter.view-asked': {
    en: 'a letter asking for their view',
    cy: 'llythyr yn gofyn am eu barn',
  },
  'fact.letter.chief-executive': {
    en: 'a letter to the chief executive',
    cy: 'llythyr at y prif weithredwr',
  },
  'fact.letter.confirmation': { en: 'the confirmation', cy: 'y cadarnhad' },
  'fact.letter.special-report-notice': {
    en: 'notice of a special report',
    cy: 'rhybudd o adroddiad arbennig',
  },
  'fact.letter.other': { en: 'a letter', cy: 'llythyr' },
} as const satisfies Of<'fact.letter', LetterKind>;

const qualities = {
  'fact.quality.not-yet-known': { en: 'not yet known', cy: 'ddim yn hysbys eto' },
  'fact.quality.output-seen': {
    en: 'what was asked for was seen',
    cy: 'gwelwyd yr hyn y gofynnwyd amdano',
  },
  'fact.quality.practice-changed': { en: 'practice has changed', cy: 'mae’r arfer wedi newid' },
  'fact.quality.outcome-improved': {
    en: 'people fare better for it',
    cy: 'mae pobl ar eu hennill',
  },
} as const satisfies Of<'fact.quality', (typeof changeQualities)[number]>;

const links = {
  'fact.link.earlier': { en: 'an earlier case', cy: 'achos cynharach' },
  'fact.link.reopened': {
    en: 'the case this one takes up again',
    cy: 'yr achos y mae hwn yn ailafael ynddo',
  },
  'fact.link.new-for-failure': {
    en: 'a new case, because what was agreed was not done',
    cy: 'achos newydd, am na wnaed yr hyn y cytunwyd arno',
  },
  'fact.link.related': { en: 'a related case', cy: 'achos cysylltiedig' },
} as const satisfies Of<'fact.link', (typeof linkRelations)[number]>;

const why = {
  'fact.part-why.stated': { en: 'named in the decision', cy: 'wedi’i enwi yn y penderfyniad' },
  'fact.part-why.each-body': { en: 'one body’s share', cy: 'cyfran un corff' },
  'fact.part-why.occurrence': { en: 'one time of several', cy: 'un tro o sawl un' },
  'fact.part-why.met': { en: 'what is met already', cy: 'yr hyn a gyflawnwyd eisoes' },
  'fact.part-why.remainder': { en: 'what is left', cy: 'yr hyn sydd ar ôl' },
} as const satisfies Of<'fact.part-why', (typeof partReasons)[number]>;

const returns = {
  'fact.return.reopened': { en: 'opened again', cy: 'ailagorwyd' },
  'fact.return.new-case': { en: 'a new case', cy: 'achos newydd' },
  'fact.return.no-further-action': { en: 'no further action', cy: 'dim gweithredu pellach' },
} as const satisfies Of<'fact.return', (typeof returnDecisions)[number]>;

const dateKinds = {
  'fact.date.due': { en: 'tell us by', cy: 'dweud wrthym erbyn' },
  'fact.date.part-due': { en: 'a part is due', cy: 'mae rhan yn ddyledus' },
  'fact.date.statutory-reply': {
    en: 'the law’s time to reply ends',
    cy: 'daw amser y gyfraith i ateb i ben',
  },
  'fact.date.reply-by': { en: 'reply to our letter due', cy: 'ateb i’n llythyr yn ddyledus' },
  'fact.date.consider-by': {
    en: 'our answer on the evidence due',
    cy: 'ein hateb ar y dystiolaeth yn ddyledus',
  },
  'fact.date.comments-due': {
    en: 'comments on the draft due',
    cy: 'sylwadau ar y drafft yn ddyledus',
  },
  'fact.date.trigger-review': {
    en: 'see whether the event is still coming',
    cy: 'gweld a yw’r digwyddiad yn dal i ddod',
  },
  'fact.date.expected': { en: 'now expected', cy: 'disgwylir bellach' },
  'fact.date.delayed-from': {
    en: 'counts as delayed from here',
    cy: 'yn cyfrif yn oediad o hyn ymlaen',
  },
  'fact.date.impact-check': { en: 'see whether it worked', cy: 'gweld a weithiodd' },
  'fact.date.undertaking-review': {
    en: 'look at an undertaking again',
    cy: 'edrych ar ymrwymiad eto',
  },
} as const satisfies Of<'fact.date', CaseDateKind>;

const causes = {
  'fact.cause.trigger': {
    en: 'what it waited for happened: {event}',
    cy: 'digwyddodd yr hyn yr oedd yn aros amdano: {event}',
  },
  'fact.cause.chained': { en: '{number} was done', cy: 'gwnaed {number}' },
  'fact.cause.start': {
    en: 'the day it runs from was corrected',
    cy: 'cywirwyd y diwrnod y mae’n rhedeg ohono',
  },
  'fact.cause.calendar': { en: 'the bank-holiday list of {day}', cy: 'rhestr gwyliau banc {day}' },
  'fact.cause.receipt': { en: '{body} received the document', cy: 'derbyniodd {body} y ddogfen' },
  'fact.cause.assessment': { en: 'after a judgement', cy: 'ar ôl dyfarniad' },
} as const satisfies Of<'fact.cause', MoveCause['kind']>;

const reach = {
  'fact.reach.one-off': { en: 'one-off', cy: 'unwaith yn unig' },
  'fact.reach.systemic': { en: 'systemic', cy: 'systemig' },
  'fact.reach.others-affected': { en: 'others were affected', cy: 'effeithiwyd ar eraill' },
} as const satisfies Of<'fact.reach', (typeof reaches)[number]>;

const roots = {
  'fact.root.system': { en: 'system', cy: 'y system' },
  'fact.root.procedure': { en: 'procedure', cy: 'y weithdrefn' },
  'fact.root.management': { en: 'management', cy: 'rheoli' },
  'fact.root.training': { en: 'training', cy: 'hyfforddiant' },
  'fact.root.other': { en: 'something else', cy: 'rhywbeth arall' },
} as const satisfies Of<'fact.root', (typeof rootCauses)[number]>;

const timing = {
  'fact.timing.before': { en: 'asked before the date', cy: 'gofynnwyd cyn y dyddiad' },
  'fact.timing.after': { en: 'asked after the date', cy: 'gofynnwyd ar ôl y dyddiad' },
  'fact.timing.mixed': {
    en: 'asked after the date of some of them',
    cy: 'gofynnwyd ar ôl dyddiad rhai ohonynt',
  },
  'fact.timing.undated': {
    en: 'asked while there was no date',
    cy: 'gofynnwyd tra nad oedd dyddiad',
  },
} as const satisfies Of<'fact.timing', 'before' | 'after' | 'mixed' | 'undated'>;

export const labels = {
  ...people,
  ...personRole,
  ...contactPosition,
  ...deliverer,
  ...draftKind,
  ...comments,
  ...ours,
  ...documents,
  ...letters,
  ...qualities,
  ...links,
  ...why,
  ...returns,
  ...dateKinds,
  ...causes,
  ...reach,
  ...roots,
  ...timing,
} as const;
