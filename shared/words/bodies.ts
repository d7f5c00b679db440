import type { BodyKind } from '../domain/body/vocabulary.ts';
import type { Outcome } from '../domain/figures/counted.ts';
import type { ThemeKind } from '../domain/figures/themes.ts';
import type { DatedFact } from '../domain/procedure/vocabulary.ts';
import type { Word, Words } from './word.ts';

type Of<Prefix extends string, Id extends string> = Readonly<Record<`${Prefix}.${Id}`, Word>>;

const kinds = {
  'body-kind.county-council': { en: 'County council', cy: 'Cyngor sir (Lloegr)' },
  'body-kind.district-council': { en: 'District council', cy: 'Cyngor dosbarth' },
  'body-kind.metropolitan-borough': { en: 'Metropolitan borough', cy: 'Bwrdeistref fetropolitan' },
  'body-kind.london-borough': { en: 'London borough', cy: 'Bwrdeistref yn Llundain' },
  'body-kind.unitary-council': { en: 'Unitary council', cy: 'Cyngor unedol' },
  'body-kind.principal-council': {
    en: 'County (borough) council, Wales',
    cy: 'Cyngor (bwrdeistref) sirol, Cymru',
  },
  'body-kind.council': {
    en: 'Council (Scotland, Northern Ireland)',
    cy: 'Cyngor (yr Alban, Gogledd Iwerddon)',
  },
  'body-kind.town-council': {
    en: 'Town, parish or community council',
    cy: 'Cyngor tref, plwyf neu gymuned',
  },
  'body-kind.health-board': { en: 'Health board', cy: 'Bwrdd iechyd' },
  'body-kind.nhs-trust': { en: 'NHS trust', cy: 'Ymddiriedolaeth y GIG' },
  'body-kind.primary-care': {
    en: 'GP, dental or other practice',
    cy: 'Practis meddyg, deintydd neu arall',
  },
  'body-kind.landlord': { en: 'Social landlord', cy: 'Landlord cymdeithasol' },
  'body-kind.care-provider': { en: 'Care provider', cy: 'Darparwr gofal' },
  'body-kind.national-park': { en: 'National park authority', cy: 'Awdurdod parc cenedlaethol' },
  'body-kind.school': { en: 'School or its appeal panel', cy: 'Ysgol neu ei phanel apêl' },
  'body-kind.university': { en: 'College or university', cy: 'Coleg neu brifysgol' },
  'body-kind.department': {
    en: 'Government department or agency',
    cy: 'Adran neu asiantaeth y llywodraeth',
  },
  'body-kind.prison': { en: 'Prison', cy: 'Carchar' },
  'body-kind.emergency-service': {
    en: 'Police, fire or rescue service',
    cy: 'Heddlu, gwasanaeth tân neu achub',
  },
  'body-kind.other': { en: 'Another kind', cy: 'Math arall' },
} as const satisfies Of<'body-kind', BodyKind>;

const outcomes = {
  'bodies.outcome.on-time': { en: 'Met on time', cy: 'Bodlonwyd mewn pryd' },
  'bodies.outcome.late': { en: 'Met late', cy: 'Bodlonwyd yn hwyr' },
  'bodies.outcome.undated': { en: 'Met, day unknown', cy: 'Bodlonwyd, diwrnod anhysbys' },
  'bodies.outcome.treated': { en: 'Treated as met', cy: 'Trin fel petai wedi’i fodloni' },
  'bodies.outcome.equivalent': { en: 'Something else accepted', cy: 'Derbyniwyd rhywbeth arall' },
  'bodies.outcome.otherwise': { en: 'Ended otherwise', cy: 'Daeth i ben fel arall' },
  'bodies.outcome.not-met': { en: 'Not met', cy: 'Heb ei fodloni' },
  'bodies.outcome.open': { en: 'Still open', cy: 'Yn agored o hyd' },
} as const satisfies Of<'bodies.outcome', Outcome>;

