import type {
  AssessmentResult,
  RecommendationState,
  Route,
  Standing,
} from '../domain/case/vocabulary.ts';
import type { Word, Words } from './word.ts';

const standings = {
  'standing.overdue': { en: 'Overdue', cy: 'Hwyr' },
  'standing.due-today': { en: 'Due today', cy: 'I’w wneud heddiw' },
  'standing.due-soon': { en: 'Due soon', cy: 'Yn ddyledus cyn hir' },
  'standing.waiting-for-us': { en: 'Waiting for us', cy: 'Yn aros amdanom ni' },
  'standing.decision-awaited': { en: 'Awaiting our decision', cy: 'Yn aros am ein penderfyniad' },
  'standing.in-draft': { en: 'In draft', cy: 'Ar ddrafft' },
  'standing.on-track': { en: 'On track', cy: 'Ar y trywydd iawn' },
  'standing.awaiting-event': { en: 'Awaiting an event', cy: 'Yn aros am ddigwyddiad' },
  'standing.no-date': { en: 'No date', cy: 'Dim dyddiad' },
  'standing.ended': { en: 'Ended', cy: 'Wedi dod i ben' },
} as const satisfies Readonly<Record<`standing.${Standing}`, Word>>;

const states = {
  'state.drafted': { en: 'Drafted', cy: 'Wedi’i ddrafftio' },
  'state.proposed': { en: 'Proposed', cy: 'Wedi’i gynnig' },
  'state.agreed': { en: 'Agreed', cy: 'Cytunwyd' },
  'state.agreed-in-part': { en: 'Agreed in part', cy: 'Cytunwyd yn rhannol' },
  'state.disputed': { en: 'Disputed', cy: 'Dadleuir yn ei gylch' },
  'state.dropped': { en: 'Dropped at draft', cy: 'Gollyngwyd yn y drafft' },
  'state.awaiting-trigger': { en: 'Awaiting an event', cy: 'Yn aros am ddigwyddiad' },
  'state.escalated': { en: 'Escalated', cy: 'Wedi’i uwchgyfeirio' },
  'state.treated-as-met': { en: 'Treated as met', cy: 'Ei drin fel petai wedi’i gyflawni' },
  'state.equivalent': { en: 'Met by something equivalent', cy: 'Cyflawnwyd drwy gam cyfatebol' },
  'state.incomplete-accepted': {
    en: 'Not complete but accepted',
    cy: 'Heb ei gwblhau ond wedi’i dderbyn',
  },
  'state.ceased': { en: 'Ceased', cy: 'Wedi dod i ben heb ei gwblhau' },
  'state.not-complied': {
    en: 'Not complete and not satisfied',
    cy: 'Heb ei gwblhau a heb ein bodloni',
  },
  'state.superseded': {
    en: 'Superseded by a new case or report',
    cy: 'Wedi’i ddisodli gan achos neu adroddiad newydd',
  },
  'state.entered-in-error': { en: 'Recorded in error', cy: 'Cofnodwyd mewn camgymeriad' },
  'state.open': { en: 'Nothing filed yet', cy: 'Dim wedi’i ffeilio eto' },
  'state.evidence-received': { en: 'Evidence received', cy: 'Tystiolaeth wedi dod i law' },
  'state.partly-satisfied': { en: 'Partly met', cy: 'Wedi’i gyflawni’n rhannol' },
  'state.not-satisfied': { en: 'Not enough yet', cy: 'Dim digon eto' },
  'state.satisfied-on-time': { en: 'Met on time', cy: 'Cyflawnwyd mewn pryd' },
  'state.satisfied-late': { en: 'Met late', cy: 'Cyflawnwyd yn hwyr' },
  'state.satisfied-undated': { en: 'Met', cy: 'Cyflawnwyd' },
} as const satisfies Readonly<Record<`state.${RecommendationState}`, Word>>;

const routes = {
  'route.early-resolution': { en: 'Early resolution', cy: 'Datrysiad cynnar' },
  'route.voluntary-settlement': { en: 'Voluntary settlement', cy: 'Setliad gwirfoddol' },
  'route.investigation-decision': {
    en: 'Decision after investigation',
    cy: 'Penderfyniad ar ôl ymchwiliad',
  },
  'route.report': { en: 'Report', cy: 'Adroddiad' },
  'route.special-report': { en: 'Special report', cy: 'Adroddiad arbennig' },
  'route.own-initiative': {
    en: 'Own-initiative investigation',
    cy: 'Ymchwiliad ar ei liwt ei hun',
  },
} as const satisfies Readonly<Record<`route.${Route}`, Word>>;

const results = {
  'result.satisfied': { en: 'Enough', cy: 'Digon' },
  'result.partly': { en: 'Partly', cy: 'Rhannol' },
  'result.not-satisfied': { en: 'Not enough', cy: 'Dim digon' },
} as const satisfies Readonly<Record<`result.${AssessmentResult}`, Word>>;

