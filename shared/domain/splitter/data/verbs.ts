/**
 * Verbs a recommendation begins with. `clear`: no noun looks like it. `twofold`: a noun too, or a
 * word that goes on with a sentence, so inside one it counts only before an object. `framing`: what
 * follows it is what others are told, made sure of or shown, not an action of its own.
 */
export type VerbKind = 'clear' | 'twofold' | 'framing';

type VerbList = Readonly<Record<VerbKind, readonly string[]>>;

export const englishVerbs: VerbList = {
  clear: [
    ...['apologi[sz]e', 'acknowledge', 'pay', 'repay', 'reimburse', 'compensate', 'waive'],
    ...['write off', 'backdate', 'publish', 'upload', 'reconsider', 're-?assess', 'rewrite'],
    ...['investigate', 'reinstate', 'implement', 'introduce', 'provide', 'undertake', 'revise'],
    ...['commission', 'circulate', 'amend', 'rectify', 'resurface', 'inspect', 'install', 'hold'],
    ...[
      'appoint',
      'explain',
      'clarify',
      'reopen',
      'develop',
      'prepare',
      'consider',
      'evidence (?=the|its|any)',
      'comply with',
      'adopt',
    ],
  ],
  twofold: [
    ...['offer', 'refund', 'credit', 'cancel', 'deduct', 'give', 'send', 'issue', 'write', 'make'],
    ...['review', 'update', 'change', 'improve', 'produce', 'create', 'draw up', 'put', 'set up'],
    ...['establish', 'carry out', 'complete', 'conduct', 'arrange', 'organise', 'deliver', 'run'],
    ...['repair', 'replace', 'fix', 'remove', 'make good', 'correct', 'add', 'attach', 'place'],
    ...['record', 'document', 'keep', 'maintain', 'monitor', 'audit', 'sample', 'dip-sample'],
    ...['report', 'present', 'refer', 'submit', 'take', 'share', 'discuss', 'contact', 'identify'],
    ...['respond', 'reply', 'accept', 'meet', 'agree', 'confirm', 'check', 'assess', 'decide'],
    ...['demonstrate', 'show', 'start', 'restart', 'finish', 'display', 'translate', 'allocate'],
    ...['increase', 'reduce', 'award', 'restore', 'work with', 'liaise', 'allow', 'use', 'do'],
  ],
  framing: [
    ...['remind', 'train', 'ensure', 'make sure', 'instruct', 'inform', 'tell', 'advise'],
    ...['brief', 'make (?:staff|officers) aware', 'invite', 'ask', 'reflect', 'learn'],
  ],
};

/** Verb-nouns, plain and as Welsh mutates them. */
export const welshVerbs: VerbList = {
  clear: [
    ...['ymddiheuro', 'ymddiheurwch', 'cydnabod', 'gydnabod', 'chydnabod', '(?:t|d|th)alu'],
    ...[
      'ad-?dalu',
      'hepgor',
      'digolledu',
      'ddigolledu',
      'ailystyried',
      'ailasesu',
      'ailagor',
      'egluro',
      'esbonio',
    ],
    ...['(?:c|g|ch)yhoeddi', 'uwchlwytho', '(?:c|g|ch)omisiynu', '(?:d|dd)iwygio', 'ystyried'],
    ...[
      '(?:d|dd)arparu',
      '(?:p|b|ph)aratoi',
      '(?:ll|l)unio',
      '(?:d|dd)atblygu',
      '(?:ll|l)anlwytho',
    ],
  ],
  twofold: [
    ...['(?:c|g|ch)ynnig', '(?:rh|r)oi', 'anfon', 'ysgrifennu', 'adolygu', '(?:d|dd)iweddaru'],
    ...[
      '(?:c|g|ch)ywiro',
      '(?:rh|r)annu',
      '(?:t|d|th)refnu',
      '(?:c|g|ch)wblhau',
      '(?:c|g|ch)ynnal',
    ],
    ...['(?:d|dd)ileu', 'ymateb', '(?:d|dd)erbyn', 'adrodd', 'archwilio', '(?:c|g|ch)adarnhau'],
    ...[
      '(?:c|g|ch)ysylltu',
      '(?:c|g|ch)yflwyno',
      '(?:g|ng)?wneud',
      '(?:t|d|th)rwsio',
      'atgyweirio',
    ],
    ...[
      '(?:d|dd)angos',
      '(?:c|g|ch)ofnodi',
      '(?:c|g|ch)adw',
      '(?:g|ng)?weithredu',
      '(?:g|ng)?wella',
    ],
    ...['(?:c|g|ch)yfarfod', '(?:g|ng)?osod', '(?:ll|l)eihau', 'asesu'],
  ],
  framing: [
    ...['atgoffa', 'hyfforddi', 'sicrhau', 'hysbysu', 'myfyrio', 'fyfyrio'],
    ...['(?:c|g|ch)yfarwyddo', '(?:rh|r)oi gwybod'],
  ],
};
