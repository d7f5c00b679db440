import type { RefusalCode } from '../kernel/codes.ts';
import { calendarRefusalNext } from './calendar-refusals.ts';
import { dateRefusalNext } from './date-refusals.ts';
import { draftRefusalNext } from './draft-refusals.ts';
import { officeRefusalNext } from './office-refusals.ts';
import { ruleRefusalNext } from './rule-refusals.ts';
import type { Word } from './word.ts';

/** What to do now, by refusal code. */
export const refusalNext = {
  ...ruleRefusalNext,
  ...officeRefusalNext,
  ...draftRefusalNext,
  ...dateRefusalNext,
  'refusal-next.ipc.malformed': {
    en: 'Nothing was changed. Try once more; if it happens again, tell whoever looks after Redress what you did.',
    cy: 'Ni newidiwyd dim. Rhowch gynnig arall arni; os digwydd eto, dywedwch wrth bwy bynnag sy’n gofalu am Redress beth wnaethoch chi.',
  },
  'refusal-next.ipc.foreign': {
    en: 'Close Redress and tell whoever looks after this computer.',
    cy: 'Caewch Redress a dywedwch wrth bwy bynnag sy’n gofalu am y cyfrifiadur hwn.',
  },
  'refusal-next.ipc.unknown-channel': {
    en: 'Close Redress and start it again, so that all of it is the same version.',
    cy: 'Caewch Redress a’i gychwyn eto, fel bod y cyfan yr un fersiwn.',
  },
  'refusal-next.ipc.failed': {
    en: 'Nothing was half-done. Try once more; if it happens again, start Redress again and tell whoever looks after it.',
    cy: 'Ni wnaed dim ar ei hanner. Rhowch gynnig arall arni; os digwydd eto, ailgychwynnwch Redress a dywedwch wrth bwy bynnag sy’n gofalu amdano.',
  },

  'refusal-next.vault.exists': {
    en: 'Close Redress and start it again to open them.',
    cy: 'Caewch Redress a’i gychwyn eto i’w hagor.',
  },
  'refusal-next.vault.missing': {
    en: 'If records should be here, put the folder back from its safety copy and start Redress again.',
    cy: 'Os dylai cofnodion fod yma, rhowch y ffolder yn ôl o’i gopi diogelwch ac ailgychwynnwch Redress.',
  },
  'refusal-next.vault.wrong-passphrase': {
    en: 'Type it again; check the language of the keyboard and Caps Lock. If it is lost, use the recovery key.',
    cy: 'Teipiwch ef eto; gwiriwch iaith y bysellfwrdd a Caps Lock. Os yw ar goll, defnyddiwch yr allwedd adfer.',
  },
  'refusal-next.vault.wrong-recovery-key': {
    en: 'Compare it with the printed sheet, group by group.',
    cy: 'Cymharwch hi â’r daflen argraffedig, grŵp wrth grŵp.',
  },
  'refusal-next.vault.damaged': {
    en: 'Change nothing in the folder. Put it back from the last safety copy, or ask whoever looks after Redress.',
    cy: 'Peidiwch â newid dim yn y ffolder. Rhowch hi’n ôl o’r copi diogelwch diwethaf, neu gofynnwch i bwy bynnag sy’n gofalu am Redress.',
  },
  'refusal-next.vault.newer': {
    en: 'Install the newest version of Redress, then open them.',
    cy: 'Gosodwch y fersiwn diweddaraf o Redress, yna agorwch nhw.',
  },
  'refusal-next.vault.in-use': {
    en: 'Go to that window, or close it first.',
    cy: 'Ewch i’r ffenestr honno, neu caewch hi’n gyntaf.',
  },
  'refusal-next.vault.locked': {
    en: 'Unlock them with your passphrase.',
    cy: 'Datglowch nhw â’ch cyfrinair.',
  },
  'refusal-next.vault.passphrase-weak': {
    en: 'Use four or more words that have nothing to do with each other.',
    cy: 'Defnyddiwch bedwar gair neu fwy nad oes a wnelont â’i gilydd.',
  },

  'refusal-next.ledger.altered': {
    en: 'Nothing was taken from it. Run the integrity check in Settings and keep the file as it is.',
    cy: 'Ni chymerwyd dim ohono. Rhedwch y gwiriad cywirdeb yn y Gosodiadau a chadwch y ffeil fel y mae.',
  },
  'refusal-next.ledger.fork': {
    en: 'Both are kept aside. Ask the colleague whose computer it is whether it was restored from a copy.',
    cy: 'Cedwir y ddau o’r neilltu. Gofynnwch i’r cydweithiwr sy’n berchen ar y cyfrifiadur a gafodd ei adfer o gopi.',
  },
  'refusal-next.ledger.gap': {
    en: 'Ask the sender for a bundle that includes them; what depends on them waits.',
    cy: 'Gofynnwch i’r anfonwr am fwndel sy’n eu cynnwys; mae’r hyn sy’n dibynnu arnynt yn aros.',
  },
  'refusal-next.ledger.unsigned': {
    en: 'It was not taken in. Ask the sender to make the bundle again.',
    cy: 'Ni chafodd ei dderbyn. Gofynnwch i’r anfonwr wneud y bwndel eto.',
  },
  'refusal-next.mirror.behind-database': {
    en: 'Nothing was changed. Put the newer safety copy back, or ask whoever looks after Redress before going on.',
    cy: 'Ni newidiwyd dim. Rhowch y copi diogelwch mwy newydd yn ôl, neu gofynnwch i bwy bynnag sy’n gofalu am Redress cyn mynd ymlaen.',
  },
  'refusal-next.mirror.head-moved': {
    en: 'Start Redress again; what was recorded before is safe.',
    cy: 'Ailgychwynnwch Redress; mae’r hyn a gofnodwyd o’r blaen yn ddiogel.',
  },
  'refusal-next.mirror.damaged': {
    en: 'Change nothing in the folder. Run the integrity check in Settings, or ask whoever looks after Redress.',
    cy: 'Peidiwch â newid dim yn y ffolder. Rhedwch y gwiriad cywirdeb yn y Gosodiadau, neu gofynnwch i bwy bynnag sy’n gofalu am Redress.',
  },
  'refusal-next.mirror.write-failed': {
    en: 'Check that the disk is there and may be written to, then try again.',
    cy: 'Gwiriwch fod y ddisg yno ac y gellir ysgrifennu iddi, yna rhowch gynnig arall arni.',
  },
  'refusal-next.database.newer': {
    en: 'Install the newest version of Redress; nothing was touched.',
    cy: 'Gosodwch y fersiwn diweddaraf o Redress; ni chyffyrddwyd â dim.',
  },
  'refusal-next.database.failed': {
    en: 'Start Redress again: it rebuilds the database from the safety copy and says what it restored.',
    cy: 'Ailgychwynnwch Redress: bydd yn ailadeiladu’r gronfa ddata o’r copi diogelwch ac yn dweud beth a adferwyd.',
  },
  'refusal-next.disk.full': {
    en: 'Make room on the disk, then do it again. What was recorded before is safe.',
    cy: 'Gwnewch le ar y ddisg, yna gwnewch hyn eto. Mae’r hyn a gofnodwyd o’r blaen yn ddiogel.',
  },

  'refusal-next.file.vanished': {
    en: 'Find where it is now and file it from there.',
    cy: 'Dewch o hyd i ble mae hi nawr a’i ffeilio oddi yno.',
  },
  'refusal-next.file.changed': {
    en: 'Close the program that is writing it, wait for downloads to finish, then file it again.',
    cy: 'Caewch y rhaglen sy’n ysgrifennu iddi, arhoswch i lawrlwythiadau orffen, yna ffeiliwch hi eto.',
  },
  'refusal-next.file.empty': {
    en: 'Ask the sender for it again; an empty file proves nothing.',
    cy: 'Gofynnwch i’r anfonwr amdani eto; nid yw ffeil wag yn profi dim.',
  },
  'refusal-next.file.unreadable': {
    en: 'Check that you may open it and that its drive is connected, then file it again.',
    cy: 'Gwiriwch y cewch ei hagor a bod ei gyriant wedi’i gysylltu, yna ffeiliwch hi eto.',
  },
  'refusal-next.file.not-a-file': {
    en: 'Save it as a file first, then file that.',
    cy: 'Cadwch hwn fel ffeil yn gyntaf, yna ffeiliwch honno.',
  },
  'refusal-next.file.name-unsafe': {
    en: 'Rename it with plain letters and numbers, then try again.',
    cy: 'Ailenwch hi â llythrennau a rhifau plaen, yna rhowch gynnig arall arni.',
  },
  'refusal-next.file.too-large': {
    en: 'Ask for a smaller copy, or split it.',
    cy: 'Gofynnwch am gopi llai, neu rannu’r ffeil.',
  },
  'refusal-next.file.token-spent': {
    en: 'Drop or choose it again.',
    cy: 'Gollyngwch neu dewiswch hi eto.',
  },
  'refusal-next.file.copy-differs': {
    en: 'File it again. If it happens twice, have the disk checked.',
    cy: 'Ffeiliwch eto. Os digwydd ddwywaith, gofynnwch i rywun wirio’r ddisg.',
  },
  'refusal-next.file.cancelled': {
    en: 'Start again when you are ready.',
    cy: 'Dechreuwch eto pan fyddwch yn barod.',
  },
  'refusal-next.object.missing': {
    en: 'Take in a bundle from a colleague who has it, or put the safety copy back.',
    cy: 'Derbyniwch fwndel gan gydweithiwr sydd â hi, neu rhowch y copi diogelwch yn ôl.',
  },
  'refusal-next.object.damaged': {
    en: 'Do not rely on it. Take in a bundle from a colleague who has it, or ask the body for it again.',
    cy: 'Peidiwch â dibynnu arni. Derbyniwch fwndel gan gydweithiwr sydd â hi, neu gofynnwch i’r corff amdani eto.',
  },

  'refusal-next.extract.empty': {
    en: 'Choose another file, or export the list again.',
    cy: 'Dewiswch ffeil arall, neu allforiwch y rhestr eto.',
  },
  'refusal-next.extract.encoding': {
    en: 'Save it from the spreadsheet as “CSV UTF-8”, then choose it again.',
    cy: 'Cadwch hi o’r daenlen fel “CSV UTF-8”, yna dewiswch hi eto.',
  },
  'refusal-next.extract.no-header': {
    en: 'Put the names of the columns into the first row, then choose it again.',
    cy: 'Rhowch enwau’r colofnau yn y rhes gyntaf, yna dewiswch y ffeil eto.',
  },
  'refusal-next.extract.wrong-columns': {
    en: 'Look at that row in the spreadsheet: often a comma stands outside quotation marks.',
    cy: 'Edrychwch ar y rhes honno yn y daenlen: yn aml mae coma y tu allan i ddyfynodau.',
  },
  'refusal-next.extract.unclosed-quote': {
    en: 'Close it in the spreadsheet and export again.',
    cy: 'Caewch ef yn y daenlen ac allforio eto.',
  },
  'refusal-next.extract.not-this-json': {
    en: 'Export a list of objects, one for each recommendation.',
    cy: 'Allforiwch restr o wrthrychau, un ar gyfer pob argymhelliad.',
  },
  'refusal-next.extract.reference-missing': {
    en: 'Add it in the spreadsheet, or choose another column for it.',
    cy: 'Ychwanegwch ef yn y daenlen, neu dewiswch golofn arall ar ei gyfer.',
  },
  'refusal-next.extract.number-missing': {
    en: 'Add it, or choose no column so that rows are numbered R1, R2 and so on.',
    cy: 'Ychwanegwch ef, neu peidiwch â dewis colofn fel bod y rhesi’n cael eu rhifo R1, R2 ac ati.',
  },
  'refusal-next.extract.text-missing': {
    en: 'Add it in the spreadsheet, or choose another column for it.',
    cy: 'Ychwanegwch ef yn y daenlen, neu dewiswch golofn arall ar ei gyfer.',
  },
  'refusal-next.extract.body-missing': {
    en: 'Add it in the spreadsheet, or choose another column for it.',
    cy: 'Ychwanegwch ef yn y daenlen, neu dewiswch golofn arall ar ei gyfer.',
  },
  'refusal-next.extract.duplicate-row': {
    en: 'Take one of them out, or give each its own number.',
    cy: 'Tynnwch un ohonynt allan, neu rhowch ei rhif ei hun i bob un.',
  },
  'refusal-next.extract.bad-date': {
    en: 'Correct it in the spreadsheet; days are read as day, month, year.',
    cy: 'Cywirwch ef yn y daenlen; darllenir dyddiadau fel diwrnod, mis, blwyddyn.',
  },
  'refusal-next.extract.bad-kind': {
    en: 'Match the word to a kind in the step before.',
    cy: 'Parwch y gair â math yn y cam blaenorol.',
  },
  'refusal-next.extract.case-disagrees': {
    en: 'Make the title, body and decision date the same in each row of the case.',
    cy: 'Gwnewch y teitl, y corff a dyddiad y penderfyniad yr un fath ym mhob rhes o’r achos.',
  },
  'refusal-next.extract.rows-refused': {
    en: 'Correct those rows in the file and choose it again.',
    cy: 'Cywirwch y rhesi hynny yn y ffeil a’i dewis eto.',
  },
  'refusal-next.extract.changed-since-preview': {
    en: 'Look at the preview again, then take it in.',
    cy: 'Edrychwch ar y rhagolwg eto, yna ei dderbyn.',
  },

  ...calendarRefusalNext,
  'refusal-next.deadline.no-such-date': {
    en: 'Check the day and the month.',
    cy: 'Gwiriwch y diwrnod a’r mis.',
  },
  'refusal-next.deadline.not-understood': {
    en: 'Write a date (8 October 2025) or a period (within 3 months, 20 working days), or leave it without a date.',
    cy: 'Ysgrifennwch ddyddiad (8 Hydref 2025) neu gyfnod (o fewn 3 mis, 20 diwrnod gwaith), neu gadewch ef heb ddyddiad.',
  },
  'refusal-next.deadline.needs-start': {
    en: 'Give the day the decision was issued, or the day the period runs from.',
    cy: 'Rhowch y diwrnod y cyhoeddwyd y penderfyniad, neu’r diwrnod y mae’r cyfnod yn rhedeg ohono.',
  },
  'refusal-next.deadline.amount': {
    en: 'Give a whole number from 1 to 999.',
    cy: 'Rhowch rif cyfan o 1 i 999.',
  },
  'refusal-next.deadline.calendar-range': {
    en: 'Give the date itself instead of a number of working days.',
    cy: 'Rhowch y dyddiad ei hun yn lle nifer o ddiwrnodau gwaith.',
  },

  'refusal-next.case.not-found': {
    en: 'Go back to the caseload and open it from there.',
    cy: 'Ewch yn ôl i’r llwyth achosion ac agorwch ef oddi yno.',
  },
  'refusal-next.case.reference-taken': {
    en: 'Open that case instead, or check the reference.',
    cy: 'Agorwch yr achos hwnnw yn lle hynny, neu gwiriwch y cyfeirnod.',
  },
  'refusal-next.case.reference-missing': {
    en: 'Type it as it stands on the decision.',
    cy: 'Teipiwch ef fel y mae ar y penderfyniad.',
  },
  'refusal-next.case.title-missing': {
    en: 'A few words on what the complaint was about are enough.',
    cy: 'Mae ychydig eiriau am destun y gŵyn yn ddigon.',
  },
  'refusal-next.case.body-missing': {
    en: 'Name the body that agreed to act.',
    cy: 'Enwch y corff a gytunodd i weithredu.',
  },
  'refusal-next.case.decision-in-future': {
    en: 'Give a day up to today.',
    cy: 'Rhowch ddiwrnod hyd at heddiw.',
  },
  'refusal-next.recommendation.not-found': {
    en: 'Go back to the case and choose it there.',
    cy: 'Ewch yn ôl i’r achos a’i ddewis yno.',
  },
  'refusal-next.recommendation.number-taken': {
    en: 'Give it the number printed in the decision, or the next free one.',
    cy: 'Rhowch iddo’r rhif sydd wedi’i argraffu yn y penderfyniad, neu’r rhif rhydd nesaf.',
  },
  'refusal-next.recommendation.text-missing': {
    en: 'Write what the body agreed to do, in the decision’s words.',
    cy: 'Ysgrifennwch yr hyn y cytunodd y corff i’w wneud, yng ngeiriau’r penderfyniad.',
  },
  'refusal-next.recommendation.ended': {
    en: 'Nothing more is owed for it.',
    cy: 'Nid oes dim mwy yn ddyledus amdano.',
  },
  'refusal-next.evidence.not-found': {
    en: 'Go back to the case; the list there is current.',
    cy: 'Ewch yn ôl i’r achos; mae’r rhestr yno’n gyfredol.',
  },
  'refusal-next.evidence.nothing-to-assess': {
    en: 'File the evidence first, or choose which items you looked at.',
    cy: 'Ffeiliwch y dystiolaeth yn gyntaf, neu dewiswch pa eitemau y gwnaethoch edrych arnynt.',
  },
  'refusal-next.evidence.statement-only': {
    en: 'Ask the body for something that shows it.',
    cy: 'Gofynnwch i’r corff am rywbeth sy’n ei ddangos.',
  },
  'refusal-next.assessment.reason-missing': {
    en: 'Say in a sentence why this is, or is not, enough.',
    cy: 'Dywedwch mewn brawddeg pam mae hyn yn ddigon, neu pam nad ydyw.',
  },
  'refusal-next.assessment.date-before-evidence': {
    en: 'Check the day the action was done and the day the evidence came.',
    cy: 'Gwiriwch y diwrnod y gwnaed y cam gweithredu a’r diwrnod y daeth y dystiolaeth.',
  },
  'refusal-next.closing.not-all-ended': {
    en: 'Assess those that are left first.',
    cy: 'Aseswch y rhai sydd ar ôl yn gyntaf.',
  },
  'refusal-next.closing.already-closed': {
    en: 'Nothing more is needed.',
    cy: 'Nid oes angen dim mwy.',
  },
  'refusal-next.closing.told-date-missing': {
    en: 'Give a day for the complainant and for each body.',
    cy: 'Rhowch ddiwrnod ar gyfer yr achwynydd ac ar gyfer pob corff.',
  },
  'refusal-next.closing.complaint-already-closed': {
    en: 'Only the recommendations are still followed.',
    cy: 'Dim ond yr argymhellion sy’n dal i gael eu dilyn.',
  },
  'refusal-next.procedure.unknown': {
    en: 'Choose another procedure, or install the newest version of Redress.',
    cy: 'Dewiswch weithdrefn arall, neu gosodwch y fersiwn diweddaraf o Redress.',
  },
  'refusal-next.procedure.step-nobody': {
    en: 'Name a role for the step, or let it be asked for and name who approves it.',
    cy: 'Enwch rôl ar gyfer y cam, neu gadewch i bobl ofyn amdano ac enwch pwy sy’n ei gymeradwyo.',
  },
  'refusal-next.procedure.no-second-person': {
    en: 'Name at least one role that may approve the step.',
    cy: 'Enwch o leiaf un rôl a all gymeradwyo’r cam.',
  },
  'refusal-next.procedure.role-not-open': {
    en: 'A reader for learning can only write themes, and an auditor can only export. Choose another role.',
    cy: 'Dim ond ysgrifennu themâu y gall darllenydd dysgu ei wneud, a dim ond allforio y gall archwilydd ei wneud. Dewiswch rôl arall.',
  },
  'refusal-next.procedure.ladder-order': {
    en: 'Put its steps in the order of their days, each on a day of its own, and number the levels 1, 2, 3.',
    cy: 'Rhowch ei chamau yn nhrefn eu diwrnodau, pob un ar ei ddiwrnod ei hun, a rhifwch y lefelau 1, 2, 3.',
  },
  'refusal-next.procedure.listed-twice': {
    en: 'Take one of the two out.',
    cy: 'Tynnwch un o’r ddau allan.',
  },
  'refusal-next.procedure.impact-order': {
    en: 'Give the second look more months than the first.',
    cy: 'Rhowch fwy o fisoedd i’r ail olwg nag i’r gyntaf.',
  },
  'refusal-next.procedure.id-taken': {
    en: 'Choose another short name for your own procedure.',
    cy: 'Dewiswch enw byr arall ar gyfer eich gweithdrefn eich hun.',
  },
  'refusal-next.procedure.unknown-kind': {
    en: 'Rename only kinds the copied procedure has.',
    cy: 'Ailenwch dim ond mathau sydd yn y weithdrefn a gopïwyd.',
  },

  'refusal-next.bundle.wrong-passphrase': {
    en: 'Ask the sender for it again, by telephone rather than by email.',
    cy: 'Gofynnwch i’r anfonwr amdano eto, dros y ffôn yn hytrach na thrwy e-bost.',
  },
  'refusal-next.bundle.not-for-us': {
    en: 'Send the sender your key (Settings, My key for colleagues) and ask for a new bundle.',
    cy: 'Anfonwch eich allwedd at yr anfonwr (Gosodiadau, Fy allwedd i gydweithwyr) a gofynnwch am fwndel newydd.',
  },
  'refusal-next.bundle.truncated': {
    en: 'Copy or download it again; nothing was taken in.',
    cy: 'Copïwch neu lawrlwythwch ef eto; ni dderbyniwyd dim.',
  },
  'refusal-next.bundle.altered': {
    en: 'Do not trust it. Ask the sender for a new one; nothing was taken in.',
    cy: 'Peidiwch ag ymddiried ynddo. Gofynnwch i’r anfonwr am un newydd; ni dderbyniwyd dim.',
  },
  'refusal-next.bundle.newer': {
    en: 'Install the newest version of Redress, then open it.',
    cy: 'Gosodwch y fersiwn diweddaraf o Redress, yna agorwch ef.',
  },
  'refusal-next.bundle.not-a-bundle': {
    en: 'Choose a file whose name ends in .redress.',
    cy: 'Dewiswch ffeil y mae ei henw’n gorffen â .redress.',
  },
  'refusal-next.bundle.unsafe-name': {
    en: 'Nothing was unpacked. Ask the sender where it came from.',
    cy: 'Ni ddadbaciwyd dim. Gofynnwch i’r anfonwr o ble y daeth.',
  },
  'refusal-next.bundle.too-large': {
    en: 'Ask for fewer cases in one bundle.',
    cy: 'Gofynnwch am lai o achosion mewn un bwndel.',
  },
  'refusal-next.bundle.unsigned': {
    en: 'Nothing was taken in. Ask the sender to make it again.',
    cy: 'Ni dderbyniwyd dim. Gofynnwch i’r anfonwr ei wneud eto.',
  },
  'refusal-next.bundle.practice': {
    en: 'Open it from your own practice store, if that is what you want.',
    cy: 'Agorwch ef o’ch storfa ymarfer eich hun, os dyna yr hoffech ei wneud.',
  },
  'refusal-next.bundle.own-practice': {
    en: 'Go to your own cases first.',
    cy: 'Ewch i’ch achosion eich hun yn gyntaf.',
  },
  'refusal-next.bundle.nothing-chosen': {
    en: 'Choose at least one case.',
    cy: 'Dewiswch o leiaf un achos.',
  },
  'refusal-next.bundle.no-recipient': {
    en: 'Paste a colleague’s key, or set a passphrase.',
    cy: 'Gludwch allwedd cydweithiwr, neu gosodwch gyfrinair.',
  },
  'refusal-next.bundle.bad-recipient': {
    en: 'A key begins with age1. Ask for it to be copied whole, from Settings.',
    cy: 'Mae allwedd yn dechrau ag age1. Gofynnwch iddi gael ei chopïo’n gyfan, o’r Gosodiadau.',
  },
  'refusal-next.bundle.passphrase-weak': {
    en: 'Use four or more words that have nothing to do with each other.',
    cy: 'Defnyddiwch bedwar gair neu fwy nad oes a wnelont â’i gilydd.',
  },
  'refusal-next.bundle.incomplete': {
    en: 'Nothing was taken in. Ask the sender to make it again.',
    cy: 'Ni dderbyniwyd dim. Gofynnwch i’r anfonwr ei wneud eto.',
  },
  'refusal-next.bundle.moved-on': {
    en: 'Look at the preview again, then take it in.',
    cy: 'Edrychwch ar y rhagolwg eto, yna ei dderbyn.',
  },

  'refusal-next.practice.missing': {
    en: 'Open one from Settings.',
    cy: 'Agorwch un o’r Gosodiadau.',
  },

  'refusal-next.extension.not-found': {
    en: 'Open the case again and choose the request from its list.',
    cy: 'Agorwch yr achos eto a dewiswch y cais o’i restr.',
  },
  'refusal-next.extension.no-date': {
    en: 'Set its date first, or record the event it waits for.',
    cy: 'Pennwch ei ddyddiad yn gyntaf, neu cofnodwch y digwyddiad y mae’n aros amdano.',
  },
  'refusal-next.extension.undecided': {
    en: 'Decide that request first.',
    cy: 'Penderfynwch ar y cais hwnnw yn gyntaf.',
  },
  'refusal-next.extension.already-decided': {
    en: 'If it was granted in error, remove the extension; if they ask again, record a new request.',
    cy: 'Os caniatawyd ef ar gam, tynnwch yr estyniad; os gofynnant eto, cofnodwch gais newydd.',
  },
  'refusal-next.extension.not-later': {
    en: 'Give a later date, or refuse the request.',
    cy: 'Rhowch ddyddiad hwyrach, neu gwrthodwch y cais.',
  },
  'refusal-next.extension.not-granted': {
    en: 'Look at the request again: it may have been refused or removed already.',
    cy: 'Edrychwch ar y cais eto: efallai iddo gael ei wrthod neu ei dynnu eisoes.',
  },
  'refusal-next.letter.not-found': {
    en: 'Open the case again and choose the letter from its list.',
    cy: 'Agorwch yr achos eto a dewiswch y llythyr o’i restr.',
  },
  'refusal-next.letter.in-error': {
    en: 'Choose the letter that did go.',
    cy: 'Dewiswch y llythyr a aeth mewn gwirionedd.',
  },
  'refusal-next.letter.other-body': {
    en: 'Record one letter for each body.',
    cy: 'Cofnodwch un llythyr ar gyfer pob corff.',
  },
  'refusal-next.letter.to-body-only': {
    en: 'Choose the body, or another kind of letter.',
    cy: 'Dewiswch y corff, neu fath arall o lythyr.',
  },
  'refusal-next.letter.to-complainant-only': {
    en: 'Choose the complainant, or another kind of letter.',
    cy: 'Dewiswch yr achwynydd, neu fath arall o lythyr.',
  },
  'refusal-next.letter.not-judged': {
    en: 'Judge the evidence first; where nothing came, send a chase.',
    cy: 'Aseswch y dystiolaeth yn gyntaf; os na ddaeth dim, anfonwch nodyn atgoffa.',
  },
  'refusal-next.letter.reply-before-sent': {
    en: 'Give a later day to reply by.',
    cy: 'Rhowch ddiwrnod ateb hwyrach.',
  },
  'refusal-next.reminder.no-date': {
    en: 'Leave it out of the reminder, or set its date first.',
    cy: 'Gadewch ef allan o’r nodyn, neu pennwch ei ddyddiad yn gyntaf.',
  },
  'refusal-next.reminder.too-late': {
    en: 'From the day after the date, send a chase.',
    cy: 'O’r diwrnod ar ôl y dyddiad, anfonwch nodyn atgoffa.',
  },
  'refusal-next.chase.no-date': {
    en: 'Leave it out of the chase, or set its date first.',
    cy: 'Gadewch ef allan o’r nodyn atgoffa, neu pennwch ei ddyddiad yn gyntaf.',
  },
  'refusal-next.chase.not-overdue': {
    en: 'Wait for the day after the date, or send a reminder instead.',
    cy: 'Arhoswch tan y diwrnod ar ôl y dyddiad, neu anfonwch nodyn cwrtais yn lle hynny.',
  },
  'refusal-next.chase.extension-undecided': {
    en: 'Decide the request, then chase if the date still stands.',
    cy: 'Penderfynwch ar y cais, yna anfonwch nodyn atgoffa os yw’r dyddiad yn dal i sefyll.',
  },
  'refusal-next.chase.waiting-for-us': {
    en: 'Judge it first; then ask for what is still needed.',
    cy: 'Aseswch hi yn gyntaf; yna gofynnwch am yr hyn sydd ei angen o hyd.',
  },
  'refusal-next.person.no-contact': {
    en: 'Write to their representative, or record why nobody was told.',
    cy: 'Ysgrifennwch at eu cynrychiolydd, neu cofnodwch pam na ddywedwyd wrth neb.',
  },
  'refusal-next.reply.before-letter': {
    en: 'Correct the day, or record it as a reply to no letter.',
    cy: 'Cywirwch y diwrnod, neu cofnodwch ef fel ateb i ddim llythyr.',
  },
  'refusal-next.reply.reason-missing': {
    en: 'Choose the reason from the list; where the body gave no reason, choose that.',
    cy: 'Dewiswch y rheswm o’r rhestr; os na roddwyd un, dewiswch hynny.',
  },
  'refusal-next.gate.option-unknown': {
    en: 'Choose one of the steps of the gate as it now stands.',
    cy: 'Dewiswch un o gamau’r glwyd fel y mae nawr.',
  },
  'refusal-next.gate.road-unknown': {
    en: 'Choose one of the roads the procedure lists.',
    cy: 'Dewiswch un o’r ffyrdd y mae’r weithdrefn yn eu rhestru.',
  },
  'refusal-next.gate.not-open': {
    en: 'Record what is missing, or let a manager go on with a reason that prints.',
    cy: 'Cofnodwch yr hyn sydd ar goll, neu gadewch i reolwr fynd ymlaen gyda rheswm sy’n argraffu.',
  },
  'refusal-next.escalation.none': {
    en: 'There is nothing to stand down from.',
    cy: 'Nid oes dim i gamu’n ôl ohono.',
  },
} as const satisfies Readonly<Record<`refusal-next.${RefusalCode}`, Word>>;
