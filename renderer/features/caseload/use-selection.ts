import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ListView } from '../../../shared/domain/desk/vocabulary.ts';
import { useOffice } from '../../app/office.tsx';
import type { Chosen } from '../../records/list-views.ts';
import type { Selection } from '../../ui/index.ts';
import { askedOf } from './asking.ts';

type Picked = { readonly isAll: boolean; readonly ids: ReadonlySet<string> };
const nothing: Picked = { isAll: false, ids: new Set() };

const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const left = new Set(ids);
  left.delete(id);
  return left;
};

/**
 * The rows a person picked: some by id, or all that match but some, so that fifty thousand need never be named. What
 * is picked is forgotten when the list is narrowed otherwise: nobody acts on rows they cannot see.
 */
export function useSelection(
  view: ListView,
  closed: readonly string[],
  matching: number,
): { readonly selection: Selection; readonly chosen: Chosen } {
  const { records } = useOffice();
  const [picked, setPicked] = useState(nothing);
  const narrowed = JSON.stringify(view.filters);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is picked goes with what the list is narrowed to
  useEffect(() => setPicked(nothing), [narrowed]);
  const { isAll, ids } = picked;
  const add = useCallback(
    (more: readonly string[]) =>
      setPicked((before) => ({
        ...before,
        ids: before.isAll
          ? new Set([...before.ids].filter((id) => !more.includes(id)))
          : before.ids.union(new Set(more)),
      })),
    [],
  );
  const selection: Selection = useMemo(
    () => ({
      isSelected: (id) => ids.has(id) !== isAll,
      count: isAll ? Math.max(0, matching - ids.size) : ids.size,
      onToggle: (id) =>
        setPicked((before) => ({
          ...before,
          ids: before.ids.has(id) ? without(before.ids, id) : before.ids.union(new Set([id])),
        })),
      onAdd: add,
      onRange: (from, to) => {
        const [first, last] = from < to ? [from, to] : [to, from];
        const window = { closed, from: first, count: last - first + 1 };
        void records.idsBetween({ ...askedOf(view), ...window }).then((between) => {
          if (between.ok) add(between.value);
        });
      },
      onAll: () => setPicked({ isAll: true, ids: new Set() }),
      onNone: () => setPicked(nothing),
    }),
    [ids, isAll, matching, add, records, view, closed],
  );
  const chosen: Chosen = useMemo(
    () => (isAll ? { kind: 'all', except: [...ids] } : { kind: 'some', ids: [...ids] }),
    [ids, isAll],
  );
  return { selection, chosen };
}
