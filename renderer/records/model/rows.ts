import type { WorkingCalendar } from '../../../shared/domain/calendar/vocabulary.ts';
import { bodyCalendar } from '../../../shared/domain/case/due.ts';
import { workingDayFrom } from '../../../shared/domain/case/ladder.ts';
import {
  type AwaitedDecision,
  awaitedDecisions,
  type RecordToCheck,
  recordsToCheck,
} from '../../../shared/domain/case/matters.ts';
import { moneyOf } from '../../../shared/domain/case/money.ts';
import { countedDay, countedFact, endedOn } from '../../../shared/domain/case/on-time.ts';
import { plainReference } from '../../../shared/domain/case/plain-name.ts';
import {
  type CountWorkingDays,
  standingOn,
  undecidedSince,
  workingDayCounter,
} from '../../../shared/domain/case/standing.ts';
import { hasEnded, isInDraft, type Recommendation } from '../../../shared/domain/case/state.ts';
import type { CalendarOf } from '../../../shared/domain/office/calendars.ts';
import type { OfficeState } from '../../../shared/domain/office/vocabulary.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import type { DatedFact, Procedure } from '../../../shared/domain/procedure/vocabulary.ts';
import { type LetterToWrite, lettersOwed } from '../../../shared/letters/to-write.ts';
import type { RowMoney } from '../list-views.ts';
import type { ActionRow, CaseRow, DatedRow } from '../views.ts';
import { calendarsOf } from './calendars.ts';
import { lookAgain } from './look-again.ts';
import type { CaseRecord, Model } from './model.ts';
import { ownerOf, ownersOf } from './owners.ts';

/** What the lists show of one case. */
export type RowsOfCase = {
  readonly row: CaseRow;
  readonly actions: readonly ActionRow[];
  /** The other days of the case that are still to be looked at. */
  readonly dates: readonly DatedRow[];
  readonly owners: readonly string[];
  /** Its reference as references are compared. */
  readonly plainReference: string;
  readonly decisions: readonly AwaitedDecision[];
  /** Letters we owe that no date of an action stands for. */
  readonly letters: readonly LetterToWrite[];
  readonly checks: readonly RecordToCheck[];
  /** Devices whose entries of this case somebody had seen and we do not hold. */
  readonly notHere: readonly string[];
};

const nothing: readonly never[] = [];

const DEFAULT_DUE_SOON = 10;

/** For a case whose procedure this version does not know. */
const unknownNation: Pick<Procedure, 'nation'> = {
  nation: { value: 'england-and-wales', source: { kind: 'proposal' } },
};

type Counts = { readonly ours: CountWorkingDays; readonly theirs: CountWorkingDays };

/** Makes list rows from cases, for one day and by one office's calendars. Counters are kept: dates recur across a caseload. */
export class RowMaker {
  readonly today: string;
  readonly calendarOf: CalendarOf;
  readonly #counters = new Map<WorkingCalendar, CountWorkingDays>();

  constructor(today: string, calendarOf: CalendarOf) {
    this.today = today;
    this.calendarOf = calendarOf;
  }

