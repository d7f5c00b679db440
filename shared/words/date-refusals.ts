import type { Words } from './word.ts';

/** What is refused of dates that move or wait, of the people of a case, and of what goes beyond it. */
export const dateRefusals = {
  'refusal.date.too-early': {
    en: '{date, select, none {That day} other {{date}}} is before {earliest, select, none {what it follows} other {{earliest}, the day of what it follows}}.',
    cy: 'Mae {date, select, none {’r diwrnod hwnnw} other {{date}}} cyn {earliest, select, none {yr hyn y mae’n ei ddilyn} other {{earliest}, diwrnod yr hyn y mae’n ei ddilyn}}.',
  },
  'refusal.date.in-past': {
    en: '{date, select, none {That day} other {{date}}} has passed.',
    cy: 'Mae {date, select, none {’r diwrnod hwnnw} other {{date}}} wedi mynd heibio.',
  },
  'refusal.date.moved-meanwhile': {
    en: 'The date of {number, select, none {a recommendation} other {recommendation {number}}} has changed since you looked. Nothing was moved.',
    cy: 'Mae dyddiad {number, select, none {argymhelliad} other {argymhelliad {number}}} wedi newid ers ichi edrych. Ni symudwyd dim.',
  },
  'refusal.date.unchanged': {
    en: 'The date stands as it is already.',
    cy: 'Mae’r dyddiad eisoes fel y mae.',
  },
  'refusal.trigger.not-awaited': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} is not waiting for an event.',
    cy: 'Nid yw {number, select, none {’r argymhelliad} other {argymhelliad {number}}} yn aros am ddigwyddiad.',
  },
  'refusal.trigger.already-recorded': {
    en: 'What {number, select, none {the recommendation} other {recommendation {number}}} waited for is recorded already{date, select, none {} other {, as of {date}}}.',
    cy: 'Mae’r hyn yr oedd {number, select, none {’r argymhelliad} other {argymhelliad {number}}} yn aros amdano wedi’i gofnodi eisoes{date, select, none {} other {, ar gyfer {date}}}.',
  },
  'refusal.delay.not-yet': {
    en: 'This is not a delayed remedy{date, select, none {} other { before {date}}}.',
    cy: 'Nid yw hwn yn rhwymedi gohiriedig{date, select, none {} other { cyn {date}}}.',
  },
  'refusal.impact.not-improvement': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} asks for no change in how the body works.',
    cy: 'Nid yw {number, select, none {’r argymhelliad} other {argymhelliad {number}}} yn gofyn am newid yn y ffordd y mae’r corff yn gweithio.',
  },
  'refusal.impact.not-ended': {
    en: '{number, select, none {The recommendation} other {Recommendation {number}}} has not ended, so its effect cannot be looked at yet.',
    cy: 'Nid yw {number, select, none {’r argymhelliad} other {argymhelliad {number}}} wedi dod i ben, felly ni ellir edrych ar ei effaith eto.',
  },
  'refusal.person.not-found': {
    en: 'This person is not in the case.',
    cy: 'Nid yw’r person hwn yn yr achos.',
  },
  'refusal.outcome.unknown': {
    en: 'The procedure of this case has no such outcome.',
    cy: 'Nid oes canlyniad o’r fath yng ngweithdrefn yr achos hwn.',
  },
  'refusal.deliverer.acts-for-nobody': {
    en: 'No body is named that this contractor acts for.',
    cy: 'Ni enwir corff y mae’r contractwr hwn yn gweithredu ar ei ran.',
  },
  'refusal.undertaking.not-found': {
    en: 'This undertaking is not in the case.',
    cy: 'Nid yw’r ymrwymiad hwn yn yr achos.',
  },
  'refusal.undertaking.done': {
    en: 'This undertaking was carried out{date, select, none {} other { by {date}}}.',
    cy: 'Cyflawnwyd yr ymrwymiad hwn{date, select, none {} other { erbyn {date}}}.',
  },
} as const satisfies Words;

export const dateRefusalNext = {
  'refusal-next.date.too-early': {
    en: 'Check both days.',
    cy: 'Gwiriwch y ddau ddiwrnod.',
  },
  'refusal-next.date.in-past': {
    en: 'Give today or a day to come.',
    cy: 'Rhowch heddiw neu ddiwrnod i ddod.',
  },
  'refusal-next.date.moved-meanwhile': {
    en: 'Look at the preview again, then accept it.',
    cy: 'Edrychwch ar y rhagolwg eto, yna ei dderbyn.',
  },
  'refusal-next.date.unchanged': {
    en: 'There is nothing to move or to keep.',
    cy: 'Nid oes dim i’w symud na’i gadw.',
  },
  'refusal-next.trigger.not-awaited': {
    en: 'Check what the decision says of its date.',
    cy: 'Gwiriwch beth y mae’r penderfyniad yn ei ddweud am ei ddyddiad.',
  },
  'refusal-next.trigger.already-recorded': {
    en: 'If that day is wrong, correct the date with the reason.',
    cy: 'Os yw’r diwrnod hwnnw’n anghywir, cywirwch y dyddiad gyda’r rheswm.',
  },
  'refusal-next.delay.not-yet': {
    en: 'Until then, chase or agree more time.',
    cy: 'Tan hynny, ewch ar ei ôl neu cytunwch ar fwy o amser.',
  },
  'refusal-next.impact.not-improvement': {
    en: 'Effects are looked at for improvements; check the kind of this one.',
    cy: 'Edrychir ar effeithiau gwelliannau; gwiriwch fath yr un hwn.',
  },
  'refusal-next.impact.not-ended': {
    en: 'Come back to it once it is met or has ended.',
    cy: 'Dewch yn ôl ato pan fydd wedi’i gyflawni neu wedi dod i ben.',
  },
  'refusal-next.person.not-found': {
    en: 'Choose a person of this case, or record them first.',
    cy: 'Dewiswch berson o’r achos hwn, neu cofnodwch ef yn gyntaf.',
  },
  'refusal-next.outcome.unknown': {
    en: 'Choose one of the outcomes listed.',
    cy: 'Dewiswch un o’r canlyniadau a restrir.',
  },
  'refusal-next.deliverer.acts-for-nobody': {
    en: 'Name the body that stays accountable.',
    cy: 'Enwch y corff sy’n parhau’n atebol.',
  },
  'refusal-next.undertaking.not-found': {
    en: 'Record what was undertaken first.',
    cy: 'Cofnodwch yn gyntaf yr hyn yr ymrwymwyd iddo.',
  },
  'refusal-next.undertaking.done': {
    en: 'Record a new undertaking if the body promises more.',
    cy: 'Cofnodwch ymrwymiad newydd os yw’r corff yn addo mwy.',
  },
} as const satisfies Words;
