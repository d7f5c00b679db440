import type { Words } from '../word.ts';

const letters = {
  'fact.letters': { en: 'Letters and replies', cy: 'Llythyrau ac atebion' },
  'fact.letter-to': {
    en: '{kind} to {to} about {numbers}',
    cy: '{kind} at {to} ynghylch {numbers}',
  },
  'fact.letter-needed': { en: 'Still needed: {needed}', cy: 'Ei angen o hyd: {needed}' },
  'fact.letter-asks-why': { en: 'It asks why it is late.', cy: 'Mae’n gofyn pam y mae’n hwyr.' },
  'fact.letter-reply-by': { en: 'To be answered by {day}.', cy: 'I’w ateb erbyn {day}.' },
  'fact.letter-proof': {
    en: 'Shown to have gone: {proof}',
    cy: 'Dangoswyd ei fod wedi mynd: {proof}',
  },
  'fact.letter-no-proof': {
    en: 'Nothing shows that it went.',
    cy: 'Nid oes dim yn dangos ei fod wedi mynd.',
  },
  'fact.old-date': {
    en: 'Names {quoted} for {number}; the date is now {now}',
    cy: 'Yn enwi {quoted} ar gyfer {number}; {now} yw’r dyddiad bellach',
  },
  'fact.old-date-corrected': {
    en: 'Named {quoted} for {number}; put right by a later letter',
    cy: 'Yn enwi {quoted} ar gyfer {number}; wedi’i gywiro gan lythyr diweddarach',
  },
  'fact.reply-from': {
    en: 'Reply of {from} about {numbers}: {kind}',
    cy: 'Ateb {from} ynghylch {numbers}: {kind}',
  },
  'fact.contact.call': { en: 'Call with {who}', cy: 'Galwad â {who}' },
  'fact.contact.meeting': { en: 'Meeting with {who}', cy: 'Cyfarfod â {who}' },
  'fact.contact.video': { en: 'Video call with {who}', cy: 'Galwad fideo â {who}' },
  'fact.contact.in-person': { en: 'In person with {who}', cy: 'Wyneb yn wyneb â {who}' },
  'fact.contact.by-them': { en: 'they called us', cy: 'nhw a alwodd' },
  'fact.contact.by-us': { en: 'we called them', cy: 'ni a alwodd' },
  'fact.contact.said-done': {
    en: '{number} was said to be done; that is no proof. Still needed then: {needed}.',
    cy: 'Dywedwyd bod {number} wedi’i wneud; nid yw hynny’n brawf. Roedd angen o hyd: {needed}.',
  },
  'fact.contact.said-done-plain': {
    en: '{number} was said to be done; that is no proof. Something that shows it was still needed.',
    cy: 'Dywedwyd bod {number} wedi’i wneud; nid yw hynny’n brawf. Roedd angen rhywbeth i’w ddangos o hyd.',
  },
} as const satisfies Words;

