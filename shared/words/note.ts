import type { Words } from './word.ts';

/** A call or meeting, noted from anywhere, and what may follow from it. */
export const note = {
  'note.case': { en: 'Case', cy: 'Achos' },
  'note.find-case': {
    en: 'Reference, title, name, number or postcode',
    cy: 'Cyfeirnod, teitl, enw, rhif neu god post',
  },
  'note.other-case': { en: 'Another case', cy: 'Achos arall' },
  'note.who': { en: 'Name', cy: 'Enw' },
  'note.who-else': { en: 'Somebody else', cy: 'Rhywun arall' },
  'note.know-first': {
    en: 'Know of {name} first',
    cy: 'I’w wybod am {name} yn gyntaf',
  },
  'note.side': { en: 'They speak for', cy: 'Maent yn siarad dros' },
  'note.side.complainant': { en: 'The complainant', cy: 'Yr achwynydd' },
  'note.side.body': { en: 'The body', cy: 'Y corff' },
  'note.side.other': { en: 'Neither', cy: 'Y naill na’r llall' },
  'note.called-by': { en: 'Who called', cy: 'Pwy alwodd' },
  'note.called-by.them': { en: 'They did', cy: 'Nhw' },
  'note.called-by.us': { en: 'We did', cy: 'Ni' },
  'note.at': { en: 'At', cy: 'Am' },
  'note.which': { en: 'Actions spoken of', cy: 'Camau y soniwyd amdanynt' },
  'note.said-done': { en: 'Did they say it is done?', cy: 'A ddywedwyd ei fod wedi’i wneud?' },
  'note.said-done-of': {
    en: '{number} is done, they say',
    cy: 'Mae {number} wedi’i wneud, meddent',
  },
  'note.needed': {
    en: 'Said, not shown. Still needed: {needed}.',
    cy: 'Dywedwyd, heb ei ddangos. Mae angen o hyd: {needed}.',
  },
  'note.needed-plain': {
    en: 'Said, not shown. Something that shows it is still needed.',
    cy: 'Dywedwyd, heb ei ddangos. Mae angen rhywbeth i’w ddangos o hyd.',
  },
  'note.follows': { en: 'What follows from it', cy: 'Beth sy’n dilyn ohono' },
  'note.follows-hint': {
    en: 'What is ticked is recorded together with the note, or nothing is.',
    cy: 'Cofnodir yr hyn a diciwyd ynghyd â’r nodyn, neu ni chofnodir dim.',
  },
  'note.follow.askExtension': { en: 'They asked for more time', cy: 'Gofynnwyd am fwy o amser' },
  'note.follow.receiveReply': {
    en: 'It answers a letter or a chase of ours',
    cy: 'Mae’n ateb llythyr neu nodyn atgoffa gennym',
  },
  'note.follow.recordWish': {
    en: 'They said what they want, or do not want',
    cy: 'Dywedwyd beth y mae arnynt ei eisiau, neu nad oes arnynt ei eisiau',
  },
  'note.follow.recordPayment': { en: 'A payment was received', cy: 'Derbyniwyd taliad' },
  'note.follow.receiveReturn': {
    en: 'The complainant comes back: it is not put right',
    cy: 'Daw’r achwynydd yn ôl: nid yw wedi’i unioni',
  },
  'note.follow.recordUndertaking': {
    en: 'The body promised more than was asked',
    cy: 'Addawodd y corff fwy nag a ofynnwyd',
  },
  'note.follow.recordComment': { en: 'A comment on the draft', cy: 'Sylw ar y drafft' },
  'note.why-not.asked': {
    en: 'More time was asked for already and waits for the answer.',
    cy: 'Gofynnwyd eisoes am fwy o amser, ac mae’n aros am ateb.',
  },
  'note.why-not.nobody': {
    en: 'Nobody is recorded in this case yet whose wish it could be.',
    cy: 'Nid oes neb wedi’i gofnodi yn yr achos hwn eto y gallai fod yn ddymuniad iddo.',
  },
  'note.why-not.askExtension': {
    en: 'No open action has a date.',
    cy: 'Nid oes dyddiad i unrhyw gam agored.',
  },
  'note.why-not.receiveReply': { en: 'No action is open.', cy: 'Nid oes cam agored.' },
  'note.why-not.recordWish': {
    en: 'Choose above whose wish it is.',
    cy: 'Dewiswch uchod dymuniad pwy ydyw.',
  },
  'note.why-not.recordPayment': {
    en: 'Choose above an open action that money is owed by.',
    cy: 'Dewiswch uchod gam agored y mae arian yn ddyledus ganddo.',
  },
  'note.why-not.receiveReturn': {
    en: 'The decision has not been issued.',
    cy: 'Nid yw’r penderfyniad wedi’i gyhoeddi.',
  },
  'note.why-not.recordUndertaking': {
    en: 'It cannot be recorded in this case now.',
    cy: 'Ni ellir ei gofnodi yn yr achos hwn yn awr.',
  },
  'note.why-not.recordComment': { en: 'No draft is out.', cy: 'Nid oes drafft allan.' },
  'note.why-not.right': { en: 'It is not yours to do.', cy: 'Nid chi sydd i’w wneud.' },
  'note.source.call': {
    en: 'By telephone{who, select, none {} other { from {who}}}{day, select, none {} other {, {day}}}',
    cy: 'Dros y ffôn{who, select, none {} other { gan {who}}}{day, select, none {} other {, {day}}}',
  },
  'note.source.meeting': {
    en: 'At a meeting{who, select, none {} other { with {who}}}{day, select, none {} other {, {day}}}',
    cy: 'Mewn cyfarfod{who, select, none {} other { gyda {who}}}{day, select, none {} other {, {day}}}',
  },
  'note.source.video': {
    en: 'On a video call{who, select, none {} other { with {who}}}{day, select, none {} other {, {day}}}',
    cy: 'Ar alwad fideo{who, select, none {} other { gyda {who}}}{day, select, none {} other {, {day}}}',
  },
  'note.source.in-person': {
    en: 'In person{who, select, none {} other { from {who}}}{day, select, none {} other {, {day}}}',
    cy: 'Wyneb yn wyneb{who, select, none {} other { gan {who}}}{day, select, none {} other {, {day}}}',
  },
  'note.fault.case': { en: 'Choose the case it is about.', cy: 'Dewiswch yr achos dan sylw.' },
  'note.fault.who': { en: 'Say who it was with.', cy: 'Dywedwch gyda phwy yr oedd.' },
  'note.fault.ahead': { en: 'This is still to come.', cy: 'Mae hyn eto i ddod.' },
  'note.fault.time': {
    en: 'Give a time such as 14:05, or leave it out.',
    cy: 'Rhowch amser fel 14:05, neu gadewch ef allan.',
  },
  'note.fault.says': { en: 'Say what was said.', cy: 'Dywedwch beth a ddywedwyd.' },
  'note.keys': {
    en: 'Esc closes and keeps it · Ctrl Enter records',
    cy: 'Mae Esc yn cau ac yn ei gadw · mae Ctrl Enter yn cofnodi',
  },
  'note.saved': { en: 'Kept as you type', cy: 'Cedwir wrth i chi deipio' },
  'note.failed': {
    en: 'What you type cannot be kept just now',
    cy: 'Ni ellir cadw’r hyn a deipiwch ar hyn o bryd',
  },
  'note.back': {
    en: 'What you left half written is back.',
    cy: 'Mae’r hyn a adawyd ar ei hanner yn ôl.',
  },
  'note.begin-anew': { en: 'Throw it away and begin anew', cy: 'Ei daflu a dechrau o’r newydd' },
  'note.left': {
    en: '{count, plural, one {A note of a call was left half written.} other {# notes of calls were left half written.}}',
    cy: '{count, plural, zero {Ni adawyd nodyn ar ei hanner.} one {Gadawyd nodyn am alwad ar ei hanner.} two {Gadawyd # nodyn am alwadau ar eu hanner.} few {Gadawyd # nodyn am alwadau ar eu hanner.} many {Gadawyd # nodyn am alwadau ar eu hanner.} other {Gadawyd # nodyn am alwadau ar eu hanner.}}',
  },
  'note.go-on': { en: 'Go on with it', cy: 'Mynd ymlaen ag ef' },
  'note.recorded': {
    en: 'Noted in {reference}{count, plural, =0 {} one {, with one thing that follows} other {, with # things that follow}}.',
    cy: 'Nodwyd yn {reference}{count, plural, =0 {} zero {} one {, gydag un peth sy’n dilyn} two {, gyda # beth sy’n dilyn} few {, gyda # pheth sy’n dilyn} many {, gyda # pheth sy’n dilyn} other {, gyda # peth sy’n dilyn}}.',
  },
  'note.open-case': { en: 'Open the case', cy: 'Agor yr achos' },
} as const satisfies Words;
