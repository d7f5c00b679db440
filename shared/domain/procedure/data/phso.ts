import type { Procedure } from '../vocabulary.ts';
import { gateWith, option, optionsWith } from './defaults/gate.ts';
import { appDefaults, defaultWords } from './defaults/index.ts';
import { background, proposal, read, rule } from './sources.ts';
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
  gate: gateWith({
    decision: optionsWith('decision', option('lay-report', read('S48'))),
    report: optionsWith('report', option('lay-report', read('S48'))),
  }),
  words: {
    ...defaultWords,
    body: { en: 'organisation', cy: 'sefydliad', source: read('S45') },
  },
  moneyGuidance: {
    note: {
      en: 'Money follows a scale of how severe the injustice is. Only this level of it is held here.',
      cy: 'Mae arian yn dilyn graddfa o ba mor ddifrifol yw’r anghyfiawnder. Dim ond y lefel hon a gedwir yma.',
    },
    scale: [{ label: { en: 'Level 4', cy: 'Lefel 4' }, from: 1000, to: 2950 }],
    source: read('S45', 'S48'),
  },
  usualUnits: rule(['weeks', 'calendarMonths'], background),
};
