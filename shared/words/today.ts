import type { Words } from './word.ts';

export const today = {
  'today.headline.overdue': {
    en: '{count, plural, =0 {Nothing is overdue} one {# action is overdue} other {# actions are overdue}}',
    cy: '{count, plural, =0 {Nid oes dim yn hwyr} one {Mae # cam gweithredu’n hwyr} two {Mae # gam gweithredu’n hwyr} few {Mae # cham gweithredu’n hwyr} many {Mae # cham gweithredu’n hwyr} other {Mae # cam gweithredu’n hwyr}}',
  },
  'today.headline.due-today': {
    en: '{count, plural, one {# is due today} other {# are due today}}',
    cy: '{count, plural, other {mae # yn ddyledus heddiw}}',
  },
  'today.headline.due-soon': {
    en: '{count, plural, one {# falls due soon} other {# fall due soon}}',
    cy: '{count, plural, other {bydd # yn ddyledus cyn hir}}',
  },
  'today.headline.waiting': {
    en: '{count, plural, one {# waits for us} other {# wait for us}}{days, plural, =0 {} one {, the longest for # working day} other {, the longest for # working days}}',
    cy: '{count, plural, other {mae # yn aros amdanom ni}}{days, plural, =0 {} two {, yr hiraf ers # ddiwrnod gwaith} other {, yr hiraf ers # diwrnod gwaith}}',
  },
  'today.headline.end': { en: '{sentence}.', cy: '{sentence}.' },

  'today.conflicts': { en: 'Recorded twice', cy: 'Wedi’u cofnodi ddwywaith' },
  'today.note.overdue': { en: 'in working days', cy: 'mewn diwrnodau gwaith' },
  'today.note.due-today': { en: 'before the day is out', cy: 'cyn diwedd y dydd' },
  'today.note.due-soon': { en: 'in working days', cy: 'mewn diwrnodau gwaith' },
  'today.note.waiting-for-us': {
    en: 'evidence filed, not yet assessed; in working days',
    cy: 'tystiolaeth wedi’i ffeilio, heb ei hasesu eto; mewn diwrnodau gwaith',
  },
  'today.look-again': { en: 'Dates to look at', cy: 'Dyddiadau i edrych arnynt' },
  'today.look-again.note': {
    en: 'replies, comments, reviews and checks',
    cy: 'atebion, sylwadau, adolygiadau a gwiriadau',
  },
  'today.look-again.more': {
    en: '{count, plural, one {and # more} other {and # more}}',
    cy: '{count, plural, one {ac # arall} other {a # arall}}',
  },
  'today.note.decision-awaited': {
    en: 'more time, or a step to approve',
    cy: 'rhagor o amser, neu gam i’w gymeradwyo',
  },
  'today.note.in-draft': { en: 'nothing is owed yet', cy: 'nid oes dim yn ddyledus eto' },
  'today.note.awaiting-event': { en: 'no date can be set yet', cy: 'ni ellir pennu dyddiad eto' },
  'today.note.no-date': { en: 'agree one with the body', cy: 'cytunwch ar un gyda’r corff' },
  'today.note.conflicts': {
    en: 'two people recorded different things without seeing each other’s entry',
    cy: 'cofnododd dau berson bethau gwahanol heb weld cofnod ei gilydd',
  },

  'today.act.assess': { en: 'Assess', cy: 'Asesu' },
  'today.act.file': { en: 'File to…', cy: 'Ffeilio i…' },
  'today.act.open': { en: 'Open', cy: 'Agor' },
  'today.act.settle': { en: 'Look', cy: 'Edrych' },
  'today.act.named': { en: '{act}: {name}', cy: '{act}: {name}' },
  'today.open-case': { en: 'Open the case', cy: 'Agor yr achos' },
  'today.row.filed': {
    en: '{count, plural, one {# file} other {# files}} since {date}',
    cy: '{count, plural, other {# ffeil}} ers {date}',
  },
  'today.row.no-words': { en: 'no words for the date', cy: 'dim geiriau am y dyddiad' },

  'today.panel': { en: 'The chosen action', cy: 'Y cam a ddewiswyd' },
  'today.due.evidence': { en: 'Tell us by', cy: 'Dweud wrthym erbyn' },
  'today.due.action': { en: 'Act by', cy: 'Gweithredu erbyn' },
  'today.original': { en: 'Original date', cy: 'Dyddiad gwreiddiol' },
  'today.no-date': { en: 'no date', cy: 'dim dyddiad' },
  'today.kind': { en: 'Kind', cy: 'Math' },
  'today.filed': { en: 'Filed', cy: 'Wedi’i ffeilio' },
  'today.filed.count': {
    en: '{count, plural, =0 {nothing yet} one {# file} other {# files}}',
    cy: '{count, plural, =0 {dim eto} other {# ffeil}}',
  },
  'today.wanted': { en: 'What would show it', cy: 'Beth fyddai’n ei ddangos' },
  'today.wanted.none': {
    en: 'The decision does not say what would show it.',
    cy: 'Nid yw’r penderfyniad yn dweud beth fyddai’n ei ddangos.',
  },

  'today.quiet': { en: 'Nothing needs you today', cy: 'Does dim angen eich sylw heddiw' },
  'today.quiet.what': {
    en: 'No action is overdue or falls due soon, and no evidence waits for us.',
    cy: 'Nid oes cam yn hwyr nac yn ddyledus cyn hir, ac nid oes tystiolaeth yn aros amdanom ni.',
  },
  'today.quiet.act': { en: 'Look at the caseload', cy: 'Edrych ar yr achosion' },
  'today.new': { en: 'Your desk is ready', cy: 'Mae eich desg yn barod' },
  'today.new.what': {
    en: 'Import the list your office keeps of what bodies agreed to do, or type a first case. From then on this page says, each morning, what needs doing and why.',
    cy: 'Mewnforiwch y rhestr y mae eich swyddfa’n ei chadw o’r hyn y cytunodd cyrff i’w wneud, neu teipiwch achos cyntaf. O hynny ymlaen bydd y dudalen hon yn dweud, bob bore, beth sydd angen ei wneud a pham.',
  },
  'today.new.take-in': { en: 'Import a spreadsheet', cy: 'Mewnforio taenlen' },
  'today.new.case': { en: 'Type a first case', cy: 'Teipio achos cyntaf' },
  'today.new.practice': {
    en: 'Look around in the practice store',
    cy: 'Edrych o gwmpas yn y storfa ymarfer',
  },
} as const satisfies Words;
