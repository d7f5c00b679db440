type Rule = {
  readonly category: string;
  /** What the action answers, where its kind is not printed (R1) [P]. */
  readonly answers: 'injustice' | 'processes';
  readonly pattern: RegExp;
};

const rule = (
  category: string,
  answers: Rule['answers'],
  ...patterns: readonly string[]
): Rule => ({
  category,
  answers,
  pattern: new RegExp(`^(?:${patterns.join('|')})`, 'iu'),
});

const gap = (most: number) => `[^.;]{0,${most}}?(?<!\\p{L})`;
const make =
  '(?:provide|deliver|arrange|organise|give|hold|run|undertake|complete|carry out|conduct|commission|offer|issue|send|make|write|prepare|produce|(?:d|dd)arparu|trefnu|drefnu|rhoi|roi|cynnal|gynnal|cwblhau|gwblhau|anfon|ysgrifennu|cyhoeddi|gyhoeddi|(?:ll|l)unio|(?:p|b)aratoi|cynnig|gynnig)(?:e?s)?(?!\\p{L})';

/**
 * What an action is, by the words it begins with; the first rule that fits. The working list of
 * b6 [P], in English and Welsh. Money is read by its sums.
 */
export const categoryRules: readonly Rule[] = [
  rule(
    'apology',
    'injustice',
    '(?:an? |the )?(?:written |formal |full )*apolog',
    'ymddiheur',
    'acknowledge',
    'cydnabod|gydnabod',
    `${make}${gap(40)}apolog`,
    `${make}${gap(40)}ymddiheur`,
    `write to ${gap(60)}apologi[sz]e`,
    `ysgrifennu at ${gap(40)}i ymddiheuro`,
  ),
  rule(
    'earlier-learning',
    'processes',
    `(?:provide|send|give|submit|darparu|ddarparu)s? ${gap(20)}(?:evidence|tystiolaeth)${gap(80)}(?:learning|learnt|learned|already|carried out|dysgu|eisoes)`,
    'evidence (?:the|its|any) learning',
    'demonstrate (?:that it has|the learning)',
    'comply with the (?:earlier|previous|recommendations)',
  ),
  rule(
    'training',
    'processes',
    'train(?:ing)?(?!\\p{L})',
    'hyfforddi',
    `${make}${gap(60)}(?:training|hyfforddiant)`,
    `(?:review|ensure|make sure|sicrhau)s?${gap(60)}(?:training|trained|hyfforddiant|hyfforddi)`,
  ),
  rule(
    'staff-reminder',
    'processes',
    'reminds?',
    'atgoffa',
    'briefs? ',
    `make ${gap(20)}(?:staff|officers) aware`,
    `(?:ensure|make sure) (?:that )?(?:all )?${gap(20)}(?:staff|officers|clinicians) (?:are|is) (?:made )?aware`,
    `${make}${gap(30)}(?:reminder|briefing|guidance to (?:staff|officers|all))`,
  ),
  rule(
    'governance',
    'processes',
    `(?:report|present|take|refer|submit|share|put|consider|adrodd|cyflwyno|gyflwyno)s?(?!\\p{L})${gap(90)}(?:cabinet|committee|(?:its|the) (?:board|governing body|executive)|at executive|full council|elected members|scrutiny|pwyllgor|cabinet|gabinet)`,
  ),
  rule(
    'share-report',
    'processes',
    `(?:share|circulate|discuss|send|rhannu|rannu)s?(?!\\p{L})${gap(60)}(?:report|decision|findings|learning|lessons|adroddiad|penderfyniad|canfyddiadau)`,
  ),
  rule(
    'progress-reports',
    'processes',
    `(?:provide|send|give|submit|report|update|darparu|ddarparu|adrodd)s?(?!\\p{L})${gap(50)}(?:progress|update reports?|updates|gynnydd|cynnydd|diweddariad)`,
  ),
  rule(
    'publish-information',
    'processes',
    'publish',
    'upload',
    'display',
    'cyhoeddi|gyhoeddi|chyhoeddi',
    'uwchlwytho',
    `(?:put|place|make)s?${gap(60)}on (?:its|the) website`,
  ),
  rule(
    'others-affected',
    'processes',
    `(?:write to|contact|identify|inform|tell|review|check|offer|ysgrifennu at|cysylltu|gysylltu|adnabod)s?(?!\\p{L})${gap(60)}(?:others?|anyone else|everyone|all (?:local|families|tenants|residents|patients|parents|people)|eraill)(?!\\p{L})`,
  ),
  rule(
    'audit',
    'processes',
    'audit',
    'dip-?sampl',
    'sample ',
    'archwilio',
    `${make}${gap(60)}(?:audit|sampl|survey|case review)`,
    `review(?:s)? ${gap(20)}(?:sample|all (?:open |other )?cases|its handling|other cases)`,
  ),
  rule(
    'action-plan',
    'processes',
    `(?:develop|create|draw up|agree|share|implement|datblygu|ddatblygu|${make})s?${gap(40)}(?:action plan|cynllun gweithredu|gynllun gweithredu)`,
  ),
  rule(
    'record-keeping',
    'processes',
    `(?:ensure|make sure|keep|document|record|maintain|review|improve|sicrhau|cadw|gadw|cofnodi|gofnodi)s?(?!\\p{L})${gap(60)}(?:record[ -]?keeping|records?|documents? its|document(?:ed|ing)?|contemporaneous|minutes|cofnod(?:ion)?|gofnod(?:ion)?|cadw cofnodion)(?!\\p{L})`,
  ),
  rule(
    'correct-records',
    'injustice',
    `(?:amend|correct|update|add|attach|rectify|consider|place|annotate|delete|cywiro|gywiro|chywiro|diweddaru|ddiweddaru)(?:s|es)?(?!\\p{L})${gap(80)}(?:records?|files?|notes?|register|addendum|accounts?|cofnod(?:ion)?|gofnod(?:ion)?)(?!\\p{L})`,
  ),
  rule(
    'policy-change',
    'processes',
    `(?:${make}|conclude)${gap(25)}review of (?:its|the|all)(?!\\p{L})`,
  ),
  rule(
    'works',
    'injustice',
    '(?:repair|replace|fix|install|resurface|make good|inspect|trwsio|drwsio|atgyweirio)(?:s|es)?(?!\\p{L})',
    `(?:${make}|do|finish|start)${gap(70)}(?:works?|repairs?|fencing|inspection|adaptations?|gwaith|atgyweiriadau)(?!\\p{L})`,
  ),
  rule(
    'explanation',
    'injustice',
    'explain',
    'clarify',
    'egluro|esbonio',
    `${make}${gap(25)}(?:explanation|explaining|information|details|esboniad|eglurhad|gwybodaeth|manylion)`,
    '(?:tell|inform|advise|hysbysu)s?(?!\\p{L})',
    'rhoi gwybod|roi gwybod',
  ),
  rule(
    'process-complaint',
    'injustice',
    `(?:accept|investigate|consider|log|escalate|derbyn|dderbyn)s? ${gap(20)}(?:complaint|gŵyn|cwyn)(?!\\p{L})`,
    'respond',
    'ymateb',
    'rhoi ymateb|roi ymateb',
    `${make}${gap(60)}(?:response|reply|investigation|ymateb|ymchwiliad)(?!\\p{L})`,
  ),
  rule(
    'reconsider-decision',
    'injustice',
    'reconsider',
    're-?assess',
    'ailystyried|ailasesu',
    'reopen|ailagor',
    `(?:make|take|${make}|carry out|hold)${gap(30)}(?:decision|reassessment|assessment|appeal|re-?hearing|penderfyniad|asesiad|apêl)`,
    `review ${gap(30)}decision`,
    `adolygu ${gap(30)}benderfyniad`,
    '(?:assess|decide|asesu)(?!\\p{L})',
  ),
  rule(
    'policy-change',
    'processes',
    '(?:review|revise|improve|adolygu|diwygio|ddiwygio|gwella|wella)s?(?!\\p{L})',
    `(?:amend|update|change|introduce|implement|develop|create|produce|put|set up|establish|adopt|draw up|ensure|make sure|diweddaru|ddiweddaru|cyflwyno|gyflwyno|datblygu|ddatblygu)s?(?!\\p{L})${gap(60)}(?:polic(?:y|ies)|procedures?|process(?:es)?|practices?|guidance|systems?|templates?|protocols?|arrangements|pathways?|letters?|leaflets?|polisi|bolisi|gweithdrefn(?:au)?|weithdrefn(?:au)?|system|canllawiau|ganllawiau|proses(?:au)?|broses(?:au)?)(?!\\p{L})`,
  ),
  rule(
    'provide-service',
    'injustice',
    `(?:provide|arrange|reinstate|deliver|secure|start|restart|offer|put|allocate|meet|darparu|ddarparu|trefnu|drefnu|cynnig|gynnig)s?(?!\\p{L})`,
  ),
];
