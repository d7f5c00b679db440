import type { FindingCode, ReadingCode } from '../domain/linter/vocabulary.ts';
import type { Word, Words } from './word.ts';

/** What is in the way, while a recommendation is being written. `words` are its own. */
const findings = {
  'linter.finding.owner-missing': {
    en: 'Nobody is named who must do this.',
    cy: 'Nid enwir neb sy’n gorfod gwneud hyn.',
  },
  'linter.finding.date-missing': {
    en: 'There is no date by which it must be shown.',
    cy: 'Nid oes dyddiad erbyn pryd y mae’n rhaid ei ddangos.',
  },
  'linter.finding.date-not-understood': {
    en: 'No date could be read from “{words}”.',
    cy: 'Ni ellid darllen dyddiad o “{words}”.',
  },
  'linter.finding.date-ambiguous': {
    en: '“{words}” can be read as more than one day.',
    cy: 'Gellir darllen “{words}” fel mwy nag un diwrnod.',
  },
  'linter.finding.date-conditional': {
    en: '“{words}” depends on something that may never happen.',
    cy: 'Mae “{words}” yn dibynnu ar rywbeth na fydd efallai byth yn digwydd.',
  },
  'linter.finding.date-range': {
    en: '“{words}” sets two limits. It does not say which one binds.',
    cy: 'Mae “{words}” yn gosod dau derfyn. Nid yw’n dweud pa un sy’n rhwymo.',
  },
  'linter.finding.date-no-year': {
    en: '“{words}” names a day and no year.',
    cy: 'Mae “{words}” yn enwi diwrnod heb flwyddyn.',
  },
  'linter.finding.date-not-working': {
    en: '“{words}” comes to {date}, a day on which nobody works.',
    cy: 'Mae “{words}” yn arwain at {date}, diwrnod pan nad oes neb yn gweithio.',
  },
  'linter.finding.date-unreachable': {
    en: '“{words}” leads past {until}, where the list of bank holidays ends.',
    cy: 'Mae “{words}” yn arwain y tu hwnt i {until}, lle daw’r rhestr gwyliau banc i ben.',
  },
  'linter.finding.date-past': {
    en: '“{words}” comes to {date}, which is not after the decision of {decided}.',
    cy: 'Mae “{words}” yn arwain at {date}, nad yw ar ôl penderfyniad {decided}.',
  },
  'linter.finding.vague-time': {
    en: '“{words}” names no day that could be missed.',
    cy: 'Nid yw “{words}” yn enwi diwrnod y gellid ei fethu.',
  },
  'linter.finding.regularly': {
    en: '“{words}” does not say how often, or when the first is due.',
    cy: 'Nid yw “{words}” yn dweud pa mor aml, na phryd y mae’r cyntaf yn ddyledus.',
  },
  'linter.finding.evidence-missing': {
    en: 'It does not say what evidence we expect to see.',
    cy: 'Nid yw’n dweud pa dystiolaeth yr ydym yn disgwyl ei gweld.',
  },
  'linter.finding.several-actions': {
    en: '{count, plural, one {# action is} other {# actions are}} asked for under one number. The second begins “{words}”.',
    cy: '{count, plural, one {Gofynnir am # cam gweithredu} two {Gofynnir am # gam gweithredu} few {Gofynnir am # cham gweithredu} other {Gofynnir am # o gamau gweithredu}} o dan un rhif. Mae’r ail yn dechrau “{words}”.',
  },
  'linter.finding.consider': {
    en: '“{words}” is met by thinking about it.',
    cy: 'Cyflawnir “{words}” drwy feddwl amdano.',
  },
  'linter.finding.no-proof': {
    en: 'No evidence could show “{words}”.',
    cy: 'Ni allai unrhyw dystiolaeth ddangos “{words}”.',
  },
  'linter.finding.awareness-only': {
    en: '“{words}” cannot be shown unless we say what we want to see.',
    cy: 'Ni ellir dangos “{words}” oni ddywedwn beth yr ydym am ei weld.',
  },
  'linter.finding.invitation-counted': {
    en: 'This invites and does not recommend, but its kind is counted.',
    cy: 'Mae hwn yn gwahodd ac nid yn argymell, ond mae ei fath yn cael ei gyfrif.',
  },
  'linter.finding.money-not-stated': {
    en: '“{words}” gives no sum and no way to find one.',
    cy: 'Nid yw “{words}” yn rhoi swm na ffordd o ganfod un.',
  },
  'linter.finding.payee-missing': {
    en: 'It does not say who is to be paid {words}.',
    cy: 'Nid yw’n dweud pwy sydd i gael {words}.',
  },
  'linter.finding.earlier-too-recent': {
    en: '{count, plural, one {The same was} other {The same was # times}} asked of {body} before, lastly in {reference}, number {number}. It has not had time to take hold.',
    cy: '{count, plural, one {Gofynnwyd} other {Gofynnwyd # o weithiau}} am yr un peth gan {body} o’r blaen, yn fwyaf diweddar yn {reference}, rhif {number}. Nid yw wedi cael amser i wreiddio.',
  },
  'linter.finding.earlier-recurring': {
    en: '{count, plural, one {The same was} other {The same was # times}} asked of {body} before, lastly in {reference}, number {number}. It ended long enough ago, and the fault is back.',
    cy: '{count, plural, one {Gofynnwyd} other {Gofynnwyd # o weithiau}} am yr un peth gan {body} o’r blaen, yn fwyaf diweddar yn {reference}, rhif {number}. Daeth i ben ddigon yn ôl, ac mae’r bai wedi dychwelyd.',
  },
} as const satisfies Readonly<Record<`linter.finding.${FindingCode}`, Word>>;