const people = {
  'fact.people': { en: 'People', cy: 'Pobl' },
  'fact.people.first': { en: 'Before any contact', cy: 'Cyn cysylltu o gwbl' },
  'fact.must.has-died': { en: '{name} has died', cy: 'Mae {name} wedi marw' },
  'fact.must.no-contact': { en: '{name} wants no contact', cy: 'Nid yw {name} eisiau cyswllt' },
  'fact.must.cannot-be-traced': {
    en: '{name} cannot be traced',
    cy: 'Ni ellir dod o hyd i {name}',
  },
  'fact.must.do-not-phone': {
    en: 'Do not telephone {name}',
    cy: 'Peidiwch â ffonio {name}',
  },
  'fact.must.heard': {
    en: '{said} (heard on {day}: {source})',
    cy: '{said} (clywyd ar {day}: {source})',
  },
  'fact.must.note': { en: 'Know first', cy: 'Gwybod yn gyntaf' },
  'fact.must.adjustments': { en: 'Adjustments', cy: 'Addasiadau' },
  'fact.must.format': { en: 'Format', cy: 'Fformat' },
  'fact.must.language': { en: 'Language', cy: 'Iaith' },
  'fact.person.real-name': { en: 'Real name', cy: 'Enw go iawn' },
  'fact.person.phone': { en: 'Telephone', cy: 'Ffôn' },
  'fact.person.email': { en: 'Email', cy: 'E-bost' },
  'fact.person.address': { en: 'Address', cy: 'Cyfeiriad' },
  'fact.person.payment': { en: 'Way of payment', cy: 'Dull talu' },
  'fact.person.wish': { en: 'Wants', cy: 'Dymuniad' },
  'fact.person.wish-heard': {
    en: '{wish}, heard on {day}: {source}',
    cy: '{wish}, clywyd ar {day}: {source}',
  },
  'fact.person.never-asked': { en: 'never asked', cy: 'ni ofynnwyd erioed' },
  'fact.person.only-name': {
    en: '{name}, complainant. Nothing else is recorded.',
    cy: '{name}, achwynydd. Nid oes dim arall wedi’i gofnodi.',
  },
} as const satisfies Words;

const bodies = {
  'fact.bodies': { en: 'Bodies and outcomes', cy: 'Cyrff a chanlyniadau' },
  'fact.body.contact': {
    en: '{position}: {name}, {from} to {to}',
    cy: '{position}: {name}, {from} hyd {to}',
  },
  'fact.body.contact-now': {
    en: '{position}: {name}, since {from}',
    cy: '{position}: {name}, ers {from}',
  },
  'fact.body.no-outcome': { en: 'no outcome recorded', cy: 'dim canlyniad wedi’i gofnodi' },
  'fact.body.outcome': { en: '{outcome}, {day}', cy: '{outcome}, {day}' },
  'fact.body.answers-for': {
    en: 'It answers for {name} ({relation})',
    cy: 'Mae’n atebol dros {name} ({relation})',
  },
  'fact.owner.case': { en: 'Case: {name}', cy: 'Achos: {name}' },
  'fact.owner.compliance': { en: 'Follow-up: {name}', cy: 'Gwaith dilynol: {name}' },
} as const satisfies Words;

const findings = {
  'fact.findings': { en: 'Findings', cy: 'Canfyddiadau' },
  'fact.finding.injustice': { en: 'Injustice: {injustice}', cy: 'Anghyfiawnder: {injustice}' },
  'fact.finding.answered': { en: 'Answered by {numbers}', cy: 'Atebir gan {numbers}' },
  'fact.finding.unanswered': {
    en: 'No recommendation answers it',
    cy: 'Nid oes argymhelliad yn ei ateb',
  },
  'fact.finding.unanswered-count': {
    en: '{count, plural, one {# without a recommendation} other {# without a recommendation}}',
    cy: '{count, plural, other {# heb argymhelliad}}',
  },
} as const satisfies Words;

