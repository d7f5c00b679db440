import type { Words } from '../word.ts';

/** What is refused of an extract that is read in. */
export const extractRefusals = {
  'refusal.extract.empty': { en: 'The file has no rows.', cy: 'Nid oes rhesi yn y ffeil.' },
  'refusal-next.extract.empty': {
    en: 'Choose another file, or export the list again.',
    cy: 'Dewiswch ffeil arall, neu allforiwch y rhestr eto.',
  },
  'refusal.extract.encoding': {
    en: 'The letters in the file cannot be made out.',
    cy: 'Ni ellir deall y llythrennau yn y ffeil.',
  },
  'refusal-next.extract.encoding': {
    en: 'Save it from the spreadsheet as “CSV UTF-8”, then choose it again.',
    cy: 'Cadwch hi o’r daenlen fel “CSV UTF-8”, yna dewiswch hi eto.',
  },
  'refusal.extract.no-header': {
    en: 'The first row does not name the columns.',
    cy: 'Nid yw’r rhes gyntaf yn enwi’r colofnau.',
  },
  'refusal-next.extract.no-header': {
    en: 'Put the names of the columns into the first row, then choose it again.',
    cy: 'Rhowch enwau’r colofnau yn y rhes gyntaf, yna dewiswch y ffeil eto.',
  },
  'refusal.extract.wrong-columns': {
    en: 'This row has {found, select, none {a different number of} other {{found}}} columns{expected, select, none {} other {; the first row has {expected}}}.',
    cy: 'Mae gan y rhes hon {found, select, none {nifer gwahanol o golofnau} other {{found} o golofnau}}{expected, select, none {} other {; mae gan y rhes gyntaf {expected}}}.',
  },
  'refusal-next.extract.wrong-columns': {
    en: 'Look at that row in the spreadsheet: often a comma stands outside quotation marks.',
    cy: 'Edrychwch ar y rhes honno yn y daenlen: yn aml mae coma y tu allan i ddyfynodau.',
  },
  'refusal.extract.unclosed-quote': {
    en: 'A quotation mark is opened here and never closed.',
    cy: 'Agorir dyfynnod yma nad yw byth yn cael ei gau.',
  },
  'refusal-next.extract.unclosed-quote': {
    en: 'Close it in the spreadsheet and export again.',
    cy: 'Caewch ef yn y daenlen ac allforio eto.',
  },
  'refusal.extract.not-this-json': {
    en: 'This is a JSON file, but not a list of rows.',
    cy: 'Ffeil JSON yw hon, ond nid rhestr o resi.',
  },
  'refusal-next.extract.not-this-json': {
    en: 'Export a list of objects, one for each recommendation.',
    cy: 'Allforiwch restr o wrthrychau, un ar gyfer pob argymhelliad.',
  },
  'refusal.extract.reference-missing': {
    en: 'This row has no case reference.',
    cy: 'Nid oes cyfeirnod achos yn y rhes hon.',
  },
  'refusal-next.extract.reference-missing': {
    en: 'Add it in the spreadsheet, or choose another column for it.',
    cy: 'Ychwanegwch ef yn y daenlen, neu dewiswch golofn arall ar ei gyfer.',
  },
  'refusal.extract.number-missing': {
    en: 'This row has no number for the recommendation.',
    cy: 'Nid oes rhif ar gyfer yr argymhelliad yn y rhes hon.',
  },
  'refusal-next.extract.number-missing': {
    en: 'Add it, or choose no column so that rows are numbered R1, R2 and so on.',
    cy: 'Ychwanegwch ef, neu peidiwch â dewis colofn fel bod y rhesi’n cael eu rhifo R1, R2 ac ati.',
  },
  'refusal.extract.text-missing': {
    en: 'This row does not say what was agreed.',
    cy: 'Nid yw’r rhes hon yn dweud beth y cytunwyd arno.',
  },
  'refusal-next.extract.text-missing': {
    en: 'Add it in the spreadsheet, or choose another column for it.',
    cy: 'Ychwanegwch ef yn y daenlen, neu dewiswch golofn arall ar ei gyfer.',
  },
  'refusal.extract.body-missing': {
    en: 'This row does not name a body.',
    cy: 'Nid yw’r rhes hon yn enwi corff.',
  },
  'refusal-next.extract.body-missing': {
    en: 'Add it in the spreadsheet, or choose another column for it.',
    cy: 'Ychwanegwch ef yn y daenlen, neu dewiswch golofn arall ar ei gyfer.',
  },
  'refusal.extract.duplicate-row': {
    en: 'This row repeats the same reference and number as {other, select, none {another row} other {row {other}}}.',
    cy: 'Mae’r rhes hon yn ailadrodd yr un cyfeirnod a rhif â {other, select, none {rhes arall} other {rhes {other}}}.',
  },
  'refusal-next.extract.duplicate-row': {
    en: 'Take one of them out, or give each its own number.',
    cy: 'Tynnwch un ohonynt allan, neu rhowch ei rhif ei hun i bob un.',
  },
  'refusal.extract.bad-date': {
    en: '{words, select, none {A date} other {“{words}”}} is not a date that exists.',
    cy: 'Nid yw {words, select, none {dyddiad yn y rhes} other {“{words}”}} yn ddyddiad sy’n bodoli.',
  },
  'refusal-next.extract.bad-date': {
    en: 'Correct it in the spreadsheet; days are read as day, month, year.',
    cy: 'Cywirwch ef yn y daenlen; darllenir dyddiadau fel diwrnod, mis, blwyddyn.',
  },
  'refusal.extract.bad-kind': {
    en: '{words, select, none {The kind} other {“{words}”}} has not been matched to a kind of recommendation.',
    cy: 'Nid yw {words, select, none {’r math} other {“{words}”}} wedi’i baru â math o argymhelliad.',
  },
  'refusal-next.extract.bad-kind': {
    en: 'Match the word to a kind in the step before.',
    cy: 'Parwch y gair â math yn y cam blaenorol.',
  },
  'refusal.extract.case-disagrees': {
    en: 'Rows of the same case say different things about it.',
    cy: 'Mae rhesi’r un achos yn dweud pethau gwahanol amdano.',
  },
  'refusal-next.extract.case-disagrees': {
    en: 'Make the title, body and decision date the same in each row of the case.',
    cy: 'Gwnewch y teitl, y corff a dyddiad y penderfyniad yr un fath ym mhob rhes o’r achos.',
  },
  'refusal.extract.rows-refused': {
    en: '{rows, select, none {Some rows} other {Rows that cannot be taken in: {rows}. They}} stand in the way. Nothing was taken in.',
    cy: '{rows, select, none {Mae rhai rhesi} other {Rhesi na ellir eu derbyn: {rows}. Maent}} yn rhwystro hyn. Ni dderbyniwyd dim.',
  },
  'refusal-next.extract.rows-refused': {
    en: 'Correct those rows in the file and choose it again.',
    cy: 'Cywirwch y rhesi hynny yn y ffeil a’i dewis eto.',
  },
  'refusal.extract.changed-since-preview': {
    en: 'The caseload has changed since you saw this preview. Nothing was taken in.',
    cy: 'Mae’r llwyth achosion wedi newid ers ichi weld y rhagolwg hwn. Ni dderbyniwyd dim.',
  },
  'refusal-next.extract.changed-since-preview': {
    en: 'Look at the preview again, then take it in.',
    cy: 'Edrychwch ar y rhagolwg eto, yna ei dderbyn.',
  },
} as const satisfies Words;
