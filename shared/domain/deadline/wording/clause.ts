import { spelled } from './numbers.ts';
import type { Opening } from './openings.ts';

const series =
  '(?:then |thereafter |after that )?(?:(?:every|each|bob|phob|quarterly|monthly|annually|weekly|fortnightly|yn (?:chwarterol|fisol|flynyddol|wythnosol)|\\p{L}+-monthly) ?)';
const secondLimit = `(?:\\d|(?:${spelled}) (?:days|weeks|months|wythnos|mis|diwrnod))`;
const limitBehind =
  '(?:in any|no later|not later|by|within|at the latest|beth bynnag|a beth|o fewn|erbyn|cyn pen|dim hwyrach|heb fod)';

const comma = `,(?! (?:(?:and |a |ac |but |ond )?${limitBehind}|(?:with )?(?:the first|y cyntaf)|(?:and |ac |a )?${series}|until|starting|\\d|(?:on )?\\d))`;
const commaAnyhow = `,(?! (?:(?:with )?(?:the first|y cyntaf)|(?:and |ac |a )?${series}|until|starting|\\d))`;
const bracket =
  '\\((?!(?:\\d{1,3}|[a-z]|[ivx]{1,4}|working|calendar|gwaith|calendr|\\p{L}+(?:-\\p{L}+)?)\\))';
const stops = `[;:"“”\\n]|[.!?](?=\\s+[\\p{Lu}(]|\\s*$)|${bracket}`;

const subject = "(?:the (?:(?!the |of |this |that )[\\p{L}’']+ ){1,4}|it |they |he |she |we |you )";
const modal =
  '(?:will|should|must|shall|has agreed|have agreed|agrees|agreed|is to|are to|needs to|ought|may|can)(?!\\p{L})';
const imperative =
  '(?<! to)(?<! and) (?:apologise|pay|provide|write|arrange|send|remind|ensure|refund|reimburse|remove|publish|produce|confirm|contact|amend|carry out|reconsider|reassess|inspect|explain|inform|notify|undertake|conduct|prepare|draw up|identify|implement)(?= )';
const anotherLimit =
  ' (?:within|no later than|o fewn|cyn pen)(?= )| (?:by|erbyn)(?= (?:the end|diwedd|\\d))';

const englishJoint = (kept: string) => ` (?:and|but|then)(?= )(?! (?:${kept}))`;
const welshJoint = (kept: string) => ` (?:ac|a|ond)(?=[ ,])(?!,? (?:${kept}))`;
const welshModal =
  ' (?:bydd|dylai|dylid|rhaid|byddwn|cytunodd|(?<!y )mae)(?![\\p{L}])| (?:ymddiheuro|talu|darparu|ysgrifennu|anfon|sicrhau|atgoffa|trefnu)(?= )';

const build = (...sources: readonly string[]) => new RegExp(sources.join('|'), 'u');

const kept = `${series}|${secondLimit}`;
const ends = {
  english: build(
    stops,
    commaAnyhow,
    englishJoint(kept),
    ` ${subject}${modal}`,
    imperative,
    anotherLimit,
  ),
  welsh: build(stops, commaAnyhow, welshJoint(kept), welshModal, anotherLimit),
  vagueEnglish: build(
    stops,
    comma,
    englishJoint(`${kept}|${limitBehind}`),
    ` ${subject}${modal}`,
    imperative,
  ),
  vagueWelsh: build(stops, comma, welshJoint(`${kept}|${limitBehind}`), welshModal),
} as const;

/** Characters: more than any wording that is read at all. */
const longestClause = 400;

/** Where the clause that a deadline begins must have ended: at a stop, a joint, or who is to act. */
export function clauseEnd(text: string, { kind, to, isWelsh }: Opening): number {
  const isVague = kind === 'vague';
  const pattern = isWelsh
    ? ends[isVague ? 'vagueWelsh' : 'welsh']
    : ends[isVague ? 'vagueEnglish' : 'english'];
  const rest = text.slice(to, to + longestClause);
  const match = pattern.exec(rest);
  return to + (match ? match.index : rest.length);
}