  rowsOf({ caseId, state, conflicts, wants }: CaseRecord, isHeld: IsHeld): RowsOfCase {
    const { details } = state;
    const procedure = procedureOf(details.procedure);
    const counts = this.#counts(procedure);
    const soon = procedure?.dueSoonWorkingDays.value ?? DEFAULT_DUE_SOON;
    const owner = ownerOf(state);
    const fact = countedFact(state);
    const calendar = this.calendarOf(procedure ?? unknownNation);
    const considerDays = procedure?.considerWithinWorkingDays.value ?? null;
    const conflicted = new Set(conflicts.map(({ field }) => field.split('.')[0]));
    const actions = state.recommendations.map((one): ActionRow => {
      const asked = undecidedSince(state, one.recommendationId);
      const standable = { ...one, undecidedSince: asked };
      // What waits for us waits while we are at work; what a body owes runs by the body's days.
      const isOurs = one.waitingSince !== null || asked !== null;
      const count = isOurs ? counts.ours : counts.theirs;
      const { standing, workingDays } = standingOn(standable, this.today, count, soon);
      return {
        caseId,
        recommendationId: one.recommendationId,
        reference: details.reference,
        caseTitle: details.title,
        ...wording(one),
        currentDue: one.currentDue,
        state: one.state,
        standing,
        workingDays,
        evidenceCount: one.evidenceIds.length,
        unassessedCount: unassessed(one),
        waitingSince: one.waitingSince,
        considerBy:
          one.lastReceived === null || considerDays === null
            ? null
            : workingDayFrom(one.lastReceived, considerDays, calendar),
        hasConflict: conflicted.has(one.recommendationId),
        owner,
        procedure: details.procedure.id,
        decisionDate: details.decisionDate,
        endedOn: endedOn(state, one)?.on ?? null,
        lateDays: standing === 'overdue' ? workingDays : lateDays(one, fact, counts.theirs),
        money: rowMoney(state, one),
      };
    });
    return {
      row: this.#caseRow(state, actions, conflicts.length > 0, caseId),
      actions,
      dates: lookAgain(caseId, state, procedure, calendar),
      owners: ownersOf(state),
      plainReference: plainReference(details.reference),
      decisions: procedure === undefined ? nothing : awaitedDecisions(state, procedure, this.today),
      letters: procedure === undefined ? nothing : lettersOwed(state),
      checks: procedure === undefined ? nothing : recordsToCheck(state, procedure, calendar),
      notHere: notHere(wants, isHeld),
    };
  }

  #caseRow(
    state: CaseRecord['state'],
    actions: readonly ActionRow[],
    hasConflict: boolean,
    caseId: string,
  ): CaseRow {
    const open = actions.filter((action) => action.standing !== 'ended');
    const dues = open.flatMap(({ currentDue }) => (currentDue === null ? [] : [currentDue]));
    return {
      caseId,
      reference: state.details.reference,
      title: state.details.title,
      bodies: state.details.bodies.join(', '),
      decisionDate: state.details.decisionDate,
      total: actions.length,
      ended: actions.length - open.length,
      overdue: open.filter((action) => action.standing === 'overdue').length,
      waiting: open.filter((action) => action.standing === 'waiting-for-us').length,
      nextDue: dues.sort()[0] ?? null,
      owner: ownerOf(state),
      procedure: state.details.procedure.id,
      complaintClosedOn: state.complaintClosed?.on ?? null,
      recommendationsClosedOn: state.recommendationsClosed?.on ?? null,
      hasConflict,
    };
  }

  #counts(procedure: Procedure | undefined): Counts {
    const ours = this.calendarOf(procedure ?? unknownNation);
    const theirs = procedure === undefined ? ours : bodyCalendar(procedure, ours);
    return { ours: this.#counter(ours), theirs: this.#counter(theirs) };
  }

  #counter(calendar: WorkingCalendar): CountWorkingDays {
    const known = this.#counters.get(calendar);
    if (known !== undefined) return known;
    const made = workingDayCounter(calendar);
    this.#counters.set(calendar, made);
    return made;
  }
}

/** Is the entry of this chain and number on this computer? */
type IsHeld = (chain: string, seq: number) => boolean;

/** A chain is named by its device and epoch. */
const notHere = (wants: CaseRecord['wants'], isHeld: IsHeld): readonly string[] =>
  wants === undefined
    ? nothing
    : [
        ...new Set(
          Object.entries(wants)
            .filter(([chain, seq]) => !isHeld(chain, seq))
            .map(([chain]) => chain.slice(0, chain.lastIndexOf('-'))),
        ),
      ];

