import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { DeadlineExpression } from '../expression.ts';
import { holdsDate, holdsPeriod } from './anchors.ts';
import { matchDate } from './dates.ts';
import { matchPeriod } from './periods.ts';
import { tidy } from './tidy.ts';
import { challengeOf, limitBehindVague } from './unspecified.ts';

/** `ambiguous`: a date in figures was read day first, and another order would make a date too. */
export type WordingRead = {
  readonly expression: DeadlineExpression;
  readonly ambiguous: boolean;
  /** As written, without the space around them. */
  readonly words: string;
};

const longestWording = 400;

const label =
  /^(?:due(?: date)?|deadline|to be (?:completed|done|provided)|dyddiad cau|i'w (?:gwblhau|wneud)):? (?=\S)/iu;
const latest = /,? (?:at the latest|fan bellaf|ar yr hwyraf)$/iu;
const upTo =
  /^(?:(?:by )?(?:no|not) later than|by (?:the )?(?:close|end) of (?:business|play)(?: on)?|by|on or before|before or on|on|(?:erbyn )?(?:dim|heb fod yn) hwyrach nag?|erbyn|ar neu cyn|cyn neu ar|ar) /iu;
const meeting =
  /^(?:by|at|erbyn|yn) ((?:(?:the|its|their) next|y|ei|eu) .*(?:meeting|committee|cabinet|board|council|(?:g|c)yfarfod nesaf).*)$/iu;

/**
 * Reads the words in which a decision says when evidence is owed, in English or Welsh, or in both
 * with a stroke between (the two must agree). It never guesses: words it does not wholly understand
 * are refused with the words kept.
 *
 * @returns refused `deadline.not-understood`, `deadline.no-such-date`, `deadline.amount`.
 */
export function readWording(words: string): Result<WordingRead> {
  const written = words.trim();
  const text = tidy(written);
  if (text === '' || text.length > longestWording) return notUnderstood(written);
  const [first, ...others] = text.split(/ [/|] /).map((part) => readPart(part, written));
  if (!first?.ok) return first ?? notUnderstood(written);
  for (const other of others) {
    if (!other.ok) return other;
    if (!agree(first.value.expression, other.value.expression)) return notUnderstood(written);
  }
  const isAmbiguous = [first, ...others].some((part) => part.ok && part.value.ambiguous);
  return ok({ ...first.value, ambiguous: isAmbiguous });
}

const notUnderstood = (words: string) => refuse('deadline.not-understood', { words });

function readPart(text: string, written: string): Result<WordingRead> {
  const bare = text.replace(label, '').replace(latest, '');
  const date = matchDate(bare.replace(upTo, ''));
  if (date) {
    if (!date.ok) return refuse(date.error.code, { words: written });
    const expression = { kind: 'fixed', date: date.value.date } as const;
    return ok({ expression, ambiguous: date.value.ambiguous, words: written });
  }
  const limit = limitBehindVague(bare);
  if (limit !== null) return readPart(limit, written);
  const expression = readExpression(bare, written);
  return expression.ok
    ? ok({ expression: expression.value, ambiguous: false, words: written })
    : expression;
}

function readExpression(text: string, written: string): Result<DeadlineExpression> {
  const period = matchPeriod(text);
  if (period) return period;
  const challenge = challengeOf(text);
  if (challenge) return ok({ kind: 'unspecified', words: written, challenge });
  const event = meeting.exec(text)?.[1];
  if (event !== undefined && !holdsPeriod(event) && !holdsDate(event)) {
    return ok({ kind: 'event', event });
  }
  return notUnderstood(written);
}

/** Two wordings agree where they come to the same rule; an event's name may differ by language. */
function agree(one: DeadlineExpression, other: DeadlineExpression): boolean {
  const rule = (expression: DeadlineExpression) =>
    JSON.stringify(expression.kind === 'event' ? { ...expression, event: '' } : expression);
  return rule(one) === rule(other);
}
