import type { Challenge } from '../expression.ts';
import { holdsDate, holdsPeriod } from './anchors.ts';
import { readNumber } from './numbers.ts';
import { readUnit } from './units.ts';

const anyOf = (...patterns: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const notSet =
  /^(?:tbc|tba|tbd|n[/.]?a|-|not applicable|amherthnasol|none|unknown|unspecified|none (?:set|stated|given|specified|agreed)|not (?:set|specified|stated|given|agreed|known)|(?:date )?to be (?:agreed|confirmed|decided|determined|arranged|set)|no (?:date|deadline|timescale|timeframe|time limit)(?: (?:given|set|agreed|stated|specified))?|(?:to be agreed|i'w (?:gadarnhau|gytuno|bennu|drefnu)) (?:with|gyda|â)[ '][^.;]*|i'w (?:gadarnhau|gytuno|bennu|drefnu)|heb ei (?:bennu|nodi|gytuno)|dim (?:dyddiad|terfyn amser)(?: cau)?(?: wedi'i bennu)?)$/iu;

const conditional = anyOf(
  'if|unless|subject to|provided that|conditional (?:on|upon)',
  'depend(?:s|ing|ent) (?:on|upon)',
  'os|oni bai|ar yr amod|yn (?:amodol|ddibynnol) ar|yn dibynnu ar',
);

const recurring = anyOf(
  'every|each|recurring|periodic(?:ally)?|regular(?:ly)?|ongoing|continuous(?:ly)?',
  'bi-?(?:annual|ennial|monthly|weekly|yearly)(?:ly)?|annual(?:ly)?|yearly|half-yearly|fortnightly|quarterly|monthly|weekly|daily|from time to time|(?:once|twice) (?:an?|per) \\p{L}+|(?:unwaith|d?dwywaith) (?:y|yr|bob) (?!bydd)\\p{L}+',
  "bob|rheolaidd|cylchol|cyfnodol|blynyddol|chwarterol|misol|fisol|flynyddol|wythnosol|o bryd i'w gilydd",
);

const vague = anyOf(
  'as soon as|asap|without (?:(?:undue|further|unreasonable|unnecessary|any) )*delay',
  '(?:as|in) agreed|(?:time ?scale|time ?frame|date|deadline) (?:as )?agreed|fel y cytunwyd',
  'promptly|prompt|urgently|urgent|immediately|immediate|speedily|forthwith|shortly|soon(?:er rather than later)?|at the earliest|(?:straight|right) ?away|at once',
  "in due course|timely|(?:at (?:the|its|their|your|the \\p{L}+'s) )?earliest (?:(?:possible )?opportunity|convenience)|where(?:ver)? (?:possible|practicable)",
  '(?:a|an) (?:reasonable|appropriate) (?:time|period|timescale|timeframe)|reasonable timescales?',
  'when (?:resources|funding|time|staff)[^.]* (?:allows?|permits?)|consider',
  '(?:a )?(?:few|several|couple of|coming|number of) (?:working |calendar )?(?:days|weeks|months|years)',
  '(?:ychydig|sawl|rhai) (?:o )?(?:ddyddiau|ddiwrnodau|wythnosau|fisoedd)|near future|dyfodol agos|ar fyrder',
  'when(?:ever)? (?:possible|practicable|it (?:is|becomes) (?:possible|practicable))',
  '(?:cyn|mor) gynted|heb oedi|yn ddi-?oed|ar unwaith|maes o law|amser rhesymol|yn brydlon',
  'ar y cyfle (?:cyntaf|cynharaf)|mor fuan|yn syth|pan fo adnoddau|yn fuan|ar frys|ystyried',
);

const interval = /(?<!\p{L})(?:every|each|per|(?:once|twice) (?:an?|every|per)|bob) /iu;

/** The words without "every six months": how often a thing recurs is not a date to be missed. */
function withoutInterval(text: string): string {
  const match = interval.exec(text);
  if (!match) return text;
  const rest = text.slice(match.index + match[0].length);
  const unit = readUnit(readNumber(rest)?.rest ?? rest);
  return unit ? `${text.slice(0, match.index)}${unit.rest}` : text;
}

/**
 * Why words name no date that could be missed, or null where they do not say so. Words that hold a
 * period or a date beside vague ones are never taken for vague: that would lose a deadline.
 */
export function challengeOf(text: string): Challenge | null {
  if (notSet.test(text)) return 'not-set';
  const lasting = withoutInterval(text);
  if (holdsPeriod(lasting) || holdsDate(lasting)) return null;
  if (conditional.test(text)) return 'conditional';
  if (recurring.test(text)) return 'recurring';
  return vague.test(text) ? 'vague' : null;
}

const limited =
  /^(.+?),?(?: and| but| ac| a| ond| -)?,?(?: in any (?:event|case),?| beth bynnag,?)? ((?:by |no later than |not later than |within |erbyn |o fewn |cyn pen |dim hwyrach |heb fod yn hwyrach ).+)$/iu;

/** The latest date behind a vague opening: "as soon as possible and no later than *31 March 2022*". */
export function limitBehindVague(text: string): string | null {
  const bare = text.replace(/ \((.+)\)$/u, ', $1');
  const [, opening = '', limit] = limited.exec(bare) ?? [];
  const joined = bare.slice(opening.length);
  const isJoined = /^(?:,| -| and| but| ac| a| ond| in any| beth)/iu.test(joined);
  return isJoined && limit !== undefined && challengeOf(opening) === 'vague' ? limit : null;
}
