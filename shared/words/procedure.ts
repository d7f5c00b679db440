import type { PreconditionId, RoadId, Stage } from '../domain/procedure/gate.ts';
import type { LadderKind } from '../domain/procedure/ladder.ts';
import type { RuleSource } from '../domain/procedure/source.ts';
import type { StepId } from '../domain/procedure/steps.ts';
import type { Word } from './word.ts';

/** What a person does, as the name of a right. */
const steps = {
  'step.open-case': { en: 'Open a case', cy: 'Agor achos' },
  'step.change-route': { en: 'Change the route', cy: 'Newid y llwybr' },
  'step.write-recommendation': { en: 'Write a recommendation', cy: 'Ysgrifennu argymhelliad' },
  'step.correct-record': { en: 'Correct the record', cy: 'Cywiro’r cofnod' },
  'step.check-record': {
    en: 'Check that the record is clear and fit to publish',
    cy: 'Gwirio bod y cofnod yn glir ac yn addas i’w gyhoeddi',
  },
  'step.issue-draft': { en: 'Issue a draft', cy: 'Cyhoeddi drafft' },
  'step.record-comment': { en: 'Record comments on a draft', cy: 'Cofnodi sylwadau ar ddrafft' },
  'step.answer-comment': { en: 'Answer comments on a draft', cy: 'Ateb sylwadau ar ddrafft' },
  'step.ask-advice': { en: 'Ask for advice', cy: 'Gofyn am gyngor' },
  'step.issue-decision': { en: 'Issue the decision', cy: 'Cyhoeddi’r penderfyniad' },
  'step.record-contact': { en: 'Record a letter or call', cy: 'Cofnodi llythyr neu alwad' },
  'step.file-evidence': { en: 'File evidence', cy: 'Ffeilio tystiolaeth' },
  'step.assess': { en: 'Assess evidence', cy: 'Asesu tystiolaeth' },
  'step.override-statement': {
    en: 'Accept a bare statement as enough',
    cy: 'Derbyn datganiad moel yn ddigon',
  },
  'step.record-payment': { en: 'Record a payment', cy: 'Cofnodi taliad' },
  'step.accept-outstanding': {
    en: 'Accept that money is still outstanding',
    cy: 'Derbyn bod arian yn dal heb ei dalu',
  },
  'step.chase': { en: 'Chase', cy: 'Anfon nodyn atgoffa' },
  'step.ask-extension': {
    en: 'Record that more time is asked for',
    cy: 'Cofnodi cais am ragor o amser',
  },
  'step.decide-extension-before': {
    en: 'Decide on more time asked for by the date',
    cy: 'Penderfynu ar ragor o amser y gofynnwyd amdano erbyn y dyddiad',
  },
  'step.decide-extension-after': {
    en: 'Decide on more time asked for after the date',
    cy: 'Penderfynu ar ragor o amser y gofynnwyd amdano ar ôl y dyddiad',
  },
  'step.record-trigger': {
    en: 'Record the event a date waits for',
    cy: 'Cofnodi’r digwyddiad y mae dyddiad yn aros amdano',
  },
  'step.move-dates': { en: 'Move dates', cy: 'Symud dyddiadau' },
  'step.treat-as-met': { en: 'Treat as met', cy: 'Trin fel petai wedi’i gyflawni' },
  'step.accept-equivalent': {
    en: 'Accept what was done instead',
    cy: 'Derbyn yr hyn a wnaed yn ei le',
  },
  'step.accept-incomplete': { en: 'Accept as incomplete', cy: 'Derbyn er yn anghyflawn' },
  'step.escalate': { en: 'Escalate', cy: 'Uwchgyfeirio' },
  'step.override-gate': {
    en: 'Escalate although something is not shown',
    cy: 'Uwchgyfeirio er nad yw rhywbeth wedi’i ddangos',
  },
  'step.cease': { en: 'Cease the compliance process', cy: 'Rhoi’r gorau i’r broses gydymffurfio' },
  'step.record-non-compliance': { en: 'Record non-compliance', cy: 'Cofnodi diffyg cydymffurfio' },
  'step.issue-report': { en: 'Issue a report', cy: 'Cyhoeddi adroddiad' },
  'step.reopen': { en: 'Open again', cy: 'Ailagor' },
  'step.close-complaint': { en: 'Close the complaint', cy: 'Cau’r gŵyn' },
  'step.close-recommendations': { en: 'Close the recommendations', cy: 'Cau’r argymhellion' },
  'step.decide-return': {
    en: 'Decide what follows when a complainant comes back',
    cy: 'Penderfynu beth sy’n dilyn pan ddaw achwynydd yn ôl',
  },
  'step.impact-check': { en: 'Check whether it worked', cy: 'Gwirio a weithiodd' },
  'step.write-theme': { en: 'Write a theme', cy: 'Ysgrifennu thema' },
  'step.not-publish': { en: 'Decide not to publish', cy: 'Penderfynu peidio â chyhoeddi' },
  'step.reassign': { en: 'Give a case to somebody else', cy: 'Rhoi achos i rywun arall' },
  'step.set-roles': { en: 'Say who holds which role', cy: 'Dweud pwy sydd â pha rôl' },
  'step.adopt-procedure': { en: 'Adopt a procedure', cy: 'Mabwysiadu gweithdrefn' },
  'step.adopt-calendar': {
    en: 'Adopt a list of bank holidays',
    cy: 'Mabwysiadu rhestr o wyliau banc',
  },
  'step.export': { en: 'Export', cy: 'Allforio' },
} as const satisfies Readonly<Record<`step.${StepId}`, Word>>;