const list = {
  'bodies.title': { en: 'Bodies', cy: 'Cyrff' },
  'bodies.grid': { en: 'Bodies', cy: 'Cyrff' },
  'bodies.search': { en: 'Find a body', cy: 'Dod o hyd i gorff' },
  'bodies.kind': { en: 'Kind', cy: 'Math' },
  'bodies.any-kind': { en: 'Every kind', cy: 'Pob math' },
  'bodies.count': {
    en: '{count, plural, =0 {No body matches.} one {One body.} other {{shown} bodies.}}',
    cy: '{count, plural, zero {Nid oes corff yn cyfateb.} one {Un corff.} two {Dau gorff.} few {{shown} chorff.} many {{shown} chorff.} other {{shown} corff.}}',
  },
  'bodies.column.name': { en: 'Body', cy: 'Corff' },
  'bodies.column.kind': { en: 'Kind', cy: 'Math' },
  'bodies.column.cases': { en: 'Cases', cy: 'Achosion' },
  'bodies.column.open': { en: 'Open', cy: 'Agored' },
  'bodies.column.overdue': { en: 'Overdue', cy: 'Hwyr' },
  'bodies.column.onTime': { en: 'On time, 12 months', cy: 'Mewn pryd, 12 mis' },
  'bodies.column.lastContact': { en: 'Last contact', cy: 'Cyswllt diwethaf' },
  'bodies.no-kind': { en: 'no kind yet', cy: 'dim math eto' },
  'bodies.no-contact': { en: 'none yet', cy: 'dim eto' },
  'bodies.empty': { en: 'No bodies yet', cy: 'Dim cyrff eto' },
  'bodies.empty-next': {
    en: 'Bodies stand here as soon as a case names them. Add a case, or import the spreadsheet your office keeps today.',
    cy: 'Bydd cyrff yn sefyll yma cyn gynted ag y bydd achos yn eu henwi. Ychwanegwch achos, neu mewnforiwch y daenlen y mae eich swyddfa’n ei chadw heddiw.',
  },
  'bodies.nothing-matches': { en: 'No body matches', cy: 'Nid oes corff yn cyfateb' },
  'bodies.nothing-matches-next': {
    en: 'Try fewer words, or any kind.',
    cy: 'Rhowch gynnig ar lai o eiriau, neu unrhyw fath.',
  },
  'bodies.show-all': { en: 'Show every body', cy: 'Dangos pob corff' },
} as const satisfies Words;

const shares = {
  'bodies.share.none': { en: 'nothing due', cy: 'dim yn ddyledus' },
  'bodies.share.small': { en: '{of} of {among}', cy: '{of} o {among}' },
  'bodies.share.percent': { en: '{percent}% ({of} of {among})', cy: '{percent}% ({of} o {among})' },
} as const satisfies Words;

const page = {
  'bodies.tabs': { en: 'About this body', cy: 'Am y corff hwn' },
  'bodies.tab.open': { en: 'Open now', cy: 'Agored nawr' },
  'bodies.tab.compliance': { en: 'Compliance', cy: 'Cydymffurfio' },
  'bodies.tab.themes': { en: 'Themes', cy: 'Themâu' },
  'bodies.tab.people': { en: 'Contacts and notes', cy: 'Cysylltiadau a nodiadau' },
  'bodies.tab.about': { en: 'Names and history', cy: 'Enwau a hanes' },
  'bodies.to-tab': { en: 'Look at “{tab}”', cy: 'Edrych ar “{tab}”' },
  'bodies.all': { en: 'All bodies', cy: 'Pob corff' },
  'bodies.lead': {
    en: '{cases, plural, =0 {No case} one {# case} other {# cases}}, {open, plural, =0 {nothing open} other {# open}}, {overdue, plural, =0 {nothing overdue} other {# overdue}}. Last contact: {contact}.',
    cy: '{cases, plural, zero {Dim achos} one {# achos} two {# achos} few {# achos} many {# achos} other {# achos}}, {open, plural, zero {dim yn agored} one {# yn agored} two {# yn agored} few {# yn agored} many {# yn agored} other {# yn agored}}, {overdue, plural, zero {dim yn hwyr} one {# yn hwyr} two {# yn hwyr} few {# yn hwyr} many {# yn hwyr} other {# yn hwyr}}. Cyswllt diwethaf: {contact}.',
  },
  'bodies.caseload': { en: 'Its actions in the caseload', cy: 'Ei gamau yn y llwyth achosion' },
  'bodies.go': { en: 'Open the page of {body}', cy: 'Agor tudalen {body}' },
  'bodies.kinds-differ': {
    en: 'It was recorded as different kinds: {kinds}. Set the one that is right; until then it has no peers.',
    cy: 'Fe’i cofnodwyd fel mathau gwahanol: {kinds}. Gosodwch yr un cywir; tan hynny nid oes ganddo gymheiriaid.',
  },
  'bodies.look-alike': {
    en: '“{name}” looks like the same body. Nothing is joined unless you say so.',
    cy: 'Mae “{name}” yn edrych fel yr un corff. Nid oes dim yn cael ei gysylltu oni bai eich bod yn dweud hynny.',
  },
  'bodies.look': { en: 'Look at it', cy: 'Edrych arno' },
  'bodies.same-body': { en: 'It is the same body', cy: 'Yr un corff ydyw' },
  'bodies.joined': { en: '“{name}” now counts here.', cy: 'Mae “{name}” bellach yn cyfrif yma.' },
} as const satisfies Words;

