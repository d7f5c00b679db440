import type { ListChanges } from '../../shared/domain/calendar/list-changes.ts';
import type {
  BankHolidayList,
  Nation,
  OfficeClosure,
} from '../../shared/domain/calendar/vocabulary.ts';
import type { MoveCause } from '../../shared/domain/case/events/dates.ts';
import type { DateMove } from '../../shared/domain/case/moves.ts';
import type { MemberCommand } from '../../shared/domain/member/commands.ts';
import type { Absence, Role } from '../../shared/domain/member/events.ts';
import type { OfficeCommand } from '../../shared/domain/office/commands.ts';
import type {
  AdoptedList,
  OwnRef,
  RecordedClosure,
} from '../../shared/domain/office/vocabulary.ts';
import type { ProcedureRef } from '../../shared/domain/procedure/own.ts';
import type { Right } from '../../shared/domain/procedure/rights.ts';

/** The steps of the office itself. */
export const officeSteps = ['set-roles', 'adopt-procedure', 'adopt-calendar'] as const;
export type OfficeStep = (typeof officeSteps)[number];

/** The list in force for a nation, what it says otherwise than the shipped one, and every list that was taken in. */
export type NationCalendar = {
  readonly nation: Nation;
  readonly inForce: BankHolidayList;
  readonly shippedVersion: string;
  readonly changes: ListChanges;
  readonly adopted: readonly AdoptedList[];
};

export type PersonView = {
  readonly memberId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly devices: number;
  readonly isMe: boolean;
  /** Days away that go on or are still to come, the earliest first. */
  readonly absences: readonly Absence[];
};

export type OfficeView = {
  readonly chosen: ProcedureRef;
  /** What may be chosen today: each procedure in force, the chosen one first. */
  readonly offered: readonly ProcedureRef[];
  /** Every version the office kept, in the order it was. */
  readonly own: readonly OwnRef[];
  readonly calendars: readonly NationCalendar[];
  readonly closures: readonly RecordedClosure[];
  readonly people: readonly PersonView[];
  readonly rights: Readonly<
    Record<OfficeStep, { readonly may: boolean; readonly who: readonly Role[] }>
  >;
};

/** A list in a file, held against the one in force. */
export type GivenList = {
  readonly fileName: string;
  readonly list: BankHolidayList;
  readonly heldVersion: string;
  readonly isNewer: boolean;
  readonly changes: ListChanges;
};

export type CalendarChange =
  | { readonly kind: 'list'; readonly list: BankHolidayList }
  | { readonly kind: 'closure'; readonly closure: OfficeClosure }
  | { readonly kind: 'withdrawal'; readonly closureId: string };

/** A letter that named a date which would move. */
export type QuotingLetter = {
  readonly letterId: string;
  readonly recommendationId: string;
  readonly to: string;
  readonly on: string;
};

export type CaseMoves = {
  readonly caseId: string;
  readonly reference: string;
  readonly title: string;
  /** May the person move dates of this case? `who`: the roles that may. */
  readonly right: Right;
  readonly who: readonly Role[];
  readonly moves: readonly DateMove[];
  readonly letters: readonly QuotingLetter[];
};

export type AcceptedMoves = {
  /** What the moves follow from, done in the same breath; null where it was done before. */
  readonly first: OfficeCommand | MemberCommand | null;
  readonly move: readonly {
    readonly caseId: string;
    readonly moves: readonly {
      readonly recommendationId: string;
      readonly from: string | null;
      readonly due: string;
    }[];
  }[];
  readonly keep: readonly {
    readonly caseId: string;
    readonly keeps: readonly { readonly recommendationId: string; readonly would: string }[];
  }[];
  readonly cause: MoveCause;
  readonly reason: string;
};
