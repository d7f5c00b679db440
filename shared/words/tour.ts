import type { Words } from './word.ts';

/** A look round for whoever is new: a few stops at the things themselves. */
export const tour = {
  'tour.title': { en: 'A look round', cy: 'Golwg o gwmpas' },
  'tour.offer': {
    en: 'New to Redress? Six short stops show you where things are.',
    cy: 'Yn newydd i Redress? Mae chwe arhosfan fer yn dangos ble mae pethau.',
  },
  'tour.take': { en: 'Show me round', cy: 'Dangos i mi o gwmpas' },
  'tour.no': { en: 'No, thank you', cy: 'Dim diolch' },
  'tour.at': { en: '{at} of {count}', cy: '{at} o {count}' },
  'tour.before': { en: 'Previous', cy: 'Blaenorol' },
  'tour.end': { en: 'End the tour', cy: 'Gorffen y daith' },
  'tour.done': { en: 'Done', cy: 'Wedi gorffen' },
  'tour.again': {
    en: 'You can be shown round again: look for “Show me round” in the search.',
    cy: 'Gallwch gael eich tywys eto: chwiliwch am “Dangos i mi o gwmpas” yn y chwiliad.',
  },
  'tour.list.title': { en: 'What needs doing today', cy: 'Beth sydd angen ei wneud heddiw' },
  'tour.list.text': {
    en: 'Today lists it, the most pressing first, with why each date is what it is. J and K go down and up; Enter opens.',
    cy: 'Mae Heddiw yn ei restru, y peth mwyaf brys yn gyntaf, gyda pham y mae pob dyddiad fel y mae. Mae J a K yn mynd i lawr ac i fyny; mae Enter yn agor.',
  },
  'tour.next.title': { en: 'The next step', cy: 'Y cam nesaf' },
  'tour.next.text': {
    en: 'Each row ends in the step that comes next: press it, or D, and the form for it opens. M lists everything else that can be done.',
    cy: 'Mae pob rhes yn gorffen â’r cam sy’n dod nesaf: pwyswch ef, neu D, ac mae ei ffurflen yn agor. Mae M yn rhestru popeth arall y gellir ei wneud.',
  },
  'tour.file.title': { en: 'Filing what comes in', cy: 'Ffeilio’r hyn a ddaw i mewn' },
  'tour.file.text': {
    en: 'Drop a letter or an e-mail on a row, or press F, and it is sealed and kept as evidence there. It is on disk before Redress says so.',
    cy: 'Gollyngwch lythyr neu e-bost ar res, neu pwyswch F, ac fe’i selir a’i gadw yno fel tystiolaeth. Mae ar y ddisg cyn i Redress ddweud hynny.',
  },
  'tour.search.title': { en: 'Find anything, do anything', cy: 'Canfod a gwneud unrhyw beth' },
  'tour.search.text': {
    en: '{key} finds a case, body, person, letter or note as you type, and does what you name.',
    cy: 'Mae {key} yn canfod achos, corff, person, llythyr neu nodyn wrth i chi deipio, ac yn gwneud yr hyn a enwch.',
  },
  'tour.shortcuts.title': { en: 'Everything by keyboard', cy: 'Popeth â’r bysellfwrdd' },
  'tour.shortcuts.text': {
    en: 'Press ? on any screen for all the keys there are.',
    cy: 'Pwyswch ? ar unrhyw sgrin i weld pob bysell sydd.',
  },
  'tour.lock.title': { en: 'Lock when you leave', cy: 'Cloi wrth adael' },
  'tour.lock.text': {
    en: '{key} locks at once; nothing half typed is lost. Left alone, Redress locks by itself.',
    cy: 'Mae {key} yn cloi ar unwaith; ni chollir dim sydd ar hanner ei deipio. O’i adael, mae Redress yn cloi ei hun.',
  },
} as const satisfies Words;
