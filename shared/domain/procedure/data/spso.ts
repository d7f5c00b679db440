import type { Procedure } from '../vocabulary.ts';
import { appDefaults, proposal, read, rule } from './sources.ts';
import { recommendationWords } from './words.ts';

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
  usualUnits: rule(['fixed'], read('S36')),
};
