import type { Words } from '../word.ts';

/** What is refused of a person's own desk: kept views, columns, what they put off. */
export const deskRefusals = {
  'refusal.kept-view.name-missing': {
    en: 'The view has no name.',
    cy: 'Nid oes enw ar yr olwg.',
  },
  'refusal-next.kept-view.name-missing': {
    en: 'Give it a name you will know it by.',
    cy: 'Rhowch enw arni y byddwch yn ei hadnabod wrtho.',
  },
  'refusal.kept-view.name-taken': {
    en: 'You keep another view under {name, select, none {this name} other {the name “{name}”}}.',
    cy: 'Rydych yn cadw golwg arall dan {name, select, none {yr enw hwn} other {yr enw “{name}”}}.',
  },
  'refusal-next.kept-view.name-taken': {
    en: 'Choose another name, or keep your changes in that view.',
    cy: 'Dewiswch enw arall, neu cadwch eich newidiadau yn yr olwg honno.',
  },
  'refusal.kept-view.not-found': {
    en: 'This view is not kept any more.',
    cy: 'Nid yw’r olwg hon yn cael ei chadw mwyach.',
  },
  'refusal-next.kept-view.not-found': {
    en: 'Keep what you see as a new view.',
    cy: 'Cadwch yr hyn a welwch fel golwg newydd.',
  },
  'refusal.columns.none': {
    en: 'No column is chosen.',
    cy: 'Nid oes colofn wedi’i dewis.',
  },
  'refusal-next.columns.none': {
    en: 'Show at least one column.',
    cy: 'Dangoswch o leiaf un golofn.',
  },
  'refusal.put-off.nothing': {
    en: 'There is nothing here to put off or bring back.',
    cy: 'Nid oes dim yma i’w ohirio nac i ddod ag ef yn ôl.',
  },
  'refusal-next.put-off.nothing': {
    en: 'Choose an action or a case first.',
    cy: 'Dewiswch gam gweithredu neu achos yn gyntaf.',
  },
  'refusal.put-off.not-later': {
    en: 'You can only put something off until a later day{date, select, none {} other {; {date} is not one}}.',
    cy: 'Dim ond tan ddiwrnod diweddarach y gellir gohirio rhywbeth{date, select, none {} other {; nid yw {date} yn un}}.',
  },
  'refusal-next.put-off.not-later': {
    en: 'Choose a day after today.',
    cy: 'Dewiswch ddiwrnod ar ôl heddiw.',
  },
  'refusal.extension.more-than-chosen': {
    en: 'The request that waits is also about actions that are not selected{numbers, select, none {} other {: {numbers}}}.',
    cy: 'Mae’r cais sy’n aros hefyd yn ymwneud â chamau nad ydynt wedi’u dewis{numbers, select, none {} other {: {numbers}}}.',
  },
  'refusal-next.extension.more-than-chosen': {
    en: 'Select those too, or answer the request on the page of the case.',
    cy: 'Dewiswch y rheini hefyd, neu atebwch y cais ar dudalen yr achos.',
  },
  'refusal.bulk.nothing': {
    en: 'Nothing that is listed is selected.',
    cy: 'Nid oes dim o’r hyn a restrir wedi’i ddewis.',
  },
  'refusal-next.bulk.nothing': {
    en: 'Select at least one row.',
    cy: 'Dewiswch o leiaf un rhes.',
  },
  'refusal.bulk.changed-since-preview': {
    en: 'Something changed since you looked at what would happen. Nothing was done.',
    cy: 'Newidiodd rhywbeth ers ichi edrych ar yr hyn a fyddai’n digwydd. Ni wnaed dim.',
  },
  'refusal-next.bulk.changed-since-preview': {
    en: 'Look at it again, then decide.',
    cy: 'Edrychwch arno eto, yna penderfynwch.',
  },
} as const satisfies Words;
