import type { FindingCode } from '../vocabulary.ts';

export type Phrase = {
  readonly code: Extract<
    FindingCode,
    'vague-time' | 'regularly' | 'consider' | 'no-proof' | 'awareness-only'
  >;
  readonly pattern: RegExp;
};

const phrase = (code: Phrase['code'], ...words: readonly string[]): Phrase => ({
  code,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
});

const staff = '(?:(?:all|its|the|relevant) ){0,2}(?:staff|officers|employees|managers|clinicians)';

/** Words that name nothing a person could be shown, English and Welsh (demands 2.10 [P]). */
export const phrases: readonly Phrase[] = [
  phrase(
    'consider',
    'considers?',
    'gives? (?:due |further |serious )?consideration to',
    'explores?',
    'ystyried',
    'rhoi ystyriaeth i',
    'roi ystyriaeth i',
  ),
  phrase(
    'regularly',
    'regularly',
    'on a regular basis',
    'periodically',
    'from time to time',
    'on an ongoing basis',
    'routinely',
    'yn rheolaidd',
    'yn gyfnodol',
    'o bryd i’w gilydd',
    "o bryd i'w gilydd",
  ),
  phrase(
    'vague-time',
    'as soon as (?:it is |is )?(?:reasonably )?(?:practicable|possible)',
    'without (?:undue |further |unreasonable )?delay',
    'in due course',
    'promptly',
    'urgently',
    'at the earliest opportunity',
    'within a reasonable (?:time|timescale|period)',
    'in a timely (?:manner|way|fashion)',
    '(?:cyn|mor) gynted (?:â|ag) (?:phosibl|y bo modd|y bo’n ymarferol)',
    'heb oedi',
    'maes o law',
    'ar y cyfle cyntaf',
    'o fewn amser rhesymol',
  ),
  phrase(
    'no-proof',
    'reflects? (?:on|upon)',
    'bears? in mind',
    '(?:be|is|are) mindful',
    'takes? (?:on board|note of)',
    'has? regard to|have regard to',
    'learns? (?:the )?lessons',
    '(?:strive|endeavour|seek|try)s? to',
    'works? towards',
    'continues? to',
    'is aware of|be aware of',
    'myfyrio ar|fyfyrio ar',
    'cadw mewn cof|gadw mewn cof',
    'bod yn ymwybodol|fod yn ymwybodol',
    'ymdrechu i|ceisio|geisio',
    'dysgu gwersi|ddysgu gwersi',
    'parhau i|barhau i',
  ),
  phrase(
    'awareness-only',
    `(?:ensures?|makes? sure)(?: that)? ${staff} (?:are|is) (?:made |fully )?aware`,
    `makes? ${staff} aware`,
    'sicrhau bod (?:ei |y |yr |pob )?(?:staff|swyddogion|aelod o staff) yn ymwybodol',
  ),
];
