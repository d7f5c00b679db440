import type { Words } from './word.ts';

export const exchange = {
  'exchange.drop-says': { en: 'Look into this bundle', cy: 'Edrych yn y bwndel hwn' },
  'exchange.title': { en: 'Exchange', cy: 'Cyfnewid' },
  'exchange.lead': {
    en: 'Cases travel between colleagues as one sealed file, a bundle. Only those it was made for can open it.',
    cy: 'Mae achosion yn teithio rhwng cydweithwyr fel un ffeil wedi’i selio, sef bwndel. Dim ond y rhai y’i gwnaed ar eu cyfer all ei agor.',
  },
  'exchange.export': { en: 'Export cases', cy: 'Allforio achosion' },
  'exchange.export-lead': {
    en: 'The bundle holds these cases whole: their history, their evidence and who did what.',
    cy: 'Mae’r bwndel yn dal yr achosion hyn yn gyfan: eu hanes, eu tystiolaeth a phwy wnaeth beth.',
  },
  'exchange.chosen': {
    en: '{count, plural, =0 {No case is chosen} one {One case is chosen} other {# cases are chosen}}',
    cy: '{count, plural, zero {Ni ddewiswyd achos} one {Dewiswyd un achos} two {Dewiswyd dau achos} few {Dewiswyd # achos} many {Dewiswyd # achos} other {Dewiswyd # achos}}',
  },
  'exchange.choose-in-caseload': {
    en: 'Choose cases in the caseload, then Export.',
    cy: 'Dewiswch achosion yn y llwyth achosion, yna Allforio.',
  },
  'exchange.to-caseload': { en: 'Go to the caseload', cy: 'Mynd i’r llwyth achosion' },
  'exchange.leave-out': { en: 'Leave out {reference}', cy: 'Gadael {reference} allan' },
  'exchange.for': { en: 'Who may open it', cy: 'Pwy gaiff ei agor' },
  'exchange.for.passphrase': {
    en: 'Whoever knows a passphrase',
    cy: 'Pwy bynnag sy’n gwybod cyfrinymadrodd',
  },
  'exchange.for.recipients': {
    en: 'Colleagues, by their keys',
    cy: 'Cydweithwyr, yn ôl eu hallweddi',
  },
  'exchange.passphrase': { en: 'Passphrase', cy: 'Cyfrinymadrodd' },
  'exchange.passphrase-hint': {
    en: 'Four or more unrelated words. Tell it to your colleague by another way than the file.',
    cy: 'Pedwar neu ragor o eiriau digyswllt. Dywedwch ef wrth eich cydweithiwr mewn ffordd wahanol i’r ffeil.',
  },
  'exchange.passphrase-again': { en: 'Passphrase again', cy: 'Y cyfrinymadrodd eto' },
  'exchange.passphrase-differs': {
    en: 'The two are not the same.',
    cy: 'Nid yw’r ddau yr un fath.',
  },
  'exchange.passphrase-missing': {
    en: 'Give a passphrase.',
    cy: 'Rhowch gyfrinymadrodd.',
  },
  'exchange.strength.0': { en: 'far too easy to guess', cy: 'llawer rhy hawdd ei ddyfalu' },
  'exchange.strength.1': { en: 'too easy to guess', cy: 'rhy hawdd ei ddyfalu' },
  'exchange.strength.2': { en: 'still easy to guess', cy: 'dal yn hawdd ei ddyfalu' },
  'exchange.strength.3': { en: 'good', cy: 'da' },
  'exchange.strength.4': { en: 'strong', cy: 'cryf' },
  'exchange.strength': { en: 'Strength: {words}', cy: 'Cryfder: {words}' },
  'exchange.passphrase-short': {
    en: 'A passphrase needs at least ten letters. Use more words.',
    cy: 'Mae angen o leiaf ddeg llythyren ar gyfrinymadrodd. Defnyddiwch fwy o eiriau.',
  },
  'exchange.recipients': { en: 'Colleagues’ keys', cy: 'Allweddi cydweithwyr' },
  'exchange.recipients-hint': {
    en: 'One on a line, beginning age1. A colleague finds theirs in their Settings.',
    cy: 'Un ar bob llinell, yn dechrau ag age1. Mae cydweithiwr yn dod o hyd i’w un yntau yn ei Osodiadau.',
  },
  'exchange.recipient-bad': {
    en: 'Line {line} is not a key: “{words}”.',
    cy: 'Nid yw llinell {line} yn allwedd: “{words}”.',
  },
  'exchange.recipient-bad-one': {
    en: 'One line is not a key.',
    cy: 'Nid yw un llinell yn allwedd.',
  },
  'exchange.and-more': { en: 'and {count} more', cy: 'a {count} arall' },
  'exchange.recipients-missing': {
    en: 'Paste at least one key.',
    cy: 'Gludwch o leiaf un allwedd.',
  },
  'exchange.recipients-read': {
    en: '{count, plural, one {One key} other {# keys}} read.',
    cy: 'Darllenwyd {count, plural, one {un allwedd} two {dwy allwedd} few {# allwedd} many {# allwedd} other {# allwedd}}.',
  },
  'exchange.own-key': { en: 'Your own key', cy: 'Eich allwedd eich hun' },
  'exchange.own-key-why': {
    en: 'Give it to colleagues, so that they can make bundles only you can open. It is no secret.',
    cy: 'Rhowch hi i gydweithwyr, er mwyn iddynt wneud bwndeli na all neb ond chi eu hagor. Nid yw’n gyfrinach.',
  },
  'exchange.copy-key': { en: 'Copy your key', cy: 'Copïo’ch allwedd' },
  'exchange.copied': { en: 'Your key was copied.', cy: 'Copïwyd eich allwedd.' },
  'exchange.make': { en: 'Make the bundle…', cy: 'Gwneud y bwndel…' },
  'exchange.making': { en: 'Making the bundle', cy: 'Yn gwneud y bwndel' },
  'exchange.made': {
    en: '{name} was written ({size}) and read back to check it.',
    cy: 'Ysgrifennwyd {name} ({size}) a’i ddarllen yn ôl i’w wirio.',
  },
  'exchange.not-made': {
    en: 'No bundle was written: the place to save was not chosen.',
    cy: 'Ni ysgrifennwyd bwndel: ni ddewiswyd lle i gadw.',
  },
  'exchange.open': { en: 'Open a bundle', cy: 'Agor bwndel' },
  'exchange.open-lead': {
    en: 'Opening shows what a bundle holds. Nothing here changes until you take it in.',
    cy: 'Mae agor yn dangos yr hyn y mae bwndel yn ei ddal. Nid oes dim yma’n newid nes ichi ei gymryd i mewn.',
  },
  'exchange.pick': { en: 'Choose a bundle…', cy: 'Dewis bwndel…' },
  'exchange.drop': { en: 'Drop a .redress file here', cy: 'Gollyngwch ffeil .redress yma' },
  'exchange.opening': { en: 'Opening and checking', cy: 'Yn agor ac yn gwirio' },
  'exchange.needs-passphrase': {
    en: 'This bundle was not made for your key. If it was made for a passphrase, give it here.',
    cy: 'Ni wnaed y bwndel hwn ar gyfer eich allwedd chi. Os gwnaed ef ar gyfer cyfrinymadrodd, rhowch ef yma.',
  },
  'exchange.try-passphrase': { en: 'Open with it', cy: 'Agor ag ef' },
  'exchange.from': {
    en: 'From {name}, made {when}.',
    cy: 'Oddi wrth {name}, gwnaed {when}.',
  },
  'exchange.device-known': {
    en: 'Their device has sent entries here before.',
    cy: 'Mae eu dyfais wedi anfon cofnodion yma o’r blaen.',
  },
  'exchange.device-new': {
    en: 'This is the first bundle from this device ({device}). Make sure you know who sent it.',
    cy: 'Hwn yw’r bwndel cyntaf o’r ddyfais hon ({device}). Gwnewch yn siŵr eich bod yn gwybod pwy a’i hanfonodd.',
  },
  'exchange.holds': {
    en: '{entries, plural, =0 {No new entry} one {# new entry} other {# new entries}}, {known} already here; {evidence, plural, =0 {no new evidence} one {# new item of evidence} other {# new items of evidence}} ({size}).',
    cy: '{entries, plural, zero {Dim cofnod newydd} one {# cofnod newydd} two {# gofnod newydd} few {# chofnod newydd} many {# chofnod newydd} other {# cofnod newydd}}, {known} yma eisoes; {evidence, plural, zero {dim tystiolaeth newydd} one {# eitem newydd o dystiolaeth} two {# eitem newydd o dystiolaeth} few {# eitem newydd o dystiolaeth} many {# eitem newydd o dystiolaeth} other {# eitem newydd o dystiolaeth}} ({size}).',
  },
  'exchange.bodies': {
    en: '{count, plural, one {It also says something new of # body: contacts and notes.} other {It also says something new of # bodies: contacts and notes.}}',
    cy: '{count, plural, zero {Nid yw’n dweud dim newydd am unrhyw gorff.} one {Mae hefyd yn dweud rhywbeth newydd am # corff: cysylltiadau a nodiadau.} two {Mae hefyd yn dweud rhywbeth newydd am # gorff: cysylltiadau a nodiadau.} few {Mae hefyd yn dweud rhywbeth newydd am # chorff: cysylltiadau a nodiadau.} many {Mae hefyd yn dweud rhywbeth newydd am # chorff: cysylltiadau a nodiadau.} other {Mae hefyd yn dweud rhywbeth newydd am # corff: cysylltiadau a nodiadau.}}',
  },
  'exchange.nothing-new': {
    en: 'Everything in this bundle is already here. Taking it in changes nothing.',
    cy: 'Mae popeth yn y bwndel hwn yma eisoes. Nid yw ei gymryd i mewn yn newid dim.',
  },
  'exchange.cases': { en: 'Cases in the bundle', cy: 'Achosion yn y bwndel' },
  'exchange.case-new': { en: 'new here', cy: 'newydd yma' },
  'exchange.case-known': { en: 'already here', cy: 'yma eisoes' },
  'exchange.what-is-new': { en: 'What is new', cy: 'Beth sy’n newydd' },
  'exchange.entries': {
    en: '{count, plural, =0 {nothing new} one {# entry} other {# entries}}',
    cy: '{count, plural, zero {dim newydd} one {# cofnod} two {# gofnod} few {# chofnod} many {# chofnod} other {# cofnod}}',
  },
  'exchange.evidence': {
    en: '{count, plural, one {# item of evidence} other {# items of evidence}}',
    cy: '{count, plural, one {# eitem o dystiolaeth} two {# eitem o dystiolaeth} few {# eitem o dystiolaeth} many {# eitem o dystiolaeth} other {# eitem o dystiolaeth}}',
  },
  'exchange.conflicts': {
    en: '{count, plural, one {# conflict: both versions will be kept for you to settle} other {# conflicts: both versions will be kept for you to settle}}',
    cy: '{count, plural, one {# gwrthdaro: cedwir y ddau fersiwn ichi eu setlo} two {# wrthdaro: cedwir y ddau fersiwn ichi eu setlo} few {# gwrthdaro: cedwir y ddau fersiwn ichi eu setlo} many {# gwrthdaro: cedwir y ddau fersiwn ichi eu setlo} other {# gwrthdaro: cedwir y ddau fersiwn ichi eu setlo}}',
  },
  'exchange.same-reference': {
    en: 'Another case here has this reference. Both will be kept, as two cases.',
    cy: 'Mae gan achos arall yma’r cyfeirnod hwn. Cedwir y ddau, fel dau achos.',
  },
  'exchange.waiting': {
    en: 'The bundle refers to {count, plural, one {# entry} other {# entries}} from device {device} that neither it nor you have. What depends on them is held until they come.',
    cy: 'Mae’r bwndel yn cyfeirio at {count, plural, one {# cofnod} two {# gofnod} few {# chofnod} many {# chofnod} other {# cofnod}} o ddyfais {device} nad oes gennych chi na’r bwndel. Cedwir yr hyn sy’n dibynnu arnynt nes iddynt ddod.',
  },
  'exchange.forks': {
    en: '{count, plural, one {# device has} other {# devices have}} written two different things in one place. These entries are set aside and shown; they change nothing.',
    cy: 'Mae {count, plural, one {# ddyfais} two {# ddyfais} few {# dyfais} many {# dyfais} other {# dyfais}} wedi ysgrifennu dau beth gwahanol mewn un lle. Rhoddir y cofnodion hyn o’r neilltu a’u dangos; nid ydynt yn newid dim.',
  },
  'exchange.take-in': { en: 'Take in', cy: 'Cymryd i mewn' },
  'exchange.leave': { en: 'Leave it', cy: 'Ei adael' },
  'exchange.taking': { en: 'Taking in', cy: 'Yn cymryd i mewn' },
  'exchange.left': {
    en: 'The bundle was closed. Nothing here changed.',
    cy: 'Caewyd y bwndel. Ni newidiodd dim yma.',
  },
  'exchange.taken': {
    en: 'Taken in: {cases, plural, one {# case} other {# cases}}, {entries, plural, one {# entry} other {# entries}}, {evidence, plural, =0 {no evidence} one {# item of evidence} other {# items of evidence}}.',
    cy: 'Cymerwyd i mewn: {cases, plural, zero {# achos} one {# achos} two {# achos} few {# achos} many {# achos} other {# achos}}, {entries, plural, zero {# cofnod} one {# cofnod} two {# gofnod} few {# chofnod} many {# chofnod} other {# cofnod}}, {evidence, plural, zero {dim tystiolaeth} one {# eitem o dystiolaeth} two {# eitem o dystiolaeth} few {# eitem o dystiolaeth} many {# eitem o dystiolaeth} other {# eitem o dystiolaeth}}.',
  },
} as const satisfies Words;