const draft = {
  'fact.draft': { en: 'Draft and comments', cy: 'Drafft a sylwadau' },
  'fact.draft.sent': {
    en: '{kind} of {day}, about {numbers}',
    cy: '{kind} dyddiedig {day}, ynghylch {numbers}',
  },
  'fact.draft.changes': { en: 'Changed since: {changes}', cy: 'Newidiwyd ers hynny: {changes}' },
  'fact.draft.offered': { en: 'offered comment on {day}', cy: 'gwahoddwyd sylwadau ar {day}' },
  'fact.draft.offered-until': {
    en: 'offered comment on {day}, until {due}',
    cy: 'gwahoddwyd sylwadau ar {day}, tan {due}',
  },
  'fact.draft.nothing-yet': { en: 'nothing yet', cy: 'dim eto' },
  'fact.draft.of-draft': { en: 'the draft: {answer}', cy: 'y drafft: {answer}' },
  'fact.draft.of-one': { en: '{number}: {answer}', cy: '{number}: {answer}' },
  'fact.draft.ours': { en: 'We: {answer}. {reason}', cy: 'Ni: {answer}. {reason}' },
  'fact.draft.unanswered': { en: 'We have not answered', cy: 'Nid ydym wedi ateb' },
  'fact.draft.unanswered-count': {
    en: '{count, plural, one {# comment to answer} other {# comments to answer}}',
    cy: '{count, plural, one {# sylw i’w ateb} two {# sylw i’w hateb} other {# sylw i’w hateb}}',
  },
  'fact.draft.further-needed': {
    en: 'A recommendation has changed in substance since the last draft. The parties have not seen it as it now is.',
    cy: 'Mae argymhelliad wedi newid o ran sylwedd ers y drafft diwethaf. Nid yw’r partïon wedi’i weld fel y mae bellach.',
  },
  'fact.advice.asked': {
    en: 'Advice asked of {from}, {day}: {about}',
    cy: 'Gofynnwyd am gyngor {from}, {day}: {about}',
  },
  'fact.advice.received': { en: 'Answered on {day}: {says}', cy: 'Atebwyd ar {day}: {says}' },
  'fact.advice.awaited': { en: 'No answer yet.', cy: 'Dim ateb eto.' },
  'fact.documents': {
    en: 'Documents issued and received',
    cy: 'Dogfennau a gyhoeddwyd ac a dderbyniwyd',
  },
  'fact.documents.without-comment': {
    en: 'Without comment from both sides: {reason}',
    cy: 'Heb sylwadau’r ddwy ochr: {reason}',
  },
  'fact.documents.received': {
    en: '{body} received it on {day}',
    cy: 'Derbyniodd {body} ef ar {day}',
  },
  'fact.documents.not-received': {
    en: 'No receipt is recorded.',
    cy: 'Nid oes derbyniad wedi’i gofnodi.',
  },
} as const satisfies Words;

const requests = {
  'fact.requests': { en: 'Requests answered', cy: 'Ceisiadau a atebwyd' },
  'fact.request.mine': {
    en: '{name} asks you to approve “{step}”: {reason}',
    cy: 'Mae {name} yn gofyn i chi gymeradwyo “{step}”: {reason}',
  },
  'fact.request.waiting': {
    en: '{name} asked on {day} for “{step}” to be approved: {reason}',
    cy: 'Gofynnodd {name} ar {day} am gymeradwyo “{step}”: {reason}',
  },
  'fact.request.of-case': { en: '{said} ({numbers})', cy: '{said} ({numbers})' },
  'fact.request.approved': {
    en: 'Approved by {name} on {day}',
    cy: 'Cymeradwywyd gan {name} ar {day}',
  },
  'fact.request.returned': {
    en: 'Returned by {name} on {day}',
    cy: 'Dychwelwyd gan {name} ar {day}',
  },
  'fact.request.withdrawn': {
    en: 'Withdrawn by {name} on {day}',
    cy: 'Tynnwyd yn ôl gan {name} ar {day}',
  },
  'fact.request.taken': {
    en: 'Somebody else had approved it, so the step was taken all the same.',
    cy: 'Roedd rhywun arall wedi’i gymeradwyo, felly cymerwyd y cam serch hynny.',
  },
  'fact.returns': { en: 'When the complainant came back', cy: 'Pan ddaeth yr achwynydd yn ôl' },
  'fact.return.from': {
    en: '{from} came back on {day}, {how}',
    cy: 'Daeth {from} yn ôl ar {day}, {how}',
  },
  'fact.return.open': { en: 'What follows is not decided', cy: 'Ni phenderfynwyd beth sy’n dilyn' },
  'fact.return.decided': {
    en: 'Decided: {decision}. {reason} They were told on {day}.',
    cy: 'Penderfynwyd: {decision}. {reason} Dywedwyd wrthynt ar {day}.',
  },
  'fact.return.decided-about': { en: '{decision} ({what})', cy: '{decision} ({what})' },
} as const satisfies Words;

