import type { LeftOver, SplitNoteCode } from '../domain/splitter/vocabulary.ts';
import type { Word, Words } from './word.ts';

/** What was guessed when a pasted decision was split into rows. `words` are the decision's own. */
const notes = {
  'splitter.note.number-made': {
    en: 'No number is printed. It was numbered {words} to tell it from the others.',
    cy: 'Nid oes rhif wedi’i argraffu. Fe’i rhifwyd yn {words} i’w wahaniaethu oddi wrth y lleill.',
  },
  'splitter.note.number-derived': {
    en: 'A bullet is printed under a number. It was called {words}.',
    cy: 'Mae pwynt bwled wedi’i argraffu o dan rif. Fe’i galwyd yn {words}.',
  },
  'splitter.note.number-repeated': {
    en: 'The number {words} is printed more than once. Give this one a number of its own.',
    cy: 'Mae’r rhif {words} wedi’i argraffu fwy nag unwaith. Rhowch ei rif ei hun i hwn.',
  },
  'splitter.note.due-inherited': {
    en: 'The date is taken from the words above it: “{words}”.',
    cy: 'Daw’r dyddiad o’r geiriau uwch ei ben: “{words}”.',
  },
  'splitter.note.due-shared': {
    en: 'The sentence gives one date, “{words}”. It was read as the date of this action too.',
    cy: 'Mae’r frawddeg yn rhoi un dyddiad, “{words}”. Fe’i darllenwyd fel dyddiad y cam hwn hefyd.',
  },
  'splitter.note.due-not-understood': {
    en: 'These words set a limit, but no date could be read from them: “{words}”.',
    cy: 'Mae’r geiriau hyn yn gosod terfyn, ond ni ellid darllen dyddiad ohonynt: “{words}”.',
  },
  'splitter.note.due-ambiguous': {
    en: '“{words}” can be read as more than one day. It was read with the day first.',
    cy: 'Gellir darllen “{words}” fel mwy nag un diwrnod. Fe’i darllenwyd gyda’r diwrnod yn gyntaf.',
  },
  'splitter.note.due-several': {
    en: 'There is more than one date here: “{words}”. The first was taken.',
    cy: 'Mae mwy nag un dyddiad yma: “{words}”. Cymerwyd y cyntaf.',
  },
  'splitter.note.body-guessed': {
    en: 'The body is the only one these words name: “{words}”.',
    cy: 'Y corff yw’r unig un y mae’r geiriau hyn yn ei enwi: “{words}”.',
  },
  'splitter.note.body-several': {
    en: 'More than one body is named: “{words}”. Each needs a recommendation of its own.',
    cy: 'Enwir mwy nag un corff: “{words}”. Mae angen argymhelliad ei hun ar bob un.',
  },
  'splitter.note.body-unknown': {
    en: 'Nothing says which body must act.',
    cy: 'Nid oes dim yn dweud pa gorff sy’n gorfod gweithredu.',
  },
  'splitter.note.kind-guessed': {
    en: 'The kind is guessed from what the words ask for: “{words}”.',
    cy: 'Dyfalwyd y math o’r hyn y mae’r geiriau’n gofyn amdano: “{words}”.',
  },
  'splitter.note.kind-unknown': {
    en: 'Nothing says what kind it is.',
    cy: 'Nid oes dim yn dweud pa fath ydyw.',
  },
  'splitter.note.category-unknown': {
    en: 'No category fits these words: “{words}”.',
    cy: 'Nid oes categori’n gweddu i’r geiriau hyn: “{words}”.',
  },
  'splitter.note.money-head-guessed': {
    en: 'The words do not say what {words} is for. Check the category.',
    cy: 'Nid yw’r geiriau’n dweud ar gyfer beth y mae {words}. Gwiriwch y categori.',
  },
  'splitter.note.money-not-stated': {
    en: 'Money is owed, but no sum or way to find it: “{words}”.',
    cy: 'Mae arian yn ddyledus, ond heb swm na ffordd o’i ganfod: “{words}”.',
  },
  'splitter.note.money-total': {
    en: '{words} was read as the total of the sums after it.',
    cy: 'Darllenwyd {words} fel cyfanswm y symiau sy’n ei ddilyn.',
  },
  'splitter.note.money-each': {
    en: '“{words}” was read as one payment to each person named.',
    cy: 'Darllenwyd “{words}” fel un taliad i bob person a enwir.',
  },
  'splitter.note.action-unclear': {
    en: 'These words name no action we know: “{words}”.',
    cy: 'Nid yw’r geiriau hyn yn enwi cam gweithredu sy’n hysbys i ni: “{words}”.',
  },
  'splitter.note.parts': {
    en: 'One printed number asks for several things. They are parts of it, so the count stays as published.',
    cy: 'Mae un rhif printiedig yn gofyn am sawl peth. Rhannau ohono ydynt, felly mae’r cyfrif yn aros fel y’i cyhoeddwyd.',
  },
  'splitter.note.detail-kept': {
    en: 'The points listed under it say what it must hold, and stay with it: “{words}”.',
    cy: 'Mae’r pwyntiau a restrir oddi tano’n dweud beth y mae’n rhaid iddo ei gynnwys, ac yn aros gydag ef: “{words}”.',
  },
} as const satisfies Readonly<Record<`splitter.note.${SplitNoteCode}`, Word>>;

/** What became of words that are in no row. */
const leftOver = {
  'splitter.left.heading': { en: 'Heading', cy: 'Pennawd' },
  'splitter.left.lead-in': { en: 'Words before a list', cy: 'Geiriau o flaen rhestr' },
  'splitter.left.joint': { en: 'Joining words', cy: 'Geiriau cysylltu' },
  'splitter.left.label': { en: 'Label before a number', cy: 'Label o flaen rhif' },
  'splitter.left.evidence-for-all': {
    en: 'Asks for evidence of everything',
    cy: 'Yn gofyn am dystiolaeth o bopeth',
  },
  'splitter.left.prose': { en: 'Asks for nothing', cy: 'Nid yw’n gofyn am ddim' },
} as const satisfies Readonly<Record<`splitter.left.${LeftOver['kind']}`, Word>>;

export const splitter = { ...notes, ...leftOver } as const satisfies Words;
