import type { CaseState } from '../../../shared/domain/case/state.ts';
import { domain } from '../../../shared/words/domain.ts';
import { sheetWords } from '../../../shared/words/sheet.ts';
import { totalsOf } from '../model/lists/totals.ts';
import type { ActionRow, CaseRow } from '../views.ts';
import { procedureIn, type SheetFor, type SheetWordId } from './action-sheet.ts';
import { type Cell, day, number, pence, text } from './cell.ts';

export type SheetCase = {
  readonly row: CaseRow;
  readonly state: CaseState;
  readonly actions: readonly ActionRow[];
};

type Column = readonly [SheetWordId, (of: SheetCase, written: SheetFor) => Cell];

const columns: readonly Column[] = [
  ['sheet.reference', ({ row }) => text(row.reference)],
  ['sheet.title', ({ row }) => text(row.title)],
  ['sheet.bodies', ({ state }) => text(state.details.bodies.join('; '))],
  [
    'sheet.procedure',
    ({ state, row }, { language }) => text(procedureIn(state)?.name[language] ?? row.procedure),
  ],
  [
    'sheet.route',
    ({ state }, { language }) => text(domain[`route.${state.details.route}`][language]),
  ],
  ['sheet.decided', ({ row }) => day(row.decisionDate)],
  ['sheet.complaint-closed', ({ row }) => day(row.complaintClosedOn)],
  ['sheet.recommendations-closed', ({ row }) => day(row.recommendationsClosedOn)],
  ['sheet.actions-total', ({ row }) => number(row.total)],
  ['sheet.actions-ended', ({ row }) => number(row.ended)],
  ['sheet.actions-overdue', ({ row }) => number(row.overdue)],
  ['sheet.actions-waiting', ({ row }) => number(row.waiting)],
  ['sheet.next-due', ({ row }) => day(row.nextDue)],
  ['sheet.case-owner', ({ state }, written) => person(state.owners.case, written)],
  ['sheet.compliance-owner', ({ state }, written) => person(state.owners.compliance, written)],
  ['sheet.owed', ({ actions }) => pence(owes(actions) ? totalsOf(actions).owed : null)],
  ['sheet.paid', ({ actions }) => pence(owes(actions) ? totalsOf(actions).received : null)],
];

const owes = (actions: readonly ActionRow[]): boolean =>
  actions.some(({ money }) => money !== null);

const person = (memberId: string | null, { nameOf }: SheetFor): Cell =>
  text(memberId === null ? '' : nameOf(memberId));

export const caseHeadings = ({ language }: SheetFor): readonly string[] =>
  columns.map(([id]) => sheetWords[id][language]);

export const caseCells = (of: SheetCase, written: SheetFor): readonly Cell[] =>
  columns.map(([, cell]) => cell(of, written));
