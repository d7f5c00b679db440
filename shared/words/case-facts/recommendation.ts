import type { Words } from '../word.ts';

const dates = {
  'panel.extensions': { en: 'More time', cy: 'Rhagor o amser' },
  'panel.extension.asked': {
    en: '{who} asked on {day}: {timing}',
    cy: 'Gofynnodd {who} ar {day}: {timing}',
  },
  'panel.extension.until': { en: 'for {day}', cy: 'am {day}' },
  'panel.extension.granted': {
    en: 'Extended to {day} by {name}, {on}',
    cy: 'Estynnwyd i {day} gan {name}, {on}',
  },
  'panel.extension.refused': { en: 'Refused by {name}, {on}', cy: 'Gwrthodwyd gan {name}, {on}' },
  'panel.extension.undecided': { en: 'Waits for our decision', cy: 'Yn aros am ein penderfyniad' },
  'panel.extension.conditions': {
    en: 'On condition: {conditions}',
    cy: 'Ar yr amod: {conditions}',
  },
  'panel.extension.removed': {
    en: 'Taken back by {name}, {on}: {reason}',
    cy: 'Tynnwyd yn ôl gan {name}, {on}: {reason}',
  },
  'panel.extension.told': {
    en: 'The complainant was told on {day}.',
    cy: 'Dywedwyd wrth yr achwynydd ar {day}.',
  },
  'panel.move': {
    en: 'Moved to {day} by {name}, {on}: {cause}',
    cy: 'Symudwyd i {day} gan {name}, {on}: {cause}',
  },
  'panel.move.revised': {
    en: 'Changed to {day} by {name}, {on}',
    cy: 'Newidiwyd i {day} gan {name}, {on}',
  },
  'panel.kept': {
    en: 'Kept by {name}, {on}, although it would have moved to {day} ({cause}): {reason}',
    cy: 'Cadwyd gan {name}, {on}, er y byddai wedi symud i {day} ({cause}): {reason}',
  },
  'panel.moves': { en: 'How the date moved', cy: 'Sut y symudodd y dyddiad' },
  'panel.trigger': {
    en: 'What it waited for happened on {day}',
    cy: 'Digwyddodd yr hyn yr oedd yn aros amdano ar {day}',
  },
  'panel.delayed': {
    en: 'Delayed: outstanding long after the decision.',
    cy: 'Oediad: heb ei wneud ymhell ar ôl y penderfyniad.',
  },
  'panel.expected': {
    en: 'Now expected by {day}: {note}',
    cy: 'Disgwylir bellach erbyn {day}: {note}',
  },
  'panel.unset': { en: 'not yet', cy: 'ddim eto' },
  'panel.done-early.agreed': {
    en: 'Done before the decision, as agreed.',
    cy: 'Gwnaed cyn y penderfyniad, fel y cytunwyd.',
  },
  'panel.done-early.unasked': {
    en: 'Done before the decision, without having been agreed.',
    cy: 'Gwnaed cyn y penderfyniad, heb gytuno ar hynny.',
  },
} as const satisfies Words;

const sheet = {
  'panel.judged.statement': {
    en: 'A statement alone was enough: {reason}',
    cy: 'Roedd datganiad ar ei ben ei hun yn ddigon: {reason}',
  },
  'panel.judged.rest': {
    en: 'What is outstanding was accepted: {reason}',
    cy: 'Derbyniwyd yr hyn sy’n weddill: {reason}',
  },
  'panel.sheet': { en: 'Is each part shown?', cy: 'A ddangosir pob rhan?' },
  'panel.sheet.part': { en: 'Part', cy: 'Rhan' },
  'panel.sheet.proof': { en: 'Proof wanted', cy: 'Prawf y gofynnir amdano' },
  'panel.sheet.items': { en: 'Pinned', cy: 'Wedi’i binio' },
  'panel.sheet.verdict': { en: 'Judged', cy: 'Dyfarnwyd' },
  'panel.sheet.due': { en: 'Date', cy: 'Dyddiad' },
  'panel.sheet.none': { en: 'nothing', cy: 'dim' },
  'panel.sheet.not-judged': { en: 'not yet', cy: 'ddim eto' },
  'panel.sheet.count': {
    en: '{met} of {count, plural, one {# part} other {# parts}} shown',
    cy: 'dangoswyd {met} o {count, plural, two {# ran} other {# rhan}}',
  },
  'panel.sheet.withdrawn': { en: 'Taken out: {reason}', cy: 'Tynnwyd allan: {reason}' },
} as const satisfies Words;

