import type { Words } from '../word.ts';

/** What helps to fill them in. */
const hints = {
  'act.hint.act-on': {
    en: 'The date of the letter, or the day of the payment',
    cy: 'Dyddiad y llythyr, neu ddiwrnod y taliad',
  },
  'act.hint.acts-for': {
    en: 'The body stays answerable.',
    cy: 'Y corff sy’n dal yn atebol.',
  },
  'act.hint.advice-from': {
    en: 'A lawyer, a professional adviser, another team',
    cy: 'Cyfreithiwr, cynghorydd proffesiynol, tîm arall',
  },
  'act.hint.answered-on': {
    en: 'Leave open while no answer has come.',
    cy: 'Gadewch yn agored tra nad oes ateb wedi dod.',
  },
  'act.hint.changes': {
    en: 'Enough for the parties to see what is new to them',
    cy: 'Digon i’r partïon weld beth sy’n newydd iddynt',
  },
  'act.hint.conditions': {
    en: 'If the condition fails, the extra time can be taken back.',
    cy: 'Os na chedwir at yr amod, gellir tynnu’r amser ychwanegol yn ôl.',
  },
  'act.hint.failing': {
    en: 'The fault, in a sentence',
    cy: 'Y bai, mewn brawddeg',
  },
  'act.hint.format': { en: 'Easy Read, large print, BSL', cy: 'Hawdd ei Ddeall, print bras, BSL' },
  'act.hint.formula': {
    en: 'For example: the difference the valuer finds',
    cy: 'Er enghraifft: y gwahaniaeth y mae’r prisiwr yn ei ganfod',
  },
  'act.hint.how-amount': {
    en: 'The valuer’s report, the calculation',
    cy: 'Adroddiad y prisiwr, y cyfrifiad',
  },
  'act.hint.injustice': {
    en: 'What a remedy is to put right',
    cy: 'Yr hyn y mae rhwymedi i’w unioni',
  },
  'act.hint.letter-on': {
    en: 'The letter that told them of the decision',
    cy: 'Y llythyr a ddywedodd wrthynt am y penderfyniad',
  },
  'act.hint.money-head': {
    en: 'Distress, time and trouble, a loss',
    cy: 'Gofid, amser a thrafferth, colled',
  },
  'act.hint.must-know': {
    en: 'Shown first wherever somebody is about to write or call.',
    cy: 'Fe’i dangosir yn gyntaf lle bynnag y mae rhywun ar fin ysgrifennu neu ffonio.',
  },
  'act.hint.left': {
    en: 'It stays a part under the same number, with its own proof.',
    cy: 'Mae’n aros yn rhan o dan yr un rhif, gyda’i phrawf ei hun.',
  },
  'act.hint.payments': {
    en: 'Recorded with the judgement',
    cy: 'Fe’u cofnodir gyda’r dyfarniad',
  },
  'act.hint.rest-accepted': {
    en: 'Leave open to judge only once all is paid.',
    cy: 'Gadewch yn agored i asesu dim ond wedi i’r cyfan gael ei dalu.',
  },
  'act.hint.needed': { en: 'Item by item', cy: 'Fesul eitem' },
  'act.hint.no-owner': { en: 'Nobody yet', cy: 'Neb eto' },
  'act.hint.owner': { en: 'Now: {name}', cy: 'Nawr: {name}' },
  'act.hint.no-view': {
    en: 'No answer of theirs is recorded. Record their view first if they were asked.',
    cy: 'Nid oes ateb ganddynt wedi’i gofnodi. Cofnodwch eu barn yn gyntaf os gofynnwyd iddynt.',
  },
  'act.hint.override': {
    en: 'This is printed wherever the step is.',
    cy: 'Argreffir hyn lle bynnag yr argreffir y cam.',
  },
  'act.hint.part-due': {
    en: 'Only where this part is owed on another day',
    cy: 'Dim ond lle mae’r rhan hon yn ddyledus ar ddiwrnod arall',
  },
  'act.hint.proof': {
    en: 'The sent copy, a post receipt',
    cy: 'Y copi a anfonwyd, derbynneb post',
  },
  'act.hint.public-summary': {
    en: 'No timescale and nothing personal',
    cy: 'Dim amserlen a dim byd personol',
  },
  'act.hint.received': {
    en: 'Leave out what is not known yet: it can be recorded later.',
    cy: 'Gadewch allan yr hyn nad yw’n hysbys eto: gellir ei gofnodi’n hwyrach.',
  },
  'act.hint.road': {
    en: 'Choose one to see what it needs.',
    cy: 'Dewiswch un i weld beth sydd ei angen arni.',
  },
  'act.hint.set-off': {
    en: 'Counts as received',
    cy: 'Yn cyfrif fel wedi’i dderbyn',
  },
  'act.hint.source': {
    en: 'A call, a letter, the representative',
    cy: 'Galwad, llythyr, y cynrychiolydd',
  },
  'act.hint.stage': {
    en: 'What the procedure offers at this stage: {stage}',
    cy: 'Yr hyn y mae’r weithdrefn yn ei gynnig ar y cam hwn: {stage}',
  },
  'act.hint.starts-on': {
    en: 'Only where it is not the day the decision was issued',
    cy: 'Dim ond lle nad dyma’r diwrnod y cyhoeddwyd y penderfyniad',
  },
  'act.hint.statement': {
    en: 'A bare statement is never enough by itself.',
    cy: 'Nid yw datganiad moel byth yn ddigon ar ei ben ei hun.',
  },
  'act.hint.without-comment': {
    en: 'Needed only where the complainant or a body was not offered comment, or a draft changed since. It prints.',
    cy: 'Dim ond ei angen lle na chafodd yr achwynydd neu gorff gyfle i wneud sylwadau, neu lle newidiodd drafft ers hynny. Mae’n argraffu.',
  },
  'act.hint.words': {
    en: 'Quoted from the decision',
    cy: 'Wedi’u dyfynnu o’r penderfyniad',
  },
} as const satisfies Words;

