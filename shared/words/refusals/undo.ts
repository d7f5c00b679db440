import type { Words } from '../word.ts';

/** What cannot be taken back, and what is done instead. */
export const undoRefusals = {
  'refusal.as-at.not-yet': {
    en: 'The case was not known here yet{date, select, none {} other { on {date}}}.',
    cy: 'Nid oedd yr achos yn hysbys yma eto{date, select, none {} other { ar {date}}}.',
  },
  'refusal-next.as-at.not-yet': {
    en: 'Choose a later day.',
    cy: 'Dewiswch ddiwrnod diweddarach.',
  },
  'refusal.undo.nothing': {
    en: 'There is nothing to undo.',
    cy: 'Nid oes dim i’w ddadwneud.',
  },
  'refusal-next.undo.nothing': {
    en: 'What you record from now on can be undone here.',
    cy: 'Gellir dadwneud yma yr hyn a gofnodwch o hyn ymlaen.',
  },
  'refusal.undo.changed-since': {
    en: 'It has been changed again since, so it was not undone.',
    cy: 'Mae wedi’i newid eto ers hynny, felly ni chafodd ei ddadwneud.',
  },
  'refusal-next.undo.changed-since': {
    en: 'Look at the history, and correct what should stand now.',
    cy: 'Edrychwch ar yr hanes, a chywirwch yr hyn a ddylai sefyll yn awr.',
  },
  'refusal.undo.cannot-clear': {
    en: 'Before this nothing stood here, and a correction cannot leave it empty.',
    cy: 'Nid oedd dim yma cyn hyn, ac ni all cywiriad ei adael yn wag.',
  },
  'refusal-next.undo.cannot-clear': {
    en: 'Correct it to what it should be.',
    cy: 'Cywirwch ef i’r hyn y dylai fod.',
  },
  'refusal.undo.date-moved': {
    en: 'The date before came from more than its words (an extension, an event or a series), so new words cannot bring it back.',
    cy: 'Daeth y dyddiad blaenorol o fwy na’i eiriau (estyniad, digwyddiad neu gyfres), felly ni all geiriau newydd ddod ag ef yn ôl.',
  },
  'refusal-next.undo.date-moved': {
    en: 'Correct the words, then record the extension again.',
    cy: 'Cywirwch y geiriau, yna cofnodwch yr estyniad eto.',
  },
  'refusal.undo.case-opened': {
    en: 'A case that was opened stays on the record.',
    cy: 'Mae achos a agorwyd yn aros ar y cofnod.',
  },
  'refusal-next.undo.case-opened': {
    en: 'Correct its reference or title. Mark its recommendations as recorded in error where it should not be here.',
    cy: 'Cywirwch ei gyfeirnod neu ei deitl. Nodwch fod ei argymhellion wedi’u cofnodi mewn camgymeriad os na ddylai fod yma.',
  },
  'refusal.undo.issued': {
    en: 'A document that went out cannot be undone: dates run from it.',
    cy: 'Ni ellir dadwneud dogfen a anfonwyd: mae dyddiadau’n rhedeg ohoni.',
  },
  'refusal-next.undo.issued': {
    en: 'Correct the decision date or the recommendation; the history shows both.',
    cy: 'Cywirwch ddyddiad y penderfyniad neu’r argymhelliad; mae’r hanes yn dangos y ddau.',
  },
  'refusal.undo.custody': {
    en: 'That an item was opened is part of its custody, and stays.',
    cy: 'Mae’r ffaith i eitem gael ei hagor yn rhan o’i chadwraeth, ac mae’n aros.',
  },
  'refusal-next.undo.custody': {
    en: 'Nothing needs doing.',
    cy: 'Nid oes angen gwneud dim.',
  },
  'refusal.undo.answered': {
    en: 'A decision that others go by is not undone.',
    cy: 'Ni ddadwneir penderfyniad y mae eraill yn gweithredu yn ei ôl.',
  },
  'refusal-next.undo.answered': {
    en: 'Record the new decision, with its reason.',
    cy: 'Cofnodwch y penderfyniad newydd, gyda’i reswm.',
  },
  'refusal.undo.reopened': {
    en: 'What was opened again is not undone: judgements made before it no longer count.',
    cy: 'Ni ddadwneir yr hyn a ailagorwyd: nid yw dyfarniadau a wnaed cyn hynny’n cyfrif mwyach.',
  },
  'refusal-next.undo.reopened': {
    en: 'Judge it or end it again.',
    cy: 'Dyfarnwch arno neu dewch ag ef i ben eto.',
  },
  'refusal.undo.in-error': {
    en: 'That something was recorded in error stays on the record.',
    cy: 'Mae’r ffaith i rywbeth gael ei gofnodi mewn camgymeriad yn aros ar y cofnod.',
  },
  'refusal-next.undo.in-error': {
    en: 'Record it again if it was right after all.',
    cy: 'Cofnodwch ef eto os oedd yn gywir wedi’r cyfan.',
  },
  'refusal.undo.from-outside': {
    en: 'What left the office or came from outside cannot be undone.',
    cy: 'Ni ellir dadwneud yr hyn a adawodd y swyddfa neu a ddaeth o’r tu allan.',
  },
  'refusal-next.undo.from-outside': {
    en: 'Say that it was recorded in error, with a reason.',
    cy: 'Dywedwch iddo gael ei gofnodi mewn camgymeriad, gyda rheswm.',
  },
  'refusal.error.not-found': {
    en: 'This is not on the record any more.',
    cy: 'Nid yw hwn ar y cofnod mwyach.',
  },
  'refusal-next.error.not-found': {
    en: 'Look at the history: it may have been taken back already.',
    cy: 'Edrychwch ar yr hanes: efallai iddo gael ei dynnu’n ôl eisoes.',
  },
  'refusal.error.stood-on': {
    en: 'Something recorded later stands on this.',
    cy: 'Mae rhywbeth a gofnodwyd yn ddiweddarach yn dibynnu ar hwn.',
  },
  'refusal-next.error.stood-on': {
    en: 'Take back what came later first.',
    cy: 'Tynnwch yn ôl yr hyn a ddaeth wedyn yn gyntaf.',
  },
  'refusal.error.disputed': {
    en: 'Two people recorded this differently without seeing each other’s entry.',
    cy: 'Cofnododd dau berson hyn yn wahanol heb weld cofnod ei gilydd.',
  },
  'refusal-next.error.disputed': {
    en: 'Settle which of them stands first.',
    cy: 'Setlwch yn gyntaf pa un ohonynt sy’n sefyll.',
  },
  'refusal.evidence.judged': {
    en: '{number, select, none {A recommendation} other {Recommendation {number}}} was judged with this item.',
    cy: 'Dyfarnwyd ar {number, select, none {argymhelliad} other {argymhelliad {number}}} gyda’r eitem hon.',
  },
  'refusal-next.evidence.judged': {
    en: 'Take the judgement back first, or judge again without it.',
    cy: 'Tynnwch y dyfarniad yn ôl yn gyntaf, neu dyfarnwch eto hebddi.',
  },
} as const satisfies Words;
