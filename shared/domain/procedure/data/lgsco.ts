import type { Procedure } from '../vocabulary.ts';
import { categoriesWith } from './defaults/categories.ts';
import { gateWith, option, optionsWith } from './defaults/gate.ts';
import { appDefaults, defaultWords } from './defaults/index.ts';
import { chaseLadder } from './defaults/ladder.ts';
import { confirmed, listWith } from './defaults/reasons.ts';
import { byTwo, onRequest, stepsWith } from './defaults/steps.ts';
import { background, proposal, read, rule } from './sources.ts';
import {
  agreedActionWords,
  personalRemedy,
  recommendationWords,
  serviceImprovement,
} from './words.ts';

const menu = [
  'write-chief-executive',
  'meet-body',
  'more-time',
  'explain-delay',
  'case-conference',
  'consider-public-report',
  'cease',
  'new-case',
] as const;

/** The Casework Manager's menu [S8], and who ends it [S8]. */
const managersMenu = [
  ...menu.map((id) => option(id, read('S8'))),
  option('record-non-compliance', read('S8')),
];

const gate = gateWith({
  settlement: optionsWith('settlement', ...managersMenu),
  draft: optionsWith('draft', option('public-report', read('S14', 'S20'))),
  decision: optionsWith('decision', ...managersMenu, option('public-report', read('S14', 'S20'))),
  report: optionsWith(
    'report',
    // Longer than three months only where it is agreed in writing.
    option('more-time', read('S25'), 'agreed-in-writing'),
    option('further-report', read('S25')),
    option('adverse-findings-notice', read('S12')),
    option('tell-regulator', read('S25')),
  ),
  'further-report': optionsWith(
    'further-report',
    option('more-time', read('S25'), 'agreed-in-writing'),
    option('statement', read('S25', 'S55')),
    option('tell-regulator', read('S25')),
  ),
});

const steps = stepsWith({
  'write-recommendation': rule(onRequest('investigator'), read('S6')),
  'check-record': rule(onRequest('co-ordinator'), read('S7')),
  'file-evidence': rule(onRequest('co-ordinator'), read('S7')),
  chase: rule(onRequest('co-ordinator'), read('S7')),
  'decide-extension-before': rule(onRequest('manager'), read('S8', 'S16')),
  'decide-extension-after': rule(onRequest('manager'), read('S8')),
  escalate: rule(onRequest('manager'), read('S8')),
  cease: rule(onRequest('manager'), read('S8')),
  'record-non-compliance': rule(onRequest('director'), read('S8')),
  'not-publish': rule(byTwo(['investigator'], ['manager']), read('S19')),
});

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
  steps,
  chaseLadder: chaseLadder(),
  gate,
  ceaseReasons: confirmed(
    appDefaults.ceaseReasons,
    ['unachievable', 'report-disproportionate'],
    read('S8'),
  ),
  returnReasons: confirmed(
    appDefaults.returnReasons,
    ['category-wrong', 'summary-unfit', 'evidence-unclear'],
    read('S7'),
  ),
  handlingItems: listWith(
    confirmed(
      appDefaults.handlingItems,
      ['complaint-handling-failure', 'slow-reply', 'extension-requested', 'inadequate-reply'],
      read('S13'),
    ),
    {
      id: 'office-not-signposted',
      label: { en: 'LGSCO not signposted', cy: 'Ni chyfeiriwyd at LGSCO' },
      source: read('S13'),
    },
    {
      id: 'summons-threatened',
      label: {
        en: 'Threat of witness summons issued',
        cy: 'Rhybuddiwyd y gellid gwysio tyst',
      },
      source: read('S13'),
    },
    {
      id: 'summons-issued',
      label: { en: 'Witness summons issued', cy: 'Cyhoeddwyd gwŷs tyst' },
      source: read('S13'),
    },
  ),
  outcomes: confirmed(appDefaults.outcomes, ['upheld', 'not-upheld'], read('S18')),
  // The names were seen at the beginning of a list that was cut off.
  categories: categoriesWith({
    apology: {
      named: { label: { en: 'Apology', cy: 'Ymddiheuriad' }, source: read('S6', 'S11') },
      proofs: { at: [1], source: read('S15') },
    },
    'correct-records': {
      named: {
        label: { en: 'Add or correct records', cy: 'Ychwanegu neu gywiro cofnodion' },
        source: read('S6', 'S11'),
      },
    },
    'money-loss': {
      named: {
        label: {
          en: 'Financial redress: Quantifiable loss',
          cy: 'Iawn ariannol: Colled fesuradwy',
        },
        source: read('S6', 'S11'),
      },
    },
  }),
  words: {
    ...defaultWords,
    met: { en: 'Complete and satisfied', cy: 'Cyflawn a bodlon', source: background },
    notMet: {
      en: 'Not complete and not satisfied',
      cy: 'Heb ei gyflawni ac nid yn fodlon',
      source: read('S8'),
    },
    caseworker: { en: 'investigator', cy: 'ymchwilydd', source: read('S6') },
    recommendation: {
      en: 'agreed action',
      cy: 'cam gweithredu y cytunwyd arno',
      source: read('S15'),
    },
  },
  commentPeriod: rule({ kind: 'period', amount: 3, unit: 'weeks', inclusive: false }, read('S20')),
  draftOffersComment: rule(['decision', 'final-report'], read('S10', 'S20')),
  moneyGuidance: {
    note: {
      en: 'Symbolic payments acknowledge the impact; there is no fixed tariff.',
      cy: 'Mae taliadau symbolaidd yn cydnabod yr effaith; nid oes tariff sefydlog.',
    },
    scale: [],
    source: read('S15'),
  },
  retentionMonths: rule(12, read('S24')),
  usualUnits: rule(['weeks', 'calendarMonths'], read('S7')),
  statutoryReply: rule(
    { kind: 'period', amount: 3, unit: 'calendarMonths', inclusive: true, from: 'receipt' },
    read('S25'),
  ),
  delayedAfterMonths: rule(12, read('S9')),
};
