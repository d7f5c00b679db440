import type { returnDecisions } from '../../domain/case/events/closing.ts';
import type { changeQualities } from '../../domain/case/events/dates.ts';
import type { commentAnswers, draftKinds, ourAnswers } from '../../domain/case/events/draft.ts';
import type { linkRelations } from '../../domain/case/events/opening.ts';
import type { delivererRelations, personRoles, wishes } from '../../domain/case/events/parties.ts';
import type { reaches, rootCauses } from '../../domain/case/vocabulary.ts';
import type { Word, Words } from '../word.ts';

type Of<Name extends string, Ids extends readonly string[]> = Readonly<
  Record<`choice.${Name}.${Ids[number]}`, Word>
>;

const draft = {
  'choice.draft-kind.draft': { en: 'A first draft', cy: 'Drafft cyntaf' },
  'choice.draft-kind.further-draft': {
    en: 'A further draft, after a substantial change',
    cy: 'Drafft pellach, ar ôl newid sylweddol',
  },
  'choice.draft-kind.proposal': { en: 'Terms proposed to settle', cy: 'Telerau a gynigir i setlo' },
} as const satisfies Of<'draft-kind', typeof draftKinds>;

const comments = {
  'choice.comment-answer.agree': { en: 'Agrees', cy: 'Yn cytuno' },
  'choice.comment-answer.agree-in-part': { en: 'Agrees in part', cy: 'Yn cytuno’n rhannol' },
  'choice.comment-answer.disagree': { en: 'Does not agree', cy: 'Ddim yn cytuno' },
  'choice.comment-answer.already-done': {
    en: 'Says it is already done',
    cy: 'Yn dweud ei fod wedi’i wneud eisoes',
  },
  'choice.comment-answer.under-way': {
    en: 'Says it is under way',
    cy: 'Yn dweud ei fod ar y gweill',
  },
  'choice.comment-answer.could-be-better': {
    en: 'Proposes something better',
    cy: 'Yn cynnig rhywbeth gwell',
  },
  'choice.comment-answer.date-unrealistic': {
    en: 'Says the date is not realistic',
    cy: 'Yn dweud nad yw’r dyddiad yn realistig',
  },
  'choice.comment-answer.other': { en: 'Says something else', cy: 'Yn dweud rhywbeth arall' },
  'choice.comment-answer.no-reply': { en: 'Did not reply', cy: 'Heb ateb' },
} as const satisfies Of<'comment-answer', typeof commentAnswers>;

const ours = {
  'choice.our-answer.kept': { en: 'Kept as it was', cy: 'Cadwyd fel yr oedd' },
  'choice.our-answer.changed': { en: 'Changed', cy: 'Newidiwyd' },
  'choice.our-answer.dropped': { en: 'Dropped', cy: 'Gollyngwyd' },
} as const satisfies Of<'our-answer', typeof ourAnswers>;

const persons = {
  'choice.person-role.complainant': { en: 'Complainant', cy: 'Achwynydd' },
  'choice.person-role.affected': {
    en: 'The person affected',
    cy: 'Y person yr effeithiwyd arno',
  },
  'choice.person-role.representative': { en: 'Representative', cy: 'Cynrychiolydd' },
  'choice.person-role.payee': { en: 'Payee', cy: 'Talai' },
} as const satisfies Of<'person-role', typeof personRoles>;

const wanted = {
  'choice.wish.wants-action': { en: 'Wants it done', cy: 'Am iddo gael ei wneud' },
  'choice.wish.does-not-want': { en: 'No longer wants it', cy: 'Ddim am ei gael mwyach' },
  'choice.wish.no-contact': { en: 'Wants no contact', cy: 'Ddim am gael cysylltiad' },
  'choice.wish.cannot-be-traced': { en: 'Cannot be traced', cy: 'Ni ellir dod o hyd iddynt' },
  'choice.wish.has-died': { en: 'Has died', cy: 'Wedi marw' },
} as const satisfies Of<'wish', typeof wishes>;

const deliverers = {
  'choice.deliverer.acts-for': { en: 'Acts for the body', cy: 'Yn gweithredu ar ran y corff' },
  'choice.deliverer.commissioned': {
    en: 'Commissioned by the body',
    cy: 'Wedi’i gomisiynu gan y corff',
  },
  'choice.deliverer.private': { en: 'A private provider', cy: 'Darparwr preifat' },
} as const satisfies Of<'deliverer', typeof delivererRelations>;

