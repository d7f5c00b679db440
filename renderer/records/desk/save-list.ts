import { checkAtOnce } from '../../../shared/domain/case/rights.ts';
import { rolesOf } from '../../../shared/domain/member/events.ts';
import { ok, type Result, refuse } from '../../../shared/kernel/result.ts';
import { sheetWords } from '../../../shared/words/sheet.ts';
import type { RecordsApi } from '../api.ts';
import type { BulkRows } from '../bulk/plan.ts';
import type { SaveListAsk } from '../caseload-api.ts';
import { actionCells, actionHeadings, type SheetFor } from '../sheet/action-sheet.ts';
import { caseCells, caseHeadings } from '../sheet/case-sheet.ts';
import { day, number, type Sheet, text } from '../sheet/cell.ts';
import { csvOf } from '../sheet/csv.ts';
import { xlsxOf } from '../sheet/xlsx.ts';
import type { Store } from '../store/store.ts';
import { chosenRows } from './chosen-rows.ts';
import type { Desk } from './desk.ts';

const everything = { kind: 'all', except: [] } as const;

/**
 * What is listed, or what is chosen of it, as a file in the clear. Refuses 'bulk.nothing' where there is nothing,
 * and whom a procedure does not let export ('role.not-allowed').
 */
export async function saveList(
  { store, around }: Pick<Desk, 'store' | 'around'>,
  ask: SaveListAsk,
): ReturnType<RecordsApi['saveList']> {
  await store.whenWhole;
  const today = around.clock.today();
  store.rows.turnTo(today, store.model);
  const rows = chosenRows(store, ask.asked, ask.chosen ?? everything);
  if (rows.rows.length === 0) return refuse('bulk.nothing');
  const allowed = mayExport(store, rows);
  if (!allowed.ok) return allowed;
  const nameOf = (memberId: string) => store.model.members.get(memberId)?.name ?? '';
  const written: SheetFor = { language: ask.language, today, nameOf };
  const sheet = sheetOf(store, rows, written);
  const content =
    ask.format === 'csv'
      ? csvOf(sheet)
      : await xlsxOf([sheet, about(store, sheet, ask.says, written)]);
  const suggestedName = `Redress-${rows.list}-${today}.${ask.format}`;
  return around.askMain('list.save', { suggestedName, content });
}

function mayExport({ model, identity }: Store, { rows }: BulkRows): Result<null> {
  const roles = rolesOf(model.members.get(identity.memberId));
  for (const caseId of new Set(rows.map((row) => row.caseId))) {
    const procedure = model.cases.get(caseId)?.state.details.procedure;
    const allowed = procedure === undefined ? ok(null) : checkAtOnce(procedure, 'export', roles);
    if (!allowed.ok) return allowed;
  }
  return ok(null);
}

function sheetOf({ model, lists }: Store, rows: BulkRows, written: SheetFor): Sheet {
  const name = sheetWords[`sheet.${rows.list}`][written.language];
  if (rows.list === 'cases') {
    const cells = rows.rows.flatMap((row) => {
      const state = model.cases.get(row.caseId)?.state;
      return state === undefined
        ? []
        : [caseCells({ row, state, actions: lists.actionsOf([row]) }, written)];
    });
    return { name, headings: caseHeadings(written), rows: cells };
  }
  const cells = rows.rows.flatMap((row) => {
    const state = model.cases.get(row.caseId)?.state;
    const one = state?.recommendations.find(
      ({ recommendationId }) => recommendationId === row.recommendationId,
    );
    return state === undefined || one === undefined
      ? []
      : [actionCells({ row, state, one }, written)];
  });
  return { name, headings: actionHeadings(written), rows: cells };
}

/** What the list is, for whoever opens the file later. */
function about(
  { model, identity }: Store,
  sheet: Sheet,
  says: string,
  { language, today }: SheetFor,
): Sheet {
  const say = (id: keyof typeof sheetWords) => sheetWords[id][language];
  return {
    name: say('sheet.about'),
    headings: [say('sheet.about'), ''],
    rows: [
      [text(say('sheet.about.what')), text(says)],
      [text(say('sheet.about.on')), day(today)],
      [text(say('sheet.about.by')), text(model.members.get(identity.memberId)?.name ?? '')],
      [text(say('sheet.about.rows')), number(sheet.rows.length)],
      [text(say('sheet.about.counted')), text(say('sheet.about.counted-how'))],
    ],
  };
}
