import { Combine, Plus, Split as SplitIcon, Undo2, X } from 'lucide-react';
import { useWords } from '../../../i18n/index.ts';
import { announce } from '../../../stores/tell.ts';
import { Button } from '../../../ui/index.ts';
import { merged, partsAsRows, withNewRow, withoutRows } from './edit.ts';
import type { SheetRow } from './sheet.ts';
import type { CellsDesk } from './use-cells.ts';
import type { SheetDesk } from './use-sheet.ts';

/** Rows added, taken out, parted and made one by hand. */
export function Tools({
  desk,
  rows,
  cells,
  ticked,
  onTick,
}: {
  readonly desk: SheetDesk;
  readonly rows: readonly SheetRow[];
  readonly cells: CellsDesk;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}) {
  const { t } = useWords();
  const here = rows.find(({ id }) => id === cells.place?.rowId);
  const chosen = ticked.size > 0 ? ticked : new Set(here === undefined ? [] : [here.id]);
  const join = (how: 'one' | 'parts') => {
    desk.setRows((some) => merged(some, ticked, how));
    onTick(new Set());
    announce(t('split.merged'));
  };
  const isAll = ticked.size === rows.length;
  return (
    <div className="split-tools" role="toolbar" aria-label={t('split.grid')}>
      <Button
        size="s"
        icon={Plus}
        onPress={() => {
          const made = withNewRow(rows, here?.id ?? null);
          desk.setRows(() => made.rows);
          cells.go({ rowId: made.id, column: 'text' });
          announce(t('split.added'));
        }}
      >
        {t('split.add')}
      </Button>
      <Button
        size="s"
        icon={X}
        isDisabled={chosen.size === 0}
        onPress={() => {
          desk.setRows((some) => withoutRows(some, chosen));
          onTick(new Set());
          announce(t('split.removed', { count: chosen.size }));
        }}
      >
        {t('split.remove')}
      </Button>
      <Button size="s" icon={Combine} isDisabled={ticked.size < 2} onPress={() => join('one')}>
        {t('split.merge')}
      </Button>
      <Button size="s" isDisabled={ticked.size < 2} onPress={() => join('parts')}>
        {t('split.merge-parts')}
      </Button>
      <Button
        size="s"
        icon={SplitIcon}
        isDisabled={here === undefined || here.parts.length === 0}
        onPress={() => {
          if (here === undefined) return;
          desk.setRows((some) => partsAsRows(some, here.id));
          announce(t('split.parted'));
        }}
      >
        {t('split.part-out')}
      </Button>
      <Button size="s" icon={Undo2} isDisabled={!desk.canUndo} onPress={desk.undo}>
        {t('split.undo')}
      </Button>
      <Button
        size="s"
        look="quiet"
        onPress={() => onTick(isAll ? new Set() : new Set(rows.map(({ id }) => id)))}
      >
        {t(isAll ? 'split.tick-none' : 'split.tick-all')}
      </Button>
    </div>
  );
}
