import type { Words } from '../word.ts';

/** What is refused of the store: the ledger, its copies, its keys and the window that asks. */
export const storeRefusals = {
  'refusal.ipc.malformed': {
    en: 'The app asked itself for something that makes no sense, and stopped.',
    cy: 'Gofynnodd yr ap iddo’i hun am rywbeth nad yw’n gwneud synnwyr, a stopiodd.',
  },
  'refusal-next.ipc.malformed': {
    en: 'Nothing was changed. Try once more; if it happens again, tell whoever looks after Redress what you did.',
    cy: 'Ni newidiwyd dim. Rhowch gynnig arall arni; os digwydd eto, dywedwch wrth bwy bynnag sy’n gofalu am Redress beth wnaethoch chi.',
  },
  'refusal.ipc.foreign': {
    en: 'Something that is not Redress asked for your records. It was turned away.',
    cy: 'Gofynnodd rhywbeth nad yw’n rhan o Redress am eich cofnodion. Fe’i gwrthodwyd.',
  },
  'refusal-next.ipc.foreign': {
    en: 'Close Redress and tell whoever looks after this computer.',
    cy: 'Caewch Redress a dywedwch wrth bwy bynnag sy’n gofalu am y cyfrifiadur hwn.',
  },
  'refusal.ipc.unknown-channel': {
    en: 'This window asked for something this version of the app does not have.',
    cy: 'Gofynnodd y ffenestr hon am rywbeth nad yw yn y fersiwn hon o’r ap.',
  },
  'refusal-next.ipc.unknown-channel': {
    en: 'Close Redress and start it again, so that all of it is the same version.',
    cy: 'Caewch Redress a’i gychwyn eto, fel bod y cyfan yr un fersiwn.',
  },
  'refusal.ipc.failed': {
    en: 'The app could not finish this because of a fault of its own.',
    cy: 'Ni allai’r ap orffen hyn oherwydd nam ynddo’i hun.',
  },
  'refusal-next.ipc.failed': {
    en: 'Nothing was half-done. Try once more; if it happens again, start Redress again and tell whoever looks after it.',
    cy: 'Ni wnaed dim ar ei hanner. Rhowch gynnig arall arni; os digwydd eto, ailgychwynnwch Redress a dywedwch wrth bwy bynnag sy’n gofalu amdano.',
  },
  'refusal.vault.exists': {
    en: 'There are already records in this folder.',
    cy: 'Mae cofnodion yn y ffolder hon eisoes.',
  },
  'refusal-next.vault.exists': {
    en: 'Close Redress and start it again to open them.',
    cy: 'Caewch Redress a’i gychwyn eto i’w hagor.',
  },
  'refusal.vault.missing': {
    en: 'There are no records in this folder.',
    cy: 'Does dim cofnodion yn y ffolder hon.',
  },
  'refusal-next.vault.missing': {
    en: 'If records should be here, put the folder back from its safety copy and start Redress again.',
    cy: 'Os dylai cofnodion fod yma, rhowch y ffolder yn ôl o’i gopi diogelwch ac ailgychwynnwch Redress.',
  },
  'refusal.vault.wrong-passphrase': {
    en: 'That is not the passphrase of these records.',
    cy: 'Nid dyna gyfrinair y cofnodion hyn.',
  },
  'refusal-next.vault.wrong-passphrase': {
    en: 'Type it again; check the language of the keyboard and Caps Lock. If it is lost, use the recovery key.',
    cy: 'Teipiwch ef eto; gwiriwch iaith y bysellfwrdd a Caps Lock. Os yw ar goll, defnyddiwch yr allwedd adfer.',
  },
  'refusal.vault.wrong-recovery-key': {
    en: 'That is not the recovery key of these records.',
    cy: 'Nid dyna allwedd adfer y cofnodion hyn.',
  },
  'refusal-next.vault.wrong-recovery-key': {
    en: 'Compare it with the printed sheet, group by group.',
    cy: 'Cymharwch hi â’r daflen argraffedig, grŵp wrth grŵp.',
  },
  'refusal.vault.damaged': {
    en: 'The file that holds the key to your records cannot be read.',
    cy: 'Ni ellir darllen y ffeil sy’n dal yr allwedd i’ch cofnodion.',
  },
  'refusal-next.vault.damaged': {
    en: 'Change nothing in the folder. Put it back from the last safety copy, or ask whoever looks after Redress.',
    cy: 'Peidiwch â newid dim yn y ffolder. Rhowch hi’n ôl o’r copi diogelwch diwethaf, neu gofynnwch i bwy bynnag sy’n gofalu am Redress.',
  },
  'refusal.vault.newer': {
    en: 'These records were written by a newer version of Redress.',
    cy: 'Ysgrifennwyd y cofnodion hyn gan fersiwn mwy newydd o Redress.',
  },
  'refusal-next.vault.newer': {
    en: 'Install the newest version of Redress, then open them.',
    cy: 'Gosodwch y fersiwn diweddaraf o Redress, yna agorwch nhw.',
  },
  'refusal.vault.in-use': {
    en: 'These records are already open in another Redress window.',
    cy: 'Mae’r cofnodion hyn eisoes ar agor mewn ffenestr Redress arall.',
  },
  'refusal-next.vault.in-use': {
    en: 'Go to that window, or close it first.',
    cy: 'Ewch i’r ffenestr honno, neu caewch hi’n gyntaf.',
  },
  'refusal.vault.locked': { en: 'The records are locked.', cy: 'Mae’r cofnodion dan glo.' },
  'refusal-next.vault.locked': {
    en: 'Unlock them with your passphrase.',
    cy: 'Datglowch nhw â’ch cyfrinair.',
  },
  'refusal.vault.passphrase-weak': {
    en: 'That passphrase would be too easy to guess.',
    cy: 'Byddai’r cyfrinair hwnnw’n rhy hawdd ei ddyfalu.',
  },
  'refusal-next.vault.passphrase-weak': {
    en: 'Use four or more words that have nothing to do with each other.',
    cy: 'Defnyddiwch bedwar gair neu fwy nad oes a wnelont â’i gilydd.',
  },
  'refusal.ledger.altered': {
    en: 'Part of the record was changed after it was written.',
    cy: 'Newidiwyd rhan o’r cofnod ar ôl ei hysgrifennu.',
  },
  'refusal-next.ledger.altered': {
    en: 'Nothing was taken from it. Run the integrity check in Settings and keep the file as it is.',
    cy: 'Ni chymerwyd dim ohono. Rhedwch y gwiriad cywirdeb yn y Gosodiadau a chadwch y ffeil fel y mae.',
  },
  'refusal.ledger.fork': {
    en: 'Two different histories claim to come from the same computer.',
    cy: 'Mae dau hanes gwahanol yn honni dod o’r un cyfrifiadur.',
  },
  'refusal-next.ledger.fork': {
    en: 'Both are kept aside. Ask the colleague whose computer it is whether it was restored from a copy.',
    cy: 'Cedwir y ddau o’r neilltu. Gofynnwch i’r cydweithiwr sy’n berchen ar y cyfrifiadur a gafodd ei adfer o gopi.',
  },
  'refusal.ledger.gap': {
    en: 'Some earlier entries have not arrived yet.',
    cy: 'Nid yw rhai cofnodion cynharach wedi cyrraedd eto.',
  },
  'refusal-next.ledger.gap': {
    en: 'Ask the sender for a bundle that includes them; what depends on them waits.',
    cy: 'Gofynnwch i’r anfonwr am fwndel sy’n eu cynnwys; mae’r hyn sy’n dibynnu arnynt yn aros.',
  },
  'refusal.ledger.unsigned': {
    en: 'An entry does not carry a valid signature.',
    cy: 'Nid oes llofnod dilys ar un o’r cofnodion.',
  },
  'refusal-next.ledger.unsigned': {
    en: 'It was not taken in. Ask the sender to make the bundle again.',
    cy: 'Ni chafodd ei dderbyn. Gofynnwch i’r anfonwr wneud y bwndel eto.',
  },
  'refusal.mirror.behind-database': {
    en: 'The safety copy on this computer is older than the records the app holds.',
    cy: 'Mae’r copi diogelwch ar y cyfrifiadur hwn yn hŷn na’r cofnodion sydd gan yr ap.',
  },
  'refusal-next.mirror.behind-database': {
    en: 'Nothing was changed. Put the newer safety copy back, or ask whoever looks after Redress before going on.',
    cy: 'Ni newidiwyd dim. Rhowch y copi diogelwch mwy newydd yn ôl, neu gofynnwch i bwy bynnag sy’n gofalu am Redress cyn mynd ymlaen.',
  },
  'refusal.mirror.head-moved': {
    en: 'The safety copy changed while this was being saved.',
    cy: 'Newidiodd y copi diogelwch wrth i hyn gael ei gadw.',
  },
  'refusal-next.mirror.head-moved': {
    en: 'Start Redress again; what was recorded before is safe.',
    cy: 'Ailgychwynnwch Redress; mae’r hyn a gofnodwyd o’r blaen yn ddiogel.',
  },
  'refusal.mirror.damaged': {
    en: 'The safety copy of your records is damaged.',
    cy: 'Mae’r copi diogelwch o’ch cofnodion wedi’i ddifrodi.',
  },
  'refusal-next.mirror.damaged': {
    en: 'Change nothing in the folder. Run the integrity check in Settings, or ask whoever looks after Redress.',
    cy: 'Peidiwch â newid dim yn y ffolder. Rhedwch y gwiriad cywirdeb yn y Gosodiadau, neu gofynnwch i bwy bynnag sy’n gofalu am Redress.',
  },
  'refusal.mirror.write-failed': {
    en: 'This could not be written to the disk, so nothing was recorded.',
    cy: 'Ni ellid ysgrifennu hyn i’r ddisg, felly ni chofnodwyd dim.',
  },
  'refusal-next.mirror.write-failed': {
    en: 'Check that the disk is there and may be written to, then try again.',
    cy: 'Gwiriwch fod y ddisg yno ac y gellir ysgrifennu iddi, yna rhowch gynnig arall arni.',
  },
  'refusal.database.newer': {
    en: 'The records on this computer were last opened with a newer version of Redress.',
    cy: 'Agorwyd y cofnodion ar y cyfrifiadur hwn ddiwethaf gyda fersiwn mwy newydd o Redress.',
  },
  'refusal-next.database.newer': {
    en: 'Install the newest version of Redress; nothing was touched.',
    cy: 'Gosodwch y fersiwn diweddaraf o Redress; ni chyffyrddwyd â dim.',
  },
  'refusal.database.failed': {
    en: 'The app’s own database on this computer failed.',
    cy: 'Methodd cronfa ddata’r ap ar y cyfrifiadur hwn.',
  },
  'refusal-next.database.failed': {
    en: 'Start Redress again: it rebuilds the database from the safety copy and says what it restored.',
    cy: 'Ailgychwynnwch Redress: bydd yn ailadeiladu’r gronfa ddata o’r copi diogelwch ac yn dweud beth a adferwyd.',
  },
  'refusal.disk.full': {
    en: 'The disk is full, so nothing was recorded.',
    cy: 'Mae’r ddisg yn llawn, felly ni chofnodwyd dim.',
  },
  'refusal-next.disk.full': {
    en: 'Make room on the disk, then do it again. What was recorded before is safe.',
    cy: 'Gwnewch le ar y ddisg, yna gwnewch hyn eto. Mae’r hyn a gofnodwyd o’r blaen yn ddiogel.',
  },
  'refusal.object.missing': {
    en: 'This file is not in the safety copy on this computer.',
    cy: 'Nid yw’r ffeil hon yn y copi diogelwch ar y cyfrifiadur hwn.',
  },
  'refusal-next.object.missing': {
    en: 'Take in a bundle from a colleague who has it, or put the safety copy back.',
    cy: 'Derbyniwch fwndel gan gydweithiwr sydd â hi, neu rhowch y copi diogelwch yn ôl.',
  },
  'refusal.object.damaged': {
    en: 'This file no longer matches what was filed.',
    cy: 'Nid yw’r ffeil hon bellach yr un fath â’r hyn a ffeiliwyd.',
  },
  'refusal-next.object.damaged': {
    en: 'Do not rely on it. Take in a bundle from a colleague who has it, or ask the body for it again.',
    cy: 'Peidiwch â dibynnu arni. Derbyniwch fwndel gan gydweithiwr sydd â hi, neu gofynnwch i’r corff amdani eto.',
  },
  'refusal.practice.missing': { en: 'There is no practice store.', cy: 'Nid oes storfa ymarfer.' },
  'refusal-next.practice.missing': {
    en: 'Open one from Settings.',
    cy: 'Agorwch un o’r Gosodiadau.',
  },
  'refusal.reminder.no-date': {
    en: '{number, select, none {This recommendation} other {Recommendation {number}}} has no date to be reminded of.',
    cy: 'Nid oes gan {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} ddyddiad i atgoffa amdano.',
  },
  'refusal-next.reminder.no-date': {
    en: 'Leave it out of the reminder, or set its date first.',
    cy: 'Gadewch ef allan o’r nodyn, neu pennwch ei ddyddiad yn gyntaf.',
  },
  'refusal.reminder.too-late': {
    en: 'The date of {number, select, none {this recommendation} other {recommendation {number}}}{date, select, none {} other {, {date},}} has come: a reminder is too late.',
    cy: 'Mae dyddiad {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}}{date, select, none {} other {, {date},}} wedi cyrraedd: mae’n rhy hwyr i nodyn cwrtais.',
  },
  'refusal-next.reminder.too-late': {
    en: 'From the day after the date, send a chase.',
    cy: 'O’r diwrnod ar ôl y dyddiad, anfonwch nodyn atgoffa.',
  },
} as const satisfies Words;
