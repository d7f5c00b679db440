import { spelled } from './numbers.ts';

/**
 * How a deadline can begin inside a sentence. `limit`: "within", "no later than"; `day`: "by",
 * "before"; `vague`: a whole phrase that names no day; `series`: how often; `measure`: a period with
 * no word before it; `meeting`: "at its next meeting".
 */
export type OpeningKind = 'limit' | 'day' | 'vague' | 'series' | 'measure' | 'meeting' | 'chained';
export type Opening = {
  readonly kind: OpeningKind;
  readonly from: number;
  readonly to: number;
  readonly isWelsh: boolean;
};

const number = `(?:\\d{1,3}|${spelled})`;
const unit =
  '(?:(?:working|calendar|business)[ -])?(?:days?|weeks?|months?|years?|fortnights?)|(?:d|dd|n)iwrnod(?:au)?(?: gwaith)?|wythnos(?:au)?|(?:m|f)is(?:oedd)?|deufis|(?:p|b)ythefnos|(?:b|f)lwyddyn|(?:b|f|m)lynedd';
const counted = `${number}(?: ?\\(\\w+\\))? (?:o )?(?:${unit})`;
const often =
  '(?:annually|yearly|quarterly|monthly|fortnightly|weekly|daily|half-yearly|chwarterol|(?:m|f)isol|(?:b|f)lynyddol|wythnosol)';

const english: readonly (readonly [OpeningKind, string])[] = [
  [
    'vague',
    [
      'as soon as (?:it is |they are )?(?:reasonably )?(?:possible|practicable|practical|able|it can|they can)',
      'without (?:(?:undue|further|unreasonable|unnecessary|any) )*delay',
      'immediately(?! (?:before|after|following))|promptly|urgently|forthwith|in due course|shortly(?! (?:before|after))',
      'in a timely (?:manner|way|fashion)|at the earliest (?:possible )?opportunity',
      'within (?:a|an) (?:reasonable|appropriate) (?:time|period|timescale|timeframe)',
      'when(?:ever)? (?:resources|funding) (?:allow|permit)s?',
      'on an ongoing basis|on a regular basis|regularly|periodically|from time to time',
    ].join('|'),
  ],
  [
    'limit',
    '(?:by )?(?:no|not) (?:later|more) than|within|inside|up to(?= (?:and|\\d|\\p{L}+ (?:day|week|month)))',
  ],
  ['limit', `in(?= ${counted}(?! (?:of (?!th)|ago)))`],
  [
    'series',
    `(?<!for )(?:at least )?(?:once )?(?:every|each)(?= (?:${number} |other |second )?(?:${unit}|quarters?)(?!\\p{L}))`,
  ],
  [
    'series',
    `(?:${number} |on an? )?(?:${number}-)?${often}(?= (?:written |progress )*(?:reports?|updates?|reviews?|progress|until|for|from|thereafter|basis)|$|[,.;)])`,
  ],
  ['meeting', '(?:at|by|to) (?:the|its|their) next(?= )'],
  ['day', 'on or before|before the|before|by:?|until|prior to'],
  ['chained', 'once|after|following'],
  ['measure', `${counted}(?= (?:of|from|after|following|beginning|starting) )`],
];

const welsh: readonly (readonly [OpeningKind, string])[] = [
  [
    'vague',
    [
      "cyn gynted (?:ag|â|a) (?:phosibl|phosib|y bo modd|y bo'n (?:rhesymol )?(?:ymarferol|bosibl)|y gellir)",
      'heb oedi(?: pellach)?|ar unwaith|yn ddi-?oed|maes o law|yn brydlon|ar fyrder|ar frys|ar y cyfle cyntaf',
      "o fewn amser rhesymol|yn rheolaidd|o bryd i'w gilydd",
    ].join('|'),
  ],
  ['limit', 'o fewn|cyn pen|ymhen|(?:dd?im|heb fod yn) hwyrach nag?'],
  [
    'series',
    `(?<!am )(?:o leiaf )?(?:b|ph)ob(?= (?:${number} |ail )?(?:${unit}|chwarter)(?!\\p{L}))`,
  ],
  ['series', `yn ${often}`],
  ['meeting', '(?:yn|erbyn|yng|i) (?=(?:y |ei |eu )?(?:c|g|ngh)yfarfod nesaf)'],
  ['day', 'ar neu cyn|erbyn:?|cyn|tan'],
  ['chained', 'ar ôl|unwaith y'],
  ['measure', `${counted}(?= (?:i ddyddiad|o ddyddiad|ar ôl|gan ddechrau|yn dechrau) )`],
];

const whole = (source: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, 'giu');

const patterns = [
  ...english.map(([kind, source]) => ({ kind, pattern: whole(source), isWelsh: false })),
  ...welsh.map(([kind, source]) => ({ kind, pattern: whole(source), isWelsh: true })),
];

/** Every place in a text where a deadline may begin, in order; the longer of two that begin together first. */
export function openingsIn(text: string): readonly Opening[] {
  return patterns
    .flatMap(({ kind, pattern, isWelsh }) =>
      [...text.matchAll(pattern)].map(
        ({ index, 0: { length } }): Opening => ({
          kind,
          from: index,
          to: index + length,
          isWelsh,
        }),
      ),
    )
    .sort((one, other) => one.from - other.from || other.to - one.to);
}
