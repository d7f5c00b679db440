import type { MoneyHead } from '../vocabulary.ts';

/** What a sum answers, by the words after it; what is named first counts. English and Welsh. */
export const headWords: readonly (readonly [MoneyHead, RegExp])[] = [
  [
    'money-time-trouble',
    /time (?:and|&) trouble|amser a['’]\p{L}+ (?:th|t)raff?erth|delay|oedi|communicat|cyfathrebu|complaint[- ]handling|handling of (?:the|his|her|their) complaint|frustration|rhwystredigaeth|inconvenience|anghyfleustra/iu,
  ],
  [
    'money-loss-of-service',
    /loss of (?:service|provision|education|opportunity)|education|missed|provision|respite|colli gwasanaeth|addysg/iu,
  ],
  [
    'money-distress',
    /distress|uncertainty|upset|anxiety|worry|injustice|impact|gofid|trallod|ansicrwydd|pryder|anghyfiawnder/iu,
  ],
  [
    'money-loss',
    /(?<!\p{L})(?:costs?|fees|charges?|loss|losses|expenses|value|difference|interest|arrears|rent|bills?|gost|costau|ffioedd|colled|gwahaniaeth|llog)(?!\p{L})/iu,
  ],
];

/** What a sum answers, by the verb it is owed with. */
export const headOfVerb: readonly (readonly [MoneyHead, RegExp])[] = [
  ['money-waive', /waive|write off|cancel|hepgor|dileu|ddileu/iu],
  ['money-loss', /reimburse|refund|repay|credit|backdate|ad-?dalu|digolledu/iu],
];

/** Verbs that owe money by themselves. */
export const payingVerb =
  /(?<!\p{L})(?:pay(?! (?:attention|regard|heed|due))s?|repays?|reimburses?|refunds?|compensates?|waives?|writes? off|cancels? (?=[^.;]{0,40}(?:£|charge|debt|arrears|invoice|fee))|backdates?|credits?|deducts?|(?:t|d|th)alu|ad-?dalu|hepgor|digolledu)(?!\p{L})/iu;

/** Verbs that owe money where a sum or a payment follows. */
export const givingVerb =
  /(?<!\p{L})(?:offers?|makes?|gives?|awards?|provides?|increases?|issues?|arranges?|(?:c|g|ch)ynnig|(?:rh|r)oi|(?:g|ng)?wneud|(?:d|dd)arparu)(?!\p{L})(?=[^.;]{0,50}?(?:£|(?<!\p{L})(?:payment|compensation|financial (?:redress|remedy)|remedy payment|iawndal|taliad|daliad)(?!\p{L})))/iu;

const title = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.?';
/** A person or group money is paid to, as a decision names them. */
export const person = `(?:${title} and ${title} \\p{Lu}[\\p{L}'’-]*|${title} \\p{Lu}[\\p{L}'’-]*|\\p{Lu}(?!\\p{L}|['’])|(?:the|each) (?:complainants?|residents?|tenants?|leaseholders?|famil(?:y|ies)|carers?|estate|person|parents?|patient|couple|child|applicant|mother|father|young person)|her|him|them|i?['’]r achwynydd|yr achwynydd|iddo|iddi|iddynt)(?!\\p{L})`;

export const amounts =
  /£ ?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<pence>\.\d{1,2})?(?<scale> ?(?:k|m|million|thousand)(?!\p{L}))?/giu;

export const rate =
  /^ (?:per|a|an|each|every|y|yr|bob) (?:day|night|week|fortnight|month|year|term|hour|dydd|wythnos|mis|flwyddyn|tymor)/iu;
export const rangeBefore = /(?:between |rhwng )$/iu;
export const rangeJoint = /^(?: ?[-–] ?| to | and | a | i )$/iu;
export const limitBefore = /(?:up to |at least |no more than |hyd at |o leiaf )$/iu;
export const alreadyAfter = /^[^.;£]{0,25}?(?<!\p{L})(?:already|previously|eisoes)(?!\p{L})/iu;
export const alreadyBefore =
  /(?:in addition to|on top of|less|minus|after deducting|yn ogystal â['’]?r?)(?: the)? ?$/iu;
export const stated =
  /difference|cost|fee|charge|amount|value|interest|equivalent|loss|arrears|rent|gwahaniaeth|gost|cost|ffi|swm|colled/iu;
