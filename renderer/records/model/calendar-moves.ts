import { bodyCalendar } from '../../../shared/domain/case/due.ts';
import { type DateMove, movesOf } from '../../../shared/domain/case/moves.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import type { Role } from '../../../shared/domain/member/events.ts';
import { type CalendarOf, officeCalendars } from '../../../shared/domain/office/calendars.ts';
import type { OfficeState } from '../../../shared/domain/office/vocabulary.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import { mayDo, whoMay } from '../../../shared/domain/procedure/rights.ts';
import type { CalendarChange, CaseMoves, QuotingLetter } from '../office-views.ts';
import { calendarsOf } from './calendars.ts';
import { adopting } from './office-view.ts';

const proposed = 'proposed';

/** The office as it would be after a change of its calendar. */
export function officeAfter(office: OfficeState, change: CalendarChange): OfficeState {
  switch (change.kind) {
    case 'list':
      return adopting(office, change.list);
    case 'closure': {
      const { closure } = change;
      const one = { closureId: proposed, closure, withdrawn: null };
      return { ...office, closures: [...office.closures, one] };
    }
    case 'withdrawal':
      return {
        ...office,
        closures: office.closures.filter(({ closureId }) => closureId !== change.closureId),
      };
  }
}

/** Every date of these cases that would move, in the order of their references; cases without one left out. */
export function calendarMoves(
  states: Iterable<CaseState>,
  office: OfficeState,
  change: CalendarChange,
  roles: readonly Role[],
): readonly CaseMoves[] {
  const now = calendarsOf(office);
  const after = officeCalendars(officeAfter(office, change));
  const moved: CaseMoves[] = [];
  for (const state of states) {
    const one = movesOfCase(state, { now, after }, roles);
    if (one !== null) moved.push(one);
  }
  return moved.sort((a, b) => (a.reference < b.reference ? -1 : 1));
}

type Calendars = { readonly now: CalendarOf; readonly after: CalendarOf };

function movesOfCase(
  state: CaseState,
  { now, after }: Calendars,
  roles: readonly Role[],
): CaseMoves | null {
  const procedure = procedureOf(state.details.procedure);
  if (procedure === undefined) return null;
  const calendar = after(procedure);
  // The body's days are the same: a closure of ours, or another nation's list.
  if (bodyCalendar(procedure, calendar) === bodyCalendar(procedure, now(procedure))) return null;
  const moves = movesOf(state, { kind: 'calendar', calendar }, { calendarOf: now });
  if (moves.length === 0) return null;
  return {
    caseId: state.caseId,
    reference: state.details.reference,
    title: state.details.title,
    right: mayDo(procedure, 'move-dates', roles),
    who: whoMay(procedure, 'move-dates'),
    moves,
    letters: moves.flatMap((move) => lettersOf(state, move)),
  };
}

const lettersOf = (
  { facts }: CaseState,
  { recommendationId, lettersQuotingOld }: DateMove,
): readonly QuotingLetter[] =>
  facts.letters.flatMap(({ letterId, to, on }) =>
    lettersQuotingOld.includes(letterId) ? [{ letterId, recommendationId, to, on }] : [],
  );
