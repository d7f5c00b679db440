import type { Words } from '../word.ts';

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
  'history.evidence.withdrawn': {
    en: 'marked {name} as filed in error',
    cy: 'nododd fod {name} wedi’i ffeilio mewn camgymeriad',
  },
  'history.evidence.restored': {
    en: 'put {name} back',
    cy: 'rhoddodd {name} yn ôl',
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

/** What happened to its recommendations, from the draft to the last step. */
export const historyOfRecommendations = {
  ...recommendations,
  ...drafts,
  ...dates,
  ...extensions,
  ...evidence,
} as const;
