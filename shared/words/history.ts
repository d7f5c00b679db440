import type { Words } from './word.ts';

/** What happened, to follow the name of who did it: "Elin Example added R1: Apologise to Mrs B". */
const opening = {
  'history.case.opened': { en: 'opened the case {reference}', cy: 'agorodd yr achos {reference}' },
  'history.case.opened.draft': {
    en: 'opened the case {reference} before its decision',
    cy: 'agorodd yr achos {reference} cyn ei benderfyniad',
  },
  'history.case.corrected': { en: 'corrected {fields}', cy: 'cywirodd {fields}' },
  'history.case.route-changed': {
    en: 'changed the route to {route} on {day}',
    cy: 'newidiodd y llwybr i {route} ar {day}',
  },
  'history.case.linked.earlier': {
    en: 'noted {reference} as an earlier case',
    cy: 'nododd {reference} yn achos cynharach',
  },
  'history.case.linked.reopened': {
    en: 'noted that this case takes up {reference} again',
    cy: 'nododd fod yr achos hwn yn ailafael yn {reference}',
  },
  'history.case.linked.new-for-failure': {
    en: 'noted {reference} as a new case, because what was agreed was not done',
    cy: 'nododd {reference} yn achos newydd, am na wnaed yr hyn y cytunwyd arno',
  },
  'history.case.linked.related': {
    en: 'noted {reference} as a related case',
    cy: 'nododd {reference} yn achos cysylltiedig',
  },
  'history.case.assigned.case-owner': {
    en: 'gave the case to {name}',
    cy: 'rhoddodd yr achos i {name}',
  },
  'history.case.assigned.compliance-owner': {
    en: 'gave the follow-up to {name}',
    cy: 'rhoddodd y gwaith dilynol i {name}',
  },
  'history.complaint.closed': {
    en: 'recorded that the complaint closed at {how} on {day}',
    cy: 'cofnododd fod y gŵyn wedi cau adeg y {how} ar {day}',
  },
} as const satisfies Words;

const parties = {
  'history.person.recorded': {
    en: 'recorded {name} ({role})',
    cy: 'cofnododd {name} ({role})',
  },
  'history.person.corrected': {
    en: 'corrected {fields} of {name}',
    cy: 'cywirodd {fields} {name}',
  },
  'history.wish.recorded': {
    en: 'recorded of {name}: {wish} (heard on {day}: {source})',
    cy: 'cofnododd am {name}: {wish} (clywyd ar {day}: {source})',
  },
  'history.outcome.recorded': {
    en: 'recorded the outcome for {body} on {day}: {outcome}',
    cy: 'cofnododd y canlyniad i {body} ar {day}: {outcome}',
  },
  'history.body-contact.recorded': {
    en: 'recorded {name} as {position} of {body} from {day}',
    cy: 'cofnododd {name} fel {position} {body} o {day}',
  },
  'history.body-contact.ended': {
    en: 'recorded that {name} is a contact no longer, from {day}: {reason}',
    cy: 'cofnododd nad yw {name} yn gyswllt mwyach, o {day}: {reason}',
  },
  'history.deliverer.recorded.acts-for': {
    en: 'recorded that {name} acts for {bodies}',
    cy: 'cofnododd fod {name} yn gweithredu dros {bodies}',
  },
  'history.deliverer.recorded.commissioned': {
    en: 'recorded that {name} is commissioned by {bodies}',
    cy: 'cofnododd fod {name} wedi’i gomisiynu gan {bodies}',
  },
  'history.deliverer.recorded.private': {
    en: 'recorded {name} as a private provider, with {bodies} answering for it',
    cy: 'cofnododd {name} yn ddarparwr preifat, a {bodies} yn atebol drosto',
  },
} as const satisfies Words;

