import type { Refusal, Result } from '../../../shared/kernel/result.ts';
import type { BulkAct, BulkRow } from '../bulk-views.ts';
import type { Proposal } from '../desk/writing.ts';
import type { ActionRow, CaseRow } from '../views.ts';
import { planAssign } from './assign.ts';
import { planExtend } from './extend.ts';
import { planLetters } from './letters.ts';
import { planPutOff } from './put-off.ts';

/** The rows an act is about: whole cases, or actions. */
export type BulkRows =
  | { readonly list: 'actions'; readonly rows: readonly ActionRow[] }
  | {
      readonly list: 'cases';
      readonly rows: readonly CaseRow[];
      /** Their actions that have not ended. */
      readonly actions: readonly ActionRow[];
    };

/** One thing that would be written, and the rows it is about. */
export type Unit = {
  readonly rows: readonly BulkRow[];
  readonly write: (proposal: Proposal) => Result<unknown>;
};

export type Refused = BulkRow & { readonly refusal: Refusal };
export type Plan = { readonly units: readonly Unit[]; readonly refused: readonly Refused[] };

/** Where a unit is tried and nothing of it is kept. */
export type Try = (write: Unit['write']) => Result<unknown>;

/** What would be written for these rows, and which of them could not be. */
export function planBulk(rows: BulkRows, act: BulkAct, attempt: Try): Plan {
  switch (act.kind) {
    case 'assign':
      return planAssign(rows, act, attempt);
    case 'letter':
      return planLetters(rows, act, attempt);
    case 'extend':
      return planExtend(rows, act, attempt);
    case 'put-off':
      return planPutOff(rows, act, attempt);
  }
}

/** The units that could be written alone; the rows of the others with the reason. */
export function sortedOut(units: readonly Unit[], attempt: Try): Plan {
  const refused: Refused[] = [];
  const fit = units.filter(({ rows, write }) => {
    const tried = attempt(write);
    if (!tried.ok) refused.push(...rows.map((row) => ({ ...row, refusal: tried.error })));
    return tried.ok;
  });
  return { units: fit, refused };
}

export const openActions = (rows: BulkRows): readonly ActionRow[] =>
  rows.list === 'actions' ? rows.rows : rows.actions;

export const rowOfAction = (row: ActionRow, was: string | null): BulkRow => ({
  caseId: row.caseId,
  reference: row.reference,
  number: row.number,
  title: row.text,
  was,
});

/** Each case the rows belong to, once. */
export function casesOf(
  rows: BulkRows,
): readonly Pick<CaseRow, 'caseId' | 'reference' | 'title' | 'owner'>[] {
  if (rows.list === 'cases') return rows.rows;
  const byCase = new Map(
    rows.rows.map(({ caseId, reference, caseTitle, owner }) => [
      caseId,
      { caseId, reference, title: caseTitle, owner },
    ]),
  );
  return [...byCase.values()];
}
