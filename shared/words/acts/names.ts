import type { CaseCommandKind } from '../../domain/case/commands.ts';
import type { IssuedDocument } from '../../domain/case/events/draft.ts';
import type { Ending } from '../../domain/case/vocabulary.ts';
import type { Word } from '../word.ts';

/** What a person may do, as a menu says it and as the form is headed. */
const acts = {
  'act.openCase': { en: 'Open a case', cy: 'Agor achos' },
  'act.correctCase': { en: 'Correct what is known of the case', cy: 'Cywiro manylion yr achos' },
  'act.changeRoute': { en: 'Change the route', cy: 'Newid y llwybr' },
  'act.linkCase': { en: 'Link another case', cy: 'Cysylltu achos arall' },
  'act.assignCase': { en: 'Say who works on it', cy: 'Dweud pwy sy’n gweithio arno' },
  'act.closeComplaint': { en: 'Close the complaint', cy: 'Cau’r gŵyn' },
  'act.recordPerson': { en: 'Record a person', cy: 'Cofnodi person' },
  'act.correctPerson': { en: 'Correct what is known of them', cy: 'Cywiro’r manylion amdanynt' },
  'act.recordWish': { en: 'Record what they want', cy: 'Cofnodi’r hyn y maent ei eisiau' },
  'act.recordOutcome': { en: 'Record an outcome for a body', cy: 'Cofnodi canlyniad i gorff' },
  'act.recordBodyContact': { en: 'Record a contact at a body', cy: 'Cofnodi cyswllt mewn corff' },
  'act.endBodyContact': { en: 'End the contact', cy: 'Dod â’r cyswllt i ben' },
  'act.recordDeliverer': { en: 'Record a contractor', cy: 'Cofnodi contractwr' },
  'act.addRecommendation': { en: 'Add a recommendation', cy: 'Ychwanegu argymhelliad' },
  'act.reviseRecommendation': { en: 'Correct what is recorded', cy: 'Cywiro’r hyn a gofnodwyd' },
  'act.enterInError': { en: 'Mark as recorded in error', cy: 'Nodi ei gofnodi mewn camgymeriad' },
  'act.addPart': { en: 'Add a part', cy: 'Ychwanegu rhan' },
  'act.revisePart': { en: 'Correct the part', cy: 'Cywiro’r rhan' },
  'act.withdrawPart': { en: 'Withdraw the part', cy: 'Tynnu’r rhan yn ôl' },
  'act.recordFinding': { en: 'Record a finding', cy: 'Cofnodi canfyddiad' },
  'act.correctFinding': { en: 'Correct the finding', cy: 'Cywiro’r canfyddiad' },
  'act.noteReading': { en: 'Note how the wording was read', cy: 'Nodi sut y darllenwyd y geiriad' },
  'act.fixAmount': { en: 'Record what a sum came to', cy: 'Cofnodi beth oedd swm' },
  'act.issueDraft': { en: 'Issue a draft for comment', cy: 'Cyhoeddi drafft i gael sylwadau' },
  'act.offerDraft': { en: 'Offer comment again', cy: 'Cynnig cyfle arall i wneud sylwadau' },
  'act.recordComment': { en: 'Record a comment on a draft', cy: 'Cofnodi sylw ar ddrafft' },
  'act.answerComment': { en: 'Answer the comment', cy: 'Ateb y sylw' },
  'act.askAdvice': { en: 'Ask for advice', cy: 'Gofyn am gyngor' },
  'act.receiveAdvice': { en: 'Record the advice', cy: 'Cofnodi’r cyngor' },
  'act.agreeEarlyAction': {
    en: 'Agree to action before the decision',
    cy: 'Cytuno i weithredu cyn y penderfyniad',
  },
  'act.testDate': { en: 'Test the date', cy: 'Profi’r dyddiad' },
  'act.issueDocument': { en: 'Issue a document', cy: 'Cyhoeddi dogfen' },
  'act.recordReceipt': {
    en: 'Record when a body received it',
    cy: 'Cofnodi pryd y cafodd corff ef',
  },
  'act.recordTrigger': {
    en: 'Record the event it waits for',
    cy: 'Cofnodi’r digwyddiad y mae’n aros amdano',
  },
  'act.setReview': { en: 'Set a day to look again', cy: 'Pennu diwrnod i edrych eto' },
  'act.moveDates': { en: 'Move dates', cy: 'Symud dyddiadau' },
  'act.keepDate': { en: 'Keep the date', cy: 'Cadw’r dyddiad' },
  'act.noteDelay': { en: 'Note when it is now expected', cy: 'Nodi pryd y’i disgwylir bellach' },
  'act.setImpactCheck': {
    en: 'Set a day to see whether it worked',
    cy: 'Pennu diwrnod i weld a weithiodd',
  },
  'act.checkImpact': { en: 'Record whether it worked', cy: 'Cofnodi a weithiodd' },
  'act.askExtension': {
    en: 'Record a request for more time',
    cy: 'Cofnodi cais am ragor o amser',
  },
  'act.grantExtension': { en: 'Grant more time', cy: 'Caniatáu rhagor o amser' },
  'act.refuseExtension': { en: 'Refuse more time', cy: 'Gwrthod rhagor o amser' },
  'act.removeExtension': { en: 'Take the extra time back', cy: 'Tynnu’r amser ychwanegol yn ôl' },
  'act.describeEvidence': {
    en: 'Say what the item is',
    cy: 'Dweud beth yw’r eitem',
  },
  'act.pinEvidence': { en: 'Pin evidence to parts', cy: 'Pinio tystiolaeth i rannau' },
  'act.assessEvidence': { en: 'Judge the evidence', cy: 'Asesu’r dystiolaeth' },
  'act.settleAssessment': {
    en: 'Settle which judgement stands',
    cy: 'Setlo pa ddyfarniad sy’n sefyll',
  },
  'act.recordPayment': { en: 'Record a payment', cy: 'Cofnodi taliad' },
  'act.paymentInError': {
    en: 'Mark the payment as recorded in error',
    cy: 'Nodi cofnodi’r taliad mewn camgymeriad',
  },
  'act.sendLetter': { en: 'Record a letter sent', cy: 'Cofnodi llythyr a anfonwyd' },
  'act.receiveReply': { en: 'Record a reply', cy: 'Cofnodi ateb' },
  'act.letterInError': {
    en: 'Mark the letter as recorded in error',
    cy: 'Nodi cofnodi’r llythyr mewn camgymeriad',
  },
  'act.contactInError': {
    en: 'Mark the note as recorded in error',
    cy: 'Nodi cofnodi’r nodyn mewn camgymeriad',
  },
  'act.noteContact': { en: 'Note a call or meeting', cy: 'Nodi galwad neu gyfarfod' },
  'act.recordConsideration': {
    en: 'Record what was considered',
    cy: 'Cofnodi’r hyn a ystyriwyd',
  },
  'act.escalate': { en: 'Escalate', cy: 'Uwchgyfeirio' },
  'act.standDown': {
    en: 'Stand down to ordinary follow-up',
    cy: 'Camu’n ôl i’r dilyniant arferol',
  },
  'act.recordView': {
    en: 'Record the complainant’s view',
    cy: 'Cofnodi barn yr achwynydd',
  },
  'act.endRecommendation': { en: 'End the recommendation', cy: 'Dod â’r argymhelliad i ben' },
  'act.reopenRecommendation': { en: 'Open it again', cy: 'Ei ailagor' },
  'act.closeRecommendations': { en: 'Close the recommendations', cy: 'Cau’r argymhellion' },
  'act.receiveReturn': {
    en: 'Record that a complainant came back',
    cy: 'Cofnodi bod achwynydd wedi dod yn ôl',
  },
  'act.decideReturn': { en: 'Decide what follows', cy: 'Penderfynu beth sy’n dilyn' },
  'act.checkRecord': { en: 'Check the record', cy: 'Gwirio’r cofnod' },
  'act.requestStep': { en: 'Ask for a step', cy: 'Gofyn am gam' },
  'act.approveRequest': { en: 'Approve the request', cy: 'Cymeradwyo’r cais' },
  'act.returnRequest': { en: 'Send the request back', cy: 'Anfon y cais yn ôl' },
  'act.withdrawRequest': { en: 'Withdraw the request', cy: 'Tynnu’r cais yn ôl' },
  'act.offerSupport': { en: 'Record support offered', cy: 'Cofnodi cymorth a gynigiwyd' },
  'act.noteHandling': {
    en: 'Note how a body deals with us',
    cy: 'Nodi sut mae corff yn delio â ni',
  },
  'act.recordUndertaking': {
    en: 'Record an undertaking beyond what was asked',
    cy: 'Cofnodi ymrwymiad y tu hwnt i’r hyn a ofynnwyd',
  },
  'act.followUndertaking': { en: 'Follow the undertaking', cy: 'Dilyn yr ymrwymiad' },
  'act.recordInError': {
    en: 'Say that it was recorded in error',
    cy: 'Dweud iddo gael ei gofnodi mewn camgymeriad',
  },
  'act.withdrawEvidence': {
    en: 'Say that it was filed in error',
    cy: 'Dweud iddi gael ei ffeilio mewn camgymeriad',
  },
  'act.restoreEvidence': { en: 'Put the item back', cy: 'Rhoi’r eitem yn ôl' },
} as const satisfies Readonly<Record<`act.${CaseCommandKind}`, Word>>;