const recommendations = {
  'history.recommendation.added': {
    en: 'added {number}: {text}',
    cy: 'ychwanegodd {number}: {text}',
  },
  'history.recommendation.revised': {
    en: 'changed {fields} of {number}',
    cy: 'newidiodd {fields} {number}',
  },
  'history.recommendation.revised.date': {
    en: 'moved the date of {number} to {day}',
    cy: 'symudodd ddyddiad {number} i {day}',
  },
  'history.recommendation.revised.no-date': {
    en: 'took the date of {number} away',
    cy: 'tynnodd ddyddiad {number} ymaith',
  },
  'history.recommendation.entered-in-error': {
    en: 'marked {number} as recorded in error on {day}',
    cy: 'nododd ar {day} fod {number} wedi’i gofnodi mewn camgymeriad',
  },
  'history.part.added.stated': {
    en: 'set out a part of {number}: {text}',
    cy: 'nododd ran o {number}: {text}',
  },
  'history.part.added.each-body': {
    en: 'set out one body’s share of {number}: {text}',
    cy: 'nododd gyfran un corff o {number}: {text}',
  },
  'history.part.added.occurrence': {
    en: 'set out one time that {number} is due: {text}',
    cy: 'nododd un tro y mae {number} yn ddyledus: {text}',
  },
  'history.part.added.met': {
    en: 'set apart what is met of {number}: {text}',
    cy: 'neilltuodd yr hyn a gyflawnwyd o {number}: {text}',
  },
  'history.part.added.remainder': {
    en: 'set apart what is left of {number}: {text}',
    cy: 'neilltuodd yr hyn sydd ar ôl o {number}: {text}',
  },
  'history.part.revised': {
    en: 'changed {fields} of a part of {number} ({text})',
    cy: 'newidiodd {fields} rhan o {number} ({text})',
  },
  'history.part.withdrawn': {
    en: 'took a part out of {number} ({text})',
    cy: 'tynnodd ran allan o {number} ({text})',
  },
  'history.finding.recorded': {
    en: 'recorded a finding: {failing}',
    cy: 'cofnododd ganfyddiad: {failing}',
  },
  'history.finding.corrected': {
    en: 'corrected {fields} of a finding ({failing})',
    cy: 'cywirodd {fields} canfyddiad ({failing})',
  },
  'history.wording.read': {
    en: 'noted how “{words}” in {number} was read: {reading}',
    cy: 'nododd sut y darllenwyd “{words}” yn {number}: {reading}',
  },
  'history.amount.fixed': {
    en: 'recorded that the sum for {number} came to {amount} on {day}: {how}',
    cy: 'cofnododd fod y swm ar gyfer {number} yn {amount} ar {day}: {how}',
  },
} as const satisfies Words;

