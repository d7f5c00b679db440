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
  'ui.drop.let-go': { en: 'Let go to file to {name}', cy: 'Gollyngwch i ffeilio i {name}' },
  'ui.drop.missed': {
    en: 'Nothing was filed: the files did not land on an action or a case. Drop them on one, or choose File to…',
    cy: 'Ni ffeiliwyd dim: ni laniodd y ffeiliau ar gam gweithredu nac achos. Gollyngwch nhw ar un, neu dewiswch Ffeilio i…',
  },
  'ui.split': { en: '{share} per cent', cy: '{share} y cant' },
  'ui.grid.selected': { en: 'Selected', cy: 'Wedi’i ddewis' },
  'ui.copy': { en: 'Copy', cy: 'Copïo' },
  'ui.copied': { en: 'Copied.', cy: 'Wedi’i gopïo.' },
  'ui.back': { en: 'Back', cy: 'Yn ôl' },
  'ui.next': { en: 'Continue', cy: 'Parhau' },
  'ui.show-all': { en: 'Show all {count, number}', cy: 'Dangos pob un ({count, number})' },
} as const satisfies Words;