const money = {
  'panel.money': { en: 'Money', cy: 'Arian' },
  'panel.money.for': { en: 'For', cy: 'Ar gyfer' },
  'panel.money.to': { en: 'To', cy: 'I' },
  'panel.money.owed': { en: 'Owed', cy: 'Dyledus' },
  'panel.money.paid': { en: 'Paid', cy: 'Talwyd' },
  'panel.money.set-off': { en: 'Set off', cy: 'Gosodwyd yn erbyn' },
  'panel.money.outstanding': { en: 'Outstanding', cy: 'Yn weddill' },
  'panel.money.whole': { en: 'the whole', cy: 'y cyfan' },
  'panel.money.unknown': { en: 'not known yet', cy: 'ddim yn hysbys eto' },
  'panel.money.note-paid': { en: 'all paid', cy: 'talwyd y cyfan' },
  'panel.money.note-outstanding': { en: '{amount} outstanding', cy: '{amount} yn weddill' },
  'panel.money.formula': { en: 'By formula: {formula}', cy: 'Yn ôl fformiwla: {formula}' },
  'panel.money.fixed': {
    en: 'It came to {amount} on {day}: {how}',
    cy: 'Daeth i {amount} ar {day}: {how}',
  },
  'panel.payments': { en: 'Payments', cy: 'Taliadau' },
  'panel.payment': { en: '{amount} to {payee}, {day}', cy: '{amount} i {payee}, {day}' },
  'panel.payment.set-off': { en: '{amount} set off', cy: '{amount} wedi’i osod yn erbyn dyled' },
  'panel.guidance': {
    en: 'What the office says about sums',
    cy: 'Yr hyn a ddywed y swyddfa am symiau',
  },
  'panel.guidance.proposal': { en: 'About sums', cy: 'Am symiau' },
  'panel.guidance.level': { en: '{label}: {range}', cy: '{label}: {range}' },
  'panel.guidance.between': { en: '{from} to {to}', cy: '{from} i {to}' },
  'panel.guidance.from': { en: '{from} or more', cy: '{from} neu fwy' },
  'panel.guidance.to': { en: 'up to {to}', cy: 'hyd at {to}' },
} as const satisfies Words;

