import type { Procedure } from '../vocabulary.ts';
import { appDefaults, proposal, read, rule } from './sources.ts';
import { agreedActionWords, recommendationWords } from './words.ts';

const sinceFollowUp: Procedure = {
  id: 'psow',
  version: '2',
  // [P]: no date was found for the day follow-up of early resolutions began.
  effectiveFrom: '2022-04-01',
  shortName: { en: 'PSOW', cy: 'OGCC' },
  name: {
    en: 'Public Services Ombudsman for Wales',
    cy: 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
  },
  languages: rule(['cy', 'en'], read('S2', 'S4')),
  nation: rule('england-and-wales', proposal),
  instruments: [
    { ...recommendationWords, isBinding: rule(false, read('S2')), source: read('S2') },
    { ...agreedActionWords, isBinding: rule(false, read('S2')), source: read('S2') },
  ],
  kinds: [
    {
      id: 'personal-remedy',
      label: {
        en: 'Remedy for the injustice to the complainant',
        cy: 'Unioni’r anghyfiawnder i’r achwynydd',
      },
      answers: 'injustice',
      counted: rule(true, proposal),
      source: read('S2'),
    },
    {
      id: 'service-improvement',
      label: { en: 'Improvement of the body’s processes', cy: 'Gwella prosesau’r corff' },
      answers: 'processes',
      counted: rule(true, proposal),
      source: read('S2'),
    },
    {
      id: 'invitation',
      label: { en: 'Invitation to reflect', cy: 'Gwahoddiad i fyfyrio' },
      answers: 'neither',
      counted: rule(false, proposal),
      source: read('S32'),
    },
  ],
  dateMeans: rule('evidence', read('S2', 'S4')),
  onTimeBy: rule('evidenceComplete', read('S2', 'S4')),
  ...appDefaults,
  usualUnits: rule(
    ['workingDays', 'weeks', 'calendarMonths', 'calendarDays', 'fixed'],
    read('S32'),
  ),
  isEarlyResolutionFollowedUp: rule(true, read('S2', 'S4')),
  statutoryReply: rule(
    { kind: 'period', amount: 1, unit: 'calendarMonths', inclusive: true, from: 'receipt' },
    read('S31'),
  ),
};

export const psow: readonly Procedure[] = [
  {
    ...sinceFollowUp,
    version: '1',
    effectiveFrom: '2017-01-01',
    isEarlyResolutionFollowedUp: rule(false, read('S28')),
  },
  sinceFollowUp,
];
