import type { Words } from './word.ts';

/** The list of shortcuts: where keys are heard, and what they do. */
export const keys = {
  'keys.go': { en: 'Everywhere', cy: 'Ym mhobman' },
  'keys.today': { en: 'On Today', cy: 'Ar Heddiw' },
  'keys.list': { en: 'In a list', cy: 'Mewn rhestr' },
  'keys.assess': { en: 'Judging, and in a form', cy: 'Wrth farnu, ac mewn ffurflen' },
  'keys.split': { en: 'Splitting a decision', cy: 'Wrth hollti penderfyniad' },
  'keys.palette': {
    en: 'Find anything, or do something',
    cy: 'Dod o hyd i unrhyw beth, neu wneud rhywbeth',
  },
  'keys.back': { en: 'Back and forward', cy: 'Yn ôl ac ymlaen' },
  'keys.new-case': { en: 'New case', cy: 'Achos newydd' },
  'keys.file-to': { en: 'File documents to…', cy: 'Ffeilio dogfennau i…' },
  'keys.paste': {
    en: 'File what is on the clipboard',
    cy: 'Ffeilio’r hyn sydd ar y clipfwrdd',
  },
  'keys.lock': { en: 'Lock', cy: 'Cloi' },
  'keys.help': { en: 'This list', cy: 'Y rhestr hon' },
  'keys.move': { en: 'Up and down', cy: 'I fyny ac i lawr' },
  'keys.page': { en: 'A screenful up or down', cy: 'Sgrin gyfan i fyny neu i lawr' },
  'keys.ends': { en: 'First and last', cy: 'Cyntaf ac olaf' },
  'keys.open': { en: 'Open', cy: 'Agor' },
  'keys.select': { en: 'Select, select all', cy: 'Dewis, dewis pob un' },
  'keys.select-none': { en: 'Select nothing', cy: 'Dewis dim' },
  'keys.extend': { en: 'Select on the way', cy: 'Dewis wrth symud' },
  'keys.group': { en: 'Close or open a group', cy: 'Cau neu agor grŵp' },
  'keys.file': { en: 'File documents to it', cy: 'Ffeilio dogfennau iddo' },
  'keys.judge': { en: 'Met, partly met, not met', cy: 'Bodlonwyd, yn rhannol, heb ei fodloni' },
  'keys.record': { en: 'Record what the form says', cy: 'Cofnodi’r hyn sydd yn y ffurflen' },
  'keys.undo': { en: 'Undo', cy: 'Dadwneud' },
  'keys.split.edit': { en: 'Change the cell', cy: 'Newid y gell' },
  'keys.split.part': { en: 'Part the words here', cy: 'Hollti’r geiriau yma' },
  'keys.split.usual': { en: 'Ask for the usual evidence', cy: 'Gofyn am y dystiolaeth arferol' },
  'keys.split.remove': { en: 'Take the row out', cy: 'Tynnu’r rhes' },
} as const satisfies Words;
