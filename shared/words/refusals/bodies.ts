import type { Words } from '../word.ts';

/** What is refused of a body: its names, its contacts and what is noted of it. */
export const bodyRefusals = {
  'refusal.body.not-found': {
    en: 'No case and no record here names {body, select, none {this body} other {“{body}”}}.',
    cy: 'Nid oes achos na chofnod yma’n enwi {body, select, none {’r corff hwn} other {“{body}”}}.',
  },
  'refusal-next.body.not-found': {
    en: 'Look for it in the list of bodies.',
    cy: 'Chwiliwch amdano yn y rhestr o gyrff.',
  },
  'refusal.body.same': {
    en: 'The record says so already.',
    cy: 'Mae’r cofnod eisoes yn dweud hynny.',
  },
  'refusal-next.body.same': {
    en: 'Change something, or close this.',
    cy: 'Newidiwch rywbeth, neu caewch hwn.',
  },
  'refusal.body.spelling-own': {
    en: 'Nobody joined {spelling, select, none {this name} other {“{spelling}”}} to the body: it is its own name.',
    cy: 'Ni chysylltodd neb {spelling, select, none {yr enw hwn} other {“{spelling}”}} â’r corff: ei enw ei hun ydyw.',
  },
  'refusal-next.body.spelling-own': {
    en: 'Only a name that was joined can be taken away again.',
    cy: 'Dim ond enw a gysylltwyd y gellir ei dynnu i ffwrdd eto.',
  },
  'refusal.body.item-not-found': {
    en: 'This is not kept for the body, or was ended or marked already.',
    cy: 'Nid yw hwn wedi’i gadw ar gyfer y corff, neu mae eisoes wedi’i orffen neu ei farcio.',
  },
  'refusal-next.body.item-not-found': {
    en: 'Look at the body as it stands now.',
    cy: 'Edrychwch ar y corff fel y mae yn awr.',
  },
} as const satisfies Words;
