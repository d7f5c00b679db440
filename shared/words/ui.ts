import type { Words } from './word.ts';

/** Words of the components themselves, which know no case. */
export const ui = {
  'ui.list': { en: '{first} and {last}', cy: '{first} a {last}' },
  /** Welsh says *ac* before a vowel and before forms of *mae*. */
  'ui.list-vowel': { en: '{first} and {last}', cy: '{first} ac {last}' },
  'ui.optional': { en: '(optional)', cy: '(dewisol)' },
  'ui.close': { en: 'Close', cy: 'Cau' },
  'ui.cancel': { en: 'Cancel', cy: 'Canslo' },
  'ui.dismiss': { en: 'Dismiss', cy: 'Cau’r neges' },
  'ui.nothing-found': { en: 'Nothing found', cy: 'Heb ganfod dim' },
  'ui.loading': { en: 'Fetching…', cy: 'Yn nôl…' },
  'ui.progress': {
    en: '{done, number} of {total, number}',
    cy: '{done, number} o {total, number}',
  },
  'ui.tellings': { en: 'Messages', cy: 'Negeseuon' },
  'ui.date.day': { en: 'day', cy: 'diwrnod' },
  'ui.date.month': { en: 'month', cy: 'mis' },
  'ui.date.year': { en: 'year', cy: 'blwyddyn' },
  'ui.date.day-shape': { en: 'dd', cy: 'dd' },
  'ui.date.month-shape': { en: 'mm', cy: 'mm' },
  'ui.date.year-shape': { en: 'yyyy', cy: 'bbbb' },
  'ui.drop.here': { en: 'Drop files here, or', cy: 'Gollyngwch ffeiliau yma, neu' },
  'ui.drop.pick': { en: 'File to…', cy: 'Ffeilio i…' },
  'ui.drop.says-nowhere': {
    en: 'Not here: move over an action or a case that can take files',
    cy: 'Nid yma: symudwch dros gam gweithredu neu achos a all dderbyn ffeiliau',
  },
  'ui.drop.says-shut': {
    en: 'Not now: the records are not open',
    cy: 'Nid nawr: nid yw’r cofnodion ar agor',
  },
  'ui.drop.missed': {
    en: 'Nothing was filed: the files did not land on an action or a case. Drop them on one, or choose File to…',
    cy: 'Ni ffeiliwyd dim: ni laniodd y ffeiliau ar gam gweithredu nac achos. Gollyngwch nhw ar un, neu dewiswch Ffeilio i…',
  },
  'ui.drop.dialog': {
    en: 'Nothing was filed: another window is open in front. Finish or close it, then drop the files again.',
    cy: 'Ni ffeiliwyd dim: mae ffenestr arall ar agor o’i flaen. Gorffennwch neu caewch hi, yna gollyngwch y ffeiliau eto.',
  },
  'ui.drop.shut': {
    en: 'Nothing was taken: the records are not open. Open them, then drop the files again.',
    cy: 'Ni dderbyniwyd dim: nid yw’r cofnodion ar agor. Agorwch nhw, yna gollyngwch y ffeiliau eto.',
  },
  'ui.drop.mail': {
    en: 'Nothing was filed: the message came without a file. Save it as a file first (in Outlook: drag it to the desktop, or Save as), then drop that file.',
    cy: 'Ni ffeiliwyd dim: daeth y neges heb ffeil. Cadwch hi fel ffeil yn gyntaf (yn Outlook: llusgwch hi i’r bwrdd gwaith, neu Cadw fel), yna gollyngwch y ffeil honno.',
  },
  'ui.drop.link': {
    en: 'Nothing was filed: that is a link, not a file. Save the page or the document on this computer, then drop the file.',
    cy: 'Ni ffeiliwyd dim: dolen yw honno, nid ffeil. Cadwch y dudalen neu’r ddogfen ar y cyfrifiadur hwn, yna gollyngwch y ffeil.',
  },
  'ui.drop.text': {
    en: 'Nothing was filed: those are words, not a file. Paste them into a field, or save them in a file and drop that.',
    cy: 'Ni ffeiliwyd dim: geiriau yw’r rheini, nid ffeil. Gludwch nhw i faes, neu cadwch nhw mewn ffeil a gollwng honno.',
  },
  'ui.split': { en: '{share} per cent', cy: '{share} y cant' },
  'ui.grid.selected': { en: 'Selected', cy: 'Wedi’i ddewis' },
  'ui.copy': { en: 'Copy', cy: 'Copïo' },
  'ui.copied': { en: 'Copied.', cy: 'Wedi’i gopïo.' },
  'ui.back': { en: 'Back', cy: 'Yn ôl' },
  'ui.next': { en: 'Continue', cy: 'Parhau' },
  'ui.show-all': { en: 'Show all {count, number}', cy: 'Dangos pob un ({count, number})' },
} as const satisfies Words;
