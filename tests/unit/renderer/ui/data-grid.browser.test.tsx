import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Column, DataGrid, type SortBy } from '../../../../renderer/ui/index.ts';
import { show } from '../../../support/ui-gallery/show.tsx';

type Row = { readonly id: string; readonly name: string };
type Sort = 'name';

const count = 50_000;
/** The order turned over, and some that came in above since. */
const rowAt = (index: number, descending: boolean, above = 0): Row => {
  const at = (descending ? count - 1 - index : index) - above;
  return { id: `r${at}`, name: `Action ${at}` };
};
const columns: readonly Column<Row, Sort>[] = [
  { id: 'name', name: 'What', width: '1fr', sort: 'name', cell: (row) => row.name },
];

const idsFrom = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `r${from + index}`);

const asked: number[] = [];
const opened: string[] = [];
const dropped: string[] = [];
let comeInAbove = (_some: number) => {};

function LongList() {
  const [above, setAbove] = useState(0);
  comeInAbove = setAbove;
  const [sort, setSort] = useState<SortBy<Sort>>({ by: 'name', descending: false });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: 400 }}>
      <p>{selected.size} chosen</p>
      <DataGrid<Row, Sort>
        label="Actions"
        columns={columns}
        rowId={(row) => row.id}
        loadWindow={async (from, some) => {
          asked.push(from);
          const size = Math.min(some, count - from);
          const rows = Array.from({ length: size }, (_, i) =>
            rowAt(from + i, sort.descending, above),
          );
          return { ok: true, value: { total: count, rows } };
        }}
        version={`${sort.descending} ${above}`}
        sort={sort}
        onSort={setSort}
        selection={{
          isSelected: (id) => selected.has(id),
          count: selected.size,
          onToggle: (id) => setSelected((held) => held.symmetricDifference(new Set([id]))),
          onAdd: (ids) => setSelected((held) => held.union(new Set(ids))),
          onRange: (from, to) =>
            setSelected((held) =>
              held.union(new Set(idsFrom(Math.min(from, to), Math.max(from, to)))),
            ),
          onAll: () => setSelected(new Set(idsFrom(0, count - 1))),
          onNone: () => setSelected(new Set()),
        }}
        onOpen={(row) => opened.push(row.id)}
        dropSays={(row) => `File under ${row.name}`}
        onDropFiles={(row, files) => dropped.push(`${row.id}:${files.map((f) => f.name).join()}`)}
        empty={<p>none</p>}
      />
    </div>
  );
}

let takeDown = () => {};
const begin = () => {
  asked.length = 0;
  opened.length = 0;
  dropped.length = 0;
  takeDown = show(<LongList />);
};
afterEach(() => takeDown());

const row = (name: string) => page.getByRole('row', { name, exact: true });
const focused = () => document.activeElement?.textContent ?? '';

describe('a grid of fifty thousand rows', () => {
  it('holds only what is in sight and fetches it in windows', async () => {
    begin();
    await expect.element(row('Action 0')).toBeInTheDocument();
    expect(page.getByRole('grid').element().getAttribute('aria-rowcount')).toBe('50001');
    expect(document.querySelectorAll('[role=row]').length).toBeLessThan(60);
    expect(new Set(asked)).toEqual(new Set([0]));
  });

  it('is walked by keyboard to its end and back, the focus always on a row', async () => {
    begin();
    await row('Action 0').click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(focused).toBe('Action 2');
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe('Action 49999');
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('50001');
    await userEvent.keyboard('{PageUp}');
    await expect.poll(focused).toMatch(/^Action 4999\d$/);
    await userEvent.keyboard('{Home}{Enter}');
    expect(opened.at(-1)).toBe('r0');
  });

  it('keeps the focus on its row while the list is scrolled away under it', async () => {
    begin();
    await row('Action 0').click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(focused).toBe('Action 2');
    document.querySelector('.grid-scroller')?.scrollTo(0, 400_000);
    await expect
      .poll(() => page.getByRole('row', { name: /^Action \d{4,5}$/ }).length)
      .toBeGreaterThan(3);
    expect(focused()).toBe('Action 2');
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('4');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe('Action 3');
    await expect.element(row('Action 3')).toBeInViewport();
  });

  it('keeps the focus on its row when others come in above it', async () => {
    begin();
    await row('Action 0').click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(focused).toBe('Action 2');
    comeInAbove(3);
    await expect.element(row('Action -3')).toBeInTheDocument();
    await expect.poll(() => document.activeElement?.getAttribute('aria-rowindex')).toBe('7');
    expect(focused()).toBe('Action 2');
  });

  it('counts its columns from the one that is ticked', async () => {
    begin();
    await expect.element(row('Action 1')).toBeInTheDocument();
    const placesOf = (name: string) =>
      [...row(name).element().children].map((cell) => cell.getAttribute('aria-colindex'));
    expect(placesOf('Action 1')).toEqual(['1', '2']);
    const head = page.getByRole('columnheader').elements();
    expect(head.map((cell) => cell.getAttribute('aria-colindex'))).toEqual(['1', '2']);
  });

  it('selects by Space, by Shift and as a whole', async () => {
    begin();
    await row('Action 0').click();
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('1 chosen')).toBeInTheDocument();
    expect(row('Action 0').element().getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(page.getByText('3 chosen')).toBeInTheDocument();
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.element(page.getByText('50000 chosen')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('0 chosen')).toBeInTheDocument();
  });

  it('follows the row in hand when the order changes', async () => {
    begin();
    await row('Action 0').click();
    await userEvent.keyboard('{ArrowDown}');
    await page.getByRole('button', { name: 'What' }).click();
    const head = page.getByRole('columnheader', { name: 'What' });
    await expect.element(head).toHaveAttribute('aria-sort', 'descending');
    await expect.element(row('Action 49999')).toBeInTheDocument();
  });

  it('lets files be dropped on a row', async () => {
    begin();
    await expect.element(row('Action 1')).toBeInTheDocument();
    const carried = new DataTransfer();
    carried.items.add(new File(['x'], 'proof.txt'));
    const target = row('Action 1').element();
    for (const type of ['dragenter', 'dragover']) {
      target.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }),
      );
    }
    await expect.element(row('Action 1')).toHaveAttribute('data-over');
    target.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }),
    );
    expect(dropped).toEqual(['r1:proof.txt']);
  });
});
