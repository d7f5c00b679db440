import { useMemo } from 'react';
import { targetOfRow } from '../../app/filing.tsx';
import { useWords } from '../../i18n/index.ts';
import { actionGroups, actionId } from '../../records/list-views.ts';
import type { ActionRow, ActionSort } from '../../records/views.ts';
import { goToCase } from '../../stores/route.ts';
import { actionsAsked, columnsIn } from './asking.ts';
import { actionColumnIds, actionColumns } from './columns/action-columns.tsx';
import { ListPane } from './list-pane.tsx';
import { useListing } from './listing.ts';
import { useNames } from './names.ts';
import type { AskLines } from './use-lines.ts';

const ask: AskLines<ActionRow> = (records, view, window) =>
  records.actionLines({ ...actionsAsked(view), ...window });

/** Every action of the office; files dropped on a row are filed to it. */
export function ActionsPane() {
  const wording = useWords();
  const names = useNames();
  const chosen = useListing(({ views }) => views.actions.columns);
  const all = useMemo(() => actionColumns(wording, names), [wording, names]);
  const columns = useMemo(
    () => columnsIn(actionColumnIds, chosen).map((id) => all[id]),
    [all, chosen],
  );
  return (
    <ListPane<ActionRow, ActionSort>
      list="actions"
      ask={ask}
      rowId={actionId}
      columns={columns}
      columnIds={actionColumnIds}
      columnName={(id) => columnsIn(actionColumnIds, [id]).map((one) => all[one].name)[0] ?? id}
      groupIds={actionGroups}
      names={names}
      onOpen={(row) => goToCase(row.caseId, row.recommendationId)}
      targetOf={targetOfRow}
    />
  );
}
