import type { Procedure } from '../vocabulary.ts';
import { appDefaults, proposal, read, rule } from './sources.ts';
import {
  agreedActionWords,
  personalRemedy,
  recommendationWords,
  serviceImprovement,
} from './words.ts';

export const lgsco: Procedure = {
  id: 'lgsco',
  version: '1',
  effectiveFrom: '2017-01-01',
  shortName: { en: 'LGSCO', cy: 'LGSCO' },
  name: {
    en: 'Local Government and Social Care Ombudsman',
    cy: 'Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol',
  },
  languages: rule(['en'], proposal),
  nation: rule('england-and-wales', proposal),
  instruments: [
    { ...agreedActionWords, isBinding: rule(false, read('S15')), source: read('S15') },
    { ...recommendationWords, isBinding: rule(false, read('S15')), source: read('S15') },
  ],
  kinds: [
    { ...personalRemedy, counted: rule(true, proposal), source: read('S6') },
    { ...serviceImprovement, counted: rule(true, proposal), source: read('S6') },
  ],
  dateMeans: rule('evidence', read('S16')),
  onTimeBy: rule('actionDone', read('S16')),
  ...appDefaults,
  usualUnits: rule(['weeks', 'calendarMonths'], read('S7')),
  statutoryReply: rule(
    { kind: 'period', amount: 3, unit: 'calendarMonths', inclusive: true, from: 'receipt' },
    read('S25'),
  ),
  delayedAfterMonths: rule(12, read('S9')),
};
