import { useMemo, useState } from 'react';
import type { List } from '../../../shared/domain/desk/vocabulary.ts';
import { type NamedTarget, useFiling, usePlaceInHand } from '../../app/filing.tsx';
import { useWords } from '../../i18n/index.ts';
import type { ActionGroup, CaseGroup, Heading } from '../../records/list-views.ts';
import { announce } from '../../stores/tell.ts';
import { type Column, DataGrid, type Groups, type SortBy } from '../../ui/index.ts';
import { Empty } from './empty.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { GroupHeading } from './group-heading.tsx';
import { ListBar } from './list-bar.tsx';
import { look, toggleGroup } from './listing.ts';
import type { Names } from './names.ts';
import { SummaryLine } from './summary-line.tsx';
import { type AskLines, useLines } from './use-lines.ts';
import { useSelection } from './use-selection.ts';
import { isNarrowed } from './views/built-in.ts';

type ListPaneProps<Row, Sort extends string> = {
  readonly list: List;
  readonly ask: AskLines<Row>;
  readonly rowId: (row: Row) => string;
  readonly columns: readonly Column<Row, Sort>[];
  readonly columnIds: readonly string[];
  readonly columnName: (id: string) => string;
  readonly groupIds: readonly (ActionGroup | CaseGroup)[];
  readonly names: Names;
  readonly onOpen: (row: Row) => void;
  /** What files are filed to that are given to a row. */
  readonly targetOf: (row: Row) => NamedTarget;
};

/** A list with what it is narrowed to, what it comes to, and what can be done with it. */
export function ListPane<Row, Sort extends string>(props: ListPaneProps<Row, Sort>) {
  const { list, names, columnName, targetOf } = props;
  const { t } = useWords();
  const { view, closed, version, loadWindow, summary } = useLines(list, props.ask);
  const { selection, chosen } = useSelection(view, closed, summary?.matching ?? 0);
  const { fileDropped } = useFiling();
  const [inHand, setInHand] = useState<NamedTarget | null>(null);
  usePlaceInHand(inHand);
  const { group, sort } = view;
  const groups: Groups<Heading> | undefined = useMemo(
    () =>
      group === null
        ? undefined
        : {
            show: (heading) => <GroupHeading heading={heading} group={group} names={names} />,
            onToggle: ({ headingId }) => toggleGroup(list, headingId),
          },
    [group, list, names],
  );
  const sortBy = (next: SortBy<string>) => {
    look(list, { sort: next });
    const way = next.descending ? 'falling' : 'rising';
    announce(t(`caseload.sorted.${way}`, { by: columnName(next.by) }));
  };
  if (summary?.all === 0) return <Empty list={list} isNarrowed={false} />;
  return (
    <>
      <ListBar
        list={list}
        view={view}
        columnIds={props.columnIds}
        columnName={columnName}
        groupIds={props.groupIds}
        names={names}
        chosen={selection.count > 0 ? chosen : null}
      />
      <FilterBar
        list={list}
        filters={view.filters}
        byStanding={summary?.byStanding ?? null}
        names={names}
      />
      <SummaryLine
        view={view}
        summary={summary}
        selection={selection}
        chosen={chosen}
        names={names}
      />
      <div className="caseload-list">
        <DataGrid<Row, string, Heading>
          label={t(`caseload.grid-${list}`)}
          columns={props.columns}
          rowId={props.rowId}
          loadWindow={loadWindow}
          version={version}
          {...(groups === undefined ? {} : { groups })}
          sort={sort}
          onSort={sortBy}
          selection={selection}
          onOpen={props.onOpen}
          onActive={(row) => setInHand(row === null ? null : targetOf(row))}
          onDropFiles={(row, files) => void fileDropped(files, targetOf(row))}
          dropSays={(row) => t('filing.under', { name: targetOf(row).name })}
          empty={<Empty list={list} isNarrowed={isNarrowed(view.filters)} />}
          rowHeight={40}
          minWidth={minWidthOf(props.columns)}
        />
      </div>
    </>
  );
}

/** Narrower than this, columns would be starved: the list scrolls sideways instead. */
function minWidthOf(columns: readonly { readonly width: string }[]): string {
  const least = columns.map(({ width }) => Number.parseFloat(width.replace('minmax(', '')));
  return `${Math.ceil(least.reduce((sum, rem) => sum + rem, 2.4))}rem`;
}
