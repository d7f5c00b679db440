import type { Words } from '../word.ts';

/** What is refused of a case: its entries, persons, returns and closings, and what goes beyond it. */
export const caseRefusals = {
  'refusal.contact.ends-before': {
    en: 'The contact would end{to, select, none {} other { on {to}}} before it began{from, select, none {} other {, on {from}}}.',
    cy: 'Byddai’r cyswllt yn dod i ben{to, select, none {} other { ar {to}}} cyn iddo ddechrau{from, select, none {} other {, ar {from}}}.',
  },
  'refusal-next.contact.ends-before': {
    en: 'Check the two days.',
    cy: 'Gwiriwch y ddau ddiwrnod.',
  },
  'refusal.contact.not-found': {
    en: 'This contact is not in the case, or has ended already.',
    cy: 'Nid yw’r cyswllt hwn yn yr achos, neu mae wedi dod i ben eisoes.',
  },
  'refusal-next.contact.not-found': {
    en: 'Look at the contacts as they stand now.',
    cy: 'Edrychwch ar y cysylltiadau fel y maent yn awr.',
  },
  'refusal.case.body-not-in-case': {
    en: '{body, select, none {This body} other {{body}}} is not one of the bodies of this case.',
    cy: 'Nid yw {body, select, none {’r corff hwn} other {{body}}} yn un o gyrff yr achos hwn.',
  },
  'refusal-next.case.body-not-in-case': {
    en: 'Add the body to the case, or choose one that is there.',
    cy: 'Ychwanegwch y corff at yr achos, neu dewiswch un sydd yno.',
  },
  'refusal.case.body-in-use': {
    en: '{body, select, none {A body} other {{body}}} still answers for a recommendation here.',
    cy: 'Mae {body, select, none {corff} other {{body}}} yn dal i ateb dros argymhelliad yma.',
  },
  'refusal-next.case.body-in-use': {
    en: 'Move the recommendation to another body first.',
    cy: 'Symudwch yr argymhelliad at gorff arall yn gyntaf.',
  },
  'refusal.case.route-same': {
    en: 'The case is already on this route.',
    cy: 'Mae’r achos eisoes ar y llwybr hwn.',
  },
  'refusal-next.case.route-same': {
    en: 'Choose another route, or leave it as it is.',
    cy: 'Dewiswch lwybr arall, neu gadewch ef fel y mae.',
  },
  'refusal.case.route-by-entry': {
    en: 'A change of route is an entry of its own, not a correction.',
    cy: 'Mae newid llwybr yn gofnod ynddo’i hun, nid yn gywiriad.',
  },
  'refusal-next.case.route-by-entry': {
    en: 'Use “Change the route”, with the day and the reason.',
    cy: 'Defnyddiwch “Newid y llwybr”, gyda’r diwrnod a’r rheswm.',
  },
  'refusal.case.procedure-fixed': {
    en: 'The procedure of a case is not changed by a correction.',
    cy: 'Ni newidir gweithdrefn achos drwy gywiriad.',
  },
  'refusal-next.case.procedure-fixed': {
    en: 'Leave the procedure as it is.',
    cy: 'Gadewch y weithdrefn fel y mae.',
  },
  'refusal.case.closing-by-entry': {
    en: 'The closing of the complaint is an entry of its own, not a correction.',
    cy: 'Mae cau’r gŵyn yn gofnod ynddo’i hun, nid yn gywiriad.',
  },
  'refusal-next.case.closing-by-entry': {
    en: 'Use “Close the complaint” where it is not closed yet.',
    cy: 'Defnyddiwch “Cau’r gŵyn” os nad yw wedi’i chau eto.',
  },
  'refusal.case.decision-date-fixed': {
    en: 'A correction neither gives a draft case a decision date nor takes it from a decided one.',
    cy: 'Nid yw cywiriad yn rhoi dyddiad penderfynu i achos drafft nac yn ei dynnu oddi ar un a benderfynwyd.',
  },
  'refusal-next.case.decision-date-fixed': {
    en: 'Issue the decision of a draft case; on a decided case, give the right date.',
    cy: 'Cyhoeddwch benderfyniad achos drafft; ar achos a benderfynwyd, rhowch y dyddiad cywir.',
  },
  'refusal.case.owner-same': {
    en: 'This person has it already.',
    cy: 'Mae gan y person hwn ef eisoes.',
  },
  'refusal-next.case.owner-same': {
    en: 'Choose somebody else.',
    cy: 'Dewiswch rywun arall.',
  },
  'refusal.closing.body-not-told': {
    en: '{body, select, none {A body} other {{body}}} was not told.',
    cy: 'Ni ddywedwyd wrth {body, select, none {gorff} other {{body}}}.',
  },
  'refusal-next.closing.body-not-told': {
    en: 'Say when and how it was told, or why not.',
    cy: 'Dywedwch pryd a sut y dywedwyd wrtho, neu pam na wnaed hynny.',
  },
  'refusal.closing.before-ended': {
    en: 'The last recommendation ended {date, select, none {later} other {on {date}}}: the closing and its letters cannot be dated before that.',
    cy: 'Daeth yr argymhelliad olaf i ben {date, select, none {yn ddiweddarach} other {ar {date}}}: ni ellir dyddio’r cau na’i lythyrau cyn hynny.',
  },
  'refusal-next.closing.before-ended': {
    en: 'Give the days on which it was closed and the parties were told, after the last had ended.',
    cy: 'Rhowch y diwrnodau y’i caewyd ac y dywedwyd wrth y partïon, ar ôl i’r olaf ddod i ben.',
  },
  'refusal.return.not-found': {
    en: 'This return is not in the case.',
    cy: 'Nid yw’r dychweliad hwn yn yr achos.',
  },
  'refusal-next.return.not-found': {
    en: 'Record that the complainant came back first.',
    cy: 'Cofnodwch yn gyntaf fod yr achwynydd wedi dod yn ôl.',
  },
  'refusal.return.already-decided': {
    en: 'This return was already decided{date, select, none {} other { on {date}}}.',
    cy: 'Penderfynwyd ar y dychweliad hwn eisoes{date, select, none {} other { ar {date}}}.',
  },
  'refusal-next.return.already-decided': {
    en: 'If they came back again, record a new return.',
    cy: 'Os daethant yn ôl eto, cofnodwch ddychweliad newydd.',
  },
  'refusal.return.letter-missing': {
    en: 'The day of the letter that told them is missing.',
    cy: 'Mae diwrnod y llythyr a ddywedodd wrthynt ar goll.',
  },
  'refusal-next.return.letter-missing': {
    en: 'Send the letter, then record the decision with its day.',
    cy: 'Anfonwch y llythyr, yna cofnodwch y penderfyniad gyda’i ddiwrnod.',
  },
  'refusal.return.before-received': {
    en: 'The decision is dated before they came back{date, select, none {} other { on {date}}}.',
    cy: 'Mae’r penderfyniad wedi’i ddyddio cyn iddynt ddod yn ôl{date, select, none {} other { ar {date}}}.',
  },
  'refusal-next.return.before-received': {
    en: 'Check the two days.',
    cy: 'Gwiriwch y ddau ddiwrnod.',
  },
  'refusal.delay.not-yet': {
    en: 'This is not a delayed remedy{date, select, none {} other { before {date}}}.',
    cy: 'Nid yw hwn yn rhwymedi gohiriedig{date, select, none {} other { cyn {date}}}.',
  },
  'refusal-next.delay.not-yet': {
    en: 'Until then, chase or agree more time.',
    cy: 'Tan hynny, ewch ar ei ôl neu cytunwch ar fwy o amser.',
  },
  'refusal.impact.not-improvement': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} asks for no change in how the body works.',
    cy: 'Nid yw {number, select, none {’r argymhelliad} other {argymhelliad {number}}} yn gofyn am newid yn y ffordd y mae’r corff yn gweithio.',
  },
  'refusal-next.impact.not-improvement': {
    en: 'Effects are looked at for improvements; check the kind of this one.',
    cy: 'Edrychir ar effeithiau gwelliannau; gwiriwch fath yr un hwn.',
  },
  'refusal.impact.not-ended': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} has not ended, so its effect cannot be looked at yet.',
    cy: 'Nid yw {number, select, none {’r argymhelliad} other {argymhelliad {number}}} wedi dod i ben, felly ni ellir edrych ar ei effaith eto.',
  },
  'refusal-next.impact.not-ended': {
    en: 'Come back to it once it is met or has ended.',
    cy: 'Dewch yn ôl ato pan fydd wedi’i gyflawni neu wedi dod i ben.',
  },
  'refusal.person.not-found': {
    en: 'This person is not in the case.',
    cy: 'Nid yw’r person hwn yn yr achos.',
  },
  'refusal-next.person.not-found': {
    en: 'Choose a person of this case, or record them first.',
    cy: 'Dewiswch berson o’r achos hwn, neu cofnodwch ef yn gyntaf.',
  },
  'refusal.outcome.unknown': {
    en: 'The procedure of this case has no such outcome.',
    cy: 'Nid oes canlyniad o’r fath yng ngweithdrefn yr achos hwn.',
  },
  'refusal-next.outcome.unknown': {
    en: 'Choose one of the outcomes listed.',
    cy: 'Dewiswch un o’r canlyniadau a restrir.',
  },
  'refusal.deliverer.acts-for-nobody': {
    en: 'No body is named that this contractor acts for.',
    cy: 'Ni enwir corff y mae’r contractwr hwn yn gweithredu ar ei ran.',
  },
  'refusal-next.deliverer.acts-for-nobody': {
    en: 'Name the body that stays accountable.',
    cy: 'Enwch y corff sy’n parhau’n atebol.',
  },
  'refusal.undertaking.not-found': {
    en: 'This undertaking is not in the case.',
    cy: 'Nid yw’r ymrwymiad hwn yn yr achos.',
  },
  'refusal-next.undertaking.not-found': {
    en: 'Record what was undertaken first.',
    cy: 'Cofnodwch yn gyntaf yr hyn yr ymrwymwyd iddo.',
  },
  'refusal.undertaking.done': {
    en: 'This undertaking was carried out{date, select, none {} other { by {date}}}.',
    cy: 'Cyflawnwyd yr ymrwymiad hwn{date, select, none {} other { erbyn {date}}}.',
  },
  'refusal-next.undertaking.done': {
    en: 'Record a new undertaking if the body promises more.',
    cy: 'Cofnodwch ymrwymiad newydd os yw’r corff yn addo mwy.',
  },
  'refusal.case.not-found': {
    en: 'There is no such case here.',
    cy: 'Nid oes achos o’r fath yma.',
  },
  'refusal-next.case.not-found': {
    en: 'Go back to the caseload and open it from there.',
    cy: 'Ewch yn ôl i’r llwyth achosion ac agorwch ef oddi yno.',
  },
  'refusal.case.reference-taken': {
    en: '{reference, select, none {That reference} other {{reference}}} is already the reference of another case.',
    cy: 'Mae {reference, select, none {’r cyfeirnod hwnnw} other {{reference}}} eisoes yn gyfeirnod achos arall.',
  },
  'refusal-next.case.reference-taken': {
    en: 'Open that case instead, or check the reference.',
    cy: 'Agorwch yr achos hwnnw yn lle hynny, neu gwiriwch y cyfeirnod.',
  },
  'refusal.case.reference-missing': {
    en: 'The case needs its reference.',
    cy: 'Mae angen cyfeirnod ar yr achos.',
  },
  'refusal-next.case.reference-missing': {
    en: 'Type it as it stands on the decision.',
    cy: 'Teipiwch ef fel y mae ar y penderfyniad.',
  },
  'refusal.case.title-missing': {
    en: 'The case needs a title.',
    cy: 'Mae angen teitl ar yr achos.',
  },
  'refusal-next.case.title-missing': {
    en: 'A few words on what the complaint was about are enough.',
    cy: 'Mae ychydig eiriau am destun y gŵyn yn ddigon.',
  },
  'refusal.case.body-missing': {
    en: 'The case needs at least one body.',
    cy: 'Mae angen o leiaf un corff ar yr achos.',
  },
  'refusal-next.case.body-missing': {
    en: 'Name the body that agreed to act.',
    cy: 'Enwch y corff a gytunodd i weithredu.',
  },
  'refusal.case.decision-in-future': {
    en: '{date, select, none {That day} other {{date}}} has not come yet.',
    cy: 'Nid yw {date, select, none {’r diwrnod hwnnw} other {{date}}} wedi dod eto.',
  },
  'refusal-next.case.decision-in-future': {
    en: 'Give a day up to today.',
    cy: 'Rhowch ddiwrnod hyd at heddiw.',
  },
  'refusal.closing.not-all-ended': {
    en: '{open, select, none {Some recommendations have} 1 {One recommendation has} other {{open} recommendations have}} not ended yet.',
    cy: 'Nid yw {open, select, none {rhai argymhellion} 1 {un argymhelliad} other {{open} o argymhellion}} wedi dod i ben eto.',
  },
  'refusal-next.closing.not-all-ended': {
    en: 'Assess those that are left first.',
    cy: 'Aseswch y rhai sydd ar ôl yn gyntaf.',
  },
  'refusal.closing.already-closed': {
    en: 'The recommendations of this case were already closed{date, select, none {} other { on {date}}}.',
    cy: 'Cafodd argymhellion yr achos hwn eu cau eisoes{date, select, none {} other { ar {date}}}.',
  },
  'refusal-next.closing.already-closed': {
    en: 'Nothing more is needed.',
    cy: 'Nid oes angen dim mwy.',
  },
  'refusal.closing.told-date-missing': {
    en: 'The day on which each party was told is missing.',
    cy: 'Mae’r diwrnod y dywedwyd wrth bob parti ar goll.',
  },
  'refusal-next.closing.told-date-missing': {
    en: 'Give a day for the complainant and for each body.',
    cy: 'Rhowch ddiwrnod ar gyfer yr achwynydd ac ar gyfer pob corff.',
  },
  'refusal.closing.complaint-already-closed': {
    en: 'The complaint was already closed{date, select, none {} other { on {date}}}.',
    cy: 'Cafodd y gŵyn ei chau eisoes{date, select, none {} other { ar {date}}}.',
  },
  'refusal-next.closing.complaint-already-closed': {
    en: 'Only the recommendations are still followed.',
    cy: 'Dim ond yr argymhellion sy’n dal i gael eu dilyn.',
  },
  'refusal.person.no-contact': {
    en: 'This person is not to be written to: by what was last heard they have died, want no contact or cannot be traced.',
    cy: 'Ni ddylid ysgrifennu at y person hwn: yn ôl yr hyn a glywyd ddiwethaf mae wedi marw, nid yw am gael cysylltiad neu ni ellir dod o hyd iddo.',
  },
  'refusal-next.person.no-contact': {
    en: 'Write to their representative, or record why nobody was told.',
    cy: 'Ysgrifennwch at eu cynrychiolydd, neu cofnodwch pam na ddywedwyd wrth neb.',
  },
} as const satisfies Words;
