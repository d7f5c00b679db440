import type { Words } from './word.ts';

export const firstRun = {
  'first-run.steps': { en: 'Steps', cy: 'Camau' },
  'first-run.step': { en: 'Step {step} of {of}', cy: 'Cam {step} o {of}' },
  'first-run.step.language': { en: 'Language', cy: 'Iaith' },
  'first-run.step.passphrase': { en: 'Passphrase', cy: 'Cyfrinair' },
  'first-run.step.recovery': { en: 'Recovery key', cy: 'Allwedd adfer' },
  'first-run.step.person': { en: 'You', cy: 'Chi' },
  'first-run.step.procedure': { en: 'Your office', cy: 'Eich swyddfa' },
  'first-run.step.begin': { en: 'Begin', cy: 'Dechrau' },
  'first-run.done': { en: 'done', cy: 'wedi’i wneud' },

  'first-run.language.title': {
    en: 'Which language shall we start in?',
    cy: 'Ym mha iaith y dechreuwn ni?',
  },
  'first-run.language.label': { en: 'Language of the screens', cy: 'Iaith y sgriniau' },
  'first-run.language.note': {
    en: 'You can switch at any moment, at the top of every screen.',
    cy: 'Gallwch newid unrhyw bryd, ar frig pob sgrin.',
  },

  'first-run.passphrase.title': { en: 'Choose a passphrase', cy: 'Dewiswch gyfrinair' },
  'first-run.passphrase.why': {
    en: 'It seals everything on this computer. <b>Nobody can recover it for you</b>: not your office, not us. The next step gives you a key on paper for the day you forget it.',
    cy: 'Mae’n selio popeth ar y cyfrifiadur hwn. <b>Ni all neb ei adfer ichi</b>: na’ch swyddfa, na ninnau. Mae’r cam nesaf yn rhoi allwedd ar bapur ichi ar gyfer y diwrnod y byddwch yn ei anghofio.',
  },
  'first-run.passphrase.first': { en: 'Passphrase', cy: 'Cyfrinair' },
  'first-run.passphrase.hint': {
    en: 'Four or more words that have nothing to do with each other are strong and easy to keep in mind.',
    cy: 'Mae pedwar gair neu fwy nad oes a wnelont â’i gilydd yn gryf ac yn hawdd eu cofio.',
  },
  'first-run.passphrase.again': { en: 'The same again', cy: 'Yr un peth eto' },
  'first-run.passphrase.differs': {
    en: 'The two are not the same.',
    cy: 'Nid yw’r ddau yr un fath.',
  },
  'first-run.passphrase.short': {
    en: 'Use at least ten characters.',
    cy: 'Defnyddiwch o leiaf ddeg nod.',
  },
  'first-run.passphrase.weak': {
    en: 'Too easy to guess. Add another word that does not follow from the rest.',
    cy: 'Rhy hawdd ei ddyfalu. Ychwanegwch air arall nad yw’n dilyn o’r gweddill.',
  },
  'first-run.strength': { en: 'Strength', cy: 'Cryfder' },
  'first-run.strength.0': { en: 'guessed at once', cy: 'i’w ddyfalu ar unwaith' },
  'first-run.strength.1': { en: 'very easy to guess', cy: 'hawdd iawn ei ddyfalu' },
  'first-run.strength.2': { en: 'still easy to guess', cy: 'hawdd ei ddyfalu o hyd' },
  'first-run.strength.3': { en: 'strong enough', cy: 'digon cryf' },
  'first-run.strength.4': { en: 'very strong', cy: 'cryf iawn' },

  'first-run.recovery.title': { en: 'Put this key on paper', cy: 'Rhowch yr allwedd hon ar bapur' },
  'first-run.recovery.why': {
    en: 'It opens your records when the passphrase is lost. It is shown this once. Print or write it, and keep it where your office keeps things that matter, not with this computer.',
    cy: 'Mae’n agor eich cofnodion pan fydd y cyfrinair ar goll. Dim ond y tro hwn y caiff ei dangos. Argraffwch neu ysgrifennwch hi, a’i chadw lle mae eich swyddfa’n cadw pethau o bwys, nid gyda’r cyfrifiadur hwn.',
  },
  'first-run.recovery.key': { en: 'Recovery key', cy: 'Allwedd adfer' },
  'first-run.recovery.print': { en: 'Print the sheet', cy: 'Argraffu’r daflen' },
  'first-run.recovery.on-paper': { en: 'It is on paper', cy: 'Mae ar bapur' },
  'first-run.recovery.see-again': { en: 'Show the key again', cy: 'Dangos yr allwedd eto' },
  'first-run.confirm.title': {
    en: 'Type it back from the paper',
    cy: 'Teipiwch hi’n ôl o’r papur',
  },
  'first-run.confirm.why': {
    en: 'So that we both know the paper is right. Capitals and dashes do not matter.',
    cy: 'Er mwyn i’r ddau ohonom wybod bod y papur yn gywir. Nid yw priflythrennau na chysylltnodau o bwys.',
  },
  'first-run.confirm.label': {
    en: 'Recovery key, as on the paper',
    cy: 'Allwedd adfer, fel ar y papur',
  },
  'first-run.confirm.differs': {
    en: 'This is not the key that was shown. Compare group by group, or show it again.',
    cy: 'Nid dyma’r allwedd a ddangoswyd. Cymharwch grŵp wrth grŵp, neu dangoswch hi eto.',
  },
  'first-run.sheet.title': { en: 'Redress: recovery key', cy: 'Redress: allwedd adfer' },
  'first-run.sheet.what': {
    en: 'Whoever holds this key can open the records on the computer it was made on. Keep it locked away, apart from that computer.',
    cy: 'Gall pwy bynnag sy’n dal yr allwedd hon agor y cofnodion ar y cyfrifiadur y’i gwnaed arno. Cadwch hi dan glo, ar wahân i’r cyfrifiadur hwnnw.',
  },
  'first-run.sheet.use': {
    en: 'To use it: start Redress, choose “Use the recovery key”, type the key.',
    cy: 'I’w defnyddio: cychwynnwch Redress, dewiswch “Defnyddio’r allwedd adfer”, teipiwch yr allwedd.',
  },
  'first-run.sheet.made': { en: 'Made on {date}', cy: 'Gwnaed ar {date}' },
  'first-run.sheet.whose': { en: 'Whose computer:', cy: 'Cyfrifiadur pwy:' },

  'first-run.person.title': { en: 'Who is working here?', cy: 'Pwy sy’n gweithio yma?' },
  'first-run.person.why': {
    en: 'Your name stands beside everything you record, also when a colleague takes it in.',
    cy: 'Saif eich enw wrth ymyl popeth a gofnodwch, hefyd pan fydd cydweithiwr yn ei dderbyn.',
  },
  'first-run.person.name': { en: 'Your name', cy: 'Eich enw' },
  'first-run.person.name-missing': { en: 'Please give your name.', cy: 'Rhowch eich enw.' },
  'first-run.person.role': { en: 'Your roles', cy: 'Eich rolau' },
  'first-run.person.role-hint': {
    en: 'Tick every one you hold: each decides what you may do.',
    cy: 'Ticiwch bob un sydd gennych: mae pob un yn penderfynu beth y cewch ei wneud.',
  },
  'first-run.person.role-missing': { en: 'Please tick a role.', cy: 'Ticiwch rôl.' },

  'first-run.procedure.title': {
    en: 'Whose procedure do you follow?',
    cy: 'Gweithdrefn pwy rydych chi’n ei dilyn?',
  },
  'first-run.procedure.why': {
    en: 'It decides the words on screen, the kinds of recommendation, the bank holidays and what a date means. A case can follow another one.',
    cy: 'Mae’n pennu’r geiriau ar y sgrin, y mathau o argymhelliad, y gwyliau banc ac ystyr dyddiad. Gall achos ddilyn un arall.',
  },
  'first-run.procedure.label': { en: 'Office', cy: 'Swyddfa' },
  'first-run.procedure.missing': { en: 'Please choose one.', cy: 'Dewiswch un.' },
  'first-run.procedure.letters': { en: 'Letters in {languages}.', cy: 'Llythyrau yn {languages}.' },
  'first-run.procedure.ours': {
    en: 'This is our proposal, not a published rule of that office.',
    cy: 'Ein cynnig ni yw hyn, nid rheol gyhoeddedig gan y swyddfa honno.',
  },

  'first-run.begin.title': { en: 'How shall we begin?', cy: 'Sut y dechreuwn ni?' },
  'first-run.begin.label': { en: 'Begin with', cy: 'Dechrau gyda' },
  'first-run.begin.empty': { en: 'Start empty', cy: 'Dechrau’n wag' },
  'first-run.begin.empty-note': {
    en: 'Then import the list your office keeps, or type a first case.',
    cy: 'Yna mewnforiwch y rhestr y mae eich swyddfa’n ei chadw, neu teipiwch achos cyntaf.',
  },
  'first-run.begin.sample': {
    en: 'Look around with the sample caseload',
    cy: 'Edrych o gwmpas gyda’r achosion enghreifftiol',
  },
  'first-run.begin.sample-note': {
    en: 'Invented cases in a practice store of their own. Throw them away whenever you like.',
    cy: 'Achosion dychmygol mewn storfa ymarfer ar wahân. Taflwch nhw pryd bynnag y mynnwch.',
  },
  'first-run.begin.act': { en: 'Make my records', cy: 'Creu fy nghofnodion' },
  'first-run.begin.sealing': { en: 'Sealing…', cy: 'Yn selio…' },
} as const satisfies Words;