const open = {
  'bodies.open.none': { en: 'Nothing is open', cy: 'Nid oes dim yn agored' },
  'bodies.open.none-next': {
    en: 'Every action of this body has ended. What came of them is under Compliance.',
    cy: 'Mae pob cam gan y corff hwn wedi dod i ben. Mae’r hyn a ddaeth ohonynt o dan Cydymffurfio.',
  },
  'bodies.open.next': { en: 'next date {day}', cy: 'dyddiad nesaf {day}' },
  'bodies.open.no-next': { en: 'no date', cy: 'dim dyddiad' },
  'bodies.open.more': {
    en: '{actions, plural, one {# more action} other {# more actions}} in {cases, plural, one {# more case} other {# more cases}}: they stand in the caseload.',
    cy: '{actions, plural, zero {dim cam arall} one {# cam arall} two {# gam arall} few {# cham arall} many {# cham arall} other {# cam arall}} mewn {cases, plural, zero {dim achos arall} one {# achos arall} two {# achos arall} few {# achos arall} many {# achos arall} other {# achos arall}}: maent yn y llwyth achosion.',
  },
  'bodies.habits': { en: 'How it deals with us', cy: 'Sut y mae’n delio â ni' },
  'bodies.habits.extensions': { en: 'More time', cy: 'Rhagor o amser' },
  'bodies.habits.no-extensions': { en: 'Never asked for.', cy: 'Ni ofynnwyd amdano erioed.' },
  'bodies.habits.asked': {
    en: 'Asked {inTime, plural, =0 {never} one {once} other {# times}} before the date and {after, plural, =0 {never} one {once} other {# times}} after it{undated, plural, =0 {} one {, once without one} other {, # times without one}}. Granted: {granted}.',
    cy: 'Gofynnwyd {inTime, plural, zero {0 gwaith} one {unwaith} two {ddwywaith} few {# gwaith} many {# gwaith} other {# gwaith}} cyn y dyddiad a {after, plural, zero {0 gwaith} one {unwaith} two {dwywaith} few {# gwaith} many {# gwaith} other {# gwaith}} ar ei ôl{undated, plural, zero {} one {, unwaith heb un} two {, ddwywaith heb un} few {, # gwaith heb un} many {, # gwaith heb un} other {, # gwaith heb un}}. Caniatawyd: {granted}.',
  },
  'bodies.habits.late': { en: 'When it was late', cy: 'Pan oedd yn hwyr' },
  'bodies.habits.never-late': { en: 'Nothing was met late.', cy: 'Ni fodlonwyd dim yn hwyr.' },
  'bodies.habits.days-late': {
    en: '{days, plural, one {# working day} other {# working days}} late, the median of {actions, plural, one {# action} other {# actions}} met late.',
    cy: '{days, plural, zero {dim diwrnod gwaith} one {# diwrnod gwaith} two {# ddiwrnod gwaith} few {# diwrnod gwaith} many {# diwrnod gwaith} other {# diwrnod gwaith}} yn hwyr: canolrif {actions, plural, zero {dim cam} one {# cam} two {# gam} few {# cham} many {# cham} other {# cam}} a fodlonwyd yn hwyr.',
  },
  'bodies.habits.chases': { en: 'When we chase', cy: 'Pan fyddwn yn erlyn' },
  'bodies.habits.never-chased': { en: 'No chase was sent.', cy: 'Ni anfonwyd nodyn erlyn.' },
  'bodies.habits.answered': {
    en: 'It answered {answered} of {sent, plural, one {# chase} other {# chases}}{days, select, none {} other {, after {days} working days in the middle}}.',
    cy: 'Atebodd {answered} o {sent, plural, zero {# nodyn erlyn} one {# nodyn erlyn} two {# nodyn erlyn} few {# nodyn erlyn} many {# nodyn erlyn} other {# nodyn erlyn}}{days, select, none {} other {, ar ôl {days} diwrnod gwaith yn y canol}}.',
  },
} as const satisfies Words;