/** What to do about it. */
const suggestions = {
  'linter.suggestion.owner-missing': { en: 'Name the body.', cy: 'Enwch y corff.' },
  'linter.suggestion.date-missing': {
    en: 'Give a date, or a period and what it runs from.',
    cy: 'Rhowch ddyddiad, neu gyfnod ac o ba bryd y mae’n rhedeg.',
  },
  'linter.suggestion.date-not-understood': {
    en: 'Say it as a day, or as a number of working days, weeks or months.',
    cy: 'Dywedwch ef fel diwrnod, neu fel nifer o ddiwrnodau gwaith, wythnosau neu fisoedd.',
  },
  'linter.suggestion.date-ambiguous': {
    en: 'Write the month as a word.',
    cy: 'Ysgrifennwch y mis fel gair.',
  },
  'linter.suggestion.date-conditional': {
    en: 'Add a day by which the body tells us whether it happened.',
    cy: 'Ychwanegwch ddiwrnod erbyn pryd y mae’r corff yn dweud wrthym a ddigwyddodd.',
  },
  'linter.suggestion.date-range': { en: 'Choose one limit.', cy: 'Dewiswch un terfyn.' },
  'linter.suggestion.date-no-year': { en: 'Add the year.', cy: 'Ychwanegwch y flwyddyn.' },
  'linter.suggestion.date-not-working': {
    en: 'Choose a working day, or let it stand knowing that nobody may be there to answer.',
    cy: 'Dewiswch ddiwrnod gwaith, neu gadewch iddo sefyll gan wybod efallai na fydd neb yno i ateb.',
  },
  'linter.suggestion.date-unreachable': {
    en: 'Choose an earlier date, or bring the list of bank holidays up to date.',
    cy: 'Dewiswch ddyddiad cynharach, neu diweddarwch y rhestr gwyliau banc.',
  },
  'linter.suggestion.date-past': {
    en: 'Choose a day after the decision.',
    cy: 'Dewiswch ddiwrnod ar ôl y penderfyniad.',
  },
  'linter.suggestion.vague-time': {
    en: 'Give a last day, even where it should be sooner.',
    cy: 'Rhowch ddiwrnod olaf, hyd yn oed lle dylai fod yn gynt.',
  },
  'linter.suggestion.regularly': {
    en: 'Say how often, when the first is due, and when it ends.',
    cy: 'Dywedwch pa mor aml, pryd y mae’r cyntaf yn ddyledus, a phryd y daw i ben.',
  },
  'linter.suggestion.evidence-missing': {
    en: 'Say what the body should send. The usual evidence for this kind of action is offered.',
    cy: 'Dywedwch beth y dylai’r corff ei anfon. Cynigir y dystiolaeth arferol ar gyfer y math hwn o gam.',
  },
  'linter.suggestion.several-actions': {
    en: 'Give each action a number of its own, with its own date and evidence.',
    cy: 'Rhowch ei rif ei hun i bob cam, gyda’i ddyddiad a’i dystiolaeth ei hun.',
  },
  'linter.suggestion.consider': {
    en: 'Ask for what comes of it: a decision, with its reasons, in writing.',
    cy: 'Gofynnwch am yr hyn a ddaw ohono: penderfyniad, gyda’i resymau, yn ysgrifenedig.',
  },
  'linter.suggestion.no-proof': {
    en: 'Ask for something that can be sent to us: a document, a record, a date.',
    cy: 'Gofynnwch am rywbeth y gellir ei anfon atom: dogfen, cofnod, dyddiad.',
  },
  'linter.suggestion.awareness-only': {
    en: 'Say what shows it: the message, its date, and who received it.',
    cy: 'Dywedwch beth sy’n ei ddangos: y neges, ei dyddiad, a phwy a’i cafodd.',
  },
  'linter.suggestion.invitation-counted': {
    en: 'Choose the kind that is not counted, or recommend it.',
    cy: 'Dewiswch y math nad yw’n cael ei gyfrif, neu argymhellwch ef.',
  },
  'linter.suggestion.money-not-stated': {
    en: 'Give the sum, or say who works it out and from what.',
    cy: 'Rhowch y swm, neu dywedwch pwy sy’n ei gyfrifo ac o beth.',
  },
  'linter.suggestion.payee-missing': {
    en: 'Name the person, as the decision calls them.',
    cy: 'Enwch y person, fel y mae’r penderfyniad yn ei alw.',
  },
  'linter.suggestion.earlier-too-recent': {
    en: 'Refer to the earlier one instead of asking again.',
    cy: 'Cyfeiriwch at yr un cynharach yn lle gofyn eto.',
  },
  'linter.suggestion.earlier-recurring': {
    en: 'Ask for something else: the same did not hold.',
    cy: 'Gofynnwch am rywbeth arall: ni pharhaodd yr un peth.',
  },
} as const satisfies Readonly<Record<`linter.suggestion.${FindingCode}`, Word>>;