/** Nothing chosen, as a choice. */
const open = {
  'act.none.body': { en: 'No one body’s', cy: 'Dim un corff penodol' },
  'act.none.decision': { en: 'The decision itself', cy: 'Y penderfyniad ei hun' },
  'act.none.deliverer': { en: 'The body itself', cy: 'Y corff ei hun' },
  'act.none.item': { en: 'Something else', cy: 'Rhywbeth arall' },
  'act.none.letter': { en: 'No letter of ours', cy: 'Dim llythyr gennym ni' },
  'act.none.open': { en: 'Left open', cy: 'Heb ei nodi' },
  'act.none.reason': { en: 'None named', cy: 'Heb ei enwi' },
  'act.none.whole-draft': { en: 'The draft as a whole', cy: 'Y drafft yn ei gyfanrwydd' },
  'act.none.wish': { en: 'Not clear', cy: 'Ddim yn glir' },
} as const satisfies Words;

/** Why a day is proposed. */
const why = {
  'act.why.comment-period': {
    en: 'The office’s time to comment',
    cy: 'Amser y swyddfa ar gyfer sylwadau',
  },
  'act.why.ladder': {
    en: '{days, plural, one {# working day, until the next step} other {# working days, until the next step}}',
    cy: '{days, plural, one {# diwrnod gwaith, tan y cam nesaf} two {# ddiwrnod gwaith, tan y cam nesaf} other {# diwrnod gwaith, tan y cam nesaf}}',
  },
  'act.why.review-months': {
    en: '{months, plural, one {# month from today} other {# months from today}}',
    cy: '{months, plural, one {# mis o heddiw} two {# fis o heddiw} other {# mis o heddiw}}',
  },
  'act.why.impact-months': {
    en: '{months, plural, one {The office looks again after # month} other {The office looks again after # months}}',
    cy: '{months, plural, one {Mae’r swyddfa’n edrych eto ar ôl # mis} two {Mae’r swyddfa’n edrych eto ar ôl # fis} other {Mae’r swyddfa’n edrych eto ar ôl # mis}}',
  },
} as const satisfies Words;

