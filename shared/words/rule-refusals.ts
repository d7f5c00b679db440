import type { Words } from './word.ts';

/** What the rules of a recommendation refuse, and what to do then. */
export const ruleRefusals = {
  'refusal.payment.which-sum': {
    en: 'Several sums are owed here, and the payment does not say which it was for.',
    cy: 'Mae sawl swm yn ddyledus yma, ac nid yw’r taliad yn dweud ar gyfer pa un yr oedd.',
  },
  'refusal.payment.met-with-it': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} was judged met with this payment.',
    cy: 'Dyfarnwyd bod {number, select, none {’r argymhelliad} other {argymhelliad {number}}} wedi’i gyflawni gyda’r taliad hwn.',
  },
  'refusal.contact.ends-before': {
    en: 'The contact would end{to, select, none {} other { on {to}}} before it began{from, select, none {} other {, on {from}}}.',
    cy: 'Byddai’r cyswllt yn dod i ben{to, select, none {} other { ar {to}}} cyn iddo ddechrau{from, select, none {} other {, ar {from}}}.',
  },
  'refusal.contact.not-found': {
    en: 'This contact is not in the case, or has ended already.',
    cy: 'Nid yw’r cyswllt hwn yn yr achos, neu mae wedi dod i ben eisoes.',
  },
  'refusal.recommendation.none-chosen': {
    en: 'No recommendation was chosen.',
    cy: 'Ni ddewiswyd unrhyw argymhelliad.',
  },
  'refusal.recommendation.not-ended': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} has not ended.',
    cy: 'Nid yw {number, select, none {’r argymhelliad} other {argymhelliad {number}}} wedi dod i ben.',
  },
  'refusal.recommendation.in-draft': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} is still a draft: nothing is owed yet.',
    cy: 'Drafft yw {number, select, none {’r argymhelliad} other {argymhelliad {number}}} o hyd: nid oes dim yn ddyledus eto.',
  },
  'refusal.recommendation.dropped': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} was dropped at the draft.',
    cy: 'Gollyngwyd {number, select, none {’r argymhelliad} other {argymhelliad {number}}} yn y drafft.',
  },
  'refusal.part.not-found': {
    en: 'This part is not in the recommendation, or was withdrawn.',
    cy: 'Nid yw’r rhan hon yn yr argymhelliad, neu fe’i tynnwyd yn ôl.',
  },
  'refusal.finding.not-found': {
    en: 'This finding is not in the case.',
    cy: 'Nid yw’r canfyddiad hwn yn yr achos.',
  },
  'refusal.case.body-not-in-case': {
    en: '{body, select, none {This body} other {{body}}} is not one of the bodies of this case.',
    cy: 'Nid yw {body, select, none {’r corff hwn} other {{body}}} yn un o gyrff yr achos hwn.',
  },
  'refusal.case.body-in-use': {
    en: '{body, select, none {A body} other {{body}}} still answers for a recommendation here.',
    cy: 'Mae {body, select, none {corff} other {{body}}} yn dal i ateb dros argymhelliad yma.',
  },
  'refusal.case.route-same': {
    en: 'The case is already on this route.',
    cy: 'Mae’r achos eisoes ar y llwybr hwn.',
  },
  'refusal.case.route-by-entry': {
    en: 'A change of route is an entry of its own, not a correction.',
    cy: 'Mae newid llwybr yn gofnod ynddo’i hun, nid yn gywiriad.',
  },
  'refusal.case.procedure-fixed': {
    en: 'The procedure of a case is not changed by a correction.',
    cy: 'Ni newidir gweithdrefn achos drwy gywiriad.',
  },
  'refusal.case.closing-by-entry': {
    en: 'The closing of the complaint is an entry of its own, not a correction.',
    cy: 'Mae cau’r gŵyn yn gofnod ynddo’i hun, nid yn gywiriad.',
  },
  'refusal.case.decision-date-fixed': {
    en: 'A correction neither gives a draft case a decision date nor takes it from a decided one.',
    cy: 'Nid yw cywiriad yn rhoi dyddiad penderfynu i achos drafft nac yn ei dynnu oddi ar un a benderfynwyd.',
  },
  'refusal.case.owner-same': {
    en: 'This person has it already.',
    cy: 'Mae gan y person hwn ef eisoes.',
  },
  'refusal.reason.missing': {
    en: 'The reason is missing.',
    cy: 'Mae’r rheswm ar goll.',
  },
  'refusal.reason.not-listed': {
    en: 'The reason is not one that the procedure of this case has.',
    cy: 'Nid yw’r rheswm yn un o’r rhai sydd yng ngweithdrefn yr achos hwn.',
  },
  'refusal.words.missing': {
    en: 'Something that must be said is left empty.',
    cy: 'Gadawyd rhywbeth y mae’n rhaid ei ddweud yn wag.',
  },
  'refusal.date.in-future': {
    en: '{date, select, none {The day} other {{date}}} lies ahead: it has not happened yet.',
    cy: 'Mae {date, select, none {’r diwrnod} other {{date}}} yn y dyfodol: nid yw wedi digwydd eto.',
  },
  'refusal.money.none': {
    en: 'No money is owed here.',
    cy: 'Nid oes arian yn ddyledus yma.',
  },
  'refusal.money.outstanding': {
    en: 'Money is still outstanding{amount, select, none {} other {: £{amount}}}.',
    cy: 'Mae arian yn dal i fod yn ddyledus{amount, select, none {} other {: £{amount}}}.',
  },
  'refusal.money.amount-unknown': {
    en: 'The amount is not known yet: a formula decides it.',
    cy: 'Nid yw’r swm yn hysbys eto: fformiwla sy’n ei benderfynu.',
  },
  'refusal.money.not-formula': {
    en: 'The decision names the amount itself.',
    cy: 'Mae’r penderfyniad ei hun yn enwi’r swm.',
  },
  'refusal.payment.nothing': {
    en: 'A payment of nothing was not recorded.',
    cy: 'Ni chofnodwyd taliad o ddim.',
  },
  'refusal.payment.not-found': {
    en: 'This payment is not in the case, or was recorded in error.',
    cy: 'Nid yw’r taliad hwn yn yr achos, neu fe’i cofnodwyd mewn camgymeriad.',
  },
  'refusal.assessment.not-found': {
    en: 'This judgement is not in the record.',
    cy: 'Nid yw’r dyfarniad hwn yn y cofnod.',
  },
  'refusal.assessment.not-disputed': {
    en: 'Nobody has judged it otherwise.',
    cy: 'Nid oes neb wedi’i ddyfarnu’n wahanol.',
  },
  'refusal.assessment.remainder-only-partly': {
    en: 'What is left can only be split off where the judgement is “partly”.',
    cy: 'Dim ond lle mae’r dyfarniad yn “rhannol” y gellir rhannu’r hyn sydd ar ôl.',
  },
  'refusal.view.missing': {
    en: 'This touches the complainant, and their view is not recorded.',
    cy: 'Mae hyn yn effeithio ar yr achwynydd, ac nid yw ei farn wedi’i chofnodi.',
  },
  'refusal.view.not-found': {
    en: 'This view is not in the case.',
    cy: 'Nid yw’r farn hon yn yr achos.',
  },
  'refusal.view.not-answered': {
    en: '{who, select, none {They were} other {{who} was}} asked and has not answered yet.',
    cy: 'Gofynnwyd i {who, select, none {’r person} other {{who}}} ac nid oes ateb eto.',
  },
  'refusal.view.answered-before-asked': {
    en: 'The answer is dated before the question.',
    cy: 'Mae’r ateb wedi’i ddyddio cyn y cwestiwn.',
  },
  'refusal.closing.body-not-told': {
    en: '{body, select, none {A body} other {{body}}} was not told.',
    cy: 'Ni ddywedwyd wrth {body, select, none {gorff} other {{body}}}.',
  },
  'refusal.closing.before-ended': {
    en: 'The last recommendation ended {date, select, none {later} other {on {date}}}: the closing and its letters cannot be dated before that.',
    cy: 'Daeth yr argymhelliad olaf i ben {date, select, none {yn ddiweddarach} other {ar {date}}}: ni ellir dyddio’r cau na’i lythyrau cyn hynny.',
  },
  'refusal.return.not-found': {
    en: 'This return is not in the case.',
    cy: 'Nid yw’r dychweliad hwn yn yr achos.',
  },
  'refusal.return.already-decided': {
    en: 'This return was already decided{date, select, none {} other { on {date}}}.',
    cy: 'Penderfynwyd ar y dychweliad hwn eisoes{date, select, none {} other { ar {date}}}.',
  },
  'refusal.return.letter-missing': {
    en: 'The day of the letter that told them is missing.',
    cy: 'Mae diwrnod y llythyr a ddywedodd wrthynt ar goll.',
  },
  'refusal.return.before-received': {
    en: 'The decision is dated before they came back{date, select, none {} other { on {date}}}.',
    cy: 'Mae’r penderfyniad wedi’i ddyddio cyn iddynt ddod yn ôl{date, select, none {} other { ar {date}}}.',
  },
  'refusal.check.own-record': {
    en: 'You wrote this record: somebody else checks it.',
    cy: 'Chi a ysgrifennodd y cofnod hwn: rhywun arall sy’n ei wirio.',
  },
  'refusal.check.accepted-with-problems': {
    en: 'The record cannot be accepted and sent back at once.',
    cy: 'Ni ellir derbyn y cofnod a’i anfon yn ôl ar yr un pryd.',
  },
  'refusal.role.not-allowed': {
    en: 'This step is not yours to take. It is for: {who, select, none {somebody else} other {{who}}}.',
    cy: 'Nid eich cam chi yw hwn. Mae ar gyfer: {who, select, none {rhywun arall} other {{who}}}.',
  },
  'refusal.role.ask': {
    en: 'You may ask for this step; another person says yes. It is for: {who, select, none {somebody else} other {{who}}}.',
    cy: 'Cewch ofyn am y cam hwn; person arall sy’n cytuno. Mae ar gyfer: {who, select, none {rhywun arall} other {{who}}}.',
  },
  'refusal.request.not-an-order': {
    en: 'What was asked for is not something this app can do.',
    cy: 'Nid yw’r hyn y gofynnwyd amdano yn rhywbeth y gall yr ap hwn ei wneud.',
  },
  'refusal.request.not-needed': {
    en: 'You may take this step yourself.',
    cy: 'Cewch gymryd y cam hwn eich hun.',
  },
  'refusal.request.not-found': {
    en: 'This request is not in the case.',
    cy: 'Nid yw’r cais hwn yn yr achos.',
  },
  'refusal.request.already-answered': {
    en: 'This request was already answered{date, select, none {} other { on {date}}}.',
    cy: 'Atebwyd y cais hwn eisoes{date, select, none {} other { ar {date}}}.',
  },
  'refusal.request.not-own': {
    en: 'Somebody else asked for this: only they take it back.',
    cy: 'Rhywun arall a ofynnodd am hyn: dim ond y person hwnnw a gaiff ei dynnu’n ôl.',
  },
  'refusal.request.own': {
    en: 'You asked for this yourself: another person answers.',
    cy: 'Chi a ofynnodd am hyn: person arall sy’n ateb.',
  },
} as const satisfies Words;

