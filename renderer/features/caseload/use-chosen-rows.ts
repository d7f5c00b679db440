import { useCallback, useMemo, useRef, useState } from 'react';
import type { ChosenCase } from '../../stores/chosen-cases.ts';
import type { LoadWindow, Selection } from '../../ui/index.ts';

const none: ReadonlySet<string> = new Set();

/**
 * The rows a person picked, and the cases they belong to. Rows seen go through here, so that a picked
 * row's case is known without asking again.
 */
export function useChosenRows<Row>(
  everyRow: () => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
  caseOf: (row: Row) => ChosenCase,
  load: LoadWindow<Row>,
) {
  const [selected, setSelected] = useState(none);
  const seen = useRef(new Map<string, ChosenCase>());
  const remember = useCallback(
    (rows: readonly Row[]) => {
      for (const row of rows) seen.current.set(idOf(row), caseOf(row));
    },
    [idOf, caseOf],
  );
  const loadWindow: LoadWindow<Row> = useCallback(
    async (from, count) => {
      const answer = await load(from, count);
      if (answer.ok) remember(answer.value.rows);
      return answer;
    },
    [load, remember],
  );
  const selection: Selection = {
    selected,
    onChange: setSelected,
    onAll: () =>
      void everyRow().then((rows) => {
        remember(rows);
        setSelected(new Set(rows.map(idOf)));
      }),
  };
  const cases = useMemo(() => {
    const byId = new Map<string, ChosenCase>();
    for (const id of selected) {
      const one = seen.current.get(id);
      if (one !== undefined) byId.set(one.caseId, one);
    }
    return [...byId.values()];
  }, [selected]);
  return { selection, cases, loadWindow, clear: () => setSelected(none) };
}