const chasing = {
  'panel.ladder': { en: 'Chasing', cy: 'Atgoffa' },
  'panel.ladder.days': {
    en: '{days, plural, =0 {on the date} one {# working day after} other {# working days after}}',
    cy: '{days, plural, =0 {ar y dyddiad} one {# diwrnod gwaith wedyn} two {# ddiwrnod gwaith wedyn} other {# diwrnod gwaith wedyn}}',
  },
  'panel.ladder.days-before': {
    en: '{days, plural, one {# working day before} other {# working days before}}',
    cy: '{days, plural, one {# diwrnod gwaith ynghynt} two {# ddiwrnod gwaith ynghynt} other {# diwrnod gwaith ynghynt}}',
  },
  'panel.ladder.done': { en: 'done', cy: 'gwnaed' },
  'panel.ladder.next': { en: 'next', cy: 'nesaf' },
  'panel.ladder.none': {
    en: 'There is no date to count from.',
    cy: 'Nid oes dyddiad i gyfrif ohono.',
  },
  'panel.ladder.rung': { en: '{what}, by {role}', cy: '{what}, gan {role}' },
  'panel.ladder.rung-level': { en: '{what} {level}', cy: '{what} {level}' },
  'panel.gate': { en: 'Going further', cy: 'Mynd ymhellach' },
  'panel.gate.stage': { en: 'Stage: {stage}', cy: 'Cam: {stage}' },
  'panel.gate.needs': { en: 'What must be shown', cy: 'Beth y mae’n rhaid ei ddangos' },
  'panel.gate.road-open': { en: 'open', cy: 'ar agor' },
  'panel.gate.road-shut': { en: 'not open', cy: 'heb agor' },
  'panel.gate.roads': { en: 'Roads', cy: 'Ffyrdd' },
  'panel.gate.met': { en: 'shown', cy: 'dangoswyd' },
  'panel.gate.gap': { en: 'gap', cy: 'bwlch' },
  'panel.gate.option-gaps': {
    en: '{count, plural, one {# gap} other {# gaps}}',
    cy: '{count, plural, two {# fwlch} other {# bwlch}}',
  },
  'panel.gate.option-open': { en: 'nothing missing', cy: 'dim ar goll' },
  'panel.gate.note-open': { en: 'open', cy: 'ar agor' },
  'panel.gate.note-shut': { en: 'not open', cy: 'heb agor' },
  'panel.steps': { en: 'Steps taken', cy: 'Camau a gymerwyd' },
  'panel.step': {
    en: '{option}, {day}, {name}: {reason}',
    cy: '{option}, {day}, {name}: {reason}',
  },
  'panel.step.override': {
    en: 'Although not shown: {gaps}. {reason}',
    cy: 'Er nad yw hyn wedi’i ddangos: {gaps}. {reason}',
  },
  'panel.considered': { en: '{what}, {day}, {name}: {note}', cy: '{what}, {day}, {name}: {note}' },
  'panel.stood-down': {
    en: 'Back to ordinary follow-up, {day}, {name}: {reason}',
    cy: 'Yn ôl i waith dilynol arferol, {day}, {name}: {reason}',
  },
} as const satisfies Words;