const compliance = {
  'bodies.figures.by': { en: 'Date', cy: 'Dyddiad' },
  'bodies.figures.by.current': { en: 'As it stands now', cy: 'Fel y mae nawr' },
  'bodies.figures.by.original': { en: 'As first set', cy: 'Fel y’i gosodwyd gyntaf' },
  'bodies.figures.span': { en: 'By', cy: 'Fesul' },
  'bodies.figures.span.quarter': { en: 'Quarter', cy: 'Chwarter' },
  'bodies.figures.span.year': { en: 'Year', cy: 'Blwyddyn' },
  'bodies.figures.none': { en: 'Nothing was due yet', cy: 'Nid oedd dim yn ddyledus eto' },
  'bodies.figures.none-next': {
    en: 'The first figures stand here once a date of one of its actions has come.',
    cy: 'Bydd y ffigurau cyntaf yma unwaith y bydd dyddiad un o’i gamau wedi dod.',
  },
  'bodies.figures.chart-quarter': {
    en: 'What became of the actions that fell due, by quarter, as at {day}',
    cy: 'Beth ddaeth o’r camau a oedd yn ddyledus, fesul chwarter, ar {day}',
  },
  'bodies.figures.chart-year': {
    en: 'What became of the actions that fell due, by year, as at {day}',
    cy: 'Beth ddaeth o’r camau a oedd yn ddyledus, fesul blwyddyn, ar {day}',
  },
  'bodies.figures.period': { en: 'Due in', cy: 'Yn ddyledus yn' },
  'bodies.figures.due': { en: 'Due', cy: 'Dyledus' },
  'bodies.figures.all': { en: 'Altogether', cy: 'At ei gilydd' },
  'bodies.figures.on-time-rate': { en: 'On time', cy: 'Mewn pryd' },
  'bodies.figures.complied-rate': { en: 'Complied', cy: 'Cydymffurfiwyd' },
  'bodies.figures.late-rate': { en: 'Late, of those met', cy: 'Hwyr, o’r rhai a fodlonwyd' },
  'bodies.figures.peers-rate': { en: 'Peers, on time', cy: 'Cymheiriaid, mewn pryd' },
  'bodies.figures.peer-median': {
    en: '{percent}%, median of {bodies, plural, one {# body} other {# bodies}} ({due} due)',
    cy: '{percent}%, canolrif {bodies, plural, zero {dim corff} one {# corff} two {# gorff} few {# chorff} many {# chorff} other {# corff}} ({due} yn ddyledus)',
  },
  'bodies.figures.too-few-peers': {
    en: 'too few: {bodies, plural, one {# body} other {# bodies}}, {due} due',
    cy: 'rhy ychydig: {bodies, plural, zero {dim corff} one {# corff} two {# gorff} few {# chorff} many {# chorff} other {# corff}}, {due} yn ddyledus',
  },
  'bodies.figures.no-peers': {
    en: 'none had anything due',
    cy: 'nid oedd dim yn ddyledus gan yr un',
  },
  'bodies.figures.open-behind': {
    en: '{period}, {what}: {count}. Show the actions.',
    cy: '{period}, {what}: {count}. Dangos y camau.',
  },
  'bodies.figures.behind': {
    en: '{period}: {what}',
    cy: '{period}: {what}',
  },
  'bodies.figures.earlier': {
    en: 'The last twelve; {count, plural, one {# earlier one stands} other {# earlier ones stand}} under Year.',
    cy: 'Y deuddeg diwethaf; {count, plural, zero {nid oes un cynharach} one {mae # cynharach} two {mae # gynharach} few {mae # cynharach} many {mae # cynharach} other {mae # cynharach}} o dan Blwyddyn.',
  },
  'bodies.figures.not-yet': {
    en: '{count, plural, one {# action falls} other {# actions fall}} due after today',
    cy: '{count, plural, zero {Nid oes cam} one {Bydd # cam} two {Bydd # gam} few {Bydd # cham} many {Bydd # cham} other {Bydd # cam}} yn ddyledus ar ôl heddiw',
  },
  'bodies.figures.no-date': {
    en: '{count, plural, one {# action has} other {# actions have}} no date',
    cy: '{count, plural, zero {Nid oes cam heb ddyddiad} one {Mae # cam heb ddyddiad} two {Mae # gam heb ddyddiad} few {Mae # cham heb ddyddiad} many {Mae # cham heb ddyddiad} other {Mae # cam heb ddyddiad}}',
  },
  'bodies.figures.in-no-period': {
    en: 'In no period:',
    cy: 'Nid ydynt mewn unrhyw gyfnod:',
  },
  'bodies.figures.how': { en: 'How this is counted', cy: 'Sut y cyfrifir hyn' },
  'bodies.figures.how.unit': {
    en: 'Counted are recommendations: issued, not recorded in error, and of a kind the procedure counts. Each stands in the period its date lies in, up to {day}.',
    cy: 'Cyfrifir argymhellion: wedi’u cyhoeddi, heb eu cofnodi ar gam, ac o fath y mae’r weithdrefn yn ei gyfrif. Saif pob un yn y cyfnod y mae ei ddyddiad ynddo, hyd at {day}.',
  },
  'bodies.figures.how.decides': {
    en: '“On time” is decided by {fact}, as the procedure says ({procedures}).',
    cy: 'Penderfynir “mewn pryd” gan {fact}, fel y dywed y weithdrefn ({procedures}).',
  },
  'bodies.figures.how.complied': {
    en: 'Complied: met on time, met late, met on a day nobody recorded, or treated as met, of what was due (the formula PSOW prints; that treated as met counts is our proposal). Something else that was accepted does not count.',
    cy: 'Cydymffurfiwyd: bodlonwyd mewn pryd, yn hwyr, ar ddiwrnod na chofnododd neb, neu drin fel petai wedi’i fodloni, o’r hyn a oedd yn ddyledus (y fformiwla y mae OGCC yn ei hargraffu; ein cynnig ni yw cyfrif y rhai a drinnir felly). Nid yw rhywbeth arall a dderbyniwyd yn cyfrif.',
  },
  'bodies.figures.how.on-time': {
    en: 'On time: met by the date, of what was due (PSOW).',
    cy: 'Mewn pryd: bodlonwyd erbyn y dyddiad, o’r hyn a oedd yn ddyledus (OGCC).',
  },
  'bodies.figures.how.late': {
    en: 'Late: met late, of what was met (LGSCO; the words of its denominator were not seen).',
    cy: 'Hwyr: bodlonwyd yn hwyr, o’r hyn a fodlonwyd (LGSCO; ni welwyd geiriau ei enwadur).',
  },
  'bodies.figures.how.peers': {
    en: 'Peers: the median of each body’s own share on time, for bodies of the same kind in this caseload (our proposal; LGSCO prints a mean). Fewer than three are no median.',
    cy: 'Cymheiriaid: canolrif cyfran pob corff ei hun mewn pryd, ar gyfer cyrff o’r un math yn y llwyth hwn (ein cynnig ni; mae LGSCO yn argraffu cymedr). Nid yw llai na thri yn ganolrif.',
  },
  'bodies.figures.how.small': {
    en: 'Of fewer than ten no percentage is printed.',
    cy: 'O lai na deg, ni chaiff canran ei hargraffu.',
  },
  'bodies.peers': { en: 'Bodies of its kind', cy: 'Cyrff o’r un math' },
  'bodies.peers.none': {
    en: 'No other body here is recorded as of the same kind.',
    cy: 'Nid oes corff arall yma wedi’i gofnodi o’r un math.',
  },
  'bodies.peers.no-kind': {
    en: 'Say what kind of body it is, and those of the same kind stand beside it.',
    cy: 'Dywedwch pa fath o gorff ydyw, a bydd rhai o’r un math wrth ei ochr.',
  },
} as const satisfies Words;

