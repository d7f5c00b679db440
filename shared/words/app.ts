import type { Words } from './word.ts';

/** The shell: what stands round every screen. */
export const app = {
  'app.name': { en: 'Redress', cy: 'Redress' },
  'app.skip': { en: 'Go to the screen', cy: 'Mynd i’r sgrin' },
  'app.starting': { en: 'Opening your records…', cy: 'Yn agor eich cofnodion…' },
  'app.nav': { en: 'Screens', cy: 'Sgriniau' },
  'app.nav.today': { en: 'Today', cy: 'Heddiw' },
  'app.nav.caseload': { en: 'Caseload', cy: 'Llwyth achosion' },
  'app.nav.bodies': { en: 'Bodies', cy: 'Cyrff' },
  'app.nav.team': { en: 'Team', cy: 'Tîm' },
  'app.nav.extract': { en: 'Import', cy: 'Mewnforio' },
  'app.nav.exchange': { en: 'Exchange', cy: 'Cyfnewid' },
  'app.nav.settings': { en: 'Settings', cy: 'Gosodiadau' },
  'app.nav.count.today': {
    en: '{count, plural, one {# thing to do} other {# things to do}}',
    cy: '{count, plural, one {# peth i’w wneud} two {# beth i’w gwneud} few {# pheth i’w gwneud} many {# pheth i’w gwneud} other {# peth i’w gwneud}}',
  },
  'app.nav.count.caseload': {
    en: '{count, plural, one {# action followed} other {# actions followed}}',
    cy: '{count, plural, one {# cam yn cael ei ddilyn} two {# gam yn cael eu dilyn} few {# cham yn cael eu dilyn} many {# cham yn cael eu dilyn} other {# cam yn cael eu dilyn}}',
  },
  'app.search.placeholder': {
    en: 'Search or jump to a case, body or action',
    cy: 'Chwilio neu neidio i achos, corff neu gam',
  },
  'app.language': { en: 'Language', cy: 'Iaith' },
  'app.forward': { en: 'Forward', cy: 'Ymlaen' },
  'app.lock': { en: 'Lock', cy: 'Cloi' },
  'app.shortcuts': { en: 'Keyboard shortcuts', cy: 'Llwybrau byr y bysellfwrdd' },
  'app.practice': {
    en: '<b>Practice store.</b> Every case, name and file here is invented.',
    cy: '<b>Storfa ymarfer.</b> Mae pob achos, enw a ffeil yma wedi’u dyfeisio.',
  },
  'app.practice.leave': { en: 'Go to our own cases', cy: 'Mynd i’n hachosion ein hunain' },
  'app.practice.discard': { en: 'Throw away the practice store', cy: 'Taflu’r storfa ymarfer' },
  'app.practice.discard-sure': {
    en: 'Throw away the practice store?',
    cy: 'Taflu’r storfa ymarfer?',
  },
  'app.practice.discard-what': {
    en: 'The invented cases and whatever you tried on them are removed from this computer. Your own cases are kept apart and are not touched.',
    cy: 'Caiff yr achosion dychmygol, a beth bynnag a wnaethoch â nhw, eu tynnu oddi ar y cyfrifiadur hwn. Cedwir eich achosion eich hun ar wahân ac ni chyffyrddir â nhw.',
  },
  'app.practice.discarded': {
    en: 'The practice store was thrown away.',
    cy: 'Taflwyd y storfa ymarfer.',
  },
  'app.practice.preparing': {
    en: 'Writing the invented cases',
    cy: 'Yn ysgrifennu’r achosion dychmygol',
  },
  'app.restored': {
    en: '<b>Your records were rebuilt from their safety copy.</b> Restored: {entries, plural, one {# entry} other {# entries}}, which make {cases, plural, one {# case} other {# cases}} and {evidence, plural, =0 {no files} one {# file} other {# files}}.',
    cy: '<b>Cafodd eich cofnodion eu hailadeiladu o’u copi diogelwch.</b> Adferwyd: {entries, plural, one {# cofnod} two {# gofnod} few {# chofnod} many {# chofnod} other {# cofnod}}, sy’n gwneud {cases, plural, other {# achos}} a {evidence, plural, =0 {dim ffeiliau} other {# ffeil}}.',
  },
  'app.missing-evidence': {
    en: '<b>{count, plural, one {A filed document is} other {# filed documents are}} not in the safety copy on this computer.</b> Each is marked on its case. Take in a bundle from a colleague who has it, or put the safety copy back.',
    cy: '<b>{count, plural, one {Nid yw # ddogfen a ffeiliwyd} other {Nid yw # o ddogfennau a ffeiliwyd}} yn y copi diogelwch ar y cyfrifiadur hwn.</b> Mae pob un wedi’i nodi ar ei achos. Derbyniwch fwndel gan gydweithiwr sydd â hi, neu rhowch y copi diogelwch yn ôl.',
  },
  'app.torn': {
    en: '<b>The computer stopped in the middle of a write.</b> The unfinished end was set aside; everything the app had confirmed is here.',
    cy: '<b>Stopiodd y cyfrifiadur ar ganol ysgrifennu.</b> Rhoddwyd y darn anorffenedig o’r neilltu; mae popeth yr oedd yr ap wedi’i gadarnhau yma.',
  },
  'app.failed': { en: 'This screen stopped working', cy: 'Peidiodd y sgrin hon â gweithio' },
  'app.failed.what': {
    en: 'The fault is ours. What you had recorded is safe; something half-typed here may be lost.',
    cy: 'Ein bai ni yw hyn. Mae’r hyn a gofnodwyd gennych yn ddiogel; efallai y collir rhywbeth a oedd ar hanner ei deipio.',
  },
  'app.failed.again': { en: 'Show the screen again', cy: 'Dangos y sgrin eto' },
  'app.failed.today': { en: 'Go to Today', cy: 'Mynd i Heddiw' },
  'app.failed.detail': {
    en: 'For whoever looks after Redress',
    cy: 'I bwy bynnag sy’n gofalu am Redress',
  },
  'app.damaged': {
    en: 'The key to your records cannot be read',
    cy: 'Ni ellir darllen yr allwedd i’ch cofnodion',
  },
  'app.damaged.what': {
    en: 'Both copies of the key file in the vault folder are damaged. The records themselves have not been touched, and nothing new will be made here.',
    cy: 'Mae’r ddau gopi o’r ffeil allwedd yn y ffolder wedi’u difrodi. Ni chyffyrddwyd â’r cofnodion eu hunain, ac ni chaiff dim newydd ei greu yma.',
  },
  'app.damaged.next': {
    en: 'Put the folder back from its last safety copy, then start Redress again.',
    cy: 'Rhowch y ffolder yn ôl o’i chopi diogelwch diwethaf, yna ailgychwynnwch Redress.',
  },
  'app.damaged.folder': { en: 'Show the folder', cy: 'Dangos y ffolder' },
  'app.trouble': {
    en: 'Something went wrong in the background.',
    cy: 'Aeth rhywbeth o’i le yn y cefndir.',
  },
  'app.rebuilding': { en: 'Rebuilding your records', cy: 'Yn ailadeiladu eich cofnodion' },

  'filing.nothing': { en: 'Nothing was filed.', cy: 'Ni ffeiliwyd dim.' },
  'filing.under': { en: 'File under {name}', cy: 'Ffeilio o dan {name}' },
  'filing.whole-case': {
    en: '{reference}, the case as a whole',
    cy: '{reference}, yr achos cyfan',
  },
  'filing.assess': { en: 'Assess', cy: 'Asesu' },
  'filing.open-case': { en: 'Open the case', cy: 'Agor yr achos' },
  'filing.more': { en: '{count} more', cy: '{count} arall' },
  'filing.pasted-picture': { en: 'Pasted picture {stamp}', cy: 'Llun wedi’i ludo {stamp}' },
  'filing.paste-dialog': {
    en: 'Nothing was filed: another window is open in front. Finish or close it, then paste again.',
    cy: 'Ni ffeiliwyd dim: mae ffenestr arall ar agor o’i flaen. Gorffennwch neu caewch hi, yna gludwch eto.',
  },
  'filing.paste-words': {
    en: 'There is no file on the clipboard, only words. Copy a file or a picture and paste it here; paste words into a field.',
    cy: 'Nid oes ffeil ar y clipfwrdd, dim ond geiriau. Copïwch ffeil neu lun a’i ludo yma; gludwch eiriau i faes.',
  },
  'filing.to': { en: 'File documents to…', cy: 'Ffeilio dogfennau i…' },
  'filing.to.pasted': { en: 'File what you pasted to…', cy: 'Ffeilio’r hyn a ludwyd i…' },
  'filing.to.files': {
    en: '{count, plural, one {# file} other {# files}}',
    cy: '{count, plural, other {# ffeil}}',
  },
  'filing.to.would': { en: 'They would go under', cy: 'Byddent yn mynd o dan' },
  'filing.to.choose-first': { en: 'Choose a place first', cy: 'Dewiswch le yn gyntaf' },
  'filing.to.search': {
    en: 'Which action or case do they belong to?',
    cy: 'I ba gam gweithredu neu achos y maent yn perthyn?',
  },
  'filing.to.elsewhere': { en: 'Or somewhere else', cy: 'Neu rywle arall' },
  'filing.to.placeholder': {
    en: 'Reference, body or words',
    cy: 'Cyfeirnod, corff neu eiriau',
  },
  'filing.to.which': {
    en: 'Which recommendations do they prove?',
    cy: 'Pa argymhellion y maent yn eu profi?',
  },
  'filing.to.which-hint': {
    en: 'Several at once, if they do. None: they are filed to the case as a whole.',
    cy: 'Sawl un ar unwaith, os felly. Dim un: fe’u ffeilir i’r achos cyfan.',
  },
  'filing.done': {
    en: '{count, plural, one {# file} other {# files}} filed under {name}: {files}',
    cy: '{count, plural, other {Ffeiliwyd # ffeil}} o dan {name}: {files}',
  },
  'filing.refused': {
    en: '{count, plural, one {# file was not filed} other {# files were not filed}}.',
    cy: '{count, plural, other {Ni chafodd # ffeil ei ffeilio}}.',
  },
  'filing.busy': { en: 'Filing under {name}', cy: 'Yn ffeilio o dan {name}' },
  'filing.waiting': {
    en: '{count, plural, one {# more filing waits} other {# more filings wait}} for this one.',
    cy: '{count, plural, other {Mae # ffeiliad arall yn aros am hwn}}.',
  },
  'filing.cancel': { en: 'Stop filing', cy: 'Stopio ffeilio' },
  'filing.report': { en: 'What happened to the files', cy: 'Beth ddigwyddodd i’r ffeiliau' },
  'filing.report.refused': { en: 'Not filed', cy: 'Heb eu ffeilio' },
  'filing.report.repeat': {
    en: 'Filed, and here before',
    cy: 'Ffeiliwyd, ac yma o’r blaen',
  },
  'filing.report.same': {
    en: 'The same file is already here as {file}, filed on {when}. Both filings stand: one file may prove two actions.',
    cy: 'Mae’r un ffeil yma eisoes fel {file}, a ffeiliwyd ar {when}. Saif y ddau ffeiliad: gall un ffeil brofi dau gam gweithredu.',
  },
  'filing.report.filed': {
    en: '{count, plural, =0 {Nothing was filed under {name}.} one {# file was filed under {name}.} other {# files were filed under {name}.}}',
    cy: '{count, plural, zero {Ni ffeiliwyd dim o dan {name}.} other {Ffeiliwyd # ffeil o dan {name}.}}',
  },

  'form.check': { en: 'Please fill this in.', cy: 'Llenwch hwn os gwelwch yn dda.' },

  'reminders.overdue': {
    en: '{count, plural, one {# action is overdue} other {# actions are overdue}}',
    cy: '{count, plural, one {Mae # cam yn hwyr} two {Mae # gam yn hwyr} few {Mae # cham yn hwyr} many {Mae # cham yn hwyr} other {Mae # cam yn hwyr}}',
  },
  'reminders.due-today': {
    en: '{count, plural, one {# action is due today} other {# actions are due today}}',
    cy: '{count, plural, one {Mae # cam yn ddyledus heddiw} two {Mae # gam yn ddyledus heddiw} few {Mae # cham yn ddyledus heddiw} many {Mae # cham yn ddyledus heddiw} other {Mae # cam yn ddyledus heddiw}}',
  },
  'reminders.due-soon': {
    en: '{count, plural, one {# action falls due soon} other {# actions fall due soon}}',
    cy: '{count, plural, one {Bydd # cam yn ddyledus cyn hir} two {Bydd # gam yn ddyledus cyn hir} few {Bydd # cham yn ddyledus cyn hir} many {Bydd # cham yn ddyledus cyn hir} other {Bydd # cam yn ddyledus cyn hir}}',
  },
  'reminders.waiting-for-us': {
    en: '{count, plural, one {# action waits for us} other {# actions wait for us}}',
    cy: '{count, plural, one {Mae # cam yn aros amdanom ni} two {Mae # gam yn aros amdanom ni} few {Mae # cham yn aros amdanom ni} many {Mae # cham yn aros amdanom ni} other {Mae # cam yn aros amdanom ni}}',
  },
  'reminders.look-again': {
    en: '{count, plural, one {# date to look at} other {# dates to look at}}',
    cy: '{count, plural, one {# dyddiad i edrych arno} two {# ddyddiad i edrych arnynt} few {# dyddiad i edrych arnynt} many {# dyddiad i edrych arnynt} other {# dyddiad i edrych arnynt}}',
  },
  'reminders.late': {
    en: 'Some of this should have rung earlier; the computer was off.',
    cy: 'Dylai rhywfaint o hyn fod wedi canu’n gynharach; roedd y cyfrifiadur i ffwrdd.',
  },
  'reminders.line': { en: '{body}: {reference} {number}', cy: '{body}: {reference} {number}' },
  'reminders.more': { en: 'and {count, number} more', cy: 'a {count, number} arall' },
} as const satisfies Words;
