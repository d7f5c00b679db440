import { bankHolidaysOf } from '../../../shared/domain/calendar/lists.ts';
import type { Nation } from '../../../shared/domain/calendar/vocabulary.ts';
import {
  type CountWorkingDays,
  standingOn,
  undecidedSince,
  workingDayCounter,
} from '../../../shared/domain/case/standing.ts';
import { hasEnded, isInDraft, type Recommendation } from '../../../shared/domain/case/state.ts';
import { procedureOf } from '../../../shared/domain/procedure/own.ts';
import type { ActionRow, CaseRow } from '../views.ts';
import type { CaseRecord, Model } from './model.ts';

/** What the lists show of one case. */
export type RowsOfCase = { readonly row: CaseRow; readonly actions: readonly ActionRow[] };

const DEFAULT_DUE_SOON = 10;

/** Makes list rows from cases, for one day. Counters are kept: dates recur across a caseload. */
export class RowMaker {
  readonly today: string;
  readonly #counters = new Map<Nation, CountWorkingDays>();

  constructor(today: string) {
    this.today = today;
  }

  rowsOf({ caseId, state, conflicts }: CaseRecord): RowsOfCase {
    const { details } = state;
    const procedure = procedureOf(details.procedure);
    const count = this.#counter(procedure?.nation.value ?? 'england-and-wales');
    const soon = procedure?.dueSoonWorkingDays.value ?? DEFAULT_DUE_SOON;
    const conflicted = new Set(conflicts.map(({ field }) => field.split('.')[0]));
    const actions = state.recommendations.map((one): ActionRow => {
      const asked = undecidedSince(state, one.recommendationId);
      const standable = { ...one, undecidedSince: asked };
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
        hasConflict: conflicted.has(one.recommendationId),
      };
    });
    return { row: this.#caseRow(state, actions, conflicts.length > 0, caseId), actions };
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
      complaintClosedOn: state.complaintClosed?.on ?? null,
      recommendationsClosedOn: state.recommendationsClosed?.on ?? null,
      hasConflict,
    };
  }

  #counter(nation: Nation): CountWorkingDays {
    const known = this.#counters.get(nation);
    if (known !== undefined) return known;
    const made = workingDayCounter(bankHolidaysOf(nation));
    this.#counters.set(nation, made);
    return made;
  }
}

const wording = ({ details }: Recommendation) => ({
  number: details.number,
  body: details.body,
  text: details.text,
  kind: details.kind,
  categories: details.categories,
  dueWords: details.dueWords,
  originalDue: details.originalDue,
});

function unassessed(one: Recommendation): number {
  if (hasEnded(one.state) || isInDraft(one.state)) return 0;
  const looked = new Set(one.assessments.flatMap(({ evidenceIds }) => evidenceIds));
  return one.evidenceIds.filter((id) => !looked.has(id)).length;
}

/** The rows of every case, remade for what changed, all of them when the day changes. */
export class Rows {
  readonly byCase = new Map<string, RowsOfCase>();
  #maker: RowMaker;
  #actions: readonly ActionRow[] | null = null;
  #cases: readonly CaseRow[] | null = null;
  revision = 0;

  constructor(today: string) {
    this.#maker = new RowMaker(today);
  }

  get today(): string {
    return this.#maker.today;
  }

  /** Takes rows made before (a checkpoint of the same day). */
  load(rows: Iterable<readonly [string, RowsOfCase]>): void {
    for (const [caseId, made] of rows) this.byCase.set(caseId, made);
    this.#touch();
  }

  update(model: Model, caseIds: Iterable<string>): void {
    for (const caseId of caseIds) {
      const record = model.cases.get(caseId);
      if (record !== undefined) this.byCase.set(caseId, this.#maker.rowsOf(record));
    }
    this.#touch();
  }

  /** A new day: every standing may differ. */
  turnTo(today: string, model: Model): void {
    if (today === this.today) return;
    this.#maker = new RowMaker(today);
    this.update(model, model.cases.keys());
  }

  get actions(): readonly ActionRow[] {
    this.#actions ??= [...this.byCase.values()].flatMap(({ actions }) => actions);
    return this.#actions;
  }

  get cases(): readonly CaseRow[] {
    this.#cases ??= Array.from(this.byCase.values(), ({ row }) => row);
    return this.#cases;
  }

  #touch(): void {
    this.#actions = null;
    this.#cases = null;
    this.revision += 1;
  }
}