const drafts = {
  'history.draft.issued.draft': {
    en: 'sent out a draft on {day} for comment: {parties}',
    cy: 'anfonodd ddrafft ar {day} am sylwadau: {parties}',
  },
  'history.draft.issued.further-draft': {
    en: 'sent out a further draft on {day} for comment: {parties}',
    cy: 'anfonodd ddrafft pellach ar {day} am sylwadau: {parties}',
  },
  'history.draft.issued.proposal': {
    en: 'proposed terms on {day}: {parties}',
    cy: 'cynigiodd delerau ar {day}: {parties}',
  },
  'history.draft.party-until': { en: '{name} until {day}', cy: '{name} tan {day}' },
  'history.draft.changes': { en: '{said} Changed: {changes}', cy: '{said} Newidiwyd: {changes}' },
  'history.draft.offered': {
    en: 'offered {name} comment on the draft on {day}',
    cy: 'gwahoddodd sylwadau {name} ar y drafft ar {day}',
  },
  'history.draft.offered.until': {
    en: 'offered {name} comment on the draft on {day}, until {due}',
    cy: 'gwahoddodd sylwadau {name} ar y drafft ar {day}, tan {due}',
  },
  'history.comment.recorded': {
    en: 'recorded that {name} answered about {what} on {day}: {answer}',
    cy: 'cofnododd ateb {name} ynghylch {what} ar {day}: {answer}',
  },
  'history.the-draft': { en: 'the draft', cy: 'y drafft' },
  'history.comment.answered.kept': {
    en: 'kept {what} as it was after what {name} said',
    cy: 'cadwodd {what} fel yr oedd ar ôl yr hyn a ddywedodd {name}',
  },
  'history.comment.answered.changed': {
    en: 'changed {what} after what {name} said',
    cy: 'newidiodd {what} ar ôl yr hyn a ddywedodd {name}',
  },
  'history.comment.answered.dropped': {
    en: 'dropped {what} after what {name} said',
    cy: 'gollyngodd {what} ar ôl yr hyn a ddywedodd {name}',
  },
  'history.advice.asked': {
    en: 'asked {from} for advice on {day}: {about}',
    cy: 'gofynnodd am gyngor {from} ar {day}: {about}',
  },
  'history.advice.received': {
    en: 'recorded the advice of {from} on {day}: {says}',
    cy: 'cofnododd gyngor {from} ar {day}: {says}',
  },
  'history.early-action.agreed': {
    en: 'agreed on {day} that {number} may be done before the decision',
    cy: 'cytunodd ar {day} y gellir gwneud {number} cyn y penderfyniad',
  },
  'history.date.tested.yes': {
    en: 'recorded that {who} can keep the date of {number}, asked on {day}',
    cy: 'cofnododd y gall {who} gadw at ddyddiad {number}, gofynnwyd ar {day}',
  },
  'history.date.tested.no': {
    en: 'recorded that {who} cannot keep the date of {number}, asked on {day}',
    cy: 'cofnododd na all {who} gadw at ddyddiad {number}, gofynnwyd ar {day}',
  },
  'history.date.tested.unknown': {
    en: 'asked {who} on {day} whether the date of {number} can be kept; it is not known',
    cy: 'gofynnodd i {who} ar {day} a ellir cadw at ddyddiad {number}; nid yw’n hysbys',
  },
  'history.document.issued': {
    en: 'issued {document} on {day}',
    cy: 'cyhoeddodd {document} ar {day}',
  },
  'history.document.without-comment': {
    en: '{said}, without comment from both sides because {reason}',
    cy: '{said}, heb sylwadau’r ddwy ochr oherwydd {reason}',
  },
  'history.recommendation.issued': {
    en: 'put {number} in force, due on {day}',
    cy: 'rhoddodd {number} mewn grym, yn ddyledus ar {day}',
  },
  'history.recommendation.issued.no-date': {
    en: 'put {number} in force, with no date yet',
    cy: 'rhoddodd {number} mewn grym, heb ddyddiad eto',
  },
  'history.receipt.recorded': {
    en: 'recorded that {body} received {document} on {day}',
    cy: 'cofnododd fod {body} wedi derbyn {document} ar {day}',
  },
} as const satisfies Words;

const dates = {
  'history.trigger.recorded': {
    en: 'recorded that what {number} waited for happened on {day}',
    cy: 'cofnododd fod yr hyn yr oedd {number} yn aros amdano wedi digwydd ar {day}',
  },
  'history.review.set': {
    en: 'set {day} to see whether what {number} waits for is still coming',
    cy: 'pennodd {day} i weld a yw’r hyn y mae {number} yn aros amdano yn dal i ddod',
  },
  'history.due.moved': {
    en: 'moved the date of {number} to {day} ({cause})',
    cy: 'symudodd ddyddiad {number} i {day} ({cause})',
  },
  'history.due.kept': {
    en: 'kept the date of {number}, which would have moved to {day} ({cause})',
    cy: 'cadwodd ddyddiad {number}, a fyddai wedi symud i {day} ({cause})',
  },
  'history.delay.noted': {
    en: 'noted that {number} is now expected by {day}',
    cy: 'nododd y disgwylir {number} bellach erbyn {day}',
  },
  'history.impact-check.set': {
    en: 'set {day} to see whether {number} worked',
    cy: 'pennodd {day} i weld a weithiodd {number}',
  },
  'history.impact.checked': {
    en: 'looked on {day} whether {number} worked: {quality}',
    cy: 'edrychodd ar {day} a weithiodd {number}: {quality}',
  },
} as const satisfies Words;

