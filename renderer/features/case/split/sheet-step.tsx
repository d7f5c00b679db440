import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Refusal } from '../../../../shared/kernel/result.ts';
import { Say, useWords } from '../../../i18n/index.ts';
import { announce } from '../../../stores/tell.ts';
import { Kbd } from '../../../ui/index.ts';
import { columnsFor } from './columns.ts';
import { type ManyField, withFieldOfMany, withNewRow, withoutRows, withRow } from './edit.ts';
import { readingsBy, type SheetFacts } from './findings.ts';
import { LeftOver } from './left-over.tsx';
import { ManyBar } from './many-bar.tsx';
import { RowPanel } from './row-panel.tsx';
import type { Sheet, SheetRow } from './sheet.ts';
import { SheetGrid } from './sheet-grid.tsx';
import { Tools } from './tools.tsx';
import { useCells } from './use-cells.ts';
import type { SheetDesk } from './use-sheet.ts';

export type Refused = { readonly rowId: string | null; readonly refusal: Refusal };

type StepProps = {
  readonly desk: SheetDesk;
  readonly sheet: Sheet;
  readonly facts: SheetFacts;
  readonly refused: Refused | null;
};

/** The rows with what the desk has to say about each, what is ticked, and the cell in hand. */
function useRowsInHand({ desk, sheet: { rows }, facts }: StepProps) {
  const { t, language } = useWords();
  const [kept, setTicked] = useState<ReadonlySet<string>>(new Set());
  const ticked = useMemo(
    () => new Set(rows.flatMap(({ id }) => (kept.has(id) ? [id] : []))),
    [rows, kept],
  );
  const columns = useMemo(() => columnsFor(facts.bodies), [facts.bodies]);
  const readingFor = useMemo(() => readingsBy(facts, language), [facts, language]);
  const { setRows } = desk;
  const usual = useCallback(
    (row: SheetRow) => {
      const { suggestion } = readingFor(row);
      if (suggestion.length === 0) return;
      const evidenceWanted = [...row.evidenceWanted, ...suggestion];
      setRows((some) => withRow(some, { ...row, evidenceWanted }));
      announce(t('split.evidence-taken', { number: row.number }));
    },
    [readingFor, setRows, t],
  );
  const remove = (rowId: string) => {
    const at = rows.findIndex(({ id }) => id === rowId);
    const beside = rows[at + 1] ?? rows[at - 1];
    desk.setRows((some) => withoutRows(some, new Set([rowId])));
    announce(t('split.removed', { count: 1 }));
    if (beside !== undefined)
      cells.go({ rowId: beside.id, column: cells.place?.column ?? 'number' });
  };
  const undo = () => {
    desk.undo();
    announce(t('split.undone'));
  };
  const cells = useCells({
    ...{ rows, columns, ticked, setRows: desk.setRows },
    ...{ onTick: setTicked, onUsual: usual, onUndo: undo, onRemove: remove },
  });
  return { ticked, setTicked, columns, readingFor, usual, cells };
}

/** The rows as proposed, to be checked, changed and confirmed. */
export function SheetStep(props: StepProps) {
  const { desk, sheet, facts, refused } = props;
  const { t } = useWords();
  const { rows } = sheet;
  const { ticked, setTicked, columns, readingFor, usual, cells } = useRowsInHand(props);
  // The panel follows when the keyboard rests: moving through many rows must not wait for it.
  const shownId = useDeferredValue(cells.place?.rowId);
  const here = rows.find(({ id }) => id === shownId);
  const { setRows } = desk;
  const change = useCallback((row: SheetRow) => setRows((some) => withRow(some, row)), [setRows]);
  const setMany = (field: ManyField, typed: string) => {
    desk.setRows((some) => withFieldOfMany(some, ticked, field, typed));
    announce(t('split.many-done', { field: t(`split.col.${field}`), count: ticked.size }));
  };
  return (
    <div className="split-sheet">
      <div className="split-main">
        <Tools desk={desk} rows={rows} cells={cells} ticked={ticked} onTick={setTicked} />
        {ticked.size === 0 ? null : <ManyBar count={ticked.size} facts={facts} onSet={setMany} />}
        {rows.length === 0 ? <p>{t('split.nothing-found')}</p> : null}
        <SheetGrid
          {...{ rows, columns, cells, facts, readingFor, ticked }}
          refusedId={refused?.rowId ?? null}
        />
        <p className="soft small split-keys">
          <Say id="split.keys" values={{ b: keyCap }} />
        </p>
        <LeftOver
          leftOver={sheet.leftOver}
          onMakeRow={(at) => desk.setSheet((of) => madeRow(of, at))}
        />
      </div>
      {here === undefined ? null : (
        <RowPanel
          row={here}
          reading={readingFor(here)}
          facts={facts}
          refusal={refused?.rowId === here.id ? refused.refusal : null}
          onChange={change}
          onUsual={usual}
        />
      )}
    </div>
  );
}

const keyCap = (parts: ReactNode[]) => <Kbd>{parts}</Kbd>;

/** Left-over words as a row at the end. */
function madeRow({ rows, leftOver }: Sheet, at: number): Sheet {
  const text = leftOver[at]?.text ?? '';
  const made = withNewRow(rows, null);
  return {
    rows: made.rows.map((row) => (row.id === made.id ? { ...row, text } : row)),
    leftOver: leftOver.filter((_, index) => index !== at),
  };
}
