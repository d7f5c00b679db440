import type { Words } from '../word.ts';

/** What is to be done next, in small letters: "chase 1, asking why it is late". */
export const nextStepWords = {
  'next.chase': { en: 'chase {level}', cy: 'nodyn atgoffa {level}' },
  'next.asks-why': {
    en: '{step}, asking why it is late',
    cy: '{step}, yn gofyn pam y mae’n hwyr',
  },
  'next.copies-manager': {
    en: '{step}, with a copy to the link officer’s manager',
    cy: '{step}, gyda chopi i reolwr y swyddog cyswllt',
  },
  'next.tells-complainant': {
    en: '{step}; the complainant is told',
    cy: '{step}; dywedir wrth yr achwynydd',
  },
  'next.issue-draft': {
    en: 'issue the draft for comment',
    cy: 'cyhoeddi’r drafft ar gyfer sylwadau',
  },
  'next.wait.comments': {
    en: 'wait for comments on the draft',
    cy: 'aros am sylwadau ar y drafft',
  },
  'next.wait.date': { en: 'wait for the date', cy: 'aros am y dyddiad' },
  'next.by': { en: '{step}, by {roles}', cy: '{step}, gan {roles}' },
  'next.from': { en: '{step}, from {day}', cy: '{step}, o {day}' },
  'next.since': { en: '{step}, since {day}', cy: '{step}, ers {day}' },
  'next.until': { en: '{step}, until {day}', cy: '{step}, tan {day}' },
  'next.do-by': { en: '{step}, no later than {day}', cy: '{step}, heb fod yn hwyrach na {day}' },
  'next.was-by': { en: '{step}, which was for {day}', cy: '{step}, a oedd i fod erbyn {day}' },
  'next.sentence': { en: 'Next: {step}', cy: 'Nesaf: {step}' },
  'next.then': { en: 'Then: {step}', cy: 'Wedyn: {step}' },
  'next.or': { en: '{first} or {last}', cy: '{first} neu {last}' },
  'next.role.investigator': { en: 'the investigator', cy: 'yr ymchwilydd' },
  'next.role.co-ordinator': { en: 'the co-ordinator', cy: 'y cydlynydd' },
  'next.role.manager': { en: 'the manager', cy: 'y rheolwr' },
  'next.role.director': { en: 'the director', cy: 'y cyfarwyddwr' },
  'next.role.learning-reader': { en: 'the reader for learning', cy: 'y darllenydd dysgu' },
  'next.role.auditor': { en: 'the auditor', cy: 'yr archwilydd' },
} as const satisfies Words;