const extensions = {
  'history.extension.asked': {
    en: 'recorded that {who} asked for more time for {numbers} on {day}',
    cy: 'cofnododd fod {who} wedi gofyn am ragor o amser ar gyfer {numbers} ar {day}',
  },
  'history.extension.asked.until': {
    en: 'recorded that {who} asked for more time for {numbers} on {day}, until {until}',
    cy: 'cofnododd fod {who} wedi gofyn am ragor o amser ar gyfer {numbers} ar {day}, tan {until}',
  },
  'history.extension.granted': {
    en: 'extended {numbers} to {day} ({timing})',
    cy: 'estynnodd {numbers} i {day} ({timing})',
  },
  'history.extension.refused': {
    en: 'refused more time for {numbers} ({timing})',
    cy: 'gwrthododd ragor o amser ar gyfer {numbers} ({timing})',
  },
  'history.extension.removed': {
    en: 'took back the extension of {numbers}',
    cy: 'tynnodd yn ôl yr estyniad i {numbers}',
  },
  'history.on-condition': {
    en: '{said} On condition: {conditions}',
    cy: '{said} Ar yr amod: {conditions}',
  },
} as const satisfies Words;

const evidence = {
  'history.evidence.filed': {
    en: 'filed {name} to {target}',
    cy: 'ffeiliodd {name}: {target}',
  },
  'history.evidence.described': {
    en: 'noted {fields} of {name}',
    cy: 'nododd {fields} {name}',
  },
  'history.evidence.pinned': {
    en: 'pinned {name} to {count, plural, =0 {no part} one {# part} other {# parts}} of {number}',
    cy: 'piniodd {name} wrth {count, plural, =0 {ddim rhan} two {# ran} other {# rhan}} o {number}',
  },
  'history.evidence.opened.preview': { en: 'read {name}', cy: 'darllenodd {name}' },
  'history.evidence.opened.copy': { en: 'saved a copy of {name}', cy: 'cadwodd gopi o {name}' },
  'history.evidence.opened.bundle': {
    en: 'put {name} in a bundle',
    cy: 'rhoddodd {name} mewn bwndel',
  },
  'history.evidence.assessed': {
    en: 'judged {number}: {result}. {reason}',
    cy: 'dyfarnodd ar {number}: {result}. {reason}',
  },
  'history.evidence.assessed.parts': {
    en: 'judged {count, plural, one {# part} other {# parts}} of {number}: {result}. {reason}',
    cy: 'dyfarnodd ar {count, plural, two {# ran} other {# rhan}} o {number}: {result}. {reason}',
  },
  'history.statement-enough': {
    en: '{said} A statement alone was enough: {reason}',
    cy: '{said} Roedd datganiad ar ei ben ei hun yn ddigon: {reason}',
  },
  'history.rest-accepted': {
    en: '{said} What is outstanding was accepted: {reason}',
    cy: '{said} Derbyniwyd yr hyn sy’n weddill: {reason}',
  },
  'history.assessment.settled': {
    en: 'settled which judgement of {number} stands: {result}',
    cy: 'setlodd pa ddyfarniad ar {number} sy’n sefyll: {result}',
  },
  'history.payment.recorded': {
    en: 'recorded a payment of {amount} to {payee} for {number}, made on {day}',
    cy: 'cofnododd daliad o {amount} i {payee} ar gyfer {number}, a wnaed ar {day}',
  },
  'history.payment.set-off': {
    en: '{said}, and {amount} set off against what was owed',
    cy: '{said}, a {amount} wedi’i osod yn erbyn yr hyn a oedd yn ddyledus',
  },
  'history.payment.entered-in-error': {
    en: 'marked the payment of {amount} to {payee} as recorded in error',
    cy: 'nododd fod y taliad o {amount} i {payee} wedi’i gofnodi mewn camgymeriad',
  },
} as const satisfies Words;

