import type { Words } from './word.ts';

export const recommendation = {
  'recommendation.list': { en: 'Recommendations', cy: 'Argymhellion' },
  'recommendation.add': { en: 'Add a recommendation', cy: 'Ychwanegu argymhelliad' },
  'recommendation.add-title': {
    en: 'Add a recommendation to {reference}',
    cy: 'Ychwanegu argymhelliad at {reference}',
  },
  'recommendation.save': { en: 'Record the recommendation', cy: 'Cofnodi’r argymhelliad' },
  'recommendation.number': { en: 'Number, as printed', cy: 'Rhif, fel y’i hargraffwyd' },
  'recommendation.text': { en: 'What the body is to do', cy: 'Beth mae’r corff i’w wneud' },
  'recommendation.kind': { en: 'Kind', cy: 'Math' },
  'recommendation.body': { en: 'Body', cy: 'Corff' },
  'recommendation.due-words': {
    en: 'Time given, as worded',
    cy: 'Yr amser a roddir, fel y’i geiriwyd',
  },
  'recommendation.due-words-hint': {
    en: 'For example: within one month; 20 working days; 12 March 2026',
    cy: 'Er enghraifft: within one month; 20 working days; 12 March 2026',
  },
  'recommendation.due-answer': {
    en: 'They are to tell us by {day}.',
    cy: 'Maent i ddweud wrthym erbyn {day}.',
  },
  'recommendation.due-ambiguous': {
    en: 'Read as day, month, year.',
    cy: 'Darllenwyd fel diwrnod, mis, blwyddyn.',
  },
  'recommendation.due-none': {
    en: 'No day follows from these words. They are kept as they are.',
    cy: 'Nid oes diwrnod yn dilyn o’r geiriau hyn. Fe’u cedwir fel y maent.',
  },
  'recommendation.due-working': { en: 'Working it out…', cy: 'Yn ei gyfrifo…' },
  'recommendation.wanted': { en: 'Evidence wanted', cy: 'Tystiolaeth y gofynnir amdani' },
  'recommendation.wanted-hint': { en: 'One part on a line', cy: 'Un rhan ar bob llinell' },
  'recommendation.wanted-none': {
    en: 'The decision does not say what evidence is wanted.',
    cy: 'Nid yw’r penderfyniad yn dweud pa dystiolaeth y gofynnir amdani.',
  },
  'recommendation.money': { en: 'Money, in pounds', cy: 'Arian, mewn punnoedd' },
  'recommendation.payee': { en: 'To whom', cy: 'I bwy' },
  'recommendation.evidence-count': {
    en: '{count, plural, =0 {nothing filed} one {# item filed} other {# items filed}}',
    cy: '{count, plural, zero {dim wedi’i ffeilio} one {ffeiliwyd # eitem} two {ffeiliwyd # eitem} few {ffeiliwyd # eitem} many {ffeiliwyd # eitem} other {ffeiliwyd # eitem}}',
  },
  'recommendation.due': { en: 'Tell us by', cy: 'Dweud wrthym erbyn' },
  'recommendation.due-original': { en: 'Original date', cy: 'Dyddiad gwreiddiol' },
  'recommendation.no-date': { en: 'no date: “{words}”', cy: 'dim dyddiad: “{words}”' },
  'recommendation.no-date-words': {
    en: 'no date, and no words for it',
    cy: 'dim dyddiad, na geiriau amdano',
  },
  'recommendation.why': { en: 'Why this date', cy: 'Pam y dyddiad hwn' },
  'recommendation.why-none': { en: 'Why no date', cy: 'Pam nad oes dyddiad' },
  'recommendation.date.actionDone': { en: 'Action done', cy: 'Cam wedi’i gyflawni' },
  'recommendation.date.evidenceReceived': { en: 'Evidence received', cy: 'Derbyniwyd tystiolaeth' },
  'recommendation.date.evidenceComplete': { en: 'Evidence complete', cy: 'Tystiolaeth gyflawn' },
  'recommendation.date.satisfied': { en: 'Satisfied', cy: 'Bodlonwyd' },
  'recommendation.enough': { en: 'Is this enough?', cy: 'A yw hyn yn ddigon?' },
  'recommendation.office-decides': {
    en: 'It is for the office to decide what evidence is appropriate and proportionate.',
    cy: 'Mater i’r swyddfa yw penderfynu pa dystiolaeth sy’n briodol ac yn gymesur.',
  },
  'recommendation.timescale': {
    en: 'The time given is for telling us, not for doing the action.',
    cy: 'Mae’r amser a roddir ar gyfer dweud wrthym, nid ar gyfer cyflawni’r cam.',
  },
  'recommendation.result': { en: 'Your judgement', cy: 'Eich dyfarniad' },
  'recommendation.result-keys': {
    en: 'Keys 1, 2 and 3 choose, when you are not writing.',
    cy: 'Mae bysellau 1, 2 a 3 yn dewis, pan nad ydych yn ysgrifennu.',
  },
  'recommendation.result-missing': { en: 'Choose a judgement.', cy: 'Dewiswch ddyfarniad.' },
  'recommendation.reason': { en: 'Why', cy: 'Pam' },
  'recommendation.reason-hint': {
    en: 'What the evidence shows, and what is still missing',
    cy: 'Beth mae’r dystiolaeth yn ei ddangos, a beth sydd ar goll o hyd',
  },
  'recommendation.reason-missing': {
    en: 'Say why: the body and the complainant may ask.',
    cy: 'Dywedwch pam: gall y corff a’r achwynydd ofyn.',
  },
  'recommendation.done-on': {
    en: 'Action done on, if the evidence says',
    cy: 'Cyflawnwyd y cam ar, os yw’r dystiolaeth yn dweud',
  },
  'recommendation.judged-on': { en: 'Judged on', cy: 'Dyfarnwyd ar sail' },
  'recommendation.nothing-to-judge': {
    en: 'Nothing has been filed for this recommendation, so there is nothing to judge yet.',
    cy: 'Nid oes dim wedi’i ffeilio ar gyfer yr argymhelliad hwn, felly nid oes dim i’w ddyfarnu eto.',
  },
  'recommendation.choose-evidence': {
    en: 'Choose at least one item.',
    cy: 'Dewiswch o leiaf un eitem.',
  },
  'recommendation.record': { en: 'Record the judgement', cy: 'Cofnodi’r dyfarniad' },
  'recommendation.recorded': {
    en: 'Recorded: {number}, {result}.',
    cy: 'Cofnodwyd: {number}, {result}.',
  },
  'recommendation.ended': {
    en: 'This recommendation has ended. Its judgements stand below.',
    cy: 'Mae’r argymhelliad hwn wedi dod i ben. Mae ei ddyfarniadau isod.',
  },
  'recommendation.judgements': { en: 'Judgements so far', cy: 'Dyfarniadau hyd yma' },
  'recommendation.judged-by': { en: '{day}, {name}', cy: '{day}, {name}' },
  'recommendation.panel-close': { en: 'Close the panel', cy: 'Cau’r panel' },
} as const satisfies Words;
