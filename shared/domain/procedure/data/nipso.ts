import type { Procedure } from '../vocabulary.ts';
import { appDefaults } from './defaults/index.ts';
import { background, proposal, read, rule } from './sources.ts';
import { personalRemedy, recommendationWords, serviceImprovement } from './words.ts';

export const nipso: Procedure = {
  id: 'nipso',
  version: '1',
  effectiveFrom: '2017-01-01',
  shortName: { en: 'NIPSO', cy: 'NIPSO' },
  name: {
    en: 'Northern Ireland Public Services Ombudsman',
    cy: 'Ombwdsmon Gwasanaethau Cyhoeddus Gogledd Iwerddon',
  },
  languages: rule(['en'], proposal),
  nation: rule('northern-ireland', proposal),
  instruments: [
    { ...recommendationWords, isBinding: rule(false, background), source: read('S56') },
  ],
  kinds: [
    { ...personalRemedy, counted: rule(true, proposal), source: proposal },
    { ...serviceImprovement, counted: rule(true, proposal), source: proposal },
  ],
  dateMeans: rule('evidence', proposal),
  onTimeBy: rule('evidenceComplete', proposal),
  ...appDefaults,
  usualUnits: rule(['workingDays', 'weeks', 'calendarMonths'], proposal),
};