const letters = {
  'history.letter.sent': {
    en: 'sent {kind} to {to} about {numbers} on {day}, {how}',
    cy: 'anfonodd {kind} at {to} ynghylch {numbers} ar {day}, {how}',
  },
  'history.letter.sent.reply-by': {
    en: '{said}, to be answered by {day}',
    cy: '{said}, i’w ateb erbyn {day}',
  },
  'history.reply.received': {
    en: 'recorded that {from} replied about {numbers} on {day}: {kind}. {says}',
    cy: 'cofnododd fod {from} wedi ateb ynghylch {numbers} ar {day}: {kind}. {says}',
  },
  'history.letter.entered-in-error': {
    en: 'marked {kind} to {to} as recorded in error',
    cy: 'nododd fod {kind} at {to} wedi’i gofnodi mewn camgymeriad',
  },
  'history.contact.noted.call': {
    en: 'noted a call with {who} on {day}',
    cy: 'nododd alwad â {who} ar {day}',
  },
  'history.contact.noted.meeting': {
    en: 'noted a meeting with {who} on {day}',
    cy: 'nododd gyfarfod â {who} ar {day}',
  },
} as const satisfies Words;

const escalation = {
  'history.consideration.recorded.reasons': {
    en: 'weighed the body’s reasons about {numbers}',
    cy: 'pwysodd resymau’r corff ynghylch {numbers}',
  },
  'history.consideration.recorded.pattern': {
    en: 'looked at the body’s earlier failings for {numbers}',
    cy: 'edrychodd ar fethiannau cynharach y corff ar gyfer {numbers}',
  },
  'history.consideration.recorded.proportionality': {
    en: 'weighed whether going further with {numbers} is proportionate',
    cy: 'pwysodd a yw mynd ymhellach â {numbers} yn gymesur',
  },
  'history.escalation.step-taken': {
    en: 'escalated {numbers} on {day} ({road}): {option}. {reason}',
    cy: 'uwchgyfeiriodd {numbers} ar {day} ({road}): {option}. {reason}',
  },
  'history.escalation.override': {
    en: '{said} Although not shown: {gaps}. {reason}',
    cy: '{said} Er nad yw hyn wedi’i ddangos: {gaps}. {reason}',
  },
  'history.escalation.stood-down': {
    en: 'took {number} back to ordinary follow-up on {day}',
    cy: 'aeth â {number} yn ôl i waith dilynol arferol ar {day}',
  },
} as const satisfies Words;

const closing = {
  'history.view.recorded': {
    en: 'recorded the view of {who} on {numbers}, asked on {day}: {view}',
    cy: 'cofnododd farn {who} am {numbers}, gofynnwyd ar {day}: {view}',
  },
  'history.view.recorded.unanswered': {
    en: 'recorded that {who} was asked about {numbers} on {day} and has not answered',
    cy: 'cofnododd y gofynnwyd i {who} am {numbers} ar {day} ac nad oes ateb',
  },
  'history.recommendation.ended': {
    en: 'ended {number} on {day}, {ending}: {reason}',
    cy: 'daeth â {number} i ben ar {day}, {ending}: {reason}',
  },
  'history.ended-instead': {
    en: '{said} Done instead: {instead}',
    cy: '{said} Gwnaed yn ei le: {instead}',
  },
  'history.recommendation.reopened': {
    en: 'opened {number} again on {day}',
    cy: 'ailagorodd {number} ar {day}',
  },
  'history.recommendations.closed': {
    en: 'closed the recommendations on {day}: {told}',
    cy: 'caeodd yr argymhellion ar {day}: {told}',
  },
  'history.not-told': {
    en: '{name} not told ({reason})',
    cy: '{name} heb gael gwybod ({reason})',
  },
  'history.return.received': {
    en: 'recorded that {from} came back on {day}, {how}: {says}',
    cy: 'cofnododd fod {from} wedi dod yn ôl ar {day}, {how}: {says}',
  },
  'history.return.decided.reopened': {
    en: 'opened {what} again because {from} came back',
    cy: 'ailagorodd {what} am fod {from} wedi dod yn ôl',
  },
  'history.return.decided.new-case': {
    en: 'decided on a new case, {what}, because {from} came back',
    cy: 'penderfynodd ar achos newydd, {what}, am fod {from} wedi dod yn ôl',
  },
  'history.return.decided.no-further-action': {
    en: 'decided on no further action after {from} came back',
    cy: 'penderfynodd beidio â gwneud rhagor ar ôl i {from} ddod yn ôl',
  },
  'history.return.told': {
    en: '{said} They were told on {day}',
    cy: '{said} Dywedwyd wrthynt ar {day}',
  },
} as const satisfies Words;