const facts = {
  'bodies.fact.actionDone': { en: 'the day the action was done', cy: 'y diwrnod y gwnaed y cam' },
  'bodies.fact.evidenceReceived': {
    en: 'the day the first evidence came',
    cy: 'y diwrnod y daeth y dystiolaeth gyntaf',
  },
  'bodies.fact.evidenceComplete': {
    en: 'the day the evidence was complete',
    cy: 'y diwrnod yr oedd y dystiolaeth yn gyflawn',
  },
  'bodies.fact.satisfied': {
    en: 'the day we were satisfied',
    cy: 'y diwrnod yr oeddem yn fodlon',
  },
} as const satisfies Of<'bodies.fact', DatedFact>;

const themes = {
  'bodies.theme.theme': { en: 'Theme', cy: 'Thema' },
  'bodies.theme.category': { en: 'Category', cy: 'Categori' },
  'bodies.theme.root-cause': { en: 'Root cause', cy: 'Achos sylfaenol' },
  'bodies.theme.subject': { en: 'Subject', cy: 'Pwnc' },
} as const satisfies Of<'bodies.theme', ThemeKind>;

const themePage = {
  'bodies.themes.none': { en: 'Nothing repeats', cy: 'Nid oes dim yn ailadrodd' },
  'bodies.themes.none-next': {
    en: 'A theme, category, root cause or subject stands here once two of its cases share it. Give recommendations a theme to see more.',
    cy: 'Bydd thema, categori, achos sylfaenol neu bwnc yma unwaith y bydd dau o’i achosion yn ei rannu. Rhowch thema i argymhellion i weld rhagor.',
  },
  'bodies.themes.in-cases': {
    en: '{cases, plural, one {# case} other {# cases}}, {actions, plural, one {# recommendation} other {# recommendations}}',
    cy: '{cases, plural, zero {# achos} one {# achos} two {# achos} few {# achos} many {# achos} other {# achos}}, {actions, plural, zero {# argymhelliad} one {# argymhelliad} two {# argymhelliad} few {# argymhelliad} many {# argymhelliad} other {# argymhelliad}}',
  },
  'bodies.themes.between': { en: '{from} to {to}', cy: '{from} i {to}' },
  'bodies.themes.again': {
    en: 'came again after an improvement ended',
    cy: 'daeth eto ar ôl i welliant ddod i ben',
  },
  'bodies.themes.alarm': {
    en: '{closed} ended on {ended}; {again} asks for the same, decided on {decided}, {months, plural, =0 {within a month} one {# month later} other {# months later}}.',
    cy: 'Daeth {closed} i ben ar {ended}; mae {again} yn gofyn am yr un peth, penderfynwyd ar {decided}, {months, plural, zero {o fewn mis} one {# mis yn ddiweddarach} two {# fis yn ddiweddarach} few {# mis yn ddiweddarach} many {# mis yn ddiweddarach} other {# mis yn ddiweddarach}}.',
  },
  'bodies.themes.embedded': {
    en: 'It should have embedded by then: consider why it did not hold.',
    cy: 'Dylai fod wedi ymwreiddio erbyn hynny: ystyriwch pam na ddaliodd.',
  },
  'bodies.themes.not-embedded': {
    en: 'It may have been too soon to have embedded: refer to it.',
    cy: 'Efallai ei bod yn rhy gynnar iddo fod wedi ymwreiddio: cyfeiriwch ato.',
  },
  'bodies.themes.more-alarms': {
    en: '{count, plural, one {# earlier time} other {# earlier times}} more.',
    cy: '{count, plural, zero {# gwaith arall} one {# waith arall} two {# waith arall} few {# gwaith arall} many {# gwaith arall} other {# gwaith arall}} cyn hynny.',
  },
  'bodies.themes.made': { en: 'Made already', cy: 'Eisoes wedi’u gwneud' },
  'bodies.themes.one': {
    en: '{number} of {reference}, decided {decided}: {ended}',
    cy: '{number} o {reference}, penderfynwyd {decided}: {ended}',
  },
  'bodies.themes.ended': { en: 'ended {day}', cy: 'daeth i ben {day}' },
  'bodies.themes.still-open': { en: 'still open', cy: 'yn agored o hyd' },
  'bodies.themes.no-day': { en: 'on a day not known', cy: 'ar ddiwrnod anhysbys' },
  'bodies.themes.more-actions': {
    en: '{count, plural, one {# earlier recommendation} other {# earlier recommendations}} more.',
    cy: '{count, plural, zero {# argymhelliad cynharach arall} one {# argymhelliad cynharach arall} two {# argymhelliad cynharach arall} few {# argymhelliad cynharach arall} many {# argymhelliad cynharach arall} other {# argymhelliad cynharach arall}}.',
  },
  'bodies.themes.more': {
    en: '{count, plural, one {# more theme is} other {# more themes are}} less frequent and not listed.',
    cy: '{count, plural, zero {Nid oes thema arall} one {Mae # thema arall} two {Mae # thema arall} few {Mae # thema arall} many {Mae # thema arall} other {Mae # thema arall}} yn llai aml a heb eu rhestru.',
  },
} as const satisfies Words;

