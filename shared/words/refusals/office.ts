import type { Words } from '../word.ts';

/** What is refused of the office: its people, roles and requests, and its procedures. */
export const officeRefusals = {
  'refusal.check.own-record': {
    en: 'You wrote this record: somebody else checks it.',
    cy: 'Chi a ysgrifennodd y cofnod hwn: rhywun arall sy’n ei wirio.',
  },
  'refusal-next.check.own-record': {
    en: 'Leave it to a co-ordinator.',
    cy: 'Gadewch ef i gydlynydd.',
  },
  'refusal.check.accepted-with-problems': {
    en: 'The record cannot be accepted and sent back at once.',
    cy: 'Ni ellir derbyn y cofnod a’i anfon yn ôl ar yr un pryd.',
  },
  'refusal-next.check.accepted-with-problems': {
    en: 'Accept it without problems, or return it with them.',
    cy: 'Derbyniwch ef heb broblemau, neu dychwelwch ef gyda hwy.',
  },
  'refusal.role.not-allowed': {
    en: 'This step is not yours to take. It is for: {who, select, none {somebody else} other {{who}}}.',
    cy: 'Nid eich cam chi yw hwn. Mae ar gyfer: {who, select, none {rhywun arall} other {{who}}}.',
  },
  'refusal-next.role.not-allowed': {
    en: 'Ask one of them to do it.',
    cy: 'Gofynnwch i un ohonynt ei wneud.',
  },
  'refusal.role.ask': {
    en: 'You may ask for this step; another person says yes. It is for: {who, select, none {somebody else} other {{who}}}.',
    cy: 'Cewch ofyn am y cam hwn; person arall sy’n cytuno. Mae ar gyfer: {who, select, none {rhywun arall} other {{who}}}.',
  },
  'refusal-next.role.ask': {
    en: 'Send it as a request, with your reason.',
    cy: 'Anfonwch ef fel cais, gyda’ch rheswm.',
  },
  'refusal.request.not-an-order': {
    en: 'What was asked for is not something this app can do.',
    cy: 'Nid yw’r hyn y gofynnwyd amdano yn rhywbeth y gall yr ap hwn ei wneud.',
  },
  'refusal-next.request.not-an-order': {
    en: 'If it comes from a newer version, update the app.',
    cy: 'Os daw o fersiwn newydd, diweddarwch yr ap.',
  },
  'refusal.request.not-needed': {
    en: 'You may take this step yourself.',
    cy: 'Cewch gymryd y cam hwn eich hun.',
  },
  'refusal-next.request.not-needed': {
    en: 'Do it without asking.',
    cy: 'Gwnewch ef heb ofyn.',
  },
  'refusal.request.not-found': {
    en: 'This request is not in the case.',
    cy: 'Nid yw’r cais hwn yn yr achos.',
  },
  'refusal-next.request.not-found': {
    en: 'Look at the requests as they stand now.',
    cy: 'Edrychwch ar y ceisiadau fel y maent yn awr.',
  },
  'refusal.request.already-answered': {
    en: 'This request was already answered{date, select, none {} other { on {date}}}.',
    cy: 'Atebwyd y cais hwn eisoes{date, select, none {} other { ar {date}}}.',
  },
  'refusal-next.request.already-answered': {
    en: 'Ask again if it is still wanted.',
    cy: 'Gofynnwch eto os yw’n dal i fod yn angenrheidiol.',
  },
  'refusal.request.not-own': {
    en: 'Somebody else asked for this: only they take it back.',
    cy: 'Rhywun arall a ofynnodd am hyn: dim ond y person hwnnw a gaiff ei dynnu’n ôl.',
  },
  'refusal-next.request.not-own': {
    en: 'Ask them to withdraw it, or answer it if it is yours to answer.',
    cy: 'Gofynnwch iddynt ei dynnu’n ôl, neu atebwch ef os mai chi sydd i’w ateb.',
  },
  'refusal.request.own': {
    en: 'You asked for this yourself: another person answers.',
    cy: 'Chi a ofynnodd am hyn: person arall sy’n ateb.',
  },
  'refusal-next.request.own': {
    en: 'Send it to somebody who may approve it.',
    cy: 'Anfonwch ef at rywun a gaiff ei gymeradwyo.',
  },
  'refusal.office.not-set-up': {
    en: 'The office is not set up on this computer.',
    cy: 'Nid yw’r swyddfa wedi’i sefydlu ar y cyfrifiadur hwn.',
  },
  'refusal-next.office.not-set-up': {
    en: 'Go through the first steps of Redress again.',
    cy: 'Ewch drwy gamau cyntaf Redress eto.',
  },
  'refusal.member.not-found': {
    en: 'This person is not known here.',
    cy: 'Nid yw’r person hwn yn hysbys yma.',
  },
  'refusal-next.member.not-found': {
    en: 'Take in a bundle from them first.',
    cy: 'Derbyniwch fwndel ganddynt yn gyntaf.',
  },
  'refusal.roles.none': {
    en: 'No role was chosen.',
    cy: 'Ni ddewiswyd unrhyw rôl.',
  },
  'refusal-next.roles.none': {
    en: 'Tick at least one role.',
    cy: 'Ticiwch o leiaf un rôl.',
  },
  'refusal.roles.same': {
    en: 'The person holds just these roles already.',
    cy: 'Mae gan y person yr union rolau hyn eisoes.',
  },
  'refusal-next.roles.same': {
    en: 'Tick or untick a role, or leave it as it is.',
    cy: 'Ticiwch neu ddad-diciwch rôl, neu gadewch bethau fel y maent.',
  },
  'refusal.roles.nobody-left': {
    en: 'Nobody here could say who holds which role any more.',
    cy: 'Ni allai neb yma ddweud mwyach pwy sydd â pha rôl.',
  },
  'refusal-next.roles.nobody-left': {
    en: 'Give the right to somebody else first.',
    cy: 'Rhowch yr hawl i rywun arall yn gyntaf.',
  },
  'refusal.absence.days': {
    en: 'These days do not run from a first to a last day away.',
    cy: 'Nid yw’r dyddiau hyn yn rhedeg o’r diwrnod cyntaf i’r diwrnod olaf i ffwrdd.',
  },
  'refusal-next.absence.days': {
    en: 'Give a last day that is not before the first.',
    cy: 'Rhowch ddiwrnod olaf nad yw cyn y cyntaf.',
  },
  'refusal.absence.over': {
    en: 'This absence is over already{date, select, none {} other {: its last day was {date}}}.',
    cy: 'Mae’r absenoldeb hwn eisoes ar ben{date, select, none {} other {: ei ddiwrnod olaf oedd {date}}}.',
  },
  'refusal-next.absence.over': {
    en: 'Only days from today on need a deputy: give a last day still to come.',
    cy: 'Dim ond dyddiau o heddiw ymlaen sydd angen dirprwy: rhowch ddiwrnod olaf sydd eto i ddod.',
  },
  'refusal.absence.overlaps': {
    en: 'The person is already away on some of these days{from, select, none {} other {: from {from} to {to}}}.',
    cy: 'Mae’r person eisoes i ffwrdd ar rai o’r dyddiau hyn{from, select, none {} other {: o {from} hyd {to}}}.',
  },
  'refusal-next.absence.overlaps': {
    en: 'Take that absence away first, or choose other days.',
    cy: 'Dilëwch yr absenoldeb hwnnw yn gyntaf, neu dewiswch ddyddiau eraill.',
  },
  'refusal.absence.own-deputy': {
    en: 'Nobody stands in for themselves.',
    cy: 'Nid oes neb yn dirprwyo dros ei hun.',
  },
  'refusal-next.absence.own-deputy': {
    en: 'Choose a colleague, or nobody.',
    cy: 'Dewiswch gydweithiwr, neu neb.',
  },
  'refusal.absence.not-found': {
    en: 'This absence is over, or was taken away.',
    cy: 'Mae’r absenoldeb hwn ar ben, neu wedi’i ddileu.',
  },
  'refusal-next.absence.not-found': {
    en: 'Look at the absences as they stand now.',
    cy: 'Edrychwch ar yr absenoldebau fel y maent yn awr.',
  },
  'refusal.procedure.same': {
    en: 'This is the procedure as it stands already.',
    cy: 'Dyma’r weithdrefn fel y mae eisoes.',
  },
  'refusal-next.procedure.same': {
    en: 'Change something, or leave it as it is.',
    cy: 'Newidiwch rywbeth, neu gadewch bethau fel y maent.',
  },
  'refusal.procedure.incomplete': {
    en: 'Something in the procedure is left empty, or is not a whole number from 1 up.',
    cy: 'Gadawyd rhywbeth yn y weithdrefn yn wag, neu nid yw’n rhif cyfan o 1 i fyny.',
  },
  'refusal-next.procedure.incomplete': {
    en: 'Fill in what is empty, in both languages.',
    cy: 'Llenwch yr hyn sy’n wag, yn y ddwy iaith.',
  },
  'refusal.procedure.unknown': {
    en: 'This version of Redress does not know that office’s procedure.',
    cy: 'Nid yw’r fersiwn hon o Redress yn adnabod gweithdrefn y swyddfa honno.',
  },
  'refusal-next.procedure.unknown': {
    en: 'Choose another procedure, or install the newest version of Redress.',
    cy: 'Dewiswch weithdrefn arall, neu gosodwch y fersiwn diweddaraf o Redress.',
  },
  'refusal.procedure.step-nobody': {
    en: 'Nobody could take one of the steps.',
    cy: 'Ni allai neb gymryd un o’r camau.',
  },
  'refusal-next.procedure.step-nobody': {
    en: 'Name a role for the step, or let it be asked for and name who approves it.',
    cy: 'Enwch rôl ar gyfer y cam, neu gadewch i bobl ofyn amdano ac enwch pwy sy’n ei gymeradwyo.',
  },
  'refusal.procedure.no-second-person': {
    en: 'One of the steps has to be approved, but nobody could approve it.',
    cy: 'Rhaid cymeradwyo un o’r camau, ond ni allai neb ei gymeradwyo.',
  },
  'refusal-next.procedure.no-second-person': {
    en: 'Name at least one role that may approve the step.',
    cy: 'Enwch o leiaf un rôl a all gymeradwyo’r cam.',
  },
  'refusal.procedure.role-not-open': {
    en: 'One of the steps was given to a role it is not open to.',
    cy: 'Rhoddwyd un o’r camau i rôl nad yw’n agored iddi.',
  },
  'refusal-next.procedure.role-not-open': {
    en: 'A reader for learning can only write themes, and an auditor can only export. Choose another role.',
    cy: 'Dim ond ysgrifennu themâu y gall darllenydd dysgu ei wneud, a dim ond allforio y gall archwilydd ei wneud. Dewiswch rôl arall.',
  },
  'refusal.procedure.ladder-order': {
    en: 'The chase ladder does not rise from day to day and from level to level.',
    cy: 'Nid yw’r ysgol atgoffa yn codi o ddydd i ddydd ac o lefel i lefel.',
  },
  'refusal-next.procedure.ladder-order': {
    en: 'Put its steps in the order of their days, each on a day of its own, and number the levels 1, 2, 3.',
    cy: 'Rhowch ei chamau yn nhrefn eu diwrnodau, pob un ar ei ddiwrnod ei hun, a rhifwch y lefelau 1, 2, 3.',
  },
  'refusal.procedure.listed-twice': {
    en: 'The same entry stands twice in one of the lists.',
    cy: 'Mae’r un cofnod ddwywaith yn un o’r rhestrau.',
  },
  'refusal-next.procedure.listed-twice': {
    en: 'Take one of the two out.',
    cy: 'Tynnwch un o’r ddau allan.',
  },
  'refusal.procedure.impact-order': {
    en: 'The second look at the change would not come after the first.',
    cy: 'Ni fyddai’r ail olwg ar y newid yn dod ar ôl y gyntaf.',
  },
  'refusal-next.procedure.impact-order': {
    en: 'Give the second look more months than the first.',
    cy: 'Rhowch fwy o fisoedd i’r ail olwg nag i’r gyntaf.',
  },
  'refusal.procedure.id-taken': {
    en: 'That short name belongs to a procedure that comes with Redress.',
    cy: 'Mae’r enw byr hwnnw’n perthyn i weithdrefn sy’n dod gyda Redress.',
  },
  'refusal-next.procedure.id-taken': {
    en: 'Choose another short name for your own procedure.',
    cy: 'Dewiswch enw byr arall ar gyfer eich gweithdrefn eich hun.',
  },
  'refusal.procedure.unknown-kind': {
    en: 'A kind was renamed that the copied procedure does not have.',
    cy: 'Ailenwyd math nad yw yn y weithdrefn a gopïwyd.',
  },
  'refusal-next.procedure.unknown-kind': {
    en: 'Rename only kinds the copied procedure has.',
    cy: 'Ailenwch dim ond mathau sydd yn y weithdrefn a gopïwyd.',
  },
} as const satisfies Words;
