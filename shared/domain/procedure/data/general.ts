import type { Procedure } from '../vocabulary.ts';
import { appDefaults } from './defaults/index.ts';
import { proposal, rule } from './sources.ts';
import {
  agreedActionWords,
  personalRemedy,
  recommendationWords,
  serviceImprovement,
} from './words.ts';

/** For an office that has no procedure of its own here yet: every rule is this app's default. */
export const general: Procedure = {
  id: 'general',
  version: '1',
  effectiveFrom: '2017-01-01',
  shortName: { en: 'General', cy: 'Cyffredinol' },
  name: { en: 'Another ombudsman office', cy: 'Swyddfa ombwdsmon arall' },
  languages: rule(['en', 'cy'], proposal),
  nation: rule('england-and-wales', proposal),
  instruments: [
    { ...recommendationWords, isBinding: rule(false, proposal), source: proposal },
    { ...agreedActionWords, isBinding: rule(false, proposal), source: proposal },
  ],
  kinds: [
    { ...personalRemedy, counted: rule(true, proposal), source: proposal },
    { ...serviceImprovement, counted: rule(true, proposal), source: proposal },
  ],
  dateMeans: rule('evidence', proposal),
  onTimeBy: rule('evidenceComplete', proposal),
  ...appDefaults,
  usualUnits: rule(['workingDays', 'weeks', 'calendarMonths', 'fixed'], proposal),
};