const endings = {
  'act.endRecommendation.treated-as-met': {
    en: 'Treat as met',
    cy: 'Trin fel petai wedi’i gyflawni',
  },
  'act.endRecommendation.equivalent': {
    en: 'Accept what was done instead',
    cy: 'Derbyn yr hyn a wnaed yn ei le',
  },
  'act.endRecommendation.incomplete-accepted': {
    en: 'Accept although incomplete',
    cy: 'Derbyn er yn anghyflawn',
  },
  'act.endRecommendation.ceased': {
    en: 'Cease following it up',
    cy: 'Rhoi’r gorau i’w ddilyn',
  },
  'act.endRecommendation.not-complied': {
    en: 'Record non-compliance',
    cy: 'Cofnodi diffyg cydymffurfio',
  },
  'act.endRecommendation.superseded': {
    en: 'Replace by a new case or report',
    cy: 'Ei ddisodli gan achos neu adroddiad newydd',
  },
} as const satisfies Readonly<Record<`act.endRecommendation.${Ending}`, Word>>;

const documents = {
  'act.issueDocument.decision': { en: 'Issue the decision', cy: 'Cyhoeddi’r penderfyniad' },
  'act.issueDocument.settlement': { en: 'Record the settlement', cy: 'Cofnodi’r setliad' },
  'act.issueDocument.discontinuance': {
    en: 'Discontinue with agreed actions',
    cy: 'Dirwyn i ben gyda chamau y cytunwyd arnynt',
  },
  'act.issueDocument.final-report': {
    en: 'Issue the final report',
    cy: 'Cyhoeddi’r adroddiad terfynol',
  },
  'act.issueDocument.report': { en: 'Issue a report', cy: 'Cyhoeddi adroddiad' },
  'act.issueDocument.further-report': {
    en: 'Issue a further report',
    cy: 'Cyhoeddi adroddiad pellach',
  },
  'act.issueDocument.special-report': {
    en: 'Issue a special report',
    cy: 'Cyhoeddi adroddiad arbennig',
  },
} as const satisfies Readonly<Record<`act.issueDocument.${IssuedDocument}`, Word>>;