const links = {
  'choice.link.earlier': { en: 'An earlier case', cy: 'Achos cynharach' },
  'choice.link.reopened': { en: 'This case, opened again', cy: 'Yr achos hwn, wedi’i ailagor' },
  'choice.link.new-for-failure': {
    en: 'A new case because an agreed remedy was not provided',
    cy: 'Achos newydd am na ddarparwyd rhwymedi y cytunwyd arno',
  },
  'choice.link.related': { en: 'A related case', cy: 'Achos cysylltiedig' },
} as const satisfies Of<'link', typeof linkRelations>;

const qualities = {
  'choice.change-quality.not-yet-known': { en: 'Not known yet', cy: 'Ddim yn hysbys eto' },
  'choice.change-quality.output-seen': {
    en: 'We saw what was produced',
    cy: 'Gwelsom yr hyn a gynhyrchwyd',
  },
  'choice.change-quality.practice-changed': { en: 'Practice changed', cy: 'Newidiodd yr arfer' },
  'choice.change-quality.outcome-improved': {
    en: 'Things got better for people',
    cy: 'Gwellodd pethau i bobl',
  },
} as const satisfies Of<'change-quality', typeof changeQualities>;

const returns = {
  'choice.return-decision.reopened': { en: 'Open it again', cy: 'Ailagor' },
  'choice.return-decision.new-case': { en: 'A new case', cy: 'Achos newydd' },
  'choice.return-decision.no-further-action': {
    en: 'No further action',
    cy: 'Dim camau pellach',
  },
} as const satisfies Of<'return-decision', typeof returnDecisions>;

const reach = {
  'choice.reach.one-off': { en: 'A single failing', cy: 'Un methiant' },
  'choice.reach.systemic': { en: 'A problem of the system', cy: 'Problem yn y system' },
  'choice.reach.others-affected': {
    en: 'Others were affected',
    cy: 'Effeithiwyd ar eraill',
  },
} as const satisfies Of<'reach', typeof reaches>;

const causes = {
  'choice.root-cause.system': { en: 'A system', cy: 'System' },
  'choice.root-cause.procedure': { en: 'A procedure', cy: 'Gweithdrefn' },
  'choice.root-cause.management': { en: 'Management', cy: 'Rheolaeth' },
  'choice.root-cause.training': { en: 'Training', cy: 'Hyfforddiant' },
  'choice.root-cause.other': { en: 'Something else', cy: 'Rhywbeth arall' },
} as const satisfies Of<'root-cause', typeof rootCauses>;

const others = {
  'choice.owner-as.case-owner': {
    en: 'The case and its decision',
    cy: 'Yr achos a’i benderfyniad',
  },
  'choice.owner-as.compliance-owner': {
    en: 'Following the recommendations',
    cy: 'Dilyn yr argymhellion',
  },
  'choice.payee-consent.not-asked': { en: 'Not asked', cy: 'Heb ofyn' },
  'choice.payee-consent.given': { en: 'Yes, they agreed', cy: 'Caiff, cytunwyd' },
  'choice.payee-consent.refused': { en: 'No, they refused', cy: 'Na chaiff, gwrthodwyd' },
  'choice.contact-how.call': { en: 'Telephone call', cy: 'Galwad ffôn' },
  'choice.contact-how.meeting': { en: 'Meeting', cy: 'Cyfarfod' },
  'choice.contact-how.video': { en: 'Video', cy: 'Fideo' },
  'choice.contact-how.in-person': { en: 'In person', cy: 'Wyneb yn wyneb' },
  'choice.owed-how.alone': { en: 'One body', cy: 'Un corff' },
  'choice.owed-how.jointly': {
    en: 'Several; one doing it is enough',
    cy: 'Sawl un; mae un yn ei wneud yn ddigon',
  },
  'choice.owed-how.each': { en: 'Several; each must act', cy: 'Sawl un; rhaid i bob un weithredu' },
  'choice.view-choice.given': { en: 'They were asked', cy: 'Gofynnwyd iddynt' },
  'choice.view-choice.not-asked': { en: 'They were not asked', cy: 'Ni ofynnwyd iddynt' },
  'choice.view-choice.none': { en: 'It does not touch them', cy: 'Nid yw’n effeithio arnynt' },
  'choice.answer.yes': { en: 'Yes', cy: 'Ydy' },
  'choice.answer.no': { en: 'No', cy: 'Nac ydy' },
  'choice.answer.unknown': { en: 'Not known', cy: 'Ddim yn hysbys' },
} as const satisfies Words;

/** What a person chooses between when something is recorded. */
export const actChoices = {
  ...draft,
  ...comments,
  ...ours,
  ...persons,
  ...wanted,
  ...deliverers,
  ...links,
  ...qualities,
  ...returns,
  ...reach,
  ...causes,
  ...others,
} as const;
