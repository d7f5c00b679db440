import type { Circumstances } from '../circumstances.ts';
import { chasesOf } from '../letters.ts';
import type { CaseState, Recommendation } from '../state.ts';
import { workingDayFrom } from './days.ts';

type Next = { readonly level: number; readonly hasCome: boolean };

/**
 * The level of one chase about several recommendations (c4): the highest that has come for any of them,
 * or, where it is sent before its day, the highest that comes next. Above the last chase it stays there.
 */
export function chaseLevel(
  state: CaseState,
  about: readonly Recommendation[],
  circumstances: Circumstances,
): number {
  const nexts = about.map((one) => nextChase(state, one, circumstances));
  const come = nexts.filter(({ hasCome }) => hasCome);
  return Math.max(1, ...(come.length > 0 ? come : nexts).map(({ level }) => level));
}

function nextChase(
  state: CaseState,
  one: Recommendation,
  { procedure, calendar, today }: Circumstances,
): Next {
  const sent = Math.max(0, ...chasesOf(state, one).map(({ level }) => level ?? 0));
  const rung = procedure.chaseLadder.value.find(
    ({ kind, level }) => kind === 'chase' && level !== null && level > sent,
  );
  if (rung === undefined) return { level: sent, hasCome: false };
  const hasCome =
    one.currentDue !== null && workingDayFrom(one.currentDue, rung.workingDays, calendar) <= today;
  return { level: rung.level ?? 1, hasCome };
}