const people = {
  'bodies.contacts': { en: 'Who is written to', cy: 'At bwy y mae ysgrifennu' },
  'bodies.contacts.on': { en: 'On this day', cy: 'Ar y diwrnod hwn' },
  'bodies.contacts.all': { en: 'Everybody, ever', cy: 'Pawb, erioed' },
  'bodies.contacts.add': { en: 'Add a contact', cy: 'Ychwanegu cyswllt' },
  'bodies.contacts.keep': { en: 'Keep for the body', cy: 'Cadw ar gyfer y corff' },
  'bodies.contacts.keep-of': {
    en: 'Keep for the body: {name}',
    cy: 'Cadw ar gyfer y corff: {name}',
  },
  'bodies.contacts.leave': { en: 'Has left', cy: 'Wedi gadael' },
  'bodies.contacts.leave-of': { en: '{name} has left', cy: 'Mae {name} wedi gadael' },
  'bodies.contacts.none': {
    en: 'Nobody is recorded. Add the link officer, so that chases go to somebody who is still there.',
    cy: 'Nid oes neb wedi’i gofnodi. Ychwanegwch y swyddog cyswllt, fel bod nodiadau erlyn yn mynd at rywun sy’n dal yno.',
  },
  'bodies.contacts.none-then': {
    en: 'Nobody is recorded for {day}; {count, plural, one {# other is} other {# others are}} for other days.',
    cy: 'Nid oes neb wedi’i gofnodi ar gyfer {day}; mae {count, plural, zero {dim arall} one {# arall} two {# arall} few {# arall} many {# arall} other {# arall}} ar gyfer diwrnodau eraill.',
  },
  'bodies.contacts.since': { en: 'since {from}', cy: 'ers {from}' },
  'bodies.contacts.between': { en: '{from} to {to}', cy: '{from} i {to}' },
  'bodies.contacts.in-cases': { en: 'recorded in {cases}', cy: 'cofnodwyd yn {cases}' },
  'bodies.contacts.in-many': {
    en: 'recorded in {cases} and {count, plural, one {# more case} other {# more cases}}',
    cy: 'cofnodwyd yn {cases} a {count, plural, zero {dim achos arall} one {# achos arall} two {# achos arall} few {# achos arall} many {# achos arall} other {# achos arall}}',
  },
  'bodies.contacts.kept-by': { en: 'kept by {name}', cy: 'cadwyd gan {name}' },
  'bodies.contacts.position': { en: 'Post', cy: 'Swydd' },
  'bodies.contacts.name': { en: 'Name', cy: 'Enw' },
  'bodies.contacts.email': { en: 'Email', cy: 'E-bost' },
  'bodies.contacts.phone': { en: 'Phone', cy: 'Ffôn' },
  'bodies.contacts.from': { en: 'From', cy: 'O' },
  'bodies.contacts.to': { en: 'To', cy: 'Hyd' },
  'bodies.contacts.last-day': { en: 'Last day', cy: 'Diwrnod olaf' },
  'bodies.contacts.record': { en: 'Keep the contact', cy: 'Cadw’r cyswllt' },
  'bodies.contacts.done': { en: '{name} is kept.', cy: 'Cedwir {name}.' },
  'bodies.error': { en: 'Recorded in error', cy: 'Cofnodwyd ar gam' },
  'bodies.error.mark': { en: 'Mark as recorded in error', cy: 'Nodi iddo gael ei gofnodi ar gam' },
  'bodies.error.of': {
    en: 'Mark as recorded in error: {what}',
    cy: 'Cofnodwyd ar gam: {what}',
  },
  'bodies.error.because': { en: 'Recorded in error: {reason}', cy: 'Cofnodwyd ar gam: {reason}' },
  'bodies.error.count': {
    en: '{count, plural, one {# recorded in error} other {# recorded in error}}',
    cy: '{count, plural, zero {dim wedi’i gofnodi ar gam} one {# wedi’i gofnodi ar gam} two {# wedi’u cofnodi ar gam} few {# wedi’u cofnodi ar gam} many {# wedi’u cofnodi ar gam} other {# wedi’u cofnodi ar gam}}',
  },
  'bodies.reason': { en: 'Reason', cy: 'Rheswm' },
  'bodies.notes': { en: 'What to know', cy: 'Beth i’w wybod' },
  'bodies.notes.none': {
    en: 'Nothing is noted. Write down what a colleague should know before they deal with this body.',
    cy: 'Nid oes dim wedi’i nodi. Ysgrifennwch yr hyn y dylai cydweithiwr ei wybod cyn delio â’r corff hwn.',
  },
  'bodies.notes.add': { en: 'Add a note', cy: 'Ychwanegu nodyn' },
  'bodies.notes.words': {
    en: 'What to know in dealing with it',
    cy: 'Beth i’w wybod wrth ddelio ag ef',
  },
  'bodies.notes.on': { en: 'Day', cy: 'Diwrnod' },
  'bodies.notes.record': { en: 'Keep the note', cy: 'Cadw’r nodyn' },
  'bodies.notes.done': { en: 'The note is kept.', cy: 'Cedwir y nodyn.' },
  'bodies.notes.by': { en: '{day}, {name}', cy: '{day}, {name}' },
  'bodies.handling': { en: 'Noted in its cases', cy: 'Nodwyd yn ei achosion' },
  'bodies.handling.good': { en: 'handled well', cy: 'ymdriniwyd yn dda' },
  'bodies.handling.poor': { en: 'a difficulty', cy: 'anhawster' },
  'bodies.deliverers': { en: 'Who delivers for it', cy: 'Pwy sy’n cyflawni drosto' },
  'bodies.deliverers.lead': {
    en: 'The body stays accountable for what these deliver.',
    cy: 'Mae’r corff yn parhau’n atebol am yr hyn y mae’r rhain yn ei gyflawni.',
  },
  'bodies.deliverers.none': {
    en: 'No case names a contractor or another organisation that acts for it.',
    cy: 'Nid oes achos yn enwi contractwr na sefydliad arall sy’n gweithredu drosto.',
  },
  'bodies.deliverers.lessons': { en: 'What looking again found', cy: 'Beth a ganfu edrych eto' },
  'bodies.deliverers.no-lessons': {
    en: 'Nobody looked again at what it delivered yet.',
    cy: 'Nid oes neb wedi edrych eto ar yr hyn a gyflawnodd.',
  },
} as const satisfies Words;

