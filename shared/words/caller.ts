import type { Words } from './word.ts';

/** Who is on the line, and what may be said to them. */
const card = {
  'caller.title': { en: 'Who is calling?', cy: 'Pwy sy’n galw?' },
  'caller.find': { en: 'Find the caller', cy: 'Dod o hyd i’r galwr' },
  'caller.find-by': {
    en: 'Name, number, postcode or reference',
    cy: 'Enw, rhif, cod post neu gyfeirnod',
  },
  'caller.hint': {
    en: 'As they say it: spaces, +44 and capitals do not matter.',
    cy: 'Fel y dywedir: nid yw bylchau, +44 na phriflythrennau o bwys.',
  },
  'caller.found': {
    en: '{count, plural, =0 {Nobody recorded fits this} one {One person fits} other {# people fit}}{isMore, select, no {} other {; the first {shown} are shown}}',
    cy: '{count, plural, =0 {Nid oes neb a gofnodwyd yn cyfateb} zero {Nid oes neb yn cyfateb} one {Mae un person yn cyfateb} two {Mae # berson yn cyfateb} few {Mae # pherson yn cyfateb} many {Mae # pherson yn cyfateb} other {Mae # person yn cyfateb}}{isMore, select, no {} other {; dangosir y {shown} cyntaf}}',
  },
  'caller.list': { en: 'People who fit', cy: 'Pobl sy’n cyfateb' },
  'caller.more-cases': {
    en: '{reference} {count, plural, one {and one more case} other {and # more cases}}',
    cy: '{reference} {count, plural, zero {ac # achos arall} one {ac un achos arall} two {a # achos arall} few {a # achos arall} many {a # achos arall} other {a # achos arall}}',
  },
  'caller.former': { en: 'formerly {position}', cy: 'gynt yn {position}' },
  'caller.owes': {
    en: '{count, plural, =0 {The body owes nothing} one {One open action} other {# open actions}}',
    cy: '{count, plural, =0 {Nid oes dim yn ddyledus gan y corff} zero {Nid oes dim yn ddyledus} one {Un cam agored} two {# gam agored} few {# cham agored} many {# cham agored} other {# cam agored}}',
  },
  'caller.nobody': {
    en: 'Whoever is found is shown here: first what must be known of them, then what may be said.',
    cy: 'Dangosir yma bwy bynnag a geir: yn gyntaf yr hyn y mae’n rhaid ei wybod, yna’r hyn y gellir ei ddweud.',
  },
  'caller.only-name': {
    en: 'Only the name is recorded: no number, no needs, no language. Record the person in the case.',
    cy: 'Dim ond yr enw a gofnodwyd: dim rhif, dim anghenion, dim iaith. Cofnodwch y person yn yr achos.',
  },
  'caller.speaks-for': {
    en: '{who} speaks for {whom}. Make sure that they still may, and say only what is {whom}’s to hear.',
    cy: 'Mae {who} yn siarad dros {whom}. Gwnewch yn siŵr y cânt o hyd, a dywedwch yr hyn sydd i {whom} ei glywed yn unig.',
  },
  'caller.only-paid': {
    en: '{who} is paid in the case of {whom} and has no part in the complaint. Speak of the payment and of nothing else.',
    cy: 'Telir {who} yn achos {whom}, heb ran yn y gŵyn. Siaradwch am y taliad ac am ddim arall.',
  },
  'caller.represented': {
    en: '{by} speaks for {who} in this case.',
    cy: 'Mae {by} yn siarad dros {who} yn yr achos hwn.',
  },
  'caller.note': { en: 'Note this call', cy: 'Nodi’r alwad hon' },
  'caller.note-short': { en: 'Note', cy: 'Nodi' },
  'caller.note-about': { en: 'Note this call about {name}', cy: 'Nodi’r alwad hon am {name}' },
  'caller.open-short': { en: 'Open', cy: 'Agor' },
  'caller.next': { en: 'Next date: {day}', cy: 'Y dyddiad nesaf: {day}' },
  'caller.check': { en: 'To check that it is they', cy: 'I wirio mai nhw ydyw' },
  'caller.nothing-to-check': {
    en: 'No number, address or e-mail is recorded.',
    cy: 'Ni chofnodwyd rhif, cyfeiriad nac e-bost.',
  },
  'caller.may-say': { en: 'What may be said', cy: 'Yr hyn y gellir ei ddweud' },
  'caller.has-died': {
    en: '{who} has died. Whoever calls, find out first who they are and what they may hear; say nothing of the case until then.',
    cy: 'Mae {who} wedi marw. Pwy bynnag sy’n galw, cewch wybod yn gyntaf pwy ydynt a’r hyn y cânt ei glywed; peidiwch â dweud dim am yr achos tan hynny.',
  },
  'caller.nothing-in-draft': {
    en: 'Nothing yet: no decision has been issued.',
    cy: 'Dim eto: ni chyhoeddwyd penderfyniad.',
  },
  'caller.nothing-to-say': {
    en: 'Nothing: no action here is theirs to hear of.',
    cy: 'Dim: nid oes cam yma iddynt glywed amdano.',
  },
  'caller.withheld': {
    en: '{count, plural, one {One action concerns} other {# actions concern}} somebody else: say nothing of it.',
    cy: '{count, plural, zero {Nid oes camau’n} one {Mae un cam yn} two {Mae # gam yn} few {Mae # cham yn} many {Mae # cham yn} other {Mae # cam yn}} ymwneud â rhywun arall: peidiwch â dweud dim am hynny.',
  },
  'caller.cases': {
    en: '{count, plural, one {Their case} other {Their # cases}}',
    cy: '{count, plural, zero {Dim achosion} one {Eu hachos} two {Eu # achos} few {Eu # achos} many {Eu # achos} other {Eu # achos}}',
  },
  'caller.open': {
    en: '{count, plural, =0 {nothing open} one {one action open} other {# actions open}}',
    cy: '{count, plural, =0 {dim ar agor} zero {dim ar agor} one {un cam ar agor} two {# gam ar agor} few {# cham ar agor} many {# cham ar agor} other {# cam ar agor}}',
  },
  'caller.due': { en: 'by {day}', cy: 'erbyn {day}' },
  'caller.same.phone': { en: 'same name and number', cy: 'yr un enw a rhif' },
  'caller.same.email': { en: 'same name and e-mail', cy: 'yr un enw ac e-bost' },
  'caller.same.postcode': { en: 'same name and postcode', cy: 'yr un enw a chod post' },
  'caller.this-case': { en: 'shown above', cy: 'i’w weld uchod' },
  'caller.look': { en: 'Show', cy: 'Dangos' },
  'caller.look-at': { en: 'Show {reference}', cy: 'Dangos {reference}' },
  'caller.post': { en: 'Post', cy: 'Swydd' },
  'caller.post-since': { en: '{position}, since {day}', cy: '{position}, ers {day}' },
  'caller.post-until': {
    en: 'was {position}, until {day}',
    cy: 'bu’n {position}, tan {day}',
  },
  'caller.first-shown': {
    en: 'The {count} most pressing are shown.',
    cy: 'Dangosir y {count} mwyaf brys.',
  },
} as const satisfies Words;

