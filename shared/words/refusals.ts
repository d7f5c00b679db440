import type { RefusalCode } from '../kernel/codes.ts';
import { calendarRefusals } from './calendar-refusals.ts';
import { dateRefusals } from './date-refusals.ts';
import { draftRefusals } from './draft-refusals.ts';
import { officeRefusals } from './office-refusals.ts';
import { ruleRefusals } from './rule-refusals.ts';
import type { Word } from './word.ts';

/**
 * What did not happen, by refusal code. A slot the refusal does not fill reads `none`.
 * A code without its sentence does not compile.
 */
export const refusals = {
  ...ruleRefusals,
  ...officeRefusals,
  ...draftRefusals,
  ...dateRefusals,
  'refusal.ipc.malformed': {
    en: 'The app asked itself for something that makes no sense, and stopped.',
    cy: 'Gofynnodd yr ap iddo’i hun am rywbeth nad yw’n gwneud synnwyr, a stopiodd.',
  },
  'refusal.ipc.foreign': {
    en: 'Something that is not Redress asked for your records. It was turned away.',
    cy: 'Gofynnodd rhywbeth nad yw’n rhan o Redress am eich cofnodion. Fe’i gwrthodwyd.',
  },
  'refusal.ipc.unknown-channel': {
    en: 'This window asked for something this version of the app does not have.',
    cy: 'Gofynnodd y ffenestr hon am rywbeth nad yw yn y fersiwn hon o’r ap.',
  },
  'refusal.ipc.failed': {
    en: 'The app could not finish this because of a fault of its own.',
    cy: 'Ni allai’r ap orffen hyn oherwydd nam ynddo’i hun.',
  },

  'refusal.vault.exists': {
    en: 'There are already records in this folder.',
    cy: 'Mae cofnodion yn y ffolder hon eisoes.',
  },
  'refusal.vault.missing': {
    en: 'There are no records in this folder.',
    cy: 'Does dim cofnodion yn y ffolder hon.',
  },
  'refusal.vault.wrong-passphrase': {
    en: 'That is not the passphrase of these records.',
    cy: 'Nid dyna gyfrinair y cofnodion hyn.',
  },
  'refusal.vault.wrong-recovery-key': {
    en: 'That is not the recovery key of these records.',
    cy: 'Nid dyna allwedd adfer y cofnodion hyn.',
  },
  'refusal.vault.damaged': {
    en: 'The file that holds the key to your records cannot be read.',
    cy: 'Ni ellir darllen y ffeil sy’n dal yr allwedd i’ch cofnodion.',
  },
  'refusal.vault.newer': {
    en: 'These records were written by a newer version of Redress.',
    cy: 'Ysgrifennwyd y cofnodion hyn gan fersiwn mwy newydd o Redress.',
  },
  'refusal.vault.in-use': {
    en: 'These records are already open in another Redress window.',
    cy: 'Mae’r cofnodion hyn eisoes ar agor mewn ffenestr Redress arall.',
  },
  'refusal.vault.locked': { en: 'The records are locked.', cy: 'Mae’r cofnodion dan glo.' },
  'refusal.vault.passphrase-weak': {
    en: 'That passphrase would be too easy to guess.',
    cy: 'Byddai’r cyfrinair hwnnw’n rhy hawdd ei ddyfalu.',
  },

  'refusal.ledger.altered': {
    en: 'Part of the record was changed after it was written.',
    cy: 'Newidiwyd rhan o’r cofnod ar ôl ei hysgrifennu.',
  },
  'refusal.ledger.fork': {
    en: 'Two different histories claim to come from the same computer.',
    cy: 'Mae dau hanes gwahanol yn honni dod o’r un cyfrifiadur.',
  },
  'refusal.ledger.gap': {
    en: 'Some earlier entries have not arrived yet.',
    cy: 'Nid yw rhai cofnodion cynharach wedi cyrraedd eto.',
  },
  'refusal.ledger.unsigned': {
    en: 'An entry does not carry a valid signature.',
    cy: 'Nid oes llofnod dilys ar un o’r cofnodion.',
  },
  'refusal.mirror.behind-database': {
    en: 'The safety copy on this computer is older than the records the app holds.',
    cy: 'Mae’r copi diogelwch ar y cyfrifiadur hwn yn hŷn na’r cofnodion sydd gan yr ap.',
  },
  'refusal.mirror.head-moved': {
    en: 'The safety copy changed while this was being saved.',
    cy: 'Newidiodd y copi diogelwch wrth i hyn gael ei gadw.',
  },
  'refusal.mirror.damaged': {
    en: 'The safety copy of your records is damaged.',
    cy: 'Mae’r copi diogelwch o’ch cofnodion wedi’i ddifrodi.',
  },
  'refusal.mirror.write-failed': {
    en: 'This could not be written to the disk, so nothing was recorded.',
    cy: 'Ni ellid ysgrifennu hyn i’r ddisg, felly ni chofnodwyd dim.',
  },
  'refusal.database.newer': {
    en: 'The records on this computer were last opened with a newer version of Redress.',
    cy: 'Agorwyd y cofnodion ar y cyfrifiadur hwn ddiwethaf gyda fersiwn mwy newydd o Redress.',
  },
  'refusal.database.failed': {
    en: 'The app’s own database on this computer failed.',
    cy: 'Methodd cronfa ddata’r ap ar y cyfrifiadur hwn.',
  },
  'refusal.disk.full': {
    en: 'The disk is full, so nothing was recorded.',
    cy: 'Mae’r ddisg yn llawn, felly ni chofnodwyd dim.',
  },

  'refusal.file.vanished': {
    en: '{name, select, none {The file} other {{name}}} is no longer where it was.',
    cy: 'Nid yw {name, select, none {’r ffeil} other {{name}}} bellach lle’r oedd.',
  },
  'refusal.file.changed': {
    en: '{name, select, none {The file} other {{name}}} changed while it was being read.',
    cy: 'Newidiodd {name, select, none {y ffeil} other {{name}}} wrth gael ei darllen.',
  },
  'refusal.file.empty': {
    en: '{name, select, none {The file} other {{name}}} is empty.',
    cy: 'Mae {name, select, none {’r ffeil} other {{name}}} yn wag.',
  },
  'refusal.file.unreadable': {
    en: '{name, select, none {The file} other {{name}}} cannot be read.',
    cy: 'Ni ellir darllen {name, select, none {’r ffeil} other {{name}}}.',
  },
  'refusal.file.not-a-file': {
    en: '{name, select, none {That} other {{name}}} is not a file or folder that can be filed.',
    cy: 'Nid yw {name, select, none {hwnnw} other {{name}}} yn ffeil nac yn ffolder y gellir ei ffeilio.',
  },
  'refusal.file.name-unsafe': {
    en: '{name, select, none {A file} other {{name}}} has a name that could do harm.',
    cy: 'Mae gan {name, select, none {ffeil} other {{name}}} enw a allai wneud niwed.',
  },
  'refusal.file.too-large': {
    en: '{name, select, none {The file} other {{name}}} is too large for this.',
    cy: 'Mae {name, select, none {’r ffeil} other {{name}}} yn rhy fawr ar gyfer hyn.',
  },
  'refusal.file.token-spent': {
    en: '{name, select, none {The file} other {{name}}} was handed over once already.',
    cy: 'Trosglwyddwyd {name, select, none {y ffeil} other {{name}}} unwaith yn barod.',
  },
  'refusal.file.copy-differs': {
    en: '{name, select, none {The copy} other {The copy of {name}}} on disk did not match the original, so it was not filed.',
    cy: 'Nid oedd {name, select, none {y copi} other {y copi o {name}}} ar y ddisg yr un fath â’r gwreiddiol, felly ni chafodd ei ffeilio.',
  },
  'refusal.file.cancelled': {
    en: 'You cancelled this. Nothing was half-filed.',
    cy: 'Rydych wedi canslo hyn. Ni ffeiliwyd dim ar ei hanner.',
  },
  'refusal.object.missing': {
    en: 'This file is not in the safety copy on this computer.',
    cy: 'Nid yw’r ffeil hon yn y copi diogelwch ar y cyfrifiadur hwn.',
  },
  'refusal.object.damaged': {
    en: 'This file no longer matches what was filed.',
    cy: 'Nid yw’r ffeil hon bellach yr un fath â’r hyn a ffeiliwyd.',
  },

  'refusal.extract.empty': { en: 'The file has no rows.', cy: 'Nid oes rhesi yn y ffeil.' },
  'refusal.extract.encoding': {
    en: 'The letters in the file cannot be made out.',
    cy: 'Ni ellir deall y llythrennau yn y ffeil.',
  },
  'refusal.extract.no-header': {
    en: 'The first row does not name the columns.',
    cy: 'Nid yw’r rhes gyntaf yn enwi’r colofnau.',
  },
  'refusal.extract.wrong-columns': {
    en: 'This row has {found, select, none {a different number of} other {{found}}} columns{expected, select, none {} other {; the first row has {expected}}}.',
    cy: 'Mae gan y rhes hon {found, select, none {nifer gwahanol o golofnau} other {{found} o golofnau}}{expected, select, none {} other {; mae gan y rhes gyntaf {expected}}}.',
  },
  'refusal.extract.unclosed-quote': {
    en: 'A quotation mark is opened here and never closed.',
    cy: 'Agorir dyfynnod yma nad yw byth yn cael ei gau.',
  },
  'refusal.extract.not-this-json': {
    en: 'This is a JSON file, but not a list of rows.',
    cy: 'Ffeil JSON yw hon, ond nid rhestr o resi.',
  },
  'refusal.extract.reference-missing': {
    en: 'This row has no case reference.',
    cy: 'Nid oes cyfeirnod achos yn y rhes hon.',
  },
  'refusal.extract.number-missing': {
    en: 'This row has no number for the recommendation.',
    cy: 'Nid oes rhif ar gyfer yr argymhelliad yn y rhes hon.',
  },
  'refusal.extract.text-missing': {
    en: 'This row does not say what was agreed.',
    cy: 'Nid yw’r rhes hon yn dweud beth y cytunwyd arno.',
  },
  'refusal.extract.body-missing': {
    en: 'This row does not name a body.',
    cy: 'Nid yw’r rhes hon yn enwi corff.',
  },
  'refusal.extract.duplicate-row': {
    en: 'This row repeats the same reference and number as {other, select, none {another row} other {row {other}}}.',
    cy: 'Mae’r rhes hon yn ailadrodd yr un cyfeirnod a rhif â {other, select, none {rhes arall} other {rhes {other}}}.',
  },
  'refusal.extract.bad-date': {
    en: '{words, select, none {A date} other {“{words}”}} is not a date that exists.',
    cy: 'Nid yw {words, select, none {dyddiad yn y rhes} other {“{words}”}} yn ddyddiad sy’n bodoli.',
  },
  'refusal.extract.bad-kind': {
    en: '{words, select, none {The kind} other {“{words}”}} has not been matched to a kind of recommendation.',
    cy: 'Nid yw {words, select, none {’r math} other {“{words}”}} wedi’i baru â math o argymhelliad.',
  },
  'refusal.extract.case-disagrees': {
    en: 'Rows of the same case say different things about it.',
    cy: 'Mae rhesi’r un achos yn dweud pethau gwahanol amdano.',
  },
  'refusal.extract.rows-refused': {
    en: '{rows, select, none {Some rows} other {Rows that cannot be taken in: {rows}. They}} stand in the way. Nothing was taken in.',
    cy: '{rows, select, none {Mae rhai rhesi} other {Rhesi na ellir eu derbyn: {rows}. Maent}} yn rhwystro hyn. Ni dderbyniwyd dim.',
  },
  'refusal.extract.changed-since-preview': {
    en: 'The caseload has changed since you saw this preview. Nothing was taken in.',
    cy: 'Mae’r llwyth achosion wedi newid ers ichi weld y rhagolwg hwn. Ni dderbyniwyd dim.',
  },

  ...calendarRefusals,
  'refusal.deadline.no-such-date': {
    en: '{words, select, none {That} other {“{words}”}} is not a day that exists.',
    cy: 'Nid yw {words, select, none {hwnnw} other {“{words}”}} yn ddiwrnod sy’n bodoli.',
  },
  'refusal.deadline.not-understood': {
    en: '{words, select, none {Those words} other {“{words}”}} could not be read as a date or a period.',
    cy: 'Ni ellid darllen {words, select, none {’r geiriau hynny} other {“{words}”}} fel dyddiad neu gyfnod.',
  },
  'refusal.deadline.needs-start': {
    en: 'The period has no day to run from.',
    cy: 'Nid oes gan y cyfnod ddiwrnod i redeg ohono.',
  },
  'refusal.deadline.amount': {
    en: '{amount, select, none {That} other {{amount}}} is not a length of time a deadline can have.',
    cy: 'Nid yw {amount, select, none {hwnnw} other {{amount}}} yn hyd y gall dyddiad cau ei gael.',
  },
  'refusal.deadline.calendar-range': {
    en: 'The bank-holiday list does not reach {date, select, none {that far} other {{date}}}, so working days cannot be counted.',
    cy: 'Nid yw’r rhestr gwyliau banc yn cyrraedd {date, select, none {mor bell â hynny} other {{date}}}, felly ni ellir cyfrif diwrnodau gwaith.',
  },

  'refusal.case.not-found': {
    en: 'There is no such case here.',
    cy: 'Nid oes achos o’r fath yma.',
  },
  'refusal.case.reference-taken': {
    en: '{reference, select, none {That reference} other {{reference}}} is already the reference of another case.',
    cy: 'Mae {reference, select, none {’r cyfeirnod hwnnw} other {{reference}}} eisoes yn gyfeirnod achos arall.',
  },
  'refusal.case.reference-missing': {
    en: 'The case needs its reference.',
    cy: 'Mae angen cyfeirnod ar yr achos.',
  },
  'refusal.case.title-missing': {
    en: 'The case needs a title.',
    cy: 'Mae angen teitl ar yr achos.',
  },
  'refusal.case.body-missing': {
    en: 'The case needs at least one body.',
    cy: 'Mae angen o leiaf un corff ar yr achos.',
  },
  'refusal.case.decision-in-future': {
    en: '{date, select, none {That day} other {{date}}} has not come yet.',
    cy: 'Nid yw {date, select, none {’r diwrnod hwnnw} other {{date}}} wedi dod eto.',
  },
  'refusal.recommendation.not-found': {
    en: 'There is no such recommendation in this case.',
    cy: 'Nid oes argymhelliad o’r fath yn yr achos hwn.',
  },
  'refusal.recommendation.number-taken': {
    en: 'This case already has a recommendation {number, select, none {of that number} other {{number}}}.',
    cy: 'Mae gan yr achos hwn argymhelliad {number, select, none {â’r rhif hwnnw} other {{number}}} eisoes.',
  },
  'refusal.recommendation.text-missing': {
    en: 'The recommendation needs its text.',
    cy: 'Mae angen testun ar yr argymhelliad.',
  },
  'refusal.recommendation.ended': {
    en: '{number, select, none {This recommendation} other {{number}}} has already been met.',
    cy: 'Mae {number, select, none {’r argymhelliad hwn} other {{number}}} eisoes wedi’i gyflawni.',
  },
  'refusal.evidence.not-found': {
    en: 'There is no such evidence in this case.',
    cy: 'Nid oes tystiolaeth o’r fath yn yr achos hwn.',
  },
  'refusal.evidence.nothing-to-assess': {
    en: 'No evidence was chosen, so there is nothing to assess.',
    cy: 'Ni ddewiswyd tystiolaeth, felly nid oes dim i’w asesu.',
  },
  'refusal.evidence.statement-only': {
    en: 'A statement that it was done is not evidence that it was done.',
    cy: 'Nid yw datganiad ei fod wedi’i wneud yn dystiolaeth ei fod wedi’i wneud.',
  },
  'refusal.assessment.reason-missing': {
    en: 'An assessment needs its reason.',
    cy: 'Mae angen rheswm ar asesiad.',
  },
  'refusal.assessment.date-before-evidence': {
    en: 'The day given does not fit: evidence was received {date, select, none {later} other {on {date}}}.',
    cy: 'Nid yw’r diwrnod a roddwyd yn gweddu: daeth tystiolaeth i law {date, select, none {yn ddiweddarach} other {ar {date}}}.',
  },
  'refusal.closing.not-all-ended': {
    en: '{open, select, none {Some recommendations have} 1 {One recommendation has} other {{open} recommendations have}} not ended yet.',
    cy: 'Nid yw {open, select, none {rhai argymhellion} 1 {un argymhelliad} other {{open} o argymhellion}} wedi dod i ben eto.',
  },
  'refusal.closing.already-closed': {
    en: 'The recommendations of this case were already closed{date, select, none {} other { on {date}}}.',
    cy: 'Cafodd argymhellion yr achos hwn eu cau eisoes{date, select, none {} other { ar {date}}}.',
  },
  'refusal.closing.told-date-missing': {
    en: 'The day on which each party was told is missing.',
    cy: 'Mae’r diwrnod y dywedwyd wrth bob parti ar goll.',
  },
  'refusal.closing.complaint-already-closed': {
    en: 'The complaint was already closed{date, select, none {} other { on {date}}}.',
    cy: 'Cafodd y gŵyn ei chau eisoes{date, select, none {} other { ar {date}}}.',
  },
  'refusal.procedure.unknown': {
    en: 'This version of Redress does not know that office’s procedure.',
    cy: 'Nid yw’r fersiwn hon o Redress yn adnabod gweithdrefn y swyddfa honno.',
  },
  'refusal.procedure.step-nobody': {
    en: 'Nobody could take one of the steps.',
    cy: 'Ni allai neb gymryd un o’r camau.',
  },
  'refusal.procedure.no-second-person': {
    en: 'One of the steps has to be approved, but nobody could approve it.',
    cy: 'Rhaid cymeradwyo un o’r camau, ond ni allai neb ei gymeradwyo.',
  },
  'refusal.procedure.role-not-open': {
    en: 'One of the steps was given to a role it is not open to.',
    cy: 'Rhoddwyd un o’r camau i rôl nad yw’n agored iddi.',
  },
  'refusal.procedure.ladder-order': {
    en: 'The chase ladder does not rise from day to day and from level to level.',
    cy: 'Nid yw’r ysgol atgoffa yn codi o ddydd i ddydd ac o lefel i lefel.',
  },
  'refusal.procedure.listed-twice': {
    en: 'The same entry stands twice in one of the lists.',
    cy: 'Mae’r un cofnod ddwywaith yn un o’r rhestrau.',
  },
  'refusal.procedure.impact-order': {
    en: 'The second look at the change would not come after the first.',
    cy: 'Ni fyddai’r ail olwg ar y newid yn dod ar ôl y gyntaf.',
  },
  'refusal.procedure.id-taken': {
    en: 'That short name belongs to a procedure that comes with Redress.',
    cy: 'Mae’r enw byr hwnnw’n perthyn i weithdrefn sy’n dod gyda Redress.',
  },
  'refusal.procedure.unknown-kind': {
    en: 'A kind was renamed that the copied procedure does not have.',
    cy: 'Ailenwyd math nad yw yn y weithdrefn a gopïwyd.',
  },

  'refusal.bundle.wrong-passphrase': {
    en: 'That passphrase does not open this bundle.',
    cy: 'Nid yw’r cyfrinair hwnnw’n agor y bwndel hwn.',
  },
  'refusal.bundle.not-for-us': {
    en: 'This bundle was not made for you.',
    cy: 'Ni wnaed y bwndel hwn ar eich cyfer chi.',
  },
  'refusal.bundle.truncated': {
    en: 'The end of this bundle is missing.',
    cy: 'Mae diwedd y bwndel hwn ar goll.',
  },
  'refusal.bundle.altered': {
    en: 'This bundle was changed after it was made.',
    cy: 'Newidiwyd y bwndel hwn ar ôl ei wneud.',
  },
  'refusal.bundle.newer': {
    en: 'This bundle was made by a newer version of Redress.',
    cy: 'Gwnaed y bwndel hwn gan fersiwn mwy newydd o Redress.',
  },
  'refusal.bundle.not-a-bundle': {
    en: '{name, select, none {This} other {{name}}} is not a Redress bundle.',
    cy: 'Nid yw {name, select, none {hwn} other {{name}}} yn fwndel Redress.',
  },
  'refusal.bundle.unsafe-name': {
    en: 'The bundle holds a file under a name that could do harm{name, select, none {} other {: {name}}}.',
    cy: 'Mae’r bwndel yn dal ffeil ag enw a allai wneud niwed{name, select, none {} other {: {name}}}.',
  },
  'refusal.bundle.too-large': {
    en: 'The bundle unpacks to more than it may.',
    cy: 'Mae’r bwndel yn dadbacio i fwy nag a ganiateir.',
  },
  'refusal.bundle.unsigned': {
    en: 'The bundle does not carry its author’s signature.',
    cy: 'Nid yw’r bwndel yn dwyn llofnod ei awdur.',
  },
  'refusal.bundle.practice': {
    en: 'This bundle holds invented cases from a practice store.',
    cy: 'Mae’r bwndel hwn yn dal achosion dychmygol o storfa ymarfer.',
  },
  'refusal.bundle.own-practice': {
    en: 'The practice store does not take in real bundles.',
    cy: 'Nid yw’r storfa ymarfer yn derbyn bwndeli go iawn.',
  },
  'refusal.bundle.nothing-chosen': {
    en: 'No case was chosen for the bundle.',
    cy: 'Ni ddewiswyd achos ar gyfer y bwndel.',
  },
  'refusal.bundle.no-recipient': {
    en: 'Nobody was named who may open the bundle.',
    cy: 'Ni enwyd neb a gaiff agor y bwndel.',
  },
  'refusal.bundle.bad-recipient': {
    en: '{recipient, select, none {That} other {“{recipient}”}} is not a colleague’s key.',
    cy: 'Nid yw {recipient, select, none {hwnnw} other {“{recipient}”}} yn allwedd cydweithiwr.',
  },
  'refusal.bundle.passphrase-weak': {
    en: 'That passphrase would be too easy to guess for a bundle that travels.',
    cy: 'Byddai’r cyfrinair hwnnw’n rhy hawdd ei ddyfalu ar gyfer bwndel sy’n teithio.',
  },
  'refusal.bundle.incomplete': {
    en: 'The bundle lists files that are not in it.',
    cy: 'Mae’r bwndel yn rhestru ffeiliau nad ydynt ynddo.',
  },
  'refusal.bundle.moved-on': {
    en: 'The caseload has changed since this bundle was opened. Nothing was taken in.',
    cy: 'Mae’r llwyth achosion wedi newid ers agor y bwndel hwn. Ni dderbyniwyd dim.',
  },

  'refusal.practice.missing': { en: 'There is no practice store.', cy: 'Nid oes storfa ymarfer.' },

  'refusal.extension.not-found': {
    en: 'There is no such request for more time in this case.',
    cy: 'Nid oes cais o’r fath am ragor o amser yn yr achos hwn.',
  },
  'refusal.extension.no-date': {
    en: '{number, select, none {This recommendation} other {Recommendation {number}}} has no date that could be moved.',
    cy: 'Nid oes gan {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} ddyddiad y gellid ei symud.',
  },
  'refusal.extension.undecided': {
    en: 'A request for more time for {number, select, none {this recommendation} other {recommendation {number}}} already waits for a decision.',
    cy: 'Mae cais am ragor o amser ar gyfer {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} eisoes yn aros am benderfyniad.',
  },
  'refusal.extension.already-decided': {
    en: 'This request was decided {date, select, none {already} other {on {date}}}.',
    cy: 'Penderfynwyd ar y cais hwn {date, select, none {eisoes} other {ar {date}}}.',
  },
  'refusal.extension.not-later': {
    en: 'The new date must be later than {date, select, none {the one it moves} other {{date}}}.',
    cy: 'Rhaid i’r dyddiad newydd fod yn hwyrach na {date, select, none {’r un y mae’n ei symud} other {{date}}}.',
  },
  'refusal.extension.not-granted': {
    en: 'Only an extension that was granted and still holds can be removed.',
    cy: 'Dim ond estyniad a ganiatawyd ac sy’n dal i sefyll y gellir ei dynnu.',
  },
  'refusal.letter.not-found': {
    en: 'There is no such letter in this case.',
    cy: 'Nid oes llythyr o’r fath yn yr achos hwn.',
  },
  'refusal.letter.in-error': {
    en: 'The letter {date, select, none {} other {of {date} }}is already recorded as sent in error.',
    cy: 'Mae’r llythyr {date, select, none {} other {dyddiedig {date} }}eisoes wedi’i gofnodi fel un a anfonwyd ar gam.',
  },
  'refusal.letter.other-body': {
    en: '{number, select, none {A recommendation} other {Recommendation {number}}} is owed by {body, select, none {another body} other {{body}}}, not by the one this letter went to.',
    cy: '{body, select, none {Corff arall} other {{body}}} sy’n gyfrifol am {number, select, none {argymhelliad} other {argymhelliad {number}}}, nid y corff y mae’r llythyr hwn ato.',
  },
  'refusal.letter.to-body-only': {
    en: 'A letter of this kind goes to the body only.',
    cy: 'At y corff yn unig y mae llythyr o’r math hwn yn mynd.',
  },
  'refusal.letter.to-complainant-only': {
    en: 'A letter of this kind goes to the complainant only.',
    cy: 'At yr achwynydd yn unig y mae llythyr o’r math hwn yn mynd.',
  },
  'refusal.letter.not-judged': {
    en: 'Nothing sent in for {number, select, none {this recommendation} other {recommendation {number}}} has been judged not to be enough.',
    cy: 'Nid oes dim a anfonwyd ar gyfer {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} wedi’i farnu’n annigonol.',
  },
  'refusal.letter.reply-before-sent': {
    en: 'A reply cannot be asked for before the letter went{date, select, none {} other { on {date}}}.',
    cy: 'Ni ellir gofyn am ateb cyn i’r llythyr fynd{date, select, none {} other { ar {date}}}.',
  },
  'refusal.reminder.no-date': {
    en: '{number, select, none {This recommendation} other {Recommendation {number}}} has no date to be reminded of.',
    cy: 'Nid oes gan {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} ddyddiad i atgoffa amdano.',
  },
  'refusal.reminder.too-late': {
    en: 'The date of {number, select, none {this recommendation} other {recommendation {number}}}{date, select, none {} other {, {date},}} has come: a reminder is too late.',
    cy: 'Mae dyddiad {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}}{date, select, none {} other {, {date},}} wedi cyrraedd: mae’n rhy hwyr i nodyn cwrtais.',
  },
  'refusal.chase.no-date': {
    en: '{number, select, none {This recommendation} other {Recommendation {number}}} has no date, so it is not late.',
    cy: 'Nid oes gan {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} ddyddiad, felly nid yw’n hwyr.',
  },
  'refusal.chase.not-overdue': {
    en: '{number, select, none {This recommendation} other {Recommendation {number}}} is not late: its date is {date, select, none {still to come} other {{date}}}.',
    cy: 'Nid yw{number, select, none {’r argymhelliad hwn} other { argymhelliad {number}}} yn hwyr: {date, select, none {mae ei ddyddiad eto i ddod} other {ei ddyddiad yw {date}}}.',
  },
  'refusal.chase.extension-undecided': {
    en: 'More time was asked for {number, select, none {this recommendation} other {recommendation {number}}}, and we have not decided.',
    cy: 'Gofynnwyd am ragor o amser ar gyfer {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}}, ac nid ydym wedi penderfynu.',
  },
  'refusal.chase.waiting-for-us': {
    en: 'Evidence for {number, select, none {this recommendation} other {recommendation {number}}} has waited for us {date, select, none {already} other {since {date}}}.',
    cy: 'Mae tystiolaeth ar gyfer {number, select, none {yr argymhelliad hwn} other {argymhelliad {number}}} yn aros amdanom ni {date, select, none {eisoes} other {ers {date}}}.',
  },
  'refusal.person.no-contact': {
    en: 'This person is not to be written to: by what was last heard they have died, want no contact or cannot be traced.',
    cy: 'Ni ddylid ysgrifennu at y person hwn: yn ôl yr hyn a glywyd ddiwethaf mae wedi marw, nid yw am gael cysylltiad neu ni ellir dod o hyd iddo.',
  },
  'refusal.reply.before-letter': {
    en: 'The reply cannot have come before the letter it answers went{date, select, none {} other { on {date}}}.',
    cy: 'Ni all yr ateb fod wedi dod cyn i’r llythyr y mae’n ei ateb fynd{date, select, none {} other { ar {date}}}.',
  },
  'refusal.reply.reason-missing': {
    en: 'A refusal needs the reason the body gives.',
    cy: 'Mae angen y rheswm a roddodd y corff ar wrthodiad.',
  },
  'refusal.gate.option-unknown': {
    en: 'That step is not offered at the stage this case has reached.',
    cy: 'Ni chynigir y cam hwnnw ar y cam y mae’r achos hwn wedi’i gyrraedd.',
  },
  'refusal.gate.road-unknown': {
    en: 'The office’s procedure does not know that road to the gate.',
    cy: 'Nid yw gweithdrefn y swyddfa yn adnabod y ffordd honno at y glwyd.',
  },
  'refusal.gate.not-open': {
    en: 'The gate is not open: the record does not show {gaps, select, none {something it needs} other {this: {gaps}}}.',
    cy: 'Nid yw’r glwyd ar agor: nid yw’r cofnod yn dangos {gaps, select, none {rhywbeth sydd ei angen} other {hyn: {gaps}}}.',
  },
  'refusal.escalation.none': {
    en: '{number, select, none {This recommendation} other {Recommendation {number}}} is not escalated.',
    cy: 'Nid yw{number, select, none {’r argymhelliad hwn} other { argymhelliad {number}}} wedi’i uwchgyfeirio.',
  },
} as const satisfies Readonly<Record<`refusal.${RefusalCode}`, Word>>;