/** On the small buttons beside one recorded thing. */
const short = {
  'act-short.grantExtension': { en: 'Grant', cy: 'Caniatáu' },
  'act-short.refuseExtension': { en: 'Refuse', cy: 'Gwrthod' },
  'act-short.removeExtension': { en: 'Take back', cy: 'Tynnu’n ôl' },
  'act-short.answerComment': { en: 'Answer', cy: 'Ateb' },
  'act-short.receiveAdvice': { en: 'Record the advice', cy: 'Cofnodi’r cyngor' },
  'act-short.contactInError': { en: 'In error', cy: 'Mewn camgymeriad' },
  'act-short.letterInError': { en: 'In error', cy: 'Mewn camgymeriad' },
  'act-short.paymentInError': { en: 'In error', cy: 'Mewn camgymeriad' },
  'act-short.decideReturn': { en: 'Decide', cy: 'Penderfynu' },
  'act-short.followUndertaking': { en: 'Follow up', cy: 'Dilyn' },
  'act-short.approveRequest': { en: 'Approve', cy: 'Cymeradwyo' },
  'act-short.returnRequest': { en: 'Send back', cy: 'Anfon yn ôl' },
  'act-short.withdrawRequest': { en: 'Withdraw', cy: 'Tynnu’n ôl' },
  'act-short.revisePart': { en: 'Correct', cy: 'Cywiro' },
  'act-short.withdrawPart': { en: 'Withdraw', cy: 'Tynnu’n ôl' },
  'act-short.correctPerson': { en: 'Correct', cy: 'Cywiro' },
  'act-short.recordWish': { en: 'Record a wish', cy: 'Cofnodi dymuniad' },
  'act-short.correctFinding': { en: 'Correct', cy: 'Cywiro' },
  'act-short.describeEvidence': { en: 'Describe', cy: 'Disgrifio' },
  'act-short.offerDraft': { en: 'Offer again', cy: 'Cynnig eto' },
  'act-short.recordInError': { en: 'In error', cy: 'Mewn camgymeriad' },
  'act-short.withdrawEvidence': { en: 'Filed in error', cy: 'Ffeiliwyd mewn camgymeriad' },
  'act-short.restoreEvidence': { en: 'Put back', cy: 'Rhoi’n ôl' },
  'act-short.settleAssessment': { en: 'Settle', cy: 'Setlo' },
} as const satisfies Readonly<Partial<Record<`act-short.${CaseCommandKind}`, Word>>>;

