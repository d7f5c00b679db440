import type { Procedure } from '../vocabulary.ts';
import { gateWith, option, optionsWith } from './defaults/gate.ts';
import { appDefaults, defaultWords } from './defaults/index.ts';
import { background, proposal, read, rule } from './sources.ts';
import { orderWords, recommendationWords } from './words.ts';

/** Complaint handling failure orders by type [S43]; the Regulator of Social Housing is told of them [S39]. */
const failureOrders = [
  option('chfo-1', read('S43')),
  option('chfo-2', read('S43')),
  option('chfo-3', read('S43')),
  option('tell-regulator', read('S39')),
];
const publish = option('publish-non-compliance');

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
  gate: gateWith({
    settlement: optionsWith('settlement', ...failureOrders),
    decision: optionsWith('decision', ...failureOrders, publish),
    report: optionsWith('report', ...failureOrders, publish),
  }),
  outcomes: [
    {
      id: 'severe-maladministration',
      label: { en: 'Severe maladministration', cy: 'Camweinyddu difrifol' },
      source: read('S41'),
    },
    {
      id: 'maladministration',
      label: { en: 'Maladministration', cy: 'Camweinyddu' },
      source: read('S41'),
    },
    {
      id: 'service-failure',
      label: { en: 'Service failure', cy: 'Methiant gwasanaeth' },
      source: read('S41'),
    },
    {
      id: 'no-failing-found',
      label: { en: 'No failing found', cy: 'Ni chanfuwyd methiant' },
      source: proposal,
    },
  ],
  words: {
    ...defaultWords,
    met: { en: 'Complied with', cy: 'Cydymffurfiwyd', source: read('S42') },
    partlyMet: { en: 'Complied with in part', cy: 'Cydymffurfiwyd yn rhannol', source: proposal },
    notMet: { en: 'Not complied with', cy: 'Heb gydymffurfio', source: read('S42') },
    body: { en: 'landlord', cy: 'landlord', source: read('S41') },
  },
  moneyGuidance: {
    note: {
      en: 'The office has guidance on remedies; its amounts are not held here.',
      cy: 'Mae gan y swyddfa ganllawiau ar rwymedïau; ni chedwir eu symiau yma.',
    },
    scale: [],
    source: read('S41'),
  },
  usualUnits: rule(['weeks'], background),
};