const checking = {
  'history.record.checked.accepted': {
    en: 'checked the record of {number} on {day} and found it fit to publish',
    cy: 'gwiriodd gofnod {number} ar {day} a’i gael yn addas i’w gyhoeddi',
  },
  'history.record.checked.returned': {
    en: 'sent the record of {number} back on {day}: {problems}',
    cy: 'anfonodd gofnod {number} yn ôl ar {day}: {problems}',
  },
  'history.step.requested': {
    en: 'asked for a step to be approved (“{step}”)',
    cy: 'gofynnodd am gymeradwyo cam (“{step}”)',
  },
  'history.request.approved': {
    en: 'approved what {name} asked for (“{step}”)',
    cy: 'cymeradwyodd yr hyn y gofynnodd {name} amdano (“{step}”)',
  },
  'history.request.returned': {
    en: 'returned what {name} asked for (“{step}”)',
    cy: 'dychwelodd yr hyn y gofynnodd {name} amdano (“{step}”)',
  },
  'history.request.withdrawn': {
    en: 'withdrew a request for a step to be approved (“{step}”)',
    cy: 'tynnodd yn ôl gais am gymeradwyo cam (“{step}”)',
  },
} as const satisfies Words;

const beyond = {
  'history.support.offered': {
    en: 'recorded support offered to {to} on {day}: {what}',
    cy: 'cofnododd gymorth a gynigiwyd i {to} ar {day}: {what}',
  },
  'history.handling.noted.well': {
    en: 'noted something {body} handled well on {day}',
    cy: 'nododd rywbeth a wnaeth {body} yn dda ar {day}',
  },
  'history.handling.noted.badly': {
    en: 'noted how {body} dealt with us on {day}',
    cy: 'nododd sut y deliodd {body} â ni ar {day}',
  },
  'history.undertaking.recorded': {
    en: 'recorded that {body} undertook more than was asked on {day}: {text}',
    cy: 'cofnododd fod {body} wedi ymrwymo i fwy nag a ofynnwyd ar {day}: {text}',
  },
  'history.undertaking.followed.done': {
    en: 'saw on {day} that {body} did what it undertook',
    cy: 'gwelodd ar {day} fod {body} wedi gwneud yr hyn yr ymrwymodd iddo',
  },
  'history.undertaking.followed.open': {
    en: 'looked on {day} at what {body} undertook; it is not done yet',
    cy: 'edrychodd ar {day} ar yr hyn yr ymrwymodd {body} iddo; nid yw wedi’i wneud eto',
  },
} as const satisfies Words;

const around = {
  'history.because': { en: '{said}: {reason}', cy: '{said}: {reason}' },
  'history.from-extract': {
    en: '{said} (from {file}, line {row})',
    cy: '{said} (o {file}, llinell {row})',
  },
  'history.unknown': {
    en: 'something written by a newer version of Redress; it is kept whole',
    cy: 'rhywbeth a ysgrifennwyd gan fersiwn mwy newydd o Redress; fe’i cedwir yn gyfan',
  },
  'history.gone.recommendation': { en: 'a recommendation', cy: 'argymhelliad' },
  'history.gone.item': { en: 'an item', cy: 'eitem' },
  'history.gone.person': { en: 'a person', cy: 'person' },
  'history.gone.somebody': { en: 'somebody', cy: 'rhywun' },
  'history.gone.letter': { en: 'a letter', cy: 'llythyr' },
  'history.gone.sum': { en: 'a sum', cy: 'swm' },
  'history.gone.words': { en: 'not here', cy: 'nid yma' },
} as const satisfies Words;

export const history = {
  ...opening,
  ...parties,
  ...recommendations,
  ...drafts,
  ...dates,
  ...extensions,
  ...evidence,
  ...letters,
  ...escalation,
  ...closing,
  ...checking,
  ...beyond,
  ...around,
} as const;
