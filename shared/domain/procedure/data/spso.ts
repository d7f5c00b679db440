import type { Procedure } from '../vocabulary.ts';
import { categoriesWith } from './defaults/categories.ts';
import { gateWith, option, optionsWith } from './defaults/gate.ts';
import { appDefaults, defaultWords } from './defaults/index.ts';
import { listWith } from './defaults/reasons.ts';
import { proposal, read, rule } from './sources.ts';
import { recommendationWords } from './words.ts';

const specialReport = option('special-report', read('S35'));
const support = option('support-and-intervention', read('S38'));

export const spso: Procedure = {
  id: 'spso',
  version: '1',
  effectiveFrom: '2017-01-01',
  shortName: { en: 'SPSO', cy: 'SPSO' },
  name: {
    en: 'Scottish Public Services Ombudsman',
    cy: 'Ombwdsmon Gwasanaethau Cyhoeddus yr Alban',
  },
  languages: rule(['en'], proposal),
  nation: rule('scotland', proposal),
  instruments: [
    { ...recommendationWords, isBinding: rule(false, read('S35')), source: read('S35') },
  ],
  kinds: [
    {
      id: 'individual',
      label: { en: 'Individual', cy: 'Unigol' },
      answers: 'injustice',
      counted: rule(true, read('S37')),
      source: read('S37'),
    },
    {
      id: 'learning-and-improvement',
      label: { en: 'Learning and improvement', cy: 'Dysgu a gwella' },
      answers: 'processes',
      counted: rule(true, read('S37')),
      source: read('S37'),
    },
    {
      id: 'complaints-handling',
      label: { en: 'Complaints handling', cy: 'Ymdrin â chwynion' },
      answers: 'processes',
      counted: rule(true, read('S37')),
      source: read('S37'),
    },
    {
      id: 'feedback',
      label: { en: 'Feedback', cy: 'Adborth' },
      answers: 'neither',
      counted: rule(false, proposal),
      source: proposal,
    },
  ],
  dateMeans: rule('evidence', read('S36')),
  onTimeBy: rule('evidenceComplete', read('S36')),
  ...appDefaults,
  gate: gateWith({
    settlement: optionsWith('settlement', support),
    decision: optionsWith('decision', support, specialReport),
    report: optionsWith('report', support, specialReport),
    'further-report': optionsWith('further-report', specialReport),
  }),
  outcomes: listWith(appDefaults.outcomes, {
    id: 'some-upheld-recommendations',
    label: {
      en: 'Some upheld, recommendations',
      cy: 'Rhai wedi’u cadarnhau, argymhellion',
    },
    source: read('S36'),
  }),
  categories: categoriesWith({
    apology: {
      also: {
        en: 'It meets the standards of the SPSO’s guidelines on apology',
        cy: 'Mae’n bodloni safonau canllawiau’r SPSO ar ymddiheuro',
        source: read('S36'),
      },
    },
  }),
  words: {
    ...defaultWords,
    body: { en: 'organisation', cy: 'sefydliad', source: proposal },
  },
  usualUnits: rule(['fixed'], read('S36')),
};
