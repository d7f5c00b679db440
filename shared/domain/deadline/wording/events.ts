import type { EventExpression } from '../expression.ts';
import { holdsDate, holdsPeriod, readEvent } from './anchors.ts';

const meeting =
  /^(?:by|at|to|in|erbyn|yn|yng|i) ((?:(?:the|its|their) (?:next|first available|earliest)|y|ei|eu|(?:c|ngh|g)yfarfod (?:\p{L}+ )?nesaf)(?: .*)?)$/iu;
const gathering =
  /(?:meeting|committee|cabinet|board|council|(?:c|g|ngh)yfarfod (?:\p{L}+ )?nesaf)/iu;
const trigger =
  /^(?:after|once|when|following|(?:up)?on(?= (?:the )?(?:completion|completing|receipt|receiving|conclusion|approval|return|grant|adoption|publication))|ar ôl|yn dilyn|unwaith y(?= bydd)|pan) (.+)$/iu;

/**
 * An event with no period to run from it: "at its next meeting", "once the works are complete". Null where
 * the words name none.
 */
export function matchEvent(text: string): EventExpression | null {
  const gathered = meeting.exec(text)?.[1];
  if (gathered !== undefined && gathering.test(gathered)) {
    return holdsPeriod(gathered) || holdsDate(gathered) ? null : { kind: 'event', event: gathered };
  }
  const named = trigger.exec(text)?.[1];
  const event = named === undefined ? null : readEvent(named);
  return event && { kind: 'event', ...event };
}
