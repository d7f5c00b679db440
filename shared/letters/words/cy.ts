import type { LetterWordId } from './en.ts';

/**
 * The same in Welsh: a sentence that is missing does not compile. Nouns come with their article where one is
 * said (`theNoun`), and stand where nothing mutates them.
 */
export const cy: Readonly<Record<LetterWordId, string>> = {
  greeting: 'Annwyl {name},',
  yours: 'Yn gywir',
  'list-last': '{first} a {last}',

  'action.one': 'cam gweithredu',
  'action.many': 'camau gweithredu',

  item: '{number}. {text}',
  'item.binding': '{noun}, sy’n rhwymo.',
  'item.date.evidence': 'Dyddiad ar gyfer rhoi gwybod i ni, gyda thystiolaeth: {day}.',
  'item.date.action': 'Dyddiad ar gyfer ei gyflawni: {day}.',
  'item.date-passed': 'Y dyddiad oedd {day}. Diwrnodau gwaith ers hynny: {late}.',
  'item.wanted': 'Tystiolaeth y gofynnwn amdani: {wanted}.',
  'item.needed': 'Yn dal yn eisiau: {needed}',
  'item.proof': 'Yr hyn a fyddai’n ei ddangos: {wanted}.',
  'item.found': 'Yr hyn a welsom: {reason}',
  'item.new-date': 'Cytunwyd ar ddyddiad newydd: {day}.',
  'item.date-stands': 'Mae’r dyddiad yn aros: {day}.',
  'item.date-has-passed': 'Y dyddiad oedd {day}, ac mae wedi mynd heibio.',

  'where.mailbox': 'Anfonwch y dystiolaeth i {mailbox} gan ddyfynnu {reference}.',
  'where.reply': 'Anfonwch y dystiolaeth drwy ateb y neges hon, gan ddyfynnu {reference}.',
  'each-action':
    'Gofynnwn am dystiolaeth ar gyfer pob cam ar ei ben ei hun. Nid yw datganiad bod rhywbeth wedi’i wneud yn ddigon hebddi.',
  'ask-before': 'Os oes arnoch angen rhagor o amser, gofynnwch i ni cyn y dyddiad a dywedwch pam.',
  'reply-by': 'Atebwch erbyn {day}, os gwelwch yn dda.',

  'reminder.subject': '{reference}: nodyn i’ch atgoffa o’r hyn sydd i ddod',
  'reminder.lead':
    'Nodyn yw hwn i’ch atgoffa am ein hachos {reference}. Mae’r {noun} isod yn dal ar agor, ac edrychwn ymlaen at gael y dystiolaeth.',
  'reminder.lead.binding':
    'Nodyn yw hwn i’ch atgoffa am ein hachos {reference}. Mae’r {noun} isod yn rhwymo, ac mae’n rhaid cydymffurfio erbyn y dyddiad a nodir.',

  'chase.subject': '{reference}: yn hwyr',
  'chase.subject.again': '{reference}: yn dal yn hwyr',
  'chase.lead':
    'Mae’r dyddiad wedi mynd heibio ar gyfer {theNoun} isod yn ein hachos {reference}. Nid oes gennym eto dystiolaeth bod y gwaith wedi’i wneud.',
  'chase.lead.binding':
    'Mae’r dyddiad wedi mynd heibio ar gyfer {theNoun} isod yn ein hachos {reference}. Mae’n rhwymo ac mae’n rhaid cydymffurfio, ac nid oes gennym eto dystiolaeth bod y gwaith wedi’i wneud.',
  'chase.before': 'Ysgrifennom atoch ynghylch hyn ar {day}.',
  'chase.answered':
    'Rydym wedi ystyried eich ateb dyddiedig {day}. Nid yw’r dystiolaeth wedi dod i law o hyd.',
  'chase.why': 'Dywedwch wrthym pam y mae hyn yn hwyr, a phryd y gallwn ddisgwyl y dystiolaeth.',
  'chase.follows.manager':
    'Os na ddaw’r dystiolaeth, na rheswm da dros yr oedi, erbyn hynny, bydd ein rheolwr yn penderfynu beth i’w wneud nesaf.',
  'chase.follows.director':
    'Os na ddaw’r dystiolaeth, na rheswm da dros yr oedi, erbyn hynny, bydd ein cyfarwyddwr yn penderfynu beth i’w wneud nesaf.',
  'chase.follows.office':
    'Os na ddaw’r dystiolaeth, na rheswm da dros yr oedi, erbyn hynny, byddwn yn penderfynu beth i’w wneud nesaf.',
  'chase.may-include': 'Gallai hynny gynnwys: {steps}.',
  'follows.special-report': 'adroddiad arbennig, a gyhoeddir',
  'follows.public-report': 'adroddiad cyhoeddus',
  'follows.further-report': 'adroddiad pellach',
  'follows.lay-report': 'adroddiad i Senedd y DU',
  'follows.publish-non-compliance': 'cyhoeddi nad ydych wedi cydymffurfio',
  'follows.tell-regulator': 'rhoi gwybod i’ch rheoleiddiwr',
  'follows.support-and-intervention': 'defnyddio ein polisi cefnogi ac ymyrryd',
  'follows.record-non-compliance': 'cofnodi nad ydych wedi cydymffurfio',
  'follows.binding': 'gorchymyn methiant ymdrin â chwyn',

  'still-needed.subject': '{reference}: yr hyn sydd ei angen o hyd',
  'still-needed.lead':
    'Diolch am yr hyn a anfonwyd atom ynghylch ein hachos {reference}. Rydym wedi’i ystyried. Nid yw’n dangos eto bod y gwaith wedi’i wneud ar gyfer {theNoun} isod.',
  'still-needed.until': 'Ni allwn gau’r rhan hon o’r achos nes iddo ddod i law.',

  'extension.subject': '{reference}: eich cais am ragor o amser',
  'extension.asked': 'Ar {asked} gofynnwyd gennych am ragor o amser yn ein hachos {reference}.',
  'extension.asked-until':
    'Ar {asked} gofynnwyd gennych am ragor o amser, tan {until}, yn ein hachos {reference}.',
  'extension.in-time': 'Gofynnwyd cyn i’r dyddiad fynd heibio.',
  'extension.after': 'Gofynnwyd ar ôl i’r dyddiad fynd heibio, ac mae ein cofnod yn dweud hynny.',
  'extension.mixed':
    'Ar gyfer rhai o’r rhain gofynnwyd cyn i’r dyddiad fynd heibio, ac ar gyfer eraill ar ei ôl.',
  'extension.granted': 'Rydym wedi cytuno ar y dyddiad newydd isod.',
  'extension.in-part':
    'Rydym wedi cytuno i ran o’r hyn y gofynnwyd amdano. Nodir isod yr hyn y cytunwyd arno.',
  'extension.refused': 'Nid ydym wedi cytuno i ragor o amser. Mae’r dyddiadau yn aros fel y maent.',
  'extension.removed':
    'Nid yw’r amser ychwanegol y cytunwyd arno yn sefyll mwyach. Mae’r dyddiadau fel y nodir isod.',
  'extension.reason': 'Ein rheswm: {reason}',
  'extension.conditions': 'Mae hyn ar yr amodau hyn: {conditions}',
  'extension.moved': 'Y dyddiad oedd {was}. Y dyddiad newydd yw {now}.',
  'extension.item-after': 'Gofynnwyd ar ôl i’r dyddiad hwn fynd heibio.',
  'extension.item-before': 'Gofynnwyd cyn i’r dyddiad hwn fynd heibio.',
  'extension.stays': 'Mae’r dyddiad yn aros: {day}.',
  'extension.stays-none': 'Nid oes dyddiad wedi’i osod.',
  'extension.original': 'Mae’r dyddiad cyntaf yn aros ar ein cofnod ochr yn ochr â’r un newydd.',

  'confirmation-body.subject': '{reference}: mae ein gwaith dilynol wedi dod i ben',
  'confirmation-body.lead':
    'Rydym wedi gorffen gwaith dilynol ar gyfer {theNoun} yn ein hachos {reference}. Fel hyn y daeth i ben.',
  'confirmation-body.satisfied': '{met}. Roeddem yn fodlon ar {day}.',
  'confirmation-body.satisfied-late': '{met}, ar ôl y dyddiad. Roeddem yn fodlon ar {day}.',
  'confirmation-body.satisfied-undated': '{met}.',
  'confirmation-body.treated-as-met': 'Rydym yn trin hyn fel petai wedi’i gyflawni.',
  'confirmation-body.equivalent': 'Gwnaed rhywbeth arall, ac rydym yn ei dderbyn yn ei le.',
  'confirmation-body.incomplete-accepted': 'Heb ei gwblhau. Rydym wedi’i dderbyn fel y mae.',
  'confirmation-body.ceased': 'Rydym wedi rhoi’r gorau i waith dilynol ar hyn.',
  'confirmation-body.not-complied': '{notMet}.',
  'confirmation-body.superseded': 'Mae achos newydd neu adroddiad yn cymryd ei le.',
  'confirmation-body.thanks': 'Diolch am gyflawni hyn ac am ddangos i ni eich bod wedi gwneud.',
  'confirmation-body.impact':
    'Bwriadwn ofyn i chi ar ôl {day} a yw’r gwelliant wedi gwneud y gwahaniaeth a fwriadwyd.',
  'confirmation-body.complainant': 'Rydym yn rhoi gwybod i’r achwynydd ar wahân.',

  'confirmation-complainant.subject': '{reference}: yr hyn a wnaed ar ôl eich cwyn',
  'confirmation-complainant.for': 'Rydym yn ysgrifennu atoch gan eich bod yn cynrychioli {name}.',
  'confirmation-complainant.lead':
    'Rydym wedi gorffen gwirio’r hyn a wnaeth {bodies} ar ôl {whose, select, own {eich cwyn} other {y gŵyn}}. Dyma beth ddigwyddodd.',
  'confirmation-complainant.satisfied': 'Mae hyn wedi’i wneud. Rydym wedi gweld prawf ohono.',
  'confirmation-complainant.satisfied-late':
    'Mae hyn wedi’i wneud, ond yn hwyrach nag y dylai fod. Rydym wedi gweld prawf ohono.',
  'confirmation-complainant.satisfied-undated':
    'Mae hyn wedi’i wneud. Rydym wedi gweld prawf ohono.',
  'confirmation-complainant.treated-as-met': 'Rydym wedi penderfynu nad oes angen rhagor yma.',
  'confirmation-complainant.equivalent':
    'Gwnaed rhywbeth arall yn ei le. Rydym o’r farn ei fod cystal.',
  'confirmation-complainant.incomplete-accepted':
    'Ni wnaed hyn i gyd. Rydym wedi penderfynu peidio â gofyn am ragor.',
  'confirmation-complainant.ceased':
    'Rydym wedi rhoi’r gorau i ddilyn hyn. Os hoffech wybod pam, gofynnwch i ni.',
  'confirmation-complainant.not-complied': 'Nid yw hyn wedi’i wneud.',
  'confirmation-complainant.superseded':
    'Rydym yn delio â hyn mewn ffordd arall, mewn achos newydd neu adroddiad.',
  'confirmation-complainant.back':
    'Os nad yw rhywbeth yn y llythyr hwn yn cyd-fynd â’r hyn a ddigwyddodd, neu os nad yw pethau wedi’u hunioni i chi, rhowch wybod i ni. Byddwn yn edrych arno eto.',
  'confirmation-complainant.format':
    'Os hoffech gael y llythyr hwn mewn iaith arall neu fformat arall, rhowch wybod i ni.',
};