/** How the words were read, once they are issued and stand as they are. */
const readings = {
  'linter.read.owner-missing': {
    en: 'Read as addressed to no one body.',
    cy: 'Darllenwyd fel un heb ei gyfeirio at unrhyw gorff unigol.',
  },
  'linter.read.date-missing': {
    en: 'Read as: no date set.',
    cy: 'Darllenwyd fel: dim dyddiad wedi’i bennu.',
  },
  'linter.read.date-not-understood': {
    en: '“{words}” was kept as printed. No date was read from it.',
    cy: 'Cadwyd “{words}” fel y’i hargraffwyd. Ni ddarllenwyd dyddiad ohono.',
  },
  'linter.read.date-ambiguous': {
    en: '“{words}” was read with the day before the month.',
    cy: 'Darllenwyd “{words}” gyda’r diwrnod o flaen y mis.',
  },
  'linter.read.date-conditional': {
    en: '“{words}” was read as a condition: no date runs until it is met.',
    cy: 'Darllenwyd “{words}” fel amod: nid oes dyddiad yn rhedeg nes ei fodloni.',
  },
  'linter.read.date-range': {
    en: '“{words}” was read as two limits, neither of them chosen.',
    cy: 'Darllenwyd “{words}” fel dau derfyn, heb ddewis yr un ohonynt.',
  },
  'linter.read.date-no-year': {
    en: '“{words}” was read as a day without a year.',
    cy: 'Darllenwyd “{words}” fel diwrnod heb flwyddyn.',
  },
  'linter.read.date-not-working': {
    en: '“{words}” was read as {date}, a day on which nobody works.',
    cy: 'Darllenwyd “{words}” fel {date}, diwrnod pan nad oes neb yn gweithio.',
  },
  'linter.read.date-unreachable': {
    en: '“{words}” was read as a day past {until}, where the list of bank holidays ends.',
    cy: 'Darllenwyd “{words}” fel diwrnod y tu hwnt i {until}, lle daw’r rhestr gwyliau banc i ben.',
  },
  'linter.read.vague-time': {
    en: '“{words}” was read as: no day set.',
    cy: 'Darllenwyd “{words}” fel: dim diwrnod wedi’i bennu.',
  },
  'linter.read.regularly': {
    en: '“{words}” was read as something that repeats, with no interval set.',
    cy: 'Darllenwyd “{words}” fel rhywbeth sy’n ailadrodd, heb gyfnod wedi’i bennu.',
  },
  'linter.read.evidence-missing': {
    en: 'Read as leaving it to us what evidence is enough.',
    cy: 'Darllenwyd fel gadael i ni benderfynu pa dystiolaeth sy’n ddigon.',
  },
  'linter.read.several-actions': {
    en: '{count, plural, one {Read as # part of one number.} other {Read as # parts of one number.}} The second begins “{words}”.',
    cy: '{count, plural, one {Darllenwyd fel # rhan o un rhif.} two {Darllenwyd fel # ran o un rhif.} few {Darllenwyd fel # rhan o un rhif.} many {Darllenwyd fel # rhan o un rhif.} other {Darllenwyd fel # rhan o un rhif.}} Mae’r ail yn dechrau “{words}”.',
  },
  'linter.read.consider': {
    en: '“{words}” was read as asking for a recorded decision.',
    cy: 'Darllenwyd “{words}” fel cais am benderfyniad wedi’i gofnodi.',
  },
  'linter.read.no-proof': {
    en: '“{words}” was read as something the body tells us about in its own words.',
    cy: 'Darllenwyd “{words}” fel rhywbeth y mae’r corff yn sôn wrthym amdano yn ei eiriau ei hun.',
  },
  'linter.read.awareness-only': {
    en: '“{words}” was read as asking for what staff were told, and when.',
    cy: 'Darllenwyd “{words}” fel cais am yr hyn a ddywedwyd wrth staff, a phryd.',
  },
  'linter.read.invitation-counted': {
    en: 'Read as an invitation, though its kind is counted.',
    cy: 'Darllenwyd fel gwahoddiad, er bod ei fath yn cael ei gyfrif.',
  },
  'linter.read.money-not-stated': {
    en: '“{words}” was read as a payment of no set sum.',
    cy: 'Darllenwyd “{words}” fel taliad heb swm penodol.',
  },
} as const satisfies Readonly<Record<`linter.read.${ReadingCode}`, Word>>;

export const linter = {
  ...findings,
  ...suggestions,
  ...readings,
} as const satisfies Words;
