import type { AwaitedDecision, RecordToCheck } from '../../../../shared/domain/case/matters.ts';
import type { LetterToWrite } from '../../../../shared/letters/to-write.ts';
import { partyOf } from '../../../../shared/letters/vocabulary.ts';
import type { TodayWhy } from '../../today-views.ts';
import type { RowsOfCase } from '../rows.ts';
import { LAST, type Matter } from './row.ts';
import type { Side } from './side.ts';

/**
 * What a case has beyond the dates of its actions: decisions, records to check, its other days, and what is on
 * another computer. `seen` holds the references of the cases passed before.
 */
export function mattersOf(
  held: RowsOfCase,
  side: Side,
  seen: Set<string>,
  today: string,
): readonly Matter[] {
  const isTwice = seen.has(held.plainReference);
  seen.add(held.plainReference);
  const some: Matter[] = [];
  for (const one of held.decisions) some.push(...decision(held, one, side));
  for (const one of held.checks) some.push(...recordToCheck(held, one, side));
  if (!side.isOurs(held.owners)) return some;
  for (const one of held.letters) some.push(letter(held, one));
  // One of the two was taken in from a colleague who had opened it too.
  if (isTwice) some.push(check(held, null, { kind: 'same-reference' }));
  if (held.row.hasConflict) some.push(...conflicts(held));
  // Our own time to consider stands with the evidence that waits.
  for (const date of held.dates)
    if (date.on <= today && date.kind !== 'consider-by') some.push(day(held, date));
  if (held.notHere.length > 0) some.push(notHere(held, side));
  return some;
}

/**
 * One's own to decide where one's word is enough: in one's own cases, where a step was asked of one's role, and
 * where no owner of the case could. Otherwise it waits for somebody else's computer.
 */
function decision(held: RowsOfCase, one: AwaitedDecision, side: Side): readonly Matter[] {
  const { kind, itemId, recommendationId, step, on, deciders, asker } = one;
  const isMine = asker === side.memberId;
  const may = !isMine && side.roles.some((role) => deciders.includes(role));
  const isAsked = kind === 'request' || !side.holds(held.owners, deciders);
  if (!side.isOurs(held.owners) && !(may && isAsked) && !isMine) return [];
  const name = asker === null ? null : side.nameOf(asker);
  const why: TodayWhy = { kind, step, on, may, who: deciders, asker: name, isMine };
  return [{ held, group: may ? 'decisions' : 'elsewhere', why, recommendationId, itemId, day: on }];
}

const check = (
  held: RowsOfCase,
  recommendationId: string | null,
  why: TodayWhy,
  on = LAST,
): Matter => ({ held, group: 'to-check', why, recommendationId, day: on });

/** At each action two people recorded apart; at the case where it is about none of them. */
function conflicts(held: RowsOfCase): readonly Matter[] {
  const some = held.actions.filter(({ hasConflict }) => hasConflict);
  const ids = some.length === 0 ? [null] : some.map(({ recommendationId }) => recommendationId);
  return ids.map((id) => check(held, id, { kind: 'conflict' }));
}

/** What was sent back concerns who wrote it, in whosever case. */
function recordToCheck(held: RowsOfCase, one: RecordToCheck, side: Side): readonly Matter[] {
  const isTheirs = one.kind === 'sent-back' && one.writer === side.memberId;
  if (!side.isOurs(held.owners) && !isTheirs) return [];
  const on = one.kind === 'late-evidence' ? one.on : LAST;
  return [check(held, one.recommendationId, whyOf(one), on)];
}

function whyOf(one: RecordToCheck): TodayWhy {
  switch (one.kind) {
    case 'lacks':
      return { kind: 'lacks', lacks: one.lacks };
    case 'sent-back':
      return { kind: 'sent-back', problems: one.problems };
    case 'same-number':
      return { kind: 'same-number', number: one.number };
    case 'late-evidence':
      return { kind: 'late-evidence', on: one.on };
  }
}

/** One to the complainant is about the whole case, and so is the end of it. */
function letter(held: RowsOfCase, { kind, body, recommendationIds }: LetterToWrite): Matter {
  const isOfCase = kind === 'confirmation-body' || kind === 'confirmation-complainant';
  const to = partyOf(kind) === 'body' ? body : '';
  return {
    held,
    group: 'letters',
    why: { kind: 'letter', letter: kind, to },
    recommendationId: isOfCase ? null : (recommendationIds[0] ?? null),
    about: `${kind} ${body}`,
    day: LAST,
  };
}

function day(held: RowsOfCase, date: RowsOfCase['dates'][number]): Matter {
  const { kind, on, who, about, recommendationId } = date;
  const why: TodayWhy = { kind: 'day', day: kind, on, who };
  return { held, group: 'dates', why, recommendationId, about: `${kind} ${about} ${who}`, day: on };
}

function notHere(held: RowsOfCase, side: Side): Matter {
  const names = held.notHere.flatMap((device) => side.nameOfDevice(device) ?? []);
  const why: TodayWhy = { kind: 'not-here', from: [...new Set(names)] };
  return { held, group: 'elsewhere', why, recommendationId: null, day: LAST };
}