export const ruleRefusalNext = {
  'refusal-next.payment.which-sum': {
    en: 'Choose which sum it was paid for.',
    cy: 'Dewiswch y swm y talwyd ef ar ei gyfer.',
  },
  'refusal-next.payment.met-with-it': {
    en: 'Open the recommendation again first, with the reason.',
    cy: 'Ailagorwch yr argymhelliad yn gyntaf, gyda’r rheswm.',
  },
  'refusal-next.contact.ends-before': {
    en: 'Check the two days.',
    cy: 'Gwiriwch y ddau ddiwrnod.',
  },
  'refusal-next.contact.not-found': {
    en: 'Look at the contacts as they stand now.',
    cy: 'Edrychwch ar y cysylltiadau fel y maent yn awr.',
  },
  'refusal-next.recommendation.none-chosen': {
    en: 'Choose at least one.',
    cy: 'Dewiswch o leiaf un.',
  },
  'refusal-next.recommendation.not-ended': {
    en: 'Only what has ended can be opened again.',
    cy: 'Dim ond yr hyn sydd wedi dod i ben y gellir ei ailagor.',
  },
  'refusal-next.recommendation.in-draft': {
    en: 'Issue the decision first.',
    cy: 'Cyhoeddwch y penderfyniad yn gyntaf.',
  },
  'refusal-next.recommendation.dropped': {
    en: 'Add it as a new recommendation if it is to be asked for after all.',
    cy: 'Ychwanegwch ef fel argymhelliad newydd os gofynnir amdano wedi’r cyfan.',
  },
  'refusal-next.part.not-found': {
    en: 'Look at the parts as they stand now.',
    cy: 'Edrychwch ar y rhannau fel y maent yn awr.',
  },
  'refusal-next.finding.not-found': {
    en: 'Record the finding first.',
    cy: 'Cofnodwch y canfyddiad yn gyntaf.',
  },
  'refusal-next.case.body-not-in-case': {
    en: 'Add the body to the case, or choose one that is there.',
    cy: 'Ychwanegwch y corff at yr achos, neu dewiswch un sydd yno.',
  },
  'refusal-next.case.body-in-use': {
    en: 'Move the recommendation to another body first.',
    cy: 'Symudwch yr argymhelliad at gorff arall yn gyntaf.',
  },
  'refusal-next.case.route-same': {
    en: 'Choose another route, or leave it as it is.',
    cy: 'Dewiswch lwybr arall, neu gadewch ef fel y mae.',
  },
  'refusal-next.case.route-by-entry': {
    en: 'Use “Change the route”, with the day and the reason.',
    cy: 'Defnyddiwch “Newid y llwybr”, gyda’r diwrnod a’r rheswm.',
  },
  'refusal-next.case.procedure-fixed': {
    en: 'Leave the procedure as it is.',
    cy: 'Gadewch y weithdrefn fel y mae.',
  },
  'refusal-next.case.closing-by-entry': {
    en: 'Use “Close the complaint” where it is not closed yet.',
    cy: 'Defnyddiwch “Cau’r gŵyn” os nad yw wedi’i chau eto.',
  },
  'refusal-next.case.decision-date-fixed': {
    en: 'Issue the decision of a draft case; on a decided case, give the right date.',
    cy: 'Cyhoeddwch benderfyniad achos drafft; ar achos a benderfynwyd, rhowch y dyddiad cywir.',
  },
  'refusal-next.case.owner-same': {
    en: 'Choose somebody else.',
    cy: 'Dewiswch rywun arall.',
  },
  'refusal-next.reason.missing': {
    en: 'Say why in a few words: it stands in the record for ever.',
    cy: 'Dywedwch pam mewn ychydig eiriau: bydd yn aros yn y cofnod am byth.',
  },
  'refusal-next.reason.not-listed': {
    en: 'Choose a reason from the list.',
    cy: 'Dewiswch reswm o’r rhestr.',
  },
  'refusal-next.words.missing': {
    en: 'Fill in the field.',
    cy: 'Llenwch y maes.',
  },
  'refusal-next.date.in-future': {
    en: 'Give today or an earlier day.',
    cy: 'Rhowch heddiw neu ddiwrnod cynharach.',
  },
  'refusal-next.money.none': {
    en: 'Add the amount and the payee to the recommendation or to its part first.',
    cy: 'Ychwanegwch y swm a’r talai at yr argymhelliad neu at ei ran yn gyntaf.',
  },
  'refusal-next.money.outstanding': {
    en: 'Record the payments the evidence shows, or say why the rest is accepted.',
    cy: 'Cofnodwch y taliadau y mae’r dystiolaeth yn eu dangos, neu dywedwch pam y derbynnir y gweddill.',
  },
  'refusal-next.money.amount-unknown': {
    en: 'Record what the formula came to.',
    cy: 'Cofnodwch yr hyn y daeth y fformiwla iddo.',
  },
  'refusal-next.money.not-formula': {
    en: 'Correct the amount on the recommendation if it is wrong.',
    cy: 'Cywirwch y swm ar yr argymhelliad os yw’n anghywir.',
  },
  'refusal-next.payment.nothing': {
    en: 'Give the amount paid, or the amount set off.',
    cy: 'Rhowch y swm a dalwyd, neu’r swm a osodwyd yn erbyn dyled.',
  },
  'refusal-next.payment.not-found': {
    en: 'Look at the payments as they stand now.',
    cy: 'Edrychwch ar y taliadau fel y maent yn awr.',
  },
  'refusal-next.assessment.not-found': {
    en: 'Look at the judgements as they stand now.',
    cy: 'Edrychwch ar y dyfarniadau fel y maent yn awr.',
  },
  'refusal-next.assessment.not-disputed': {
    en: 'Nothing need be settled. To change a judgement, assess again.',
    cy: 'Nid oes angen setlo dim. I newid dyfarniad, aseswch eto.',
  },
  'refusal-next.assessment.remainder-only-partly': {
    en: 'Judge it partly met, or leave the rest out.',
    cy: 'Dyfarnwch ei fod wedi’i gyflawni’n rhannol, neu gadewch y gweddill allan.',
  },
  'refusal-next.view.missing': {
    en: 'Record what they say, or why they were not asked.',
    cy: 'Cofnodwch yr hyn a ddywed, neu pam na ofynnwyd iddo.',
  },
  'refusal-next.view.not-found': {
    en: 'Record the complainant’s view first.',
    cy: 'Cofnodwch farn yr achwynydd yn gyntaf.',
  },
  'refusal-next.view.not-answered': {
    en: 'Wait for the answer, or say why you go on without it.',
    cy: 'Arhoswch am yr ateb, neu dywedwch pam yr ydych yn bwrw ymlaen hebddo.',
  },
  'refusal-next.view.answered-before-asked': {
    en: 'Check the two days.',
    cy: 'Gwiriwch y ddau ddiwrnod.',
  },
  'refusal-next.closing.body-not-told': {
    en: 'Say when and how it was told, or why not.',
    cy: 'Dywedwch pryd a sut y dywedwyd wrtho, neu pam na wnaed hynny.',
  },
  'refusal-next.closing.before-ended': {
    en: 'Give the days on which it was closed and the parties were told, after the last had ended.',
    cy: 'Rhowch y diwrnodau y’i caewyd ac y dywedwyd wrth y partïon, ar ôl i’r olaf ddod i ben.',
  },
  'refusal-next.return.not-found': {
    en: 'Record that the complainant came back first.',
    cy: 'Cofnodwch yn gyntaf fod yr achwynydd wedi dod yn ôl.',
  },
  'refusal-next.return.already-decided': {
    en: 'If they came back again, record a new return.',
    cy: 'Os daethant yn ôl eto, cofnodwch ddychweliad newydd.',
  },
  'refusal-next.return.letter-missing': {
    en: 'Send the letter, then record the decision with its day.',
    cy: 'Anfonwch y llythyr, yna cofnodwch y penderfyniad gyda’i ddiwrnod.',
  },
  'refusal-next.return.before-received': {
    en: 'Check the two days.',
    cy: 'Gwiriwch y ddau ddiwrnod.',
  },
  'refusal-next.check.own-record': {
    en: 'Leave it to a co-ordinator.',
    cy: 'Gadewch ef i gydlynydd.',
  },
  'refusal-next.check.accepted-with-problems': {
    en: 'Accept it without problems, or return it with them.',
    cy: 'Derbyniwch ef heb broblemau, neu dychwelwch ef gyda hwy.',
  },
  'refusal-next.role.not-allowed': {
    en: 'Ask one of them to do it.',
    cy: 'Gofynnwch i un ohonynt ei wneud.',
  },
  'refusal-next.role.ask': {
    en: 'Send it as a request, with your reason.',
    cy: 'Anfonwch ef fel cais, gyda’ch rheswm.',
  },
  'refusal-next.request.not-an-order': {
    en: 'If it comes from a newer version, update the app.',
    cy: 'Os daw o fersiwn newydd, diweddarwch yr ap.',
  },
  'refusal-next.request.not-needed': {
    en: 'Do it without asking.',
    cy: 'Gwnewch ef heb ofyn.',
  },
  'refusal-next.request.not-found': {
    en: 'Look at the requests as they stand now.',
    cy: 'Edrychwch ar y ceisiadau fel y maent yn awr.',
  },
  'refusal-next.request.already-answered': {
    en: 'Ask again if it is still wanted.',
    cy: 'Gofynnwch eto os yw’n dal i fod yn angenrheidiol.',
  },
  'refusal-next.request.not-own': {
    en: 'Ask them to withdraw it, or answer it if it is yours to answer.',
    cy: 'Gofynnwch iddynt ei dynnu’n ôl, neu atebwch ef os mai chi sydd i’w ateb.',
  },
  'refusal-next.request.own': {
    en: 'Send it to somebody who may approve it.',
    cy: 'Anfonwch ef at rywun a gaiff ei gymeradwyo.',
  },
} as const satisfies Words;