/** What a person should know before they fill the form in. */
const leads = {
  'act-lead.correctCase': {
    en: 'A new decision date may move dates: they are shown to you, and none moves by itself.',
    cy: 'Gall dyddiad penderfyniad newydd symud dyddiadau: fe’u dangosir i chi, ac nid oes yr un yn symud ohono’i hun.',
  },
  'act-lead.reviseRecommendation': {
    en: 'The original date stays, whatever you correct here.',
    cy: 'Mae’r dyddiad gwreiddiol yn aros, beth bynnag a gywirwch yma.',
  },
  'act-lead.enterInError': {
    en: 'For what was recorded twice or in the wrong case. It stays on the record and in no count.',
    cy: 'Ar gyfer yr hyn a gofnodwyd ddwywaith neu yn yr achos anghywir. Mae’n aros ar y cofnod, ond nid mewn unrhyw gyfrif.',
  },
  'act-lead.recordInError': {
    en: 'It stays in the history, and counts no more.',
    cy: 'Mae’n aros yn yr hanes, ac nid yw’n cyfrif mwyach.',
  },
  'act-lead.withdrawEvidence': {
    en: 'The item is kept with its custody, and proves nothing here any more. It can be put back.',
    cy: 'Cedwir yr eitem gyda’i chadwraeth, ac nid yw’n profi dim yma mwyach. Gellir ei rhoi’n ôl.',
  },
  'act-lead.noteReading': {
    en: 'Once issued the wording is not rewritten. Note only how it was read.',
    cy: 'Ar ôl ei gyhoeddi ni chaiff y geiriad ei ailysgrifennu. Nodwch sut y’i darllenwyd yn unig.',
  },
  'act-lead.addPart': {
    en: 'A part has no number of its own, so the count of recommendations does not change.',
    cy: 'Nid oes gan ran ei rhif ei hun, felly nid yw nifer yr argymhellion yn newid.',
  },
  'act-lead.issueDraft': {
    en: 'Both the complainant and each body are offered comment before the final.',
    cy: 'Cynigir cyfle i’r achwynydd ac i bob corff wneud sylwadau cyn y fersiwn terfynol.',
  },
  'act-lead.agreeEarlyAction': {
    en: 'The body may act before the decision where you agreed to it.',
    cy: 'Caiff y corff weithredu cyn y penderfyniad lle cytunoch i hynny.',
  },
  'act-lead.recordReceipt': {
    en: 'Some times run from the day a body received the document.',
    cy: 'Mae rhai cyfnodau’n rhedeg o’r diwrnod y cafodd corff y ddogfen.',
  },
  'act-lead.sendLetter': {
    en: 'Redress sends nothing. Record what went out, once it went.',
    cy: 'Nid yw Redress yn anfon dim. Cofnodwch yr hyn a aeth allan, wedi iddo fynd.',
  },
  'act-lead.noteContact': {
    en: 'What is said in a call is never evidence by itself.',
    cy: 'Nid yw’r hyn a ddywedir mewn galwad byth yn dystiolaeth ar ei ben ei hun.',
  },
  'act-lead.contactInError': {
    en: 'What was said cannot be unsaid. This says that the note was wrong. What was recorded from it (a request, a payment) stands until it is taken back by itself.',
    cy: 'Ni ellir dad-ddweud yr hyn a ddywedwyd. Mae hyn yn dweud bod y nodyn yn anghywir. Mae’r hyn a gofnodwyd ohono (cais, taliad) yn sefyll nes ei dynnu’n ôl ar ei ben ei hun.',
  },
  'act-lead.letterInError': {
    en: 'What left the office cannot be called back. This says that the entry was wrong.',
    cy: 'Ni ellir galw’n ôl yr hyn a adawodd y swyddfa. Mae hyn yn dweud bod y cofnod yn anghywir.',
  },
  'act-lead.removeExtension': {
    en: 'The date stands again as it did without the extra time.',
    cy: 'Mae’r dyddiad yn sefyll eto fel yr oedd heb yr amser ychwanegol.',
  },
  'act-lead.standDown': {
    en: 'The recommendation stays open and is followed as before.',
    cy: 'Mae’r argymhelliad yn aros ar agor ac yn cael ei ddilyn fel o’r blaen.',
  },
  'act-lead.reopenRecommendation': {
    en: 'Earlier judgements stay on the record and no longer decide.',
    cy: 'Mae dyfarniadau cynharach yn aros ar y cofnod ac nid ydynt yn penderfynu mwyach.',
  },
  'act-lead.checkRecord': {
    en: 'Is the record clear and fit to publish? Another person than its author says so.',
    cy: 'A yw’r cofnod yn glir ac yn addas i’w gyhoeddi? Person heblaw ei awdur sy’n dweud hynny.',
  },
  'act-lead.approveRequest': {
    en: 'It is done at once, by your word.',
    cy: 'Fe’i gwneir ar unwaith, ar eich gair chi.',
  },
  'act-lead.recordUndertaking': {
    en: 'Followed, and not counted as a recommendation.',
    cy: 'Caiff ei ddilyn, ond nid ei gyfrif yn argymhelliad.',
  },
  'act-lead.checkImpact': {
    en: 'Not whether a document came, but whether it made a difference.',
    cy: 'Nid a ddaeth dogfen, ond a wnaeth wahaniaeth.',
  },
  'act-lead.recordPerson': {
    en: 'Contact details never leave your office with a bundle of figures or a publication.',
    cy: 'Nid yw manylion cyswllt byth yn gadael eich swyddfa gyda ffigurau na chyhoeddiad.',
  },
} as const satisfies Readonly<Partial<Record<`act-lead.${CaseCommandKind}`, Word>>>;

export const actNames = { ...acts, ...endings, ...documents, ...short, ...leads } as const;
