import type { Words } from '../word.ts';

/** What is refused of bundles and of files. */
export const exchangeRefusals = {
  'refusal.file.vanished': {
    en: '{name, select, none {The file} other {{name}}} is no longer where it was.',
    cy: 'Nid yw {name, select, none {’r ffeil} other {{name}}} bellach lle’r oedd.',
  },
  'refusal-next.file.vanished': {
    en: 'Find where it is now and file it from there.',
    cy: 'Dewch o hyd i ble mae hi nawr a’i ffeilio oddi yno.',
  },
  'refusal.file.changed': {
    en: '{name, select, none {The file} other {{name}}} changed while it was being read.',
    cy: 'Newidiodd {name, select, none {y ffeil} other {{name}}} wrth gael ei darllen.',
  },
  'refusal-next.file.changed': {
    en: 'Close the program that is writing it, wait for downloads to finish, then file it again.',
    cy: 'Caewch y rhaglen sy’n ysgrifennu iddi, arhoswch i lawrlwythiadau orffen, yna ffeiliwch hi eto.',
  },
  'refusal.file.empty': {
    en: '{name, select, none {The file} other {{name}}} is empty.',
    cy: 'Mae {name, select, none {’r ffeil} other {{name}}} yn wag.',
  },
  'refusal-next.file.empty': {
    en: 'Ask the sender for it again; an empty file proves nothing.',
    cy: 'Gofynnwch i’r anfonwr amdani eto; nid yw ffeil wag yn profi dim.',
  },
  'refusal.file.unreadable': {
    en: '{name, select, none {The file} other {{name}}} cannot be read.',
    cy: 'Ni ellir darllen {name, select, none {’r ffeil} other {{name}}}.',
  },
  'refusal-next.file.unreadable': {
    en: 'Check that you may open it and that its drive is connected, then file it again.',
    cy: 'Gwiriwch y cewch ei hagor a bod ei gyriant wedi’i gysylltu, yna ffeiliwch hi eto.',
  },
  'refusal.file.not-a-file': {
    en: '{name, select, none {That} other {{name}}} is not a file or folder that can be filed.',
    cy: 'Nid yw {name, select, none {hwnnw} other {{name}}} yn ffeil nac yn ffolder y gellir ei ffeilio.',
  },
  'refusal-next.file.not-a-file': {
    en: 'Save it as a file first, then file that.',
    cy: 'Cadwch hwn fel ffeil yn gyntaf, yna ffeiliwch honno.',
  },
  'refusal.file.name-unsafe': {
    en: '{name, select, none {A file} other {{name}}} has a name that could do harm.',
    cy: 'Mae gan {name, select, none {ffeil} other {{name}}} enw a allai wneud niwed.',
  },
  'refusal-next.file.name-unsafe': {
    en: 'Rename it with plain letters and numbers, then try again.',
    cy: 'Ailenwch hi â llythrennau a rhifau plaen, yna rhowch gynnig arall arni.',
  },
  'refusal.file.too-large': {
    en: '{name, select, none {The file} other {{name}}} is too large for this.',
    cy: 'Mae {name, select, none {’r ffeil} other {{name}}} yn rhy fawr ar gyfer hyn.',
  },
  'refusal-next.file.too-large': {
    en: 'Ask for a smaller copy, or split it.',
    cy: 'Gofynnwch am gopi llai, neu rannu’r ffeil.',
  },
  'refusal.file.token-spent': {
    en: '{name, select, none {The file} other {{name}}} was handed over once already.',
    cy: 'Trosglwyddwyd {name, select, none {y ffeil} other {{name}}} unwaith yn barod.',
  },
  'refusal-next.file.token-spent': {
    en: 'Drop or choose it again.',
    cy: 'Gollyngwch neu dewiswch hi eto.',
  },
  'refusal.file.copy-differs': {
    en: '{name, select, none {The copy} other {The copy of {name}}} on disk did not match the original, so it was not filed.',
    cy: 'Nid oedd {name, select, none {y copi} other {y copi o {name}}} ar y ddisg yr un fath â’r gwreiddiol, felly ni chafodd ei ffeilio.',
  },
  'refusal-next.file.copy-differs': {
    en: 'File it again. If it happens twice, have the disk checked.',
    cy: 'Ffeiliwch eto. Os digwydd ddwywaith, gofynnwch i rywun wirio’r ddisg.',
  },
  'refusal.file.cancelled': {
    en: 'You cancelled this. Nothing was half-filed.',
    cy: 'Rydych wedi canslo hyn. Ni ffeiliwyd dim ar ei hanner.',
  },
  'refusal-next.file.cancelled': {
    en: 'Start again when you are ready.',
    cy: 'Dechreuwch eto pan fyddwch yn barod.',
  },
  'refusal.bundle.wrong-passphrase': {
    en: 'That passphrase does not open this bundle.',
    cy: 'Nid yw’r cyfrinair hwnnw’n agor y bwndel hwn.',
  },
  'refusal-next.bundle.wrong-passphrase': {
    en: 'Ask the sender for it again, by telephone rather than by email.',
    cy: 'Gofynnwch i’r anfonwr amdano eto, dros y ffôn yn hytrach na thrwy e-bost.',
  },
  'refusal.bundle.not-for-us': {
    en: 'This bundle was not made for you.',
    cy: 'Ni wnaed y bwndel hwn ar eich cyfer chi.',
  },
  'refusal-next.bundle.not-for-us': {
    en: 'Send the sender your key (Settings, My key for colleagues) and ask for a new bundle.',
    cy: 'Anfonwch eich allwedd at yr anfonwr (Gosodiadau, Fy allwedd i gydweithwyr) a gofynnwch am fwndel newydd.',
  },
  'refusal.bundle.truncated': {
    en: 'The end of this bundle is missing.',
    cy: 'Mae diwedd y bwndel hwn ar goll.',
  },
  'refusal-next.bundle.truncated': {
    en: 'Copy or download it again; nothing was taken in.',
    cy: 'Copïwch neu lawrlwythwch ef eto; ni dderbyniwyd dim.',
  },
  'refusal.bundle.altered': {
    en: 'This bundle was changed after it was made.',
    cy: 'Newidiwyd y bwndel hwn ar ôl ei wneud.',
  },
  'refusal-next.bundle.altered': {
    en: 'Do not trust it. Ask the sender for a new one; nothing was taken in.',
    cy: 'Peidiwch ag ymddiried ynddo. Gofynnwch i’r anfonwr am un newydd; ni dderbyniwyd dim.',
  },
  'refusal.bundle.newer': {
    en: 'This bundle was made by a newer version of Redress.',
    cy: 'Gwnaed y bwndel hwn gan fersiwn mwy newydd o Redress.',
  },
  'refusal-next.bundle.newer': {
    en: 'Install the newest version of Redress, then open it.',
    cy: 'Gosodwch y fersiwn diweddaraf o Redress, yna agorwch ef.',
  },
  'refusal.bundle.not-a-bundle': {
    en: '{name, select, none {This} other {{name}}} is not a Redress bundle.',
    cy: 'Nid yw {name, select, none {hwn} other {{name}}} yn fwndel Redress.',
  },
  'refusal-next.bundle.not-a-bundle': {
    en: 'Choose a file whose name ends in .redress.',
    cy: 'Dewiswch ffeil y mae ei henw’n gorffen â .redress.',
  },
  'refusal.bundle.unsafe-name': {
    en: 'The bundle holds a file under a name that could do harm{name, select, none {} other {: {name}}}.',
    cy: 'Mae’r bwndel yn dal ffeil ag enw a allai wneud niwed{name, select, none {} other {: {name}}}.',
  },
  'refusal-next.bundle.unsafe-name': {
    en: 'Nothing was unpacked. Ask the sender where it came from.',
    cy: 'Ni ddadbaciwyd dim. Gofynnwch i’r anfonwr o ble y daeth.',
  },
  'refusal.bundle.too-large': {
    en: 'The bundle unpacks to more than it may.',
    cy: 'Mae’r bwndel yn dadbacio i fwy nag a ganiateir.',
  },
  'refusal-next.bundle.too-large': {
    en: 'Ask for fewer cases in one bundle.',
    cy: 'Gofynnwch am lai o achosion mewn un bwndel.',
  },
  'refusal.bundle.unsigned': {
    en: 'The bundle does not carry its author’s signature.',
    cy: 'Nid yw’r bwndel yn dwyn llofnod ei awdur.',
  },
  'refusal-next.bundle.unsigned': {
    en: 'Nothing was taken in. Ask the sender to make it again.',
    cy: 'Ni dderbyniwyd dim. Gofynnwch i’r anfonwr ei wneud eto.',
  },
  'refusal.bundle.practice': {
    en: 'This bundle holds invented cases from a practice store.',
    cy: 'Mae’r bwndel hwn yn dal achosion dychmygol o storfa ymarfer.',
  },
  'refusal-next.bundle.practice': {
    en: 'Open it from your own practice store, if that is what you want.',
    cy: 'Agorwch ef o’ch storfa ymarfer eich hun, os dyna yr hoffech ei wneud.',
  },
  'refusal.bundle.own-practice': {
    en: 'The practice store does not take in real bundles.',
    cy: 'Nid yw’r storfa ymarfer yn derbyn bwndeli go iawn.',
  },
  'refusal-next.bundle.own-practice': {
    en: 'Go to your own cases first.',
    cy: 'Ewch i’ch achosion eich hun yn gyntaf.',
  },
  'refusal.bundle.nothing-chosen': {
    en: 'No case was chosen for the bundle.',
    cy: 'Ni ddewiswyd achos ar gyfer y bwndel.',
  },
  'refusal-next.bundle.nothing-chosen': {
    en: 'Choose at least one case.',
    cy: 'Dewiswch o leiaf un achos.',
  },
  'refusal.bundle.no-recipient': {
    en: 'Nobody was named who may open the bundle.',
    cy: 'Ni enwyd neb a gaiff agor y bwndel.',
  },
  'refusal-next.bundle.no-recipient': {
    en: 'Paste a colleague’s key, or set a passphrase.',
    cy: 'Gludwch allwedd cydweithiwr, neu gosodwch gyfrinair.',
  },
  'refusal.bundle.bad-recipient': {
    en: '{recipient, select, none {That} other {“{recipient}”}} is not a colleague’s key.',
    cy: 'Nid yw {recipient, select, none {hwnnw} other {“{recipient}”}} yn allwedd cydweithiwr.',
  },
  'refusal-next.bundle.bad-recipient': {
    en: 'A key begins with age1. Ask for it to be copied whole, from Settings.',
    cy: 'Mae allwedd yn dechrau ag age1. Gofynnwch iddi gael ei chopïo’n gyfan, o’r Gosodiadau.',
  },
  'refusal.bundle.passphrase-weak': {
    en: 'That passphrase would be too easy to guess for a bundle that travels.',
    cy: 'Byddai’r cyfrinair hwnnw’n rhy hawdd ei ddyfalu ar gyfer bwndel sy’n teithio.',
  },
  'refusal-next.bundle.passphrase-weak': {
    en: 'Use four or more words that have nothing to do with each other.',
    cy: 'Defnyddiwch bedwar gair neu fwy nad oes a wnelont â’i gilydd.',
  },
  'refusal.bundle.incomplete': {
    en: 'The bundle lists files that are not in it.',
    cy: 'Mae’r bwndel yn rhestru ffeiliau nad ydynt ynddo.',
  },
  'refusal-next.bundle.incomplete': {
    en: 'Nothing was taken in. Ask the sender to make it again.',
    cy: 'Ni dderbyniwyd dim. Gofynnwch i’r anfonwr ei wneud eto.',
  },
  'refusal.bundle.moved-on': {
    en: 'The caseload has changed since this bundle was opened. Nothing was taken in.',
    cy: 'Mae’r llwyth achosion wedi newid ers agor y bwndel hwn. Ni dderbyniwyd dim.',
  },
  'refusal-next.bundle.moved-on': {
    en: 'Look at the preview again, then take it in.',
    cy: 'Edrychwch ar y rhagolwg eto, yna ei dderbyn.',
  },
} as const satisfies Words;
