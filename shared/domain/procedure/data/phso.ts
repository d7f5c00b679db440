import type { Procedure } from '../vocabulary.ts';
import { appDefaults, background, proposal, read, rule } from './sources.ts';
import { recommendationWords } from './words.ts';

export const phso: Procedure = {
  id: 'phso',
  version: '1',
  effectiveFrom: '2017-01-01',
  shortName: { en: 'PHSO', cy: 'PHSO' },
  name: {
    en: 'Parliamentary and Health Service Ombudsman',
    cy: 'Ombwdsmon y Senedd a’r Gwasanaeth Iechyd',
  },
  languages: rule(['en'], proposal),
  nation: rule('england-and-wales', proposal),
  instruments: [
    { ...recommendationWords, isBinding: rule(false, read('S48')), source: read('S48') },
  ],
  kinds: [
    {
      id: 'individual',
      label: { en: 'Individual', cy: 'Unigol' },
      answers: 'injustice',
      counted: rule(true, proposal),
      source: background,
    },
    {
      id: 'systemic',
      label: { en: 'Systemic', cy: 'Systemig' },
      answers: 'processes',
      counted: rule(true, proposal),
      source: background,
    },
  ],
  dateMeans: rule('evidence', proposal),
  onTimeBy: rule('evidenceComplete', proposal),
  ...appDefaults,
  usualUnits: rule(['weeks', 'calendarMonths'], background),
};
