import { useMemo } from 'react';
import { targetOfCase } from '../../app/filing.tsx';
import { useWords } from '../../i18n/index.ts';
import { caseGroups, caseIdOf } from '../../records/list-views.ts';
import type { CaseRow, CaseSort } from '../../records/views.ts';
import { goToCase } from '../../stores/route.ts';
import { casesAsked, columnsIn } from './asking.ts';
import { caseColumnIds, caseColumns } from './columns/case-columns.tsx';
import { ListPane } from './list-pane.tsx';
import { useListing } from './listing.ts';
import { useNames } from './names.ts';
import type { AskLines } from './use-lines.ts';

const ask: AskLines<CaseRow> = (records, view, window) =>
  records.caseLines({ ...casesAsked(view), ...window });

/** Every case of the office; files dropped on a row are filed to the whole case. */
export function CasesPane() {
  const wording = useWords();
  const names = useNames();
  const chosen = useListing(({ views }) => views.cases.columns);
  const all = useMemo(() => caseColumns(wording, names), [wording, names]);
  const columns = useMemo(
    () => columnsIn(caseColumnIds, chosen).map((id) => all[id]),
    [all, chosen],
  );
  return (
    <ListPane<CaseRow, CaseSort>
      list="cases"
      ask={ask}
      rowId={caseIdOf}
      columns={columns}
      columnIds={caseColumnIds}
      columnName={(id) => columnsIn(caseColumnIds, [id]).map((one) => all[one].name)[0] ?? id}
      groupIds={caseGroups}
      names={names}
      onOpen={(row) => goToCase(row.caseId)}
      targetOf={(row) => targetOfCase(row, wording)}
    />
  );
}