const wording = ({ details }: Recommendation) => ({
  number: details.number,
  body: details.body,
  text: details.text,
  kind: details.kind,
  categories: details.categories,
  dueWords: details.dueWords,
  originalDue: details.originalDue,
});

/** How late it was met, by the fact the procedure counts; null where it was not met late. */
function lateDays(one: Recommendation, fact: DatedFact, count: CountWorkingDays): number | null {
  if (one.state !== 'satisfied-late' || one.currentDue === null) return null;
  const on = countedDay(fact, one.dates);
  return on === null ? null : Math.max(1, count(one.currentDue, on));
}

function rowMoney(state: CaseRecord['state'], one: Recommendation): RowMoney | null {
  if (one.details.money === null && state.facts.parts.length === 0) return null;
  const lines = moneyOf(state, one);
  if (lines.length === 0) return null;
  const pence = (amounts: readonly number[]) =>
    amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
  return {
    owed: pence(lines.map(({ owed }) => owed ?? 0)),
    received: pence(lines.flatMap(({ paid, setOff }) => [paid, setOff])),
    isKnown: lines.every(({ owed }) => owed !== null),
  };
}

function unassessed(one: Recommendation): number {
  if (hasEnded(one.state) || isInDraft(one.state)) return 0;
  const looked = new Set(one.assessments.flatMap(({ evidenceIds }) => evidenceIds));
  return one.evidenceIds.filter((id) => !looked.has(id)).length;
}

/** The rows of every case, remade for what changed, all of them when the day or the calendar changes. */
export class Rows {
  readonly byCase = new Map<string, RowsOfCase>();
  #maker: RowMaker;
  #actions: readonly ActionRow[] | null = null;
  #cases: readonly CaseRow[] | null = null;
  #dates: readonly DatedRow[] | null = null;
  revision = 0;

  constructor(today: string) {
    this.#maker = new RowMaker(today, calendarsOf(null));
  }

  get today(): string {
    return this.#maker.today;
  }

  /** What these rows are counted by. */
  get calendarOf(): CalendarOf {
    return this.#maker.calendarOf;
  }

  /** Takes rows made before, by the same office's calendars (a checkpoint of the same day). */
  load(rows: Iterable<readonly [string, RowsOfCase]>, office: OfficeState | null = null): void {
    this.#maker = new RowMaker(this.today, calendarsOf(office));
    for (const [caseId, made] of rows) this.byCase.set(caseId, made);
    this.#touch();
  }

  update(model: Model, caseIds: Iterable<string>): void {
    const calendarOf = calendarsOf(model.office);
    const isNew = calendarOf !== this.calendarOf;
    if (isNew) this.#maker = new RowMaker(this.today, calendarOf);
    const isHeld: IsHeld = (chain, seq) => model.held.get(chain)?.has(seq) ?? false;
    for (const caseId of isNew ? model.cases.keys() : caseIds) {
      const record = model.cases.get(caseId);
      if (record !== undefined) this.byCase.set(caseId, this.#maker.rowsOf(record, isHeld));
    }
    this.#touch();
  }

  /** A new day: every standing may differ. */
  turnTo(today: string, model: Model): void {
    if (today === this.today) return;
    this.#maker = new RowMaker(today, calendarsOf(model.office));
    this.update(model, model.cases.keys());
  }

  get actions(): readonly ActionRow[] {
    this.#actions ??= [...this.byCase.values()].flatMap(({ actions }) => actions);
    return this.#actions;
  }

  /** Every day of every case that is still to be looked at. */
  get dates(): readonly DatedRow[] {
    this.#dates ??= [...this.byCase.values()].flatMap(({ dates }) => dates);
    return this.#dates;
  }

  get cases(): readonly CaseRow[] {
    this.#cases ??= Array.from(this.byCase.values(), ({ row }) => row);
    return this.#cases;
  }

  #touch(): void {
    this.#actions = null;
    this.#cases = null;
    this.#dates = null;
    this.revision += 1;
  }
}
