import type { Procedure } from '../vocabulary.ts';
import { appDefaults, background, proposal, read, rule } from './sources.ts';
import { orderWords, recommendationWords } from './words.ts';

export const hos: Procedure = {
  id: 'hos',
  version: '1',
  effectiveFrom: '2017-01-01',
  shortName: { en: 'HOS', cy: 'HOS' },
  name: { en: 'Housing Ombudsman Service', cy: 'Gwasanaeth yr Ombwdsmon Tai' },
  languages: rule(['en'], proposal),
  nation: rule('england-and-wales', proposal),
  instruments: [
    { ...orderWords, isBinding: rule(true, background), source: read('S41') },
    { ...recommendationWords, isBinding: rule(false, background), source: read('S41') },
  ],
  kinds: [
    {
      id: 'order',
      label: { en: 'Order', cy: 'Gorchymyn' },
      answers: 'either',
      counted: rule(true, read('S42')),
      source: read('S41'),
    },
    {
      id: 'wider-order',
      label: { en: 'Wider order', cy: 'Gorchymyn ehangach' },
      answers: 'processes',
      counted: rule(true, proposal),
      source: background,
    },
    {
      id: 'recommendation',
      label: { en: 'Recommendation', cy: 'Argymhelliad' },
      answers: 'either',
      counted: rule(false, proposal),
      source: read('S41'),
    },
  ],
  dateMeans: rule('evidence', background),
  onTimeBy: rule('evidenceComplete', proposal),
  ...appDefaults,
  usualUnits: rule(['weeks'], background),
};