/** To be said aloud to a person of the case, in plain words. */
const say = {
  'say.asked.order': {
    en: '{body} was ordered to do this:',
    cy: 'Gorchmynnwyd i {body} wneud hyn:',
  },
  'say.asked.agreed': { en: '{body} agreed to do this:', cy: 'Cytunodd {body} i wneud hyn:' },
  'say.asked.recommended': {
    en: 'We recommended that {body} do this:',
    cy: 'Argymhellwyd gennym fod {body} yn gwneud hyn:',
  },
  'say.held.nothing': {
    en: 'We have had nothing from them to show it yet.',
    cy: 'Nid ydym wedi cael dim ganddynt i’w ddangos eto.',
  },
  'say.held.looking': {
    en: 'They sent us something, which came on {day}.',
    cy: 'Anfonwyd rhywbeth atom, a ddaeth ar {day}.',
  },
  'say.held.partly': {
    en: 'On {day} we found that a part of it has been shown.',
    cy: 'Ar {day} cawsom fod rhan ohono wedi’i dangos.',
  },
  'say.held.not-enough': {
    en: 'What they had sent by {day} was not enough to show it.',
    cy: 'Nid oedd yr hyn a anfonwyd erbyn {day} yn ddigon i’w ddangos.',
  },
  'say.held.met': {
    en: 'On {day} we were satisfied that it has been done.',
    cy: 'Ar {day} roeddem yn fodlon ei fod wedi’i wneud.',
  },
  'say.held.met-undated': {
    en: 'We are satisfied that it has been done.',
    cy: 'Rydym yn fodlon ei fod wedi’i wneud.',
  },
  'say.ended.treated-as-met': {
    en: 'We have closed it and treat it as done.',
    cy: 'Rydym wedi’i gau ac yn ei drin fel petai wedi’i wneud.',
  },
  'say.ended.equivalent': {
    en: 'They did something else in its place, and we accepted that.',
    cy: 'Gwnaethpwyd rhywbeth arall yn ei le, a derbyniwyd hynny gennym.',
  },
  'say.ended.incomplete-accepted': {
    en: 'A part of it was left undone, and we accepted that.',
    cy: 'Gadawyd rhan ohono heb ei gwneud, a derbyniwyd hynny gennym.',
  },
  'say.ended.ceased': {
    en: 'We no longer ask for it.',
    cy: 'Nid ydym yn gofyn amdano mwyach.',
  },
  'say.ended.not-complied': {
    en: 'They have not done it, and we have recorded that.',
    cy: 'Nid ydynt wedi’i wneud, ac rydym wedi cofnodi hynny.',
  },
  'say.ended.superseded': {
    en: 'Another case or report has taken its place.',
    cy: 'Mae achos neu adroddiad arall wedi cymryd ei le.',
  },
  'say.extended': { en: 'They were given more time.', cy: 'Cawsant fwy o amser.' },
  'say.coming.we-look': {
    en: 'We are looking at whether it is enough.',
    cy: 'Rydym yn edrych a yw’n ddigon.',
  },
  'say.coming.we-look-by': {
    en: 'We are looking at whether it is enough, and mean to have done so by {day}.',
    cy: 'Rydym yn edrych a yw’n ddigon, ac yn bwriadu bod wedi gwneud hynny erbyn {day}.',
  },
  'say.coming.we-decide': {
    en: 'We are in touch with them about the date.',
    cy: 'Rydym mewn cysylltiad â nhw ynghylch y dyddiad.',
  },
  'say.coming.body-by': {
    en: 'They have until {day} to show us that it is done.',
    cy: 'Mae ganddynt tan {day} i ddangos i ni ei fod wedi’i wneud.',
  },
  'say.coming.we-ask': {
    en: 'The day for it was {day}. We are asking them for it.',
    cy: 'Y diwrnod ar ei gyfer oedd {day}. Rydym yn gofyn iddynt amdano.',
  },
  'say.coming.event': {
    en: 'It is to be done once this has happened: {event}.',
    cy: 'Mae i’w wneud wedi i hyn ddigwydd: {event}.',
  },
  'say.coming.undated': {
    en: 'No day has been set for it yet.',
    cy: 'Ni phennwyd diwrnod ar ei gyfer eto.',
  },
  'say.all-closed': {
    en: 'We have closed our follow-up of this case.',
    cy: 'Rydym wedi cau ein gwaith dilynol ar yr achos hwn.',
  },
} as const satisfies Words;

export const caller = { ...card, ...say } as const;