/** Things of the case as they are named in a choice. */
const named = {
  'act.document-of': { en: '{document}, {day}', cy: '{document}, {day}' },
  'act.draft-of': { en: '{kind}, {day}', cy: '{kind}, {day}' },
  'act.judgement-of': { en: '{result}: {name}, {day}', cy: '{result}: {name}, {day}' },
  'act.letter-of': { en: '{kind} to {to}, {day}', cy: '{kind} at {to}, {day}' },
  'act.view-of': { en: '{who}, {day}', cy: '{who}, {day}' },
  'act.whole-recommendation': {
    en: 'The recommendation as a whole',
    cy: 'Yr argymhelliad yn ei gyfanrwydd',
  },
  'act.document.decision': { en: 'Decision', cy: 'Penderfyniad' },
  'act.document.settlement': { en: 'Settlement', cy: 'Setliad' },
  'act.document.discontinuance': { en: 'Discontinuance', cy: 'Dirwyn i ben' },
  'act.document.final-report': { en: 'Final report', cy: 'Adroddiad terfynol' },
  'act.document.report': { en: 'Report', cy: 'Adroddiad' },
  'act.document.further-report': { en: 'Further report', cy: 'Adroddiad pellach' },
  'act.document.special-report': { en: 'Special report', cy: 'Adroddiad arbennig' },
  'act.judge.whole': { en: 'the whole', cy: 'y cyfan' },
  'act.judge.parts': { en: 'chosen parts', cy: 'rhannau dethol' },
  'act.bare-statement': { en: 'a bare statement', cy: 'datganiad moel' },
  'act.bare-word': {
    en: 'Everything chosen only says that it was done. By itself that is never enough.',
    cy: 'Dim ond dweud iddo gael ei wneud y mae popeth a ddewiswyd. Nid yw hynny byth yn ddigon ar ei ben ei hun.',
  },
  'act.row.payment': { en: 'Payment, {number}', cy: 'Taliad, {number}' },
  'act.row.payment-more': { en: 'Add a payment', cy: 'Ychwanegu taliad' },
  'act.owing.title': { en: 'What is owed', cy: 'Yr hyn sy’n ddyledus' },
  'act.owing.owed': { en: 'Owed', cy: 'Dyledus' },
  'act.owing.before': { en: 'Paid before', cy: 'Talwyd cynt' },
  'act.owing.left': { en: 'Left', cy: 'Ar ôl' },
  'act.owing.unknown': { en: 'not known yet', cy: 'ddim yn hysbys eto' },
  'act.verdict.accepted': {
    en: 'is clear and fit to publish',
    cy: 'yn glir ac yn addas i’w gyhoeddi',
  },
  'act.verdict.returned': { en: 'goes back', cy: 'yn mynd yn ôl' },
  'act.manner.well': { en: 'Well', cy: 'Yn dda' },
  'act.manner.badly': { en: 'Not well', cy: 'Ddim yn dda' },
  'act.row.offered': { en: 'Offered, {number}', cy: 'Cynigiwyd, {number}' },
  'act.row.offered-more': { en: 'Offer to somebody else', cy: 'Cynnig i rywun arall' },
  'act.row.received': { en: 'Received, {number}', cy: 'Derbyniwyd, {number}' },
  'act.row.received-more': { en: 'A body received it', cy: 'Cafodd corff ef' },
} as const satisfies Words;

/** What is wrong with a field. */
const faults = {
  'act.words-needed': { en: 'This is needed.', cy: 'Mae angen hyn.' },
  'act.day-needed': {
    en: 'Give day, month and year.',
    cy: 'Rhowch y diwrnod, y mis a’r flwyddyn.',
  },
  'act.choice-needed': { en: 'Choose one.', cy: 'Dewiswch un.' },
  'act.one-needed': { en: 'Choose at least one.', cy: 'Dewiswch o leiaf un.' },
  'act.amount-needed': {
    en: 'Give an amount in pounds, such as 250 or 49.50.',
    cy: 'Rhowch swm mewn punnoedd, megis 250 neu 49.50.',
  },
} as const satisfies Words;

/** What helps to fill in the fields of the acts, and what is wrong with them. */
export const actHints = { ...hints, ...open, ...why, ...named, ...faults } as const;
