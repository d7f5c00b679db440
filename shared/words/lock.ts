import type { Words } from './word.ts';

export const lock = {
  'lock.title': { en: 'Locked', cy: 'Dan glo' },
  'lock.asked': {
    en: 'Your records are sealed. What you were writing is kept, and you come back to where you were.',
    cy: 'Mae eich cofnodion wedi’u selio. Cadwyd yr hyn yr oeddech yn ei ysgrifennu, a byddwch yn dod yn ôl i’r man lle’r oeddech.',
  },
  'lock.idle': {
    en: 'Locked because nobody had used it for a while. What you were writing is kept.',
    cy: 'Wedi’i gloi am nad oedd neb wedi’i ddefnyddio ers tro. Cadwyd yr hyn yr oeddech yn ei ysgrifennu.',
  },
  'lock.suspend': {
    en: 'Locked when the computer went to sleep. What you were writing is kept.',
    cy: 'Wedi’i gloi pan aeth y cyfrifiadur i gysgu. Cadwyd yr hyn yr oeddech yn ei ysgrifennu.',
  },
  'lock.screen': {
    en: 'Locked together with the screen. What you were writing is kept.',
    cy: 'Wedi’i gloi gyda’r sgrin. Cadwyd yr hyn yr oeddech yn ei ysgrifennu.',
  },
  'lock.start': {
    en: 'Type your passphrase to open your records.',
    cy: 'Teipiwch eich cyfrinair i agor eich cofnodion.',
  },
  'lock.passphrase': { en: 'Passphrase', cy: 'Cyfrinair' },
  'lock.recovery': { en: 'Recovery key', cy: 'Allwedd adfer' },
  'lock.recovery.hint': {
    en: 'Eight groups of four, from the printed sheet. Capitals and dashes do not matter.',
    cy: 'Wyth grŵp o bedwar, o’r daflen argraffedig. Nid yw priflythrennau na chysylltnodau o bwys.',
  },
  'lock.unlock': { en: 'Unlock', cy: 'Datgloi' },
  'lock.use-recovery': { en: 'Use the recovery key', cy: 'Defnyddio’r allwedd adfer' },
  'lock.use-passphrase': { en: 'Use the passphrase', cy: 'Defnyddio’r cyfrinair' },
  'lock.opening': { en: 'Opening your records', cy: 'Yn agor eich cofnodion' },
  'lock.missing': { en: 'Please type it first.', cy: 'Teipiwch ef yn gyntaf.' },
} as const satisfies Words;