const dates = {
  'fact.dates': { en: 'Dates of the case', cy: 'Dyddiadau’r achos' },
  'fact.dates.longest': { en: 'The case’s own date: {day}', cy: 'Dyddiad yr achos ei hun: {day}' },
  'fact.dates.day': { en: 'Day', cy: 'Diwrnod' },
  'fact.dates.what': { en: 'What', cy: 'Beth' },
  'fact.dates.which': { en: 'Which', cy: 'Pa un' },
  'fact.dates.over': { en: 'over', cy: 'ar ben' },
  'fact.dates.passed': { en: 'passed', cy: 'wedi mynd heibio' },
  'fact.dates.past': {
    en: '{count, plural, one {# that is over} other {# that are over}}',
    cy: '{count, plural, other {# sydd ar ben}}',
  },
  'fact.dates.none': { en: 'Nothing is to come.', cy: 'Nid oes dim i ddod.' },
} as const satisfies Words;

const links = {
  'fact.links': { en: 'Linked cases and route', cy: 'Achosion cysylltiedig a llwybr' },
  'fact.link.line': { en: '{reference}: {relation}', cy: '{reference}: {relation}' },
  'fact.route-changed': { en: '{route} since {day}', cy: '{route} ers {day}' },
} as const satisfies Words;

const beyond = {
  'fact.beyond': { en: 'Beyond what was asked', cy: 'Y tu hwnt i’r hyn a ofynnwyd' },
  'fact.beyond.not-counted': {
    en: 'Recorded and followed; not counted in any figure.',
    cy: 'Wedi’i gofnodi a’i ddilyn; heb ei gyfrif mewn unrhyw ffigur.',
  },
  'fact.beyond.note': { en: 'not counted', cy: 'heb ei gyfrif' },
  'fact.support': {
    en: 'Support offered to {to}, {day}: {what}',
    cy: 'Cymorth a gynigiwyd i {to}, {day}: {what}',
  },
  'fact.support.taken': { en: 'Taken up.', cy: 'Derbyniwyd ef.' },
  'fact.support.not-taken': { en: 'Not taken up.', cy: 'Ni dderbyniwyd ef.' },
  'fact.support.unknown': {
    en: 'Not known whether it was taken up.',
    cy: 'Ni wyddys a dderbyniwyd ef.',
  },
  'fact.handling.well': {
    en: 'Handled well by {body}, {day}: {note}',
    cy: 'Gwnaed yn dda gan {body}, {day}: {note}',
  },
  'fact.handling.badly': {
    en: 'How {body} dealt with us, {day}: {note}',
    cy: 'Sut y deliodd {body} â ni, {day}: {note}',
  },
  'fact.undertaking': {
    en: '{body} undertook, {day}: {text}',
    cy: 'Ymrwymodd {body}, {day}: {text}',
  },
  'fact.undertaking.review': {
    en: 'To be looked at again on {day}.',
    cy: 'I’w ystyried eto ar {day}.',
  },
  'fact.undertaking.followed': { en: '{day}: {note}', cy: '{day}: {note}' },
  'fact.undertaking.done': { en: 'Done', cy: 'Wedi’i wneud' },
} as const satisfies Words;

const conflicts = {
  'fact.conflict.settle': {
    en: 'Say which judgement stands',
    cy: 'Dweud pa ddyfarniad sy’n sefyll',
  },
  'fact.conflict.close-again': { en: 'Close again', cy: 'Cau eto' },
  'fact.conflict.of': { en: '{of}: {field}', cy: '{of}: {field}' },
} as const satisfies Words;

export const caseSections = {
  ...letters,
  ...people,
  ...bodies,
  ...findings,
  ...draft,
  ...requests,
  ...dates,
  ...links,
  ...beyond,
  ...conflicts,
} as const;