const roads = {
  'road.no-response': { en: 'No response', cy: 'Dim ymateb' },
  'road.refusal': { en: 'The body refuses', cy: 'Mae’r corff yn gwrthod' },
  'road.still-unsatisfactory': { en: 'Still not enough', cy: 'Dim digon o hyd' },
  'road.something-else-done': { en: 'Something else was done', cy: 'Gwnaed rhywbeth arall' },
} as const satisfies Readonly<Record<`road.${RoadId}`, Word>>;

const stages = {
  'stage.settlement': { en: 'Settlement', cy: 'Setliad' },
  'stage.draft': { en: 'Draft', cy: 'Drafft' },
  'stage.decision': { en: 'Decision', cy: 'Penderfyniad' },
  'stage.report': { en: 'Report', cy: 'Adroddiad' },
  'stage.further-report': { en: 'Further report', cy: 'Adroddiad pellach' },
} as const satisfies Readonly<Record<`stage.${Stage}`, Word>>;

const preconditions = {
  'precondition.agreed-in-writing': {
    en: 'The body agreed in writing',
    cy: 'Cytunodd y corff yn ysgrifenedig',
  },
  'precondition.due-date-passed': {
    en: 'The date has passed',
    cy: 'Mae’r dyddiad wedi mynd heibio',
  },
  'precondition.chased': { en: 'The body was chased', cy: 'Atgoffwyd y corff' },
  'precondition.chase-proven-sent': {
    en: 'There is proof that the chase was sent',
    cy: 'Mae prawf bod y nodyn atgoffa wedi’i anfon',
  },
  'precondition.reply-window-passed': {
    en: 'The time to reply to the chase has passed',
    cy: 'Mae’r amser i ateb y nodyn atgoffa wedi mynd heibio',
  },
  'precondition.still-needed-asked': {
    en: 'The body was told what is still needed',
    cy: 'Dywedwyd wrth y corff beth sydd ei angen o hyd',
  },
  'precondition.request-date-passed': {
    en: 'The date set for what is still needed has passed',
    cy: 'Mae’r dyddiad a bennwyd ar gyfer yr hyn sydd ei angen o hyd wedi mynd heibio',
  },
  'precondition.reasons-considered': {
    en: 'The body’s reasons were considered',
    cy: 'Ystyriwyd rhesymau’r corff',
  },
  'precondition.complainant-asked': {
    en: 'The complainant was asked',
    cy: 'Gofynnwyd i’r achwynydd',
  },
  'precondition.pattern-checked': {
    en: 'Earlier failings of the body were looked at',
    cy: 'Edrychwyd ar fethiannau cynharach y corff',
  },
  'precondition.proportionality-considered': {
    en: 'Whether it is proportionate was considered',
    cy: 'Ystyriwyd a yw’n gymesur',
  },
  'precondition.statutory-reply-passed': {
    en: 'The time the law gives the body to reply has passed',
    cy: 'Mae’r amser y mae’r gyfraith yn ei roi i’r corff i ateb wedi mynd heibio',
  },
  'precondition.comments-offered': {
    en: 'Comments on the draft were invited',
    cy: 'Gwahoddwyd sylwadau ar y drafft',
  },
  'precondition.refusal-recorded': {
    en: 'The refusal and its reason are recorded',
    cy: 'Mae’r gwrthodiad a’i reswm wedi’u cofnodi',
  },
  'precondition.different-action-recorded': {
    en: 'What was done instead is recorded',
    cy: 'Mae’r hyn a wnaed yn ei le wedi’i gofnodi',
  },
} as const satisfies Readonly<Record<`precondition.${PreconditionId}`, Word>>;

const rungs = {
  'ladder.reminder': { en: 'Reminder', cy: 'Nodyn cwrtais' },
  'ladder.chase': { en: 'Chase', cy: 'Nodyn atgoffa' },
  'ladder.escalate': { en: 'Escalate', cy: 'Uwchgyfeirio' },
  'ladder.decide': { en: 'Decide what follows', cy: 'Penderfynu beth sy’n dilyn' },
} as const satisfies Readonly<Record<`ladder.${LadderKind}`, Word>>;

/** Where a rule comes from, for the person who asks; background knowledge is named as such, never as a rule. */
const sources = {
  'rule-source.text': { en: 'The office’s published rule', cy: 'Rheol gyhoeddedig y swyddfa' },
  'rule-source.office': { en: 'Your office’s own rule', cy: 'Rheol eich swyddfa chi' },
  'rule-source.proposal': { en: 'A default of Redress', cy: 'Gosodiad diofyn Redress' },
  'rule-source.background': {
    en: 'Not confirmed by the office’s texts',
    cy: 'Heb ei gadarnhau gan destunau’r swyddfa',
  },
} as const satisfies Readonly<Record<`rule-source.${RuleSource['kind']}`, Word>>;

/** Words for what procedures are made of; the offices' own labels are in the procedures themselves. */
export const procedureWords = {
  ...steps,
  ...roads,
  ...stages,
  ...preconditions,
  ...rungs,
  ...sources,
} as const;