const others = {
  'role.investigator': { en: 'Investigator', cy: 'Ymchwilydd' },
  'role.co-ordinator': { en: 'Team co-ordinator', cy: 'Cydlynydd tîm' },
  'role.manager': { en: 'Manager', cy: 'Rheolwr' },
  'role.director': { en: 'Director', cy: 'Cyfarwyddwr' },
  'role.learning-reader': { en: 'Reader for learning', cy: 'Darllenydd dysgu' },
  'role.auditor': { en: 'Auditor', cy: 'Archwilydd' },
  'party.complainant': { en: 'Complainant', cy: 'Achwynydd' },
  'party.body': { en: 'Body', cy: 'Corff' },
  'told-how.letter': { en: 'by letter', cy: 'drwy lythyr' },
  'told-how.email': { en: 'by email', cy: 'drwy e-bost' },
  'told-how.call': { en: 'by telephone', cy: 'dros y ffôn' },
  'date-means.evidence': {
    en: 'Evidence must reach us by the date.',
    cy: 'Rhaid i dystiolaeth ein cyrraedd erbyn y dyddiad.',
  },
  'date-means.action': {
    en: 'The action must be done by the date.',
    cy: 'Rhaid cyflawni’r cam gweithredu erbyn y dyddiad.',
  },
  'office-language.en': { en: 'English', cy: 'Saesneg' },
  'office-language.cy': { en: 'Welsh', cy: 'Cymraeg' },
  'nation.england-and-wales': { en: 'England and Wales', cy: 'Cymru a Lloegr' },
  'nation.scotland': { en: 'Scotland', cy: 'yr Alban' },
  'nation.northern-ireland': { en: 'Northern Ireland', cy: 'Gogledd Iwerddon' },
  /** A status mark's word, with working days. */
  'mark.late': {
    en: '{days, plural, one {# day late} other {# days late}}',
    cy: '{days, plural, one {# diwrnod yn hwyr} two {# ddiwrnod yn hwyr} other {# diwrnod yn hwyr}}',
  },
  'mark.left': {
    en: '{days, plural, =0 {today} one {# day left} other {# days left}}',
    cy: '{days, plural, =0 {heddiw} one {# diwrnod ar ôl} two {# ddiwrnod ar ôl} other {# diwrnod ar ôl}}',
  },
  'mark.waited': {
    en: '{days, plural, =0 {came today} one {waiting # day} other {waiting # days}}',
    cy: '{days, plural, =0 {daeth heddiw} one {yn aros # diwrnod} two {yn aros # ddiwrnod} other {yn aros # diwrnod}}',
  },
  'mark.undecided': {
    en: '{days, plural, =0 {asked today} one {asked # day ago} other {asked # days ago}}',
    cy: '{days, plural, =0 {gofynnwyd heddiw} one {gofynnwyd # diwrnod yn ôl} two {gofynnwyd # ddiwrnod yn ôl} other {gofynnwyd # diwrnod yn ôl}}',
  },
  'mark.undecided-long': {
    en: '{days, plural, =0 {Awaiting our decision since today} one {Awaiting our decision for # working day} other {Awaiting our decision for # working days}}',
    cy: '{days, plural, =0 {Yn aros am ein penderfyniad ers heddiw} one {Yn aros am ein penderfyniad ers # diwrnod gwaith} two {Yn aros am ein penderfyniad ers # ddiwrnod gwaith} other {Yn aros am ein penderfyniad ers # diwrnod gwaith}}',
  },
  'mark.conflict': { en: 'Two answers', cy: 'Dau ateb' },
  'mark.late-long': {
    en: 'Overdue by {days, plural, one {# working day} other {# working days}}',
    cy: 'Yn hwyr o {days, plural, one {# diwrnod gwaith} two {# ddiwrnod gwaith} other {# diwrnod gwaith}}',
  },
  'mark.left-long': {
    en: 'Due in {days, plural, one {# working day} other {# working days}}',
    cy: 'Yn ddyledus ymhen {days, plural, one {# diwrnod gwaith} two {# ddiwrnod gwaith} other {# diwrnod gwaith}}',
  },
  'mark.waited-long': {
    en: '{days, plural, =0 {Waiting for us since today} one {Waiting for us for # working day} other {Waiting for us for # working days}}',
    cy: '{days, plural, =0 {Yn aros amdanom ni ers heddiw} one {Yn aros amdanom ni ers # diwrnod gwaith} two {Yn aros amdanom ni ers # ddiwrnod gwaith} other {Yn aros amdanom ni ers # diwrnod gwaith}}',
  },
} as const satisfies Words;

/** The field's words: how things stand, states, routes, roles. Kinds come from the office's procedure. */
export const domain = { ...standings, ...states, ...routes, ...results, ...others } as const;