const record = {
  'panel.record': { en: 'The record', cy: 'Y cofnod' },
  'panel.record.kind': { en: 'Kind', cy: 'Math' },
  'panel.record.instrument': { en: 'Asked for by', cy: 'Gofynnir amdano gan' },
  'panel.record.categories': { en: 'Categories', cy: 'Categorïau' },
  'panel.record.answers': { en: 'Answers', cy: 'Yn ateb' },
  'panel.record.answers-finding': {
    en: '{failing} Injustice: {injustice}',
    cy: '{failing} Anghyfiawnder: {injustice}',
  },
  'panel.record.body': { en: 'Answers for it', cy: 'Yn atebol amdano' },
  'panel.record.jointly': {
    en: 'jointly with {bodies}: one act is enough',
    cy: 'ar y cyd â {bodies}: mae un weithred yn ddigon',
  },
  'panel.record.each': {
    en: 'and {bodies}: each must act',
    cy: 'a {bodies}: rhaid i bob un weithredu',
  },
  'panel.record.done-by': { en: 'Who does it', cy: 'Pwy sy’n ei wneud' },
  'panel.record.contractor': { en: 'Contractor', cy: 'Contractwr' },
  'panel.record.signatory': { en: 'Signed by', cy: 'Llofnodir gan' },
  'panel.record.reach': { en: 'Reach', cy: 'Cyrhaeddiad' },
  'panel.record.root': { en: 'Root cause', cy: 'Achos sylfaenol' },
  'panel.record.theme': { en: 'Theme', cy: 'Thema' },
  'panel.record.summary': { en: 'For publication', cy: 'I’w gyhoeddi' },
  'panel.record.touches': { en: 'Touches the complainant', cy: 'Yn cyffwrdd â’r achwynydd' },
  'panel.record.yes': { en: 'yes', cy: 'ydy' },
  'panel.record.no': { en: 'no', cy: 'nac ydy' },
  'panel.record.readings': { en: 'How it was read', cy: 'Sut y’i darllenwyd' },
  'panel.record.reading': {
    en: '“{words}”: {reading} ({name}, {day})',
    cy: '“{words}”: {reading} ({name}, {day})',
  },
  'panel.record.check': { en: 'Check of the record', cy: 'Gwirio’r cofnod' },
  'panel.record.unchecked': { en: 'not checked yet', cy: 'heb ei wirio eto' },
  'panel.record.accepted': {
    en: 'fit to publish, {name}, {day}',
    cy: 'addas i’w gyhoeddi, {name}, {day}',
  },
  'panel.record.returned': {
    en: 'sent back by {name}, {day}: {problems}',
    cy: 'anfonwyd yn ôl gan {name}, {day}: {problems}',
  },
  'panel.record.date-tested': { en: 'Date tested', cy: 'Profwyd y dyddiad' },
  'panel.record.date-can': { en: '{who} can keep it, {day}', cy: 'Gall {who} gadw ato, {day}' },
  'panel.record.date-cannot': {
    en: '{who} cannot keep it, {day}',
    cy: 'Ni all {who} gadw ato, {day}',
  },
  'panel.record.date-unclear': {
    en: '{who} was asked, {day}; it is not known',
    cy: 'Gofynnwyd i {who}, {day}; nid yw’n hysbys',
  },
  'panel.record.early': { en: 'Early action', cy: 'Gweithredu cynnar' },
  'panel.record.early-agreed': {
    en: 'agreed on {day}: {reason}',
    cy: 'cytunwyd ar {day}: {reason}',
  },
  'panel.guide.enough': { en: 'Enough', cy: 'Digon' },
  'panel.guide.not-enough': { en: 'Not enough', cy: 'Dim digon' },
  'panel.guide.watch': { en: 'Watch for', cy: 'Gwyliwch am' },
  'panel.guide.title': { en: 'What would show it', cy: 'Beth fyddai’n ei ddangos' },
} as const satisfies Words;

const ending = {
  'panel.ended': { en: 'How it ended', cy: 'Sut y daeth i ben' },
  'panel.ended.line': { en: '{ending}, {day}', cy: '{ending}, {day}' },
  'panel.ended.by': { en: 'Decided by {name}', cy: 'Penderfynwyd gan {name}' },
  'panel.ended.instead': { en: 'Done instead: {instead}', cy: 'Gwnaed yn ei le: {instead}' },
  'panel.ended.view-not-asked': {
    en: 'The complainant was not asked: {why}',
    cy: 'Ni ofynnwyd i’r achwynydd: {why}',
  },
  'panel.view': { en: '{who}, asked on {day}: {view}', cy: '{who}, gofynnwyd ar {day}: {view}' },
  'panel.view.unanswered': {
    en: '{who}, asked on {day}; no answer yet',
    cy: '{who}, gofynnwyd ar {day}; dim ateb eto',
  },
  'panel.views': {
    en: 'What the complainant thinks of it',
    cy: 'Beth y mae’r achwynydd yn ei feddwl ohono',
  },
  'panel.reopened': {
    en: 'Opened again on {day} by {name}: {reason}',
    cy: 'Ailagorwyd ar {day} gan {name}: {reason}',
  },
  'panel.error': {
    en: 'Recorded in error, {day}, {name}: {reason}',
    cy: 'Cofnodwyd mewn camgymeriad, {day}, {name}: {reason}',
  },
  'panel.impact': { en: 'Did it work?', cy: 'A weithiodd?' },
  'panel.impact.next': { en: 'To be looked at on {day}', cy: 'I’w ystyried ar {day}' },
  'panel.impact.line': { en: '{day}, {name}: {note}', cy: '{day}, {name}: {note}' },
} as const satisfies Words;

/** The panel of one recommendation. */
export const recommendationPanel = {
  ...dates,
  ...sheet,
  ...money,
  ...chasing,
  ...record,
  ...ending,
} as const;
