import { Columns3, Download, Rows3 } from 'lucide-react';
import { useState } from 'react';
import type { List, ListView } from '../../../shared/domain/desk/vocabulary.ts';
import { useWords } from '../../i18n/index.ts';
import type { ActionGroup, CaseGroup, Chosen } from '../../records/list-views.ts';
import { Button, MenuButton } from '../../ui/index.ts';
import { ColumnsDialog } from './columns/columns-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { look } from './listing.ts';
import type { Names } from './names.ts';
import { ViewMenu } from './views/view-menu.tsx';

const UNGROUPED = 'none';

/** Which view, in which groups, with which columns; and the way out of the app for what is listed. */
export function ListBar({
  list,
  view,
  columnIds,
  columnName,
  groupIds,
  names,
  chosen,
}: {
  readonly list: List;
  readonly view: ListView;
  readonly columnIds: readonly string[];
  readonly columnName: (id: string) => string;
  readonly groupIds: readonly (ActionGroup | CaseGroup)[];
  readonly names: Names;
  readonly chosen: Chosen | null;
}) {
  const { t } = useWords();
  const [open, setOpen] = useState<'columns' | 'export' | null>(null);
  const group = groupIds.find((id) => id === view.group) ?? null;
  const groupName = (id: ActionGroup | CaseGroup | null) =>
    id === null ? t('caseload.group.none') : t(`caseload.group.${id}`);
  return (
    <div className="caseload-bar">
      <ViewMenu list={list} />
      <MenuButton<ActionGroup | CaseGroup | typeof UNGROUPED>
        icon={Rows3}
        size="s"
        name={t('caseload.group')}
        label={groupName(group)}
        parts={[
          {
            id: 'groups',
            label: t('caseload.group'),
            entries: [
              { id: UNGROUPED, label: groupName(null), isOn: group === null },
              ...groupIds.map((id) => ({ id, label: groupName(id), isOn: id === group })),
            ],
          },
        ]}
        onAct={(id) => look(list, { group: id === UNGROUPED ? null : id })}
      />
      <Button size="s" icon={Columns3} onPress={() => setOpen('columns')}>
        {t('caseload.columns')}
      </Button>
      <Button size="s" icon={Download} onPress={() => setOpen('export')}>
        {t('caseload.save-list')}
      </Button>
      {open === 'columns' ? (
        <ColumnsDialog
          list={list}
          ids={columnIds}
          nameOf={columnName}
          shown={view.columns.filter((id) => columnIds.includes(id))}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'export' ? (
        <ExportDialog view={view} chosen={chosen} names={names} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
}
