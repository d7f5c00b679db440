import type { Words } from '../word.ts';

/** What is refused of letters, replies, the complainant’s view and the escalation gate. */
export const chasingRefusals = {
  'refusal.view.missing': {
    en: 'This touches the complainant, and their view is not recorded.',
    cy: 'Mae hyn yn effeithio ar yr achwynydd, ac nid yw ei farn wedi’i chofnodi.',
  },
  'refusal-next.view.missing': {
    en: 'Record what they say, or why they were not asked.',
    cy: 'Cofnodwch yr hyn a ddywed, neu pam na ofynnwyd iddo.',
  },
  'refusal.view.not-found': {
    en: 'This view is not in the case.',
    cy: 'Nid yw’r farn hon yn yr achos.',
  },
  'refusal-next.view.not-found': {
    en: 'Record the complainant’s view first.',
    cy: 'Cofnodwch farn yr achwynydd yn gyntaf.',
  },
  'refusal.view.not-answered': {
    en: '{who, select, none {They were} other {{who} was}} asked and has not answered yet.',
    cy: 'Gofynnwyd i {who, select, none {’r person} other {{who}}} ac nid oes ateb eto.',
  },
  'refusal-next.view.not-answered': {
    en: 'Wait for the answer, or say why you go on without it.',
    cy: 'Arhoswch am yr ateb, neu dywedwch pam yr ydych yn bwrw ymlaen hebddo.',
  },
  'refusal.view.answered-before-asked': {
    en: 'The answer is dated before the question.',
    cy: 'Mae’r ateb wedi’i ddyddio cyn y cwestiwn.',
  },
  'refusal-next.view.answered-before-asked': {
    en: 'Check the two days.',
    cy: 'Gwiriwch y ddau ddiwrnod.',
  },
  'refusal.letter.not-found': {
    en: 'There is no such letter in this case.',
    cy: 'Nid oes llythyr o’r fath yn yr achos hwn.',
  },
  'refusal-next.letter.not-found': {
    en: 'Open the case again and choose the letter from its list.',
    cy: 'Agorwch yr achos eto a dewiswch y llythyr o’i restr.',
  },
  'refusal.letter.in-error': {
    en: 'The letter {date, select, none {} other {of {date} }}is already recorded as sent in error.',
    cy: 'Mae’r llythyr {date, select, none {} other {dyddiedig {date} }}eisoes wedi’i gofnodi fel un a anfonwyd ar gam.',
  },
  'refusal-next.letter.in-error': {
    en: 'Choose the letter that did go.',
    cy: 'Dewiswch y llythyr a aeth mewn gwirionedd.',
  },
  'refusal.note.not-found': {
    en: 'There is no such note of a call or meeting in this case.',
    cy: 'Nid oes nodyn o’r fath am alwad neu gyfarfod yn yr achos hwn.',
  },
  'refusal-next.note.not-found': {
    en: 'Open the case again and choose the note from its list.',
    cy: 'Agorwch yr achos eto a dewiswch y nodyn o’i restr.',
  },
  'refusal.note.in-error': {
    en: 'The note {date, select, none {} other {of {date} }}is already recorded as made in error.',
    cy: 'Mae’r nodyn {date, select, none {} other {o {date} }}eisoes wedi’i gofnodi fel camgymeriad.',
  },
  'refusal-next.note.in-error': {
    en: 'Look at the correspondence as it stands now.',
    cy: 'Edrychwch ar yr ohebiaeth fel y mae yn awr.',
  },
  'refusal.time.in-future': {
    en: 'A call cannot be noted before it was made{time, select, none {} other {: {time} is still to come}}.',
    cy: 'Ni ellir nodi galwad cyn iddi gael ei gwneud{time, select, none {} other {: mae {time} eto i ddod}}.',
  },
  'refusal-next.time.in-future': {
    en: 'Check the time and the day.',
    cy: 'Gwiriwch yr amser a’r diwrnod.',
  },
  'refusal.letter.other-body': {
    en: '{number, select, none {A recommendation} other {Recommendation {number}}} is owed by {body, select, none {another body} other {{body}}}, not by the one this letter went to.',
    cy: '{body, select, none {Corff arall} other {{body}}} sy’n gyfrifol am {number, select, none {argymhelliad} other {argymhelliad {number}}}, nid y corff y mae’r llythyr hwn ato.',
  },
  'refusal-next.letter.other-body': {
    en: 'Record one letter for each body.',
    cy: 'Cofnodwch un llythyr ar gyfer pob corff.',
  },
  'refusal.letter.to-body-only': {
    en: 'A letter of this kind goes to the body only.',
    cy: 'At y corff yn unig y mae llythyr o’r math hwn yn mynd.',
  },
  'refusal-next.letter.to-body-only': {
    en: 'Choose the body, or another kind of letter.',
    cy: 'Dewiswch y corff, neu fath arall o lythyr.',
  },
  'refusal.letter.to-complainant-only': {
    en: 'A letter of this kind goes to the complainant only.',
    cy: 'At yr achwynydd yn unig y mae llythyr o’r math hwn yn mynd.',
  },
  'refusal-next.letter.to-complainant-only': {
    en: 'Choose the complainant, or another kind of letter.',
    cy: 'Dewiswch yr achwynydd, neu fath arall o lythyr.',
  },
  'refusal.letter.not-judged': {
    en: 'Nothing sent in for {number, select, none {this recommendation} other {recommendation {number}}} has been judged not to be enough.',
    cy: 'Nid oes dim a anfonwyd ar gyfer {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} wedi’i farnu’n annigonol.',
  },
  'refusal-next.letter.not-judged': {
    en: 'Judge the evidence first; where nothing came, send a chase.',
    cy: 'Aseswch y dystiolaeth yn gyntaf; os na ddaeth dim, anfonwch nodyn atgoffa.',
  },
  'refusal.letter.reply-before-sent': {
    en: 'A reply cannot be asked for before the letter went{date, select, none {} other { on {date}}}.',
    cy: 'Ni ellir gofyn am ateb cyn i’r llythyr fynd{date, select, none {} other { ar {date}}}.',
  },
  'refusal-next.letter.reply-before-sent': {
    en: 'Give a later day to reply by.',
    cy: 'Rhowch ddiwrnod ateb hwyrach.',
  },
  'refusal.letter.nothing-to-list': {
    en: 'There is nothing this letter could speak of just now.',
    cy: 'Nid oes dim y gallai’r llythyr hwn sôn amdano ar hyn o bryd.',
  },
  'refusal-next.letter.nothing-to-list': {
    en: 'Choose another kind of letter, or another body.',
    cy: 'Dewiswch fath arall o lythyr, neu gorff arall.',
  },
  'refusal.letter.no-recipient': {
    en: 'The case names nobody this letter could go to.',
    cy: 'Nid yw’r achos yn enwi neb y gallai’r llythyr hwn fynd ato.',
  },
  'refusal-next.letter.no-recipient': {
    en: 'Record the person first.',
    cy: 'Cofnodwch y person yn gyntaf.',
  },
  'refusal.chase.no-date': {
    en: '{number, select, none {This recommendation} other {Recommendation {number}}} has no date, so it is not late.',
    cy: 'Nid oes gan {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} ddyddiad, felly nid yw’n hwyr.',
  },
  'refusal-next.chase.no-date': {
    en: 'Leave it out of the chase, or set its date first.',
    cy: 'Gadewch ef allan o’r nodyn atgoffa, neu pennwch ei ddyddiad yn gyntaf.',
  },
  'refusal.chase.not-overdue': {
    en: '{number, select, none {This recommendation} other {Recommendation {number}}} is not late: its date is {date, select, none {still to come} other {{date}}}.',
    cy: 'Nid yw{number, select, none {’r argymhelliad hwn} other { argymhelliad {number}}} yn hwyr: {date, select, none {mae ei ddyddiad eto i ddod} other {ei ddyddiad yw {date}}}.',
  },
  'refusal-next.chase.not-overdue': {
    en: 'Wait for the day after the date, or send a reminder instead.',
    cy: 'Arhoswch tan y diwrnod ar ôl y dyddiad, neu anfonwch nodyn cwrtais yn lle hynny.',
  },
  'refusal.chase.extension-undecided': {
    en: 'More time was asked for {number, select, none {this recommendation} other {recommendation {number}}}, and we have not decided.',
    cy: 'Gofynnwyd am ragor o amser ar gyfer {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}}, ac nid ydym wedi penderfynu.',
  },
  'refusal-next.chase.extension-undecided': {
    en: 'Decide the request, then chase if the date still stands.',
    cy: 'Penderfynwch ar y cais, yna anfonwch nodyn atgoffa os yw’r dyddiad yn dal i sefyll.',
  },
  'refusal.chase.waiting-for-us': {
    en: 'Evidence for {number, select, none {this recommendation} other {recommendation {number}}} has waited for us {date, select, none {already} other {since {date}}}.',
    cy: 'Mae tystiolaeth ar gyfer {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} yn aros amdanom ni {date, select, none {eisoes} other {ers {date}}}.',
  },
  'refusal-next.chase.waiting-for-us': {
    en: 'Judge it first; then ask for what is still needed.',
    cy: 'Aseswch hi yn gyntaf; yna gofynnwch am yr hyn sydd ei angen o hyd.',
  },
  'refusal.reply.before-letter': {
    en: 'The reply cannot have come before the letter it answers went{date, select, none {} other { on {date}}}.',
    cy: 'Ni all yr ateb fod wedi dod cyn i’r llythyr y mae’n ei ateb fynd{date, select, none {} other { ar {date}}}.',
  },
  'refusal-next.reply.before-letter': {
    en: 'Correct the day, or record it as a reply to no letter.',
    cy: 'Cywirwch y diwrnod, neu cofnodwch ef fel ateb i ddim llythyr.',
  },
  'refusal.reply.reason-missing': {
    en: 'A refusal needs the reason the body gives.',
    cy: 'Mae angen y rheswm a roddodd y corff ar wrthodiad.',
  },
  'refusal-next.reply.reason-missing': {
    en: 'Choose the reason from the list; where the body gave no reason, choose that.',
    cy: 'Dewiswch y rheswm o’r rhestr; os na roddwyd un, dewiswch hynny.',
  },
  'refusal.gate.option-unknown': {
    en: 'That step is not offered at the stage this case has reached.',
    cy: 'Ni chynigir y cam hwnnw ar y cam y mae’r achos hwn wedi’i gyrraedd.',
  },
  'refusal-next.gate.option-unknown': {
    en: 'Choose one of the steps of the gate as it now stands.',
    cy: 'Dewiswch un o gamau’r glwyd fel y mae nawr.',
  },
  'refusal.gate.road-unknown': {
    en: 'The office’s procedure does not know that road to the gate.',
    cy: 'Nid yw gweithdrefn y swyddfa yn adnabod y ffordd honno at y glwyd.',
  },
  'refusal-next.gate.road-unknown': {
    en: 'Choose one of the roads the procedure lists.',
    cy: 'Dewiswch un o’r ffyrdd y mae’r weithdrefn yn eu rhestru.',
  },
  'refusal.gate.not-open': {
    en: 'The gate is not open: the record does not show {gaps, select, none {something it needs} other {this: {gaps}}}.',
    cy: 'Nid yw’r glwyd ar agor: nid yw’r cofnod yn dangos {gaps, select, none {rhywbeth sydd ei angen} other {hyn: {gaps}}}.',
  },
  'refusal-next.gate.not-open': {
    en: 'Record what is missing, or let a manager go on with a reason that prints.',
    cy: 'Cofnodwch yr hyn sydd ar goll, neu gadewch i reolwr fynd ymlaen gyda rheswm sy’n argraffu.',
  },
  'refusal.escalation.none': {
    en: '{number, select, none {This recommendation} other {Recommendation {number}}} is not escalated.',
    cy: 'Nid yw{number, select, none {’r argymhelliad hwn} other { argymhelliad {number}}} wedi’i uwchgyfeirio.',
  },
  'refusal-next.escalation.none': {
    en: 'There is nothing to stand down from.',
    cy: 'Nid oes dim i gamu’n ôl ohono.',
  },
} as const satisfies Words;
