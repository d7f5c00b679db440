import type { Words } from '../word.ts';

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
  'history.case.unassigned.case-owner': {
    en: 'recorded that nobody has the case',
    cy: 'cofnododd nad oes neb â’r achos',
  },
  'history.case.unassigned.compliance-owner': {
    en: 'recorded that nobody follows it up',
    cy: 'cofnododd nad oes neb yn gwneud y gwaith dilynol',
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
    en: 'noted a call with {who} on {day}{time, select, none {} other { at {time}}}',
    cy: 'nododd alwad â {who} ar {day}{time, select, none {} other { am {time}}}',
  },
  'history.contact.noted.meeting': {
    en: 'noted a meeting with {who} on {day}{time, select, none {} other { at {time}}}',
    cy: 'nododd gyfarfod â {who} ar {day}{time, select, none {} other { am {time}}}',
  },
  'history.contact.noted.video': {
    en: 'noted a video call with {who} on {day}{time, select, none {} other { at {time}}}',
    cy: 'nododd alwad fideo â {who} ar {day}{time, select, none {} other { am {time}}}',
  },
  'history.contact.noted.in-person': {
    en: 'noted speaking in person with {who} on {day}{time, select, none {} other { at {time}}}',
    cy: 'nododd siarad wyneb yn wyneb â {who} ar {day}{time, select, none {} other { am {time}}}',
  },
  'history.contact.entered-in-error': {
    en: 'marked the note of speaking with {who}{day, select, none {} other { on {day}}} as recorded in error',
    cy: 'nododd fod y nodyn o siarad â {who}{day, select, none {} other { ar {day}}} wedi’i gofnodi mewn camgymeriad',
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
  'history.record.entered-in-error': {
    en: 'marked as recorded in error: “{said}”',
    cy: 'nododd ei fod wedi’i gofnodi mewn camgymeriad: “{said}”',
  },
  'history.gone.recommendation': { en: 'a recommendation', cy: 'argymhelliad' },
  'history.gone.item': { en: 'an item', cy: 'eitem' },
  'history.gone.person': { en: 'a person', cy: 'person' },
  'history.gone.somebody': { en: 'somebody', cy: 'rhywun' },
  'history.gone.letter': { en: 'a letter', cy: 'llythyr' },
  'history.gone.sum': { en: 'a sum', cy: 'swm' },
  'history.gone.words': { en: 'not here', cy: 'nid yma' },
} as const satisfies Words;

/** What happened to the case, its people and its records. */
export const historyOfCase = {
  ...opening,
  ...parties,
  ...letters,
  ...escalation,
  ...closing,
  ...checking,
  ...beyond,
  ...around,
} as const;
