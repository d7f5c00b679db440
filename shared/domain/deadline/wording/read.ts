import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { DeadlineExpression } from '../expression.ts';
import { type DayRead, type Doubt, readDay } from './day.ts';
import { matchEvent } from './events.ts';
import { matchPeriod } from './periods.ts';
import { isRange } from './ranges.ts';
import { matchSeries } from './series.ts';
import { tidy } from './tidy.ts';
import { challengeOf, limitBehindVague } from './unspecified.ts';

export type { Doubt } from './day.ts';

/** `ambiguous`: another day could be meant, and somebody should look; `doubt` says why. */
export type WordingRead = {
  readonly expression: DeadlineExpression;
  readonly ambiguous: boolean;
  readonly doubt?: Doubt;
  /** As written, without the space around them. */
  readonly words: string;
};

const longestWording = 400;

const label =
  /^(?:the )?(?:(?:deadline|target date|timescale|time ?frame|time limit)(?: is|:)?|due(?: date)?:?|dyddiad cau:?) (?=\S)/iu;
/** What is owed, before when: "evidence to be provided *by 31 March 2024*". */
const matter =
  /^(?:(?:an? |the )?(?:evidence|payment|apology|response|reply|report|review|action plan|training|compliance|tystiolaeth|taliad|ymddiheuriad|ymateb|adroddiad|hyfforddiant) )?(?:(?:is |are )?(?:to|should|must|will|shall) be |i'w )?(?:(?:completed?|done|provided|paid|sent|implemented|submitted|issued|actioned|carried out|received|due|gwblhau|wneud|dalu|anfon|ddarparu) )?(?=(?:by|within|no later|not later|before|on or before|o fewn|erbyn|cyn|cyn pen|dim hwyrach|heb fod) )/iu;
const orSooner =
  /,? (?:or|neu) (?:sooner|earlier|before|ynghynt|yn gynt)(?: (?:if possible|where possible|os yn bosibl))?$/iu;
const latest = /,? (?:at the (?:very )?latest|fan bellaf|ar yr hwyraf)$/iu;
const betweenLanguages = / [/|] |(?<=\p{L}{3}|\d{4}) ?[/|] ?(?=\p{L}{2}|o )/u;

/**
 * Reads the words in which a decision says when evidence is owed, in English or Welsh, or in both
 * with a stroke between (the two must agree). It never guesses: words it does not wholly understand
 * are refused with the words kept; those that set no day anyone could miss come back with a challenge.
 *
 * @returns refused `deadline.not-understood`, `deadline.no-such-date`, `deadline.amount`.
 */
export function readWording(words: string): Result<WordingRead> {
  const written = words.trim();
  const text = tidy(written);
  if (text === '' || text.length > longestWording) return notUnderstood(written);
  if (challengeOf(text) === 'not-set') return readPart(text, written);
  const [first, ...others] = text.split(betweenLanguages).map((part) => readPart(part, written));
  if (!first?.ok) return first ?? notUnderstood(written);
  for (const other of others) {
    if (!other.ok) return other;
    if (!agree(first.value.expression, other.value.expression)) return notUnderstood(written);
  }
  const doubted = [first, ...others].find((part) => part.ok && part.value.ambiguous);
  return doubted ?? first;
}

const notUnderstood = (words: string) => refuse('deadline.not-understood', { words });

function readPart(text: string, written: string): Result<WordingRead> {
  const bare = text
    .replace(label, '')
    .replace(matter, '')
    .replace(orSooner, '')
    .replace(latest, '');
  const day = readDay(dayBesidePeriod(bare) ?? bare);
  if (day) return fromDay(day, written);
  const limit = limitBehindVague(bare);
  if (limit !== null) return readPart(limit, written);
  const expression = readExpression(bare, written);
  return expression.ok
    ? ok({ expression: expression.value, ambiguous: false, words: written })
    : expression;
}

const bracketed = /^(.*\S) ?\(([^()]+)\)$/u;

/** A period with the day it comes to beside it, in either order: the day that was printed stands. */
function dayBesidePeriod(text: string): string | null {
  const [, before, inside] = bracketed.exec(text) ?? [];
  if (before === undefined || inside === undefined) return null;
  if (readDay(inside)?.kind === 'day' && isPeriod(before)) return inside;
  return readDay(before)?.kind === 'day' && isPeriod(inside) ? before : null;
}

function isPeriod(text: string): boolean {
  const period = matchPeriod(text);
  return period?.ok === true && period.value.kind === 'period';
}

function fromDay(day: DayRead, words: string): Result<WordingRead> {
  switch (day.kind) {
    case 'refused':
      return refuse(day.code, { words });
    case 'challenged':
      return ok({
        expression: { kind: 'unspecified', words, challenge: day.challenge },
        ambiguous: false,
        words,
      });
    case 'day': {
      const expression = { kind: 'fixed', date: day.date } as const;
      return day.doubt === undefined
        ? ok({ expression, ambiguous: false, words })
        : ok({ expression, ambiguous: true, doubt: day.doubt, words });
    }
  }
}

function readExpression(text: string, written: string): Result<DeadlineExpression> {
  if (isRange(text)) return ok({ kind: 'unspecified', words: written, challenge: 'range' });
  const period = matchPeriod(text);
  if (period) return period;
  const series = matchSeries(text, written);
  if (series) return ok(series);
  const challenge = challengeOf(text);
  if (challenge) return ok({ kind: 'unspecified', words: written, challenge });
  const event = matchEvent(text);
  return event ? ok(event) : notUnderstood(written);
}

/** Two wordings agree where they come to the same rule; an event's name may differ by language. */
function agree(one: DeadlineExpression, other: DeadlineExpression): boolean {
  const rule = (expression: DeadlineExpression) =>
    JSON.stringify(expression, (key, value: unknown) => (key === 'event' ? '' : value));
  return rule(one) === rule(other);
}
