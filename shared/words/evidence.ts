import type { Words } from './word.ts';

export const evidence = {
  'evidence.title': { en: 'Evidence', cy: 'Tystiolaeth' },
  'evidence.add-files': { en: 'Add files…', cy: 'Ychwanegu ffeiliau…' },
  'evidence.add-folder': { en: 'Add folder…', cy: 'Ychwanegu ffolder…' },
  'evidence.drop-here': {
    en: 'Drop files here, or add them:',
    cy: 'Gollyngwch ffeiliau yma, neu ychwanegwch nhw:',
  },
  'evidence.file-to': { en: 'File evidence to {name}', cy: 'Ffeilio tystiolaeth i {name}' },
  'evidence.drop-case': {
    en: 'Files dropped here are filed to the whole case',
    cy: 'Caiff ffeiliau a ollyngir yma eu ffeilio i’r achos cyfan',
  },
  'evidence.none': { en: 'Nothing filed yet.', cy: 'Dim wedi’i ffeilio eto.' },
  'evidence.none-next': {
    en: 'Drop the body’s letter, email or record here. The file itself is never moved or changed.',
    cy: 'Gollyngwch lythyr, e-bost neu gofnod y corff yma. Ni chaiff y ffeil ei hun ei symud na’i newid.',
  },
  'evidence.whole-case': { en: 'the whole case', cy: 'yr achos cyfan' },
  'evidence.filed-to': { en: 'filed to {target}', cy: 'ffeiliwyd: {target}' },
  'evidence.list': { en: 'Evidence filed', cy: 'Tystiolaeth a ffeiliwyd' },
  'evidence.size': { en: 'Size', cy: 'Maint' },
  'evidence.type': { en: 'Type', cy: 'Math' },
  'evidence.received': { en: 'Received', cy: 'Derbyniwyd' },
  'evidence.source': { en: 'Came from', cy: 'Daeth o' },
  'evidence.modified': { en: 'File last changed', cy: 'Newidiwyd y ffeil ddiwethaf' },
  'evidence.filed': { en: 'Filed', cy: 'Ffeiliwyd' },
  'evidence.filed-by': { en: '{name}, {when}', cy: '{name}, {when}' },
  'evidence.sha256': { en: 'SHA-256', cy: 'SHA-256' },
  'evidence.sha256-all': { en: 'Show the whole hash', cy: 'Dangos y stwnsh cyfan' },
  'evidence.sha256-less': { en: 'Shorten the hash', cy: 'Byrhau’r stwnsh' },
  'evidence.custody': { en: 'Custody', cy: 'Gwarchodaeth' },
  'evidence.custody-of': { en: 'Custody of {name}', cy: 'Gwarchodaeth {name}' },
  'evidence.openings': { en: 'Opened', cy: 'Agorwyd' },
  'evidence.never-opened': { en: 'not opened yet', cy: 'heb ei agor eto' },
  'evidence.opening.preview': { en: '{name} read it, {when}', cy: 'Darllenodd {name} ef, {when}' },
  'evidence.opening.copy': {
    en: '{name} saved a copy, {when}',
    cy: 'Cadwodd {name} gopi, {when}',
  },
  'evidence.opening.bundle': {
    en: '{name} put it in a bundle, {when}',
    cy: 'Rhoddodd {name} ef mewn bwndel, {when}',
  },
  'evidence.repeat': {
    en: 'The same bytes were filed on {day} as {name}, to {target}.',
    cy: 'Ffeiliwyd yr un beitiau ar {day} fel {name}: {target}.',
  },
  'evidence.read': { en: 'Read', cy: 'Darllen' },
  'evidence.read-named': { en: 'Read {name}', cy: 'Darllen {name}' },
  'evidence.save-copy': { en: 'Save a copy…', cy: 'Cadw copi…' },
  'evidence.save-copy-named': { en: 'Save a copy of {name}', cy: 'Cadw copi o {name}' },
  'evidence.saved-copy': { en: 'A copy of {name} was saved.', cy: 'Cadwyd copi o {name}.' },
  'evidence.copy-outside': {
    en: 'A saved copy lies outside Redress, unsealed. The saving is recorded.',
    cy: 'Mae copi a gedwir y tu allan i Redress, heb ei selio. Cofnodir y cadw.',
  },
  'evidence.can-run': {
    en: 'This kind of file can run on a computer. Open a copy only if you know who sent it and why.',
    cy: 'Gall y math hwn o ffeil redeg ar gyfrifiadur. Agorwch gopi dim ond os ydych yn gwybod pwy a’i hanfonodd a pham.',
  },
  'evidence.preview': { en: 'Preview', cy: 'Rhagolwg' },
  'evidence.preview-of': { en: 'Preview of {name}', cy: 'Rhagolwg o {name}' },
  'evidence.preview-none': {
    en: 'No preview for this kind of file.',
    cy: 'Nid oes rhagolwg ar gyfer y math hwn o ffeil.',
  },
  'evidence.preview-choose': {
    en: 'Choose an item to read it here.',
    cy: 'Dewiswch eitem i’w darllen yma.',
  },
  'evidence.preview-opening': { en: 'Opening {name}…', cy: 'Yn agor {name}…' },
  'evidence.preview-damaged': {
    en: 'This file could not be shown: it is damaged or not what its type says. It is kept exactly as it came.',
    cy: 'Ni ellid dangos y ffeil hon: mae wedi’i difrodi neu nid yw’r hyn y mae ei math yn ei ddweud. Fe’i cedwir yn union fel y daeth.',
  },
  'evidence.preview-locked': {
    en: 'This file has a password of its own, so it cannot be shown here. Save a copy to open it.',
    cy: 'Mae gan y ffeil hon ei chyfrinair ei hun, felly ni ellir ei dangos yma. Cadwch gopi i’w hagor.',
  },
  'evidence.preview-too-large': {
    en: 'This picture is too large to show here. Save a copy to see it.',
    cy: 'Mae’r llun hwn yn rhy fawr i’w ddangos yma. Cadwch gopi i’w weld.',
  },
  'evidence.preview-stopped': {
    en: 'The preview took more than 20 seconds and was stopped. Nothing else was affected.',
    cy: 'Cymerodd y rhagolwg fwy nag 20 eiliad ac fe’i stopiwyd. Ni effeithiwyd ar ddim arall.',
  },
  'evidence.preview-again': { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  'evidence.preview-cut': {
    en: 'Only the first 2 MB are shown.',
    cy: 'Dim ond y 2 MB cyntaf a ddangosir.',
  },
  'evidence.page-of': { en: 'Page {page} of {pages}', cy: 'Tudalen {page} o {pages}' },
  'evidence.next-page': { en: 'Next page', cy: 'Tudalen nesaf' },
  'evidence.previous-page': { en: 'Previous page', cy: 'Tudalen flaenorol' },
} as const satisfies Words;
