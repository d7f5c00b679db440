import type { Procedure } from '../vocabulary.ts';
import { categoriesWith } from './defaults/categories.ts';
import { gateWith, option, optionsWith } from './defaults/gate.ts';
import { appDefaults, defaultWords } from './defaults/index.ts';
import { chaseLadder } from './defaults/ladder.ts';
import { confirmed, listWith } from './defaults/reasons.ts';
import { onRequest, stepsWith } from './defaults/steps.ts';
import { proposal, read, rule } from './sources.ts';
import { agreedActionWords, recommendationWords } from './words.ts';

const special = read('S31');

const gate = gateWith({
  settlement: optionsWith(
    'settlement',
    option('special-report', special, 'agreed-in-writing'),
    option('more-time', read('S2')),
  ),
  // A body that never replied to the draft got a public report [S32].
  draft: optionsWith('draft', option('public-report', read('S32'))),
  decision: optionsWith(
    'decision',
    option('special-report', special, 'agreed-in-writing'),
    option('more-time', read('S2')),
  ),
  report: optionsWith('report', option('special-report', special, 'statutory-reply-passed')),
  'further-report': optionsWith('further-report', option('special-report', special)),
});

const steps = stepsWith({
  'write-recommendation': rule(onRequest('investigator'), read('S2')),
  chase: rule(onRequest('investigator'), read('S2')),
  assess: rule(onRequest('investigator'), read('S2')),
  'decide-extension-before': rule(onRequest('investigator'), read('S2')),
  'treat-as-met': rule(onRequest('investigator'), read('S2')),
  'record-non-compliance': rule(onRequest('director'), special),
  'issue-report': rule(onRequest('director'), special),
});

const outcomes = listWith(
  confirmed(appDefaults.outcomes, ['upheld', 'not-upheld', 'discontinued'], read('S32')).filter(
    ({ id }) => id !== 'settled',
  ),
  {
    id: 'partly-upheld',
    label: { en: 'Upheld in whole or in part', cy: 'Cadarnhawyd yn gyfan gwbl neu’n rhannol' },
    source: read('S32'),
  },
  {
    id: 'early-resolution',
    label: { en: 'Early resolution', cy: 'Datrysiad cynnar' },
    source: read('S32'),
  },
  {
    id: 'voluntary-settlement',
    label: { en: 'Voluntary settlement', cy: 'Setliad gwirfoddol' },
    source: read('S32'),
  },
);

const moneyLevels = [1, 2, 3, 4].map((level) => ({
  label: { en: `Level ${level}`, cy: `Lefel ${level}` },
  from: null,
  to: null,
}));

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
  steps,
  chaseLadder: chaseLadder({ chaser: 'investigator', firstChase: read('S2', 'S4') }),
  gate,
  treatAsMetReasons: confirmed(
    appDefaults.treatAsMetReasons,
    ['circumstances-changed', 'no-longer-wanted'],
    read('S2', 'S4'),
  ),
  outcomes,
  categories: categoriesWith({
    apology: { proofs: { at: [0], source: read('S2') } },
    'policy-change': { proofs: { at: [0, 1], source: read('S2') } },
    'reconsider-decision': { proofs: { at: [0], source: read('S32') } },
    'publish-information': { proofs: { at: [0], source: read('S32') } },
  }),
  words: {
    ...defaultWords,
    met: { en: 'Met', cy: 'Cyflawnwyd', source: read('S2') },
    caseworker: { en: 'caseworker', cy: 'gweithiwr achos', source: read('S2') },
  },
  draftOffersComment: rule(['final-report'], read('S2')),
  moneyGuidance: {
    note: {
      en: 'Four levels of redress are the starting point; their amounts are not held here.',
      cy: 'Pedair lefel o iawn yw’r man cychwyn; ni chedwir eu symiau yma.',
    },
    scale: moneyLevels,
    source: read('S30'),
  },
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