const about = {
  'bodies.about.kind': { en: 'Kind of body', cy: 'Math o gorff' },
  'bodies.about.kind-hint': {
    en: 'Bodies of the same kind are its peers: their figures stand beside its own.',
    cy: 'Cyrff o’r un math yw ei gymheiriaid: mae eu ffigurau wrth ochr ei rai ei hun.',
  },
  'bodies.about.choose-kind': { en: 'Choose a kind', cy: 'Dewis math' },
  'bodies.about.kind-done': { en: 'The kind is set.', cy: 'Gosodwyd y math.' },
  'bodies.about.welsh': { en: 'Welsh name', cy: 'Enw Cymraeg' },
  'bodies.about.welsh-hint': {
    en: 'Cases that write it count here too, and the page is titled with it in Cymraeg.',
    cy: 'Mae achosion sy’n ei ysgrifennu yn cyfrif yma hefyd, ac mae’n deitl y dudalen yn Gymraeg.',
  },
  'bodies.about.welsh-set': { en: 'Set the Welsh name', cy: 'Gosod yr enw Cymraeg' },
  'bodies.about.welsh-done': { en: 'The Welsh name is set.', cy: 'Gosodwyd yr enw Cymraeg.' },
  'bodies.about.names': { en: 'How it is written', cy: 'Sut y caiff ei ysgrifennu' },
  'bodies.about.in-cases': {
    en: '{count, plural, =0 {in no case} one {in # case} other {in # cases}}',
    cy: '{count, plural, zero {mewn dim achos} one {mewn # achos} two {mewn # achos} few {mewn # achos} many {mewn # achos} other {mewn # achos}}',
  },
  'bodies.about.joined-by': { en: 'joined by {name}, {when}', cy: 'cysylltwyd gan {name}, {when}' },
  'bodies.about.part': { en: 'Not the same body', cy: 'Nid yr un corff' },
  'bodies.about.part-of': {
    en: '“{name}” is not the same body',
    cy: 'Nid “{name}” yw’r un corff',
  },
  'bodies.about.part-done': {
    en: '“{name}” stands by itself again.',
    cy: 'Mae “{name}” ar ei ben ei hun eto.',
  },
  'bodies.about.join': { en: 'Another way it is written', cy: 'Ffordd arall o’i ysgrifennu' },
  'bodies.about.join-hint': {
    en: 'A short name, a former name, a spelling from the spreadsheet. You can take it away again.',
    cy: 'Enw byr, enw blaenorol, sillafiad o’r daenlen. Gallwch ei dynnu i ffwrdd eto.',
  },
  'bodies.about.join-act': { en: 'Say it is the same body', cy: 'Dweud mai’r un corff ydyw' },
  'bodies.about.only': {
    en: 'Only people who work on cases may change what is kept of a body.',
    cy: 'Dim ond pobl sy’n gweithio ar achosion a gaiff newid yr hyn a gedwir am gorff.',
  },
  'bodies.history': { en: 'What was recorded of it', cy: 'Beth a gofnodwyd amdano' },
  'bodies.history.none': {
    en: 'Nothing is kept of this body itself yet; all that stands here comes from its cases.',
    cy: 'Nid oes dim wedi’i gadw am y corff ei hun eto; daw popeth yma o’i achosion.',
  },
  'bodies.history.recorded': {
    en: 'began the record of {name}.',
    cy: 'a ddechreuodd gofnod {name}.',
  },
  'bodies.history.kind-set': { en: 'set its kind: {kind}.', cy: 'a osododd ei fath: {kind}.' },
  'bodies.history.welsh-name-set': {
    en: 'set its Welsh name: {name}.',
    cy: 'a osododd ei enw Cymraeg: {name}.',
  },
  'bodies.history.welsh-name-gone': {
    en: 'took its Welsh name away.',
    cy: 'a dynnodd ei enw Cymraeg i ffwrdd.',
  },
  'bodies.history.joined': {
    en: 'said that {name} is the same body.',
    cy: 'a ddywedodd mai’r un corff yw {name}.',
  },
  'bodies.history.parted': {
    en: 'said that {name} is not the same body: {reason}',
    cy: 'a ddywedodd nad {name} yw’r un corff: {reason}',
  },
  'bodies.history.contact': {
    en: 'recorded {name} as {position} from {from}.',
    cy: 'a gofnododd {name} fel {position} o {from}.',
  },
  'bodies.history.contact-left': {
    en: 'recorded that {name} left on {on}: {reason}',
    cy: 'a gofnododd fod {name} wedi gadael ar {on}: {reason}',
  },
  'bodies.history.note': { en: 'noted: {note}', cy: 'a nododd: {note}' },
  'bodies.history.error': {
    en: 'marked as recorded in error: {what} ({reason})',
    cy: 'a nododd iddo gael ei gofnodi ar gam: {what} ({reason})',
  },
  'bodies.history.unknown': {
    en: 'recorded something that a newer version of Redress can show.',
    cy: 'a gofnododd rywbeth y gall fersiwn newydd o Redress ei ddangos.',
  },
  'bodies.somebody': { en: 'somebody', cy: 'rhywun' },
} as const satisfies Words;

/** The bodies of the caseload: their list and the page of each. */
export const bodies = {
  ...kinds,
  ...outcomes,
  ...list,
  ...shares,
  ...page,
  ...open,
  ...compliance,
  ...facts,
  ...themes,
  ...themePage,
  ...people,
  ...about,
} as const;
